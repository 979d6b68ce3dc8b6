import type ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { bangiao } from '../helpers/binary.ts';
import { corrected, importInto, mend, rowOf, select } from '../helpers/returned-lists.ts';

describe('a decision on a record without a code', () => {
  const things = ['Bàn họp dài', 'Máy in màu', 'Tủ sắt lớn'];
  const rows = [
    ['UBND QUẬN HOÀN KIẾM'],
    ['DANH MỤC TÀI SẢN'],
    [],
    ['STT', 'Danh mục tài sản', 'Nhóm', 'Đơn vị tính', 'Số lượng', 'Nguyên giá', 'Giá trị còn lại'],
    ...things.map((name, index) => [index + 1, name, 'D', 'cái', index + 1, 1_000_000 + index, 500_000]),
  ];

  /** A workspace in which a person has decided where the second thing goes, and its correction workbook. */
  async function decided() {
    const { folder, path } = await corrected(rows, 'Tài sản');
    await bangiao(folder, 'map');
    const [thing] = select(folder, "SELECT id FROM v_assets WHERE name = 'Máy in màu'");
    const stated = ['--receiver', '00070', '--reason', 'lý do thử'];
    expect((await bangiao(folder, 'map', 'decide', '--record', String(thing?.id), ...stated)).code).toBe(0);
    return { folder, path };
  }

  /** Sends the correction back with another name for the thing that was decided. */
  async function rename(folder: string, path: string) {
    const change = (sheet: ExcelJS.Worksheet) => {
      rowOf(sheet, 'Máy in màu').getCell(2).value = 'Máy in màu A3';
    };
    await importInto(folder, await mend(path, change, 'Tài sản'));
  }

  const decidedThings = (folder: string) =>
    select(folder, "SELECT name, receiver_code FROM v_assets WHERE method = 'manual'");
  const lost = (folder: string) =>
    select(folder, "SELECT count(*) AS n FROM finding WHERE code = 'MAP-DECISION-WITHOUT-RECORD'")[0]?.n;

  test('stays with it when the correction mends its name, and goes back with it when that is undone', async () => {
    const { folder, path } = await decided();
    await rename(folder, path);
    await bangiao(folder, 'map');
    expect(decidedThings(folder)).toEqual([{ name: 'Máy in màu A3', receiver_code: '00070' }]);
    expect(lost(folder)).toBe(0);
    await bangiao(folder, 'undo', '2');
    await bangiao(folder, 'map');
    expect(decidedThings(folder)).toEqual([{ name: 'Máy in màu', receiver_code: '00070' }]);
    expect(lost(folder)).toBe(0);
    expect((await bangiao(folder, 'audit', 'verify')).code).toBe(0);
  });

  test('is not given to another thing that was written over it, and that is said', async () => {
    const { folder, path } = await decided();
    const mended = await mend(
      path,
      (sheet) => {
        const row = rowOf(sheet, 'Máy in màu');
        for (const [column, value] of [
          [2, 'Xe đẩy'],
          [4, 'chiếc'],
          [5, 9],
          [6, 7_000_000],
          [7, 1],
        ] as const)
          row.getCell(column).value = value;
      },
      'Tài sản',
    );
    await importInto(folder, mended);
    await bangiao(folder, 'map');
    expect(decidedThings(folder)).toEqual([]);
    expect(lost(folder)).toBe(1);
  });

  /** Puts a thing in the place of the one before it, as cells that move up do: the numbers of the rows stay where they are. */
  function moveUp(sheet: ExcelJS.Worksheet) {
    const [above, row] = [rowOf(sheet, 'Bàn họp dài'), rowOf(sheet, 'Máy in màu')];
    const below = rowOf(sheet, 'Tủ sắt lớn');
    for (let column = 1; column <= 7; column += 1) {
      above.getCell(column).value = row.getCell(column).value;
      row.getCell(column).value = below.getCell(column).value;
      below.getCell(column).value = null;
    }
  }

  test('goes with it to another row when the numbers of the rows stay behind', async () => {
    const { folder, path } = await decided();
    await importInto(folder, await mend(path, moveUp, 'Tài sản'));
    await bangiao(folder, 'map');
    expect(decidedThings(folder)).toEqual([{ name: 'Máy in màu', receiver_code: '00070' }]);
    expect(lost(folder)).toBe(0);
  });

  test('is not given to the thing that moved into its row, where it was mended as well, and that is said', async () => {
    const { folder, path } = await decided();
    const change = (sheet: ExcelJS.Worksheet) => {
      moveUp(sheet);
      rowOf(sheet, 'Máy in màu').getCell(2).value = 'Máy in màu A3';
      rowOf(sheet, 'Tủ sắt lớn').getCell(5).value = 30;
    };
    await importInto(folder, await mend(path, change, 'Tài sản'));
    await bangiao(folder, 'map');
    expect(decidedThings(folder)).toEqual([]);
    expect(lost(folder)).toBe(1);
  });

  test('that was taken back after the correction stays taken back', async () => {
    const { folder, path } = await decided();
    await rename(folder, path);
    await bangiao(folder, 'undo', 'D1');
    await bangiao(folder, 'undo', '2');
    await bangiao(folder, 'map');
    expect(decidedThings(folder)).toEqual([]);
    expect(lost(folder)).toBe(0);
  });
});
