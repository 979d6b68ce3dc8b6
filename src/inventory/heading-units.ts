import { areaUnitsIn } from '../text/area.ts';
import { type MoneyUnit, parseMoneyUnit } from '../text/money.ts';
import { remember } from '../text/remember.ts';
import type { MatchedColumn } from './columns.ts';

/** Null stands for no unit, so that this too is remembered. */
const moneyUnitIn = remember(10_000, (heading): MoneyUnit | null => parseMoneyUnit(heading) ?? null);

const areaUnits = remember(10_000, (heading): Pick<MatchedColumn, 'areaUnit' | 'areaUnits'> => {
  const units = areaUnitsIn(heading);
  const [areaUnit, ...others] = units;
  if (areaUnit === undefined) return {};
  return others.length === 0 ? { areaUnit } : { areaUnits: units };
});

/** What a heading says of the unit of its money and of its areas: one, or several of which a number alone tells none. */
export function unitsInHeading(heading: string): Pick<MatchedColumn, 'moneyUnit' | 'areaUnit' | 'areaUnits'> {
  const moneyUnit = moneyUnitIn(heading);
  return { ...(moneyUnit ? { moneyUnit } : {}), ...areaUnits(heading) };
}
