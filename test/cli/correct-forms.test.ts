import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { connect } from '../../src/store/sqlite/driver.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { hasLibreOffice, savedByLibreOffice } from '../helpers/libreoffice.ts';
import { building, type FormBlock, formHead, formSheet, soundBlock } from '../helpers/premises-form.ts';
import {
  blockOf,
  correction,
  edit,
  first,
  place,
  premisesIn,
  query,
  type Returned,
  returned,
  rowOf,
  splice,
  submitted,
  valuesOf,
} from '../helpers/returned-forms.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

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

  test('takes declarations of one office in another order', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const blocks = [2, 3].map((number) => ({ ...soundBlock, address: place(number) }));
    const sheets = [{ name: 'Cơ sở', ...formSheet(first, ...blocks) }];
    await bangiao(folder, 'import', await writeWorkbook(join(folder, 'ke-khai.xlsx'), sheets));
    await bangiao(folder, 'correct', '1', '--out', correction);
    const before = premisesIn(folder);
    const path = join(folder, correction);
    await edit(path, (sheet) => {
      const { from, to } = blockOf(sheet, 2);
      const rows = valuesOf(sheet, { from, to });
      splice(sheet, from, to - from + 1);
      splice(sheet, sheet.rowCount + 1, 0, ...rows);
    });
    const moved = await bangiaoJson<Returned>(folder, 'import', path);
    expect(moved.document).toMatchObject({ refused: [], submissions: [{ unchanged: true }] });
    await edit(path, (sheet) => {
      rowOf(sheet, 'a- Diện tích', 2).getCell(1).value = 'a- Diện tích khuôn viên đất: 310,00 m2';
    });
    const mended = await bangiaoJson<Returned>(folder, 'import', path);
    expect(mended.document).toMatchObject({
      refused: [],
      submissions: [{ version: 2, correction: { changed: 1, added: 0, removed: 0 } }],
    });
    const after = premisesIn(folder).toSorted((left, right) =>
      String(left.address).localeCompare(String(right.address)),
    );
    expect(after).toEqual([before[0], before[1], { ...before[2], land_area: 31_000 }]);
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
