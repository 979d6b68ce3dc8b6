import type { Field } from '../../inventory/field.ts';
import { fieldEntries } from '../../inventory/inventories.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import { bodyReceivers, communeReceivers } from '../../reference/receivers.ts';
import { districtOf, formerCommunes, fullName } from '../../reference/units.ts';
import { stripAccents } from '../../text/normalise.ts';
import type { NamedList } from '../../workbook/write/spec.ts';

/** The 126 communes, as receivers. */
export const receiverList = 'don_vi_tiep_nhan';
/** The other bodies that receive; they may be typed where a receiver is asked for. */
const bodyList = 'don_vi_khac';
/** Former communes: those of the district, or all with their district. */
const formerList = 'xa_phuong_cu';

/** The list a field is chosen from; undefined when it is written freely. */
export function listOf(field: Field): string | undefined {
  switch (field.kind) {
    case 'choice':
      return listName(field.heading);
    case 'receiver':
    case 'receivers':
      return receiverList;
    case 'former-commune':
    case 'former-communes':
      return formerList;
    default:
      return undefined;
  }
}

/** Every list of an inventory's form: receivers, other bodies, former communes, and one for each closed choice. */
export function templateLists(inventory: Inventory, district: string | undefined): readonly NamedList[] {
  const choices = fieldEntries(inventory).flatMap(([, { heading, choices: values }]) =>
    values ? [{ name: listName(heading), values: values.map(({ value }) => value) }] : [],
  );
  return [
    { name: receiverList, values: communeReceivers.map(({ name }) => name) },
    { name: bodyList, values: bodyReceivers.map(({ name }) => name) },
    { name: formerList, values: formerNames(district) },
    ...choices,
  ];
}

/** Within a district a name with its type is enough; over the whole city the district tells names apart. */
function formerNames(district: string | undefined): readonly string[] {
  if (district === undefined) {
    return formerCommunes.map((former) => `${fullName(former)}, ${fullName(districtOf(former))}`);
  }
  return formerCommunes.filter(({ districtCode }) => districtCode === district).map(fullName);
}

/** "Hình thức xử lý" → `hinh_thuc_xu_ly`. */
function listName(heading: string): string {
  return stripAccents(heading.toLocaleLowerCase('vi'))
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}
