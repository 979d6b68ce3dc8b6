import type { DecisionDraft } from '../../src/mapping/decisions/draft.ts';
import { type Given, takeGiven } from '../../src/mapping/people-decide.ts';
import type { RuleCondition } from '../../src/mapping/rules/condition.ts';
import type { HandedRule } from '../../src/mapping/rules/take-rules.ts';
import { lawDestination } from '../../src/reference/law.ts';
import type { Store } from '../../src/store/database.ts';
import { actor, temporaryStore } from '../helpers/workspace.ts';
import { type Grid, hoanKiem, importGrid } from '../import/support.ts';
import { map, otherDestination, placeName, premisesHeading, premisesRow, splitPlace } from './support.ts';

export const options = { actor, dryRun: false, alsoFollowPeople: [], boundaryMargin: 10 };
export const allowed = lawDestination(splitPlace.code, 'area').links.map(({ commune }) => commune.code);
export const [first = '', second = ''] = allowed;
export const forbidden = lawDestination(otherDestination.code, 'area').links[0]?.commune.code ?? '';

/** A decision that puts records into the first commune that the law allows. */
export function decision(records: readonly number[], given: Partial<DecisionDraft> = {}): DecisionDraft {
  return {
    records,
    receiver: first,
    reason: 'lý do thử',
    authority: null,
    number: null,
    decidedOn: null,
    decidedBy: 'người thứ nhất',
    source: 'thử.xlsx',
    replaces: [],
    ...given,
  };
}

/** A rule towards the first commune that the law allows. */
export function rule(condition: RuleCondition, given: Partial<HandedRule> = {}): HandedRule {
  return {
    condition,
    receiver: first,
    author: 'người thử',
    basis: 'văn bản thử',
    authority: null,
    decidedOn: '2025-06-20',
    source: 'thử.xlsx',
    ...given,
  };
}

/** A rule about every number of a street. */
export function along(street: string, given: Partial<HandedRule> = {}): HandedRule {
  const numbers = { parity: 'all', from: null, to: null } as const;
  return rule({ type: 'street', formerCommune: splitPlace.code, street, numbers }, given);
}

/** Takes in what people give, as the commands do. */
export function give(store: Store, given: Partial<Given>) {
  return takeGiven(store, { decisions: [], rules: [], ...given }, options);
}

/** Premises of the split commune, one for each address. */
export function premisesAt(...addresses: readonly string[]): Grid {
  const rows = addresses.map((address, index) =>
    premisesRow(index + 1, placeName(splitPlace)).map((value, column) => (column === 3 ? address : value)),
  );
  return [premisesHeading, ...rows];
}

/** A store with one mapped file. */
export async function mapped(grid: Grid) {
  const store = await temporaryStore();
  await importGrid(store, grid, { district: hoanKiem });
  await map(store);
  return { store };
}

/** The numbers of the records of a kind, in the order of their rows. */
export function recordIds(store: Store, kind = 'premises'): readonly number[] {
  return store.prepare<[], number>(`SELECT id FROM v_${kind} ORDER BY id`).pluck().all();
}

/** Everything that a run of the mapping decides, without who and when. */
export function state(store: Store) {
  return store
    .prepare('SELECT id, receiver_code, method, evidence FROM v_premises ORDER BY id')
    .all()
    .map((row) => JSON.stringify(row));
}
