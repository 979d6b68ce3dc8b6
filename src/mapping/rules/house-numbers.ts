import { foldWithoutAccents } from '../../text/fold.ts';
import type { HouseNumbers } from './condition.ts';
import { meansAllNumbers, numbersOverlap } from './overlap.ts';
import { everything } from './rule-sheet.ts';
import { numbersWords } from './words.ts';

const ALL = new Set(['tat ca', 'tat ca cac so', 'tat ca so nha', 'moi so']);
const NUMBERS =
  /^(?:so )?(?:(?<parity>le|chan)(?: |$|(?=\d)))?(?:(?:tu )?(?<from>\d{1,5})(?:-| den )(?<to>\d{1,5})|tu (?<least>\d{1,5})(?: tro (?:len|di))?|den (?<most>\d{1,5})|(?<only>\d{1,5}))?$/;

/** House numbers as they stand in a sheet: "tất cả", "lẻ", "chẵn từ 100", "12–30". */
export function houseNumbersText(numbers: HouseNumbers): string {
  return meansAllNumbers(numbers) ? everything : numbersWords(numbers).replace(/^số /, '');
}

/** Reads them back, with or without accents and the word "số"; undefined when unclear, or when no number is meant. */
export function readHouseNumbers(text: string): HouseNumbers | undefined {
  const plain = foldWithoutAccents(text);
  if (ALL.has(plain)) return { parity: 'all', from: null, to: null };
  const groups = plain === '' ? undefined : NUMBERS.exec(plain)?.groups;
  if (!groups) return undefined;
  const { parity, from, to, least, most, only } = groups;
  const numbers: HouseNumbers = {
    parity: parity === undefined ? 'all' : parity === 'le' ? 'odd' : 'even',
    from: numberOrNull(from ?? least ?? only),
    to: numberOrNull(to ?? most ?? only),
  };
  return meansAllNumbers(numbers) || !numbersOverlap(numbers, numbers) ? undefined : numbers;
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
