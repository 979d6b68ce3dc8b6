import { normaliseText } from '../text/normalise.ts';
import { type FormerVia, findFormerMatches } from './former-matches.ts';
import { resolveReceiver } from './receiver-names.ts';
import {
  type AreaExtent,
  type Commune,
  communeByCode,
  districtOf,
  type FormerCommune,
  linksOfCommune,
  linksOfFormer,
  type PopulationExtent,
} from './units.ts';

/** A former commune as programs see it. */
export interface LookupFormer {
  readonly era: 'former';
  readonly code: string;
  readonly type: string;
  readonly name: string;
  readonly district: { readonly code: string; readonly name: string };
}

/** A commune as programs see it. */
export interface LookupCommune {
  readonly era: 'commune';
  readonly code: string;
  readonly type: string;
  readonly name: string;
}

/** How much goes from the one to the other, and the khoản of Điều 1, Nghị quyết 1656/NQ-UBTVQH15, that says so. */
interface LookupExtent {
  readonly area: AreaExtent;
  readonly population: PopulationExtent;
  readonly clause: number;
}

/** A former commune the query names, how it was found, and where it went. */
export interface LookupMatch {
  readonly former: LookupFormer;
  readonly via: FormerVia;
  readonly links: readonly (LookupExtent & { readonly commune: LookupCommune })[];
}

/** A commune the query names, and what it came from. */
export interface LookupOrigin {
  readonly commune: LookupCommune;
  readonly links: readonly (LookupExtent & { readonly former: LookupFormer })[];
}

/** The answer to one query, ready for JSON (design §8). */
export interface LookupAnswer {
  readonly query: string;
  /** More than one former commune may be meant. */
  readonly ambiguous: boolean;
  readonly matches: readonly LookupMatch[];
  /** The communes of the new era the query may mean as well: a name or a code often belongs to both eras. */
  readonly communes: readonly LookupOrigin[];
}

/**
 * Where a code, a name, a retired name or an address of the former era goes, and what a commune of the new era
 * that the query names came from. Pure and total: an unknown query has no matches.
 */
export function lookup(query: string): LookupAnswer {
  const matches = findFormerMatches(query).map(({ former, via }) => matchOf(former, via));
  return { query, ambiguous: matches.length > 1, matches, communes: findCommunes(query).map(originOf) };
}

function findCommunes(query: string): readonly Commune[] {
  const byCode = communeByCode.get(normaliseText(query));
  if (byCode) return [byCode];
  const resolution = resolveReceiver(query);
  if (resolution.kind === 'unknown') return [];
  const receivers = resolution.kind === 'found' ? [resolution.receiver] : resolution.candidates;
  return receivers.flatMap(({ code }) => communeByCode.get(code) ?? []);
}

function matchOf(former: FormerCommune, via: FormerVia): LookupMatch {
  const links = linksOfFormer(former.code).map(({ commune, area, population, clause }) => ({
    commune: describeCommune(commune),
    area,
    population,
    clause,
  }));
  return { former: describeFormer(former), via, links };
}

function originOf(commune: Commune): LookupOrigin {
  const links = linksOfCommune(commune.code).map(({ former, area, population, clause }) => ({
    former: describeFormer(former),
    area,
    population,
    clause,
  }));
  return { commune: describeCommune(commune), links };
}

function describeFormer(former: FormerCommune): LookupFormer {
  const { code, name } = districtOf(former);
  return { era: 'former', code: former.code, type: former.type, name: former.name, district: { code, name } };
}

function describeCommune({ code, type, name }: Commune): LookupCommune {
  return { era: 'commune', code, type, name };
}
