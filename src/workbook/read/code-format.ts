/** Writes a whole number as its cell shows it; undefined for one that is shown as it is stored. */
export type CodeWriter = (value: number) => string | undefined;

/** A text in quotes, a character behind a backslash, one that stands for itself, the place of a digit, anything else. */
const PART = /"([^"]*)"|\\(.)|([-/ ()])|(0)|(.)/gsu;
const PLACE = '0';
const FEWEST_PLACES = 2;
/** Spreadsheets keep every digit of whole numbers below it. */
const FIRST_INEXACT = 1e15;
/** What makes a code of digits; spaces alone part the thousands of an amount. */
const OF_CODES = /[\p{L}/-]/u;
/** Words behind the last digit are a unit. */
const BEHIND_CODES = /^(?:$|[/-])/;

/**
 * What a format code makes of whole numbers where it is one of codes: two zeros or more, with or without words and signs
 * between them, as `00000`, `"TS-"0000`, `00\/00\/0000`. Undefined for every other code (ECMA-376 part 1 § 18.8.31).
 */
export function codeWriter(code: string): CodeWriter | undefined {
  const parts = partsOf(code);
  if (!parts) return undefined;
  const [before = '', ...behind] = parts;
  return (value) => {
    if (!Number.isInteger(value) || value < 0 || value >= FIRST_INEXACT) return undefined;
    const digits = String(value).padStart(behind.length, PLACE);
    const further = digits.length - behind.length;
    const shown = behind.map((words, place) => `${digits[further + place]}${words}`);
    const text = `${before}${digits.slice(0, further)}${shown.join('')}`;
    return text === String(value) ? undefined : text;
  };
}

/** What such a code writes before its first place, between each two, and behind the last. */
function partsOf(code: string): readonly string[] | undefined {
  const parts = [''];
  for (const [, quoted, escaped, plain, place, other] of code.matchAll(PART)) {
    if (other !== undefined) return undefined;
    if (place === undefined) parts.push(`${parts.pop() ?? ''}${quoted ?? escaped ?? plain ?? ''}`);
    else parts.push('');
  }
  const words = parts.join('');
  const isOfCodes = words === '' || (OF_CODES.test(words) && BEHIND_CODES.test(parts.at(-1) ?? ''));
  return parts.length > FEWEST_PLACES && isOfCodes ? parts : undefined;
}

/**
 * The text that a cell shows in place of a whole number, where it is a code: with zeros before it, or with dashes and
 * slashes among its digits. For files that say how a cell is shown and not by which format.
 */
export function codeShown(text: string, value: number): string | undefined {
  const digits = text.replace(/\D/g, '');
  if (!Number.isInteger(value) || digits === '' || Number(digits) !== value) return undefined;
  const words = text.replace(/\d/g, '');
  const isPadded = digits.length > String(value).length;
  if (words === '') return isPadded ? text : undefined;
  const isOfCodes = /[/-]/.test(words) || (isPadded && OF_CODES.test(words));
  return isOfCodes && BEHIND_CODES.test(/\D*$/.exec(text)?.[0] ?? '') ? text : undefined;
}
