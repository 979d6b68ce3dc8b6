import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ColumnSpec, TableRow, WorkbookSpec } from '../../../src/workbook/write/spec.ts';
import { edited } from '../../helpers/sheet-editing.ts';
import {
  hasLibreOffice,
  oneSheet,
  oneTable,
  roundTrip,
  shownByLibreOffice,
  temporaryFolder,
} from './support.ts';

const columns: readonly ColumnSpec[] = [
  { heading: 'Tên' },
  { heading: 'Nơi nhận', choice: { list: { namedUnder: 'Danh sách' }, severity: 'warning' } },
  { heading: 'Danh sách', hidden: true },
];
const lists: NonNullable<WorkbookSpec['lists']> = [
  { name: 'noi_nhan_1', values: ['phường A', 'phường B'] },
  { name: 'noi_nhan_2', values: ['xã C', 'xã D', 'xã E'] },
];
const rows: readonly TableRow[] = [
  ['Nhà số 1', null, 'noi_nhan_2'],
  ['Nhà số 2', null, 'noi_nhan_1'],
];

function written(given: readonly TableRow[] = rows) {
  return roundTrip(oneSheet(oneTable({ columns, rows: given, rowNumbers: { heading: 'STT' } }), { lists }));
}

describe('a drop-down whose list each row names', () => {
  test('is one validation over all rows that follows the named column', async () => {
    const { sheet, report } = await written();
    expect(report.flaws).toEqual([]);
    expect(sheet.getCell('C2').dataValidation).toMatchObject({
      type: 'list',
      errorStyle: 'warning',
      formulae: ['INDIRECT($D2)'],
    });
    expect(sheet.getColumn(4).hidden).toBe(true);
    expect(sheet.getColumn(3).hidden).toBe(false);
  });

  test('is a flaw, and no drop-down, when a row names no list', async () => {
    const { sheet, report } = await written([...rows, ['Nhà số 3', null, 'noi_nhan_3']]);
    expect(report.flaws).toMatchObject([{ reason: 'list-missing', cell: 'C2' }]);
    expect(sheet.getCell('C2').dataValidation).toBeUndefined();
  });

  test.skipIf(!hasLibreOffice)('leads to the values of each row’s own list', async () => {
    const { path } = await written();
    const probed = await edited(path, join(temporaryFolder(), 'probed.xlsx'), (workbook) => {
      const sheet = workbook.worksheets[0];
      for (const row of [2, 3]) {
        const formula = `COUNTA(INDIRECT($D${row}))&":"&INDEX(INDIRECT($D${row}),1)`;
        if (sheet) sheet.getCell(row, 2).value = { formula, date1904: false };
      }
    });
    const shown = shownByLibreOffice(probed).map((cells) => cells[1]);
    expect(shown.slice(1, 3)).toEqual(['3:xã C', '2:phường A']);
  });
});
