import { inventories } from '../inventory/inventories.ts';
import { inventoryKinds } from '../inventory/inventory.ts';
import type { PendingGroup } from '../mapping/decisions/pending-groups.ts';
import type { Messages } from '../messages/messages.ts';
import { receiverByCode } from '../reference/receivers.ts';
import { districtByCode, districtOf, formerCommuneByCode, fullName } from '../reference/units.ts';
import type { PendingReason } from '../store/pending.ts';

/** A former commune with its district: "phường Cửa Nam, quận Hoàn Kiếm". */
export function formerNamed(code: string): string {
  const former = formerCommuneByCode.get(code);
  return former ? `${fullName(former)}, ${fullName(districtOf(former))}` : code;
}

export function receiverNamed(code: string): string {
  return receiverByCode.get(code)?.name ?? code;
}

/** Where the records of a group are: street or unit, then former commune, or else the district. */
export function groupPlace({ street, unit, place, district }: PendingGroup): string {
  const area = place === null ? districtNamed(district) : place.split(', ').map(formerNamed).join('; ');
  return [street ?? unit, area].filter((part) => part !== null && part !== '').join(', ');
}

/** "Nhân sự 3, Tài sản 12". */
export function kindCounts({ kinds }: PendingGroup, messages: Messages): string {
  return inventoryKinds
    .flatMap((kind) => {
      const count = kinds[kind];
      return count === undefined ? [] : [`${inventories[kind].shortTitle} ${messages.count(count)}`];
    })
    .join(', ');
}

/** Why a record has no receiver yet, in words. */
export function reasonText(reason: PendingReason, messages: Messages): string {
  return messages.say(`sheet.reason.${reason}`);
}

function districtNamed(code: string): string {
  const district = districtByCode.get(code);
  return district ? fullName(district) : code;
}
