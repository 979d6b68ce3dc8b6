import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import type { ReadContext } from '../../inventory/reading.ts';
import type { SheetInfo } from '../../workbook/read/workbook.ts';
import type { FoundTable } from '../../workbook/table/scan.ts';
import { quoted } from '../rows/longest-quote.ts';
import { moneyColumns } from '../rows/readable-table.ts';
import { statedMoneyUnit } from './stated-units.ts';

/** A table with what its columns mean and how its values are read. */
export interface SettledTable {
  readonly sheet: SheetInfo;
  readonly found: FoundTable;
  readonly match: TableMatch;
  readonly context: ReadContext;
}

/**
 * The finding about a sheet whose printed pages state another unit of money, in their headers or footers, than a table of it
 * was read in: its rows were read before those words are known.
 */
export function printedUnitFindings(
  pageWords: readonly string[],
  tables: readonly SettledTable[],
): readonly Finding[] {
  const text = pageWords.find((words) => statedMoneyUnit([words]) !== undefined);
  const unit = statedMoneyUnit(pageWords);
  if (text === undefined || unit === undefined) return [];
  const other = tables.find((table) => hasOpenMoney(table) && table.context.moneyUnit !== unit);
  if (!other) return [];
  const { sheet, found, match, context } = other;
  const place = { kind: match.kind, sheet: sheet.name, row: found.heading.to };
  const values = { text: quoted(text), unit: context.moneyUnit };
  return [ruleFinding('TABLE-MONEY-UNIT-BELOW', place, values)];
}

function hasOpenMoney({ match: { kind, columns } }: SettledTable): boolean {
  return moneyColumns({ inventory: inventories[kind], columns }).some(
    ({ moneyUnit }) => moneyUnit === undefined,
  );
}
