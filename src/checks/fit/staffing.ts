import { type Commune, communes, fullName } from '../../reference/units.ts';
import type { Norms } from '../../settings/settings.ts';
import { placedPeople } from '../../store/outputs/commune-figures.ts';
import { aboutCity, type CheckRule } from '../check-rule.ts';

/** About how many posts a commune is to have: a base, one more for so many residents above a number, up to a cap. */
export function orientationOf({ type, population }: Commune, staffing: Norms['staffing']): number {
  const { base, residents, residents_per_post, most } = staffing;
  const more = Math.max(0, Math.floor((population - residents) / residents_per_post));
  return Math.min(base + more, most[type]);
}

/** A commune receives about as many officials as the orientation has for its residents; within five years, so never more than a warning. */
export const staffingFitsResidents: CheckRule = function* ({ store, norms: { staffing } }) {
  const counted = new Set(staffing.counted);
  const officials = placedPeople(store).filter(({ employment_type }) => counted.has(employment_type ?? ''));
  for (const commune of communes) {
    const people = officials
      .filter(({ receiver_code }) => receiver_code === commune.code)
      .reduce((sum, { count }) => sum + count, 0);
    const orientation = orientationOf(commune, staffing);
    if (people <= orientation) continue;
    const { code, population } = commune;
    const values = { commune: fullName(commune), commune_code: code, people, orientation, population };
    yield aboutCity('COMMUNE-STAFF-ABOVE-ORIENTATION', { kind: 'staff', values });
  }
};
