import { premises } from '../../inventory/premises.ts';
import { buildingFields } from '../../inventory/premises-form.ts';
import { readValue } from '../../inventory/read-value.ts';
import { contextOfColumn } from '../../inventory/reading.ts';
import { foldText } from '../../text/fold.ts';
import { cellAt, type Row } from '../../workbook/cell.ts';
import { rowText } from '../../workbook/table/cell-text.ts';
import { readable } from '../rows/column-reader.ts';
import type { StatedTotal } from '../totals/totals.ts';
import { type Building, costOf, sumOf, sumOfFunds } from './buildings.ts';
import type { ReadableForm } from './form-findings.ts';

interface Measure {
  readonly field: 'floor_area' | 'original_cost' | 'residual_value';
  readonly unit: 'đồng' | 'm²';
  readonly ofBuilding: (building: Building) => number | undefined;
  readonly ofTotal: (amounts: ReadonlyMap<string, number>) => number | undefined;
}

const measures: readonly Measure[] = [
  {
    field: 'floor_area',
    unit: 'm²',
    ofBuilding: ({ amounts }) => amounts.get('floor_area'),
    ofTotal: (amounts) => amounts.get('floor_area'),
  },
  {
    field: 'original_cost',
    unit: 'đồng',
    ofBuilding: costOf,
    ofTotal: (amounts) => amounts.get('original_cost') ?? sumOfFunds(amounts),
  },
  {
    field: 'residual_value',
    unit: 'đồng',
    ofBuilding: ({ amounts }) => amounts.get('residual_value'),
    ofTotal: (amounts) => amounts.get('residual_value'),
  },
];

/**
 * What a total of a form's table states, beside what its buildings come to: all above it, or those since the total
 * before where it calls itself no total of all and agrees with them. The value of the land is in none of them.
 */
export function buildingTotals(
  form: ReadableForm,
  buildings: readonly Building[],
  row: Row,
): readonly StatedTotal[] {
  const above = buildings.filter((building) => building.row.number < row.number);
  const totals = form.form.table?.totals ?? [];
  const before = totals.findLast(({ number }) => number < row.number)?.number ?? 0;
  const isGrand = /t[ổo]ng/u.test(foldText(rowText(row)));
  const amounts = amountsIn(form, row);
  return measures.flatMap(({ field, unit, ofBuilding, ofTotal }) => {
    const stated = ofTotal(amounts);
    if (stated === undefined) return [];
    const all = sumOf(above.map(ofBuilding)) ?? 0;
    const part = sumOf(above.filter((building) => building.row.number > before).map(ofBuilding)) ?? 0;
    const computed = isGrand || stated === all ? all : part;
    const heading = premises.fields[field].heading;
    const digits = { stated: `${stated}`, computed: `${computed}` };
    return [{ sheet: form.sheet, row: row.number, field, heading, unit, ...digits }];
  });
}

function amountsIn(form: ReadableForm, row: Row): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  for (const matched of form.columns) {
    const { column, key } = matched;
    const cell = cellAt(row, column);
    const field = key === undefined ? undefined : buildingFields[key];
    if (key === undefined || !field?.measure || !cell) continue;
    const context = contextOfColumn(form.context, matched);
    const { value } = readValue(field, readable(cell), context);
    if (typeof value === 'number') amounts.set(key, value);
  }
  return amounts;
}
