/** The ticks, crosses and boxes of one symbol font, by the letter that is typed for each. */
type SymbolGlyphs = ReadonlyMap<string, string>;

const wingdings: SymbolGlyphs = new Map([
  ['ü', '✓'],
  ['û', '✗'],
  ['þ', '☑'],
  ['ý', '☒'],
  ['x', '☒'],
  ['o', '☐'],
  ['¨', '☐'],
  ['q', '☐'],
]);

const wingdings2: SymbolGlyphs = new Map([
  ['P', '✓'],
  ['O', '✗'],
  ['R', '☑'],
  ['S', '☒'],
  ['T', '☒'],
  ['Q', '☒'],
  ['£', '☐'],
]);

const symbolFont = /^wingdings/i;
/** Programs save the letters of a symbol font here, whether or not they name the font. */
const privateUse = /[\uF021-\uF0FF]/gu;
const privateStart = 0xf000;

/** Whether a font of this name shows signs in place of letters. */
export function isSymbolFont(name: string): boolean {
  return symbolFont.test(name);
}

/** The text with the ticks, crosses and boxes that such a font shows for letters; of no known font, only what can be of none but Wingdings. */
export function decodeSymbols(text: string, font: string | undefined): string {
  if (font !== undefined && isSymbolFont(font)) {
    const glyphs = glyphsOf(font);
    return [...text.replace(privateUse, asLetter)].map((letter) => glyphs.get(letter) ?? letter).join('');
  }
  return text.replace(privateUse, (sign) => wingdings.get(asLetter(sign)) ?? sign);
}

function glyphsOf(font: string): SymbolGlyphs {
  return /2/.test(font) ? wingdings2 : wingdings;
}

function asLetter(sign: string): string {
  return String.fromCodePoint((sign.codePointAt(0) ?? 0) - privateStart);
}
