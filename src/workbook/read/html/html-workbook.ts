import type { Row } from '../../cell.ts';
import type { FileSource } from '../file-source.ts';
import { LIMITS } from '../limits.ts';
import { inBatches, type OpenedWorkbook, placeOf, type SheetDetails } from '../opened-workbook.ts';
import { refuse, refuseBeyond } from '../problems.ts';
import type { MergeRange } from '../references.ts';
import { readWholeText } from '../whole-text.ts';
import type { SheetInfo } from '../workbook-part.ts';
import { HtmlTable } from './table.ts';
import { htmlTokens } from './tokens.ts';

/**
 * Opens the tables of an HTML page, which web programs like to call .xls: one sheet each, in the
 * order they begin, a table inside another for itself; every cell is text. Not by SheetJS, which
 * joins cells whose end tag is left out and takes half an attribute for text.
 * @throws WorkbookReadError FILE-NOT-A-WORKBOOK for a page without a table, FILE-TRUNCATED
 */
export async function openHtml(source: FileSource): Promise<OpenedWorkbook> {
  const page = await readWholeText(source);
  const tables = readTables(page).filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) return refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'html' });
  return new HtmlWorkbook(source, tables);
}

function readTables(page: string): readonly HtmlTable[] {
  const all: HtmlTable[] = [];
  const open: HtmlTable[] = [];
  for (const token of htmlTokens(page)) {
    const table = open.at(-1);
    if (token.type === 'text') table?.take(token.text);
    else if (token.name !== 'table') {
      if (token.type === 'start') table?.start(token.name, token.attributes);
      else table?.end(token.name);
    } else if (token.type === 'end') open.pop()?.finish();
    else {
      const started = new HtmlTable();
      all.push(started);
      open.push(started);
      if (all.length > LIMITS.sheets) refuseBeyond('sheets');
    }
  }
  // Programs that write row by row end every table; one left open is half a page.
  if (open.length > 0) refuse('FILE-TRUNCATED', { reason: 'table-ends-early' });
  return all;
}

class HtmlWorkbook implements OpenedWorkbook {
  readonly format = 'html';
  readonly sheets: readonly SheetInfo[];
  private readonly source: FileSource;
  private readonly tables: readonly HtmlTable[];

  constructor(source: FileSource, tables: readonly HtmlTable[]) {
    this.source = source;
    this.tables = tables;
    this.sheets = tables.map((_, index) => ({ name: `Sheet${index + 1}`, state: 'visible', index }));
  }

  async *rows(sheet: SheetInfo): AsyncGenerator<readonly Row[]> {
    yield* inBatches(this.tables[placeOf(this, sheet)]?.rows ?? []);
  }

  async readSheetDetails(): Promise<SheetDetails> {
    return { hiddenColumns: [] };
  }

  async merges(sheet: SheetInfo): Promise<readonly MergeRange[]> {
    return this.tables[placeOf(this, sheet)]?.merges ?? [];
  }

  pageWords(): readonly string[] {
    return [];
  }

  close(): Promise<void> {
    return this.source.close();
  }
}
