import type { Severity } from '../findings/finding.ts';
import { inventories } from '../inventory/inventories.ts';
import type { InventoryKind } from '../inventory/inventory.ts';
import type { Messages } from '../messages/messages.ts';
import type { SubmissionFinding } from '../store/export-findings.ts';
import type { KeptRow, KeptTable } from '../store/kept-tables.ts';
import { addressColumn } from '../workbook/cell.ts';

/** What is to be seen at one cell: how much it matters, and what to say. */
export interface Mark {
  readonly severity: Severity;
  readonly sentences: readonly string[];
}

/** The marks of rows and of headings, by 1-based column. */
export interface Marks {
  readonly ofRow: (row: KeptRow, table: KeptTable) => ReadonlyMap<number, Mark>;
  readonly ofHeading: (table: KeptTable) => ReadonlyMap<number, Mark>;
}

/**
 * Puts findings, errors first, to the cells they are about: the cell found, else the column of their field, else the
 * cell that names the record. A finding about a table goes to the heading of its column.
 */
export function placeMarks(
  messages: Messages,
  kind: InventoryKind,
  findings: readonly SubmissionFinding[],
): Marks {
  const byRow = new Map<number, SubmissionFinding[]>();
  const ofTables: SubmissionFinding[] = [];
  for (const finding of findings) {
    const { record } = finding;
    const group = record === null ? ofTables : byRow.get(record);
    if (group) group.push(finding);
    else if (record !== null) byRow.set(record, [finding]);
  }
  const { naming } = inventories[kind];
  return {
    ofRow: (row, table) =>
      gather(messages, byRow.get(row.id) ?? [], (finding) => columnOf(finding, table, naming)),
    ofHeading: (table) =>
      gather(
        messages,
        ofTables.filter(({ sheet }) => sheet === table.sheet),
        ({ cell }) => (rowNumber(cell) === table.headingTo ? addressColumn(cell ?? '') : undefined),
      ),
  };
}

function rowNumber(cell: string | null): number {
  return Number((cell ?? '').replace(/^[A-Z]+/, ''));
}

function columnOf({ cell, field }: SubmissionFinding, { columns }: KeptTable, naming: string): number {
  const keyed = (wanted: string | null) => columns.find(({ key }) => key === wanted)?.column;
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
    const { message, remedy } = messages.finding(finding.code, finding.values);
    const known = marks.get(column);
    const sentences = [...(known?.sentences ?? []), remedy === '' ? message : `${message} → ${remedy}`];
    marks.set(column, { severity: known?.severity ?? finding.severity, sentences });
  }
  return marks;
}
