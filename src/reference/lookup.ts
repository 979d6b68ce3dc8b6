import { normaliseText } from '../text/normalise.ts';
import { splitEras } from './eras.ts';
import {
  type FormerContradiction,
  type FormerReading,
  readDistrictsAlone,
  readFormer,
  statedDistrictCodes,
  statesDistrictOf,
} from './former-matches.ts';
import {
  describeCommune,
  describeFormer,
  districtListOf,
  type LookupCommune,
  type LookupDistrict,
  type LookupDistrictList,
  type LookupFormer,
  type LookupMatch,
  type LookupOrigin,
  matchOf,
  originOf,
} from './lookup-shapes.ts';
import { resolveReceiver } from './receiver-names.ts';
import { similarUnits } from './similar-names.ts';
import { readUnitCode } from './unit-codes.ts';
import { type Commune, communeByCode } from './units.ts';

/**
 * What became of a query. `found`: one former commune. `ambiguous`: several. Otherwise none, but the query names a
 * `commune` of the new era or a former `district`; or it is `unknown`.
 */
export type LookupState = 'found' | 'ambiguous' | 'commune' | 'district' | 'unknown';

/** Why a query that names a former commune has no match, as programs see it. */
export type LookupContradiction =
  | {
      readonly kind: 'district';
      readonly stated: readonly LookupDistrict[];
      readonly named: readonly LookupFormer[];
    }
  | { readonly kind: 'elsewhere'; readonly named: readonly LookupFormer[] }
  | { readonly kind: 'code'; readonly coded: LookupFormer; readonly named: readonly LookupFormer[] };

export type { LookupCommune, LookupFormer, LookupMatch, LookupOrigin } from './lookup-shapes.ts';

/** The answer to one query, ready for JSON (design §8). */
export interface LookupAnswer {
  readonly query: string;
  readonly state: LookupState;
  /** More than one former commune may be meant. */
  readonly ambiguous: boolean;
  readonly matches: readonly LookupMatch[];
  /** The communes of the new era the query may mean as well: a name or a code often belongs to both eras. */
  readonly communes: readonly LookupOrigin[];
  /** The former district of a query that names no commune. */
  readonly districts: readonly LookupDistrictList[];
  /** Why there is no match though a former commune is named. */
  readonly contradiction: LookupContradiction | null;
  /** Units with a similar name, for a person to choose from; only where nothing else was found. */
  readonly suggestions: readonly (LookupFormer | LookupCommune)[];
}

/**
 * Where a code, a name, a retired name or an address of the former era goes, and what a commune of the new era
 * that the query names came from. Pure and total: an unknown query has no matches.
 */
export function lookup(query: string): LookupAnswer {
  const reading = readFormer(query);
  const communes = findCommunes(query, reading);
  const districts = reading.matches.length === 0 && !reading.contradiction ? readDistrictsAlone(query) : [];
  const state = stateOf(reading, communes.length, districts.length);
  const isOpen = state === 'unknown' && !reading.contradiction;
  return {
    query,
    state,
    ambiguous: reading.matches.length > 1,
    matches: reading.matches.map(({ former, via }) => matchOf(former, via)),
    communes: communes.map(originOf),
    districts: districts.map(districtListOf),
    contradiction: reading.contradiction ? describe(reading.contradiction) : null,
    suggestions: isOpen ? similarUnits(query, statedDistrictCodes(query)).map(suggestionOf) : [],
  };
}

function stateOf({ matches }: FormerReading, communes: number, districts: number): LookupState {
  if (matches.length > 0) return matches.length > 1 ? 'ambiguous' : 'found';
  if (communes > 0) return 'commune';
  return districts > 0 ? 'district' : 'unknown';
}

/** A district beside the name says that the name is of the former era; "nay là" says which name is of the new one. */
function findCommunes(query: string, { matches, contradiction }: FormerReading): readonly Commune[] {
  if (contradiction && contradiction.kind !== 'code') return [];
  if (matches.some(({ former }) => statesDistrictOf(query, former))) return [];
  const code = readUnitCode(normaliseText(query));
  if (code && code.rest === '') {
    const commune = communeByCode.get(code.code);
    return commune && (code.type === undefined || code.type === commune.type) ? [commune] : [];
  }
  const named = communesNamed(code?.rest ?? (splitEras(query).now || query));
  return code?.isCertain ? named.filter((commune) => commune.code === code.code) : named;
}

function communesNamed(text: string): readonly Commune[] {
  const resolution = resolveReceiver(text);
  if (resolution.kind === 'unknown') return [];
  const receivers = resolution.kind === 'found' ? [resolution.receiver] : resolution.candidates;
  return receivers.flatMap(({ code }) => communeByCode.get(code) ?? []);
}

function describe(contradiction: FormerContradiction): LookupContradiction {
  const named = contradiction.named.map(describeFormer);
  if (contradiction.kind === 'elsewhere') return { kind: 'elsewhere', named };
  if (contradiction.kind === 'code')
    return { kind: 'code', coded: describeFormer(contradiction.coded), named };
  return { kind: 'district', stated: contradiction.stated.map(({ code, name }) => ({ code, name })), named };
}

function suggestionOf(unit: ReturnType<typeof similarUnits>[number]): LookupFormer | LookupCommune {
  return unit.era === 'former' ? describeFormer(unit) : describeCommune(unit);
}
