/** How numbers are spelled: `1,110.00` or `1.110,00`, or some so and some so. */
export type NumberStyle = 'english' | 'vietnamese' | 'mixed';

const englishWhole = /^[+-]?\(?[1-9]\d{0,2}(?:,\d{3})+\.\)?$/u;
const vietnameseWhole = /^[+-]?\(?[1-9]\d{0,2}(?:\.\d{3})+,\)?$/u;
const plainWhole = /^[+-]?\(?\d+[.,]\)?$/u;
const englishGroups = /\d,\d{3}[.,]\d/u;
const vietnameseGroups = /\d\.\d{3}[.,]\d/u;
const englishFraction = /(?<![\d.,])\d+\.\d{1,2}(?![.,]?\d)/u;
const vietnameseFraction = /(?<![\d.,])\d+,\d{1,2}(?![.,]?\d)/u;
const numbers = /\d[\d.,]*\d/gu;

/**
 * The style that numbers in some texts prove: two signs in one number, be they alike or not, or a sign with one or two
 * digits behind it, or none. Undefined when nothing proves one.
 */
export function provenStyle(texts: readonly string[]): NumberStyle | undefined {
  return styleBy(
    texts,
    [englishGroups, englishWhole, englishFraction],
    [vietnameseGroups, vietnameseWhole, vietnameseFraction],
  );
}

/** The style that numbers with two signs prove: many who write `1.110` for thousands also write `2.34`. */
export function provenGroups(texts: readonly string[]): NumberStyle | undefined {
  return styleBy(texts, [englishGroups, englishWhole], [vietnameseGroups, vietnameseWhole]);
}

function styleBy(
  texts: readonly string[],
  english: readonly RegExp[],
  vietnamese: readonly RegExp[],
): NumberStyle | undefined {
  const isEnglish = texts.some((text) => english.some((proof) => proof.test(text)));
  const isVietnamese = texts.some((text) => vietnamese.some((proof) => proof.test(text)));
  if (isEnglish && isVietnamese) return 'mixed';
  if (isEnglish) return 'english';
  return isVietnamese ? 'vietnamese' : undefined;
}

/**
 * A text that is one number and ends in the sign before its fraction, as a format like `#,##0.###` shows whole ones, with
 * its digits only: `43,133.` and `43.133,` → `43133`. Any other text stays as it is.
 */
export function withoutEmptyFraction(text: string): string {
  const isWhole = [plainWhole, englishWhole, vietnameseWhole].some((whole) => whole.test(text));
  return isWhole ? text.replace(/[.,]/g, '') : text;
}

/** The text with its numbers, spelled in the English style, as people write them in Việt Nam: `1,110.5` → `1110,5`. */
export function fromEnglishStyle(text: string): string {
  return text.replace(numbers, (number) => number.replace(/,/g, '').replace('.', ','));
}

/** Whether a number in the text is 1.234 in one style and 1 234 in the other: `1,234`. */
export function isOfEitherStyle(text: string): boolean {
  return numbersIn(text).some((number) => /^[1-9]\d{0,2},\d{3}$/.test(number));
}

const signForgotten = /^\D*[1-9]\d{0,2}\.\d{4,}\D*$/;
const signsMixed = /\d\.\d{3},\d{3,}(?!\d)|\d,\d{3}\.\d{3,}(?!\d)/;

/** Whether a number in whole đồng has digits behind a sign as thousands have: `5.000000` and `5.000,000` may be five million. */
export function mayBeMisgrouped(text: string): boolean {
  return signForgotten.test(text) || signsMixed.test(text);
}

/** Whether a number in the text has its only sign before three digits, as thousands in Việt Nam: `1.234`. */
export function mayBeThousandsHere(text: string): boolean {
  return numbersIn(text).some((number) => /^[1-9]\d{0,2}\.\d{3}$/.test(number));
}

function numbersIn(text: string): readonly string[] {
  return withoutEmptyFraction(text).match(numbers) ?? [];
}
