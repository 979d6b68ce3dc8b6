/** The guard before the file: whatever comes in, what goes out opens without a repair message. */

/** The most UTF-16 units Excel takes in a cell. */
export const MAXIMUM_TEXT = 32_767;
const MAXIMUM_SHEET_NAME = 31;
const MAXIMUM_DEFINED_NAME = 200;
/** One digit more and Excel shows a zero in its place. */
const EXACT_LIMIT = 10n ** 15n;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above; tabs have been replaced before
const FORBIDDEN_EACH = /[\u0000-\u0009\u000b-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Text that every spreadsheet program reads: control characters (newline apart), lone surrogates and
 * noncharacters removed, tabs as spaces, CRLF and CR as newline. Over `maximum` UTF-16 units (32,767
 * unless told) it is cut and ends with `…`; a letter outside the basic plane is not split.
 */
export function safeText(text: string, maximum: number = MAXIMUM_TEXT): string {
  const clean = FORBIDDEN.test(text)
    ? text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(FORBIDDEN_EACH, '')
    : text;
  if (clean.length <= maximum) return clean;
  return `${clean.slice(0, maximum - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** True when a spreadsheet keeps every digit of the integer (15 at most). */
export function isExact(value: bigint): boolean {
  return value < EXACT_LIMIT && value > -EXACT_LIMIT;
}

/**
 * Names for sheets, in the order given: at most 31 units, none of `: \ / ? * [ ] !` (as `-`; the last would break links), apostrophes
 * typographic (exceljs does not escape them in print titles), not empty, not the reserved "History",
 * unique without regard to case: a repeated name gets " (2)".
 */
export function safeSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const free = firstFree(baseSheetName(name), MAXIMUM_SHEET_NAME, (count) => ` (${count})`, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function baseSheetName(name: string): string {
  const clean = safeText(name)
    .normalize('NFC')
    .replace(/[:\\/?*[\]!]/g, '-')
    .replaceAll("'", '’')
    .replaceAll('\n', ' ')
    .trim();
  if (clean === '') return 'Sheet';
  return clean.toLowerCase() === 'history' ? `${clean}_` : clean;
}

/**
 * Defined names, in the order given: letters without accents, digits, `_` and `.`; begins with a letter or
 * `_`; never a cell address (`AB12`, `R1C1`); unique without regard to case.
 */
export function safeDefinedNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const free = firstFree(baseDefinedName(name), MAXIMUM_DEFINED_NAME, (count) => `_${count}`, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function baseDefinedName(name: string): string {
  const plain = name
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_.]/g, '_');
  const looksLikeAddress = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*)$/.test(plain);
  return looksLikeAddress || !/^[A-Za-z_]/.test(plain) ? `_${plain}` : plain;
}

function firstFree(
  base: string,
  maximum: number,
  suffix: (count: number) => string,
  taken: ReadonlySet<string>,
): string {
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? '' : suffix(count);
    const name = `${cutWithoutHalves(base, maximum - tail.length)}${tail}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function cutWithoutHalves(text: string, maximum: number): string {
  return text
    .slice(0, maximum)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}
