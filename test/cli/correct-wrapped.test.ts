import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { connect } from '../../src/store/sqlite/driver.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import type { CellInput } from '../helpers/rows.ts';
import { writeWorkbook } from '../helpers/workbook.ts';

const heading = ['STT', 'Mã tài sản', 'Danh mục tài sản', 'Nhóm', 'Đơn vị tính', 'Số lượng', 'Nguyên giá'];

function thing(number: number, name: string): readonly CellInput[] {
  return [number, `TS-${number}`, name, 'D', 'cái', 1, 1_000_000];
}

const rows = [
  ['UBND QUẬN HOÀN KIẾM'],
  ['BẢNG KÊ TÀI SẢN'],
  [],
  heading,
  thing(1, 'Bàn họp của'),
  [null, null, 'Phòng Nội vụ'],
  thing(2, 'Ghế thử'),
];

const correction = 'sua.xlsx';

const submitted = copiesOf(async (folder): Promise<void> => {
  await bangiao(folder, 'init');
  const path = await writeWorkbook(join(folder, 'Hoàn Kiếm.xlsx'), [{ name: 'Tài sản', rows }]);
  await bangiao(folder, 'import', path);
  const run = await bangiao(folder, 'correct', '1', '--out', correction);
  expect([run.code, run.stderr]).toEqual([0, '']);
});

interface Returned {
  readonly submissions: readonly { readonly correction?: Readonly<Record<string, number>> }[];
}

/** What the store holds once a clerk has changed the rows below the heading in the correction workbook. */
async function returned(change: (rows: readonly ExcelJS.Row[]) => void) {
  const folder = await submitted();
  const path = join(folder, correction);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('Tài sản');
  const all = sheet?.getRows(1, sheet.rowCount) ?? [];
  change(all.slice(all.findIndex((row) => row.getCell(1).value === 'STT') + 1));
  await workbook.xlsx.writeFile(path);
  const { document } = await bangiaoJson<Returned>(folder, 'import', path);
  const { document: ledger } = await bangiaoJson<{ closes: boolean }>(folder, 'reconcile');
  expect(ledger.closes).toBe(true);
  const store = connect(join(folder, 'bangiao.db'), { readonly: true });
  try {
    const names = store.prepare('SELECT name FROM v_assets ORDER BY id').pluck().all();
    const rejected = store.prepare("SELECT count(*) FROM v_rows WHERE state = 'rejected'").pluck().get();
    return { names, rejected, counts: document.submissions[0]?.correction };
  } finally {
    store.close();
  }
}

describe('a correction workbook with a text that goes on in the row below', () => {
  test('sent back as it is changes nothing', async () => {
    const { names, counts } = await returned(() => undefined);
    expect(names).toEqual(['Bàn họp của Phòng Nội vụ', 'Ghế thử']);
    expect(counts).toEqual({ changed: 0, added: 0, removed: 0, untouched: 2 });
  });

  test('takes the mended rest into the record it is of', async () => {
    const { names, counts } = await returned(([, rest]) => {
      if (rest) rest.getCell(3).value = 'Phòng Tư pháp';
    });
    expect(names).toEqual(['Bàn họp của Phòng Tư pháp', 'Ghế thử']);
    expect(counts?.changed).toBe(1);
  });

  test('takes the rest for a record of its own once it is given what makes it one', async () => {
    const { names } = await returned(([, rest]) => {
      for (const [column, value] of [3, 'TS-3', 'Tủ thử', 'D', 'cái', 1, 500_000].entries())
        if (rest) rest.getCell(column + 1).value = value;
    });
    expect(names).toEqual(['Bàn họp của', 'Tủ thử', 'Ghế thử']);
  });

  test('gives the rest to no other record where its own is taken out', async () => {
    const { names, rejected } = await returned(([first]) => {
      for (let column = 1; column <= heading.length; column += 1)
        if (first) first.getCell(column).value = null;
    });
    expect([names, rejected]).toEqual([['Ghế thử'], 1]);
  });
});
