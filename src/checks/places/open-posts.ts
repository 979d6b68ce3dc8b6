import { readiness, readinessPosts } from '../../inventory/readiness.ts';
import { divisionKey, divisionsOf } from '../../reference/divisions.ts';
import { type Commune, communes } from '../../reference/units.ts';
import type { Norms } from '../../settings/settings.ts';
import type { Store } from '../../store/database.ts';
import { type PlacedPeople, placedPeople } from '../../store/outputs/commune-figures.ts';
import { communeReadiness } from '../../store/receiving/readiness.ts';
import { orientationOf } from '../fit/staffing.ts';
import { fullyHeard } from '../heard.ts';
import { positionMatcher } from '../positions.ts';

/** Posts of one kind that nobody fills in a commune: in one of its divisions, or of its leaders. */
export interface OpenPosts {
  readonly commune: Commune;
  /** The division; null for leaders. */
  readonly division: string | null;
  /** The post of a leader, by the norms' name; null in a division. */
  readonly leader: string | null;
  readonly open: number;
  /** Officials that the commune has, and about how many it is to have. */
  readonly people: number;
  readonly orientation: number;
}

/**
 * The posts still open in the communes whose districts have all sent their people: leaders by what the commune says of
 * its readiness, else by the lists; the others up to the staffing orientation, the smallest divisions first.
 */
export function openPosts(store: Store, norms: Norms): readonly OpenPosts[] {
  const isHeard = fullyHeard(store, 'staff');
  const placed = placedPeople(store);
  const stated = new Map(communeReadiness(store).map((each) => [each.commune, each.stated]));
  return communes
    .filter(({ code }) => isHeard(code))
    .flatMap((commune) => {
      const own = placed.filter(({ receiver_code }) => receiver_code === commune.code);
      return openPostsOf(commune, own, stated.get(commune.code) ?? {}, norms);
    });
}

type Stated = Readonly<Record<string, unknown>>;

function openPostsOf(
  commune: Commune,
  placed: readonly PlacedPeople[],
  stated: Stated,
  { staffing, leadership }: Norms,
): readonly OpenPosts[] {
  const officials = placed.filter(({ employment_type }) => staffing.counted.includes(employment_type ?? ''));
  const figures = { people: countOf(officials), orientation: orientationOf(commune, staffing) };
  const leaders = leadership.posts.flatMap(({ post, quota, positions }): readonly OpenPosts[] => {
    const isOfPost = positionMatcher(positions);
    const listed = countOf(placed.filter(({ new_position }) => isOfPost(new_position)));
    const open = quota - (statedCount(stated, isOfPost) ?? listed);
    return open > 0 ? [{ commune, division: null, leader: post, open, ...figures }] : [];
  });
  const forLeaders = leaders.reduce((sum, { open }) => sum + open, 0);
  const left = Math.max(0, figures.orientation - figures.people - forLeaders);
  return [...leaders, ...inDivisions(commune, officials, left, figures)];
}

/** How many leaders of a post the commune itself says it has. */
function statedCount(stated: Stated, isOfPost: (position: string) => boolean): number | undefined {
  const key = readinessPosts.find((each) => isOfPost(readiness.fields[each]?.heading ?? ''));
  const count = key === undefined ? undefined : stated[key];
  return typeof count === 'number' ? count : undefined;
}

/** Shares posts out among the divisions, each to the one that then has the fewest people. */
function inDivisions(
  commune: Commune,
  officials: readonly PlacedPeople[],
  posts: number,
  figures: Pick<OpenPosts, 'people' | 'orientation'>,
): readonly OpenPosts[] {
  const divisions = divisionsOf(commune.type).map((division) => {
    const key = divisionKey(division);
    const own = officials.filter(({ new_division }) => divisionKey(new_division ?? '') === key);
    return { division, people: countOf(own), open: 0 };
  });
  for (let given = 0; given < posts; given += 1) {
    const smallest = divisions.reduce((least, each) =>
      each.people + each.open < least.people + least.open ? each : least,
    );
    smallest.open += 1;
  }
  return divisions
    .filter(({ open }) => open > 0)
    .map(({ division, open }) => ({ commune, division, leader: null, open, ...figures }));
}

function countOf(people: readonly PlacedPeople[]): number {
  return people.reduce((sum, { count }) => sum + count, 0);
}
