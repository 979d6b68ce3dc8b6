import { communes, fullName } from '../../reference/units.ts';
import type { Norms } from '../../settings/settings.ts';
import type { Store } from '../../store/database.ts';
import { headquartersFloor, type PlacedPeople, placedPeople } from '../../store/outputs/commune-figures.ts';
import { aboutCity, type CheckRule } from '../check-rule.ts';
import { fullyHeard } from '../heard.ts';
import { positionMatcher } from '../positions.ts';

const hundredths = 100;

/** The working area for each position, in m². */
function spaceFor({ posts, others }: Norms['office_space']): (position: string | null) => number {
  const matchers = posts.map(({ positions, square_metres }) => ({
    isOfPost: positionMatcher(positions),
    square_metres,
  }));
  return (position) => matchers.find(({ isOfPost }) => isOfPost(position))?.square_metres ?? others;
}

function sumOf(people: readonly PlacedPeople[], weight: (each: PlacedPeople) => number): number {
  return people.reduce((sum, each) => sum + each.count * weight(each), 0);
}

/** The floor of a commune's headquarters and what the people placed there need, in hundredths of m². */
export interface OfficeSpace {
  /** Null where it is not known of all of them, and where there are none. */
  readonly floor: number | null;
  readonly norm: number;
  readonly people: number;
}

/** What the norm of office space says of each commune. */
export function officeSpaces(store: Store, norms: Norms): (commune: string) => OfficeSpace {
  const floors = headquartersFloor(store);
  const staff = placedPeople(store);
  const space = spaceFor(norms.office_space);
  return (commune) => {
    const own = staff.filter(({ receiver_code }) => receiver_code === commune);
    const norm = Math.round(sumOf(own, ({ new_position }) => space(new_position)) * hundredths);
    return { floor: floors.get(commune) ?? null, norm, people: sumOf(own, () => 1) };
  };
}

/**
 * A commune's headquarters have room for the people placed there. The norm counts the rooms of people alone and the
 * floor area everything, so a headquarters below it is too small for sure, and one above it may still be.
 */
export const officesHaveRoom: CheckRule = function* ({ store, norms }) {
  const isHeard = fullyHeard(store, 'premises');
  const spaceOf = officeSpaces(store, norms);
  for (const commune of communes.filter(({ code }) => isHeard(code))) {
    const { floor, norm, people } = spaceOf(commune.code);
    if (floor === null || floor >= norm) continue;
    const values = {
      commune: fullName(commune),
      commune_code: commune.code,
      floor: floor / hundredths,
      norm: norm / hundredths,
      short: (norm - floor) / hundredths,
      people,
    };
    yield aboutCity('COMMUNE-OFFICE-SPACE-SHORT', { kind: 'premises', values });
  }
};
