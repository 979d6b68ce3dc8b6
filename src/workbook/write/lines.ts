import type { SheetContext } from './context.ts';
import { safeText } from './safe.ts';
import type { Signature, TextLine } from './spec.ts';
import { lineScale, lineStyle } from './styles.ts';
import { lineCount } from './text-width.ts';
import { LINE_HEIGHT, splitColumns } from './width.ts';

const TITLE_HEIGHT = 20;
/** Room for a hand and a stamp. */
const SIGNING_HEIGHT = 70;
/** Issuing body on the left, motto on the right: the motto needs more room. */
const LETTERHEAD_SHARES = [0.42, 0.58];

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Two columns of lines on top of the paper: who issues it, and the national motto. */
export function placeLetterhead(
  sheet: SheetContext,
  left: readonly TextLine[],
  right: readonly TextLine[],
): void {
  placeColumnsOfLines(sheet, [left, right], LETTERHEAD_SHARES);
  sheet.nextRow += 1;
}

/** Lines over the whole width. */
export function placeLines(sheet: SheetContext, lines: readonly TextLine[]): void {
  placeColumnsOfLines(sheet, [lines], [1]);
}

/** Who signs, side by side, with room for hand and stamp above the name. */
export function placeSignatures(sheet: SheetContext, signatures: readonly Signature[]): void {
  const shares = signatures.map(() => 1 / signatures.length);
  placeColumnsOfLines(
    sheet,
    signatures.map((signature) => signature.lines),
    shares,
  );
  sheet.worksheet.getRow(sheet.nextRow).height = SIGNING_HEIGHT;
  sheet.nextRow += 1;
  const names = signatures.map((signature): readonly TextLine[] => [
    { text: signature.name ?? '', style: 'bold' },
  ]);
  placeColumnsOfLines(sheet, names, shares);
}

function placeColumnsOfLines(
  sheet: SheetContext,
  columns: readonly (readonly TextLine[])[],
  shares: readonly number[],
): void {
  const ranges = lineRanges(sheet, shares);
  const depth = Math.max(...columns.map((lines) => lines.length));
  for (let index = 0; index < depth; index += 1) {
    const heights = ranges.map((range, column) => placeLine(sheet, range, columns[column]?.[index]));
    sheet.worksheet.getRow(sheet.nextRow).height = Math.max(LINE_HEIGHT, ...heights);
    sheet.nextRow += 1;
  }
}

/** Ranges of the columns in which lines stand, by shares of their width. */
export function lineRanges(sheet: SheetContext, shares: readonly number[]): readonly Range[] {
  const { from, to } = sheet.lineColumns;
  return splitColumns(sheet.widths.slice(from - 1, to), shares).map((range) => ({
    from: range.from + from - 1,
    to: range.to + from - 1,
  }));
}

/** Puts a line into the merged cells of a range; returns the height it needs, in points. */
function placeLine(sheet: SheetContext, range: Range, line: TextLine | undefined): number {
  if (line === undefined || line.text === '') return 0;
  mergeAcross(sheet, sheet.nextRow, range);
  const cell = sheet.worksheet.getCell(sheet.nextRow, range.from);
  cell.value = safeText(line.text);
  cell.style = lineStyle(line.style);
  const height = line.style === 'title' || line.style === 'subtitle' ? TITLE_HEIGHT : LINE_HEIGHT;
  return lineCount(line.text, rangeWidth(sheet, range), lineScale(line.style)) * height;
}

/** Merges a row's cells over a range of columns; a single column stays as it is. */
export function mergeAcross(sheet: SheetContext, row: number, range: Range): void {
  if (range.to > range.from) sheet.worksheet.mergeCells(row, range.from, row, range.to);
}

/** The width of a range of columns, in characters. */
export function rangeWidth(sheet: SheetContext, range: Range): number {
  return sheet.widths.slice(range.from - 1, range.to).reduce((sum, width) => sum + width, 0);
}
