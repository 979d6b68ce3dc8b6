import { decimalFromNumber, formatDecimal, shiftedDigits } from '../text/decimal.ts';
import { decodeLegacy } from '../text/legacy.ts';
import { normaliseText } from '../text/normalise.ts';
import { writtenDay } from '../written-day.ts';
import type { Cell, CellKind, Row } from './cell.ts';
import { cellText } from './table/cell-text.ts';
import { MAXIMUM_TEXT, safeText } from './write/safe.ts';
import type { CellInput, DateInput } from './write/spec.ts';

/**
 * What a cell was beside its raw text, as one letter: its kind, or for a text in a legacy font which of them.
 * A row's letters stand side by side from column A on, so that its cells can be put together again exactly.
 */
const letterByKind: Readonly<Record<CellKind, string>> = {
  text: 't',
  number: 'n',
  date: 'd',
  boolean: 'b',
  error: 'e',
};
/** Of a number that is shown as a percentage. */
const percentLetter = 'p';
const kindByLetter = new Map(
  Object.entries(letterByKind).map(([kind, letter]) => [letter, kind as CellKind] as const),
);
/** The fonts stand for all of their kind: how a text is decoded follows from no more than this. */
const fontByLetter = new Map([
  ['v', '.VnTime'],
  ['h', '.VnTimeH'],
  ['i', 'VNI-Times'],
]);

/** The raw text of a row's cells by column, from column A to the last one filled. */
export function rawTexts(row: Row): readonly string[] {
  const texts: string[] = [];
  for (const cell of row.cells) {
    while (texts.length < cell.column - 1) texts.push('');
    texts.push(cell.text);
  }
  return texts;
}

/** One letter for each text of `rawTexts`: what kind of cell it stood in; a gap counts as text. */
export function cellForms(row: Row): string {
  let forms = '';
  for (const cell of row.cells) {
    while (forms.length < cell.column - 1) forms += 't';
    forms += formOf(cell);
  }
  return forms;
}

function formOf({ kind, font, percent }: Cell): string {
  if (font !== undefined) return fontLetter(font);
  return percent ? percentLetter : letterByKind[kind];
}

function fontLetter(font: string): string {
  if (/^vni/i.test(font)) return 'i';
  return /h$/i.test(font) ? 'h' : 'v';
}

/** The cells that raw texts and their forms come from. Without forms (kept by an older program) they are guessed. */
export function cellsFrom(raw: readonly string[], forms: string | null): readonly Cell[] {
  const cells: Cell[] = [];
  for (const [index, text] of raw.entries()) {
    if (text !== '') cells.push(cellFrom(index + 1, text, forms?.[index] ?? guessForm(text)));
  }
  return cells;
}

function cellFrom(column: number, text: string, form: string): Cell {
  const font = fontByLetter.get(form);
  if (font !== undefined) return { column, kind: 'text', text, font };
  if (form === percentLetter) return { column, kind: 'number', text, number: Number(text), percent: true };
  const kind = kindByLetter.get(form) ?? 'text';
  return kind === 'number' ? { column, kind, text, number: Number(text) } : { column, kind, text };
}

function guessForm(text: string): string {
  if (/^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text)) return 'n';
  return isDay(text) ? 'd' : 't';
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** The largest whole number of which a spreadsheet keeps every digit. */
const largestExact = 1e15;

/** A kept cell as it is shown to its sender again: numbers and days as such, legacy fonts decoded. */
export function shownCell(cell: Cell): Extract<CellInput, string | number> | DateInput {
  if (cell.percent) return shownPercent(cell);
  if (hasLeadingZeros(cell)) return cell.text;
  if (cell.kind === 'number' && Math.abs(Number(cell.text)) < largestExact) return Number(cell.text);
  if (cell.kind === 'date')
    return isDay(cell.text) ? { kind: 'date', value: cell.text } : writtenDay(cell.text);
  if (cell.kind !== 'text') return cell.text;
  return decodeLegacy(cell.text, cell.font).text.normalize('NFC');
}

function hasLeadingZeros({ kind, text }: Cell): boolean {
  return kind === 'number' && /^0\d/.test(text);
}

/** As the sender saw it: 50%. Written so again, it is a percentage again. */
function shownPercent({ text }: Cell): string {
  const digits = shiftedDigits(Number(text), 2);
  return digits === undefined ? text : `${digits}%`;
}

/** Whether a returned cell still says what the kept one was shown as; spaces and line breaks do not count. */
export function saysTheSame(returned: Cell | undefined, kept: Cell | undefined): boolean {
  const found = returned ? plainText(returned) : '';
  const shown = kept ? shownText(kept) : '';
  if (found === shown) return true;
  if (!returned || !kept) return false;
  if (returned.kind === 'number' && kept.kind === 'number')
    return shownDigits(returned) === shownDigits(kept);
  return cellText(returned) === shown;
}

/** A number as far as a spreadsheet shows its digits: LibreOffice saves no more of them. */
function shownDigits({ text }: Cell): string {
  const decimal = decimalFromNumber(Number(text));
  return decimal ? formatDecimal(decimal) : text;
}

function plainText(cell: Cell): string {
  return cell.kind === 'text' ? normaliseText(cell.text) : cell.text;
}

function shownText(cell: Cell): string {
  const shown = shownCell(cell);
  if (typeof shown === 'string') return normaliseText(safeText(shown, MAXIMUM_TEXT));
  return cell.text;
}
