import { letterByTcvn3, letterByVni, tcvn3ByLetter, vniByLetter } from './legacy-tables.ts';
import { normaliseText } from './normalise.ts';
import { isVietnameseSyllable } from './syllable.ts';
import { decodeSymbols, isSymbolFont } from './symbol-fonts.ts';

/** Which encoding a text was in. */
export type LegacyEncoding = 'unicode' | 'tcvn3' | 'vni';

/** A decoded text and the encoding it came from; text already in Unicode comes back as it was. */
export interface Decoded {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

/** Letters no legacy text has: those of U+1EA0–1EF9, ă đ ĩ ũ ơ ư, and the separate marks of decomposed text. */
const UNICODE_EVIDENCE = /[\u1EA0-\u1EF9ĂăĐđĨĩŨũƠơƯư]|\p{M}/u;
/** Where programs save the letters of symbol fonts. */
const PRIVATE_USE = /[\uF021-\uF0FF]/u;
/** Letters of Unicode Vietnamese that TCVN3 leaves unused: à À Á Ã Í Ò Ù Ú and others. */
const NOT_TCVN3 = /[\u00C0-\u00C5\u00CD\u00D9-\u00DB\u00E0\u00F0]/u;
/** Glyphs that are signs in Unicode and letters in TCVN3; inside a word they are letters. */
const SIGNS_AS_LETTERS = /[§®µ\u03BC¸¹¨ª¬¶¡¢£¤¥¦\u00AD]/u;
const TCVN3_WORDS = new RegExp(`[A-Za-z${[...letterByTcvn3.keys()].join('')}]+`, 'gu');
/** The one measure that would read as a syllable: micrometre. */
const MEASURES: ReadonlySet<string> = new Set(['µm', '\u03BCm']);
const VNI_LETTERS = new RegExp(
  [...letterByVni.keys()].sort((left, right) => right.length - left.length).join('|'),
  'gu',
);

/**
 * The text in Unicode, decoded from TCVN3 or VNI when its font says so (`.Vn…`, `VNI-…`; a TCVN3 font ending
 * in H shows capitals, so letters become capitals). Without such a font only TCVN3 is recognised, and only when signs
 * stand as letters inside words and every such word decodes to a Vietnamese syllable.
 * Ticks typed in Wingdings become ticks.
 * Text that holds a Unicode-only letter, or reads as Vietnamese only as it is, is never changed, whatever the font.
 *
 * Call it on the raw text, before `normaliseText` removes the soft hyphen (ư in TCVN3).
 */
export function decodeLegacy(text: string, font?: string): Decoded {
  if (UNICODE_EVIDENCE.test(text)) return { text, encoding: 'unicode' };
  if (PRIVATE_USE.test(text) || (font !== undefined && isSymbolFont(font)))
    return { text: decodeSymbols(text, font), encoding: 'unicode' };
  if (font !== undefined && /^\.vn/i.test(font)) return decodeByTcvn3Font(text, font);
  if (font !== undefined && /^vni[- ]/i.test(font)) return changed(text, decodeVni(text), 'vni');
  return looksLikeTcvn3(text) ? changed(text, decodeTcvn3(text), 'tcvn3') : { text, encoding: 'unicode' };
}

/** A sign for a letter that an encoding did not have, in words; a question mark behind a word is one. */
const LOST_LETTERS = /\p{L}\?+\p{L}|\uFFFD/u;

/** Whether letters of a text were lost where it was saved in an encoding without them: "Nguy?n V?n An". */
export function hasLostLetters(text: string): boolean {
  return LOST_LETTERS.test(text) && !/[/=&]/.test(text);
}

/** Letters of other languages that stand in legacy text for Vietnamese ones. */
const FOREIGN_LETTERS = /[ßäåæçëîïñöøûüÿÄÅÆÇËÎÏÑÖØÛÜ]/u;
const WORDS = /\p{L}+/gu;

/**
 * Whether a text that was left as it is has words which are Vietnamese only by the glyphs of TCVN3 or VNI: "Phßng",
 * "Phoøng". Neither font nor signs prove it, so that it is for a person to say; "Citroën" is none.
 */
export function seemsLegacy(text: string): boolean {
  if (!FOREIGN_LETTERS.test(text)) return false;
  const words = (text.match(WORDS) ?? []).filter((word) => FOREIGN_LETTERS.test(word));
  return words.some((word) => [decodeTcvn3(word), decodeVni(word)].some(isVietnameseSyllable));
}

function decodeByTcvn3Font(text: string, font: string): Decoded {
  if (NOT_TCVN3.test(text) || readsOnlyAsUnicode(text)) return { text, encoding: 'unicode' };
  const decoded = decodeTcvn3(text);
  const showsCapitals = /H$/.test(font.trim());
  return changed(text, showsCapitals ? decoded.toUpperCase() : decoded, 'tcvn3');
}

function changed(text: string, decoded: string, encoding: LegacyEncoding): Decoded {
  return decoded === text ? { text, encoding: 'unicode' } : { text: decoded, encoding };
}

function decodeTcvn3(text: string): string {
  return [...text].map((glyph) => letterByTcvn3.get(glyph) ?? glyph).join('');
}

function decodeVni(text: string): string {
  return text.replace(VNI_LETTERS, (glyphs) => letterByVni.get(glyphs) ?? glyphs);
}

/** Some cells with a TCVN3 font were typed in Unicode: "Nguyên giá" is no word in TCVN3 ("Nguyờn giỏ"). */
function readsOnlyAsUnicode(text: string): boolean {
  const words = glyphWords(text);
  return words.every(isVietnameseSyllable) && !words.map(decodeTcvn3).every(isVietnameseSyllable);
}

function glyphWords(text: string): readonly string[] {
  const words = text.match(TCVN3_WORDS) ?? [];
  return words.filter((word) => [...word].some((glyph) => letterByTcvn3.has(glyph)));
}

function looksLikeTcvn3(text: string): boolean {
  if (!SIGNS_AS_LETTERS.test(text) || NOT_TCVN3.test(text)) return false;
  const words = (text.match(TCVN3_WORDS) ?? []).filter((word) =>
    [...word].some((glyph) => letterByTcvn3.has(glyph)),
  );
  const evidence = words.some(
    (word) => word.length > 1 && SIGNS_AS_LETTERS.test(word) && !MEASURES.has(word),
  );
  return evidence && words.every((word) => isVietnameseSyllable(decodeTcvn3(word)));
}

/**
 * The text in TCVN3, as a `.Vn…` font shows it. Toned capitals have no glyph: they become the small
 * letters' glyphs, which a capitals font (`.Vn…H`) shows as capitals.
 */
export function encodeTcvn3(text: string): string {
  return encode(text, (letter) => tcvn3ByLetter.get(letter) ?? tcvn3ByLetter.get(letter.toLowerCase()));
}

/** The text in VNI for Windows, as a `VNI-…` font shows it. */
export function encodeVni(text: string): string {
  return encode(text, (letter) => vniByLetter.get(letter));
}

function encode(text: string, glyphsOf: (letter: string) => string | undefined): string {
  return [...normaliseText(text)].map((letter) => glyphsOf(letter) ?? letter).join('');
}
