import { normaliseText, stripAccents } from './normalise.ts';
import { splitSyllable } from './syllable.ts';

const WORDS = /[\p{L}\p{M}]+/gu;
const HYPHEN = /[\p{Pd}\u2212\u2043]/u;
const HYPHENS = /\s*[\p{Pd}\u2212\u2043][\p{Pd}\u2212\u2043\s]*/gu;

/**
 * The text for matching only, never for showing: normalised, lower case, tone placement unified
 * (hoà = hòa, thuỷ = thủy, qúy = quý), final i and y after a consonant unified (Mỹ = Mĩ, Lý = Lí),
 * every kind of hyphen as `-` without spaces around it. Accents stay: Tân Dân is not Tản Đàn.
 * Compare folded text with folded text only. Idempotent.
 */
export function foldText(text: string): string {
  const folded = normaliseText(normaliseText(text).toLowerCase()).replace(WORDS, foldWord);
  return (HYPHEN.test(folded) ? folded.replace(HYPHENS, '-') : folded).trim();
}

/**
 * The folded text without its accents, to match what is written with them, without, or with some wrong: Tân Dân is Tản Đàn
 * here. Compare it with such texts only.
 */
export function foldWithoutAccents(text: string): string {
  return stripAccents(foldText(text));
}

/** Folded words already seen: the language has some seven thousand syllables, and city-wide loads repeat them. */
const seen = new Map<string, string>();
const SEEN_LIMIT = 20_000;

function foldWord(word: string): string {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const folded = foldSyllable(word);
  if (seen.size < SEEN_LIMIT) seen.set(word, folded);
  return folded;
}

function foldSyllable(word: string): string {
  const syllable = splitSyllable(word);
  if (!syllable) return word;
  const { onset, vowels, coda, tone } = syllable;
  const unified = vowels === 'y' && onset !== '' && coda === '' ? 'i' : vowels;
  return onset + withTone(unified, toneIndex(unified, coda), tone) + coda;
}

/** Where the tone stands in the traditional placement: on ă â ê ô ơ ư when there is one, else by the syllable's shape. */
function toneIndex(vowels: string, coda: string): number {
  if (vowels.includes('ươ')) return vowels.indexOf('ơ');
  const marked = vowels.search(/[ăâêôơư]/);
  if (marked >= 0) return marked;
  if (coda !== '') return vowels.length - 1;
  return vowels.length > 2 ? 1 : 0;
}

function withTone(vowels: string, index: number, tone: string): string {
  return (vowels.slice(0, index + 1) + tone + vowels.slice(index + 1)).normalize('NFC');
}
