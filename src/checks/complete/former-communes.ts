import type { RuleCode } from '../../findings/rules.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { districtOf, formerCommuneByCode, formerCommunes, fullName } from '../../reference/units.ts';
import { districtsWith } from '../../store/checks/check-queries.ts';
import { formerCommunesNamed } from '../../store/outputs/commune-figures.ts';
import { aboutCity, type CheckRule } from '../check-rule.ts';

/** What every former commune had: people, assets and premises. Work need not have been pending in each. */
const kinds: readonly (readonly [InventoryKind, RuleCode])[] = [
  ['staff', 'FORMER-COMMUNE-WITHOUT-STAFF'],
  ['assets', 'FORMER-COMMUNE-WITHOUT-ASSETS'],
  ['premises', 'FORMER-COMMUNE-WITHOUT-PREMISES'],
];

/**
 * Every former commune appears in each inventory of its district. Where the form asks for no former commune, only a
 * district whose list names some of its own is held to it: another one may simply not fill the column in.
 */
export const everyFormerCommuneAppears: CheckRule = function* ({ store }) {
  for (const [kind, code] of kinds) {
    const heard = districtsWith(store, kind);
    const named = formerCommunesNamed(store, kind);
    const namers = new Set([...named].map((former) => formerCommuneByCode.get(former)?.districtCode));
    const isAsked = inventories[kind].fields[inventories[kind].place]?.required === true;
    for (const former of formerCommunes) {
      const { districtCode } = former;
      if (!heard.has(districtCode) || named.has(former.code)) continue;
      if (!isAsked && !namers.has(districtCode)) continue;
      yield aboutCity(code, {
        kind,
        values: {
          place: fullName(former),
          former_code: former.code,
          district: fullName(districtOf(former)),
          district_code: districtCode,
        },
      });
    }
  }
};
