import type { Finding, FindingValues, Severity, SeverityCounts } from '../../findings/finding.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { groupBy } from '../../reference/group.ts';
import { cellAddress } from '../../workbook/cell.ts';
import type { Store } from '../database.ts';
import { everyFinding } from '../schema/views.ts';
import { columnFinder } from '../submissions/record-columns.ts';
import { subjectOfFinding } from './finding-subjects.ts';

export type FindingStage = 'import' | 'map' | 'check';

/** A finding as the store keeps it, with the file it is about. */
export interface StoredFinding {
  readonly id: number;
  readonly stage: FindingStage;
  readonly code: string;
  readonly severity: Severity;
  readonly kind: InventoryKind | null;
  readonly submission: number | null;
  readonly district_code: string | null;
  readonly file: string | null;
  readonly record: number | null;
  readonly field: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly values: FindingValues;
  /** What it is about, the same at every check. */
  readonly place: string;
  /** The number of the waiver that lets it stand. */
  readonly waiver: number | null;
}

/** Which findings are asked for; an absent part asks for all. */
export interface FindingFilter {
  readonly district?: string | undefined;
  readonly commune?: string | undefined;
  readonly kind?: InventoryKind | undefined;
  readonly rule?: string | undefined;
  readonly submissions?: readonly number[] | undefined;
}

/** Where a finding belongs. */
export interface FindingPlace {
  readonly submissionId: number | null;
  readonly recordId: number | null;
}

/** The address of a finding's cell, or of its row when no column is known. */
export function findingCell(finding: Pick<Finding, 'row' | 'column'>): string | null {
  if (finding.row === undefined) return null;
  return finding.column === undefined ? String(finding.row) : cellAddress(finding.row, finding.column);
}

/**
 * Returns a function that stores one finding of a stage; its statement is prepared once. One that names the field of a
 * record and not its column is given the column where that field was written.
 */
export function findingWriter(
  store: Store,
  stage: FindingStage,
): (finding: Finding, place: FindingPlace) => void {
  const insert = store.prepare(
    `INSERT INTO finding (stage, code, severity, kind, submission_id, record_id, field, sheet, cell, details)
     VALUES ('${stage}', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const columnOf = columnFinder(store);
  const cellOf = (finding: Finding, { recordId }: FindingPlace) => {
    const { row, column, field } = finding;
    if (row === undefined || column !== undefined || field === undefined || recordId === null)
      return findingCell(finding);
    const found = columnOf(recordId, field);
    return found === undefined ? findingCell(finding) : cellAddress(row, found);
  };
  return (finding, place) => {
    insert.run(
      finding.code,
      finding.severity,
      finding.kind ?? null,
      place.submissionId,
      place.recordId,
      finding.field ?? null,
      finding.sheet ?? null,
      cellOf(finding, place),
      JSON.stringify(finding.values),
    );
  };
}

/** Forgets what a stage found, before it is run again. */
export function clearFindings(store: Store, stage: FindingStage): void {
  store.prepare('DELETE FROM finding WHERE stage = ?').run(stage);
}

const filterConditions = `
  (@district IS NULL OR f.district_code = @district OR json_extract(f.details, '$.district_code') = @district)
  AND (@kind IS NULL OR f.kind = @kind)
  AND (@rule IS NULL OR f.code = @rule)
  AND (@submissions IS NULL OR f.submission IN (SELECT value FROM json_each(@submissions)))
  AND (@commune IS NULL OR f.record IN (
    SELECT record_id FROM assignment WHERE receiver_code = @commune AND ended_by_operation_id IS NULL
  ) OR json_extract(f.details, '$.commune_code') = @commune)`;

/** Submissions that are named have findings whatever they are for; else only those that count are asked. */
function findingsFor({ submissions }: FindingFilter): string {
  return submissions ? `(${everyFinding})` : 'v_findings';
}

const severityOrder = `CASE f.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END`;

function parameters(filter: FindingFilter): Record<string, string | null> {
  return {
    district: filter.district ?? null,
    commune: filter.commune ?? null,
    kind: filter.kind ?? null,
    rule: filter.rule ?? null,
    submissions: filter.submissions ? JSON.stringify(filter.submissions) : null,
  };
}

type FindingRow = Omit<StoredFinding, 'values'> & { readonly details: string };

function fromRow({ details, ...rest }: FindingRow): StoredFinding {
  return { ...rest, values: JSON.parse(details) as FindingValues };
}

/** Findings about the current versions: waived ones last, errors first, then by file and row, those about the whole city last; one at a time. */
export function* iterateFindings(store: Store, filter: FindingFilter = {}): Generator<StoredFinding> {
  const statement = store.prepare<[Record<string, string | null>], FindingRow>(
    `SELECT f.* FROM ${findingsFor(filter)} AS f WHERE ${filterConditions}
     ORDER BY f.waiver IS NOT NULL, ${severityOrder}, f.submission IS NULL, f.submission, f.id`,
  );
  for (const row of statement.iterate(parameters(filter))) yield fromRow(row);
}

/**
 * The first findings of each code, so many together as there are places for, in the order of `findingFrequencies`: as many
 * codes as can be are among them, each with as many as the others, and what is left over goes to the first. Those that are
 * waived come after the others of their code.
 */
export function firstFindings(store: Store, filter: FindingFilter, places: number): readonly StoredFinding[] {
  const codes = findingFrequencies(store, filter).map(({ code, count, waived }) => ({
    code,
    all: count + waived,
  }));
  const lines = (each: number) => codes.reduce((sum, { all }) => sum + Math.min(all, each), 0);
  let each = places;
  while (each > 1 && lines(each) > places) each -= 1;
  let left = places - lines(each);
  const ofCode = groupBy(firstOfEach(store, filter, each + 1), ({ code }) => code);
  return codes
    .flatMap(({ code, all }) => {
      const isLonger = all > each && left > 0;
      if (isLonger) left -= 1;
      return (ofCode.get(code) ?? []).slice(0, isLonger ? each + 1 : each);
    })
    .slice(0, places);
}

function firstOfEach(store: Store, filter: FindingFilter, each: number): readonly StoredFinding[] {
  const order = 'f.waiver IS NOT NULL, f.submission IS NULL, f.submission, f.id';
  return store
    .prepare<[Record<string, string | number | null>], FindingRow>(
      `SELECT f.* FROM ${findingsFor(filter)} AS f WHERE f.id IN (
         SELECT id FROM (
           SELECT f.id, row_number() OVER (PARTITION BY f.code ORDER BY ${order}) AS number
           FROM ${findingsFor(filter)} AS f WHERE ${filterConditions}
         ) WHERE number <= @each
       ) ORDER BY ${order}`,
    )
    .all({ ...parameters(filter), each })
    .map(fromRow);
}

/** How many findings of each severity there are; waived ones do not count. */
export function countFindings(store: Store, filter: FindingFilter = {}): SeverityCounts {
  return severityCounts(
    store
      .prepare<[Record<string, string | null>], { severity: Severity; count: number }>(
        `SELECT f.severity, count(*) AS count FROM ${findingsFor(filter)} AS f WHERE ${filterConditions} AND f.waiver IS NULL GROUP BY f.severity`,
      )
      .all(parameters(filter)),
  );
}

/** How many findings are waived. */
export function countWaived(store: Store, filter: FindingFilter = {}): number {
  const count = store
    .prepare<[Record<string, string | null>], number>(
      `SELECT count(*) FROM ${findingsFor(filter)} AS f WHERE ${filterConditions} AND f.waiver IS NOT NULL`,
    )
    .pluck()
    .get(parameters(filter));
  return count ?? 0;
}

/** What the findings with a code are about, each place once; without what stands there where that is not one thing. */
export function findingPlaces(
  store: Store,
  code: string,
): readonly { readonly place: string; readonly about: string | null }[] {
  return store
    .prepare<[string], { place: string; about: string | null }>(
      `SELECT place, iif(count(DISTINCT about) = 1, min(about), NULL) AS about
       FROM (SELECT f.place, ${subjectOfFinding} AS about FROM v_findings AS f WHERE f.code = ?)
       GROUP BY place ORDER BY place`,
    )
    .all(code);
}

/** How many findings of each severity one submission has. */
export function countFindingsOf(store: Store, submissionId: number): SeverityCounts {
  return severityCounts(
    store
      .prepare<[number], { severity: Severity; count: number }>(
        'SELECT severity, count(*) AS count FROM finding WHERE submission_id = ? GROUP BY severity',
      )
      .all(submissionId),
  );
}

function severityCounts(rows: readonly { severity: Severity; count: number }[]): SeverityCounts {
  const count = (severity: Severity) => rows.find((row) => row.severity === severity)?.count ?? 0;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** How often a code occurs. */
export interface FindingFrequency {
  readonly code: string;
  readonly severity: Severity;
  /** Without those that somebody lets stand. */
  readonly count: number;
  readonly waived: number;
}

/** How often each code occurs, most severe and most frequent first; codes of which all are waived come last. */
export function findingFrequencies(store: Store, filter: FindingFilter = {}): readonly FindingFrequency[] {
  return store
    .prepare<[Record<string, string | null>], FindingFrequency>(
      `SELECT f.code, f.severity, count(*) FILTER (WHERE f.waiver IS NULL) AS count,
         count(*) FILTER (WHERE f.waiver IS NOT NULL) AS waived
       FROM ${findingsFor(filter)} AS f WHERE ${filterConditions}
       GROUP BY f.code, f.severity ORDER BY count = 0, ${severityOrder}, count DESC, f.code`,
    )
    .all(parameters(filter));
}
