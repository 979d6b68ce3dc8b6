import { foldWithoutAccents } from './fold.ts';
import { numberOfWords } from './number-words.ts';
import { statedCount } from './stated-count.ts';

/** A sum that a line of words states in figures: "Tổng nguyên giá: 3.000.006 đồng". */
export interface SumInFigures {
  /** What it is the sum of, folded and without accents: "nguyen gia"; empty where the line does not say. */
  readonly of: string;
  /** The digits as they are written. */
  readonly digits: string;
  /** What stands behind them; empty where nothing does. */
  readonly unit: string;
}

/** What a line of words states of sums. */
export interface SumSentence {
  readonly sums: readonly SumInFigures[];
  /** How many rows it says that there are, before the sums. */
  readonly count: number | undefined;
  /** The whole đồng that it says in words. */
  readonly dongInWords: bigint | undefined;
}

/** What lists sum up; "Tổng đài: 5" is none of it. */
const ofWhat =
  '(?:so tien|(?:nguyen gia|gia tri|dien tich|so luong|muc (?:von )?dau tu|von|kinh phi|luy ke|giai ngan)(?: \\p{L}+){0,6})';
const amount = '(?<digits>\\d[\\d., ]*?)(?: ?(?<unit>[\\p{L}₫][\\p{L}\\d²^]*(?: \\p{L}+){0,2}))?[.;/ ]*$';
/** Behind what is summed up: "Tổng diện tích (m2): 300". */
const unitAhead =
  '(?: ?\\((?<ahead>(?:(?:nghin|ngan|trieu|tr|ti)[. ]*)?(?:dong|d|vnd)|m2|m²|m\\^2|met vuong|ha)\\))?';
const isAre = '(?::|=|(?<!\\p{L})la(?: :)?)';
const firstSum = new RegExp(
  `^[-*+]? ?(?:tong cong|tong so|tong|cong)(?: (?:cac )?(?<of>${ofWhat}))?${unitAhead} ?${isAre} ?${amount}`,
  'u',
);
const furtherSum = new RegExp(`^(?:va |tong )?(?<of>${ofWhat}?)${unitAhead} ?${isAre}? ?${amount}`, 'u');
const amountInWords =
  /^(?<figures>.*?)[-*+., ;]*\(? ?(?:so tien )?(?:viet |ghi )?bang chu ?:? ?(?<words>.+?) dong(?: viet nam)?(?: chan)?[./) ]*$/u;

/**
 * What a line states of sums in figures and in words: "Tổng cộng: 3 tài sản, nguyên giá 3.000.006 đồng", "Bằng chữ: Ba triệu
 * đồng chẵn". Undefined for any other line, for one that says more than that, and for one that counts rows and nothing else.
 */
export function sumSentence(text: string): SumSentence | undefined {
  const plain = foldWithoutAccents(text);
  const { figures = plain, words } = amountInWords.exec(plain)?.groups ?? {};
  const dongInWords = words === undefined ? undefined : numberOfWords(words);
  const [first = '', ...others] = figures.split(/[,;] (?=\p{L})/u).map((part) => part.trim());
  const count = others.length > 0 ? statedCount(first) : undefined;
  const leading = first === '' || count !== undefined ? [] : [sumIn(first, firstSum)];
  const sums = [...leading, ...others.map((part) => sumIn(part, furtherSum))];
  const understood = sums.filter((sum) => sum !== undefined);
  if (understood.length < sums.length || statedCount(text) !== undefined) return undefined;
  if (understood.length === 0 && dongInWords === undefined) return undefined;
  return { sums: understood, count, dongInWords };
}

function sumIn(part: string, pattern: RegExp): SumInFigures | undefined {
  const { of = '', ahead = '', digits, unit = ahead } = pattern.exec(part)?.groups ?? {};
  return digits === undefined ? undefined : { of, digits: digits.trim(), unit };
}
