import { lineFor, statedIn } from '../../inventory/premises-form.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SubmissionFinding } from '../../store/outputs/export-findings.ts';
import { type KeptRow, type KeptTable, lineText } from '../../store/submissions/kept-tables.ts';
import { addressColumn } from '../../workbook/cell.ts';
import { addMark, type Mark, rowNumber, sentenceOf } from './correction-marks.ts';

/** What is to be seen at a form: at its cells, by row and 1-based column, and at the line above it. */
export interface FormMarks {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Mark>>;
  readonly title: Mark | undefined;
}

/**
 * Puts findings about a form to the cells found; those about its record as a whole to the sentence that states their
 * field, or else to the line above the form, with whether a line may be added in place of the remedy.
 */
export function marksOfForm(
  messages: Messages,
  table: KeptTable,
  rows: readonly KeptRow[],
  findings: readonly SubmissionFinding[],
): FormMarks {
  const cells = new Map<number, Map<number, Mark>>();
  const title = new Map<0, Mark>();
  for (const finding of findings) {
    const row = rowOf(finding, table, rows);
    if (!row) continue;
    const place = placeIn(row, finding) ?? sentencePlace(finding, table, rows);
    if (!place) {
      addMark(title, 0, finding.severity, sentenceWithoutCell(messages, finding));
      continue;
    }
    const own = cells.get(place.row.id) ?? new Map<number, Mark>();
    cells.set(place.row.id, own);
    addMark(own, place.column, finding.severity, sentenceOf(messages, finding));
  }
  return { cells, title: title.get(0) };
}

interface Place {
  readonly row: KeptRow;
  readonly column: number;
}

function rowOf(
  { sheet, cell, record }: SubmissionFinding,
  table: KeptTable,
  rows: readonly KeptRow[],
): KeptRow | undefined {
  const found = rows.find(({ number }) => sheet === table.sheet && number === rowNumber(cell));
  return found ?? rows.find(({ id }) => id === record);
}

/**
 * The cell found, or the first one of a row found; not an empty one beside the sentence that stands for the record, nor
 * that sentence for what is about the whole record.
 */
function placeIn(row: KeptRow, { cell }: SubmissionFinding): Place | undefined {
  const column = addressColumn(cell ?? '');
  const isFilled = row.cells.some((own) => own.column === column);
  if (column !== undefined && (isFilled || !isRecord(row))) return { row, column };
  return isRecord(row) ? undefined : { row, column: row.cells[0]?.column ?? 1 };
}

function isRecord({ fate, reason }: KeptRow): boolean {
  return fate !== 'structural' && reason !== 'ROW-UNCLEAR';
}

/** The sentence in which a field is stated. */
function sentencePlace(
  { field }: SubmissionFinding,
  { columns }: KeptTable,
  rows: readonly KeptRow[],
): Place | undefined {
  if (field === null) return undefined;
  const sentence = columns.find(({ key, lines }) => !lines && key === (statedIn[field] ?? field));
  const row = sentence && rows.find((each) => lineText(each).startsWith(sentence.heading));
  return row && { row, column: sentence.column };
}

/** What is missing cannot be written where nothing asks for it; every other remedy holds all the same. */
function sentenceWithoutCell(messages: Messages, finding: SubmissionFinding): string {
  const { code, values, field } = finding;
  if (!code.endsWith('-MISSING')) return sentenceOf(messages, finding);
  const { message } = messages.finding(code, values);
  const label = field === null ? undefined : lineFor(field);
  const remedy =
    label === undefined
      ? messages.say('sheet.correct.form-no-cell')
      : messages.say('sheet.correct.form-line', { label });
  return `${message} → ${remedy}`;
}
