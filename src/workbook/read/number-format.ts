/** To what a format shows days: a month is what "5/2010" becomes in Excel, the first of May shown as `May-10`. */
export type DatePrecision = 'day' | 'month' | 'year';

/** `mmm-yy`. */
const BUILT_IN_MONTH = 17;
/** Built-in formats that show a date or a time (ECMA-376 part 1 § 18.8.30, with the East Asian ones). */
const BUILT_IN_DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** `0%` and `0.00%`. */
const BUILT_IN_PERCENTS: ReadonlySet<number> = new Set([9, 10]);

/** Text in quotes, an escaped or repeated or skipped character: shown as they are, no codes. */
const LITERALS = /"[^"]*"?|[\\_*]./g;
/** Elapsed time: hours, minutes or seconds in brackets. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
/** Colours, conditions, currencies and locales. */
const BRACKETS = /\[[^\]]*\]?/g;

/** The codes for numbers above zero, which stand first, without what is shown as it is. */
function positiveCodes(code: string): string {
  return code.replace(LITERALS, '').split(';')[0] ?? '';
}

/** What a built-in number format id shows of dates or times; undefined for one of numbers. */
export function builtInDates(id: number): DatePrecision | undefined {
  if (id === BUILT_IN_MONTH) return 'month';
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last) ? 'day' : undefined;
}

/** What a format code shows of dates or times: a d, m, y, h or s outside quotes, brackets and escapes; undefined for numbers. */
export function datesShownBy(code: string): DatePrecision | undefined {
  const positive = positiveCodes(code);
  if (ELAPSED.test(positive)) return 'day';
  const codes = positive.replace(BRACKETS, '').toLowerCase();
  if (codes.trim() === 'general' || !/[dmyhs]/.test(codes)) return undefined;
  if (/[dhs]/.test(codes) || !codes.includes('y')) return 'day';
  return codes.includes('m') ? 'month' : 'year';
}

/** A digit, or commas behind the last one, each of which leaves out three. */
const LEFT_OUT = /[0#?](,+)(?=[^0#?,]|$)/;
/** Zeros, or a word for them, that a format writes behind every number. */
const WRITTEN_BEHIND: readonly (readonly [RegExp, number])[] = [
  [/^[.,]?000[.,]000$/, 6],
  [/^[.,]?000$/, 3],
  [/(?<!\p{L})(?:nghìn|ngàn)(?!\p{L})/u, 3],
  [/(?<!\p{L})(?:triệu|tr)(?!\p{L})/u, 6],
  [/(?<!\p{L})(?:tỷ|tỉ)(?!\p{L})/u, 9],
];

/** Power of ten by which a format code shows a number otherwise than it is stored: `#,##0,` by −3, `0" triệu"` by 6. */
export function shownPowerOf(code: string): number {
  const leftOut = LEFT_OUT.exec(positiveCodes(code).replace(BRACKETS, ''))?.[1]?.length ?? 0;
  if (leftOut > 0) return -3 * leftOut;
  const [positive = ''] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  return writtenPower([...positive.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text));
}

/** Power of ten by which texts that a format writes beside a number make it another: `000`, ` triệu`. */
export function writtenPower(texts: readonly string[]): number {
  const written = texts.map((text) => text.normalize('NFC').trim());
  const [, power = 0] = WRITTEN_BEHIND.find(([words]) => written.some((text) => words.test(text))) ?? [];
  return power;
}

/** Whether a format code shows nothing of any number: `;;;`. */
export function hidesNumbers(code: string): boolean {
  return /^;{2,3}$/.test(code.replace(BRACKETS, '').replaceAll(' ', ''));
}

/** Whether a built-in number format id shows percentages. */
export function isBuiltInPercentFormat(id: number): boolean {
  return BUILT_IN_PERCENTS.has(id);
}

/** Whether a format code shows percentages: a % outside quotes, brackets and escapes. */
export function isPercentFormatCode(code: string): boolean {
  const positive = positiveCodes(code);
  return positive.replace(BRACKETS, '').includes('%');
}
