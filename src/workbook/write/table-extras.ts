import type ExcelJS from 'exceljs';
import { cellAddress, columnLetters } from '../cell.ts';
import { isSection, type PlacedColumn } from './columns.ts';
import { noteFlaw, type SheetContext } from './context.ts';
import { safeText } from './safe.ts';
import type { ColumnSpec, ListChoice, TableRow } from './spec.ts';

interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Part of exceljs that its type declarations leave out. */
interface RangeValidations {
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
}

/** Lengths over which Excel calls the file damaged. */
const MAXIMUM_PROMPT_TITLE = 32;
const MAXIMUM_PROMPT = 255;

/** What a drop-down needs to know of its table. */
interface ChoosingTable {
  readonly columns: readonly PlacedColumn[];
  readonly rows: Iterable<TableRow>;
}

/** One drop-down over all the table's rows, by the name of a list: a list in the cell may not exceed 255 characters. */
export function placeChoices(sheet: SheetContext, table: ChoosingTable, column: number, rows: Rows): void {
  const choice = table.columns[column - 1]?.spec?.choice;
  if (choice === undefined) return;
  const list =
    typeof choice.list === 'string'
      ? sheet.workbook.listNames.get(choice.list)
      : listNamedByRow(sheet, table, choice.list.namedUnder, rows);
  if (list === undefined) {
    noteFlaw(sheet, cellAddress(rows.from, column), 'list-missing');
    return;
  }
  const worksheet = sheet.worksheet as unknown as RangeValidations;
  worksheet.dataValidations.add(columnRange(column, rows), validationOf(choice, list));
}

/** The list that a cell of the same row names; undefined when some cell names none. */
function listNamedByRow(
  sheet: SheetContext,
  { columns, rows: given }: ChoosingTable,
  heading: string,
  rows: Rows,
): string | undefined {
  const place = columns.findIndex((column) => column.heading === heading);
  const shift = columns[0]?.spec === undefined ? 1 : 0;
  const { listNames } = sheet.workbook;
  if (place < 0) return undefined;
  for (const row of given) {
    const name = isSection(row) ? undefined : row[place - shift];
    if (!isSection(row) && (typeof name !== 'string' || listNames.get(name) !== name)) return undefined;
  }
  return `INDIRECT($${columnLetters(place + 1)}${rows.from})`;
}

function validationOf(choice: ListChoice, list: string): ExcelJS.DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [list],
    showErrorMessage: true,
    errorStyle: choice.severity ?? 'stop',
    ...(choice.error === undefined
      ? {}
      : {
          errorTitle: safeText(choice.error.title, MAXIMUM_PROMPT_TITLE),
          error: safeText(choice.error.text, MAXIMUM_PROMPT),
        }),
    ...(choice.prompt === undefined
      ? {}
      : {
          showInputMessage: true,
          promptTitle: safeText(choice.prompt.title, MAXIMUM_PROMPT_TITLE),
          prompt: safeText(choice.prompt.text, MAXIMUM_PROMPT),
        }),
  };
}

/** A bar in each cell of the column, as long as its number or its share of 100. */
export function placeBars(sheet: SheetContext, spec: ColumnSpec, column: number, rows: Rows): void {
  if (spec.bar !== true) return;
  // `gradient: true` keeps exceljs from adding an extension with a random id, other bytes each time.
  const rule = {
    type: 'dataBar',
    priority: 1,
    gradient: true,
    cfvo: [
      { type: 'num', value: 0 },
      spec.format === 'percent' ? { type: 'num', value: 1 } : { type: 'max' },
    ],
    color: { argb: 'FF9DC3E6' },
  };
  sheet.worksheet.addConditionalFormatting({
    ref: columnRange(column, rows),
    rules: [rule as unknown as ExcelJS.ConditionalFormattingRule],
  });
}

function columnRange(column: number, rows: Rows): string {
  const from = cellAddress(rows.from, column);
  return rows.to === rows.from ? from : `${from}:${cellAddress(rows.to, column)}`;
}
