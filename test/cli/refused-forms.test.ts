import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bangiaoJson } from '../helpers/binary.ts';
import { building, formSheet, soundBlock } from '../helpers/premises-form.ts';
import {
  blockOf,
  type Change,
  correction,
  place,
  type Returned,
  returned,
  rowOf,
  splice,
  submitted,
  valuesOf,
} from '../helpers/returned-forms.ts';

describe('premises that were taken out of a correction workbook', () => {
  test('are gone when their rows are, and the office above stays that of the next', async () => {
    const { counts, before, after } = await returned((sheet) => {
      const { number } = rowOf(sheet, 'Địa chỉ');
      splice(sheet, number, blockOf(sheet, 1).to - number + 1);
    });
    expect(counts).toMatchObject({ changed: 0, added: 0, untouched: 2 });
    expect(after).toEqual(before.slice(1));
  });

  const refusals: readonly (readonly [string, string, Change])[] = [
    [
      'is refused without its line',
      'CORRECTION-FORM-LOST',
      (sheet) => {
        const { from, to } = blockOf(sheet, 2);
        splice(sheet, from, to - from + 1);
      },
    ],
    [
      'is refused with the letterhead that the next one stands under',
      'CORRECTION-FORM-CHANGED',
      (sheet) => {
        const { from, to } = blockOf(sheet, 1);
        splice(sheet, from + 1, to - from);
      },
    ],
    [
      'is refused in part',
      'CORRECTION-FORM-CHANGED',
      (sheet) => {
        splice(sheet, rowOf(sheet, 'a- Diện tích').number, 3);
      },
    ],
  ];

  test.each(refusals)('%s', async (_, code, change) => {
    const { refused, before, after } = await returned(change);
    expect([refused, after]).toEqual([[code], before]);
  });
});

describe('a correction workbook of declarations is refused', () => {
  const refusals: readonly (readonly [string, string, Change])[] = [
    [
      'where a sentence lost its label',
      'CORRECTION-FORM-CHANGED',
      (sheet) => {
        rowOf(sheet, 'c- Giá trị').getCell(1).value = '5.000.000 đồng';
      },
    ],
    [
      'where a heading was changed',
      'CORRECTION-FORM-CHANGED',
      (sheet) => {
        rowOf(sheet, 'TÀI SẢN').getCell(10).value = 'DT XÂY DỰNG (m2)';
      },
    ],
    [
      'where a row stands among the headings',
      'CORRECTION-FORM-CHANGED',
      (sheet) => {
        splice(sheet, rowOf(sheet, 'TÀI SẢN').number + 1, 0, [...building()]);
      },
    ],
    [
      'where a row stands between headings and the numbers of the columns',
      'CORRECTION-FORM-CHANGED',
      (sheet) => {
        splice(sheet, rowOf(sheet, 'TÀI SẢN').number + 3, 0, [...building()]);
      },
    ],
    [
      'where a building stands above the heading of its table',
      'CORRECTION-FORM-CHANGED',
      (sheet) => {
        splice(sheet, rowOf(sheet, 'TÀI SẢN').number, 0, [...building()]);
      },
    ],
    [
      'where a note would become a part of a sentence',
      'CORRECTION-FORM-CHANGED',
      (sheet) => {
        splice(sheet, rowOf(sheet, 'I- Về đất').number, 0, ['Ghi chú thử']);
      },
    ],
    [
      'where another unit of money stands above',
      'CORRECTION-FORM-CHANGED',
      (sheet) => {
        rowOf(sheet, 'BÁO CÁO').getCell(1).value = 'Đơn vị tính: nghìn đồng';
      },
    ],
    [
      'where what is new makes a building something else',
      'CORRECTION-FORM-CHANGED',
      (sheet) => {
        splice(sheet, rowOf(sheet, 'Nhà phụ').number, 0, ['Người lập biểu']);
      },
    ],
    [
      'where a declaration got a letterhead of its own',
      'CORRECTION-FORM-CHANGED',
      (sheet) => {
        splice(sheet, rowOf(sheet, 'Biểu kê khai 2').number + 1, 0, ['Cơ sở thứ hai']);
      },
    ],
    [
      'where a sentence is stated again',
      'CORRECTION-FORM-ADDED',
      (sheet) => {
        splice(sheet, rowOf(sheet, 'Địa chỉ').number + 1, 0, [`Địa chỉ: ${place(9)}`]);
      },
    ],
    [
      'where the office above is stated again',
      'CORRECTION-FORM-ADDED',
      (sheet) => {
        splice(sheet, rowOf(sheet, 'Mã đơn vị').number, 0, ['Đơn vị sử dụng tài sản: Trạm Thử nghiệm']);
      },
    ],
    [
      'where a declaration was copied with its line',
      'CORRECTION-FORM-ADDED',
      (sheet) => {
        sheet.addRows(valuesOf(sheet, blockOf(sheet, 2)));
      },
    ],
    [
      'where a declaration was added below',
      'CORRECTION-FORM-ADDED',
      (sheet) => {
        sheet.addRows(formSheet({ ...soundBlock, address: place(4) }).rows.map((row) => [...row]));
      },
    ],
    [
      'where a declaration stands above the office that states it',
      'CORRECTION-FORM-MOVED',
      (sheet) => {
        const { from, to } = blockOf(sheet, 1);
        const rows = valuesOf(sheet, { from, to });
        splice(sheet, from, to - from + 1);
        sheet.addRows(rows);
      },
    ],
    [
      'where sentences were swapped',
      'CORRECTION-FORM-ROW-MOVED',
      (sheet) => {
        const { number } = rowOf(sheet, 'a- Diện tích');
        const rows = valuesOf(sheet, { from: number, to: number });
        splice(sheet, number, 1);
        splice(sheet, number + 1, 0, rows[0] ?? []);
      },
    ],
    [
      'where buildings were swapped',
      'CORRECTION-FORM-ROW-MOVED',
      (sheet) => {
        const { number } = rowOf(sheet, 'Nhà chính');
        const rows = valuesOf(sheet, { from: number, to: number });
        splice(sheet, number, 1);
        splice(sheet, number + 1, 0, rows[0] ?? []);
      },
    ],
    [
      'where another line stands above a declaration',
      'CORRECTION-DAMAGED',
      (sheet) => {
        rowOf(sheet, 'Biểu kê khai 2').getCell(1).value = 'Biểu kê khai 1';
      },
    ],
    [
      'where a sheet is missing',
      'CORRECTION-FORM-LOST',
      (_, workbook) => {
        workbook.removeWorksheet('Trạm');
      },
    ],
    [
      'where its stamp is missing',
      'CORRECTION-TORN',
      (_, workbook) => {
        for (const { name } of [...workbook.worksheets]) if (name !== 'Cơ sở') workbook.removeWorksheet(name);
      },
    ],
    [
      'where its lines and its stamp are missing',
      'CORRECTION-TORN',
      (sheet, workbook) => {
        for (const { name } of [...workbook.worksheets]) if (name !== 'Cơ sở') workbook.removeWorksheet(name);
        const from = rowOf(sheet, 'Biểu kê khai 2').number;
        splice(sheet, from, sheet.rowCount - from + 1);
        splice(sheet, 1, 1);
      },
    ],
  ];

  test.each(refusals)('%s', async (_, code, change) => {
    const { refused, before, after } = await returned(change);
    expect([refused, after]).toEqual([[code], before]);
  });

  test('with a sentence that says which row goes where', async () => {
    const { sentences } = await returned((sheet) => {
      const { number } = rowOf(sheet, 'Nhà chính');
      const rows = valuesOf(sheet, { from: number, to: number });
      splice(sheet, number, 1);
      splice(sheet, number + 1, 0, rows[0] ?? []);
    });
    expect(sentences[0]).toMatch(/dòng \d+: “Nhà chính .*” trước đứng trên “Nhà phụ .*”, nay đứng dưới/);
  });

  test('for another district', async () => {
    const folder = await submitted();
    const path = join(folder, correction);
    const { document } = await bangiaoJson<Returned>(folder, 'import', path, '--district', '001');
    expect(document.refused.map(({ code }) => code)).toEqual(['TEMPLATE-OTHER-DISTRICT']);
  });
});
