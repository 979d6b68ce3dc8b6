import type { FindingValues, Severity } from '../findings/finding.ts';
import type { InventoryKind } from '../inventory/inventory.ts';
import type { Store } from './database.ts';

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
const order = `ORDER BY f.waiver_id IS NOT NULL, CASE f.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, f.id`;

function fromRow({ details, ...rest }: Row): ExportFinding {
  return { ...rest, values: JSON.parse(details) as FindingValues };
}

/** Findings about what a district sent, errors first. */
export function findingsOfDistrict(store: Store, district: string): readonly ExportFinding[] {
  return store
    .prepare<[string], Row>(
      `SELECT ${columns} FROM submission AS s CROSS JOIN finding AS f ON f.submission_id = s.id
       WHERE s.district_code = ? AND s.state = 'current' ${order}`,
    )
    .all(district)
    .map(fromRow);
}

/** Findings about records that go to a receiver, errors first. */
export function findingsOfReceiver(store: Store, receiver: string): readonly ExportFinding[] {
  return store
    .prepare<[string], Row>(
      `SELECT ${columns} FROM assignment AS a
       CROSS JOIN finding AS f ON f.record_id = a.record_id
       CROSS JOIN submission AS s ON s.id = f.submission_id AND s.state = 'current'
       WHERE a.receiver_code = ? AND a.ended_by_operation_id IS NULL ${order}`,
    )
    .all(receiver)
    .map(fromRow);
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

/** A finding about a submission, with the field it concerns. */
export type SubmissionFinding = ExportFinding & { readonly field: string | null };

/** Findings of all stages about one submission, errors first. */
export function findingsOfSubmission(store: Store, submission: number): readonly SubmissionFinding[] {
  return store
    .prepare<[number], Row & { readonly field: string | null }>(
      `SELECT ${columns}, f.field FROM finding AS f JOIN submission AS s ON s.id = f.submission_id
       WHERE f.submission_id = ? ${order}`,
    )
    .all(submission)
    .map(({ field, ...row }) => ({ ...fromRow(row), field }));
}
