import type { Row } from '../../cell.ts';
import type { FileProblem } from '../problems.ts';
import type { MergeRange } from '../references.ts';
import type { ColumnRange } from '../sheet-parts.ts';
import type { SheetInfo } from '../workbook-part.ts';

/** A file for SheetJS, already guarded: sizes are checked, zips inflated, texts decoded. */
export type ForeignInput =
  | { readonly format: 'xls'; readonly bytes: Uint8Array }
  | { readonly format: 'xlsb'; readonly parts: readonly ForeignPart[] }
  | { readonly format: 'xml'; readonly text: string };

/** One inflated part of a zip. */
export interface ForeignPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A worksheet as the reading thread lists it. */
export interface ForeignSheet extends SheetInfo {
  readonly hiddenColumns: readonly ColumnRange[];
  readonly merges: readonly MergeRange[];
}

/** Asks the thread for rows of a sheet, from a 0-based row on. */
export interface RowsRequest {
  readonly id: number;
  readonly sheet: number;
  readonly from: number;
}

/** Rows of a sheet, and where to go on; `next` is missing after the last. */
export interface RowBatch {
  readonly rows: readonly Row[];
  readonly next?: number;
}

/** What the thread sends; `id` is that of the request, 0 for the file itself. */
export type ForeignReply =
  | { readonly type: 'opened'; readonly id: 0; readonly sheets: readonly ForeignSheet[] }
  | { readonly type: 'rows'; readonly id: number; readonly batch: RowBatch }
  | { readonly type: 'refused'; readonly id: number; readonly problem: FileProblem };
