import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { fieldColumns } from '../schema/inventory-tables.ts';
import type { Submission } from '../submissions/submissions.ts';
import { movedPairs, type RowPair } from './moved-rows.ts';

/** A row of a correction workbook that stands for a record somebody decided, or that was changed. */
export interface CorrectedRow {
  /** The record of the version that the workbook was made from. */
  readonly old: number;
  readonly sheet: string;
  /** 1-based, in the workbook. */
  readonly row: number;
}

/** The version that a correction has made, and the operation that made it. */
export interface CorrectedVersion {
  readonly kind: InventoryKind;
  readonly id: number;
  /** The version that the workbook was made from. */
  readonly earlier: number;
  readonly operationId: number;
}

/** The records of a submission on which a decision is in force. */
export function decidedRecordsOf(store: Store, submission: number): ReadonlySet<number> {
  const records = store
    .prepare<[number], number>(
      `SELECT DISTINCT x.record_id FROM decision_record AS x
       JOIN row AS r ON r.id = x.record_id AND r.submission_id = ? WHERE x.ended_by_operation_id IS NULL`,
    )
    .pluck()
    .all(submission) as number[];
  return new Set(records);
}

/**
 * Lets decisions follow their records through the rows of a correction, and notes which records are which, so that receipts
 * follow as well: a record without a code is known by nothing else once its name was mended. One that the new version
 * knows by its code, or that was moved to another row, is left to `carryDecisions`; so is a row of which
 * less than half was left as it was, for it may be about something else: a decision that finds no record is reported.
 */
export function followCorrection(
  store: Store,
  { kind, id, earlier, operationId }: CorrectedVersion,
  rows: readonly CorrectedRow[],
): void {
  if (rows.length === 0) return;
  const columns = fieldColumns(inventories[kind]);
  const { identity, naming } = inventories[kind];
  const isKnown = store
    .prepare<[number, unknown], number>(`SELECT 1 FROM ${kind} WHERE submission_id = ? AND ${identity} = ?`)
    .pluck();
  const [codeAt, nameAt] = [columns.indexOf(identity), columns.indexOf(naming)];
  const begin = store.prepare(
    `INSERT INTO decision_record (decision_id, record_id)
     SELECT decision_id, @now FROM decision_record WHERE record_id = @old AND ended_by_operation_id IS NULL`,
  );
  const note = store.prepare('INSERT INTO corrected_record (old_id, new_id) VALUES (@old, @now)');
  const end = store.prepare(
    'UPDATE decision_record SET ended_by_operation_id = @operationId WHERE record_id = @old AND ended_by_operation_id IS NULL',
  );
  const pairs = pairsOf(store, kind, id, rows);
  const moved = movedPairs(store, kind, { earlier, later: id }, pairs);
  for (const pair of pairs) {
    const { old, now, was, is } = pair;
    if (moved.has(pair) || !isMostlyTheSame(was, is)) continue;
    if (was[codeAt] !== null && isKnown.get(id, was[codeAt]) !== undefined) continue;
    // Once rows were moved without their numbers, a number alone says little.
    if (moved.size > 0 && was[nameAt] !== is[nameAt]) continue;
    note.run({ now, old });
    begin.run({ now, old });
    end.run({ old, operationId });
  }
}

function pairsOf(
  store: Store,
  kind: InventoryKind,
  id: number,
  rows: readonly CorrectedRow[],
): readonly RowPair[] {
  const columns = fieldColumns(inventories[kind]).map((column) => `k.${column}`);
  const fieldsOf = store
    .prepare<[number], unknown[]>(`SELECT ${columns.join(', ')} FROM ${kind} AS k WHERE k.id = ?`)
    .raw();
  const rowNow = store
    .prepare<[number, string, number], number>(
      `SELECT r.id FROM row AS r JOIN source_table AS t ON t.id = r.source_table_id
       WHERE r.submission_id = ? AND t.sheet = ? AND r.number = ?`,
    )
    .pluck();
  return rows.flatMap(({ old, sheet, row }) => {
    const now = rowNow.get(id, sheet, row);
    const [was, is] = [fieldsOf.get(old), now === undefined ? undefined : fieldsOf.get(now)];
    return now !== undefined && was && is ? [{ old, now, was, is }] : [];
  });
}

/** Whether at least half of what a record said is said by the other as well. */
function isMostlyTheSame(was: readonly unknown[], is: readonly unknown[]): boolean {
  const said = was.flatMap((value, index) => (value === null ? [] : [value === is[index]]));
  return said.filter((isSame) => isSame).length * 2 >= said.length;
}

/**
 * The same backwards, when a correction is taken back: its decisions hold again for the records of the version before,
 * except those that were taken back meanwhile.
 */
export function returnFromCorrection(store: Store, undone: Submission, operationId: number): void {
  if (undone.supersedes === null) return;
  const versions = { undone: undone.id, before: undone.supersedes, operationId };
  const inForceThere = `SELECT x.decision_id FROM decision_record AS x
    JOIN row AS r ON r.id = x.record_id AND r.submission_id = @undone WHERE x.ended_by_operation_id IS NULL`;
  const restored = store
    .prepare<[typeof versions], number>(
      `UPDATE decision_record SET ended_by_operation_id = NULL
       WHERE ended_by_operation_id = (SELECT operation_id FROM submission WHERE id = @undone)
         AND record_id IN (SELECT id FROM row WHERE submission_id = @before)
         AND decision_id IN (${inForceThere}) RETURNING decision_id`,
    )
    .pluck()
    .all(versions);
  store
    .prepare(
      `UPDATE decision_record SET ended_by_operation_id = @operationId
       WHERE ended_by_operation_id IS NULL AND decision_id IN (SELECT value FROM json_each(@restored))
         AND record_id IN (SELECT id FROM row WHERE submission_id = @undone)`,
    )
    .run({ ...versions, restored: JSON.stringify(restored) });
}
