import { middleOf, type Point } from '../../reference/distance.ts';
import { type Commune, communes, linksOfCommune, linksOfFormer } from '../../reference/units.ts';

/**
 * About where somebody worked: the middle of the communes that took over the former communes named (codes joined by
 * `, `), or the whole district where none is. Of former communes no coordinates are known.
 */
export function formerSeat(place: string | null, district: string): Point | undefined {
  const linked = (place ?? '')
    .split(', ')
    .flatMap((code) => linksOfFormer(code))
    .map(({ commune }) => commune);
  return middleOf(linked.length > 0 ? linked : communesOfDistrict(district));
}

function communesOfDistrict(district: string): readonly Commune[] {
  return communes.filter(({ code }) =>
    linksOfCommune(code).some(({ former }) => former.districtCode === district),
  );
}
