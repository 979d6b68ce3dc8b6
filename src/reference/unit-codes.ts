import type { FormerCommuneType } from './units.ts';

/** A five-digit code that a text begins or ends with, and what else it says. */
export interface UnitCode {
  readonly code: string;
  /** The type before a code that stands alone: "phường 00070". */
  readonly type?: FormerCommuneType;
  /** The text without the code. */
  readonly rest: string;
  /** At the head of a text or in brackets it is a unit's code; behind the city's name it may be a postal one. */
  readonly isCertain: boolean;
}

const LABEL = '(?:mã|ma|code)(?: số| so)? ?:? ?';
const ALONE = new RegExp(
  `^(?:(phường|xã|thị trấn|phuong|xa|thi tran|p|x|tt)[. ] ?)?(?:${LABEL})?(\\d{5})$`,
  'iu',
);
const FIRST = new RegExp(`^(?:${LABEL})?(\\d{5})(?: ?[-–:,.;|/)\\]] ?| )(.+)$`, 'iu');
const LAST_IN_BRACKETS = new RegExp(`^(.+?) ?[([] ?(?:${LABEL})?(\\d{5}) ?[)\\]]$`, 'iu');
const LAST = new RegExp(`^(.+?) ?[-–:,;|] ?(?:${LABEL})?(\\d{5})$`, 'iu');

const TYPES: Readonly<Record<string, FormerCommuneType>> = {
  phường: 'phường',
  phuong: 'phường',
  p: 'phường',
  xã: 'xã',
  xa: 'xã',
  x: 'xã',
  'thị trấn': 'thị trấn',
  'thi tran': 'thị trấn',
  tt: 'thị trấn',
};

/** The code of a unit in a normalised text: "00070", "P. 00070", "00070 - Hàng Trống", "Hàng Trống (00070)". */
export function readUnitCode(text: string): UnitCode | undefined {
  if (!/\d{5}/.test(text)) return undefined;
  const [, type, alone] = ALONE.exec(text) ?? [];
  if (alone !== undefined) {
    const known = type === undefined ? undefined : TYPES[type.toLowerCase()];
    return { code: alone, rest: '', isCertain: true, ...(known && { type: known }) };
  }
  const [, first, behind] = FIRST.exec(text) ?? [];
  if (first !== undefined && behind !== undefined) return { code: first, rest: behind, isCertain: true };
  const [, before, bracketed] = LAST_IN_BRACKETS.exec(text) ?? [];
  if (before !== undefined && bracketed !== undefined)
    return { code: bracketed, rest: before, isCertain: true };
  const [, rest, last] = LAST.exec(text) ?? [];
  return rest !== undefined && last !== undefined ? { code: last, rest, isCertain: false } : undefined;
}
