import { formerCommunes } from '../../../src/reference/units.ts';
import {
  destinationOf,
  otherDestination,
  peoplePlace,
  placeName,
  splitPlace,
  wholePlace,
} from '../../mapping/support.ts';
import type { Dice } from '../dice.ts';

/** The former district that sends in most lists: communes of it go whole, with their people, and in parts. */
export const district = splitPlace.districtCode;
/** Another one, which few lists are from. */
export const otherDistrict =
  [wholePlace, peoplePlace, otherDestination].find(({ districtCode }) => districtCode !== district)
    ?.districtCode ?? '002';

/** Where records lie: each sort of place, and some whose receivers are the same. */
export function placesOf(code: string) {
  return formerCommunes.filter(({ districtCode }) => districtCode === code).slice(0, 6);
}

/** A place as a list of this district states it: now and then none, or one that nobody knows. */
export function statedPlace(code: string, dice: Dice): string {
  if (dice.happens(0.05)) return 'Không Có Đâu';
  const place = dice.happens(0.5) && code === district ? splitPlace : dice.any(placesOf(code));
  return place ? placeName(place) : '';
}

/** A receiver as a list states it: mostly none; one that the law allows, one that it does not, a body, or nonsense. */
export function statedReceiver(dice: Dice): string {
  const codes = [splitPlace, wholePlace, otherDestination].map(({ code }) => destinationOf(code));
  if (dice.happens(0.7)) return '';
  return dice.one([codes[0] ?? '', codes[1] ?? '', codes[2] ?? '', 'Sở Nội vụ', 'nơi nào đó']);
}

/** Communes of which the lives tell: those that receive, by their codes. */
export const receivingCommunes: readonly [string, ...string[]] = [
  destinationOf(splitPlace.code),
  destinationOf(wholePlace.code),
  destinationOf(otherDestination.code),
];
