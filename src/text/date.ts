import { fail, type Result, succeed } from '../result.ts';
import { normaliseText, stripAccents } from './normalise.ts';
import { problemWith, type TextProblem } from './problem.ts';

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: how much is known is how long it is. Sorts as text. */
export type PartialDate = string;

/** Two-digit years below this are 20xx, the others 19xx: staff born in 1930 are older than any plan for 2030. */
const FIRST_YEAR_OF_1900S = 30;
const TIME = '(?:[t ,]+\\d{1,2}(?::\\d{2}){1,2}(?:\\.\\d+)?(?: ?[ap]m)?z?)?';
const SEPARATOR = ' ?[/.-] ?';

interface DateParts {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

const IN_FIGURES = new RegExp(
  `^(?:ngay )?(?<day>\\d{1,2})${SEPARATOR}(?<month>\\d{1,2})${SEPARATOR}(?<year>\\d{4}|\\d{2})${TIME}$`,
);
const PATTERNS: readonly RegExp[] = [
  new RegExp(`^(?<year>\\d{4})[-/.](?<month>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?${TIME}$`),
  IN_FIGURES,
  new RegExp(`^(?:thang ?|t)?(?<month>\\d{1,2})${SEPARATOR}(?<year>\\d{4})$`),
  /^(?:.*,)? ?ngay ?(?<day>\d{1,2}) ?thang ?(?<month>\d{1,2}) ?nam ?(?<year>\d{4})\.?$/,
  /^thang ?(?<month>\d{1,2}) ?nam ?(?<year>\d{4})$/,
  /^(?:nam ?)?(?<year>\d{4})$/,
  // Day, or day and month, left open: "…/05/1980", "//1980".
  /^[ ._…]*[/.-] ?(?:(?<month>\d{1,2})|[ ._…]*) ?[/.-] ?(?<year>\d{4})$/,
];
const QUARTER = /^(?:quy|q\.?) ?(?:[1-4]|i{1,3}|iv) ?[/-]? ?(?:nam )?(\d{4})$/;

/**
 * A date as people write it, day first: "01/02/1980", "1.2.80", "02/1980", "1980", "ngày 01 tháng 02 năm
 * 1980", ISO; a time of day is dropped. Two-digit years: 00–29 → 20xx, 30–99 → 19xx; never with a month alone.
 * Fails with DATE-UNREADABLE, or DATE-IMPOSSIBLE for 30/02 or a year before 1000 or after 2999. No time zone is involved.
 * With `isMonthFirst` "02/01/1980" is the first of February.
 */
export function parsePartialDate(text: string, isMonthFirst = false): Result<PartialDate, TextProblem> {
  const plain = plainText(text);
  const found = datePartsOf(plain);
  if (found?.year === undefined) return fail(problemWith('DATE-UNREADABLE', text));
  const parts = isMonthFirst && IN_FIGURES.test(plain) ? monthFirst(found) : found;
  const date = [fullYear(found.year), parts.month, parts.day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isRealDate(date) ? succeed(date) : fail(problemWith('DATE-IMPOSSIBLE', text));
}

/** Turned about, unless only the other order gives a month. */
function monthFirst(parts: DateParts): DateParts {
  return Number(parts.day) > 12 ? parts : { year: parts.year, month: parts.day, day: parts.month };
}

/** The two numbers before the year of a day in figures, such as "05/09/1994", in the order written; undefined for any other text. */
export function dayAndMonth(text: string): readonly [number, number] | undefined {
  const { day, month } = IN_FIGURES.exec(plainText(text))?.groups ?? {};
  return day === undefined || month === undefined ? undefined : [Number(day), Number(month)];
}

/** A leading apostrophe is only Excel's mark of text, a backslash a slash. */
function plainText(text: string): string {
  return stripAccents(normaliseText(text))
    .toLowerCase()
    .replace(/^['‘’`]+/u, '')
    .replaceAll('\\', '/');
}

const SHORT_DAY =
  /^(?:\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d{1,2}-Thg ?\d{1,2}|Thg ?\d{1,2}-\d{2})$/;

/**
 * Whether a text is how spreadsheets show a day without its year, or a month: "01-May", "01-Thg5", "Thg5-10". "May-10" is
 * none: it may as well be the tenth machine ("máy").
 */
export function isShortDay(text: string): boolean {
  return SHORT_DAY.test(text);
}

/** The year of a quarter: "Quý II/2024", "Q3/2025"; undefined for any other text. */
export function yearOfQuarter(text: string): string | undefined {
  return QUARTER.exec(plainText(text))?.[1];
}

function datePartsOf(plain: string): DateParts | undefined {
  for (const pattern of PATTERNS) {
    const parts = pattern.exec(plain)?.groups;
    if (parts) return parts;
  }
  return undefined;
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return (Number(year) < FIRST_YEAR_OF_1900S ? '20' : '19') + year;
}

/** Whether a `YYYY[-MM[-DD]]` text names a day, month or year of the Gregorian calendar, years 1000–2999. */
export function isRealDate(date: string): boolean {
  const [, year, month, day] = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return false;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const DAY_MILLISECONDS = 86_400_000;
/** 31/12/9999, the last day a workbook can hold. */
const LAST_SERIAL = 2_958_465;
/** Excel counts 29/02/1900, a day that never was: later serials are one too high. */
const FALSE_LEAP_DAY = 60;

/** The year typed into a cell of days, which shows it as a day of 1905: 2015 as 1905-07-07; undefined for any other day. */
export function yearShownAsDay(date: string): number | undefined {
  const day = /^1905-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  const serial = (day - Date.UTC(1899, 11, 31)) / DAY_MILLISECONDS + 1;
  return serial >= 1900 && serial < 2100 ? serial : undefined;
}

/**
 * The day of a serial in the 1900 system, its time of day dropped; 60, the day that never was, is read as
 * 1900-02-28. Undefined below 1 or past 31/12/9999. Serials of a 1904 workbook need 1462 added before.
 */
export function dateFromSerial(serial: number): PartialDate | undefined {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL)) return undefined;
  const daysAfterEpoch = day >= FALSE_LEAP_DAY ? day - 1 : day;
  return new Date(Date.UTC(1899, 11, 31) + daysAfterEpoch * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
