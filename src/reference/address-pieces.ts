import { afterNumberWord, type Hamlet, NUMBERED_HAMLETS, readHamlet } from './address-hamlets.ts';
import { type AddressMark, addressMarkAt, type HamletKind } from './address-marks.ts';
import { ownNameEnd, readName } from './address-names.ts';
import type { AddressPart } from './address-words.ts';
import { markAt } from './marks.ts';
import { nameKey } from './name-index.ts';

/** A number as it stands on a plate. */
export interface AddressNumber {
  /** The first number: 36 of "36/2", of "36-38" and of "36A". */
  readonly number: number;
  /** The letters right behind it, in capitals: "A" of "12a"; empty when there are none. */
  readonly suffix: string;
  /** As written: "36/2", "36-38". */
  readonly raw: string;
}

/** A street by its name without "phố" or "đường". */
export interface Street {
  readonly name: string;
  readonly key: string;
}

/** One thing read from an address; `doubt` is one that could not be told: "tổ 5 và 6", "đường Láng - Hòa Lạc". */
export type AddressPiece =
  | { readonly kind: 'house'; readonly number: AddressNumber }
  | { readonly kind: 'lane'; readonly number: AddressNumber }
  | { readonly kind: 'alley' }
  | { readonly kind: 'street'; readonly street: Street }
  | { readonly kind: 'hamlet'; readonly hamlet: Hamlet }
  | { readonly kind: 'doubt'; readonly of: 'hamlet' | 'street' };

interface PieceReading {
  readonly pieces: readonly AddressPiece[];
  readonly next: number;
}

/** Words behind which a street or a number may begin in the middle of a part. */
const LEADS = new Set(['tại', 'tai', 'ở', 'chỉ', 'chi', 'trên', 'là', 'và', 'với', 'góc', 'từ', 'đến']);
/** A lane that bears a unit's word as its name. */
const LANE_OF_THE_DISTRICT = 'huyện';

/** What one part of an address names, from left to right. The names of communes and districts are passed over. */
export function readPieces(part: AddressPart): readonly AddressPiece[] {
  const keys = part.words.map(({ key }) => key);
  const pieces: AddressPiece[] = [];
  let isFree = true;
  for (let index = 0; index < part.words.length; ) {
    const read = readPiece(part, index, isFree);
    if (read) pieces.push(...read.pieces);
    else if (markAt(keys, index, part.accented)) return [...pieces, ...afterUnit(part, index)];
    isFree = read !== undefined || part.words[index]?.isNumber === true || LEADS.has(keys[index] ?? '');
    index = read ? read.next : index + 1;
  }
  return pieces;
}

/** Behind a commune's mark only a hamlet is told: "xã Hồng Kỳ thôn 9". The rest may be the commune's name. */
function afterUnit(part: AddressPart, unit: number): readonly AddressPiece[] {
  for (let index = unit + 1; index < part.words.length; index += 1) {
    const mark = addressMarkAt(part, index);
    if (mark?.kind === 'hamlet' && part.words[index + mark.words]?.isNumber) {
      return hamletPiece(part, index + mark.words, mark.hamlet)?.pieces ?? [];
    }
  }
  return [];
}

function readPiece(part: AddressPart, index: number, isFree: boolean): PieceReading | undefined {
  const mark = addressMarkAt(part, index);
  if (mark?.kind === 'hamlet' && (isFree || part.accented || !NUMBERED_HAMLETS.has(mark.hamlet))) {
    return hamletPiece(part, index + mark.words, mark.hamlet);
  }
  if (!isFree) return undefined;
  if (!mark) return part.words[index]?.isNumber ? readBareNumber(part, index) : undefined;
  return readMarked(part, index + mark.words, mark);
}

function hamletPiece(part: AddressPart, start: number, kind: HamletKind): PieceReading | undefined {
  const read = readHamlet(part, start, kind);
  if (!read) return undefined;
  const piece: AddressPiece =
    read.kind === 'doubt' ? { kind: 'doubt', of: 'hamlet' } : { kind: 'hamlet', hamlet: read.hamlet };
  return { pieces: [piece], next: read.next };
}

function readMarked(part: AddressPart, start: number, mark: AddressMark): PieceReading | undefined {
  if (mark.kind === 'street') return readStreet(part, start, mark.road);
  if (mark.kind === 'number') return readNumber(part, start, 'house');
  if (mark.kind === 'lane') return readLane(part, start);
  return mark.kind === 'alley' ? readAlley(part, start) : undefined;
}

function readLane(part: AddressPart, start: number): PieceReading | undefined {
  const first = afterNumberWord(part, start);
  if (part.words[first]?.isNumber) return readNumber(part, first, 'lane');
  const word = part.words[start];
  if (word?.key === LANE_OF_THE_DISTRICT) {
    return { pieces: [streetPiece(`ngõ ${word.raw}`)], next: start + 1 };
  }
  const named = readName(part, start, 'street');
  return named && { pieces: [streetPiece(`ngõ ${named.name}`)], next: named.next };
}

function readAlley(part: AddressPart, start: number): PieceReading | undefined {
  const first = afterNumberWord(part, start);
  if (!part.words[first]?.isNumber) return undefined;
  return withStreet(part, [{ kind: 'alley' }], first + 1);
}

function readStreet(part: AddressPart, start: number, road: string): PieceReading | undefined {
  const first = afterNumberWord(part, start);
  const word = part.words[first];
  if (word?.isNumber) {
    const isDate = part.words[first + 1]?.key === 'tháng' && part.words[first + 2]?.isNumber === true;
    const next = first + (isDate ? 3 : 1);
    const name = part.words.slice(first, next).map(({ raw }) => raw);
    return { pieces: [streetPiece([road, ...name].filter(Boolean).join(' '))], next };
  }
  const named = road === '' ? readName(part, start, 'street') : undefined;
  return named && { pieces: [streetPiece(named.name)], next: named.next };
}

function readNumber(part: AddressPart, start: number, kind: 'house' | 'lane'): PieceReading | undefined {
  const raw = part.words[start]?.raw ?? '';
  const spaced = spacedSuffix(part, start + 1);
  const number = parseNumber(raw, spaced);
  return number && withStreet(part, [{ kind, number }], start + (spaced === '' ? 1 : 2));
}

/** A number without "số" is a house's when a street, a lane or a name like a street's stands right behind it. */
function readBareNumber(part: AddressPart, start: number): PieceReading | undefined {
  const read = readNumber(part, start, 'house');
  if (!read || read.pieces.length > 1) return read;
  const follows = addressMarkAt(part, read.next)?.kind;
  return follows === 'street' || follows === 'lane' || follows === 'alley' ? read : undefined;
}

/** Right behind a number the street needs no mark: "36 Hàng Trống". */
function withStreet(part: AddressPart, pieces: readonly AddressPiece[], next: number): PieceReading {
  if (addressMarkAt(part, next) && ownNameEnd(part, next) === undefined) return { pieces, next };
  const named = readName(part, next, 'none');
  return named ? { pieces: [...pieces, streetPiece(named.name)], next: named.next } : { pieces, next };
}

/** "12 A Hàng Bài": a letter apart, which begins no street's name. */
function spacedSuffix(part: AddressPart, index: number): string {
  const raw = part.words[index]?.raw ?? '';
  return /^[A-GKLMN]$/.test(raw) && part.words[index + 1] ? raw : '';
}

function parseNumber(raw: string, spaced: string): AddressNumber | undefined {
  const [, digits = '', letters = ''] = /^(\d{1,4})(?!\d)(\p{L}*)/u.exec(raw) ?? [];
  const number = Number(digits);
  if (number === 0) return undefined;
  return { number, suffix: (letters + spaced).toUpperCase(), raw: spaced === '' ? raw : `${raw} ${spaced}` };
}

function streetPiece(name: string): AddressPiece {
  return { kind: 'street', street: { name, key: nameKey(name) } };
}
