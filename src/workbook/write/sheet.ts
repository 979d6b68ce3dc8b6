import type ExcelJS from 'exceljs';
import { cellAddress, columnLetters } from '../cell.ts';
import type { SheetContext, WorkbookContext } from './context.ts';
import { placeFigures } from './figures.ts';
import { placeLetterhead, placeLines, placeSignatures } from './lines.ts';
import { pageHeight, pageNumbers, pageSetup } from './page.ts';
import { breakPages, type PlacedBlock } from './page-breaks.ts';
import type { WrittenTable } from './report.ts';
import { lineColumns, pagesAcross, repeatedColumns, sheetWidths, totalOf } from './sheet-widths.ts';
import type { Block, SheetSpec } from './spec.ts';
import { placeTable } from './table.ts';
import { type TakenTable, takeTable } from './take-table.ts';

/** Deeper headings would leave no room to scroll on a small screen. */
const DEEPEST_FREEZE = 18;

type TakenBlock = Exclude<Block, { kind: 'table' }> | { readonly kind: 'table'; readonly table: TakenTable };

/** Lays out one sheet in the workbook, under a name that is already safe and unique. */
export function placeSheet(
  workbook: ExcelJS.Workbook,
  shared: WorkbookContext,
  spec: SheetSpec,
  name: string,
): void {
  const blocks = spec.blocks.map((block) => takeBlock(shared, block));
  const widths = sheetWidths(
    spec,
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const pages = pagesAcross(spec, widths);
  const worksheet = workbook.addWorksheet(name, sheetOptions(spec, widths, pages));
  const sheet: SheetContext = {
    workbook: shared,
    worksheet,
    name,
    widths,
    lineColumns: lineColumns(spec, widths, pages),
    nextRow: 1,
    links: 0,
  };
  for (const [index, width] of widths.entries()) worksheet.getColumn(index + 1).width = width;
  if (spec.letterhead !== undefined) placeLetterhead(sheet, spec.letterhead.left, spec.letterhead.right);
  if (spec.titles !== undefined) {
    placeLines(sheet, spec.titles);
    sheet.nextRow += 1;
  }
  const { tables, placed } = placeBlocks(sheet, blocks);
  if (tables.length > 1) breakPages(sheet, placed, pageHeight(spec.landscape, totalOf(widths)));
  if (spec.screenBlocks !== undefined) limitPrint(sheet, placed, spec.screenBlocks);
  if (spec.signatures !== undefined && spec.signatures.length > 0) {
    sheet.nextRow += 1;
    placeSignatures(sheet, spec.signatures);
  }
  shared.extents.set(worksheet.id, `A1:${cellAddress(Math.max(1, sheet.nextRow - 1), widths.length)}`);
  const first = tables[0];
  if (first !== undefined) placeTableView(sheet, spec, first, firstTableColumns(blocks));
  const last = tables.length > 1 ? lastPrinted(tables, placed, spec.screenBlocks) : undefined;
  if (spec.freeze === false && last !== undefined) repeatHeading(sheet, last);
  const repeated = repeatedColumns(spec);
  if (pages > 1 && repeated > 0) worksheet.pageSetup.printTitlesColumn = `A:${columnLetters(repeated)}`;
  if (spec.protect === true) void worksheet.protect('', PROTECTION);
  shared.tables.push(...tables);
}

/** The last table that is printed: what precedes it is on pages before, which repeat no heading that is yet to come. */
function lastPrinted(
  tables: readonly WrittenTable[],
  placed: readonly PlacedBlock[],
  screenBlocks = 0,
): WrittenTable | undefined {
  const end = placed.at(-screenBlocks - 1)?.lastRow ?? 0;
  return tables.findLast(({ heading }) => heading.to <= end);
}

function repeatHeading({ worksheet }: SheetContext, { heading }: WrittenTable): void {
  worksheet.pageSetup.printTitlesRow = `${heading.from}:${heading.to}`;
}

/** Prints what stands above the last blocks. */
function limitPrint({ worksheet, widths }: SheetContext, placed: readonly PlacedBlock[], last: number): void {
  const above = placed.at(-last - 1);
  if (above === undefined) return;
  // exceljs puts the `$` before columns only, and programs pass over an area that is not wholly absolute.
  worksheet.pageSetup.printArea = `A$1:${columnLetters(widths.length)}$${above.lastRow}`;
}

/** What stays possible in a protected sheet: all that does not change locked cells. */
const PROTECTION: Partial<ExcelJS.WorksheetProtection> = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};

function takeBlock(shared: WorkbookContext, block: Block): TakenBlock {
  return block.kind === 'table' ? { kind: 'table', table: takeTable(shared, block) } : block;
}

function firstTableColumns(blocks: readonly TakenBlock[]): number {
  const first = blocks.find((block) => block.kind === 'table');
  return first?.kind === 'table' ? first.table.columns.length : 1;
}

interface PlacedBlocks {
  readonly tables: readonly WrittenTable[];
  readonly placed: readonly PlacedBlock[];
}

function placeBlocks(sheet: SheetContext, blocks: readonly TakenBlock[]): PlacedBlocks {
  const tables: WrittenTable[] = [];
  const placed: PlacedBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index > 0) sheet.nextRow += 1;
    const firstRow = sheet.nextRow;
    if (block.kind === 'table') {
      const table = placeTable(sheet, block.table);
      tables.push(table);
      const { columns, rows, scan } = block.table;
      const body = { columns, rows, rowCount: scan.rowCount, firstBodyRow: table.rows.from };
      placed.push({ firstRow, lastRow: sheet.nextRow - 1, table: body });
      continue;
    }
    if (block.kind === 'text') placeLines(sheet, block.lines);
    else placeFigures(sheet, block);
    const isTitle = block.kind === 'text' && block.lines.every(({ style }) => style === 'bold');
    placed.push({ firstRow, lastRow: sheet.nextRow - 1, isTitle });
  }
  return { tables, placed };
}

function sheetOptions(
  spec: SheetSpec,
  widths: readonly number[],
  pages: number,
): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    pageSetup: pageSetup(spec.landscape, totalOf(widths), pages),
    headerFooter: pageNumbers(),
    views: [{ state: 'normal', showGridLines: false }],
    state: spec.state ?? 'visible',
    ...(spec.tabColour === undefined
      ? {}
      : { properties: { tabColor: { argb: `FF${spec.tabColour}` } } as ExcelJS.WorksheetProperties }),
  };
}

/** Frozen heading, filter and repeated heading rows, for the sheet's first table. */
function placeTableView(sheet: SheetContext, spec: SheetSpec, table: WrittenTable, columns: number): void {
  const { worksheet } = sheet;
  if (spec.freeze !== false) repeatHeading(sheet, table);
  if (spec.freeze !== false && table.heading.to <= DEEPEST_FREEZE) {
    worksheet.views = [
      { state: 'frozen', xSplit: spec.freeze?.columns ?? 0, ySplit: table.heading.to, showGridLines: false },
    ];
  }
  if (spec.filter === false || table.rows.to < table.rows.from) return;
  worksheet.autoFilter = `${cellAddress(table.heading.to, 1)}:${cellAddress(table.rows.to, columns)}`;
}
