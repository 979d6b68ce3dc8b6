import type { FindingValues } from '../../findings/finding.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { type CorrectionStamp, readCorrectionStamp } from '../../inventory/correction.ts';
import { stampSheetName } from '../../inventory/stamp.ts';
import type { Store } from '../../store/database.ts';
import {
  type KeptRow,
  type KeptRowNumber,
  type KeptTable,
  keptRowFinder,
  keptRowNumbers,
  keptTables,
  recordsOfParts,
  saysByPlace,
  standsAboveRows,
} from '../../store/submissions/kept-tables.ts';
import { type Submission, submissionById } from '../../store/submissions/submissions.ts';
import { firstRowOn } from '../../workbook/first-row.ts';
import type { OpenedWorkbook } from '../../workbook/read/workbook.ts';

/** The submission that a correction workbook was made from, with what its rows are compared to. */
export interface KeptSubmission {
  readonly submission: Submission;
  readonly tables: ReadonlyMap<number, KeptTable>;
  readonly rows: readonly KeptRowNumber[];
  /** Forms, and tables in which rows mean something by what stands above them, a section or the record they are parts of: their order counts. */
  readonly sectioned: ReadonlySet<number>;
  /** By the number of each row that is a part of a record the number of that record's row. */
  readonly records: ReadonlyMap<number, number>;
  /** The sheet of its correction workbook that is not the sender's; the first where the stamp does not say. */
  readonly overview: string | undefined;
  /** The row of this number. */
  readonly row: (id: number) => KeptRow | undefined;
}

/** Reads the stamp of a correction workbook; undefined for any other workbook. */
export function findCorrectionStamp(workbook: OpenedWorkbook): Promise<CorrectionStamp | undefined> {
  return firstRowOn(workbook, stampSheetName, readCorrectionStamp);
}

/**
 * The submission of a stamp. Throws a `RefusedError` when this workspace never had it, or when it no longer
 * counts: what its sender saw is not what the store has now.
 */
export function keptSubmission(store: Store, stamp: CorrectionStamp, values: FindingValues): KeptSubmission {
  const submission = submissionById(store, stamp.submission);
  if (!submission || submission.sha256 !== stamp.sha256) throw new RefusedError('CORRECTION-UNKNOWN', values);
  if (submission.state !== 'current')
    throw new RefusedError('CORRECTION-OUTDATED', { ...values, id: submission.id });
  const rows = keptRowNumbers(store, submission.id);
  const ordered = rows.filter(saysByPlace);
  const tables = keptTables(store, submission.id);
  const forms = tables.filter(({ isForm }) => isForm);
  return {
    submission,
    tables: new Map(tables.map((table) => [table.id, table])),
    rows,
    sectioned: new Set([...ordered.map(({ tableId }) => tableId), ...forms.map(({ id }) => id)]),
    records: recordsOfParts(rows),
    overview: stamp.overview,
    row: keptRowFinder(store, submission.id),
  };
}

/** Whether a row has a number in the correction workbook: one above the rows of a table has none, of a form every one has. */
export function isNumbered({ tables }: KeptSubmission, row: KeptRowNumber): boolean {
  return !standsAboveRows(row) || tables.get(row.tableId)?.isForm === true;
}
