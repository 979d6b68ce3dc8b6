const SPACES = /[\s\u0085\p{Z}]+/gu;
/** Controls, zero-width and bidi characters, the soft hyphen, lone surrogates, and what XML 1.0 forbids. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;
/** Some keyboards put the tone before the vowel's own mark; canonical order leaves them as they are. */
const TONES_AND_MARKS = /[\u0300-\u0303\u0306\u0309]{2,}/g;
const VOWEL_MARKS = /[\u0302\u0306]/g;
/** Printable ASCII and composed Latin letters, without Ð and ð: already as it should be, but for repeated spaces. */
const CLEAN =
  /^[ -~\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u00FF\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]*$/;
const PLAIN_ASCII = /^[ -~]*$/;
const SPACE = 32;
/** By UTF-16 code, up to the last letter of Vietnamese: 1 where `CLEAN` has it. */
const IS_CLEAN = Uint8Array.from({ length: 0x1f00 }, (_, code) =>
  CLEAN.test(String.fromCharCode(code)) ? 1 : 0,
);
/** Composed letters of the language that are no plain ones. */
const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ\u1EA0-\u1EF9]/;
/** Letters that look like Đ and đ but are the Icelandic eth and the African D. */
const FALSE_D = new Map([
  ['\u00D0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00F0', 'đ'],
  ['\u0256', 'đ'],
]);

/**
 * The text as it should be stored and shown: NFC, every run of Unicode spaces and line breaks as one
 * space, invisible and control characters removed, trimmed, Ð written as Đ. Case, accents and tone
 * placement stay as written. Idempotent.
 *
 * The soft hyphen is removed too, and it is the letter ư in TCVN3: decode legacy text first (`decodeLegacy`).
 */
export function normaliseText(text: string): string {
  if (isNormal(text)) return text;
  if (CLEAN.test(text)) return collapseSpaces(text);
  const clean = text
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(TONES_AND_MARKS, marksFirst)
    .normalize('NFC')
    .replace(/[\u00D0\u0189\u00F0\u0256]/gu, (letter) => FALSE_D.get(letter) ?? letter);
  return collapseSpaces(clean);
}

/**
 * Whether the text holds only ASCII and composed Vietnamese letters, with single spaces between them: nearly every
 * cell does. Such a text is its own normal form, and none of a legacy encoding's signs is in it.
 */
export function isNormal(text: string): boolean {
  let before = SPACE;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= IS_CLEAN.length || IS_CLEAN[code] === 0) return false;
    if (code === SPACE && before === SPACE) return false;
    before = code;
  }
  return before !== SPACE || text === '';
}

function marksFirst(run: string): string {
  return (run.match(VOWEL_MARKS) ?? []).join('') + run.replace(VOWEL_MARKS, '');
}

function collapseSpaces(text: string): string {
  return (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text).trim();
}

/** The text without any diacritic: "Đống Đa" → "Dong Da". Case stays. Idempotent. */
export function stripAccents(text: string): string {
  if (PLAIN_ASCII.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');
}

/** Whether the text has at least one diacritic or đ. */
export function hasAccents(text: string): boolean {
  if (VIETNAMESE.test(text)) return true;
  if (PLAIN_ASCII.test(text)) return false;
  return /[đĐ]|\p{M}/u.test(text.normalize('NFD'));
}
