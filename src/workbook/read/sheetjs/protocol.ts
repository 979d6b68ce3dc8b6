import type { Row } from '../../cell.ts';
import type { CellComment } from '../comments.ts';
import type { FileProblem } from '../problems.ts';
import type { MergeRange } from '../references.ts';
import type { ColumnRange } from '../sheet-parts.ts';
import type { SheetInfo } from '../workbook-part.ts';

/** A file for SheetJS: what it is by its content, and where it stands. */
export interface ForeignFile {
  readonly format: 'xls' | 'xlsb' | 'xml';
  readonly path: string;
}

/** What SheetJS is given: texts are decoded, zips are inflated and checked. */
export type ForeignInput =
  | { readonly format: 'xls'; readonly bytes: Buffer }
  | { readonly format: 'xlsb'; readonly parts: readonly ForeignPart[] }
  | { readonly format: 'xml'; readonly text: string };

/** One inflated part of a zip. */
export interface ForeignPart {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A worksheet as the reading process lists it. */
export interface ForeignSheet extends SheetInfo {
  readonly hiddenColumns: readonly ColumnRange[];
  readonly merges: readonly MergeRange[];
  readonly printed: readonly string[];
  readonly comments: readonly CellComment[];
}

/** What the reading process is asked for: a file first, then rows of its sheets. */
export type ReaderRequest = ForeignFile | RowsRequest;

/** Asks for rows of a sheet, from a 0-based row on. */
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

/** What the reading process sends; `id` is that of the request, 0 for the file itself. */
export type ReaderReply =
  /** The file is in memory and everything loaded: from here on it is the file that takes time. */
  | { readonly type: 'ready' }
  | { readonly type: 'opened'; readonly id: 0; readonly sheets: readonly ForeignSheet[] }
  | { readonly type: 'rows'; readonly id: number; readonly batch: RowBatch }
  | { readonly type: 'refused'; readonly id: number; readonly problem: FileProblem };
