import { formerCommuneByCode, fullName } from '../../reference/units.ts';
import { districtsWith } from '../../store/check-queries.ts';
import type { Store } from '../../store/database.ts';
import { assetLocations, recordsWith } from '../../store/repeated-records.ts';
import { houseOf } from '../address-key.ts';
import { aboutRecord, type CheckRule } from '../check-rule.ts';

/** The houses that a former commune's premises name; undefined once one of them does not tell which house it is. */
type ListedHouses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

function listedHouses(store: Store): ListedHouses {
  const houses = new Map<string, Set<string> | undefined>();
  for (const { value, place } of recordsWith(store, 'premises', 'address')) {
    const house = houseOf(value, place);
    if (house && !houses.has(house.former)) houses.set(house.former, new Set());
    if (house) houses.get(house.former)?.add(house.key);
    else if (place !== null) houses.set(place, undefined);
  }
  return houses;
}

/**
 * Assets are kept in premises that somebody lists. Said only for sure: the place names a house by street and number,
 * the district has sent its premises, and every one of them in that former commune names its house as well.
 */
export const assetsInListedPremises: CheckRule = function* ({ store }) {
  const houses = listedHouses(store);
  const heard = districtsWith(store, 'premises');
  for (const kept of assetLocations(store)) {
    const house = houseOf(kept.location, kept.former_commune);
    const former = house && formerCommuneByCode.get(house.former);
    if (!house || !former || !heard.has(former.districtCode)) continue;
    const listed = houses.get(house.former);
    if (!listed || listed.has(house.key)) continue;
    yield aboutRecord('ASSETS-LOCATION-NOT-LISTED', kept, {
      kind: 'assets',
      field: 'location',
      values: { location: kept.location, place: fullName(former), count: kept.count },
    });
  }
};
