import { join } from 'node:path';
import type { ImportOptions } from '../../../src/import/options.ts';
import type { Store } from '../../../src/store/database.ts';
import { type SheetInput, writeWorkbook } from '../../helpers/workbook.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';
import { importPaths } from '../support.ts';
import { writeCsv } from './csv.ts';
import type { Layout } from './layout.ts';

/** Imports sheets from a file that is laid out like this; text holds one sheet, and nothing merged. */
export async function importLaid(
  store: Store,
  sheets: readonly SheetInput[],
  { file }: Layout,
  given: Partial<ImportOptions>,
) {
  const folder = await temporaryFolder();
  const [sheet] = sheets;
  const isText = file === 'csv' && sheet !== undefined && sheets.length === 1 && sheet.merges?.length === 0;
  const path = isText
    ? await writeCsv(join(folder, 'danh-sach.csv'), sheet)
    : await writeWorkbook(join(folder, 'danh-sach.xlsx'), sheets);
  return importPaths(store, [path], given);
}
