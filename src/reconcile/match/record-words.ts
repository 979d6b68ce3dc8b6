import { inventories, isKnownByPersonalId } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { ComparedRecord } from '../../store/outputs/match-queries.ts';
import { maskId } from '../../text/citizen-id.ts';
import { cellAddress } from '../../workbook/cell.ts';

/** The columns of fields in the tables of some lists, by the table's number. */
export type FieldPlaces = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** Where a record stands. */
export interface CellPlace {
  readonly file: string;
  readonly sheet: string;
  /** The cell of the field (`G7`); the row's number where the field has no column of its own. */
  readonly cell: string;
}

/** Where a field of a record was written, or the record as a whole. */
export function placeOf(record: ComparedRecord, places: FieldPlaces, field?: string): CellPlace {
  const { file, sheet, row, table } = record;
  const column = field === undefined ? undefined : places.get(table)?.get(field);
  return { file, sheet, cell: column === undefined ? String(row) : cellAddress(row, column) };
}

/** What a record is, in its own words. */
export function nameOf(kind: InventoryKind, { fields }: ComparedRecord): string {
  return String(fields[inventories[kind].naming] ?? '');
}

/** The code by which its office knows a record; a personal one masked, null without one. */
export function codeOf(kind: InventoryKind, { fields }: ComparedRecord): string | null {
  const value = fields[inventories[kind].identity] ?? null;
  if (value === null) return null;
  return isKnownByPersonalId(kind) ? maskId(String(value)) : String(value);
}
