import { divisionKey, divisionsOf } from '../../reference/divisions.ts';
import { communes, fullName } from '../../reference/units.ts';
import { placedPeople } from '../../store/outputs/commune-figures.ts';
import { aboutCity, type CheckRule } from '../check-rule.ts';
import { fullyHeard } from '../heard.ts';

/** Every commune receives somebody for each of its divisions (NĐ 150/2025), once all its districts have sent their staff. */
export const everyDivisionHasStaff: CheckRule = function* ({ store }) {
  const isHeard = fullyHeard(store, 'staff');
  const staffed = new Set(
    placedPeople(store).flatMap(({ receiver_code, new_division }) =>
      new_division === null ? [] : [`${receiver_code} ${divisionKey(new_division)}`],
    ),
  );
  for (const commune of communes.filter(({ code }) => isHeard(code))) {
    for (const division of divisionsOf(commune.type)) {
      if (staffed.has(`${commune.code} ${divisionKey(division)}`)) continue;
      const values = { commune: fullName(commune), commune_code: commune.code, division };
      yield aboutCity('COMMUNE-DIVISION-WITHOUT-STAFF', { kind: 'staff', values });
    }
  }
};
