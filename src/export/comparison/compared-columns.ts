import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import type { AmbiguousGroup } from '../../reconcile/match/join-lists.ts';
import type { KeyName } from '../../reconcile/match/keys.ts';
import { codeOf, type FieldPlaces, nameOf, placeOf } from '../../reconcile/match/record-words.ts';
import type { ComparedRecord } from '../../store/outputs/match-queries.ts';
import type { CellInput } from '../../workbook/write/spec.ts';
import type { Column } from '../tables/columns.ts';
import { districtColumn } from '../tables/district-column.ts';

/** A record of one of two compared lists. */
export interface RecordItem {
  readonly kind: InventoryKind;
  readonly record: ComparedRecord;
}

/** What a compared record is: its inventory, sender, code and name. */
export function recordColumns<Item>(
  messages: Messages,
  of: (item: Item) => RecordItem,
): readonly Column<Item>[] {
  return [
    {
      heading: messages.say('sheet.column.inventory'),
      width: 11,
      value: (item) => inventoryName(messages, of(item).kind),
    },
    districtColumn(messages.say('sheet.column.from'), (item) => of(item).record.district),
    {
      heading: messages.say('sheet.match.code'),
      width: 15,
      value: (item) => codeOf(of(item).kind, of(item).record),
    },
    {
      heading: messages.say('sheet.match.name'),
      width: 28,
      value: (item) => nameOf(of(item).kind, of(item).record),
    },
  ];
}

/** The unit that has a thing, and what it cost: what one looks for it by. */
export function detailColumns<Item>(
  messages: Messages,
  of: (item: Item) => RecordItem,
): readonly Column<Item>[] {
  return [
    {
      heading: messages.say('sheet.match.unit'),
      width: 24,
      value: (item) => {
        const { kind, record } = of(item);
        return record.fields[inventories[kind].unit] ?? null;
      },
    },
    {
      heading: messages.say('sheet.match.cost'),
      width: 17,
      format: 'money',
      value: (item): CellInput => {
        const { fields } = of(item).record;
        const cost = fields.original_cost ?? fields.total_investment ?? null;
        return cost === null ? null : { kind: 'money', value: Number(cost) };
      },
    },
  ];
}

/** By what two records were joined, or share. */
export function keyColumn<Item>(messages: Messages, of: (item: Item) => KeyName): Column<Item> {
  return {
    heading: messages.say('sheet.match.key'),
    width: 22,
    value: (item) => messages.say(`key.${of(item)}`),
  };
}

/** Where a record stands. */
export function placeColumn<Item extends RecordItem>(messages: Messages, places: FieldPlaces): Column<Item> {
  return {
    heading: messages.say('sheet.column.place'),
    width: 36,
    value: ({ record }) => placeInFile(messages, placeOf(record, places)),
  };
}

/** A record of a group in which nobody can tell which is which. */
export interface GroupMember<Side extends string> extends RecordItem {
  readonly group: number;
  readonly key: KeyName;
  readonly side: Side;
}

/** The members of groups, both sides below each other, group by group. */
export function groupMembers<Side extends string>(
  groups: readonly { readonly kind: InventoryKind; readonly group: AmbiguousGroup<ComparedRecord> }[],
  [leftSide, rightSide]: readonly [Side, Side],
): readonly GroupMember<Side>[] {
  return groups.flatMap(({ kind, group: { key, left, right } }, index) => {
    const member = (side: Side) => (record: ComparedRecord) => ({
      kind,
      record,
      key,
      group: index + 1,
      side,
    });
    return [...left.map(member(leftSide)), ...right.map(member(rightSide))];
  });
}

/** The columns of such members: the group, whose list it is, the record, what they share, where it stands. */
export function groupColumns<Side extends string>(
  messages: Messages,
  places: FieldPlaces,
  sideWords: (side: Side) => string,
): readonly Column<GroupMember<Side>>[] {
  type Member = GroupMember<Side>;
  return [
    {
      heading: messages.say('sheet.match.group'),
      width: 8,
      format: 'integer',
      align: 'center',
      value: ({ group }) => group,
    },
    { heading: messages.say('sheet.match.side'), width: 13, value: ({ side }) => sideWords(side) },
    ...recordColumns<Member>(messages, (item) => item),
    ...detailColumns<Member>(messages, (item) => item),
    keyColumn<Member>(messages, ({ key }) => key),
    placeColumn<Member>(messages, places),
  ];
}
