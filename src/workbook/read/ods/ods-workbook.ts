import type { Row } from '../../cell.ts';
import type { CellComment } from '../comments.ts';
import { utf8Chunks } from '../encoding.ts';
import { inBatches, type OpenedWorkbook, placeOf, type SheetDetails } from '../opened-workbook.ts';
import { refuse } from '../problems.ts';
import type { MergeRange } from '../references.ts';
import { findPart, type Package, readPart } from '../relationships.ts';
import type { SheetInfo } from '../workbook-part.ts';
import { walkElements } from '../xml-walk.ts';
import type { ZipEntry } from '../zip.ts';
import { type ListedTable, listContent } from './content-list.ts';
import { OdsSheetReader } from './sheet-rows.ts';
import { OdsStyles } from './styles.ts';

/**
 * Opens an OpenDocument workbook. Read by a scanner of our own, not by SheetJS, which drops hidden
 * rows, columns and fonts, makes dates by way of the machine's clock, and copies a repeated cell
 * as often as the file says.
 * @throws WorkbookReadError
 */
export async function openOds(file: Package): Promise<OpenedWorkbook> {
  await refuseEncrypted(file);
  const content = findPart(file, 'content.xml');
  if (content === undefined) return refuse('FILE-DAMAGED', { reason: 'no-workbook-part' });
  const styles = new OdsStyles();
  const common = findPart(file, 'styles.xml');
  if (common !== undefined) await listContent(readPart(file, common), styles);
  const tables = await listContent(readPart(file, content), styles);
  if (tables.length === 0) return refuse('FILE-NO-SHEET');
  return new OdsWorkbook(file, content, styles, tables);
}

/** ODF 1.3 part 2 § 4.4: the manifest says how a part is encrypted. */
async function refuseEncrypted(file: Package): Promise<void> {
  const manifest = findPart(file, 'META-INF/manifest.xml');
  if (manifest === undefined) return;
  await walkElements(readPart(file, manifest), (name) => {
    if (name === 'encryption-data') refuse('FILE-ENCRYPTED');
  });
}

class OdsWorkbook implements OpenedWorkbook {
  readonly format = 'ods';
  readonly sheets: readonly SheetInfo[];
  private readonly file: Package;
  private readonly content: ZipEntry;
  private readonly styles: OdsStyles;
  private readonly tables: readonly ListedTable[];
  /** What is known of sheets read to their end. */
  private readonly read = new Map<number, OdsSheetReader>();

  constructor(file: Package, content: ZipEntry, styles: OdsStyles, tables: readonly ListedTable[]) {
    this.file = file;
    this.content = content;
    this.styles = styles;
    this.tables = tables;
    this.sheets = tables.map(({ name, style }, index) => {
      const state = styles.isHidden(style) ? ('hidden' as const) : ('visible' as const);
      return { name: name.normalize('NFC'), state, index };
    });
  }

  async *rows(sheet: SheetInfo): AsyncGenerator<readonly Row[]> {
    const place = placeOf(this, sheet);
    const reader = new OdsSheetReader(place, this.styles);
    yield* this.pass(reader);
    this.read.set(place, reader);
  }

  async readSheetDetails(sheet: SheetInfo): Promise<SheetDetails> {
    return { hiddenColumns: (await this.readWhole(sheet)).hiddenColumns };
  }

  async merges(sheet: SheetInfo): Promise<readonly MergeRange[]> {
    return (await this.readWhole(sheet)).merges;
  }

  async comments(sheet: SheetInfo): Promise<readonly CellComment[]> {
    return (await this.readWhole(sheet)).comments;
  }

  pageWords(sheet: SheetInfo): readonly string[] {
    return this.styles.printedOn(this.tables[placeOf(this, sheet)]?.style);
  }

  close(): Promise<void> {
    return this.file.source.close();
  }

  private async *pass(reader: OdsSheetReader): AsyncGenerator<readonly Row[]> {
    for await (const chunk of utf8Chunks(readPart(this.file, this.content))) {
      yield* inBatches(reader.push(chunk));
      if (reader.ended) return;
    }
  }

  /** Columns and merges stand among the rows: one pass finds both. */
  private async readWhole(sheet: SheetInfo): Promise<OdsSheetReader> {
    const place = placeOf(this, sheet);
    const known = this.read.get(place);
    if (known !== undefined) return known;
    const reader = new OdsSheetReader(place, this.styles);
    const rows = this.pass(reader);
    while ((await rows.next()).done !== true);
    this.read.set(place, reader);
    return reader;
  }
}
