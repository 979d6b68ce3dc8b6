import { parseAddressParts } from '../reference/address-parts.ts';

/** A house by its former commune, street, lane and number, as far as an address tells all of them for sure. */
export interface HouseKey {
  readonly former: string;
  readonly key: string;
}

/**
 * The one house that an address names; undefined when it names no street or no number, or leaves open which former
 * commune it means. `place` is the code that the record states for it, if it does.
 */
export function houseOf(address: string, place: string | null): HouseKey | undefined {
  const { street, houseNumber, laneNumber, formerCommunes } = parseAddressParts(address);
  const former = place ?? (formerCommunes.length === 1 ? formerCommunes[0] : undefined);
  if (former === undefined || !street || !houseNumber) return undefined;
  return { former, key: [street.key, laneNumber?.raw ?? '', houseNumber.raw, houseNumber.suffix].join('\n') };
}
