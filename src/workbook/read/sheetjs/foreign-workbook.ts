import type { Row } from '../../cell.ts';
import type { FileSource } from '../file-source.ts';
import { type OpenedWorkbook, placeOf, type SheetDetails } from '../opened-workbook.ts';
import { refuse } from '../problems.ts';
import type { MergeRange } from '../references.ts';
import type { Package } from '../relationships.ts';
import { readWholeText } from '../whole-text.ts';
import type { SheetInfo } from '../workbook-part.ts';
import { readWholeBytes, readXlsbParts } from './input.ts';
import type { ForeignInput, ForeignSheet } from './protocol.ts';
import { ReaderThread } from './reader-thread.ts';

/** Opens a workbook of Excel 2.1 to 2003 (BIFF 2–8), in its container or bare. @throws WorkbookReadError */
export async function openXls(source: FileSource): Promise<OpenedWorkbook> {
  return openForeign(source, { format: 'xls', bytes: await readWholeBytes(source) });
}

/** Opens a binary workbook of Excel 2007 and later ([MS-XLSB]). @throws WorkbookReadError */
export async function openXlsb(file: Package): Promise<OpenedWorkbook> {
  return openForeign(file.source, { format: 'xlsb', parts: await readXlsbParts(file) });
}

/** Opens XML of Excel 2003 (`urn:schemas-microsoft-com:office:spreadsheet`). @throws WorkbookReadError */
export async function openXml(source: FileSource): Promise<OpenedWorkbook> {
  const text = await readWholeText(source);
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) refuse('FILE-UNSAFE', { reason: 'document-type' });
  return openForeign(source, { format: 'xml', text });
}

async function openForeign(source: FileSource, input: ForeignInput): Promise<OpenedWorkbook> {
  const bytes =
    input.format === 'xlsb' ? input.parts.reduce((sum, part) => sum + part.bytes.length, 0) : source.size;
  const { thread, sheets } = await ReaderThread.open(input, bytes);
  return new ForeignWorkbook(source, input.format, thread, sheets);
}

class ForeignWorkbook implements OpenedWorkbook {
  readonly format: ForeignInput['format'];
  readonly sheets: readonly SheetInfo[];
  private readonly source: FileSource;
  private readonly thread: ReaderThread;
  private readonly details: readonly ForeignSheet[];

  constructor(
    source: FileSource,
    format: ForeignInput['format'],
    thread: ReaderThread,
    details: readonly ForeignSheet[],
  ) {
    this.source = source;
    this.format = format;
    this.thread = thread;
    this.details = details;
    this.sheets = details.map(({ name, state, index }) => ({ name, state, index }));
  }

  async *rows(sheet: SheetInfo): AsyncGenerator<readonly Row[]> {
    const place = placeOf(this, sheet);
    for (let from: number | undefined = 0; from !== undefined; ) {
      const batch = await this.thread.rows(place, from);
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

  async close(): Promise<void> {
    await Promise.all([this.thread.close(), this.source.close()]);
  }
}
