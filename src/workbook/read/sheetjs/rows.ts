import type { CellObject } from '@e965/xlsx';
import { remember } from '../../../text/remember.ts';
import type { Cell, Row } from '../../cell.ts';
import { cellKey } from '../biff/sheet-facts.ts';
import {
  asDrawn,
  asShown,
  booleanCell,
  dateCell,
  errorCell,
  NO_CACHED_VALUE,
  numberCell,
  textCell,
} from '../cell-values.ts';
import { LIMITS } from '../limits.ts';
import { refuse } from '../problems.ts';
import { checkLength } from '../rich-text.ts';
import { type CellFormat, numberFormat, PLAIN_FORMAT } from '../styles.ts';
import type { ParsedSheet } from './parsed-sheet.ts';
import type { RowBatch } from './protocol.ts';

/** So many cells cross from one process to the other at once. */
const CELLS_PER_BATCH = 10_000;

/** Codes of errors in the binary formats ([MS-XLS] 2.5.10), which SheetJS gives for all. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** Rows with content from the 0-based row `from` on, as the reader of .xlsx would give them. @throws WorkbookReadError */
export function readBatch(sheet: ParsedSheet, from: number): RowBatch {
  const rows: Row[] = [];
  let cells = 0;
  for (let index = from; index < sheet.grid.length; index += 1) {
    if (cells >= CELLS_PER_BATCH) return { rows, next: index };
    const row = readRow(sheet, index);
    if (row.cells.length > 0) rows.push(row);
    cells += row.cells.length;
  }
  return { rows };
}

function readRow(sheet: ParsedSheet, row: number): Row {
  const line = sheet.grid[row] ?? [];
  if (line.length > LIMITS.columns) refuse('FILE-DAMAGED', { reason: 'column', allowed: LIMITS.columns });
  const cells: Cell[] = [];
  line.forEach((stored, column) => {
    const cell = stored === undefined ? undefined : readCell(sheet, stored, row, column);
    if (cell !== undefined) cells.push(cell);
  });
  const height = sheet.rows[row];
  return { number: row + 1, hidden: height?.hidden === true || height?.hpt === 0, cells };
}

function readCell(sheet: ParsedSheet, stored: CellObject, row: number, column: number): Cell | undefined {
  const { facts } = sheet;
  const formula = stored.f !== undefined || facts?.formulas.has(cellKey(row, column)) === true;
  const place = column + 1;
  if (stored.t === 'z' || stored.v === undefined) {
    return formula ? errorCell(place, NO_CACHED_VALUE, true) : undefined;
  }
  if (stored.t === 'n') return numericCell(place, Number(stored.v), stored.z, sheet.date1904, formula);
  if (stored.t === 'b') return booleanCell(place, stored.v === true ? '1' : '0', formula);
  if (stored.t === 'e') return errorCell(place, ERRORS.get(stored.v) ?? '#VALUE!', formula);
  const key = cellKey(row, column);
  const font = facts?.fonts.get(key);
  const text = checkLength(String(stored.v));
  const cell = textCell(place, font === undefined ? text : sheet.legacyText(text), font, formula);
  return asDrawn(cell, facts?.struck.has(key) ? 'struck' : undefined);
}

function numericCell(
  column: number,
  value: number,
  format: CellObject['z'],
  date1904: boolean,
  formula: boolean,
): Cell {
  if (!Number.isFinite(value)) return errorCell(column, '#NUM!', formula);
  const shown = typeof format === 'string' ? formatOf(format) : PLAIN_FORMAT;
  // Adding 0 makes a zero of a negative zero.
  const number = numberCell(column, value + 0, String(value), formula);
  return dateCell(column, value, shown, date1904, formula) ?? asShown(number, shown);
}

/** What the format codes seen so far say: a workbook has some dozens, and a million cells. */
const formatOf = remember(
  LIMITS.cellFormats,
  (code): CellFormat => ({ ...PLAIN_FORMAT, ...numberFormat(code) }),
);
