import { inventoryKinds } from '../../inventory/inventory.ts';
import type { PendingGroup } from '../../mapping/decisions/pending-groups.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import { districtName, formerNameWithDistrict } from '../../reference/code-names.ts';
import type { PendingReason } from '../../store/mapping/pending.ts';

/** Where the records of a group are: street or unit, then former commune, or else the district. */
export function groupPlace({
  street,
  unit,
  place,
  district,
}: Pick<PendingGroup, 'street' | 'unit' | 'place' | 'district'>): string {
  const area =
    place === null ? districtName(district) : place.split(', ').map(formerNameWithDistrict).join('; ');
  return [street ?? unit, area].filter((part) => part !== null && part !== '').join(', ');
}

/** "Nhân sự 3, Tài sản 12". */
export function kindCounts({ kinds }: Pick<PendingGroup, 'kinds'>, messages: Messages): string {
  return inventoryKinds
    .flatMap((kind) => {
      const count = kinds[kind];
      return count === undefined ? [] : [`${inventoryName(messages, kind)} ${messages.count(count)}`];
    })
    .join(', ');
}

/** Why a record has no receiver yet, in words. */
export function reasonText(reason: PendingReason, messages: Messages): string {
  return messages.say(`sheet.reason.${reason}`);
}
