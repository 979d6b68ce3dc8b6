import { formerCommuneByCode, fullName } from '../../reference/units.ts';
import { districtsWith } from '../../store/checks/check-queries.ts';
import { assetLocations, premisesAddresses } from '../../store/checks/repeated-records.ts';
import type { Store } from '../../store/database.ts';
import { houseOf } from '../address-key.ts';
import { aboutRecord, type CheckRule } from '../check-rule.ts';

/** What the premises of the current versions tell of houses. */
interface ListedHouses {
  /** By former commune the houses that its premises name; undefined once one of them does not tell which house it is. */
  readonly byFormer: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Districts with premises that tell neither their house nor their former commune: they may be any of the district's. */
  readonly untold: ReadonlySet<string>;
}

function listedHouses(store: Store): ListedHouses {
  const byFormer = new Map<string, Set<string> | undefined>();
  const untold = new Set<string>();
  for (const { district_code, address, former_commune: place } of premisesAddresses(store)) {
    const house = address === null ? undefined : houseOf(address, place);
    if (house && !byFormer.has(house.former)) byFormer.set(house.former, new Set());
    if (house) byFormer.get(house.former)?.add(house.key);
    else if (place === null) untold.add(district_code);
    else byFormer.set(place, undefined);
  }
  return { byFormer, untold };
}

/**
 * Assets are kept in premises that somebody lists. Said only for sure: the place names a house by street and number,
 * the district has sent its premises, and every one of them in that former commune names its house as well.
 */
export const assetsInListedPremises: CheckRule = function* ({ store }) {
  const { byFormer, untold } = listedHouses(store);
  const heard = districtsWith(store, 'premises');
  for (const kept of assetLocations(store)) {
    const house = houseOf(kept.location, kept.former_commune);
    const former = house && formerCommuneByCode.get(house.former);
    if (!house || !former || !heard.has(former.districtCode)) continue;
    if (untold.has(former.districtCode)) continue;
    const listed = byFormer.get(house.former);
    if (!listed || listed.has(house.key)) continue;
    yield aboutRecord('ASSETS-LOCATION-NOT-LISTED', kept, {
      kind: 'assets',
      field: 'location',
      values: { location: kept.location, place: fullName(former), count: kept.count },
    });
  }
};
