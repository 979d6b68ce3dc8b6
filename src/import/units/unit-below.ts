import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { Row } from '../../workbook/cell.ts';
import { cellText, rowText } from '../../workbook/table/cell-text.ts';
import { quoted } from '../rows/longest-quote.ts';
import { moneyColumns, type ReadableTable } from '../rows/readable-table.ts';
import { statedMoneyUnit } from './stated-units.ts';

/**
 * The finding about a line below a table, or a cell of its heading, that counts its money in another unit than it was read
 * in. What a heading of money says of itself counts for its own column.
 */
export function unitBelow(table: ReadableTable, row: Row, isHeading: boolean): Finding | undefined {
  const { inventory, sheet, context } = table;
  const amounts = moneyColumns(table);
  const isOpen = amounts.some(({ moneyUnit }) => moneyUnit === undefined);
  const isMoney = (column: number) => amounts.some((each) => each.column === column);
  const texts = isHeading ? row.cells.filter(({ column }) => !isMoney(column)).map(cellText) : [rowText(row)];
  const isOther = (text: string) => (statedMoneyUnit([text]) ?? context.moneyUnit) !== context.moneyUnit;
  const text = isOpen ? texts.find(isOther) : undefined;
  if (text === undefined) return undefined;
  const values = { text: quoted(text), unit: context.moneyUnit };
  return ruleFinding('TABLE-MONEY-UNIT-BELOW', { kind: inventory.kind, sheet, row: row.number }, values);
}
