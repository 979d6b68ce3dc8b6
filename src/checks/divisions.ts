import { isDivisionOfOtherType } from '../reference/divisions.ts';
import { communeByCode } from '../reference/units.ts';
import { statedDivisions } from '../store/checks/check-queries.ts';
import { aboutRecord, type CheckRule } from './check-rule.ts';

/** A phường has no "Phòng Kinh tế", a xã no "Phòng Kinh tế, Hạ tầng và Đô thị". */
export const divisionsOfTheirCommune: CheckRule = function* ({ store }) {
  for (const stated of statedDivisions(store)) {
    const commune = communeByCode.get(stated.receiver_code);
    if (!commune || !isDivisionOfOtherType(stated.new_division, commune.type)) continue;
    yield aboutRecord('STAFF-DIVISION-NOT-OF-COMMUNE', stated, {
      kind: 'staff',
      field: 'new_division',
      values: { division: stated.new_division, receiver: stated.receiver_name },
    });
  }
};
