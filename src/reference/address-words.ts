import { foldText } from '../text/fold.ts';
import { hasAccents, normaliseText } from '../text/normalise.ts';

/** A word of an address: as written, and as it is compared. */
export interface AddressWord {
  readonly raw: string;
  readonly key: string;
  /** Begins with a digit: "36", "36A", "36/2", "36-38". */
  readonly isNumber: boolean;
}

/** One part of an address, between commas and the like, with what the whole text tells about writing. */
export interface AddressPart {
  readonly words: readonly AddressWord[];
  readonly accented: boolean;
  /** Parted from the words before by a dash, which may also stand inside a road's name: "đường Láng - Hòa Lạc". */
  readonly behindDash: boolean;
  /** A text without a single capital tells nothing by its small letters. */
  readonly cased: boolean;
}

const SEPARATORS = /[,;:()[\]|\n\r]+|(?<=\p{L})\s*\/\s*(?=\p{L})/u;
const DASHES = /\s\p{Pd}+|\p{Pd}+\s|(?<=\p{L})\p{Pd}(?=\p{L})/u;
const WORDS = /\d+(?:bis|\p{L})?(?:[/+-]\d+\p{L}?)*(?![\p{L}\d])|[\p{L}\p{M}\d]+/giu;
/** "SN36", "TDP5". */
const GLUED = /(?<![\p{L}\d])(sn|tdp|số|ngõ|ngách|hẻm|thôn|xóm|tổ)(?=\d)/giu;
/** "36 - 38 Hàng Trống" at the head of a part is one number. */
const SPACED_RANGE = /((?:^|[,;(]|số)\s*\d+\p{L}?)\s*([\p{Pd}+])\s*(\d+\p{L}?(?=\s+\p{L}))/giu;
/** "36, phố Hàng Trống": the comma parts nothing. */
const NUMBER_THEN_COMMA =
  /((?:^|[,;(])\s*\d+\p{L}?(?:\/\d+\p{L}?)*)\s*,\s*(?=(?:phố|đường|ngõ|ngách|pho|duong)\s)/giu;

/** The words of an address, part by part. */
export function readAddressParts(address: string): readonly AddressPart[] {
  const lines = address
    .split(/[\n\r]+/)
    .map(normaliseText)
    .join('\n');
  const prepared = lines
    .replace(GLUED, '$1 ')
    .replace(SPACED_RANGE, (_, first: string, sign: string, last: string) => {
      return `${first}${sign === '+' ? '+' : '-'}${last}`;
    })
    .replace(NUMBER_THEN_COMMA, '$1 ');
  const accented = hasAccents(prepared);
  const cased = /\p{Lu}/u.test(prepared);
  return prepared
    .split(SEPARATORS)
    .flatMap((part) => part.split(DASHES).map((text, index) => ({ text, behindDash: index > 0 })))
    .map(({ text, behindDash }) => ({ words: readWords(text), behindDash, accented, cased }))
    .filter(({ words }) => words.length > 0);
}

function readWords(part: string): readonly AddressWord[] {
  return [...part.matchAll(WORDS)].map(([raw]) => ({
    raw,
    key: foldText(raw),
    isNumber: /^\d/.test(raw),
  }));
}
