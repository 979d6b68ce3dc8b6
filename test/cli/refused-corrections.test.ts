import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import {
  corrected,
  correction,
  file,
  heading,
  importInto,
  mend,
  person,
  records,
  rowOf,
  select,
} from '../helpers/returned-lists.ts';
import type { CellInput } from '../helpers/rows.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

describe('a correction workbook is refused', () => {
  test('when one of its sheets comes without the rest: the rows of the others would be gone', async () => {
    const people = (from: number) => [heading, ...[0, 1, 2].map((step) => person(from + step))];
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const sheets = [
      { name: 'Phòng', rows: [['UBND QUẬN HOÀN KIẾM'], ...people(1)] },
      { name: 'Trường', rows: people(11) },
    ];
    await bangiao(folder, 'import', await writeWorkbook(join(folder, file), sheets));
    await bangiao(folder, 'correct', '1', '--out', correction);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, correction));
    const sheet = workbook.getWorksheet('Phòng');
    await workbook.csv.writeFile(join(folder, 'sua.csv'), { sheetName: 'Phòng' });
    const rows = (sheet?.getSheetValues() ?? []).map((values) =>
      Array.isArray(values) ? values.slice(1).map((value) => (value ?? '') as CellInput) : [],
    );
    await writeWorkbook(join(folder, 'mot-trang.xlsx'), [{ name: 'Phòng', rows }]);
    for (const torn of ['sua.csv', 'mot-trang.xlsx']) {
      const { document } = await importInto(folder, torn, '--district', '002');
      expect(document.refused[0]?.code, torn).toBe('CORRECTION-TORN');
      const seen = await bangiaoJson<{ files: readonly { problems: readonly { code: string }[] }[] }>(
        folder,
        'inspect',
        torn,
      );
      expect(seen.document.files[0]?.problems, torn).toMatchObject([{ code: 'CORRECTION-TORN' }]);
    }
    expect(records(folder, 'v_staff')).toHaveLength(6);
  });

  test('when its submission has been superseded', async () => {
    const { folder, path } = await corrected();
    const mended = await mend(path, (sheet) => {
      rowOf(sheet, 'Mẫu Thử Số 2').getCell(5).value = '003080000002';
    });
    await importInto(folder, mended);
    const { code, document } = await importInto(folder, path);
    expect([code, document.refused[0]?.code]).toEqual([2, 'CORRECTION-OUTDATED']);
    const again = await bangiaoJson<{ error: { code: string } }>(folder, 'correct', '1');
    expect([again.code, again.document.error.code]).toEqual([2, 'CORRECTION-OUTDATED']);
  });

  test('when this workspace never had its submission', async () => {
    const { path } = await corrected();
    const other = await temporaryFolder();
    await bangiao(other, 'init');
    const { code, document } = await importInto(other, path);
    expect([code, document.refused[0]?.code]).toEqual([2, 'CORRECTION-UNKNOWN']);
  });

  test.each<[string, string, (sheet: ExcelJS.Worksheet) => void]>([
    [
      'a heading was changed',
      'CORRECTION-DAMAGED',
      (sheet) => {
        sheet.getRow(4).getCell(3).value = 'Năm';
      },
    ],
    ['a column was put in', 'CORRECTION-DAMAGED', (sheet) => void sheet.spliceColumns(3, 0, ['a'])],
    ['the row numbers are gone', 'CORRECTION-DAMAGED', (sheet) => void sheet.spliceColumns(11, 1)],
    [
      'rows were moved from one section to another',
      'CORRECTION-ROWS-MOVED',
      (sheet) => {
        const [first, last] = [sheet.getRow(7).values, sheet.getRow(13).values];
        sheet.getRow(7).values = last;
        sheet.getRow(13).values = first;
      },
    ],
  ])('when %s', async (_, expected, change) => {
    const { folder, path } = await corrected();
    const { code, document } = await importInto(folder, await mend(path, change));
    expect([code, document.refused[0]?.code]).toEqual([2, expected]);
    expect(select(folder, 'SELECT count(*) AS n FROM submission')).toEqual([{ n: 1 }]);
  });

  test('when the person says it is of another district or kind', async () => {
    const { folder, path } = await corrected();
    const kind = await importInto(folder, path, '--kind', 'assets');
    const district = await importInto(folder, path, '--district', '001');
    expect([kind, district].map(({ document }) => document.refused[0]?.code)).toEqual([
      'TEMPLATE-OTHER-KIND',
      'TEMPLATE-OTHER-DISTRICT',
    ]);
  });
});
