import type { ColumnTexts, Meaning } from './columns.ts';
import { plainHeadingKey } from './heading-key.ts';
import { wholeHeading } from './heading-readings.ts';

/** An amount to the end of a year: "luỹ kế giải ngân đến hết năm 2024", "đến 31/12/2024". */
const toEndOfYear = /(?:^| )den (?:het |cuoi |het ngay |ngay )?(?:nam |31 12 |thang 12 )?(20\d\d)$/;
/** That of one year, be it down to some day of it: "giải ngân năm 2025 (đến 30/6)". */
const ofYear = /^(.+?) (?:trong |tu dau |\d+ thang (?:dau )?)?(?:nam )?(20\d\d)(?: (?:tinh )?den .*)?$/;

/** Whether a heading says that its amount goes to the end of a year. */
export function saysEndOfYear(heading: string): boolean {
  return toEndOfYear.test(plainHeadingKey(heading));
}

/** What headings mean, for the columns of amounts. */
export interface AmountMeanings {
  /** What a column means, if it is an amount of money. */
  readonly ofColumn: (column: ColumnTexts) => Meaning | undefined;
  /** What words mean, if they name one. */
  readonly ofWords: (words: string) => Meaning | undefined;
}

/**
 * The columns of an amount that is written to the end of one year and for the next: "Luỹ kế giải ngân đến hết 2024" beside
 * "Giải ngân năm 2025". It is what they come to, where no other column states it.
 */
export function yearColumns(
  columns: readonly ColumnTexts[],
  { ofColumn, ofWords }: AmountMeanings,
): ReadonlyMap<number, Meaning> {
  const keyOf = (column: ColumnTexts) => plainHeadingKey(wholeHeading(column));
  const [before, ...furtherBefore] = columns.filter(
    (column) => toEndOfYear.test(keyOf(column)) && ofColumn(column),
  );
  const key = before && ofColumn(before)?.key;
  if (!before || key === undefined || furtherBefore.length > 0) return new Map();
  const next = Number(toEndOfYear.exec(keyOf(before))?.[1]) + 1;
  const [since, ...furtherSince] = columns.filter((column) => {
    const [, words = '', year] = (column !== before && ofYear.exec(keyOf(column))) || [];
    return Number(year) === next && ofWords(words)?.key === key;
  });
  const isStated = columns.some((each) => each !== before && each !== since && ofColumn(each)?.key === key);
  if (!since || furtherSince.length > 0 || isStated) return new Map();
  return new Map([before, since].map(({ column }) => [column, { key, adds: true }]));
}
