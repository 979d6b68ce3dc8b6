import type { QueryValue } from '../../store/query/protocol.ts';
import { visibleJson } from '../../visible-text.ts';

/** Marks a text file as UTF-8 for Excel. */
export const byteOrderMark = '\uFEFF';

const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * Where a spreadsheet would take what follows for a formula: at the beginning, and behind every mark at which one may begin
 * a new cell; with Vietnamese settings Excel separates by semicolons and heeds no quotes within a cell.
 */
const formulaStart =
  /(^[ \t]*|[\t\r\n;,"][ \t]*)(?=[=+\-@\uff0b\uff0d\uff1d\uff20])(?!-\d+(?:[.,]\d+)*\s*(?:[;,]|$))/gu;
const controlStart = /^[\t\r\n]/;

/** A line of CSV (RFC 4180): an apostrophe stands before what a spreadsheet would take for a formula. */
export function csvLine(values: readonly QueryValue[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

function csvField(value: QueryValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const inert = plainNumber.test(value) ? value : inertText(value);
  return /[",;\t\r\n]/.test(inert) || inert !== inert.trim() ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function inertText(value: string): string {
  const marked = value.replace(formulaStart, "$1'");
  return controlStart.test(marked) ? `'${marked}` : marked;
}

/** A line of JSON Lines; what a terminal would obey stands as JSON writes it by number. */
export function jsonLine(columns: readonly string[], values: readonly QueryValue[]): string {
  const row = Object.fromEntries(columns.map((name, index) => [name, values[index] ?? null]));
  return `${visibleJson(JSON.stringify(row))}\n`;
}
