import type { Field } from '../../../src/inventory/field.ts';
import { inventories } from '../../../src/inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../../src/inventory/inventory.ts';
import type { CellInput } from '../../helpers/rows.ts';
import type { Dice } from '../dice.ts';
import { district, otherDistrict } from './places.ts';
import { statedValue } from './values.ts';

/** A row of a list by the keys of its fields. */
export type ListRow = Readonly<Record<string, CellInput>>;

/** A district's list of one kind as its clerk has it; every file of it is one state of this. */
export interface List {
  readonly number: number;
  readonly kind: InventoryKind;
  readonly district: string;
  /** The columns in their order, by key. */
  readonly columns: readonly string[];
  readonly rows: readonly ListRow[];
}

/** So many lists there are at most: the same ones come back, and share rows with others now and then. */
const lists = 12;
const mostRows = 6;

/** A new list, of one of a few numbers, so that others may have stood there before. */
export function drawnList(dice: Dice, kind: InventoryKind = dice.one(kinds)): List {
  const number = dice.below(lists);
  const sender = dice.happens(0.85) ? district : otherDistrict;
  const columns = drawnColumns(kind, dice);
  const empty: List = { number, kind, district: sender, columns, rows: [] };
  const rows = Array.from({ length: 1 + dice.below(mostRows) }, (_, index) => drawnRow(empty, index, dice));
  return { ...empty, rows: dice.happens(0.1) ? [...rows, ...rows.slice(0, 1)] : rows };
}

const kinds: readonly [InventoryKind, ...InventoryKind[]] = ['premises', ...inventoryKinds];

function fieldsOf(kind: InventoryKind): Readonly<Record<string, Field>> {
  return inventories[kind].fields;
}

/** Columns without which nothing can be decided, and some of the others. */
function drawnColumns(kind: InventoryKind, dice: Dice): readonly string[] {
  const { identity, naming, place, fields } = inventories[kind];
  const wanted = new Set([identity, naming, place, 'destination']);
  return Object.entries<Field>(fields)
    .filter(
      ([key, { required, essential }]) => required || essential || wanted.has(key) || dice.happens(0.35),
    )
    .map(([key]) => key);
}

/** The row of a list at a place; one in twenty is another list's. */
function drawnRow({ kind, district: sender, columns, number }: List, index: number, dice: Dice): ListRow {
  const own = (dice.happens(0.05) ? dice.below(lists) : number) * 20 + index + 1;
  const fields = fieldsOf(kind);
  return Object.fromEntries(
    columns.flatMap((key) => {
      const field = fields[key];
      return field ? [[key, statedValue(field, { key, number: own, district: sender }, dice)]] : [];
    }),
  );
}

/** The list as it is some days later: cells changed, rows gone, rows new, in another order. */
export function changedList(list: List, dice: Dice): List {
  const fields = fieldsOf(list.kind);
  const kept = list.rows.filter(() => dice.happens(0.85));
  const rows = kept.map((row, index) => {
    const key = dice.any(list.columns);
    const field = key === undefined ? undefined : fields[key];
    if (key === undefined || !field || dice.happens(0.6)) return row;
    return {
      ...row,
      [key]: statedValue(field, { key, number: list.number * 20 + index, district: list.district }, dice),
    };
  });
  const added = dice.happens(0.4) ? [drawnRow(list, mostRows + dice.below(3), dice)] : [];
  const all = [...rows, ...added];
  return { ...list, rows: dice.happens(0.2) ? dice.shuffled(all) : all };
}

/** The sheet that a list's clerk sends: letterhead, heading, rows, now and then with a total. */
export function sheetOf(list: List, dice: Dice): readonly (readonly CellInput[])[] {
  const fields = fieldsOf(list.kind);
  const heading = ['STT', ...list.columns.map((key) => fields[key]?.heading ?? key)];
  const body = list.rows.map((row, index) => [index + 1, ...list.columns.map((key) => row[key] ?? '')]);
  const total = dice.happens(0.25) ? [totalOf(list, fields, dice)] : [];
  return [[`DANH SÁCH SỐ ${list.number}`], [], heading, ...body, ...total];
}

/** The sums below a list; one in four is wrong. */
function totalOf(
  { columns, rows }: List,
  fields: Readonly<Record<string, Field>>,
  dice: Dice,
): readonly CellInput[] {
  const off = dice.happens(0.25) ? 1 : 0;
  const sums = columns.slice(1).map((key) => {
    if (fields[key]?.kind !== 'money') return '';
    return rows.reduce((sum, row) => sum + (typeof row[key] === 'number' ? Number(row[key]) : 0), off);
  });
  return ['', 'Tổng cộng', ...sums];
}
