import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { connect } from '../../src/store/sqlite/driver.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import type { CellInput } from '../helpers/rows.ts';
import { writeWorkbook } from '../helpers/workbook.ts';

const heading = [
  'STT',
  'Tên cơ sở nhà, đất',
  'Địa chỉ',
  'Xã, phường cũ',
  'Diện tích đất (m²)',
  'Diện tích sàn (m²)',
  'Năm xây dựng',
  'Phương án bố trí',
];

function premises(number: number, floor: number): readonly CellInput[] {
  const place = [`${number} Phố Thử`, 'Hàng Bạc', 500];
  return [number, `Trụ sở thử ${number}`, ...place, floor, 1990, 'trụ sở chính'];
}

function building(floor: number, year: number): readonly CellInput[] {
  return [null, null, null, null, null, floor, year];
}

const rows = [
  ['UBND QUẬN HOÀN KIẾM'],
  ['DANH SÁCH CƠ SỞ NHÀ, ĐẤT'],
  [],
  heading,
  premises(1, 300),
  building(200, 2001),
  premises(2, 100),
  building(40, 2010),
];

const correction = 'sua.xlsx';

const submitted = copiesOf(async (folder): Promise<void> => {
  await bangiao(folder, 'init');
  const path = await writeWorkbook(join(folder, 'Hoàn Kiếm.xlsx'), [{ name: 'Nhà đất', rows }]);
  await bangiao(folder, 'import', path);
  const run = await bangiao(folder, 'correct', '1', '--out', correction);
  expect([run.code, run.stderr]).toEqual([0, '']);
});

interface Returned {
  readonly refused: readonly { readonly code: string }[];
  readonly submissions: readonly { readonly correction?: Readonly<Record<string, number>> }[];
}

/** What comes of the correction workbook once a clerk has changed the sender's sheet in it; the first row of its table is its heading. */
async function returned(change: (rows: readonly ExcelJS.Row[], sheet: ExcelJS.Worksheet) => void) {
  const folder = await submitted();
  const path = join(folder, correction);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('Nhà đất');
  if (!sheet) throw new Error('the sheet of the sender is not there');
  const all = sheet.getRows(1, sheet.rowCount) ?? [];
  change(all.slice(all.findIndex((row) => row.getCell(1).value === 'STT') + 1), sheet);
  await workbook.xlsx.writeFile(path);
  const { document } = await bangiaoJson<Returned>(folder, 'import', path);
  const { document: ledger } = await bangiaoJson<{ closes: boolean }>(folder, 'reconcile');
  expect(ledger.closes).toBe(true);
  const store = connect(join(folder, 'bangiao.db'), { readonly: true });
  try {
    const areas = store.prepare('SELECT floor_area FROM v_premises ORDER BY id').pluck().all();
    const rejected = store.prepare("SELECT count(*) FROM v_rows WHERE state = 'rejected'").pluck().get();
    return { areas, rejected, refused: document.refused, counts: document.submissions[0]?.correction };
  } finally {
    store.close();
  }
}

describe('a correction workbook with premises of several rows', () => {
  test('sent back as it is changes nothing', async () => {
    const { areas, counts } = await returned(() => undefined);
    expect(areas).toEqual([50_000, 14_000]);
    expect(counts).toEqual({ changed: 0, added: 0, removed: 0, untouched: 2 });
  });

  test('takes a mended building into the record it is of', async () => {
    const { areas, counts, rejected } = await returned(([, part]) => {
      if (part) part.getCell(6).value = 250;
    });
    expect([areas, counts?.changed, rejected]).toEqual([[55_000, 14_000], 1, 0]);
  });

  test('takes a building for premises of its own once it is given what only those have', async () => {
    const { areas } = await returned(([, part]) => {
      for (const [column, value] of [3, 'Trạm thử', '9 Phố Thử', 'Hàng Bạc', 80].entries())
        if (part) part.getCell(column + 1).value = value;
    });
    expect(areas).toEqual([30_000, 20_000, 14_000]);
  });

  test('gives a building to no other premises where its own are taken out', async () => {
    const { areas, rejected } = await returned(([, , second]) => {
      for (let column = 1; column <= heading.length; column += 1)
        if (second) second.getCell(column).value = null;
    });
    expect([areas, rejected]).toEqual([[50_000], 1]);
  });

  test('is refused where a building stands below other premises', async () => {
    const { refused } = await returned(([first, part], sheet) => {
      const values = [first?.values, part?.values];
      if (first) sheet.getRow(first.number).values = values[1] ?? [];
      if (part) sheet.getRow(part.number).values = values[0] ?? [];
    });
    expect(refused.map(({ code }) => code)).toEqual(['CORRECTION-ROWS-MOVED']);
  });
});
