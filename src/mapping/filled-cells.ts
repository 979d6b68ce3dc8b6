import { resolveReceiver } from '../reference/receiver-names.ts';
import { dateFromSerial, parsePartialDate } from '../text/date.ts';
import type { Cell } from '../workbook/cell.ts';
import { cellText } from '../workbook/table/cell-text.ts';

/**
 * The code of the one receiver that a text names: a code, a name, or both ("00070 phường Hoàn Kiếm") when they
 * agree. Undefined for anything else.
 */
export function receiverIn(text: string): string | undefined {
  const [, code, name] = /^(\d{5})(?:\s*[-–—·:.,]\s*|\s+)(\S.*)$/u.exec(text) ?? [];
  if (code === undefined || name === undefined) return foundReceiver(text);
  const named = foundReceiver(name);
  return named === foundReceiver(code) ? named : undefined;
}

function foundReceiver(text: string): string | undefined {
  const resolution = resolveReceiver(text);
  return resolution.kind === 'found' ? resolution.receiver.code : undefined;
}

/** Numbers from here to `lastSerial` are days of 2009 to 2064; a day pasted into a cell for text is such a number. */
const firstSerial = 40_000;
const lastSerial = 60_000;

/** `YYYY-MM-DD` of the whole day that a cell holds or names; undefined for anything else. */
export function dayIn(cell: Cell): string | undefined {
  if (cell.number !== undefined && cell.number >= firstSerial && cell.number <= lastSerial)
    return dateFromSerial(cell.number);
  const date = parsePartialDate(cellText(cell));
  return date.ok && date.value.length === 10 ? date.value : undefined;
}
