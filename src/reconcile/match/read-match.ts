import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { Store } from '../../store/database.ts';
import {
  acceptedRows,
  type ComparedRecord,
  recordsFor,
  type UnlistedThing,
  unlistedThings,
} from '../../store/outputs/match-queries.ts';
import { type ReceivedState, receivedRecords } from '../../store/receiving/received.ts';
import type { Purpose } from '../../store/submissions/submission-states.ts';
import { baselineSubmissions, type Submission } from '../../store/submissions/submissions.ts';
import { type ListMatch, matchLists } from './match-lists.ts';

/** How many records came to which outcome, in one kind; `ambiguous` are the records of both lists. */
export interface MatchCounts {
  /** Accepted rows of the general inventory, and of what is handed over by the same districts. */
  readonly baseline: number;
  readonly handed_over: number;
  readonly matched: number;
  readonly changed: number;
  readonly only_baseline: number;
  readonly only_handed_over: number;
  readonly ambiguous: number;
  readonly ambiguous_groups: number;
  readonly ambiguous_baseline: number;
  readonly ambiguous_handed_over: number;
  /** Whether the outcomes of either list add up to its accepted rows, which are counted apart. */
  readonly closes: boolean;
}

/** One kind of the general inventory beside what is handed over. */
export interface KindMatch {
  readonly kind: InventoryKind;
  /** The lists of the general inventory, of the districts that are compared; the others have sent none. */
  readonly lists: readonly Submission[];
  readonly districts: readonly string[];
  readonly match: ListMatch;
  /** How far the receiving is of what was handed over and compared: records by state, `uncounted` the rest. */
  readonly received: Readonly<Partial<Record<ReceivedState | 'uncounted', number>>>;
  /** What came without being listed. A receipt does not say of which kind: counted in pieces, it is an asset. */
  readonly onlyReceived: readonly UnlistedThing[];
  readonly counts: MatchCounts & { readonly only_received: number };
}

/**
 * Matches every kind of which the general inventory was imported, for the districts whose list was: where there is
 * nothing to compare with, nothing is said to be missing.
 */
export function readMatch(store: Store): readonly KindMatch[] {
  const submissions = baselineSubmissions(store);
  return inventoryKinds.flatMap((kind) => {
    const lists = submissions.filter((submission) => submission.kind === kind);
    return lists.length === 0 ? [] : [matchKind(store, kind, lists)];
  });
}

function matchKind(store: Store, kind: InventoryKind, lists: readonly Submission[]): KindMatch {
  const districts = [...new Set(lists.map(({ district_code }) => district_code))];
  const recordsOf = (purpose: Purpose) => recordsFor(store, kind, purpose, districts);
  const rowsOf = (purpose: Purpose) => acceptedRows(store, kind, purpose, districts);
  const handedOver = recordsOf('handover');
  const match = matchLists(kind, recordsOf('baseline'), handedOver);
  const onlyReceived = kind === 'assets' ? unlistedThings(store) : [];
  const counts = countMatch(match, rowsOf('baseline'), rowsOf('handover'));
  return {
    kind,
    lists,
    districts,
    match,
    received: receivedOf(store, handedOver),
    onlyReceived,
    counts: { ...counts, only_received: onlyReceived.length },
  };
}

function receivedOf(store: Store, records: readonly ComparedRecord[]): KindMatch['received'] {
  const states = new Map(receivedRecords(store).map(({ record, state }) => [record, state]));
  const counts: Partial<Record<ReceivedState | 'uncounted', number>> = {};
  for (const { id } of records) {
    const state = states.get(id) ?? 'uncounted';
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

/** The figures of a match beside the accepted rows of both lists. */
export function countMatch(match: ListMatch, baseline: number, handedOver: number): MatchCounts {
  const [matched, changed] = [match.matched.length, match.changed.length];
  const [onlyBaseline, onlyHandedOver] = [match.onlyBaseline.length, match.onlyHandedOver.length];
  const members = (side: 'left' | 'right') =>
    match.ambiguous.reduce((sum, group) => sum + group[side].length, 0);
  const [left, right] = [members('left'), members('right')];
  const joined = matched + changed;
  return {
    baseline,
    handed_over: handedOver,
    matched,
    changed,
    only_baseline: onlyBaseline,
    only_handed_over: onlyHandedOver,
    ambiguous: left + right,
    ambiguous_groups: match.ambiguous.length,
    ambiguous_baseline: left,
    ambiguous_handed_over: right,
    closes: baseline === joined + onlyBaseline + left && handedOver === joined + onlyHandedOver + right,
  };
}
