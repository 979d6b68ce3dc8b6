import { addressMarkAt, type HamletKind } from './address-marks.ts';
import { readName } from './address-names.ts';
import type { AddressPart } from './address-words.ts';
import { markAt } from './marks.ts';
import { nameKey } from './name-index.ts';

/** A hamlet or a residents' group. */
export interface Hamlet {
  readonly kind: HamletKind;
  /** Without the word for its kind, and a number without leading zeros: "Đoài", "9", "Hoàng Long 2". */
  readonly name: string;
  readonly key: string;
}

/** What stands behind a hamlet's mark: one hamlet, or several that are not told apart; and the word behind it. */
export type HamletReading =
  | { readonly kind: 'hamlet'; readonly hamlet: Hamlet; readonly next: number }
  | { readonly kind: 'doubt'; readonly next: number };

/** Kinds that are told by a number only: "khu tập thể" and "tổ công tác" are none. */
export const NUMBERED_HAMLETS: ReadonlySet<HamletKind> = new Set(['tổ', 'cụm', 'khu', 'đội']);
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const GOES_ON = new Set(['và', 'va', 'đến', 'den']);

/** The hamlet of this kind whose name or number begins at a word. */
export function readHamlet(part: AddressPart, start: number, kind: HamletKind): HamletReading | undefined {
  const first = afterNumberWord(part, start);
  const number = numberAt(part, first);
  if (number === undefined) return NUMBERED_HAMLETS.has(kind) ? undefined : readNamed(part, first, kind);
  const next = first + 1;
  if (isOneOfSeveral(part, first)) return { kind: 'doubt', next };
  return { kind: 'hamlet', hamlet: hamletOf(kind, number), next };
}

/** Behind the word "số" where it only announces a number that is a name: "ngõ số 5", "TDP số 5". */
export function afterNumberWord(part: AddressPart, start: number): number {
  const mark = addressMarkAt(part, start);
  return mark?.kind === 'number' ? start + mark.words : start;
}

function numberAt({ words }: AddressPart, index: number): string | undefined {
  const word = words[index];
  if (word?.isNumber) return word.raw.replace(/^0+(?=\d)/, '');
  const roman = ROMAN.indexOf(word?.raw ?? '') + 1;
  return roman > 0 ? String(roman) : undefined;
}

/** "tổ 5-6", "tổ 5 và 6". */
function isOneOfSeveral({ words }: AddressPart, index: number): boolean {
  if (/[/+-]/.test(words[index]?.raw ?? '')) return true;
  return GOES_ON.has(words[index + 1]?.key ?? '') && words[index + 2]?.isNumber === true;
}

/** "thôn Đoài", "thôn Hoàng Long 2". */
function readNamed(part: AddressPart, start: number, kind: HamletKind): HamletReading | undefined {
  const named = readName(part, start, 'hamlet');
  if (!named) return undefined;
  const { name, next } = named;
  const last = part.words[next]?.raw ?? '';
  if (!/^\d{1,2}$/.test(last) || !endsPart(part, next + 1)) {
    return { kind: 'hamlet', hamlet: hamletOf(kind, name), next };
  }
  return { kind: 'hamlet', hamlet: hamletOf(kind, `${name} ${Number(last)}`), next: next + 1 };
}

function endsPart(part: AddressPart, index: number): boolean {
  const keys = part.words.map(({ key }) => key);
  return index >= keys.length || markAt(keys, index, part.accented) !== undefined;
}

function hamletOf(kind: HamletKind, name: string): Hamlet {
  return { kind, name, key: nameKey(name) };
}
