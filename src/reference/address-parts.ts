import type { Hamlet } from './address-hamlets.ts';
import { addressMarkAt, type HamletKind } from './address-marks.ts';
import { type AddressNumber, type AddressPiece, readPieces, type Street } from './address-pieces.ts';
import { type AddressPart, readAddressParts } from './address-words.ts';
import { districtAliases } from './district-index.ts';
import { formerNames } from './former-index.ts';
import { findFormerMatches } from './former-matches.ts';
import { cityNames } from './marked-parts.ts';
import { markAt } from './marks.ts';
import { findByKey, type NameIndex, nameKey } from './name-index.ts';

export type { Hamlet } from './address-hamlets.ts';
export type { HamletKind } from './address-marks.ts';
export type { AddressNumber, Street } from './address-pieces.ts';

/** What an address says below the commune. A part that is missing was not said, or not clearly enough to act upon. */
export interface AddressParts {
  /** The house's own number: on the street, or in the lane where `laneNumber` is there. */
  readonly houseNumber?: AddressNumber;
  /** The number of the lane (ngõ) the house stands in: the place of the lane's mouth on the street. */
  readonly laneNumber?: AddressNumber;
  readonly street?: Street;
  readonly hamlet?: Hamlet;
  /** Codes of the former communes the text may mean: none, one, or several when it does not tell. */
  readonly formerCommunes: readonly string[];
}

/**
 * The house number, the lane, the street and the hamlet that an address names: "Số 36 phố Hàng Trống",
 * "số 3 ngách 12/5 ngõ 12 đường Láng", "36/2 Hàng Trống", "Thôn 9 - Hồng Kỳ", "TDP số 5, phường Phúc Lợi".
 *
 * Keys are for comparing: folded, with accents ("hàng trống"); hamlets are compared by kind and key. A street's key
 * leaves "phố" and "đường" out and keeps "quốc lộ 1a" and a lane with a name, "ngõ huyện". Two streets, two houses,
 * two hamlets that do not lie in one another, and a house in an alley (ngách, hẻm) of an unnamed lane are not told.
 */
export function parseAddressParts(text: string): AddressParts {
  const parts = readAddressParts(text);
  const pieces = parts.flatMap((part, index) => withDoubts(readPieces(part), parts.slice(index + 1)));
  const streets = pieces.flatMap((piece) => (piece.kind === 'street' ? piece.street : []));
  const street = isDoubtful(pieces, 'street') ? undefined : onlyOne(streets, ({ key }) => key);
  const hamlet = isDoubtful(pieces, 'hamlet') ? undefined : theHamlet(pieces);
  const formerCommunes = findFormerMatches(text).map(({ former }) => former.code);
  return {
    ...(street || streets.length === 0 ? numbersOf(pieces) : {}),
    ...(street && { street }),
    ...(hamlet && { hamlet }),
    formerCommunes,
  };
}

/**
 * The number by which rules for ranges and for odd and even numbers place an address on its street: the lane's where
 * the house stands in a lane, since a lane goes by its mouth, else the house's. Undefined when neither is known, for
 * "2/224", which is house 2 in lane 224 to some and house 224 in lane 2 to others, and for "5-7": what holds of its
 * first number need not hold of its last.
 */
export function numberOnStreet({ laneNumber, houseNumber }: AddressParts): number | undefined {
  const place = laneNumber ?? houseNumber;
  return place && /^\d+\p{L}*$/u.test(place.raw) ? place.number : undefined;
}

/** The pieces of a part, in the light of the parts behind it. */
function withDoubts(
  pieces: readonly AddressPiece[],
  [next, ...rest]: readonly AddressPart[],
): readonly AddressPiece[] {
  const last = pieces.at(-1)?.kind;
  if (!next || (last !== 'street' && last !== 'hamlet')) return pieces;
  const isOpen = last === 'street' ? mayGoOn(next, rest[0]) : isOnlyNumber(next);
  return isOpen ? [...pieces, { kind: 'doubt', of: last }] : pieces;
}

/** "đường Láng - Hòa Lạc" is one road, "đường Trần Phú - Văn Quán - Hà Đông" a road, a commune and a district. */
function mayGoOn(next: AddressPart, following: AddressPart | undefined): boolean {
  if (!next.behindDash || addressMarkAt(next, 0)) return false;
  const words = next.words.map(({ key }) => key);
  if (markAt(words, 0, next.accented) || named(districtAliases, next).length > 0) return false;
  if (named(cityNames, next).length > 0) return false;
  const districts = following ? named(districtAliases, following).map(({ code }) => code) : [];
  return !named(formerNames, next).some(({ districtCode }) => districts.includes(districtCode));
}

function named<Item>(index: NameIndex<Item>, { words, accented }: AddressPart): readonly Item[] {
  return findByKey(index, nameKey(words.map(({ raw }) => raw).join(' ')), accented);
}

/** "tổ 5, 6, 7": behind a hamlet's number a part that is nothing but a number goes on with the list. */
function isOnlyNumber({ words: [only, ...more] }: AddressPart): boolean {
  return only?.isNumber === true && more.length === 0;
}

function numbersOf(pieces: readonly AddressPiece[]): Pick<AddressParts, 'houseNumber' | 'laneNumber'> {
  const houses = pieces.flatMap((piece) => (piece.kind === 'house' ? piece.number : []));
  const lanes = pieces.flatMap((piece) => (piece.kind === 'lane' ? piece.number : []));
  const house = onlyOne(houses, ({ raw }) => raw);
  const lane = onlyOne(lanes, ({ raw }) => raw);
  const isInUnknownLane = !lane && (lanes.length > 0 || pieces.some(({ kind }) => kind === 'alley'));
  if (isInUnknownLane) return {};
  return { ...(house && { houseNumber: house }), ...(lane && { laneNumber: lane }) };
}

/** A xóm, a cụm or a tổ lies in a thôn or a tổ dân phố: of both, the larger is told. */
const LARGER: ReadonlySet<HamletKind> = new Set(['thôn', 'tổ dân phố']);

function theHamlet(pieces: readonly AddressPiece[]): Hamlet | undefined {
  const hamlets = pieces.flatMap((piece) => (piece.kind === 'hamlet' ? piece.hamlet : []));
  const larger = hamlets.filter(({ kind }) => LARGER.has(kind));
  return onlyOne(larger.length > 0 ? larger : hamlets, ({ kind, key }) => `${kind} ${key}`);
}

function isDoubtful(pieces: readonly AddressPiece[], of: 'hamlet' | 'street'): boolean {
  return pieces.some((piece) => piece.kind === 'doubt' && piece.of === of);
}

function onlyOne<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item | undefined {
  return new Set(items.map(keyOf)).size === 1 ? items[0] : undefined;
}
