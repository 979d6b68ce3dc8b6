import { communes, fullName } from '../../reference/units.ts';
import type { Norms } from '../../settings/settings.ts';
import { headquartersFloor, type PlacedPeople, placedPeople } from '../../store/commune-figures.ts';
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

/**
 * A commune's headquarters have room for the people placed there. The norm counts the rooms of people alone and the
 * floor area everything, so a headquarters below it is too small for sure, and one above it may still be.
 */
export const officesHaveRoom: CheckRule = function* ({ store, norms }) {
  const isHeard = fullyHeard(store, 'premises');
  const floors = headquartersFloor(store);
  const staff = placedPeople(store);
  const space = spaceFor(norms.office_space);
  for (const commune of communes.filter(({ code }) => isHeard(code))) {
    const floor = (floors.get(commune.code) ?? 0) / hundredths;
    const own = staff.filter(({ receiver_code }) => receiver_code === commune.code);
    const norm = sumOf(own, ({ new_position }) => space(new_position));
    if (floor === 0 || floor >= norm) continue;
    const short = Math.round((norm - floor) * hundredths) / hundredths;
    const people = sumOf(own, () => 1);
    const values = { commune: fullName(commune), commune_code: commune.code, floor, norm, short, people };
    yield aboutCity('COMMUNE-OFFICE-SPACE-SHORT', { kind: 'premises', values });
  }
};
