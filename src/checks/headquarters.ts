import { communes, fullName, linksOfCommune } from '../reference/units.ts';
import { districtsWith, headquartersByCommune } from '../store/check-queries.ts';
import { aboutCity, type CheckRule } from './check-rule.ts';

/** One centralised or two dispersed headquarters. */
const mostHeadquarters = 2;

/**
 * Every commune has one or two headquarters. That one is missing can be said only when every district that
 * the commune takes land from has sent its premises.
 */
export const oneOrTwoHeadquarters: CheckRule = function* ({ store }) {
  const counts = headquartersByCommune(store);
  const heard = districtsWith(store, 'premises');
  for (const commune of communes) {
    const count = counts.get(commune.code) ?? 0;
    const values = { commune: fullName(commune), commune_code: commune.code, count };
    if (count > mostHeadquarters)
      yield aboutCity('COMMUNE-HEADQUARTERS-TOO-MANY', { kind: 'premises', values });
    const allHeard = linksOfCommune(commune.code).every((link) => heard.has(link.former.districtCode));
    if (count === 0 && allHeard)
      yield aboutCity('COMMUNE-HEADQUARTERS-MISSING', { kind: 'premises', values });
  }
};
