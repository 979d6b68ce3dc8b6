import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRows, findingsOf, hoanKiem, importPaths, letterhead } from '../support.ts';

it('a total whose formula failed, or has no stored result, is told: it is compared with nothing', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Bảng kê');
  for (const row of [...letterhead, assetHeading, ...assetRows(2)]) sheet.addRow([...row]);
  sheet.addRow([
    ...['', '', 'Tổng cộng', '', '', { formula: 'SUM(F5:F6)', result: 2 }],
    ...[{ formula: 'SUM(G5:G6)' }, { error: '#REF!' }],
  ]);
  const path = join(await temporaryFolder(), 'bang-ke.xlsx');
  await workbook.xlsx.writeFile(path);
  const store = await temporaryStore();
  await importPaths(store, [path], { district: hoanKiem });
  const told = findingsOf(store, 'TABLE-TOTAL-UNREAD').map(({ cell, details }) => [
    cell,
    JSON.parse(details),
  ]);
  expect(told).toEqual([
    ['G7', { heading: 'Nguyên giá', text: '#NO-CACHED-VALUE' }],
    ['H7', { heading: 'Giá trị còn lại', text: '#REF!' }],
  ]);
  expect(findingsOf(store, 'TABLE-TOTAL-DISAGREES')).toEqual([]);
});
