import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import { recordsHeading, recordsRow } from '../../mapping/support.ts';
import { assetHeading, assetRow, type Grid, importPaths, letterhead, storedFindings } from '../support.ts';

/** Imports a sheet with comments on some of its cells; returns where something is told, and what. */
async function told(heading: readonly CellInput[], rows: Grid, notes: Readonly<Record<string, string>>) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Bảng kê');
  for (const row of [...letterhead, heading, ...rows]) sheet.addRow([...row]);
  for (const [address, text] of Object.entries(notes)) sheet.getCell(address).note = text;
  const path = join(await temporaryFolder(), 'bang-ke.xlsx');
  await workbook.xlsx.writeFile(path);
  const store = await temporaryStore();
  await importPaths(store, [path]);
  return storedFindings(store)
    .filter(({ code }) => ['SHEET-COMMENTS', 'ROW-NOTE-TAKES-OUT'].includes(code))
    .map(({ cell, details }) => [cell, JSON.parse(details)]);
}

it('comments on the rows of a list are told, those that take a row out at their cells', async () => {
  const notes = { C5: 'Người dùng:\nđã thanh lý', G6: 'xem lại giá' };
  expect(await told(assetHeading, [assetRow(1), assetRow(2)], notes)).toEqual([
    [null, { comments: 2, places: 'C5, G6' }],
    ['C5', { text: 'đã thanh lý' }],
  ]);
});

it('comments on the heading explain its columns: nothing is said', async () => {
  expect(await told(assetHeading, [assetRow(1)], { G4: 'Ghi bằng đồng' })).toEqual([]);
});

it('comments on papers, which may name a secret one, are not repeated', async () => {
  const found = await told(recordsHeading, [recordsRow(1)], { C5: 'Kế hoạch mật, đã thanh lý' });
  expect(found.at(-1)).toEqual(['C5', { text: '…' }]);
});
