import type { Field, ValueKind } from '../../inventory/field.ts';
import { fieldEntries } from '../../inventory/inventories.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import { sixClearFields } from '../../inventory/six-clear.ts';
import type { ExportRecord } from '../../store/outputs/export-records.ts';
import { maskId } from '../../text/citizen-id.ts';
import type { CellInput, ColumnSpec } from '../../workbook/write/spec.ts';
import type { Column } from './columns.ts';
import { formerNames, receiverNames } from './unit-words.ts';

/** The six clear have a sheet of their own; a note belongs to the record. */
const onAnotherSheet: ReadonlySet<string> = new Set(
  Object.keys(sixClearFields).filter((key) => key !== 'note'),
);

/** Amounts and dates keep their width; columns of words follow what stands in them and wrap. */
const looks: Readonly<Record<ValueKind, Omit<ColumnSpec, 'heading'>>> = {
  text: {},
  address: {},
  choice: {},
  money: { format: 'money', width: 16 },
  area: { format: 'area', width: 11.5 },
  decimal: { align: 'right', wrap: false },
  integer: { align: 'center', wrap: false, width: 8.5 },
  date: { format: 'date', width: 11.5 },
  'citizen-id': { wrap: false, width: 14.5 },
  plate: {},
  'former-commune': {},
  'former-communes': {},
  receiver: {},
  receivers: {},
};

/** The heading an output prints: that of the form, with the unit where it does not say it. */
export function exportHeading(field: Field): string {
  const saysUnit = field.kind !== 'money' || field.heading.includes('đồng');
  return saysUnit ? field.heading : `${field.heading} (đồng)`;
}

/** A field's value as a cell: names in the place of codes, personal values masked unless all is to be shown. */
function fieldCell(
  field: Field,
  key: string,
  { fields, district }: Pick<ExportRecord, 'fields' | 'district'>,
  fullIds: boolean,
): CellInput {
  return valueCell(field, fields[key] ?? null, district, fullIds);
}

/** A stored value of a field as a cell, in a list of this district. */
export function valueCell(
  field: Field,
  value: string | number | null,
  district: string,
  fullIds: boolean,
): CellInput {
  if (value === null) return null;
  switch (field.kind) {
    case 'money':
    case 'area':
      return { kind: field.kind, value: Number(value) };
    case 'date':
      return { kind: 'date', value: String(value) };
    case 'former-commune':
    case 'former-communes':
      return formerNames(String(value), district);
    case 'receiver':
    case 'receivers':
      return receiverNames(String(value));
    default:
      return field.personal && !fullIds ? maskId(String(value)) : value;
  }
}

/** One column for a field of the declaration; amounts are added up below. */
export function fieldColumn(
  inventory: Inventory,
  key: string,
  field: Field,
  fullIds: boolean,
): Column<ExportRecord> {
  return {
    heading: exportHeading(field),
    ...looks[field.kind],
    ...(key === inventory.naming ? { width: 24 } : {}),
    ...(field.measure === undefined ? {} : { total: 'sum' as const }),
    value: (record) => fieldCell(field, key, record, fullIds),
  };
}

/**
 * The columns of the declaration, in the order of the form, that have something to say: without the six clear
 * and the declared receiver, which stand elsewhere, and without those that no record fills.
 */
export function fieldColumns(
  inventory: Inventory,
  records: Iterable<ExportRecord>,
  fullIds: boolean,
): readonly Column<ExportRecord>[] {
  const filled = filledFields(records);
  return shownFields(inventory)
    .filter(([key, field]) => field.required || field.measure !== undefined || filled.has(key))
    .map(([key, field]) => fieldColumn(inventory, key, field, fullIds));
}

function filledFields(records: Iterable<ExportRecord>): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const { fields } of records) {
    for (const key in fields) if (fields[key] !== null) filled.add(key);
  }
  return filled;
}

/** The columns that tell a record from others and say what it amounts to: for those who know the rest. */
export function principalColumns(inventory: Inventory, fullIds: boolean): readonly Column<ExportRecord>[] {
  const named: readonly string[] = [inventory.identity, inventory.naming, inventory.place];
  return shownFields(inventory)
    .filter(([key, field]) => field.required || field.measure !== undefined || named.includes(key))
    .map(([key, field]) => fieldColumn(inventory, key, field, fullIds));
}

function shownFields(inventory: Inventory) {
  return fieldEntries(inventory).filter(
    ([key, field]) => !onAnotherSheet.has(key) && field.kind !== 'receiver',
  );
}
