import type { Row } from '../../cell.ts';
import type { CellComment } from '../comments.ts';
import type { FileSource } from '../file-source.ts';
import { type OpenedWorkbook, placeOf, type SheetDetails } from '../opened-workbook.ts';
import { pageWords } from '../page-words.ts';
import type { MergeRange } from '../references.ts';
import { refuseBeyondWhole } from '../whole-text.ts';
import type { SheetInfo } from '../workbook-part.ts';
import type { ForeignFile, ForeignSheet } from './protocol.ts';
import { ReaderProcess } from './reader-process.ts';

/**
 * Opens what SheetJS reads: workbooks of Excel 2.1 to 2003 (BIFF 2–8), in their container or bare, binary
 * ones of 2007 and later ([MS-XLSB]), and XML of Excel 2003 (`urn:schemas-microsoft-com:office:spreadsheet`).
 * @throws WorkbookReadError
 */
export async function openForeign(source: FileSource, file: ForeignFile): Promise<OpenedWorkbook> {
  refuseBeyondWhole(source.size);
  const { reader, sheets } = await ReaderProcess.open(file, source.size);
  return new ForeignWorkbook(source, file.format, reader, sheets);
}

class ForeignWorkbook implements OpenedWorkbook {
  readonly format: ForeignFile['format'];
  readonly sheets: readonly SheetInfo[];
  private readonly source: FileSource;
  private readonly reader: ReaderProcess;
  private readonly details: readonly ForeignSheet[];

  constructor(
    source: FileSource,
    format: ForeignFile['format'],
    reader: ReaderProcess,
    details: readonly ForeignSheet[],
  ) {
    this.source = source;
    this.format = format;
    this.reader = reader;
    this.details = details;
    this.sheets = details.map(({ name, state, index }) => ({ name: name.normalize('NFC'), state, index }));
  }

  async *rows(sheet: SheetInfo): AsyncGenerator<readonly Row[]> {
    const place = placeOf(this, sheet);
    for (let from: number | undefined = 0; from !== undefined; ) {
      const batch = await this.reader.rows(place, from);
      if (batch.rows.length > 0) yield batch.rows;
      from = batch.next;
    }
  }

  async readSheetDetails(sheet: SheetInfo): Promise<SheetDetails> {
    return { hiddenColumns: this.details[placeOf(this, sheet)]?.hiddenColumns ?? [] };
  }

  async merges(sheet: SheetInfo): Promise<readonly MergeRange[]> {
    return this.details[placeOf(this, sheet)]?.merges ?? [];
  }

  async comments(sheet: SheetInfo): Promise<readonly CellComment[]> {
    return this.details[placeOf(this, sheet)]?.comments ?? [];
  }

  pageWords(sheet: SheetInfo): readonly string[] {
    return pageWords(this.details[placeOf(this, sheet)]?.printed ?? []);
  }

  async close(): Promise<void> {
    this.reader.close();
    await this.source.close();
  }
}
