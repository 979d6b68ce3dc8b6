import { utf8Chunks } from '../workbook/read/encoding.ts';
import { openSource } from '../workbook/read/file-source.ts';
import { refuse } from '../workbook/read/problems.ts';
import { findPart, type Package, readPart, readRelationships } from '../workbook/read/relationships.ts';
import { CDATA, END, NEED_MORE, START, TEXT, XmlScanner } from '../workbook/read/xml-scan.ts';
import { readZipDirectory } from '../workbook/read/zip.ts';

/** The texts of a table's cells, row by row; paragraphs and line breaks are newlines. */
export type DocumentTable = readonly (readonly string[])[];

/**
 * The tables of a document (.docx) in their order; one inside another's cell comes before it. Text only: the
 * paper as somebody reads it. Throws a `WorkbookReadError` for a file that is damaged or no document.
 */
export async function readTables(path: string): Promise<readonly DocumentTable[]> {
  const source = await openSource(path);
  try {
    const file: Package = { source, directory: await readZipDirectory(source) };
    const main = (await readRelationships(file, '')).find(({ type }) => type === 'officeDocument');
    const entry = findPart(file, main?.target ?? 'word/document.xml');
    if (entry === undefined) return refuse('FILE-DAMAGED', { reason: 'no-document-part' });
    return await tablesIn(utf8Chunks(readPart(file, entry)));
  } finally {
    await source.close();
  }
}

async function tablesIn(chunks: AsyncIterable<Buffer>): Promise<readonly DocumentTable[]> {
  const scanner = new XmlScanner();
  const reader = new TableReader();
  for await (const chunk of chunks) {
    scanner.push(chunk);
    for (let token = scanner.next(); token !== NEED_MORE; token = scanner.next()) {
      if (token === START) reader.begin(scanner.name(), scanner.selfClosing);
      else if (token === END) reader.end(scanner.name());
      else if (token === TEXT || token === CDATA) reader.text(() => scanner.text(token));
    }
  }
  scanner.finish();
  return reader.tables;
}

interface OpenTable {
  readonly rows: string[][];
  text: string;
}

/** Follows tables, rows, cells and the text in them (ECMA-376 part 1 § 17.4) as tags pass. */
class TableReader {
  readonly tables: DocumentTable[] = [];
  private readonly open: OpenTable[] = [];
  private inText = false;

  begin(name: string, selfClosing: boolean): void {
    const table = this.open.at(-1);
    if (name === 'tbl') this.open.push({ rows: [], text: '' });
    else if (name === 'tr') table?.rows.push([]);
    else if (name === 'tc' && table) table.text = '';
    else if (name === 't') this.inText = !selfClosing;
    else if ((name === 'br' || name === 'cr') && table) table.text += '\n';
  }

  end(name: string): void {
    const table = this.open.at(-1);
    if (name === 't') this.inText = false;
    if (!table) return;
    if (name === 'p') table.text += '\n';
    else if (name === 'tc') table.rows.at(-1)?.push(table.text.replace(/\n+$/, ''));
    else if (name === 'tbl') {
      this.open.pop();
      this.tables.push(table.rows);
    }
  }

  text(read: () => string): void {
    const table = this.open.at(-1);
    if (table && this.inText) table.text += read();
  }
}
