import { fail, type Result, succeed } from '../../result.ts';
import type { Row } from '../cell.ts';
import type { CellTables } from './cell-reader.ts';
import { utf8Chunks } from './encoding.ts';
import { openSource } from './file-source.ts';
import { partChunks } from './inflate.ts';
import { LIMITS } from './limits.ts';
import { findWorkbookPart } from './package-kind.ts';
import { type FileProblem, refuse, WorkbookReadError } from './problems.ts';
import type { MergeRange } from './references.ts';
import type { Package } from './relationships.ts';
import { NO_SHARED_STRINGS, readSharedStrings } from './shared-strings.ts';
import { type ColumnRange, readHiddenColumns, readMerges } from './sheet-parts.ts';
import { SheetParser } from './sheet-rows.ts';
import { refuseUnlessZip } from './sniff.ts';
import { readCellFormats } from './styles.ts';
import { readWorkbookPart, type SheetInfo, type WorkbookParts } from './workbook-part.ts';
import { readZipDirectory, type ZipEntry } from './zip.ts';

export { type FileProblem, type FileProblemCode, WorkbookReadError } from './problems.ts';
export type { MergeRange } from './references.ts';
export type { ColumnRange } from './sheet-parts.ts';
export type { SheetInfo } from './workbook-part.ts';

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
  readonly format: 'xlsx';
  /** Worksheets in workbook order. */
  readonly sheets: readonly SheetInfo[];
  /** Rows with content, in the order of the file, a batch for each piece of the file read. */
  rows(sheet: SheetInfo): AsyncIterable<readonly Row[]>;
  /** Reads no further than the first row. */
  readSheetDetails(sheet: SheetInfo): Promise<SheetDetails>;
  /** Known for nothing once `rows` has ended; before that it costs a pass over the sheet. */
  merges(sheet: SheetInfo): Promise<readonly MergeRange[]>;
  close(): Promise<void>;
}

/**
 * Opens an .xlsx or .xlsm file, whatever it is called: its content decides. What the file is and
 * which sheets it has is known then; a failure inside a sheet shows while that is read.
 */
export async function openWorkbook(path: string): Promise<Result<OpenedWorkbook, FileProblem>> {
  try {
    return succeed(await open(path));
  } catch (error) {
    if (error instanceof WorkbookReadError) return fail(error.problem);
    throw error;
  }
}

async function open(path: string): Promise<OpenedWorkbook> {
  const source = await openSource(path);
  try {
    await refuseUnlessZip(source);
    const file = { source, directory: await readZipDirectory(source) };
    const parts = await readWorkbookPart(file, await findWorkbookPart(file));
    refuseBeyondTotal(parts);
    return new XlsxWorkbook(file, parts);
  } catch (error) {
    await source.close();
    throw error;
  }
}

/** Each part is held to the size its directory entry declares, so their sum is what can be inflated. */
function refuseBeyondTotal(parts: WorkbookParts): void {
  const entries = new Set(parts.sheets.map(({ entry }) => entry));
  if (parts.sharedStrings !== undefined) entries.add(parts.sharedStrings);
  if (parts.styles !== undefined) entries.add(parts.styles);
  let total = 0;
  for (const { size } of entries) total += size;
  if (total > LIMITS.totalBytes)
    refuse('FILE-TOO-LARGE', { limit: 'totalBytes', allowed: LIMITS.totalBytes });
}

/** Read once, when the first sheet is: `inspect` and lists of sheets do without. */
async function readTables(file: Package, parts: WorkbookParts): Promise<CellTables> {
  const { sharedStrings, styles, date1904 } = parts;
  const formats = styles === undefined ? [] : await readCellFormats(partChunks(file.source, styles));
  const strings =
    sharedStrings === undefined
      ? NO_SHARED_STRINGS
      : await readSharedStrings(partChunks(file.source, sharedStrings));
  return { strings, formats, date1904 };
}

class XlsxWorkbook implements OpenedWorkbook {
  readonly format = 'xlsx';
  readonly sheets: readonly SheetInfo[];
  private readonly file: Package;
  private readonly parts: WorkbookParts;
  private readonly knownMerges = new Map<number, readonly MergeRange[]>();
  private tables: Promise<CellTables> | undefined;

  constructor(file: Package, parts: WorkbookParts) {
    this.file = file;
    this.parts = parts;
    this.sheets = parts.sheets.map(({ info }) => info);
  }

  async *rows(sheet: SheetInfo): AsyncGenerator<readonly Row[]> {
    const entry = this.entryOf(sheet);
    this.tables ??= readTables(this.file, this.parts);
    const parser = new SheetParser(await this.tables);
    for await (const chunk of utf8Chunks(partChunks(this.file.source, entry))) {
      const rows = parser.push(chunk);
      if (rows.length > 0) yield rows;
    }
    parser.finish();
    this.knownMerges.set(sheet.index, parser.merges);
  }

  async readSheetDetails(sheet: SheetInfo): Promise<SheetDetails> {
    return { hiddenColumns: await readHiddenColumns(partChunks(this.file.source, this.entryOf(sheet))) };
  }

  async merges(sheet: SheetInfo): Promise<readonly MergeRange[]> {
    const known = this.knownMerges.get(sheet.index);
    if (known !== undefined) return known;
    const merges = await readMerges(partChunks(this.file.source, this.entryOf(sheet)));
    this.knownMerges.set(sheet.index, merges);
    return merges;
  }

  close(): Promise<void> {
    return this.file.source.close();
  }

  private entryOf(sheet: SheetInfo): ZipEntry {
    const found = this.parts.sheets[sheet.index];
    if (found === undefined || found.info.name !== sheet.name) throw new RangeError(`no sheet ${sheet.name}`);
    return found.entry;
  }
}
