import type { Severity } from '../../findings/finding.ts';
import { columnOfField } from '../../inventory/columns.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SubmissionFinding } from '../../store/outputs/export-findings.ts';
import type { KeptTable } from '../../store/submissions/kept-tables.ts';
import { addressColumn } from '../../workbook/cell.ts';

/** What is to be seen at one cell: how much it matters, and what to say. */
export interface Mark {
  readonly severity: Severity;
  readonly sentences: readonly string[];
}

/**
 * Puts a row's findings, errors first, to the cells they are about, by 1-based column: the cell found, else the column
 * of their field, else the cell that names the record.
 */
export function marksOfRow(
  messages: Messages,
  kind: InventoryKind,
  table: KeptTable,
  findings: readonly SubmissionFinding[],
): ReadonlyMap<number, Mark> {
  const { naming } = inventories[kind];
  return gather(messages, findings, (finding) => columnOf(finding, table, naming));
}

/** Puts those of a submission's findings that are about a table to the headings of its columns, by 1-based column. */
export function marksOfHeading(
  messages: Messages,
  table: KeptTable,
  findings: readonly SubmissionFinding[],
): ReadonlyMap<number, Mark> {
  return gather(
    messages,
    findings.filter(({ sheet }) => sheet === table.sheet),
    ({ cell }) => (rowNumber(cell) === table.headingTo ? addressColumn(cell ?? '') : undefined),
  );
}

/** The row of an address: B17 → 17. */
export function rowNumber(cell: string | null): number {
  return Number((cell ?? '').replace(/^[A-Z]+/, ''));
}

function columnOf({ cell, field }: SubmissionFinding, { columns }: KeptTable, naming: string): number {
  const keyed = (wanted: string | null) => columnOfField(columns, wanted);
  return addressColumn(cell ?? '') ?? keyed(field ?? naming) ?? keyed(naming) ?? 1;
}

function gather(
  messages: Messages,
  findings: readonly SubmissionFinding[],
  place: (finding: SubmissionFinding) => number | undefined,
): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const finding of findings) {
    const column = place(finding);
    if (column === undefined) continue;
    addMark(marks, column, finding.severity, sentenceOf(messages, finding));
  }
  return marks;
}

/** Adds what a finding says to a place. Findings come errors first: the first one's colour stays. */
export function addMark<Place>(
  marks: Map<Place, Mark>,
  place: Place,
  severity: Severity,
  sentence: string,
): void {
  const known = marks.get(place);
  const sentences = [...(known?.sentences ?? []), sentence];
  marks.set(place, { severity: known?.severity ?? severity, sentences });
}

/** What a finding says, and what to do. */
export function sentenceOf(messages: Messages, { code, values }: SubmissionFinding): string {
  const { message, remedy } = messages.finding(code, values);
  return remedy === '' ? message : `${message} → ${remedy}`;
}
