import { communeRows } from './data/communes.ts';
import { crosswalkRows } from './data/crosswalk.ts';
import { formerCommuneRows } from './data/former-communes.ts';
import { formerDistrictRows } from './data/former-districts.ts';
import { retiredNameRows } from './data/retired-names.ts';
import { groupBy } from './group.ts';

export type DistrictType = 'quận' | 'huyện' | 'thị xã';
export type FormerCommuneType = 'phường' | 'xã' | 'thị trấn';
export type CommuneType = 'phường' | 'xã';

/** One of the 30 districts that ended on 01/07/2025. Codes have three digits. */
export interface FormerDistrict {
  readonly era: 'former';
  readonly code: string;
  readonly name: string;
  readonly type: DistrictType;
}

/** One of the 526 communes that ended on 01/07/2025. Its code may be another unit's code today. */
export interface FormerCommune {
  readonly era: 'former';
  readonly code: string;
  readonly name: string;
  readonly type: FormerCommuneType;
  readonly districtCode: string;
}

/** One of the 126 communes since 01/07/2025. Its code was a former commune's, mostly of another name. */
export interface Commune {
  readonly era: 'commune';
  readonly code: string;
  readonly name: string;
  readonly type: CommuneType;
  /** The khoản of Điều 1, Nghị quyết 1656/NQ-UBTVQH15, that makes it. */
  readonly clause: number;
  readonly areaKm2: number;
  readonly population: number;
  /** As published by the city; information, not evidence. */
  readonly administrativeCentre: string;
  readonly latitude: number;
  readonly longitude: number;
}

export type AreaExtent = 'whole' | 'part' | 'remainder';
export type PopulationExtent = 'whole' | 'part' | 'none';

/** What one clause of the resolution moves from a former commune to a commune. */
export interface CrosswalkLink {
  readonly former: FormerCommune;
  readonly commune: Commune;
  readonly clause: number;
  readonly area: AreaExtent;
  /** `none` is land without people: no candidate for people and what serves them. */
  readonly population: PopulationExtent;
}

/** A name that ended in an earlier merger, with the former commune that took it over. */
export interface RetiredName {
  readonly name: string;
  readonly type: FormerCommuneType;
  readonly districtCode: string;
  readonly successor: FormerCommune;
  readonly retiredYear: number;
}

/** The 30 former districts, by code. */
export const districts: readonly FormerDistrict[] = formerDistrictRows.map(([code, name, type]) => ({
  era: 'former',
  code,
  name,
  type,
}));

/** The 526 former communes, by code. */
export const formerCommunes: readonly FormerCommune[] = formerCommuneRows.map(
  ([code, name, type, districtCode]) => ({ era: 'former', code, name, type, districtCode }),
);

/** The 126 communes, by code. */
export const communes: readonly Commune[] = communeRows.map(
  ([code, name, type, clause, areaKm2, population, administrativeCentre, latitude, longitude]) => ({
    era: 'commune',
    code,
    name,
    type,
    clause,
    areaKm2,
    population,
    administrativeCentre,
    latitude,
    longitude,
  }),
);

/** The former district of each three-digit code. */
export const districtByCode: ReadonlyMap<string, FormerDistrict> = byCode(districts);
/** The former commune of each code of the former era. */
export const formerCommuneByCode: ReadonlyMap<string, FormerCommune> = byCode(formerCommunes);
/** The commune of each code of the new era. */
export const communeByCode: ReadonlyMap<string, Commune> = byCode(communes);

/** The 795 links of the crosswalk. */
export const crosswalkLinks: readonly CrosswalkLink[] = crosswalkRows.map(
  ([formerCode, communeCode, clause, area, population]) => ({
    former: known(formerCommuneByCode, formerCode),
    commune: known(communeByCode, communeCode),
    clause,
    area,
    population,
  }),
);

/** The names retired before the reorganisation, one entry per successor. */
export const retiredNames: readonly RetiredName[] = retiredNameRows.map(
  ([name, type, districtCode, successorCode, retiredYear]) => ({
    name,
    type,
    districtCode,
    successor: known(formerCommuneByCode, successorCode),
    retiredYear,
  }),
);

const linksByFormer = groupBy(crosswalkLinks, (link) => link.former.code);
const linksByCommune = groupBy(crosswalkLinks, (link) => link.commune.code);

/** Where a former commune (a code of the former era) went; empty for an unknown code. */
export function linksOfFormer(formerCode: string): readonly CrosswalkLink[] {
  return linksByFormer.get(formerCode) ?? [];
}

/** What a commune (a code of the new era) came from; empty for an unknown code. */
export function linksOfCommune(communeCode: string): readonly CrosswalkLink[] {
  return linksByCommune.get(communeCode) ?? [];
}

/** The former district a former commune belonged to. */
export function districtOf(former: FormerCommune): FormerDistrict {
  return known(districtByCode, former.districtCode);
}

/** The name with its type, as it stands in a sentence: "phường Hoàn Kiếm". */
export function fullName(unit: { readonly type: string; readonly name: string }): string {
  return `${unit.type} ${unit.name}`;
}

function byCode<Unit extends { readonly code: string }>(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.map((unit) => [unit.code, unit]));
}

function known<Unit>(units: ReadonlyMap<string, Unit>, code: string): Unit {
  const unit = units.get(code);
  if (unit === undefined) throw new Error(`The reference data name an unknown unit: ${code}`);
  return unit;
}
