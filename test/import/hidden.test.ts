import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inspectFile } from '../../src/import/inspect-file.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRow, findingsOf, importPaths, letterhead } from './support.ts';

const rows = [...letterhead, assetHeading, assetRow(1), assetRow(2), assetRow(3)];

async function fileWithHidden(): Promise<string> {
  // Column 40 is hidden as well, and has nothing to do with the table.
  const sheet = { name: 'Bảng kê', rows, hiddenRows: [5, 6], hiddenColumns: [2, 7, 40] };
  return writeWorkbook(join(await temporaryFolder(), 'an.xlsx'), [sheet]);
}

it('reports hidden rows and the hidden columns of a table, and reads both', async () => {
  const store = await temporaryStore();
  const { submissions } = await importPaths(store, [await fileWithHidden()]);
  expect(submissions[0]?.rows).toMatchObject({ read: 3, accepted: 3 });
  expect(findingsOf(store, 'TABLE-ROWS-HIDDEN').map(({ details }) => JSON.parse(details))).toMatchObject([
    { rows: 2 },
  ]);
  const [columns] = findingsOf(store, 'TABLE-COLUMNS-HIDDEN');
  expect(JSON.parse(columns?.details ?? '{}')).toMatchObject({ columns: 'B, G' });
});

it('shows them on inspection', async () => {
  const path = await fileWithHidden();
  const { sheets } = await inspectFile({ path, name: 'an.xlsx' }, { aliases: {} });
  expect(sheets).toMatchObject([{ hidden_columns: ['B', 'G'], hidden_rows: 2 }]);
});

it('says nothing of columns that are all in sight', async () => {
  const store = await temporaryStore();
  const path = await writeWorkbook(join(await temporaryFolder(), 'hien.xlsx'), [{ name: 'Bảng kê', rows }]);
  await importPaths(store, [path]);
  expect(findingsOf(store, 'TABLE-COLUMNS-HIDDEN')).toEqual([]);
});
