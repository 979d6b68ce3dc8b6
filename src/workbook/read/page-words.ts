/** Fonts, sizes, colours, fields and styles of a header or footer (ECMA-376 part 1 § 18.3.1.39), and `&&` for a sign. */
const CODES = /&(?:"[^"]*"|K(?:[0-9A-F]{6}|\d{2}[+-]\d{3})|\d{1,3}|[A-Z&])/gi;
/** Its parts: left, centre, right. */
const PARTS = /&[LCR]/g;

/** The words that headers and footers print on each page, by part and line, without their codes. */
export function pageWords(stored: readonly string[]): readonly string[] {
  const lines = stored.flatMap((text) => text.split(PARTS)).flatMap((part) => part.split(/\r?\n/));
  return lines.map((line) => line.replace(CODES, ' ').trim()).filter((line) => line !== '');
}
