import type { ValueProblem } from '../findings/value-problems.ts';
import { areaFromNumber, parseArea } from '../text/area.ts';
import { partCounted } from '../text/counting.ts';
import {
  decimalFromNumber,
  formatDecimal,
  roundDecimal,
  shiftedDigits,
  shownNumber,
} from '../text/decimal.ts';
import { moneyFromNumber, parseMoney } from '../text/money.ts';
import { parseDecimal } from '../text/number.ts';
import {
  fromEnglishStyle,
  isOfEitherStyle,
  mayBeMisgrouped,
  mayBeThousandsHere,
} from '../text/number-style.ts';
import type { TextProblem, TextProblemCode } from '../text/problem.ts';
import { readQuantity } from '../text/quantity.ts';
import { writtenDay } from '../written-day.ts';
import type { Field } from './field.ts';
import { quantityDecimals } from './quantities.ts';
import { clean, flawed, type ReadableCell, type ReadContext, type ReadValue } from './reading.ts';

/** What each problem of a text is for the value of a field. */
export const problemOf: Readonly<Record<TextProblemCode, ValueProblem>> = {
  'NUMBER-UNREADABLE': 'UNREADABLE',
  'NUMBER-TOO-LARGE': 'TOO-LARGE',
  'NUMBER-EITHER-AMOUNT': 'EITHER-AMOUNT',
  'NUMBER-NOT-WHOLE': 'FRACTION',
  'NUMBER-FRACTION-OF-DONG': 'FRACTION',
  'DATE-UNREADABLE': 'UNREADABLE',
  'DATE-IMPOSSIBLE': 'IMPOSSIBLE',
  'CITIZEN-ID-LENGTH': 'LENGTH',
  'CITIZEN-ID-NOT-DIGITS': 'NOT-DIGITS',
  'CITIZEN-ID-SCIENTIFIC': 'SCIENTIFIC',
};

/** A value that could not be read, with all that is known of why. */
export function unread({ code, values }: TextProblem, { text }: ReadableCell): ReadValue {
  return flawed(problemOf[code], null, { ...values, text });
}

/** Every comma stands before three digits: with another one a number is spelled otherwise than its column. */
const groupedByCommas = /^\D*[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?\D*$/;

/** A number typed as text, spelled as in Việt Nam. */
function spelledHere({ text }: ReadableCell, { numberStyle }: ReadContext): string {
  return numberStyle === 'english' && groupedByCommas.test(text) ? fromEnglishStyle(text) : text;
}

/**
 * Whether nothing tells if the sign stands before thousands or before a fraction: the comma of "1,200" where no number of
 * the column shows its style or some show another, and the dot of "1.200" among numbers of the English style.
 */
function isOfUnknownStyle({ number, text }: ReadableCell, { numberStyle }: ReadContext): boolean {
  if (number !== undefined || numberStyle === 'vietnamese') return false;
  if (numberStyle !== 'english' && isOfEitherStyle(text)) return true;
  return numberStyle !== undefined && mayBeThousandsHere(text);
}

/** Three decimals that end in a zero are hardly a fraction, and hardly thousands of m² in the spelling of Việt Nam. */
const roundThousand = /,\d\d0(?!\d)/;

/** What a number with one sign before three digits may be. */
interface Amounts {
  /** Whole đồng: there are no fractions of them. */
  readonly isWhole: boolean;
  /** A fraction is what such a number mostly is: "1,255 tỷ", "2,345 ha". */
  readonly isMostlyFraction: boolean;
}

/** An amount that is one in thousands and another as a fraction: "84,559" in triệu đồng is 84 tỷ or 84 triệu. */
function isEitherAmount(cell: ReadableCell, context: ReadContext, amounts: Amounts): boolean {
  const { isWhole, isMostlyFraction } = amounts;
  if (isWhole && cell.number === undefined && mayBeMisgrouped(cell.text)) return true;
  if (!isOfUnknownStyle(cell, context)) return false;
  if (context.numberStyle === 'mixed') return !isWhole || isOfEitherStyle(cell.text);
  return !isMostlyFraction || context.numberStyle === 'english' || roundThousand.test(cell.text);
}

/** Whether an amount names its own scale: "1,25 tỷ". */
function isScaled({ number, text }: ReadableCell): boolean {
  if (number !== undefined) return false;
  const quantity = readQuantity(text);
  return quantity.ok && quantity.value.scaled;
}

/** Numbers on several lines of a cell are as many amounts: "100" above "200" is not 100 200. */
function holdsSeveral({ lines = [] }: ReadableCell): boolean {
  return lines.filter((line) => /^[\d., ]*\d[\d., ]*$/.test(line)).length > 1;
}

/** The text of a number or a day as its cell shows it: a share with its sign, a day as people write it. */
export function shownText({ kind, text, number, isPercent = false }: ReadableCell): string {
  if (kind === 'date') return writtenDay(text);
  const digits = number === undefined || !isPercent ? undefined : shiftedDigits(number, 2);
  return digits === undefined ? text : `${digits}%`;
}

/** A cell with several amounts, or with a share, has no amount to be read. */
function refusedAmount(cell: ReadableCell): ReadValue | undefined {
  if (!holdsSeveral(cell) && !cell.isPercent) return undefined;
  return flawed('UNREADABLE', null, { text: shownText(cell) });
}

/** Whole đồng, counted in the unit that the cell, its column or the table states. */
export function readMoney(cell: ReadableCell, context: ReadContext): ReadValue {
  const refused = refusedAmount(cell);
  if (refused) return refused;
  const hasScale = isScaled(cell);
  const isWhole = context.moneyUnit === 'đồng' && !hasScale;
  const isMostlyFraction = hasScale || (!isWhole && context.hasFractions === true);
  if (isEitherAmount(cell, context, { isWhole, isMostlyFraction }))
    return flawed('EITHER-STYLE', null, { text: cell.text });
  const read =
    cell.number === undefined
      ? parseMoney(spelledHere(cell, context), context.moneyUnit)
      : moneyFromNumber(cell.number, context.moneyUnit);
  return read.ok ? clean(read.value) : unread(read.problem, cell);
}

/** Whether nothing tells in which of its column's units an area is counted; nothing is nothing in each. */
function isOfSeveralUnits({ number, text }: ReadableCell, { areaUnits }: ReadContext): boolean {
  if (areaUnits === undefined || number === 0) return false;
  const quantity = number === undefined ? readQuantity(text) : undefined;
  return !quantity || (quantity.ok && quantity.value.unit === undefined && quantity.value.value.units !== 0n);
}

/** Hundredths of a m². */
export function readArea(cell: ReadableCell, context: ReadContext): ReadValue {
  const { areaUnit } = context;
  const refused = refusedAmount(cell);
  if (refused) return refused;
  if (isEitherAmount(cell, context, { isWhole: false, isMostlyFraction: true }))
    return flawed('EITHER-STYLE', null, { text: cell.text });
  if (isOfSeveralUnits(cell, context))
    return flawed('EITHER-UNIT', null, { text: cell.text, units: context.areaUnits?.join(', ') ?? '' });
  const read =
    cell.number === undefined
      ? parseArea(spelledHere(cell, context), areaUnit)
      : areaFromNumber(cell.number, areaUnit);
  if (!read.ok) return unread(read.problem, cell);
  const { hundredths, rounded } = read.value;
  return rounded ? flawed('ROUNDED', hundredths, { text: cell.text }) : clean(hundredths);
}

/** Whether a field holds a share, counted in hundredths. */
export function isShareOf({ heading }: Field): boolean {
  return heading.includes('%');
}

/** A share without a sign: 0.6 is 60 % to some and less than one to others; so is the 1 beside it. */
function readShare(cell: ReadableCell, context: ReadContext, field: Field): ReadValue {
  const read =
    cell.number === undefined ? readTypedDecimal(cell, context, field) : clean(shownNumber(cell.number));
  const { value: share } = read;
  const isDoubtful =
    typeof share === 'number' && share > 0 && (share < 1 || (share === 1 && context.hasFractions));
  if (!isDoubtful) return read;
  const second = shiftedDigits(share, 2) ?? '';
  return flawed('EITHER-AMOUNT', null, { text: cell.text, first: String(share), second });
}

/** A share is counted in hundredths: the number 0.5 that is shown as 50%, and the text "50%", are 50. */
export function readDecimal(cell: ReadableCell, context: ReadContext, field: Field): ReadValue {
  const isShare = isShareOf(field);
  const hasSign = cell.number === undefined ? cell.text.includes('%') : cell.isPercent === true;
  if (holdsSeveral(cell) || (hasSign && !isShare))
    return flawed('UNREADABLE', null, { text: shownText(cell) });
  if (isShare && !hasSign) return readShare(cell, context, field);
  if (cell.number !== undefined)
    return kept(
      hasSign ? Number(shiftedDigits(cell.number, 2) ?? cell.text) : shownNumber(cell.number),
      cell,
      field,
    );
  return field.unitField === undefined
    ? readTypedDecimal(cell, context, field)
    : readCounted(cell, context, field);
}

/** A number with the word that it counts: "02 bộ"; of money it counts nothing. */
function readCounted(cell: ReadableCell, context: ReadContext, field: Field): ReadValue {
  const quantity = readQuantity(cell.text);
  if (quantity.ok && quantity.value.unit === 'đồng') return flawed('UNREADABLE', null, { text: cell.text });
  const { number, word } = partCounted(cell.text);
  const read = readTypedDecimal({ ...cell, text: number }, context, field);
  const flaws = read.flaws.map(({ problem, values }) => ({
    problem,
    values: { ...values, text: cell.text },
  }));
  return { ...read, flaws, ...(word === undefined ? {} : { counts: word }) };
}

function readTypedDecimal(cell: ReadableCell, context: ReadContext, field: Field): ReadValue {
  const text = spelledHere(cell, context);
  const other = isOfUnknownStyle(cell, context) ? parseDecimal(fromEnglishStyle(text)) : undefined;
  const mayBeOther = other?.ok && field.schema.safeParse(Number(formatDecimal(other.value))).success;
  if (mayBeOther) return flawed('EITHER-STYLE', null, { text: cell.text });
  const read = parseDecimal(text);
  return read.ok ? kept(Number(formatDecimal(read.value)), cell, field) : unread(read.problem, cell);
}

/** A quantity that the ledger adds up has no more decimals than the ledger. */
function kept(value: number, { text }: ReadableCell, { countedIn }: Field): ReadValue {
  const decimal = countedIn === undefined ? undefined : decimalFromNumber(value);
  if (!decimal || decimal.scale <= quantityDecimals) return clean(value);
  return flawed('ROUNDED', Number(formatDecimal(roundDecimal(decimal, quantityDecimals))), { text });
}
