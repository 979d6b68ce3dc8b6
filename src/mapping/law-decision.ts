import { lawDestination } from '../reference/law.ts';
import type { CrosswalkLink } from '../reference/units.ts';
import type { PendingReason } from '../store/mapping/pending.ts';

/** What the law says of everything that was in one place (one former commune, or several joined by `, `). */
export interface LawDecision {
  readonly place: string;
  /** The one destination, when the law leaves no choice. */
  readonly receiver?: string;
  readonly method?: 'law-whole' | 'law-population';
  /** The clauses it rests on. */
  readonly evidence: string;
  /** Communes that some link of the place allows, in the order of the law. */
  readonly allowed: readonly string[];
  readonly reason: PendingReason;
}

/**
 * Decides by Nghị quyết 1656/NQ-UBTVQH15, Điều 1: a place goes along when each of its former communes has the
 * same single destination. With `followsPeople` land without people is no destination. Never chooses.
 */
export function decideByLaw(place: string, followsPeople: boolean): LawDecision {
  const destinations = place
    .split(', ')
    .map((code) => lawDestination(code, followsPeople ? 'population' : 'area'));
  const links = destinations.flatMap((destination) => destination.links);
  const allowed = [...new Set(links.map((link) => link.commune.code))];
  const base = { place, evidence: citation(links), allowed };
  const reason = destinations.length > 1 ? 'several-places' : 'split';
  const [receiver] = allowed;
  const isDecided = destinations.every((destination) => destination.kind !== 'split');
  if (!isDecided || allowed.length !== 1 || receiver === undefined) return { ...base, reason };
  const byPeople = destinations.some((destination) => destination.kind === 'population');
  return { ...base, receiver, method: byPeople ? 'law-population' : 'law-whole', reason };
}

/** The receivers, with their clause, to which the law alone sends one of the former communes of a place. */
export function receiversByLaw(
  place: string,
  followsPeople: boolean,
): readonly { readonly place: string; readonly receiver: string; readonly evidence: string }[] {
  return place.split(', ').flatMap((code) => {
    const { receiver, evidence } = decideByLaw(code, followsPeople);
    return receiver === undefined ? [] : [{ place, receiver, evidence }];
  });
}

/** "NQ 1656/NQ-UBTVQH15, Điều 1, khoản 1, 2": the clauses in ascending order. */
function citation(links: readonly CrosswalkLink[]): string {
  const clauses = [...new Set(links.map((link) => link.clause))].sort((left, right) => left - right);
  return `NQ 1656/NQ-UBTVQH15, Điều 1, khoản ${clauses.join(', ')}`;
}
