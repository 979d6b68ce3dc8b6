import { cellAddress } from '../cell.ts';
import { placeLink } from './body-scan.ts';
import { noteFlaw, type SheetContext } from './context.ts';
import { lineRanges, mergeAcross, rangeWidth } from './lines.ts';
import { commentOf } from './note.ts';
import { safeText } from './safe.ts';
import type { ColumnFormat, FigureBlock, KeyFigure } from './spec.ts';
import { figureStyle } from './styles.ts';
import { lineCount } from './text-width.ts';
import { type PlainValue, resolveCell } from './value.ts';
import { LINE_HEIGHT } from './width.ts';

const SHARES = [0.45, 0.2, 0.35];

/** Key figures, one to a row: label, value, note. */
export function placeFigures(sheet: SheetContext, block: FigureBlock): void {
  for (const figure of block.figures) {
    placeFigure(sheet, figure);
    sheet.nextRow += 1;
  }
}

function placeFigure(sheet: SheetContext, figure: KeyFigure): void {
  const row = sheet.nextRow;
  const parts = ['label', 'value', 'note'] as const;
  const ranges = lineRanges(sheet, SHARES);
  const cell = resolveCell(figure.value);
  const texts = { label: safeText(figure.label), value: '', note: safeText(figure.note ?? '') };
  const heights = parts.map((part, index) => {
    const range = ranges[index] ?? { from: index + 1, to: index + 1 };
    const target = sheet.worksheet.getCell(row, range.from);
    target.style = figureStyle(part, cell.format ?? figure.format ?? usualFormat(cell.value), cell.tone);
    mergeAcross(sheet, row, range);
    if (part !== 'value') target.value = texts[part];
    else placeValue(sheet, row, range.from, figure);
    return lineCount(texts[part], rangeWidth(sheet, range)) * LINE_HEIGHT;
  });
  sheet.worksheet.getRow(row).height = Math.max(...heights) + 3;
}

function usualFormat(value: PlainValue): ColumnFormat {
  return value.type === 'number' && value.digits.includes('.') ? 'decimal' : 'integer';
}

function placeValue(sheet: SheetContext, row: number, column: number, figure: KeyFigure): void {
  const cell = resolveCell(figure.value);
  const target = sheet.worksheet.getCell(row, column);
  target.value = plainContent(cell.value);
  if (cell.link !== undefined) placeLink(sheet, row, column, cell);
  if (cell.note !== undefined) target.note = commentOf(cell.note);
  if (cell.flaw !== undefined) noteFlaw(sheet, cellAddress(row, column), cell.flaw);
}

/** A value as exceljs takes it; numbers of at most 15 digits keep every digit as a double. */
function plainContent(value: PlainValue): string | number | boolean | null {
  switch (value.type) {
    case 'blank':
      return null;
    case 'text':
      return value.text;
    case 'number':
      return Number(value.digits);
    case 'boolean':
      return value.value;
  }
}
