import type { TableMatch } from '../../inventory/match-columns.ts';
import { mapped, repeatable } from '../../repeatable.ts';
import type { MoneyUnit } from '../../text/money.ts';
import { normaliseText } from '../../text/normalise.ts';
import type { Cell } from '../../workbook/cell.ts';
import { cellsFrom } from '../../workbook/kept-cells.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import type { Store } from '../database.ts';
import type { Fate } from './submission-writer.ts';

/** A table of a submission as it was read: where it stood, and what each column was taken for. */
export interface KeptTable {
  readonly id: number;
  readonly sheet: string;
  /** The sheet's row in which its heading ends. */
  readonly headingTo: number;
  readonly columns: TableMatch['columns'];
  readonly moneyUnit: MoneyUnit;
  /** Whether it is no table but a form: sentences, and perhaps a table of the parts of the one record that they state. */
  readonly isForm: boolean;
}

/** A row of such a table with its cells as the file had them. */
export interface KeptRow {
  readonly id: number;
  readonly tableId: number;
  /** 1-based, on the sheet that it was read from. */
  readonly number: number;
  readonly fate: Fate;
  readonly reason: string | null;
  readonly cells: readonly Cell[];
}

interface StoredTable {
  readonly id: number;
  readonly sheet: string;
  readonly heading_to: number;
  readonly columns: string;
  readonly money_unit: MoneyUnit | null;
}

interface StoredRow {
  readonly id: number;
  readonly source_table_id: number;
  readonly number: number;
  readonly fate: Fate;
  readonly reason: string | null;
  readonly raw: string;
  readonly forms: string | null;
}

const rowColumns = 'id, source_table_id, number, fate, reason, raw, forms';

function toRow({ source_table_id, raw, forms, ...row }: StoredRow): KeptRow {
  return { ...row, tableId: source_table_id, cells: cellsFrom(JSON.parse(raw) as string[], forms) };
}

/** The tables of a submission, in the order in which they were read. */
export function keptTables(store: Store, submissionId: number): readonly KeptTable[] {
  const forms = formsOf(store, submissionId);
  return store
    .prepare<[number], StoredTable>(
      'SELECT id, sheet, heading_to, columns, money_unit FROM source_table WHERE submission_id = ? ORDER BY id',
    )
    .all(submissionId)
    .map(({ id, sheet, heading_to, columns, money_unit }) => ({
      id,
      sheet,
      headingTo: heading_to,
      columns: JSON.parse(columns) as TableMatch['columns'],
      moneyUnit: money_unit ?? 'đồng',
      isForm: forms.has(id),
    }));
}

/** Those of a submission's tables that are forms: their rows are sentences, or parts of what these state. */
function formsOf(store: Store, submissionId: number): ReadonlySet<number> {
  const tables = store
    .prepare<[number], number>(
      "SELECT DISTINCT source_table_id FROM row WHERE submission_id = ? AND reason = 'form'",
    )
    .pluck()
    .all(submissionId) as number[];
  return new Set(tables);
}

/**
 * The rows of one of a submission's tables, in the order in which they were read, which is that of their numbers; one
 * at a time when they are many.
 */
export function keptRows(store: Store, submissionId: number, tableId: number): Iterable<KeptRow> {
  // Between the submission's first and last row nothing need be put in order, however many there are.
  const query = `SELECT ${rowColumns} FROM row
     WHERE id BETWEEN (SELECT min(id) FROM row WHERE submission_id = @submissionId)
       AND (SELECT max(id) FROM row WHERE submission_id = @submissionId)
       AND source_table_id = @tableId ORDER BY id`;
  const found = () =>
    store
      .prepare<[{ submissionId: number; tableId: number }], StoredRow>(query)
      .iterate({ submissionId, tableId });
  return repeatable(() => mapped(found(), toRow));
}

/** Returns a look-up of one submission's rows by number; its statement is prepared once. */
export function keptRowFinder(store: Store, submissionId: number): (id: number) => KeptRow | undefined {
  const find = store.prepare<[number, number], StoredRow>(
    `SELECT ${rowColumns} FROM row WHERE id = ? AND submission_id = ?`,
  );
  return (id) => {
    const row = find.get(id, submissionId);
    return row && toRow(row);
  };
}

/** Rows that say what a table is and not what is in it: its letterhead and its heading. */
export function standsAboveRows({ fate, reason }: Pick<KeptRow, 'fate' | 'reason'>): boolean {
  return fate === 'structural' && (reason === 'letterhead' || reason === 'heading');
}

/** Rows that say something by where they stand: a section of the rows below it, a part of the record above it. */
export function saysByPlace({ fate, reason }: Pick<KeptRow, 'fate' | 'reason'>): boolean {
  return fate === 'structural' && (reason === 'section' || isOfRecordAbove(reason));
}

/** By the number of each row that is a part of a record the number of that record's row. */
export function recordsOfParts(rows: readonly KeptRowNumber[]): ReadonlyMap<number, number> {
  const records = new Map<number, number>();
  let last = 0;
  for (const { id, reason } of rows) {
    if (isOfRecordAbove(reason)) records.set(id, last);
    else last = id;
  }
  return records;
}

/** Whether a row belongs to the record above it: it states a part of it, or continues its texts. */
export function isOfRecordAbove(reason: string | null): boolean {
  return reason === 'part' || reason === 'continuation';
}

/** The words of a line of a letterhead. */
export function lineText({ cells }: { readonly cells: readonly Cell[] }): string {
  return normaliseText(cells.map(cellText).filter(Boolean).join(' '));
}

/** What is counted of a row without reading its cells. */
export type KeptRowNumber = Pick<KeptRow, 'id' | 'tableId' | 'fate' | 'reason'>;

/** The numbers and fates of a submission's rows, in the order in which they were read. */
export function keptRowNumbers(store: Store, submissionId: number): readonly KeptRowNumber[] {
  return store
    .prepare<[number], KeptRowNumber>(
      'SELECT id, source_table_id AS tableId, fate, reason FROM row WHERE submission_id = ? ORDER BY id',
    )
    .all(submissionId);
}
