import { kilometresBetween } from '../../reference/distance.ts';
import type { Norms } from '../../settings/settings.ts';
import type { TrainingData } from '../../settings/training.ts';
import type { Store } from '../../store/database.ts';
import { type UnplacedPerson, unplacedPeople } from '../../store/mapping/unplaced.ts';
import { trainingJudge } from '../fit/training-needs.ts';
import { positionMatcher } from '../positions.ts';
import { type OpenPosts, openPosts } from './open-posts.ts';
import { formerSeat } from './seats.ts';
import { sharePlaces } from './share-places.ts';

/** How what somebody learnt goes with a division: it does, it does not, or one of the two is not known. */
export type Fit = 'fits' | 'differs' | 'unknown';

/** Where one person could go, and on what that rests. */
export interface StaffSuggestion {
  readonly person: UnplacedPerson;
  readonly post: OpenPosts;
  /** About how far it is from where they worked. */
  readonly kilometres: number;
  readonly fit: Fit;
}

/** What is suggested for the people without a place; nobody is placed by it. */
export interface StaffSuggestions {
  readonly suggested: readonly StaffSuggestion[];
  /** Whose kind of employment the staffing orientation does not count. */
  readonly uncounted: readonly UnplacedPerson[];
  /** For whom no post is left. */
  readonly without: readonly UnplacedPerson[];
  /** Posts still open in the communes, before anybody is suggested for one. */
  readonly open: number;
}

/** So many kilometres more are as bad as a specialism that does not go with the division, or is not known to. */
const kilometresOfMisfit: Readonly<Record<Fit, number>> = { fits: 0, unknown: 5, differs: 20 };

/** Posts that are weighed for one person, those that cost the least; all of them where somebody would get none. */
const weighedPosts = 40;

interface Weighed {
  readonly place: number;
  readonly cost: number;
  readonly suggestion: StaffSuggestion;
}

/**
 * Suggests places for the people who have none: as many as possible get an open post, near where they worked and in
 * a division that goes with what they learnt. A leader's post is suggested only to who held that post. All people of the
 * city share the posts, also where only one district's are asked for.
 */
export async function suggestStaff(
  store: Store,
  norms: Norms,
  training: TrainingData,
  district?: string,
): Promise<StaffSuggestions> {
  const posts = openPosts(store, norms);
  const people = unplacedPeople(store);
  const isAsked = (person: UnplacedPerson) => district === undefined || person.district === district;
  const isCounted = ({ employment_type }: UnplacedPerson) =>
    norms.staffing.counted.includes(employment_type ?? '');
  const counted = people.filter(isCounted);
  const weigh = postWeigher(posts, norms, training);
  const weighed = counted.map(weigh);
  const rooms = posts.map(({ open }) => open);
  const fewer = await suggestionsOf(
    weighed.map((options) => options.slice(0, weighedPosts)),
    rooms,
  );
  const suggested = fewer.includes(undefined) ? await suggestionsOf(weighed, rooms) : fewer;
  return {
    suggested: suggested.filter((each) => each !== undefined).filter(({ person }) => isAsked(person)),
    without: counted.filter((person, index) => suggested[index] === undefined && isAsked(person)),
    uncounted: people.filter((person) => !isCounted(person) && isAsked(person)),
    open: rooms.reduce((sum, room) => sum + room, 0),
  };
}

async function suggestionsOf(
  weighed: readonly (readonly Weighed[])[],
  rooms: readonly number[],
): Promise<readonly (StaffSuggestion | undefined)[]> {
  const taken = await sharePlaces(
    weighed.map((options) => ({ options })),
    rooms,
  );
  return taken.map((option, index) =>
    option === undefined ? undefined : weighed[index]?.[option]?.suggestion,
  );
}

function postWeigher(posts: readonly OpenPosts[], { leadership }: Norms, training: TrainingData) {
  const judge = trainingJudge(training);
  const heldBy = new Map(leadership.posts.map(({ post, positions }) => [post, positionMatcher(positions)]));
  const fitOf = ({ specialism }: UnplacedPerson, { division }: OpenPosts): Fit => {
    const field = division === null ? undefined : judge.fieldOf(division);
    if (!field || specialism === null) return 'unknown';
    return judge.fits(specialism, field) ? 'fits' : 'differs';
  };
  return (person: UnplacedPerson): readonly Weighed[] => {
    const seat = formerSeat(person.former_commune, person.district);
    if (!seat) return [];
    return posts
      .flatMap((post, place): readonly Weighed[] => {
        const { leader, commune } = post;
        if (leader !== null && !heldBy.get(leader)?.(person.position)) return [];
        const fit = leader === null ? fitOf(person, post) : 'fits';
        const kilometres = kilometresBetween(seat, commune);
        const cost = kilometres + kilometresOfMisfit[fit];
        return [{ place, cost, suggestion: { person, post, kilometres, fit } }];
      })
      .sort((left, right) => left.cost - right.cost || left.place - right.place);
  };
}
