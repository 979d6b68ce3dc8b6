import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import type { MoneyUnit } from '../../text/money.ts';
import type { FoundTable } from '../../workbook/table/scan.ts';
import { moneyColumns, type ReadableTable } from '../rows/readable-table.ts';
import type { AmountSizes } from './amount-sizes.ts';
import { statedMoneyUnit } from './stated-units.ts';

/** What says in which unit money is counted: a column's heading, or the sheet whose lines say it. */
interface StatedUnit {
  readonly by: string;
  readonly unit: MoneyUnit;
}

/** In which units one table counts its money, and which says so. */
export interface UnitsOfTable {
  readonly table: ReadableTable;
  /** The last row of its heading. */
  readonly row: number;
  /** The first column of money whose heading names no unit. */
  readonly open: MatchedColumn | undefined;
  /** By the lines above it. */
  readonly above: StatedUnit | undefined;
  readonly byColumns: readonly StatedUnit[];
  readonly sizes: AmountSizes;
  /** Whether words of its own stand above it. */
  readonly hasOwnLines: boolean;
}

/** The units of a table as its lines and headings state them. */
export function unitsOfTable(
  table: ReadableTable,
  { heading, letterhead }: FoundTable,
  sizes: AmountSizes,
): UnitsOfTable {
  const amounts = moneyColumns(table);
  const unit = statedMoneyUnit(letterhead);
  return {
    table,
    row: heading.to,
    sizes,
    open: amounts.find(({ moneyUnit }) => moneyUnit === undefined),
    above: unit && { by: table.sheet, unit },
    hasOwnLines: letterhead.length > 0,
    byColumns: amounts.flatMap(({ heading: by, moneyUnit }) => (moneyUnit ? [{ by, unit: moneyUnit }] : [])),
  };
}

/** What is to be said of the units in which the tables of one file count their money. */
export function unitFindings(tables: readonly UnitsOfTable[]): readonly Finding[] {
  return [...openUnitFindings(tables), ...smallAmountFindings(tables), ...carriedUnitFindings(tables)];
}

/**
 * Findings about tables with amounts of which nothing says the unit, beside others in another unit than those were read in:
 * a column of the same table, or a sheet of the same file.
 */
function openUnitFindings(tables: readonly UnitsOfTable[]): readonly Finding[] {
  return tables.flatMap((units) => {
    const { table, row, open } = units;
    const { inventory, sheet, context } = table;
    if (!open || isStated(units, tables)) return [];
    const elsewhere = tables.flatMap(({ above, byColumns }) => [...(above ? [above] : []), ...byColumns]);
    const other = [...units.byColumns, ...elsewhere].find(({ unit }) => unit !== context.moneyUnit);
    if (!other) return [];
    const { column, key, heading } = open;
    const place = { kind: inventory.kind, field: key, sheet, row, column };
    const values = { heading, unit: context.moneyUnit, other: other.by, other_unit: other.unit };
    return [ruleFinding('TABLE-MONEY-UNIT-UNSTATED', place, values)];
  });
}

/** Findings about columns that were read in đồng because nothing states a unit, whose amounts are too small for that. */
function smallAmountFindings(tables: readonly UnitsOfTable[]): readonly Finding[] {
  return tables
    .filter((units) => units.table.context.moneyUnit === 'đồng' && !isStated(units, tables))
    .flatMap(({ table: { inventory, sheet }, row, sizes }) =>
      sizes.small().map(({ column: { column, key, heading }, median }) => {
        const place = { kind: inventory.kind, field: key, sheet, row, column };
        return ruleFinding('TABLE-MONEY-AMOUNTS-SMALL', place, { heading, median });
      }),
    );
}

/**
 * Findings about tables with a title of their own and amounts of which only the lines above an earlier table of their sheet
 * say the unit: one for each sheet, and none where that is đồng, in which they would be read without those lines.
 */
function carriedUnitFindings(tables: readonly UnitsOfTable[]): readonly Finding[] {
  const carried = tables.filter((units) => units.hasOwnLines && isCarried(units));
  const first = carried.filter(
    ({ table }, index) => carried.findIndex((each) => each.table.sheet === table.sheet) === index,
  );
  return first.flatMap(({ table: { inventory, sheet, context }, row, open }) => {
    if (!open) return [];
    const place = { kind: inventory.kind, field: open.key, sheet, row, column: open.column };
    return [
      ruleFinding('TABLE-MONEY-UNIT-CARRIED', place, { heading: open.heading, unit: context.moneyUnit }),
    ];
  });
}

/** Another unit than đồng that neither its lines nor a heading state is that of an earlier table. */
function isCarried({ table, above, byColumns }: UnitsOfTable): boolean {
  const { moneyUnit } = table.context;
  const isOwn = above !== undefined || byColumns.some(({ unit }) => unit === moneyUnit);
  return moneyUnit !== 'đồng' && !isOwn;
}

/** Whether a heading beside it, or lines above the table or one before it on its sheet, say its unit: it holds until another is stated. */
function isStated(units: UnitsOfTable, tables: readonly UnitsOfTable[]): boolean {
  const { moneyUnit } = units.table.context;
  if (units.byColumns.some(({ unit }) => unit === moneyUnit)) return true;
  const upTo = tables.slice(0, tables.indexOf(units) + 1);
  return upTo.some(({ table, above }) => above !== undefined && table.sheet === units.table.sheet);
}
