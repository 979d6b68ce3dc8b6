import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { withheldTogether } from '../../inventory/secrecy.ts';
import type { ComparedRecord } from '../../store/outputs/match-queries.ts';
import { changedFields, comparedFields, type FieldChange } from './changed-fields.ts';
import { type AmbiguousGroup, joinLists, type Pair } from './join-lists.ts';
import { matchKeys } from './keys.ts';

/** A thing of the general inventory that is handed over, and what is said of it otherwise. */
export interface MatchedPair extends Pair<ComparedRecord> {
  readonly changes: readonly FieldChange[];
}

/** The general inventory (left) beside what is handed over (right), for one kind. */
export interface ListMatch {
  /** Joined, and said of in the same way by both. */
  readonly matched: readonly MatchedPair[];
  readonly changed: readonly MatchedPair[];
  readonly onlyBaseline: readonly ComparedRecord[];
  readonly onlyHandedOver: readonly ComparedRecord[];
  readonly ambiguous: readonly AmbiguousGroup<ComparedRecord>[];
}

/**
 * Matches the general inventory with what is handed over. Every record of either stands in exactly one outcome; both
 * lists in the order given, pairs and groups in that of the general inventory.
 */
export function matchLists(
  kind: InventoryKind,
  baseline: readonly ComparedRecord[],
  handedOver: readonly ComparedRecord[],
): ListMatch {
  const { pairs, ambiguous, onlyLeft, onlyRight } = joinLists(matchKeys[kind], baseline, handedOver);
  const statedIn = statedFields(kind, [...baseline, ...handedOver]);
  const compared = [...pairs].sort(byLeft).map((found): MatchedPair => {
    const [own, other] = withheldTogether(inventories[kind], found.left, found.right);
    const pair = { ...found, left: own, right: other };
    const [left, right] = [pair.left, pair.right].map(({ submission }) => statedIn.get(submission));
    const isStated = (field: string) => left?.has(field) === true && right?.has(field) === true;
    const values = { before: pair.left.fields, after: pair.right.fields };
    return { ...pair, changes: changedFields(kind, values, isStated) };
  });
  return {
    matched: compared.filter(({ changes }) => changes.length === 0),
    changed: compared.filter(({ changes }) => changes.length > 0),
    onlyBaseline: onlyLeft,
    onlyHandedOver: onlyRight,
    ambiguous: [...ambiguous].sort((one, other) => firstId(one) - firstId(other)),
  };
}

function byLeft(one: Pair<ComparedRecord>, other: Pair<ComparedRecord>): number {
  return one.left.id - other.left.id;
}

function firstId({ left }: AmbiguousGroup<ComparedRecord>): number {
  return left.reduce((least, { id }) => Math.min(least, id), Number.POSITIVE_INFINITY);
}

/** By submission, the fields that at least one of its records states. */
function statedFields(
  kind: InventoryKind,
  records: readonly ComparedRecord[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const stated = new Map<number, Set<string>>();
  for (const { submission, fields } of records) {
    const own = stated.get(submission) ?? new Set<string>();
    stated.set(submission, own);
    for (const field of comparedFields[kind]) if ((fields[field] ?? null) !== null) own.add(field);
  }
  return stated;
}
