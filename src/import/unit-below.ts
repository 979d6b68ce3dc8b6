import type { Finding } from '../findings/finding.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import type { Row } from '../workbook/cell.ts';
import { cellText, rowText } from '../workbook/table/cell-text.ts';
import type { ReadableTable } from './readable-table.ts';
import { statedMoneyUnit } from './stated-units.ts';

/** As much of a line as a message quotes. */
const longestQuote = 80;

/**
 * The finding about a line below a table, or a cell of its heading, that counts its money in another unit than it was read
 * in. What a heading of money says of itself counts for its own column.
 */
export function unitBelow(
  { inventory, sheet, columns, context }: ReadableTable,
  row: Row,
  isHeading: boolean,
): Finding | undefined {
  const isOpen = columns.some(
    ({ key, moneyUnit }) => moneyUnit === undefined && inventory.fields[key ?? '']?.kind === 'money',
  );
  const isMoney = (column: number) =>
    columns.some((each) => each.column === column && inventory.fields[each.key ?? '']?.kind === 'money');
  const texts = isHeading ? row.cells.filter(({ column }) => !isMoney(column)).map(cellText) : [rowText(row)];
  const isOther = (text: string) => (statedMoneyUnit([text]) ?? context.moneyUnit) !== context.moneyUnit;
  const text = isOpen ? texts.find(isOther) : undefined;
  if (text === undefined) return undefined;
  const values = { text: text.slice(0, longestQuote), unit: context.moneyUnit };
  return ruleFinding('TABLE-MONEY-UNIT-BELOW', { kind: inventory.kind, sheet, row: row.number }, values);
}
