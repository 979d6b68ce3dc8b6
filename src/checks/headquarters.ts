import { mostHeadquarters } from '../inventory/premises.ts';
import { communes, fullName } from '../reference/units.ts';
import { headquartersByCommune } from '../store/checks/check-queries.ts';
import { aboutCity, type CheckRule } from './check-rule.ts';
import { fullyHeard } from './heard.ts';

/**
 * Every commune has one or two headquarters. That one is missing can be said only when every district that
 * the commune takes land from has sent its premises.
 */
export const oneOrTwoHeadquarters: CheckRule = function* ({ store }) {
  const counts = headquartersByCommune(store);
  const isHeard = fullyHeard(store, 'premises');
  for (const commune of communes) {
    const count = counts.get(commune.code) ?? 0;
    const values = { commune: fullName(commune), commune_code: commune.code, count };
    if (count > mostHeadquarters)
      yield aboutCity('COMMUNE-HEADQUARTERS-TOO-MANY', { kind: 'premises', values });
    if (count === 0 && isHeard(commune.code))
      yield aboutCity('COMMUNE-HEADQUARTERS-MISSING', { kind: 'premises', values });
  }
};
