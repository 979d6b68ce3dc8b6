import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import {
  assetHeading,
  assetRows,
  findingsOf,
  hoanKiem,
  importGrid,
  importPaths,
  letterhead,
  personRow,
  staffHeading,
} from '../support.ts';

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

it.each([
  ['7.500.00O', '7.500.00O'],
  [7.6, '7.6'],
  ['7.5 tr.đ ước', '7.5 tr.đ ước'],
])('a total of %j where đồng stand is told: it is no number of them', async (written, text) => {
  const total = ['', '', 'Tổng cộng', '', '', 2, written, ''];
  const store = await temporaryStore();
  await importGrid(store, [assetHeading, ...assetRows(2), total], { district: hoanKiem });
  expect(findingsOf(store, 'TABLE-TOTAL-UNREAD').map(({ details }) => JSON.parse(details))).toEqual([
    { heading: 'Nguyên giá', text },
  ]);
});

it.each([['-'], ['x'], [''], ['đồng'], ['7,6 triệu']])(
  'a total of %j says nothing, or can be read',
  async (written) => {
    const total = ['', '', 'Tổng cộng', '', '', 2, written, ''];
    const store = await temporaryStore();
    await importGrid(store, [assetHeading, ...assetRows(2), total], { district: hoanKiem });
    expect(findingsOf(store, 'TABLE-TOTAL-UNREAD')).toEqual([]);
  },
);

it.each([[['Tổng diện tích', 500]], [['', '', 'Tổng diện tích đất', '', '', '', '', '', '', '900']]])(
  '%j is told where no column holds areas, wherever the number stands',
  async (total) => {
    const store = await temporaryStore();
    await importGrid(store, [assetHeading, ...assetRows(2), total], { district: hoanKiem });
    expect(findingsOf(store, 'TABLE-TOTAL-OF-NOTHING')).toHaveLength(1);
  },
);

it('a number below a column that nobody sums up is no sum of what no column holds', async () => {
  const store = await temporaryStore();
  const rows = [1, 2].map((number) => personRow(number));
  await importGrid(store, [staffHeading, ...rows, ['', 'Tổng cộng', '', '', '', '', '35,6']], {
    district: hoanKiem,
  });
  expect(findingsOf(store, 'TABLE-TOTAL-OF-NOTHING')).toEqual([]);
});
