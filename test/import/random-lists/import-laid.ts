import { join } from 'node:path';
import type { ImportOptions } from '../../../src/import/options.ts';
import type { Store } from '../../../src/store/database.ts';
import { type SheetInput, writeWorkbook } from '../../helpers/workbook.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';
import { importPaths } from '../support.ts';
import { writeCsv } from './csv.ts';
import { writeForeign } from './foreign.ts';
import type { Layout } from './layout.ts';

/** Imports sheets from a file that is laid out like this. */
export async function importLaid(
  store: Store,
  sheets: readonly SheetInput[],
  layout: Layout,
  given: Partial<ImportOptions>,
) {
  const path = join(await temporaryFolder(), `danh-sach.${formatOf(sheets, layout)}`);
  return importPaths(store, [await write(path, sheets, layout)], given);
}

/** What is said of an import because something is hidden in its file. */
export function saidOfHidden(sheets: readonly SheetInput[], layout: Layout): readonly string[] {
  return formatOf(sheets, layout) === 'xlsx' ? saidOfHiddenIn(sheets) : [];
}

/** The same of sheets of a workbook. */
export function saidOfHiddenIn(sheets: readonly SheetInput[]): readonly string[] {
  const said = sheets.flatMap(({ hiddenRows = [], hiddenColumns = [] }) => [
    ...(hiddenColumns.length > 0 ? ['TABLE-COLUMNS-HIDDEN'] : []),
    ...(hiddenRows.length > 0 ? ['TABLE-ROWS-HIDDEN'] : []),
  ]);
  return [...new Set(said)];
}

/** Text holds one sheet, and nothing merged. */
function formatOf(sheets: readonly SheetInput[], { file }: Layout): Layout['file'] {
  const mayBeText = sheets.length === 1 && sheets.every(({ merges = [] }) => merges.length === 0);
  return file === 'csv' && !mayBeText ? 'xlsx' : file;
}

function write(path: string, sheets: readonly SheetInput[], layout: Layout): Promise<string> {
  const format = formatOf(sheets, layout);
  const [sheet] = sheets;
  if (format === 'csv' && sheet) return writeCsv(path, sheet);
  return format === 'xls' || format === 'ods'
    ? writeForeign(path, sheets, format)
    : writeWorkbook(path, sheets);
}
