import type { Finding } from '../../findings/finding.ts';
import { columnOfField } from '../../inventory/columns.ts';
import { formatDecimal, makeDecimal } from '../../text/decimal.ts';
import { type Building, costOf, sumOf, sumOfFunds, usesOf } from './buildings.ts';
import { formFinding, type ReadableForm } from './form-findings.ts';

/** What must hold for each building of a form (domain of Mẫu 04a-ĐK/TSC). */
export function checkBuildings(form: ReadableForm, buildings: readonly Building[]): readonly Finding[] {
  return buildings.flatMap((building) =>
    checks.flatMap((check) => check(building, columnFinder(form), form.sheet) ?? []),
  );
}

type ColumnOf = (key: string) => number | undefined;
type Check = (building: Building, columnOf: ColumnOf, sheet: string) => Finding | undefined;

function columnFinder({ columns }: ReadableForm): ColumnOf {
  return (wanted) => columnOfField(columns, wanted);
}

/** Hundredths of a m² as people say them. */
export function squareMetres(hundredths: number): string {
  return formatDecimal(makeDecimal(BigInt(hundredths), 2));
}

/** The uses of a building add up to its floor area. */
const usesAddUp: Check = (building, columnOf, sheet) => {
  const area = building.amounts.get('floor_area');
  const used = sumOf([...usesOf(building).values()]);
  if (area === undefined || used === undefined || area === used) return undefined;
  const place = { row: building.row, column: columnOf('floor_area') };
  const values = { area: squareMetres(area), used: squareMetres(used) };
  return formFinding(sheet, 'PREMISES-FLOOR-USES-DISAGREE', 'floor_area', place, values);
};

/** The sources of funds add up to the original cost. */
const fundsAddUp: Check = (building, columnOf, sheet) => {
  const cost = building.amounts.get('original_cost');
  const funds = sumOfFunds(building.amounts);
  if (cost === undefined || funds === undefined || cost === funds) return undefined;
  const place = { row: building.row, column: columnOf('original_cost') };
  return formFinding(sheet, 'PREMISES-FUNDS-DISAGREE', 'original_cost', place, { cost, funds });
};

/** Residual value is at most the original cost. */
const residualWithinCost: Check = (building, columnOf, sheet) => {
  const [residual, cost] = [building.amounts.get('residual_value'), costOf(building)];
  if (residual === undefined || cost === undefined || residual <= cost) return undefined;
  const place = { row: building.row, column: columnOf('residual_value') };
  const values = { residual, cost };
  return formFinding(sheet, 'PREMISES-RESIDUAL-VALUE-ABOVE-COST', 'residual_value', place, values);
};

/** A building is used no earlier than it is built. */
const usedAfterBuilt: Check = ({ row, yearBuilt, usedSince }, columnOf, sheet) => {
  if (yearBuilt === undefined || usedSince === undefined) return undefined;
  if (Number(usedSince.slice(0, 4)) >= yearBuilt) return undefined;
  const place = { row, column: columnOf('used_since') };
  const values = { built: yearBuilt, used: usedSince };
  return formFinding(sheet, 'PREMISES-USED-BEFORE-BUILT', 'year_built', place, values);
};

/** A building has a floor area: without it the sum of all is short. */
const hasFloorArea: Check = ({ row, amounts, name, unreadable }, columnOf, sheet) => {
  if (amounts.has('floor_area') || unreadable.has('floor_area')) return undefined;
  const place = { row, column: columnOf('floor_area') ?? columnOf('name') };
  const values = { building: name ?? '?' };
  return formFinding(sheet, 'PREMISES-BUILDING-WITHOUT-AREA', 'floor_area', place, values);
};

const checks: readonly Check[] = [usesAddUp, fundsAddUp, residualWithinCost, usedAfterBuilt, hasFloorArea];
