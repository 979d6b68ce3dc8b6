import type { Finding } from '../../findings/finding.ts';
import type { Store } from '../database.ts';
import type { Actor } from '../operations.ts';
import { successions } from '../submissions/successors.ts';

/** What became of a row of a receipt; `unclear` waits for whoever wrote it. */
export const lineFates = [
  'complete',
  'missing',
  'excess',
  'damaged',
  'wrong',
  'uncounted',
  'unclear',
  'unlisted',
] as const;
export type LineFate = (typeof lineFates)[number];

/** How many rows of a receipt met each fate. */
export type LineCounts = Readonly<Record<LineFate, number>>;

/** A row of a receipt to be kept. */
export interface NewReceiptLine {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** The record's number as it is printed in the row. */
  readonly printed: string | null;
  /** The record it means now, or that it meant where nothing has taken its place; null for none. */
  readonly record: number | null;
  readonly what: string | null;
  /** By which an unlisted thing is known again. */
  readonly whatKey: string;
  readonly unit: string | null;
  readonly handedQuantity: number | null;
  /** Whole đồng. */
  readonly handedValue: number | null;
  readonly receivedQuantity: number | null;
  readonly fate: LineFate;
  /** As it was written. */
  readonly condition: string | null;
  readonly opinion: string | null;
}

/** One of those who counted, as it was written. */
export interface TeamMember {
  readonly role: string;
  readonly position: string;
  readonly name: string;
  readonly date: string;
}

/** A receipt to be kept. */
export interface NewReceipt {
  readonly commune: string;
  readonly file: string;
  readonly path: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** The last operation before the form was made; null for a form that does not say. */
  readonly stateOperation: number | null;
  /** By which a team is known again; empty where nobody is named. */
  readonly teamKey: string;
  readonly team: readonly TeamMember[];
  readonly lines: readonly NewReceiptLine[];
  readonly findings: readonly ReceiptFinding[];
}

/** A finding about a row of a receipt, or about the whole. */
export interface ReceiptFinding extends Pick<Finding, 'code' | 'severity' | 'sheet' | 'row' | 'values'> {
  readonly record: number | null;
}

/** Stores a receipt with its lines and findings; returns its number. */
export function addReceipt(store: Store, receipt: NewReceipt, operationId: number, actor: Actor): number {
  const { lastInsertRowid } = store
    .prepare(
      `INSERT INTO receipt (commune_code, file, path, sha256, size, state, state_operation_id, team_key, team,
         received_at, received_by, operation_id)
       VALUES (@commune, @file, @path, @sha256, @size, 'current', @stateOperation, @teamKey, @members, @at, @who,
         @operationId)`,
    )
    .run({ ...withoutRows(receipt), members: JSON.stringify(receipt.team), ...actor, operationId });
  const id = Number(lastInsertRowid);
  const insertLine = store.prepare(
    `INSERT INTO receipt_line (receipt_id, sheet, row, printed_record, record_id, what, what_key, unit, handed_quantity,
       handed_value, received_quantity, fate, condition, opinion)
     VALUES (@id, @sheet, @row, @printed, @record, @what, @whatKey, @unit, @handedQuantity, @handedValue,
       @receivedQuantity, @fate, @condition, @opinion)`,
  );
  for (const line of receipt.lines) insertLine.run({ id, ...line });
  const insertFinding = store.prepare(
    `INSERT INTO receipt_finding (receipt_id, code, severity, record_id, sheet, row, details) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { code, severity, record, sheet, row, values } of receipt.findings)
    insertFinding.run(id, code, severity, record, sheet ?? null, row ?? null, JSON.stringify(values));
  return id;
}

function withoutRows({ lines: _lines, findings: _findings, team: _team, ...rest }: NewReceipt) {
  return rest;
}

/** A receipt as the store keeps it. */
export interface StoredReceipt {
  readonly id: number;
  readonly commune: string;
  readonly file: string;
  readonly state: 'current' | 'undone';
}

const receiptColumns = 'id, commune_code AS commune, file, state';

/** The receipt of a commune that counts and has this content, if there is one. */
export function receiptOfContent(store: Store, commune: string, sha256: string): StoredReceipt | undefined {
  return store
    .prepare<[string, string], StoredReceipt>(
      `SELECT ${receiptColumns} FROM receipt WHERE commune_code = ? AND sha256 = ? AND state = 'current'`,
    )
    .get(commune, sha256);
}

/** A receipt by its number. */
export function receiptById(store: Store, id: number): StoredReceipt | undefined {
  return store.prepare<[number], StoredReceipt>(`SELECT ${receiptColumns} FROM receipt WHERE id = ?`).get(id);
}

/** Takes a receipt back; what its lines had replaced is in force again. */
export function undoReceipt(store: Store, id: number): void {
  store.prepare("UPDATE receipt SET state = 'undone' WHERE id = ?").run(id);
}

/** How many rows of a receipt met each fate. */
export function lineCounts(store: Store, receipt: number): LineCounts {
  const rows = store
    .prepare<[number], { fate: LineFate; count: number }>(
      'SELECT fate, count(*) AS count FROM receipt_line WHERE receipt_id = ? GROUP BY fate',
    )
    .all(receipt);
  const count = (fate: LineFate) => rows.find((row) => row.fate === fate)?.count ?? 0;
  return {
    complete: count('complete'),
    missing: count('missing'),
    excess: count('excess'),
    damaged: count('damaged'),
    wrong: count('wrong'),
    uncounted: count('uncounted'),
    unclear: count('unclear'),
    unlisted: count('unlisted'),
  };
}

/** The numbers of a receipt's rows that nobody has filled in, by sheet. */
export function uncountedRows(
  store: Store,
  receipt: number,
): readonly { readonly sheet: string; readonly row: number; readonly record: number | null }[] {
  return store
    .prepare<[number], { sheet: string; row: number; record: number | null }>(
      `SELECT sheet, row, record_id AS record FROM receipt_line WHERE receipt_id = ? AND fate = 'uncounted' ORDER BY id`,
    )
    .all(receipt);
}

/** What was found in reading a receipt, in the order of its rows. */
export function receiptFindings(store: Store, receipt: number): readonly ReceiptFinding[] {
  return store
    .prepare<[number], Omit<ReceiptFinding, 'values'> & { details: string }>(
      `SELECT code, severity, record_id AS record, sheet, row, details FROM receipt_finding
       WHERE receipt_id = ? ORDER BY id`,
    )
    .all(receipt)
    .map(({ details, ...rest }) => ({ ...rest, values: JSON.parse(details) as ReceiptFinding['values'] }));
}

/** Lets the lines and findings of receipts follow their records into the versions that count now; what has no successor waits. */
export function carryReceipts(store: Store): void {
  const counted = store
    .prepare('SELECT DISTINCT record_id FROM receipt_line WHERE record_id IS NOT NULL')
    .pluck()
    .all() as readonly number[];
  const updates = ['receipt_line', 'receipt_finding'].map((table) =>
    store.prepare(`UPDATE ${table} SET record_id = ? WHERE record_id = ?`),
  );
  for (const { old, new: successor } of successions(store, counted))
    for (const update of updates) update.run(successor, old);
}
