import { crosswalkLinks, districts, type FormerDistrict } from '../../reference/units.ts';

/** Districts whose flows stand in one picture: no more than a sheet of paper has lines for. */
export interface DistrictGroup {
  readonly name: 'urban' | 'north' | 'south';
  readonly codes: ReadonlySet<string>;
}

/** The quận; then the huyện and the thị xã, the northern half and the southern half of them. */
export function districtGroups(): readonly DistrictGroup[] {
  const urban = districts.filter(({ type }) => type === 'quận');
  const fromNorth = districts
    .filter(({ type }) => type !== 'quận')
    .sort((left, right) => latitudeOf(right) - latitudeOf(left));
  const half = Math.ceil(fromNorth.length / 2);
  return [
    { name: 'urban', codes: codesOf(urban) },
    { name: 'north', codes: codesOf(fromNorth.slice(0, half)) },
    { name: 'south', codes: codesOf(fromNorth.slice(half)) },
  ];
}

function codesOf(some: readonly FormerDistrict[]): ReadonlySet<string> {
  return new Set(some.map(({ code }) => code));
}

/** How far north a district's land went on average. */
function latitudeOf({ code }: FormerDistrict): number {
  const links = crosswalkLinks.filter(({ former }) => former.districtCode === code);
  return links.reduce((sum, { commune }) => sum + commune.latitude, 0) / links.length;
}
