import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { connect } from '../../src/store/sqlite/driver.ts';
import { type ListedAsset, writeAssets } from '../helpers/asset-file.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';

const baseline: readonly ListedAsset[] = [
  { inventoryCode: 'KK-1', code: 'TS-1', name: 'Máy tính' },
  { inventoryCode: 'KK-2', code: 'TS-2', name: 'Máy in', quantity: 10 },
  { name: 'Xe ô tô 7 chỗ', plate: '29A-000.00' },
  { name: 'Bàn họp', cost: 20_000_000 },
  { inventoryCode: 'KK-5', code: 'TS-5', name: 'Ghế' },
  { code: 'TS-7', name: 'Tủ gỗ' },
  { code: 'TS-7', name: 'Tủ sắt' },
];

const handedOver: readonly ListedAsset[] = [
  { inventoryCode: 'KK-1', code: 'TS-1', name: 'máy tính' },
  { inventoryCode: 'KK-2', code: 'TS-2', name: 'Máy in', quantity: 9, condition: 'hỏng' },
  { name: 'Xe ô tô 7 chỗ', plate: '29A 00000' },
  { name: 'Bàn họp', cost: 20_000_000 },
  { code: 'TS-7', name: 'Tủ gỗ' },
  { code: 'TS-10', name: 'Máy chiếu' },
];

interface Reconciled {
  readonly closes: boolean;
  readonly ledger: readonly unknown[];
  readonly match: readonly Readonly<Record<string, unknown>>[];
}

/** A workspace with assets handed over and mapped. */
const workspaceWithAssets = copiesOf(async (folder) => {
  await bangiao(folder, 'init');
  await bangiao(folder, 'import', await writeAssets(folder, 'ban-giao.xlsx', handedOver));
  await bangiao(folder, 'map');
});

/** The same, and the list of the general inventory. */
const withBaseline = copiesOf(async (folder) => {
  await bangiao(folder, 'init');
  await bangiao(folder, 'import', await writeAssets(folder, 'ban-giao.xlsx', handedOver));
  await bangiao(folder, 'map');
  await bangiao(folder, 'import', '--baseline', await writeAssets(folder, 'kiem-ke.xlsx', baseline));
});

/** What the commands say of what is handed over, beside the log and the instants in it. */
async function everythingSaid(folder: string): Promise<readonly unknown[]> {
  await bangiao(folder, 'map');
  const check = await bangiaoJson(folder, 'check');
  const status = await bangiaoJson(folder, 'status');
  const { document } = await bangiaoJson<Reconciled>(folder, 'reconcile');
  const exported = await bangiaoJson<{ files: readonly { rows: number }[] }>(
    folder,
    'export',
    'district',
    '002',
    '--out',
    'so',
    '--force',
  );
  const rows = exported.document.files.map((file) => file.rows);
  const store = connect(join(folder, 'bangiao.db'), { readonly: true });
  const views = ['v_assets', 'v_rows', 'v_ledger'].map((view) =>
    store.prepare(`SELECT * FROM ${view}`).all(),
  );
  const findings = store.prepare('SELECT code, record, cell, details FROM v_findings ORDER BY id').all();
  const pending = store.prepare('SELECT count(*) FROM pending').pluck().get();
  store.close();
  return [status.document, check.document, document.closes, document.ledger, rows, views, findings, pending];
}

describe('a list of the general inventory', () => {
  test('is no part of what is handed over: nothing else says anything new', async () => {
    const folder = await workspaceWithAssets();
    const before = await everythingSaid(folder);
    const list = await writeAssets(folder, 'kiem-ke.xlsx', baseline);
    const { document } = await bangiaoJson<{ baseline: boolean; submissions: readonly unknown[] }>(
      folder,
      'import',
      '--baseline',
      list,
    );
    expect(document.baseline).toBe(true);
    expect(document.submissions).toMatchObject([
      { id: 2, kind: 'assets', version: 1, rows: { read: 7, accepted: 7 }, findings: { error: 1 } },
    ]);
    expect(await everythingSaid(folder)).toEqual(before);
  });

  test('says its findings when it is imported', async () => {
    const folder = await workspaceWithAssets();
    const list = await writeAssets(folder, 'kiem-ke.xlsx', baseline);
    const { stdout } = await bangiao(folder, 'import', '--baseline', list);
    expect(stdout).toContain('ASSETS-ASSET-CODE-REPEATED  kiem-ke.xlsx › Tài sản › C11');
    expect(stdout).toContain('kiểm kê');
    expect(stdout).toContain('Tiếp theo: bangiao doi-chieu');
  });

  test('is matched by codes, then by what is said of a thing; the figures add up', async () => {
    const folder = await withBaseline();
    const { code, document } = await bangiaoJson<Reconciled>(folder, 'reconcile');
    expect(code).toBe(0);
    expect(document.match).toEqual([
      {
        kind: 'assets',
        baseline: 7,
        handed_over: 6,
        matched: 3,
        changed: 1,
        only_baseline: 1,
        only_handed_over: 1,
        only_received: 0,
        received: { uncounted: 6 },
        ambiguous: 3,
        ambiguous_groups: 1,
        ambiguous_baseline: 2,
        ambiguous_handed_over: 1,
        closes: true,
        districts: ['002'],
      },
    ]);
  });

  test('says once what holds for several inventories: how many districts were compared', async () => {
    const folder = await withBaseline();
    const staff = await writeStaff(folder, [person(1)]);
    await bangiao(folder, 'import', staff);
    await bangiao(folder, 'import', '--baseline', staff);
    const { stdout } = await bangiao(folder, 'reconcile');
    const lines = stdout.split('\n').filter((line) => line.includes('đã có biểu kiểm kê'));
    expect(lines).toEqual([expect.stringMatching(/^(Nhân sự · Tài sản|Tài sản · Nhân sự): So 1 nơi/)]);
  });

  test('gives a workbook with a sheet for each outcome', async () => {
    const folder = await withBaseline();
    const out = join(folder, 'doi-chieu.xlsx');
    const dry = await bangiao(folder, 'reconcile', '--out', out, '--dry-run');
    expect(dry.stdout).toContain(`Sẽ ghi sổ đối chiếu với tổng kiểm kê: ${out}`);
    expect((await bangiao(folder, 'reconcile', '--out', out)).code).toBe(0);
    expect((await bangiao(folder, 'reconcile', '--out', out)).code).toBe(2);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    const texts = (name: string) => {
      const rows: string[] = [];
      workbook.getWorksheet(name)?.eachRow((row) => {
        const cells = Array.isArray(row.values) ? row.values.slice(1) : [];
        rows.push(cells.map((cell) => String(cell ?? '')).join('|'));
      });
      return rows.join('\n');
    };
    const changed = texts('Khác nội dung');
    expect(changed).toContain(
      'TS-2|Máy in|Số lượng|10|9|cùng Mã kiểm kê|kiem-ke.xlsx › Tài sản › H6|ban-giao.xlsx › Tài sản › H6',
    );
    expect(changed).toContain('Tình trạng|còn sử dụng|hỏng');
    expect(texts('Chỉ có ở kiểm kê')).toContain(
      'TS-5|Ghế|Phòng Nội vụ|10000000|kiem-ke.xlsx › Tài sản › dòng 9',
    );
    expect(texts('Chỉ có ở bàn giao')).toContain('TS-10|Máy chiếu');
    expect(texts('Chưa phân định').match(/\|1\|(Kiểm kê|Bàn giao)\|/g)).toEqual([
      '|1|Kiểm kê|',
      '|1|Kiểm kê|',
      '|1|Bàn giao|',
    ]);
  });

  test('has versions of its own, and the one before counts again when it is taken back', async () => {
    const folder = await withBaseline();
    const newer = [...baseline, { code: 'TS-10', name: 'Máy chiếu' }];
    await bangiao(folder, 'import', '--baseline', await writeAssets(folder, 'kiem-ke.xlsx', newer));
    const states = async () => {
      const { document } = await bangiaoJson<{ submissions: readonly Record<string, unknown>[] }>(
        folder,
        'history',
      );
      return document.submissions.map(({ version, state }) => [version, state]);
    };
    expect(await states()).toEqual([
      [1, 'current'],
      [1, 'baseline-superseded'],
      [2, 'baseline'],
    ]);
    expect((await bangiao(folder, 'history')).stdout).toContain('kiểm kê, đã thay');
    const newest = await bangiaoJson<Reconciled>(folder, 'reconcile');
    expect(newest.document.match).toMatchObject([{ baseline: 8, only_handed_over: 0 }]);
    const undone = await bangiao(folder, 'undo', '3');
    expect(undone.stdout).toContain('tổng kiểm kê');
    expect(undone.stdout).toContain('Tiếp theo: bangiao doi-chieu');
    expect(await states()).toEqual([
      [1, 'current'],
      [1, 'baseline'],
      [2, 'baseline-undone'],
    ]);
    expect((await bangiao(folder, 'undo', '3')).code).toBe(2);
  });

  test('may be the very file that was handed over', async () => {
    const folder = await workspaceWithAssets();
    const file = join(folder, 'ban-giao.xlsx');
    await bangiao(folder, 'import', '--baseline', file);
    const again = await bangiaoJson<{ submissions: readonly unknown[] }>(
      folder,
      'import',
      '--baseline',
      file,
    );
    expect(again.document.submissions).toMatchObject([{ id: 2, unchanged: true }]);
    const { document } = await bangiaoJson<Reconciled>(folder, 'reconcile');
    expect(document.match).toMatchObject([
      { baseline: 6, handed_over: 6, matched: 6, changed: 0, closes: true },
    ]);
  });

  test('takes no correction workbook', async () => {
    const folder = await withBaseline();
    const { code, document } = await bangiaoJson<{ error: { code: string } }>(folder, 'correct', '2');
    expect([code, document.error.code]).toEqual([2, 'CORRECTION-OF-BASELINE']);
    await bangiao(folder, 'correct', '1', '--out', 'sua.xlsx');
    const returned = await bangiaoJson<{ error: { code: string } }>(
      folder,
      'import',
      '--baseline',
      'sua.xlsx',
    );
    expect(returned.document.error.code).toBe('CORRECTION-OF-BASELINE');
  });
});

describe('reconcile without a general inventory', () => {
  test('matches nothing, and has nothing to write', async () => {
    const folder = await workspaceWithAssets();
    const { document, code } = await bangiaoJson<Reconciled>(folder, 'reconcile');
    expect([code, document.match]).toEqual([0, []]);
    const refused = await bangiaoJson<{ error: { code: string } }>(folder, 'reconcile', '--out', 'x.xlsx');
    expect([refused.code, refused.document.error.code]).toEqual([2, 'BASELINE-NONE']);
  });
});
