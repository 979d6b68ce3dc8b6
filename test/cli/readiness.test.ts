import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readiness } from '../../src/inventory/readiness.ts';
import { connect } from '../../src/store/sqlite/driver.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import type { CellInput } from '../helpers/rows.ts';
import { EditedSheet, edited } from '../helpers/sheet-editing.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const keys = Object.keys(readiness.fields);
const headingOf = (key: string) => readiness.fields[key]?.heading ?? '';
const seal = headingOf('seal');

/** Every text of a workbook's cells. */
async function textsOf(path: string): Promise<readonly string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const texts: string[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => row.eachCell((cell) => void texts.push(cell.text)));
  return texts;
}

/** What a row of a return says of its commune, by the keys of the fields. */
type Stated = readonly [commune: string, given: Readonly<Record<string, CellInput>>];

/** Writes a return with these rows, and gives its path. */
function writeReturn(folder: string, file: string, rows: readonly Stated[]): Promise<string> {
  const lines = rows.map(([commune, given], index) => [
    index + 1,
    commune,
    ...keys.slice(1).map((key) => given[key] ?? (key === 'seal' ? 'có' : '')),
  ]);
  return writeWorkbook(join(folder, file), [
    { name: 'Điều kiện', rows: [['UBND THÀNH PHỐ'], ['STT', ...keys.map(headingOf)], ...lines] },
  ]);
}

/** A workspace with a return: one commune is sound, one has a cell that cannot be used, one is written wrongly. */
const workspaceWithFaults = copiesOf(async (folder) => {
  await bangiao(folder, 'init');
  const path = await writeReturn(folder, 'dk.xlsx', [
    ['phường Hoàn Kiếm', { secretaries: 1 }],
    ['phường Cửa Nam', { secretaries: 'đủ', trial_1_minutes: 12.5 }],
    ['phường Không Đâu', { secretaries: 1 }],
  ]);
  await bangiao(folder, 'import', path);
});

interface Readiness {
  readonly readiness: readonly { id: string; unchanged: boolean; rows: Readonly<Record<string, number>> }[];
}

describe('a return of readiness', () => {
  it('goes back to be mended with its faults marked, and changes nothing when it comes back as it went', async () => {
    const folder = await workspaceWithFaults();
    const { code, document } = await bangiaoJson(folder, 'correct', 'V1');
    expect([code, document]).toMatchObject([0, { readiness: 'V1', findings: { error: 2 } }]);
    const texts = await textsOf(join(folder, 'sua-V1-dk.xlsx'));
    expect(texts).toContain('ĐIỀU KIỆN VẬN HÀNH ĐÃ BÁO CÁO: NHỮNG CHỖ CẦN SỬA');
    expect(texts.join()).not.toContain('BẢNG KÊ BÀN GIAO');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, 'sua-V1-dk.xlsx'));
    const sheet = new EditedSheet(workbook, readiness.title, seal);
    const faulty = sheet.rowWith(headingOf('commune'), 'phường Cửa Nam');
    expect(sheet.text(faulty, headingOf('secretaries'))).toBe('đủ');
    const notes: string[] = [];
    sheet.worksheet.eachRow((each) =>
      each.eachCell(
        (cell) => cell.note && Number(cell.row) >= faulty - 1 && notes.push(JSON.stringify(cell.note)),
      ),
    );
    expect(notes.join()).toContain('không đọc được “đủ”');
    expect(notes.join()).toContain('Không rõ dòng này của xã, phường nào');
    const back = await bangiaoJson<Readiness>(folder, 'import', 'sua-V1-dk.xlsx');
    expect(back.document.readiness).toMatchObject([{ id: 'V1', unchanged: true }]);
  });

  it('mended takes the place of the one before, row by row, until it is taken back', async () => {
    const folder = await workspaceWithFaults();
    await bangiao(folder, 'correct', 'V1', '--out', 'sua.xlsx');
    await edited(join(folder, 'sua.xlsx'), join(folder, 'da-sua.xlsx'), (workbook) => {
      const sheet = new EditedSheet(workbook, readiness.title, seal);
      const cell = (commune: string, key: string) => {
        const row = sheet.rowWith(headingOf('commune'), commune);
        const column = sheet.headings.indexOf(headingOf(key)) + 1;
        return sheet.worksheet.getCell(row, column);
      };
      cell('phường Cửa Nam', 'secretaries').value = 1;
      cell('phường Không Đâu', 'commune').value = 'phường Ba Đình';
      cell('phường Hoàn Kiếm', 'commune').value = 'phường Hồng Hà';
    });
    const { document } = await bangiaoJson<Readiness>(folder, 'import', 'da-sua.xlsx');
    expect(document.readiness).toMatchObject([
      { id: 'V2', unchanged: false, rows: { accepted: 3, rejected: 0 } },
    ]);
    const communes = () => {
      const store = connect(join(folder, 'bangiao.db'), { readonly: true });
      const names = store.prepare('SELECT commune_name FROM v_readiness ORDER BY commune_name').pluck().all();
      store.close();
      return names;
    };
    expect(communes()).toEqual(['phường Ba Đình', 'phường Cửa Nam', 'phường Hồng Hà']);
    expect((await bangiao(folder, 'correct', 'V1', '--out', 'lai.xlsx')).code).toBe(2);

    const diff = await bangiaoJson(folder, 'diff', 'V1', 'V2', '--out', 'khac.xlsx');
    expect(diff.document).toMatchObject({
      kind: 'readiness',
      counts: { unchanged: 0, added: 2, removed: 1, changed: 1, cells: 1 },
    });
    const shown = await bangiao(folder, 'diff', 'V1', 'V2');
    expect(shown.stdout).toMatch(/phường Cửa Nam\s+Bí thư\s+.*→ 1\s+Điều kiện vận hành › dòng \d+/u);
    const places = (await textsOf(join(folder, 'khac.xlsx'))).join('\n');
    expect(places).toMatch(/^dk\.xlsx › Điều kiện › dòng \d+$/mu);
    expect(places).toMatch(/^da-sua\.xlsx › Điều kiện vận hành › dòng \d+$/mu);

    const history = await bangiao(folder, 'history');
    expect(history.stdout).toMatch(/V1.*đã thay/u);
    expect(history.stdout).toMatch(/V2.*thay V1/u);
    await bangiao(folder, 'undo', 'V2');
    expect(communes()).toEqual(['phường Cửa Nam', 'phường Hoàn Kiếm']);
    expect((await bangiao(folder, 'audit', 'verify')).code).toBe(0);
  });

  it('with many faults shows the first of them, and how many more there are', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const faulty = Array.from({ length: 25 }, (_, index): Stated => [`phường Không Đâu ${index + 1}`, {}]);
    const { stdout } = await bangiao(folder, 'import', await writeReturn(folder, 'dk.xlsx', faulty));
    expect(stdout.match(/^READINESS-/gm)).toHaveLength(20);
    expect(stdout).toContain('còn 5 dòng');
  });

  it('shows decimals as people write them where two differ', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    for (const minutes of [12.5, 13.25]) {
      const rows: readonly Stated[] = [['phường Hoàn Kiếm', { trial_1_minutes: minutes }]];
      await bangiao(folder, 'import', await writeReturn(folder, `dk-${minutes}.xlsx`, rows));
    }
    expect((await bangiao(folder, 'diff', 'V1', 'V2')).stdout).toMatch(/12,5 +→ 13,25/);
  });

  it('that is not there, or counts no more, is neither corrected nor compared', async () => {
    const folder = await workspaceWithFaults();
    for (const words of [
      ['correct', 'V7'],
      ['diff', 'V1', 'V7'],
    ]) {
      const { code, document } = await bangiaoJson<{ error: { code: string } }>(folder, ...words);
      expect([code, document.error.code]).toEqual([2, 'READINESS-UNKNOWN']);
    }
    await bangiao(folder, 'correct', 'V1', '--out', 'sua.xlsx');
    await bangiao(folder, 'undo', 'V1');
    const { document } = await bangiaoJson<{ refused: readonly { code: string }[] }>(
      folder,
      'import',
      'sua.xlsx',
    );
    expect(document.refused).toMatchObject([{ code: 'CORRECTION-OUTDATED' }]);
  });

  it('mended elsewhere is mended here after a merge', async () => {
    const folder = await workspaceWithFaults();
    await bangiao(folder, 'correct', 'V1', '--out', 'sua.xlsx');
    await edited(join(folder, 'sua.xlsx'), join(folder, 'da-sua.xlsx'), (workbook) => {
      const sheet = new EditedSheet(workbook, readiness.title, seal);
      const row = sheet.rowWith(headingOf('commune'), 'phường Hoàn Kiếm');
      sheet.worksheet.getCell(row, sheet.headings.indexOf(seal) + 1).value = 'chưa';
    });
    const city = await temporaryFolder();
    await bangiao(city, 'init');
    for (const [index, change] of [[], ['import', 'da-sua.xlsx']].entries()) {
      if (change.length > 0) await bangiao(folder, ...change);
      await bangiao(folder, 'pack', '--commune', '00070', '--out', join(city, `${index}.bangiao`));
    }
    for (const order of [['1.bangiao', '0.bangiao'], ['0.bangiao']]) await bangiao(city, 'merge', ...order);
    const store = connect(join(city, 'bangiao.db'), { readonly: true });
    expect(store.prepare('SELECT commune_code, seal FROM v_readiness').all()).toEqual([
      { commune_code: '00070', seal: 'chưa' },
    ]);
    store.close();
  });
});
