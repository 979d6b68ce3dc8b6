import type { FormerVia } from './former-matches.ts';
import {
  type AreaExtent,
  type Commune,
  districtOf,
  type FormerCommune,
  type FormerDistrict,
  formerCommunes,
  linksOfCommune,
  linksOfFormer,
  type PopulationExtent,
} from './units.ts';

/** A former district as programs see it. */
export interface LookupDistrict {
  readonly code: string;
  readonly name: string;
}

/** A former commune as programs see it. */
export interface LookupFormer {
  readonly era: 'former';
  readonly code: string;
  readonly type: string;
  readonly name: string;
  readonly district: LookupDistrict;
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

/** A former district that the query names without a commune, and the former communes it had. */
export interface LookupDistrictList extends LookupDistrict {
  readonly era: 'former';
  readonly type: string;
  readonly formers: readonly LookupMatch['former'][];
}

/** A former commune with its links. */
export function matchOf(former: FormerCommune, via: FormerVia): LookupMatch {
  const links = linksOfFormer(former.code).map(({ commune, area, population, clause }) => ({
    commune: describeCommune(commune),
    area,
    population,
    clause,
  }));
  return { former: describeFormer(former), via, links };
}

/** A commune with what it came from. */
export function originOf(commune: Commune): LookupOrigin {
  const links = linksOfCommune(commune.code).map(({ former, area, population, clause }) => ({
    former: describeFormer(former),
    area,
    population,
    clause,
  }));
  return { commune: describeCommune(commune), links };
}

/** A district with its former communes. */
export function districtListOf({ code, name, type }: FormerDistrict): LookupDistrictList {
  const formers = formerCommunes.filter(({ districtCode }) => districtCode === code).map(describeFormer);
  return { era: 'former', code, type, name, formers };
}

/** A former commune as it stands in an answer. */
export function describeFormer(former: FormerCommune): LookupFormer {
  const { code, name } = districtOf(former);
  return { era: 'former', code: former.code, type: former.type, name: former.name, district: { code, name } };
}

/** A commune as it stands in an answer. */
export function describeCommune({ code, type, name }: Commune): LookupCommune {
  return { era: 'commune', code, type, name };
}
