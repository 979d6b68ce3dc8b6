import { foldText } from '../../text/fold.ts';
import type {
  HouseNumbers,
  ListCondition,
  RuleCondition,
  StreetCondition,
  UnitCondition,
} from './condition.ts';
import { hamletKey, streetKey } from './place-keys.ts';

/**
 * Whether two rules of one type could fit the same record, told from the rules alone. Rules of different types are
 * compared record by record when they are applied: only the data know whether a unit sits in a street.
 */
export function overlap(left: RuleCondition, right: RuleCondition): boolean {
  switch (left.type) {
    case 'street':
      return right.type === 'street' && streetsOverlap(left, right);
    case 'hamlet':
      return (
        right.type === 'hamlet' &&
        left.formerCommune === right.formerCommune &&
        hamletKey(left.hamlet) === hamletKey(right.hamlet)
      );
    case 'unit':
      return right.type === 'unit' && unitsOverlap(left, right);
    case 'list':
      return right.type === 'list' && listsOverlap(left, right);
  }
}

function streetsOverlap(left: StreetCondition, right: StreetCondition): boolean {
  return (
    left.formerCommune === right.formerCommune &&
    streetKey(left.street) === streetKey(right.street) &&
    numbersOverlap(left.numbers, right.numbers)
  );
}

/** Whether some house number is in both; "odd 1–99" and "even 2–98" share none. */
export function numbersOverlap(left: HouseNumbers, right: HouseNumbers): boolean {
  const from = Math.max(left.from ?? 1, right.from ?? 1);
  const to = Math.min(left.to ?? Number.MAX_SAFE_INTEGER, right.to ?? Number.MAX_SAFE_INTEGER);
  if (from > to) return false;
  const parities = [left.parity, right.parity].filter((parity) => parity !== 'all');
  if (new Set(parities).size === 2) return false;
  const [parity] = parities;
  return parity === undefined || from < to || isOfParity(from, parity);
}

/** Whether a house number is among those a rule means. */
export function includesNumber({ parity, from, to }: HouseNumbers, number: number): boolean {
  return (
    number >= (from ?? 0) && number <= (to ?? number) && (parity === 'all' || isOfParity(number, parity))
  );
}

/** Whether a rule means every house number, so that an address without one fits it too. */
export function meansAllNumbers({ parity, from, to }: HouseNumbers): boolean {
  return parity === 'all' && from === null && to === null;
}

function isOfParity(number: number, parity: 'odd' | 'even'): boolean {
  return (number % 2 === 0) === (parity === 'even');
}

function unitsOverlap(left: UnitCondition, right: UnitCondition): boolean {
  const kindsMeet =
    left.kinds.length === 0 ||
    right.kinds.length === 0 ||
    left.kinds.some((kind) => right.kinds.includes(kind));
  const placesMeet =
    left.formerCommune === null || right.formerCommune === null || left.formerCommune === right.formerCommune;
  return (
    left.district === right.district &&
    foldText(left.unit) === foldText(right.unit) &&
    kindsMeet &&
    placesMeet
  );
}

function listsOverlap(left: ListCondition, right: ListCondition): boolean {
  const keys = new Set(left.entries.map(entryKey));
  return right.entries.some((entry) => keys.has(entryKey(entry)));
}

/** What makes two entries of lists the same. */
export function entryKey({ district, kind, code }: ListCondition['entries'][number]): string {
  return `${district} ${kind} ${foldText(code)}`;
}
