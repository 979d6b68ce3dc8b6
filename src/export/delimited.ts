import type { QueryValue } from '../store/query/protocol.ts';

/** Marks a text file as UTF-8 for Excel. */
export const byteOrderMark = '\uFEFF';

/** Beginnings that a spreadsheet takes for a formula. */
const formulaStart = /^[=+\-@\t\r]/;
const plainNumber = /^-?\d+(\.\d+)?$/;

/** A line of CSV (RFC 4180): what a spreadsheet would take for a formula begins with an apostrophe. */
export function csvLine(values: readonly QueryValue[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

function csvField(value: QueryValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const inert = formulaStart.test(value) && !plainNumber.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) || inert !== inert.trim() ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** A line of JSON Lines. */
export function jsonLine(columns: readonly string[], values: readonly QueryValue[]): string {
  return `${JSON.stringify(Object.fromEntries(columns.map((name, index) => [name, values[index] ?? null])))}\n`;
}
