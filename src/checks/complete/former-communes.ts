import { districtOf, formerCommunes, fullName } from '../../reference/units.ts';
import { districtsWith } from '../../store/check-queries.ts';
import { formerCommunesWithPremises } from '../../store/commune-figures.ts';
import { aboutCity, type CheckRule } from '../check-rule.ts';

/** Every former commune had premises: a district that has sent its own and names none there has left it out. */
export const everyFormerCommuneAppears: CheckRule = function* ({ store }) {
  const heard = districtsWith(store, 'premises');
  const named = formerCommunesWithPremises(store);
  for (const former of formerCommunes) {
    if (!heard.has(former.districtCode) || named.has(former.code)) continue;
    yield aboutCity('FORMER-COMMUNE-WITHOUT-PREMISES', {
      kind: 'premises',
      values: {
        place: fullName(former),
        former_code: former.code,
        district: fullName(districtOf(former)),
        district_code: former.districtCode,
      },
    });
  }
};
