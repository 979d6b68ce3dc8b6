import { foldText } from '../../text/fold.ts';
import type { Row } from '../cell.ts';
import { BelowSignatures } from './below-signatures.ts';
import { cellText, filledCells } from './cell-text.ts';
import type { Heading } from './heading-candidate.ts';
import type { NaturedRow } from './knowledge.ts';
import type { TableLandmarks } from './landmarks.ts';
import { beginsNotes, isOneOfNotes } from './note-rows.ts';
import type { RowNature } from './row-nature.ts';
import { isOfficeWithSums } from './section-rows.ts';
import { isRecordButForOne, mayBeRecord, mostOfSignature } from './signatures.ts';
import { beginsBreakdown, isNameWithSums } from './total-rows.ts';

/** The table at hand, and what its rows so far tell of the next. */
export interface OpenTable {
  readonly heading: Heading;
  readonly landmarks: TableLandmarks;
  readonly signatures: BelowSignatures;
  /** Which columns its short records have something in. */
  readonly shapes: Set<string>;
  /** Its last record or total. */
  last: NaturedRow | undefined;
  hasRecords: boolean;
  /** Whether offices stand with their sums above their rows: one did above the first record. */
  hasOfficesAbove: boolean;
  /** Whether a heading that nobody knows stands above the rows at hand: its columns are others. */
  isBelowOtherHeading: boolean;
  /** Whether its last rows are notes below "Ghi chú:". */
  isInNotes: boolean;
  /** Whether its last rows say what a total above them consists of, below "Trong đó:". */
  isInBreakdown: boolean;
}

/** A table of which no row was met yet. */
export function openTable(heading: Heading, landmarks: TableLandmarks): OpenTable {
  return {
    heading,
    landmarks,
    signatures: new BelowSignatures(),
    shapes: new Set(),
    last: undefined,
    hasRecords: false,
    hasOfficesAbove: false,
    isBelowOtherHeading: false,
    isInNotes: false,
    isInBreakdown: false,
  };
}

/** "STT", "Số TT"; numbers, codes and most names are told apart without being folded. */
const mayHeadSequence = /^\P{Nd}{0,25}$/u;

/**
 * Whether a row is a heading that is not known well enough to be one of a table, in other words than that of the table at
 * hand: "STT | Tên | SL".
 */
export function isOtherHeading(
  row: Row,
  { heading, landmarks }: OpenTable,
  isSequenceHeading: (text: string) => boolean,
): boolean {
  if (!mayHeadSequence.test(row.cells[0]?.text ?? '')) return false;
  const [lead, ...others] = filledCells(row);
  if (!lead || others.length === 0 || others.some((cell) => cell.kind !== 'text')) return false;
  if (!isSequenceHeading(cellText(lead))) return false;
  if (landmarks.sequence !== undefined && lead.column !== landmarks.sequence) return true;
  const wordsOf = new Map(heading.columns.map(({ column, texts }) => [column, foldText(texts.join(' '))]));
  return others.some((cell) => wordsOf.get(cell.column) !== foldText(cellText(cell)));
}

/** Keeps in mind a record of the table. */
export function keepRecord(row: Row, open: OpenTable): void {
  open.hasRecords = true;
  if (row.cells.length <= mostOfSignature) open.shapes.add(shapeOf(row));
}

/**
 * What a row with words of signatures is that stands right below other rows, where no signatures are expected: signatures all
 * the same where nothing in it speaks against that, a record where all but one of its words are those of one, else unclear.
 */
export function natureAmongRows(row: Row, { shapes }: OpenTable): RowNature {
  const filled = filledCells(row);
  if (!mayBeRecord(filled)) return 'signature';
  return isRecordButForOne(filled) && shapes.has(shapeOf(row)) ? 'data' : 'unclear';
}

function shapeOf(row: Row): string {
  return filledCells(row)
    .map(({ column }) => column)
    .join(' ');
}

/** Whether a row is one of the notes below a table: those behind "Ghi chú:" have a line each, down to what is none. */
export function isNoteOf(row: Row, nature: RowNature, open: OpenTable): boolean {
  const goesOn = open.isInNotes && (nature === 'unclear' || nature === 'section') && isOneOfNotes(row);
  open.isInNotes = goesOn || (nature === 'note' && (open.isInNotes || beginsNotes(row)));
  return goesOn;
}

/**
 * Whether a row says what a total right above it consists of: "Trong đó:", and the names with sums below it and below all
 * records, down to what is none.
 */
export function isOfBreakdown(row: Row, nature: RowNature, open: OpenTable): boolean {
  const isOpening = open.last?.nature === 'total' && beginsBreakdown(row, open.landmarks);
  open.isInBreakdown =
    (isOpening && open.hasRecords) || (open.isInBreakdown && isOneOfParts(row, nature, open));
  return isOpening || open.isInBreakdown;
}

function isOneOfParts(row: Row, nature: RowNature, { landmarks, hasOfficesAbove }: OpenTable): boolean {
  if (nature === 'unclear') return isOneOfNotes(row);
  const isOffice = hasOfficesAbove && isOfficeWithSums(row, landmarks);
  return nature === 'data' && !isOffice && isNameWithSums(row, landmarks);
}
