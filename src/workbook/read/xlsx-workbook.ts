import type { Row } from '../cell.ts';
import type { CellTables } from './cell-reader.ts';
import { type CellComment, readComments } from './comments.ts';
import { utf8Chunks } from './encoding.ts';
import { partChunks } from './inflate.ts';
import { LIMITS } from './limits.ts';
import type { OpenedWorkbook, SheetDetails } from './opened-workbook.ts';
import { pageWords } from './page-words.ts';
import { refuseBeyond } from './problems.ts';
import type { MergeRange } from './references.ts';
import type { Package } from './relationships.ts';
import { NO_SHARED_STRINGS, readSharedStrings } from './shared-strings.ts';
import { readHiddenColumns, readMerges } from './sheet-parts.ts';
import { SheetParser } from './sheet-rows.ts';
import { readCellFormats } from './styles.ts';
import { readWorkbookPart, type SheetInfo, type WorkbookParts } from './workbook-part.ts';
import type { ZipEntry } from './zip.ts';

/** Opens the workbook whose main part has this name (ECMA-376). @throws WorkbookReadError */
export async function openXlsx(file: Package, part: string): Promise<OpenedWorkbook> {
  const parts = await readWorkbookPart(file, part);
  refuseBeyondTotal(parts);
  return new XlsxWorkbook(file, parts);
}

/** Each part is held to the size its directory entry declares, so their sum is what can be inflated. */
function refuseBeyondTotal(parts: WorkbookParts): void {
  const entries = new Set(parts.sheets.map(({ entry }) => entry));
  if (parts.sharedStrings !== undefined) entries.add(parts.sharedStrings);
  if (parts.styles !== undefined) entries.add(parts.styles);
  let total = 0;
  for (const { size } of entries) total += size;
  if (total > LIMITS.totalBytes) refuseBeyond('totalBytes');
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
  private readonly printed = new Map<number, readonly string[]>();
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
      yield* parser.push(chunk);
    }
    parser.finish();
    this.knownMerges.set(sheet.index, parser.merges);
    this.printed.set(sheet.index, parser.printed);
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

  async comments(sheet: SheetInfo): Promise<readonly CellComment[]> {
    return readComments(this.file, this.partsOf(sheet).part);
  }

  pageWords(sheet: SheetInfo): readonly string[] {
    return pageWords(this.printed.get(sheet.index) ?? []);
  }

  close(): Promise<void> {
    return this.file.source.close();
  }

  private entryOf(sheet: SheetInfo): ZipEntry {
    return this.partsOf(sheet).entry;
  }

  private partsOf(sheet: SheetInfo): WorkbookParts['sheets'][number] {
    const found = this.parts.sheets[sheet.index];
    if (found === undefined || found.info.name !== sheet.name) throw new RangeError(`no sheet ${sheet.name}`);
    return found;
  }
}
