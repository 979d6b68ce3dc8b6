import type ExcelJS from 'exceljs';
import { isSection, type PlacedColumn } from './columns.ts';
import type { SheetContext } from './context.ts';
import type { CellInput, TableRow } from './spec.ts';
import { lineCount } from './text-width.ts';
import { resolveCell } from './value.ts';
import { LINE_HEIGHT } from './width.ts';

/** Points of a row without a height of its own: what exceljs writes as the sheet's default. */
const PLAIN_ROW = 15;

/** A block as it came to stand. */
export interface PlacedBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Nothing but a heading of what follows. */
  readonly isTitle?: boolean;
  readonly table?: {
    readonly firstBodyRow: number;
    readonly columns: readonly PlacedColumn[];
    readonly rows: Iterable<TableRow>;
    readonly rowCount: number;
  };
}

/**
 * Begins a new page before a table, and the text that announces it, which would else run over the end of a page it
 * could wholly stand on. `pageHeight` in points.
 */
export function breakPages(sheet: SheetContext, blocks: readonly PlacedBlock[], pageHeight: number): void {
  const groups = groupsOf(blocks);
  let used = rowsHeight(sheet.worksheet, 1, (groups[0]?.[0]?.firstRow ?? 1) - 1);
  for (const group of groups) {
    const height = group.reduce((sum, block) => sum + PLAIN_ROW + blockHeight(sheet, block), 0);
    const first = group[0]?.firstRow ?? 1;
    if (used > 0 && used + height > pageHeight && height <= pageHeight) {
      sheet.worksheet.getRow(first - 1).addPageBreak();
      used = 0;
    }
    used = (used + height) % pageHeight;
  }
}

/** A text belongs to the table that follows it, and a heading to whatever follows it. */
function groupsOf(blocks: readonly PlacedBlock[]): readonly (readonly PlacedBlock[])[] {
  const groups: PlacedBlock[][] = [];
  let announcing: PlacedBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const announces = block.table === undefined && (block.isTitle === true || next?.table !== undefined);
    if (announces && next !== undefined) {
      announcing.push(block);
      continue;
    }
    groups.push([...announcing, block]);
    announcing = [];
  }
  return groups;
}

function blockHeight(sheet: SheetContext, { firstRow, lastRow, table }: PlacedBlock): number {
  if (table === undefined) return rowsHeight(sheet.worksheet, firstRow, lastRow);
  let body = 0;
  for (const row of table.rows) body += bodyRowHeight(sheet, table.columns, row);
  const above = rowsHeight(sheet.worksheet, firstRow, table.firstBodyRow - 1);
  return above + body + rowsHeight(sheet.worksheet, table.firstBodyRow + table.rowCount, lastRow);
}

function rowsHeight(worksheet: ExcelJS.Worksheet, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row <= to; row += 1) sum += worksheet.findRow(row)?.height ?? PLAIN_ROW;
  return sum;
}

function bodyRowHeight(sheet: SheetContext, columns: readonly PlacedColumn[], row: TableRow): number {
  if (isSection(row)) return PLAIN_ROW;
  const shift = columns[0]?.spec === undefined ? 1 : 0;
  const lines = columns.map(({ look }, place) =>
    look.wrap ? linesOf(row[place - shift] ?? null, sheet.widths[place] ?? 0) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? PLAIN_ROW : most * LINE_HEIGHT;
}

function linesOf(input: CellInput, width: number): number {
  const { value } = resolveCell(input);
  return value.type === 'text' ? lineCount(value.text, width) : 1;
}
