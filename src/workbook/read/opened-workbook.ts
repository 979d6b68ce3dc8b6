import type { Row } from '../cell.ts';
import type { CellComment } from './comments.ts';
import type { MergeRange } from './references.ts';
import type { ColumnRange } from './sheet-parts.ts';
import type { SheetInfo } from './workbook-part.ts';

/** What a file is by its content; `xml` is the XML of Excel 2003. */
export type WorkbookFormat = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'html' | 'xml';

/** What stands before a sheet's rows. */
export interface SheetDetails {
  /** In the order of the file; a column of width 0 is hidden. */
  readonly hiddenColumns: readonly ColumnRange[];
}

/**
 * A workbook open for reading. Sheets may be read in any order, again, and at the same time.
 * Its methods stop with a WorkbookReadError when the rest of the file cannot be read.
 */
export interface OpenedWorkbook {
  readonly format: WorkbookFormat;
  /** Worksheets in workbook order. */
  readonly sheets: readonly SheetInfo[];
  /** Rows with content, in the order of the file, in batches of no more than some thousands. */
  rows(sheet: SheetInfo): AsyncIterable<readonly Row[]>;
  /** Reads no further than the first row, where the format allows it. */
  readSheetDetails(sheet: SheetInfo): Promise<SheetDetails>;
  /** Known for nothing once `rows` has ended; before that it may cost a pass over the sheet. */
  merges(sheet: SheetInfo): Promise<readonly MergeRange[]>;
  /** What was written about cells beside them; absent where the reader of a format tells of none. */
  comments?(sheet: SheetInfo): Promise<readonly CellComment[]>;
  /** What the headers and footers of a sheet's pages say, of one whose rows were read to their end; nothing before. */
  pageWords(sheet: SheetInfo): readonly string[];
  close(): Promise<void>;
}

/** So many rows go on at once where all of a sheet's are known together. */
const ROWS_PER_BATCH = 500;

/** Rows in batches that everybody may take whole: a call cannot be handed all rows of a sheet. */
export function* inBatches(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += ROWS_PER_BATCH)
    yield rows.slice(from, from + ROWS_PER_BATCH);
}

/** The place of a sheet in its workbook's list. @throws RangeError for another workbook's sheet */
export function placeOf(workbook: OpenedWorkbook, sheet: SheetInfo): number {
  if (workbook.sheets[sheet.index]?.name !== sheet.name) throw new RangeError(`no sheet ${sheet.name}`);
  return sheet.index;
}
