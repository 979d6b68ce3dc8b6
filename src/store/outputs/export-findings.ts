import type { FindingValues, Severity } from '../../findings/finding.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { mapped, repeatable } from '../../repeatable.ts';
import type { Store } from '../database.ts';

/** A finding as an exported workbook lists it. */
export interface ExportFinding {
  readonly id: number;
  readonly code: string;
  readonly severity: Severity;
  readonly kind: InventoryKind | null;
  readonly file: string | null;
  readonly record: number | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly values: FindingValues;
  /** The number of the waiver that lets it stand. */
  readonly waiver: number | null;
}

type Row = Omit<ExportFinding, 'values'> & { readonly details: string };

const columns = `f.id, f.code, f.severity, f.kind, s.file, f.record_id AS record, f.sheet, f.cell, f.details, f.waiver_id AS waiver`;
const urgency = `f.waiver_id IS NOT NULL, CASE f.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, f.id`;
const order = `ORDER BY ${urgency}`;

function fromRow({ details, ...rest }: Row): ExportFinding {
  return { ...rest, values: JSON.parse(details) as FindingValues };
}

function findingsFound(store: Store, query: string, parameter: string): Iterable<ExportFinding> {
  return repeatable(() => mapped(store.prepare<[string], Row>(query).iterate(parameter), fromRow));
}

/** Findings about what a district sent, errors first; one at a time when they are many. */
export function findingsOfDistrict(store: Store, district: string): Iterable<ExportFinding> {
  return findingsFound(
    store,
    `SELECT ${columns} FROM submission AS s CROSS JOIN finding AS f ON f.submission_id = s.id
     WHERE s.district_code = ? AND s.state = 'current' ${order}`,
    district,
  );
}

/** Findings about records that go to a receiver, errors first; one at a time when they are many. */
export function findingsOfReceiver(store: Store, receiver: string): Iterable<ExportFinding> {
  return findingsFound(
    store,
    `SELECT ${columns} FROM assignment AS a
     CROSS JOIN finding AS f ON f.record_id = a.record_id
     CROSS JOIN submission AS s ON s.id = f.submission_id AND s.state = 'current'
     WHERE a.receiver_code = ? AND a.ended_by_operation_id IS NULL ${order}`,
    receiver,
  );
}

/** Findings about the city as a whole, a commune or a district that sent nothing: they belong to no file. */
export function findingsOfNoFile(store: Store): readonly ExportFinding[] {
  return store
    .prepare<[], Row>(
      `SELECT f.id, f.code, f.severity, f.kind, NULL AS file, f.record_id AS record, f.sheet, f.cell, f.details,
         f.waiver_id AS waiver
       FROM finding AS f WHERE f.submission_id IS NULL ${order}`,
    )
    .all()
    .map(fromRow);
}

/** What the last check found unclear in records of a kind, in the order of the records. */
export function clearFindingsOf(
  store: Store,
  kind: InventoryKind,
): readonly Pick<ExportFinding, 'code' | 'record' | 'values'>[] {
  return store
    .prepare<[string], { code: string; record: number; details: string }>(
      `SELECT f.code, f.record_id AS record, f.details FROM six_clear AS x
       CROSS JOIN finding AS f ON f.record_id = x.record_id AND f.stage = 'check' AND f.code LIKE 'CLEAR-%'
       WHERE x.kind = ? ORDER BY f.record_id, f.id`,
    )
    .all(kind)
    .map(({ details, ...rest }) => ({ ...rest, values: JSON.parse(details) as FindingValues }));
}

/** Returns a look-up of what the last check found unclear in a record; its statement is prepared once. */
export function clearFindingFinder(store: Store): (record: number) => readonly ExportFinding[] {
  const find = store.prepare<[number], Row>(
    `SELECT ${columns} FROM finding AS f JOIN submission AS s ON s.id = f.submission_id
     WHERE f.record_id = ? AND f.code LIKE 'CLEAR-%' ${order}`,
  );
  return (record) => find.all(record).map(fromRow);
}

/** A finding about a submission, with the field it concerns. */
export type SubmissionFinding = ExportFinding & { readonly field: string | null };

type SubmissionRow = Row & { readonly field: string | null };

function submissionFinding({ field, ...row }: SubmissionRow): SubmissionFinding {
  return { ...fromRow(row), field };
}

/** Findings of all stages about one submission, errors first; one at a time when they are many. */
export function findingsOfSubmission(store: Store, submission: number): Iterable<SubmissionFinding> {
  const query = `SELECT ${columns}, f.field FROM finding AS f JOIN submission AS s ON s.id = f.submission_id
     WHERE f.submission_id = ? ${order}`;
  return repeatable(() =>
    mapped(store.prepare<[number], SubmissionRow>(query).iterate(submission), submissionFinding),
  );
}

/** Those of a submission's findings that are about no record: about a table or a file. */
export function findingsOfTables(store: Store, submission: number): readonly SubmissionFinding[] {
  return store
    .prepare<[number], SubmissionRow>(
      `SELECT ${columns}, f.field FROM finding AS f JOIN submission AS s ON s.id = f.submission_id
       WHERE f.submission_id = ? AND f.record_id IS NULL ${order}`,
    )
    .all(submission)
    .map(submissionFinding);
}

/** Those about its records, in the order of their numbers, of each record errors first; one at a time. */
export function findingsByRecord(
  store: Store,
  submission: number,
  records: { readonly from: number; readonly to: number },
): Iterable<SubmissionFinding> {
  const query = `SELECT ${columns}, f.field FROM finding AS f JOIN submission AS s ON s.id = f.submission_id
     WHERE f.record_id BETWEEN ? AND ? AND f.submission_id = ? ORDER BY f.record_id, ${urgency}`;
  return repeatable(() =>
    mapped(
      store
        .prepare<[number, number, number], SubmissionRow>(query)
        .iterate(records.from, records.to, submission),
      submissionFinding,
    ),
  );
}
