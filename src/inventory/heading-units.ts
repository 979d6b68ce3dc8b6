import { areaUnitsIn } from '../text/area.ts';
import type { MatchedColumn } from './columns.ts';

/** What a heading says of the unit of its areas: one, or several of which a number alone tells none. */
export function unitsOfAreaIn(heading: string): Pick<MatchedColumn, 'areaUnit' | 'areaUnits'> {
  const areaUnits = areaUnitsIn(heading);
  const [areaUnit, ...others] = areaUnits;
  if (areaUnit === undefined) return {};
  return others.length === 0 ? { areaUnit } : { areaUnits };
}
