import type { Cell, CellKind } from '../cell.ts';
import { DAYS_1900_TO_1904, isoToSerial, serialToText } from './dates.ts';
import type { DatePrecision } from './number-format.ts';
import type { CellFormat } from './styles.ts';

/** Text of a formula whose result was never stored: the program that wrote it did not calculate. */
export const NO_CACHED_VALUE = '#NO-CACHED-VALUE';

/** A cell of text. The font is kept with texts only: nothing else can be in a legacy encoding. */
export function textCell(column: number, text: string, font: string | undefined, formula: boolean): Cell {
  return withFormula(
    font === undefined ? { column, kind: 'text', text } : { column, kind: 'text', text, font },
    formula,
  );
}

/** A number with its text. */
export function numberCell(column: number, value: number, text: string, formula: boolean): Cell {
  return formula
    ? { column, kind: 'number', text, number: value, formula: true }
    : { column, kind: 'number', text, number: value };
}

/** A number cell that is shown as a percentage, as a code, or otherwise than it is stored, where its format says so. */
export function asShown(cell: Cell, { isPercent, shownPower, writeCode }: CellFormat): Cell {
  if (isPercent) return { ...cell, percent: true };
  if (writeCode) return asCode(cell, writeCode(cell.number ?? Number.NaN));
  return shownPower === 0 ? cell : { ...cell, shownPower };
}

/** A number with the zeros before it that are shown, or the text that its format makes of it. */
export function asCode(cell: Cell, shown: string | undefined): Cell {
  if (shown === undefined) return cell;
  return /^\d+$/.test(shown)
    ? { ...cell, text: shown }
    : textCell(cell.column, shown, undefined, cell.formula === true);
}

/** A cell as its format shows it: struck through, or not at all. */
export function asDrawn(cell: Cell, shownAs: Cell['shownAs']): Cell {
  return shownAs === undefined ? cell : { ...cell, shownAs };
}

/** A serial, of either system, as a date to what is shown of it; undefined where nothing shows it as one, or none has that serial. */
export function dateCell(
  column: number,
  value: number,
  { dates }: CellFormat,
  date1904: boolean,
  formula: boolean,
): Cell | undefined {
  if (dates === undefined) return undefined;
  const serial = date1904 ? value + DAYS_1900_TO_1904 : value;
  const text = serialToText(serial);
  if (text === undefined) return undefined;
  return withFormula({ column, kind: 'date', text: shownOf(text, dates), number: serial }, formula);
}

/** The first day of a month or a year stands for all of it where no more is shown; another day was meant as such. */
function shownOf(text: string, dates: DatePrecision): string {
  if (dates === 'year' && text.endsWith('-01-01')) return text.slice(0, 'YYYY'.length);
  return dates === 'month' && text.endsWith('-01') ? text.slice(0, 'YYYY-MM'.length) : text;
}

/** A cell of type `d` (ECMA-376 part 1 § 18.18.11); text that is no date stays as text. */
export function isoDateCell(column: number, stored: string, format: CellFormat, formula: boolean): Cell {
  const serial = isoToSerial(stored);
  const text = serial === undefined ? undefined : serialToText(serial);
  if (serial === undefined || text === undefined) return textCell(column, stored, format.font, formula);
  const shown = shownOf(text, format.dates ?? 'day');
  return withFormula({ column, kind: 'date', text: shown, number: serial }, formula);
}

/** TRUE or FALSE. */
export function booleanCell(column: number, stored: string, formula: boolean): Cell {
  const value = stored.trim().toLowerCase();
  return plainCell(column, 'boolean', value === '1' || value === 'true' ? 'TRUE' : 'FALSE', formula);
}

/** An error such as `#N/A`. */
export function errorCell(column: number, text: string, formula: boolean): Cell {
  return plainCell(column, 'error', text, formula);
}

function plainCell(column: number, kind: CellKind, text: string, formula: boolean): Cell {
  return withFormula({ column, kind, text }, formula);
}

function withFormula(cell: Cell, formula: boolean): Cell {
  return formula ? { ...cell, formula: true } : cell;
}
