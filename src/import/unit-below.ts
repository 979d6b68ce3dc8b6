import type { Finding } from '../findings/finding.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import type { Row } from '../workbook/cell.ts';
import { rowText } from '../workbook/table/cell-text.ts';
import type { ReadableTable } from './readable-table.ts';
import { statedMoneyUnit } from './stated-units.ts';

/** As much of a line as a message quotes. */
const longestQuote = 80;

/** The finding about a line below a table that counts its money in another unit than it was read in. */
export function unitBelow(
  { inventory, sheet, columns, context }: ReadableTable,
  row: Row,
): Finding | undefined {
  const isOpen = columns.some(
    ({ key, moneyUnit }) => moneyUnit === undefined && inventory.fields[key ?? '']?.kind === 'money',
  );
  const text = isOpen ? rowText(row) : '';
  const unit = statedMoneyUnit([text]);
  if (unit === undefined || unit === context.moneyUnit) return undefined;
  const values = { text: text.slice(0, longestQuote), unit: context.moneyUnit };
  return ruleFinding('TABLE-MONEY-UNIT-BELOW', { kind: inventory.kind, sheet, row: row.number }, values);
}
