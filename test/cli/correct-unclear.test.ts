import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { connect } from '../../src/store/sqlite/driver.ts';
import { bangiao } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import type { CellInput } from '../helpers/rows.ts';
import { writeWorkbook } from '../helpers/workbook.ts';

const heading = ['STT', 'Danh mục tài sản', 'Nhóm', 'Đơn vị tính', 'Số lượng', 'Ghi chú'];

const rows: readonly (readonly CellInput[])[] = [
  ['UBND QUẬN HOÀN KIẾM'],
  ['BẢNG KÊ TÀI SẢN'],
  [],
  heading,
  [1, 'Ghế thử', 'D', 'cái', 1],
  [null, 'Tủ thử'],
  [null, 'Bàn thử', 'D', null, null, 'Đại diện bên giao'],
];

const correction = 'sua.xlsx';

const submitted = copiesOf(async (folder): Promise<void> => {
  await bangiao(folder, 'init');
  const path = await writeWorkbook(join(folder, 'Hoàn Kiếm.xlsx'), [{ name: 'Tài sản', rows }]);
  await bangiao(folder, 'import', path);
  const run = await bangiao(folder, 'correct', '1', '--out', correction);
  expect([run.code, run.stderr]).toEqual([0, '']);
});

/** What became of the rows below the heading once somebody has filled in cells of some of them, which count from 1. */
async function fatesAfter(filled: readonly (readonly [row: number, column: number, value: CellInput])[]) {
  const folder = await submitted();
  const path = join(folder, correction);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('Tài sản');
  const all = sheet?.getRows(1, sheet.rowCount + 3) ?? [];
  const first = all.findIndex((row) => row.getCell(1).value === 'STT');
  for (const [row, column, value] of filled) {
    const cell = all[first + row]?.getCell(column);
    if (cell) cell.value = value;
  }
  await workbook.xlsx.writeFile(path);
  await bangiao(folder, 'import', path);
  const store = connect(join(folder, 'bangiao.db'), { readonly: true });
  try {
    return store
      .prepare(
        `SELECT coalesce(reason, fate) FROM row WHERE submission_id = (SELECT max(id) FROM submission)
         AND coalesce(reason, '') NOT IN ('letterhead', 'heading') ORDER BY number`,
      )
      .pluck()
      .all();
  } finally {
    store.close();
  }
}

describe('a correction workbook with rows that nobody could tell', () => {
  test('has a record more for each that is numbered in it', async () => {
    const numbered = [
      [2, 1, 2],
      [3, 1, 3],
    ] as const;
    expect(await fatesAfter(numbered)).toEqual(['accepted', 'accepted', 'accepted']);
  });

  test('leaves open what they are while that is not said', async () => {
    expect(await fatesAfter([[3, 3, 'C']])).toEqual(['accepted', 'ROW-UNCLEAR', 'ROW-UNCLEAR']);
  });

  test('takes no new row for signatures that may be a record', async () => {
    const added = [
      [4, 2, 'Máy in thử'],
      [4, 6, 'Người nhận: Mẫu Thử'],
    ] as const;
    expect(await fatesAfter(added)).toEqual(['accepted', 'ROW-UNCLEAR', 'ROW-UNCLEAR', 'ROW-UNCLEAR']);
  });
});
