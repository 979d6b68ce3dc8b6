import type { CellObject, Range, RowInfo, WorkBook, WorkSheet } from '@e965/xlsx';
import type { BiffFacts } from '../biff/facts.ts';
import { type BiffSheetFacts, cellOfKey } from '../biff/sheet-facts.ts';
import { LIMITS } from '../limits.ts';
import { refuse, refuseBeyond } from '../problems.ts';
import type { MergeRange } from '../references.ts';
import type { ColumnRange } from '../sheet-parts.ts';
import type { SheetInfo } from '../workbook-part.ts';
import { commentsIn } from './comments.ts';
import type { ForeignSheet } from './protocol.ts';

/** A worksheet as SheetJS read it, with what was read beside it. */
export interface ParsedSheet {
  readonly info: ForeignSheet;
  /** By 0-based row and column; either may be missing. */
  readonly grid: readonly (readonly (CellObject | undefined)[] | undefined)[];
  readonly rows: readonly (RowInfo | undefined)[];
  readonly date1904: boolean;
  readonly facts: BiffSheetFacts | undefined;
  readonly legacyText: (text: string) => string;
}

/** The worksheets of a workbook in the order SheetJS lists them, which is the workbook's. */
export function listSheets(workbook: WorkBook): readonly ParsedSheet[] {
  const sheets = workbook.SheetNames.map((name, place) => ({ name, place, sheet: workbook.Sheets[name] }));
  return sheets
    .filter(({ sheet }) => isWorksheet(sheet))
    .map(({ name, place, sheet }, index) => {
      const hidden = workbook.Workbook?.Sheets?.[place]?.Hidden ?? 0;
      const state = (['visible', 'hidden', 'veryHidden'] as const)[hidden];
      return parsedSheet(workbook, sheet, { name, state, index }, undefined, (text) => text);
    });
}

/** The worksheets of a BIFF workbook: SheetJS lists them by their place in the stream, the facts as shown. */
export function listBiffSheets(workbook: WorkBook, facts: BiffFacts): readonly ParsedSheet[] {
  const positions = facts.sheets.map(({ position }) => position).sort((a, b) => a - b);
  const worksheets = facts.sheets.filter((sheet) => sheet.facts !== undefined);
  return worksheets.map((sheet, index) => {
    const name = workbook.SheetNames[positions.indexOf(sheet.position)];
    if (name === undefined) return refuse('FILE-DAMAGED', { reason: 'biff-sheet' });
    const info = { name, state: sheet.state, index };
    return parsedSheet(workbook, workbook.Sheets[name], info, sheet.facts, facts.legacyText);
  });
}

/** Charts, dialogs and macro sheets have a type. */
function isWorksheet(sheet: WorkSheet | undefined): boolean {
  return sheet !== undefined && (sheet['!type'] === undefined || sheet['!type'] === 'sheet');
}

function parsedSheet(
  workbook: WorkBook,
  sheet: WorkSheet | undefined,
  info: SheetInfo,
  facts: BiffSheetFacts | undefined,
  legacyText: ParsedSheet['legacyText'],
): ParsedSheet {
  const grid = sheet?.['!data'] ?? [];
  markUncalculated(grid, facts);
  if (grid.length > LIMITS.rows) refuse('FILE-DAMAGED', { reason: 'row', allowed: LIMITS.rows });
  return {
    info: {
      ...info,
      hiddenColumns: facts?.hiddenColumns ?? hiddenColumns(sheet),
      merges: (sheet?.['!merges'] ?? []).map(mergeRange),
      printed: facts?.printed ?? [],
      comments: commentsIn(grid),
    },
    grid,
    rows: sheet?.['!rows'] ?? [],
    date1904: workbook.Workbook?.WBProps?.date1904 === true,
    facts,
    legacyText,
  };
}

/** A formula whose text result is missing gets no cell from SheetJS: it would vanish without a word. */
function markUncalculated(grid: CellObject[][], facts: BiffSheetFacts | undefined): void {
  for (const key of facts?.formulas ?? []) {
    const { row, column } = cellOfKey(key);
    const line = grid[row] ?? [];
    grid[row] = line;
    line[column] ??= { t: 'z' };
  }
}

function hiddenColumns(sheet: WorkSheet | undefined): readonly ColumnRange[] {
  const columns = sheet?.['!cols'] ?? [];
  // Not `map`: it leaves out the columns nothing is known of.
  return Array.from(columns.slice(0, LIMITS.columns), (column, index) =>
    column?.hidden === true ? [{ first: index + 1, last: index + 1 }] : [],
  ).flat();
}

function mergeRange({ s, e }: Range, index: number): MergeRange {
  if (index >= LIMITS.merges) refuseBeyond('merges');
  return { firstRow: s.r + 1, lastRow: e.r + 1, firstColumn: s.c + 1, lastColumn: e.c + 1 };
}
