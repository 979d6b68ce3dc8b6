import { RefusedError } from '../findings/refusals.ts';
import { findingPlaces } from '../store/checks/findings.ts';
import { addWaiver, applyWaivers, endWaiver, type NewWaiver, type Waived } from '../store/checks/waivers.ts';
import { inTransaction, type Store } from '../store/database.ts';
import { type Actor, appendOperation } from '../store/operations.ts';

/** Between a finding's code and what it is about, where both stand in one word. */
const keySeparator = '@';
/** How many findings a refusal names for a person to choose from. */
const namedFindings = 3;

/** What waiving is done with. */
export interface WaiverOptions {
  readonly actor: Actor;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly dryRun: boolean;
}

/** The name of a finding, the same at every check: `ASSETS-PLATE-MISSING@002/assets/TS-7`, `COMMUNE-HEADQUARTERS-MISSING@00070`. */
export function findingKey({ code, place }: { readonly code: string; readonly place: string }): string {
  return `${code}${keySeparator}${place}`;
}

/**
 * Lets a finding stand. `finding` is its key, or its code where only one finding has it. Throws a `RefusedError`:
 * there is no such finding, or several, or the last day is past.
 */
export async function giveWaiver(
  store: Store,
  finding: string,
  given: Pick<Waived, 'reason' | 'authority' | 'until'>,
  { actor, today, dryRun }: WaiverOptions,
): Promise<Waived & { readonly id: number }> {
  const run = () => {
    if (given.until < today) throw new RefusedError('WAIVER-PAST', { until: given.until });
    const { about, ...named } = namedFinding(store, finding);
    const waiver = { ...named, ...given };
    const operationId = appendOperation(store, actor, 'waive', { ...waiver });
    const id = addWaiver(store, { ...waiver, about }, operationId, actor);
    applyWaivers(store, today);
    return { ...waiver, id };
  };
  return inTransaction(store, run, { keep: !dryRun });
}

/** Takes a waiver back: its finding counts again. Throws a `RefusedError` when none of this number is in force. */
export async function takeBackWaiver(
  store: Store,
  id: number,
  { actor, today, dryRun }: WaiverOptions,
): Promise<void> {
  const run = () => {
    const operationId = appendOperation(store, actor, 'undo', { waiver: id });
    if (!endWaiver(store, id, operationId)) throw new RefusedError('WAIVER-UNKNOWN', { id: `W${id}` });
    applyWaivers(store, today);
  };
  return inTransaction(store, run, { keep: !dryRun });
}

function namedFinding(store: Store, text: string): Pick<NewWaiver, 'code' | 'place' | 'about'> {
  const [head = '', ...rest] = text.split(keySeparator);
  const code = head.trim().toUpperCase();
  const stated = rest.join(keySeparator).trim();
  const places = findingPlaces(store, code);
  const named = rest.length === 0 ? places : places.filter(({ place }) => place === stated);
  const [only, ...others] = named;
  if (only === undefined) throw new RefusedError('WAIVER-FINDING-UNKNOWN', { text });
  if (others.length === 0) return { code, ...only };
  const keys = named.slice(0, namedFindings).map(({ place }) => findingKey({ code, place }));
  throw new RefusedError('WAIVER-FINDING-SEVERAL', { code, count: named.length, keys: keys.join('; ') });
}
