import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { RecordPlace } from '../checks/check-queries.ts';
import type { Store } from '../database.ts';
import { handedColumns } from './handed-records.ts';
import type { LineFate } from './receipts.ts';

/**
 * How far the receiving of a record is: what its receivers agree on; `conflict` where they do not, `changed` where the
 * record is no longer what they counted, `unclear` where nobody has said clearly what came.
 */
export type ReceivedState = Exclude<LineFate, 'uncounted' | 'unlisted'> | 'changed' | 'conflict';

/** The latest that receiving teams said of a record. */
export interface ReceivedRecord {
  readonly record: number;
  readonly kind: InventoryKind;
  readonly state: ReceivedState;
}

/** A line in force on a record of the versions that count. */
export interface LineInForce {
  /** `P3`. */
  readonly receipt: string;
  readonly commune: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly fate: LineFate;
  /** As it was written. */
  readonly condition: string | null;
  readonly quantity: number | null;
}

/** Lines in force on the records of a kind; `is_changed` where the record is not what was counted. */
function linesInForce(kind: InventoryKind): string {
  const { name, quantity, value } = handedColumns(kind);
  return `SELECT v.id, v.record, '${kind}' AS kind, v.receipt, v.commune_code, v.file, v.sheet, v.row, v.fate,
      v.received_quantity AS quantity,
      v.what IS NOT ${name} OR v.handed_quantity IS NOT ${quantity} OR v.handed_value IS NOT ${value} AS is_changed
    FROM v_receipts AS v
    JOIN ${kind} AS k ON k.id = v.record
    JOIN submission AS s ON s.id = k.submission_id AND s.state = 'current'
    WHERE v.in_force`;
}

const allLinesInForce = inventoryKinds.map(linesInForce).join(' UNION ALL ');

/** Said clearly, and not the same: another commune, another condition, or another number. */
const disagree = `count(DISTINCT commune_code || ' ' || fate) FILTER (WHERE fate <> 'unclear') > 1
  OR count(DISTINCT quantity) FILTER (WHERE fate <> 'unclear') > 1`;

/** The latest received state of every record that a receipt in force speaks of, in the versions that count. */
export function receivedRecords(store: Store): readonly ReceivedRecord[] {
  return store
    .prepare<[], ReceivedRecord>(
      `SELECT record, kind,
         CASE WHEN ${disagree} THEN 'conflict' WHEN max(is_changed) THEN 'changed'
           ELSE coalesce(min(fate) FILTER (WHERE fate <> 'unclear'), 'unclear') END AS state
       FROM (${allLinesInForce}) GROUP BY record ORDER BY record`,
    )
    .all();
}

/** A record on which receipts in force say different things. */
export interface ReceiptConflict extends Omit<RecordPlace, 'record'> {
  readonly record: number;
  readonly kind: InventoryKind;
  readonly name: string;
  readonly lines: readonly LineInForce[];
}

/** Every record on which receipts in force say different things, each with what they say, oldest first. */
export function receiptConflicts(store: Store): readonly ReceiptConflict[] {
  const rows = store
    .prepare<[], Omit<ReceiptConflict, 'lines'> & { readonly line: string }>(
      `WITH line AS (${allLinesInForce})
       SELECT l.record, l.kind, v.what AS name, r.submission_id AS submission, t.sheet, r.number AS row,
         json_object('receipt', l.receipt, 'commune', l.commune_code, 'file', l.file, 'sheet', l.sheet, 'row', l.row,
           'fate', l.fate, 'condition', v.condition, 'quantity', l.quantity) AS line
       FROM line AS l
       JOIN v_receipts AS v ON v.id = l.id
       JOIN row AS r ON r.id = l.record
       JOIN source_table AS t ON t.id = r.source_table_id
       WHERE l.fate <> 'unclear' AND l.record IN (SELECT record FROM line GROUP BY record HAVING ${disagree})
       ORDER BY l.record, l.id`,
    )
    .all();
  const byRecord = new Map<number, ReceiptConflict & { readonly lines: LineInForce[] }>();
  for (const { line, ...about } of rows) {
    const said = JSON.parse(line) as LineInForce;
    const present = byRecord.get(about.record);
    if (present) present.lines.push(said);
    else byRecord.set(about.record, { ...about, lines: [said] });
  }
  return [...byRecord.values()];
}

/** How many records of a kind a commune is to receive, and how many of them met each state. */
export interface ReceivingProgress {
  readonly commune: string;
  readonly kind: InventoryKind;
  readonly state: ReceivedState;
  readonly records: number;
}

/** How far receiving is, by commune, kind and state; records nobody has counted are not in it. */
export function receivingProgress(store: Store): readonly ReceivingProgress[] {
  const assigned = store.prepare<[], { record: number; commune: string }>(
    `SELECT a.record_id AS record, a.receiver_code AS commune FROM assignment AS a
     WHERE a.ended_by_operation_id IS NULL AND a.record_id IN (SELECT record_id FROM receipt_line)`,
  );
  const communes = new Map(assigned.all().map(({ record, commune }) => [record, commune]));
  const counts = new Map<string, ReceivingProgress>();
  for (const { record, kind, state } of receivedRecords(store)) {
    const commune = communes.get(record);
    if (commune === undefined) continue;
    const key = `${commune} ${kind} ${state}`;
    counts.set(key, { commune, kind, state, records: (counts.get(key)?.records ?? 0) + 1 });
  }
  return [...counts.values()];
}
