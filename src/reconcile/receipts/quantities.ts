import { withoutWord } from '../../text/counting.ts';
import { type Decimal, decimalFromNumber, formatDecimal } from '../../text/decimal.ts';
import { isBlankMark, parseDecimal } from '../../text/number.ts';
import type { Cell } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';

/** A number in a cell; undefined for an empty one. */
export type ReadNumber = number | 'unreadable' | undefined;

/** The number that a cell holds or says, the unit of its row beside it or not; nothing below zero is a number of things. */
export function numberIn(cell: Cell | undefined, unit = ''): ReadNumber {
  if (cell === undefined || (cell.kind === 'text' && isBlankMark(cellText(cell)))) return undefined;
  const decimal = decimalIn(cell, unit);
  if (!decimal || decimal.units < 0n) return 'unreadable';
  return Number(formatDecimal(decimal));
}

function decimalIn(cell: Cell, unit: string): Decimal | undefined {
  if (cell.kind === 'number') return cell.number === undefined ? undefined : decimalFromNumber(cell.number);
  if (cell.kind !== 'text') return undefined;
  const read = parseDecimal(withoutWord(cellText(cell), [unit]));
  return read.ok ? read.value : undefined;
}
