import type { Cell } from '../../cell.ts';
import {
  asCode,
  asShown,
  booleanCell,
  dateCell,
  errorCell,
  isoDateCell,
  NO_CACHED_VALUE,
  numberCell,
  textCell,
} from '../cell-values.ts';
import { codeShown } from '../code-format.ts';
import { numberText, parseStoredNumber } from '../numbers.ts';
import { checkLength } from '../rich-text.ts';
import { type CellFormat, PLAIN_FORMAT } from '../styles.ts';

/** A cell element as it was read: its attributes, and the text of its paragraphs when it has any. */
export interface StoredCell {
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string | undefined;
  readonly format: CellFormat;
  readonly date1904: boolean;
}

const DURATION = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d+))?S)?$/;
const SECONDS_PER_DAY = 86_400;
const TIME_FORMAT: CellFormat = { ...PLAIN_FORMAT, dates: 'day' };

/**
 * The content of a cell (ODF 1.3 part 3 § 19.389 office:value-type); undefined when it has none.
 * Most programs save dates as such, some as numbers with the format of a date.
 * @throws WorkbookReadError FILE-TOO-LARGE
 */
export function makeCell(column: number, stored: StoredCell): Cell | undefined {
  const { attributes, text = '' } = stored;
  const formula = attributes.has('formula');
  if (attributes.get('calcext:value-type') === 'error') return errorCell(column, errorText(text), formula);
  switch (attributes.get('value-type')) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numericCell(column, attributes.get('value') ?? '', stored, formula);
    case 'date':
      return isoDateCell(column, attributes.get('date-value') ?? text, dated(stored.format), formula);
    case 'time':
      return timeCell(column, attributes.get('time-value') ?? '', stored, formula);
    case 'boolean':
      return booleanCell(column, attributes.get('boolean-value') ?? '', formula);
    case 'string':
      return stringCell(column, stored, formula);
    default:
      return untypedCell(column, stored, formula);
  }
}

/** The font of a date says nothing. */
function dated({ dates }: CellFormat): CellFormat {
  return { ...PLAIN_FORMAT, dates };
}

/** What LibreOffice shows for errors of its own has no name in Excel. */
function errorText(text: string): string {
  return text.startsWith('#') ? text : '#VALUE!';
}

function numericCell(column: number, value: string, stored: StoredCell, formula: boolean): Cell {
  const number = parseStoredNumber(value);
  if (number === undefined) return stringCell(column, { ...stored, text: stored.text ?? value }, formula);
  const date = dateCell(column, number, stored.format, stored.date1904, formula);
  const cell = date ?? numberCell(column, number + 0, numberText(value.trim(), number), formula);
  const isPercent = stored.attributes.get('value-type') === 'percentage';
  if (cell.kind !== 'number') return cell;
  const code = isPercent ? undefined : codeShown(stored.text ?? '', number);
  return asShown(asCode(cell, code), { ...stored.format, isPercent });
}

function timeCell(column: number, value: string, stored: StoredCell, formula: boolean): Cell {
  const parts = DURATION.exec(value);
  const [hours = 0, minutes = 0, seconds = 0] = (parts ?? []).slice(1, 4).map((part) => Number(part ?? 0));
  const serial = (hours * 3600 + minutes * 60 + seconds) / SECONDS_PER_DAY;
  const cell = parts === null ? undefined : dateCell(column, serial, TIME_FORMAT, false, formula);
  return cell ?? stringCell(column, { ...stored, text: stored.text ?? value }, formula);
}

function stringCell(column: number, { attributes, text, format }: StoredCell, formula: boolean): Cell {
  return textCell(column, checkLength(text ?? attributes.get('string-value') ?? ''), format.font, formula);
}

/** Text without a type is text; a formula without a value was never calculated. */
function untypedCell(column: number, stored: StoredCell, formula: boolean): Cell | undefined {
  if (stored.text !== undefined && stored.text !== '') return stringCell(column, stored, formula);
  return formula ? errorCell(column, NO_CACHED_VALUE, true) : undefined;
}
