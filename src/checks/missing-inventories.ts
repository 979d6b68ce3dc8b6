import { inventories } from '../inventory/inventories.ts';
import { inventoryKinds } from '../inventory/inventory.ts';
import { districts, fullName } from '../reference/units.ts';
import { districtsWith } from '../store/checks/check-queries.ts';
import { aboutCity, type CheckRule } from './check-rule.ts';

/** Each of the 30 districts sends each inventory; one that comes later is one matter of the city until a first district has. */
export const everyDistrictHasSent: CheckRule = function* ({ store }) {
  for (const kind of inventoryKinds) {
    const heard = districtsWith(store, kind);
    if (heard.size === 0 && inventories[kind].comesLater) {
      const values = { inventory: inventories[kind].title };
      yield aboutCity('CITY-INVENTORY-MISSING', { kind, values });
      continue;
    }
    for (const district of districts.filter(({ code }) => !heard.has(code))) {
      const values = {
        district: fullName(district),
        district_code: district.code,
        inventory: inventories[kind].title,
      };
      yield aboutCity('DISTRICT-INVENTORY-MISSING', { kind, values });
    }
  }
};
