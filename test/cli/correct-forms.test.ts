import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { connect } from '../../src/store/sqlite/driver.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { hasLibreOffice, savedByLibreOffice } from '../helpers/libreoffice.ts';
import { building, type FormBlock, formHead, formSheet, soundBlock } from '../helpers/premises-form.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const place = (number: number) => `Số ${number} phố Thử, phường Hàng Trống, quận Hoàn Kiếm`;

/** Two declarations under one letterhead, a third under its own on another sheet. */
const first = {
  ...soundBlock,
  head: formHead,
  address: place(1),
  land: '301,00 m2',
  buildings: [building({ 0: 'Nhà chính', 2: 2005 }), building({ 0: 'Nhà phụ' })],
  total: ['Tổng cộng', '', '', '', 4_000_000, 0, 2_000_000],
};
const second = { ...soundBlock, address: place(2), buildings: [building({ 0: 'Trạm thử' })] };
const third = { ...soundBlock, head: formHead, address: place(3), value: '5.000.000 đồng' };

const correction = 'sua.xlsx';

const submitted = copiesOf(async (folder): Promise<void> => {
  await bangiao(folder, 'init');
  const sheets = [
    { name: 'Cơ sở', ...formSheet(first, second) },
    { name: 'Trạm', ...formSheet(third) },
  ];
  await bangiao(folder, 'import', await writeWorkbook(join(folder, 'ke-khai.xlsx'), sheets));
  const run = await bangiao(folder, 'correct', '1', '--out', correction);
  expect([run.code, run.stderr]).toEqual([0, '']);
});

interface Returned {
  readonly refused: readonly { readonly code: string; readonly message: string }[];
  readonly submissions: readonly {
    readonly version: number;
    readonly unchanged: boolean;
    readonly correction?: Readonly<Record<string, number>>;
  }[];
}

type Change = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

async function edit(path: string, change: Change): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('Cơ sở');
  if (!sheet) throw new Error('the sheet of the sender is not there');
  change(sheet, workbook);
  await workbook.xlsx.writeFile(path);
}

function query(folder: string, sql: string): readonly Readonly<Record<string, unknown>>[] {
  const store = connect(join(folder, 'bangiao.db'), { readonly: true });
  try {
    return store.prepare<[], Record<string, unknown>>(sql).all();
  } finally {
    store.close();
  }
}

function premisesIn(folder: string): readonly Readonly<Record<string, unknown>>[] {
  const columns = `name, address, former_commune, land_area, floor_area, floors, year_built, year_in_use, original_cost,
    residual_value, present_use, present_user, land_certificate`;
  return query(folder, `SELECT ${columns} FROM v_premises ORDER BY id`);
}

/** What comes of the correction workbook once a clerk has changed the first of the sender's sheets in it. */
async function returned(change: Change, file = correction) {
  const folder = await submitted();
  const before = premisesIn(folder);
  const path = join(folder, correction);
  await edit(path, change);
  if (file !== correction) await rename(path, join(folder, file));
  const { code, document } = await bangiaoJson<Returned>(folder, 'import', join(folder, file));
  const [submission] = document.submissions;
  if (submission) {
    const { document: ledger } = await bangiaoJson<{ closes: boolean }>(folder, 'reconcile');
    expect(ledger.closes).toBe(true);
  }
  const refused = document.refused.map((each) => each.code);
  const counts = submission?.correction;
  return { folder, code, before, after: premisesIn(folder), refused, counts, submission };
}

/** The row whose first cell begins so, the `nth` of them. */
function rowOf(sheet: ExcelJS.Worksheet, beginning: string, nth = 1): ExcelJS.Row {
  let left = nth;
  for (const row of sheet.getRows(1, sheet.rowCount) ?? []) {
    if (String(row.getCell(1).value ?? '').startsWith(beginning)) left -= 1;
    if (left === 0) return row;
  }
  throw new Error(`no row begins with ${beginning}`);
}

/** Takes rows out as a clerk deletes them, and puts others in their place. */
function splice(sheet: ExcelJS.Worksheet, from: number, count: number, ...rows: ExcelJS.CellValue[][]): void {
  const all = valuesOf(sheet, { from: 1, to: sheet.rowCount });
  const now = all.toSpliced(from - 1, count, ...rows);
  for (let place = 0; place < Math.max(all.length, now.length); place += 1)
    sheet.getRow(place + 1).values = now[place] ?? [];
}

/** From the line above a form to the last of its rows. */
function blockOf(sheet: ExcelJS.Worksheet, number: number): { readonly from: number; readonly to: number } {
  const { number: from } = rowOf(sheet, `Biểu kê khai ${number}`);
  const next = (sheet.getRows(1, sheet.rowCount) ?? []).find(
    (row) => row.number > from && String(row.getCell(1).value ?? '').startsWith('Biểu kê khai'),
  );
  return { from, to: (next?.number ?? sheet.rowCount + 1) - 1 };
}

function valuesOf(
  sheet: ExcelJS.Worksheet,
  { from, to }: { from: number; to: number },
): ExcelJS.CellValue[][] {
  return (sheet.getRows(from, to - from + 1) ?? []).map(({ values }) =>
    Array.isArray(values) ? Array.from(values.slice(1), (value) => value ?? null) : [],
  );
}

describe('a correction workbook of declarations of premises', () => {
  test('sent back as it is changes nothing', async () => {
    const { counts, submission, after, before } = await returned(() => undefined);
    expect(counts).toEqual({ changed: 0, added: 0, removed: 0, untouched: 3 });
    expect([submission?.unchanged, after]).toEqual([true, before]);
  });

  test('colours the cells that are wrong, and says how to mend them', async () => {
    const folder = await submitted();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, correction));
    const sheet = workbook.getWorksheet('Cơ sở');
    expect(sheet).toBeDefined();
    if (!sheet) return;
    const noted = (sheet.getRows(1, sheet.rowCount) ?? []).flatMap((row) => {
      const found: string[] = [];
      row.eachCell((cell) => {
        const { type } = cell.fill ?? {};
        if (cell.note && type === 'pattern' && cell.value !== 'Mã dòng (không sửa) #1')
          found.push(cell.address);
      });
      return found;
    });
    const uses = rowOf(sheet, 'b- Hiện trạng').getCell(1).address;
    const used = rowOf(sheet, 'Nhà chính').getCell(4).address;
    expect(noted).toEqual(expect.arrayContaining(['A1', uses, used]));
    expect(JSON.stringify(sheet.getCell(used).note)).toContain('Đưa vào sử dụng 2001');
    expect(rowOf(sheet, 'Địa chỉ').getCell(1).note).toBeUndefined();
  });

  test('takes a mended sentence, and leaves everything else as it was', async () => {
    const { counts, before, after, folder } = await returned((sheet) => {
      rowOf(sheet, 'a- Diện tích').getCell(1).value = 'a- Diện tích khuôn viên đất: 300,00 m2';
    });
    expect(counts).toEqual({ changed: 1, added: 0, removed: 0, untouched: 3 });
    expect(after).toEqual([{ ...before[0], land_area: 30_000 }, before[1], before[2]]);
    expect((await bangiao(folder, 'undo', '2', '--yes')).code).toBe(0);
    expect(premisesIn(folder)).toEqual(before);
  });

  test('takes a mended building into the sums of its premises', async () => {
    const { counts, before, after } = await returned((sheet) => {
      rowOf(sheet, 'Nhà chính').getCell(10).value = 250.5;
      rowOf(sheet, 'Nhà chính').getCell(3).value = 1999;
    });
    expect(counts).toMatchObject({ changed: 1 });
    expect(after[0]).toEqual({ ...before[0], floor_area: 35_050, year_built: 1999 });
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  test('takes a building that was added, one taken out, and one moved to other premises', async () => {
    const { counts, before, after } = await returned((sheet) => {
      const { number } = rowOf(sheet, 'Nhà phụ');
      const moved = valuesOf(sheet, { from: number, to: number });
      splice(sheet, number, 1);
      splice(sheet, rowOf(sheet, 'Trạm thử').number + 1, 0, moved[0] ?? []);
      splice(sheet, rowOf(sheet, 'Trạm thử').number + 1, 0, building({ 0: 'Nhà mới', 9: 30 }).slice());
    });
    expect(counts).toMatchObject({ added: 2, removed: 1 });
    expect(after.map((each) => each.floor_area)).toEqual([10_000, 23_000, 10_000]);
    expect(after.map((each) => each.land_area)).toEqual(before.map((each) => each.land_area));
  });

  test('takes a line that gives the premises a name', async () => {
    const { after, counts } = await returned((sheet) => {
      splice(sheet, rowOf(sheet, 'Địa chỉ').number, 0, ['Tên cơ sở nhà, đất: Trụ sở thử']);
    });
    expect([after[0]?.name, counts?.added]).toEqual(['Trụ sở thử', 1]);
  });

  test('is mended by a correction workbook of its own', async () => {
    const { folder, before } = await returned((sheet) => {
      rowOf(sheet, 'a- Diện tích').getCell(1).value = 'a- Diện tích khuôn viên đất: 300,00 m2';
    });
    await bangiao(folder, 'correct', '2', '--out', 'lai.xlsx');
    const untouched = await bangiaoJson<Returned>(folder, 'import', join(folder, 'lai.xlsx'));
    expect(untouched.document.submissions).toMatchObject([{ unchanged: true }]);
    await edit(join(folder, 'lai.xlsx'), (sheet) => {
      rowOf(sheet, 'Địa chỉ', 2).getCell(1).value = `Địa chỉ: ${place(9)}`;
    });
    const { document } = await bangiaoJson<Returned>(folder, 'import', join(folder, 'lai.xlsx'));
    expect(document.submissions).toMatchObject([{ version: 3, correction: { changed: 1 } }]);
    const after = premisesIn(folder);
    expect(after).toEqual([
      { ...before[0], land_area: 30_000 },
      { ...before[1], address: place(9) },
      before[2],
    ]);
    expect(after[1]?.present_user).toBe('Phòng Thử nghiệm');
  });

  test('lets a decision follow premises whose address was mended', async () => {
    const folder = await submitted();
    await bangiao(folder, 'map');
    const record = String(query(folder, 'SELECT id FROM v_premises ORDER BY id')[1]?.id);
    const decision = ['--record', record, '--receiver', '00082', '--reason', 'thử', '--yes'];
    expect((await bangiao(folder, 'map', 'decide', ...decision)).code).toBe(0);
    await edit(join(folder, correction), (sheet) => {
      rowOf(sheet, 'Địa chỉ', 2).getCell(1).value = `Địa chỉ: ${place(9)}`;
    });
    await bangiao(folder, 'import', join(folder, correction));
    const held = `SELECT p.address FROM decision_record AS x JOIN premises AS p ON p.id = x.record_id
      WHERE x.ended_by_operation_id IS NULL`;
    expect(query(folder, held)).toEqual([{ address: place(9) }]);
  });

  test.each(['xlsx', 'ods', 'xls'])(
    'is read as it is saved in LibreOffice as .%s',
    async (format) => {
      if (!hasLibreOffice) return;
      const folder = await submitted();
      const before = premisesIn(folder);
      const path = join(folder, correction);
      const untouched = await bangiaoJson<Returned>(folder, 'import', await savedByLibreOffice(path, format));
      expect(untouched.document.submissions).toMatchObject([{ unchanged: true }]);
      await edit(path, (sheet) => {
        rowOf(sheet, 'Nhà phụ').getCell(10).value = 60;
      });
      const { document } = await bangiaoJson<Returned>(
        folder,
        'import',
        await savedByLibreOffice(path, format),
      );
      expect(document.submissions).toMatchObject([{ correction: { changed: 1, added: 0, removed: 0 } }]);
      expect(premisesIn(folder)).toEqual([{ ...before[0], floor_area: 16_000 }, before[1], before[2]]);
    },
    120_000,
  );
});

describe('declarations of any layout', () => {
  const uses = (number: string) => `Làm trụ sở làm việc: ${number}; Làm nhà ở: 0 m2.`;
  const group = ['Trạm thử', '', '', '', '', '', '', '', 453];
  const { buildings: _, ...withoutTable } = soundBlock;
  const layouts: readonly FormBlock[] = [
    { ...soundBlock, head: formHead },
    { ...soundBlock, land: 1110.5, uses: uses('1.110,5'), value: '0 đồng' },
    { ...soundBlock, land: '1,110.00 m2', uses: uses('1,110'), value: '0 đồng' },
    { ...soundBlock, buildings: [group, building(), building({ 0: 'Nhà B' })] },
    withoutTable,
    { ...soundBlock, buildings: [] },
    {
      ...soundBlock,
      head: [['Đơn vị sử dụng tài sản: Trạm Thử nghiệm'], ['Tên cơ sở nhà, đất: Trụ sở thử']],
      papers: ['', '- Quyết định số 12/QĐ-UB', '- Giấy chứng nhận QSDĐ số: BK 000456'],
    },
    { ...soundBlock, unit: 'nghìn đồng', value: '1.500 ngàn đồng' },
    { ...soundBlock, head: [building({ 0: 'Nhà lạc' }), ...formHead] },
    {
      ...soundBlock,
      buildings: [building({ 2: new Date(Date.UTC(2001, 4, 6)), 4: '2.000.000', 9: 12.345 })],
    },
    { ...soundBlock, land: '30o m2' },
    { ...soundBlock, head: [...formHead, ['Mã cơ sở: CS1']] },
    { ...soundBlock, head: [...formHead, ['Mã cơ sở: CS1']] },
  ];

  test('read as they did, with all that was found in them', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const blocks = layouts.map((block, index) => ({ ...block, address: place(index + 1) }));
    const path = join(folder, 'ke-khai.xlsx');
    await bangiao(folder, 'import', await writeWorkbook(path, [{ name: 'Cơ sở', ...formSheet(...blocks) }]));
    const before = premisesIn(folder);
    const findings = (submission: number) =>
      query(
        folder,
        `SELECT code, count(*) AS count FROM finding WHERE submission_id = ${submission} GROUP BY code`,
      );
    await bangiao(folder, 'correct', '1', '--out', correction);
    await edit(join(folder, correction), (sheet) => {
      rowOf(sheet, 'BÁO CÁO').getCell(1).value = 'BÁO CÁO KÊ KHAI NHÀ, ĐẤT';
    });
    const { document } = await bangiaoJson<Returned>(folder, 'import', join(folder, correction));
    const counts = { changed: 1, added: 0, removed: 0, untouched: layouts.length + 1 };
    expect(document.submissions).toMatchObject([{ version: 2, correction: counts }]);
    expect(premisesIn(folder)).toEqual(before);
    expect(findings(2)).toEqual(findings(1));
  });
});

test('declarations that an older program read get none', async () => {
  const folder = await submitted();
  const store = connect(join(folder, 'bangiao.db'));
  store.exec(`UPDATE source_table SET columns = (
    SELECT json_group_array(json_remove(value, '$.lines')) FROM json_each(source_table.columns))`);
  store.close();
  const { code, document } = await bangiaoJson<{ error: { code: string } }>(folder, 'correct', '1');
  expect([code, document.error.code]).toEqual([2, 'CORRECTION-OF-FORM']);
});

describe('declarations on the sheet of an ordinary table', () => {
  const rows = [
    ...formSheet(first).rows,
    ['DANH SÁCH CƠ SỞ NHÀ, ĐẤT KHÁC'],
    ['STT', 'Tên cơ sở nhà, đất', 'Địa chỉ', 'Xã, phường cũ', 'Diện tích đất (m²)', 'Diện tích sàn (m²)'],
    [1, 'Trụ sở thử', '7 Phố Thử', 'Hàng Bạc', 500, 300],
    [2, 'Trạm thử', '8 Phố Thử', 'Hàng Bạc', 400, 200],
  ];

  test('are mended beside it', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const sheet = { name: 'Cơ sở', rows, merges: formSheet(first).merges };
    await bangiao(folder, 'import', await writeWorkbook(join(folder, 'ke-khai.xlsx'), [sheet]));
    const before = premisesIn(folder);
    expect(before).toHaveLength(3);
    await bangiao(folder, 'correct', '1', '--out', correction);
    const untouched = await bangiaoJson<Returned>(folder, 'import', join(folder, correction));
    expect(untouched.document.submissions).toMatchObject([{ unchanged: true, correction: { untouched: 3 } }]);
    await edit(join(folder, correction), (changed) => {
      rowOf(changed, 'Nhà phụ').getCell(10).value = 60;
      const [table] = (changed.getRows(1, changed.rowCount) ?? []).filter(
        (row) => row.getCell(2).value === 'Trạm thử',
      );
      if (table) table.getCell(5).value = 450;
    });
    const { document } = await bangiaoJson<Returned>(folder, 'import', join(folder, correction));
    expect(document.submissions).toMatchObject([{ correction: { changed: 2, added: 0, removed: 0 } }]);
    const [form, one, two] = before;
    expect(premisesIn(folder)).toEqual([{ ...form, floor_area: 16_000 }, one, { ...two, land_area: 45_000 }]);
  });
});

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
      'where declarations were swapped',
      'CORRECTION-ROWS-MOVED',
      (sheet) => {
        const { from, to } = blockOf(sheet, 1);
        const rows = valuesOf(sheet, { from, to });
        splice(sheet, from, to - from + 1);
        sheet.addRows(rows);
      },
    ],
    [
      'where sentences were swapped',
      'CORRECTION-ROWS-MOVED',
      (sheet) => {
        const { number } = rowOf(sheet, 'a- Diện tích');
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

  test('for another district', async () => {
    const folder = await submitted();
    const path = join(folder, correction);
    const { document } = await bangiaoJson<Returned>(folder, 'import', path, '--district', '001');
    expect(document.refused.map(({ code }) => code)).toEqual(['TEMPLATE-OTHER-DISTRICT']);
  });
});
