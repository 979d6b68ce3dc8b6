import type { Field } from '../../../src/inventory/field.ts';
import { inventories } from '../../../src/inventory/inventories.ts';
import type { CellInput } from '../../helpers/rows.ts';
import type { Layout } from './layout.ts';
import type { Column, List } from './list.ts';
import { worthOf } from './numbers.ts';
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
export function spreadColumns(list: List, layout: Layout): readonly Column[] {
  const sexes = bySex(list, layout);
  return list.columns.flatMap((column) => {
    if (sexes && column === sexes.sex) return [];
    if (sexes && column === sexes.birth) return sexes.columns;
    return spreadColumn(list, layout, column) ?? [column];
  });
}

/** The columns one is spread over; undefined where it stands as it is. */
function spreadColumn(list: List, { spread }: Layout, column: Column): readonly Column[] | undefined {
  const field: Field | undefined = inventories[list.kind].fields[column.key];
  if (spread.includes('sources') && column.isMoney) return sourceColumns(list, column);
  if (spread.includes('address') && isAddress(list, column)) return addressColumns(column);
  if (spread.includes('period') && column.key === 'period') return periodColumns(column);
  if (spread.includes('dates') && field?.kind === 'date') return dateColumns(column);
  if (spread.includes('marks') && field?.kind === 'choice' && mayBeMarked(list, column))
    return markColumns(column, field);
  return undefined;
}

/** Where everybody is said to be a man or a woman: a column for each with when they were born, instead of two that say so. */
function bySex({ columns }: List, { spread }: Layout) {
  const [birth, sex] = ['birth_date', 'gender'].map((wanted) => columns.find(({ key }) => key === wanted));
  if (!spread.includes('sexes') || !birth || !sex) return undefined;
  if (sex.cells.some(({ stored }) => stored === null)) return undefined;
  const own = ['Nam', 'Nữ'].map((value) =>
    below(
      birth,
      value,
      birth.cells.map((cell, at) => (sex.cells[at]?.stored === value ? cell : { written: '', stored: null })),
    ),
  );
  return { birth, sex, columns: own };
}

/** What of an amount comes from where: half of it, and the rest. */
function sourceColumns({ moneyUnit }: List, column: Column): readonly Column[] {
  const halves = column.cells.map(({ stored }) => {
    const amount = Number(stored) / worthOf[moneyUnit];
    const half = Math.floor(amount / 2);
    return stored === null ? ['', ''] : [half, Math.round((amount - half) * 100) / 100];
  });
  return ['Nguồn ngân sách', 'Nguồn khác'].map((heading, at) => ({
    ...column,
    heading,
    group: column.heading,
    cells: halves.map((parts) => ({
      written: parts[at] ?? '',
      stored: parts[at] === '' ? null : Number(parts[at]) * worthOf[moneyUnit],
    })),
  }));
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

/** From when to when: "2015–2020", or one year that is both. */
function periodColumns(column: Column): readonly Column[] {
  const years = column.cells.map(({ stored }) => String(stored ?? '').split('–'));
  return ['Từ năm', 'Đến năm'].map((heading, at) =>
    below(column, heading, written(years.map((each) => Number(at === 0 ? each[0] : each.at(-1)) || ''))),
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
