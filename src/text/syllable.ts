/** The tones, as combining characters: huyền, sắc, ngã, hỏi, nặng. */
export const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const VOWELS = 'aăâeêioôơuưy';
const SYLLABLE = new RegExp(
  `^(qu(?=[${VOWELS}])|gi(?=[${VOWELS}])|[bcdđghklmnpqrstvx]*)([${VOWELS}]+)([cghmnpt]*)$`,
  'u',
);

/** A written syllable in its parts; `qu` and `gi` before a vowel are onsets. */
export interface Syllable {
  readonly onset: string;
  readonly vowels: string;
  readonly coda: string;
  /** The tone's combining character, or empty. */
  readonly tone: string;
}

/** The parts of a lower-case word, wherever its tone stands; undefined when it has not the shape of one syllable. */
export function splitSyllable(word: string): Syllable | undefined {
  const decomposed = word.normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return undefined;
  const [, onset, vowels, coda] = SYLLABLE.exec(decomposed.replace(TONES, '').normalize('NFC')) ?? [];
  if (onset === undefined || vowels === undefined || coda === undefined) return undefined;
  return { onset, vowels, coda, tone: tones[0] ?? '' };
}

const ONSETS: ReadonlySet<string> = new Set([
  '',
  ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
]);
const CODAS: ReadonlySet<string> = new Set(['', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't']);
const NUCLEI: ReadonlySet<string> = new Set(
  (
    'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uê ui uô uơ ưa ưi ươ ưu uy ' +
    'yê oai oao oay oeo iêu uây uôi ươi ươu uya uyê uyu yêu'
  ).split(' '),
);

/** Whether the word can be one Vietnamese syllable by its letters. */
export function isVietnameseSyllable(word: string): boolean {
  const syllable = splitSyllable(word.normalize('NFC').toLowerCase());
  if (!syllable) return false;
  return ONSETS.has(syllable.onset) && NUCLEI.has(syllable.vowels) && CODAS.has(syllable.coda);
}
