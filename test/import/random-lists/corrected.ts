import fc from 'fast-check';
import { inventories } from '../../../src/inventory/inventories.ts';
import type { List } from './list.ts';
import { withRows } from './sectioned-list.ts';

/** What an office corrects in a list before it sends it again. */
export interface Correction {
  readonly corrects: 'nothing' | 'a record too few' | 'a record too many' | 'a value';
  /** Which of its records and columns, as far as it has so many. */
  readonly record: number;
  readonly column: number;
}

/** Any of them. */
export const anyCorrection: fc.Arbitrary<Correction> = fc.record({
  corrects: fc.constantFrom('nothing', 'a record too few', 'a record too many', 'a value'),
  record: fc.nat({ max: 99 }),
  column: fc.nat({ max: 99 }),
});

/** A list as it was sent first and then, and what differs: names of records, and the fields of those with another value. */
export interface SentTwice {
  readonly before: List;
  readonly after: List;
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
  readonly changed: readonly { readonly record: unknown; readonly fields: readonly string[] }[];
}

/** The list as it is sent before and after a correction. */
export function sentTwice(list: List, { corrects, record, column }: Correction): SentTwice {
  const same = { before: list, after: list, added: [], removed: [], changed: [] };
  const at = record % list.rows;
  const name = nameOf(list, at);
  if (corrects === 'a value') {
    const fields = changeable(list, at);
    const key = fields[column % fields.length];
    const after = key === undefined ? list : withOtherValue(list, at, key);
    return key === undefined ? same : { ...same, after, changed: [{ record: name, fields: [key] }] };
  }
  if (corrects === 'nothing' || list.rows < 2) return same;
  const others = withRows(
    list,
    Array.from({ length: list.rows }, (_, index) => index).filter((index) => index !== at),
  );
  return corrects === 'a record too few'
    ? { ...same, before: others, added: [name] }
    : { ...same, after: others, removed: [name] };
}

function nameOf({ kind, columns }: List, at: number): unknown {
  return columns.find(({ key }) => key === inventories[kind].naming)?.cells[at]?.stored;
}

/** The columns in which another record says otherwise, but for what tells one from another. */
function changeable({ kind, columns }: List, at: number): readonly string[] {
  const { naming, identity } = inventories[kind];
  return columns
    .filter(({ cells }) => cells.some(({ stored }) => stored !== cells[at]?.stored))
    .map(({ key }) => key)
    .filter((key) => key !== naming && key !== identity && !key.endsWith('_code'));
}

function withOtherValue(list: List, at: number, changed: string): List {
  const columns = list.columns.map((column) => {
    if (column.key !== changed) return column;
    const other = column.cells.find(({ stored }) => stored !== column.cells[at]?.stored);
    return { ...column, cells: column.cells.map((cell, index) => (index === at && other ? other : cell)) };
  });
  return { ...list, columns };
}
