import type { Field } from '../../../src/inventory/field.ts';
import { inventories } from '../../../src/inventory/inventories.ts';
import type { CellInput } from '../../helpers/rows.ts';
import type { Layout } from './layout.ts';
import type { Column, List } from './list.ts';
import type { Meant } from './values.ts';

/** The list with an address of a number and a street where it is written in a column for each. */
export function withAddressOfParts(list: List, { spread }: Layout): List {
  if (!spread.includes('address')) return list;
  const columns = list.columns.map((column) => {
    if (!isAddress(list, column)) return column;
    const cells = column.cells.map(({ written }) => {
      const [number, street] = addressParts(written);
      const address = `${number} ${street}`.trim();
      return { written: address, stored: address === '' ? null : address };
    });
    return { ...column, cells };
  });
  return { ...list, columns };
}

/** The columns as they stand on a sheet: one that is spread over several is those below its heading. */
export function spreadColumns(list: List, { spread }: Layout): readonly Column[] {
  return list.columns.flatMap((column) => {
    const field: Field | undefined = inventories[list.kind].fields[column.key];
    if (spread.includes('address') && isAddress(list, column)) return addressColumns(column);
    if (spread.includes('dates') && field?.kind === 'date') return dateColumns(column);
    if (spread.includes('marks') && field?.kind === 'choice' && mayBeMarked(list, column))
      return markColumns(column, field);
    return [column];
  });
}

function isAddress({ kind }: List, { key }: Column): boolean {
  return key === inventories[kind].address;
}

/** A grade is read from one column alone; and each of several buildings has its own use. */
function mayBeMarked({ kind }: List, { key, cells }: Column): boolean {
  return key !== inventories[kind].secrecy?.grade && cells.every(({ further }) => further === undefined);
}

function below(column: Column, heading: string, cells: readonly Meant[]): Column {
  return { key: column.key, heading, isMoney: false, cells, group: column.heading };
}

function written(values: readonly CellInput[]): readonly Meant[] {
  return values.map((value) => ({ written: value, stored: null }));
}

function addressColumns(column: Column): readonly Column[] {
  const parts = column.cells.map((cell) => addressParts(cell.written));
  return ['Số nhà', 'Đường, phố'].map((heading, at) =>
    below(column, heading, written(parts.map((part) => part[at] ?? ''))),
  );
}

/** "số 12 phố Thử" as its number and its street. */
function addressParts(address: CellInput): readonly [number: string, street: string] {
  const text = String(address ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  const [, number = '', street = ''] = /^(?:số )?(\d+) (.*)$/u.exec(text.normalize('NFC')) ?? [];
  return [number, street];
}

/** Its day, month and year, as far as they are known. */
function dateColumns(column: Column): readonly Column[] {
  return ['Ngày', 'Tháng', 'Năm'].map((heading, at) =>
    below(
      column,
      heading,
      written(column.cells.map(({ stored }) => String(stored ?? '').split('-')[2 - at] ?? '')),
    ),
  );
}

/** A column for each value, with a mark in that of a record. */
function markColumns(column: Column, { choices = [] }: Field): readonly Column[] {
  return choices.map(({ value, aliases }) =>
    below(
      column,
      [value, ...aliases].find((name) => name.length > 3) ?? value,
      written(column.cells.map(({ stored }) => (stored === value ? 'x' : ''))),
    ),
  );
}
