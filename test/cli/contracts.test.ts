import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { connect } from '../../src/store/sqlite/driver.ts';
import { bangiaoAnew as bangiao, bangiaoJsonAnew as bangiaoJson } from '../helpers/binary.ts';
import { nowhere } from '../helpers/on-windows.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

/** A workspace with one staff inventory beside it. */
const withStaff = copiesOf(async (folder) => {
  await bangiao(folder, 'init');
  await writeStaff(folder, [
    person(1),
    person(2, { place: 'Cửa Nam', destination: 'phường Cửa Nam' }),
    person(3, { place: 'Cửa Nam' }),
    person(4, { plan: 'chưa bố trí' }),
    [5, null, '02/03/1980', 'Nam', '003080000005', 'công chức', 'UBND quận', 'Hàng Mã', 'bố trí', null],
    person(1),
  ]);
});

async function workspaceWithStaff(): Promise<{ folder: string; file: string }> {
  const folder = await withStaff();
  return { folder, file: join(folder, 'Nhân sự quận Hoàn Kiếm.xlsx') };
}

describe('lookup', () => {
  test('a split former commune has every link with its extents and clause, and no default among them', async () => {
    const { code, document } = await bangiaoJson<{
      schema: number;
      ambiguous: boolean;
      matches: { former: { code: string; district: { code: string } }; via: string; links: unknown[] }[];
    }>(await temporaryFolder(), 'lookup', 'phường Cửa Nam, quận Hoàn Kiếm');
    expect(code).toBe(0);
    expect(document.schema).toBe(1);
    expect(document.ambiguous).toBe(false);
    expect(document.matches.map(({ former }) => former.code)).toEqual(['00073']);
    expect(document.matches[0]?.links).toHaveLength(4);
    expect(document.matches[0]?.links[0]).toEqual({
      commune: { era: 'commune', code: '00004', type: 'phường', name: 'Ba Đình' },
      area: 'part',
      population: 'part',
      clause: 3,
    });
  });

  test('a batch answers every line of its column `query` in order', async () => {
    const folder = await temporaryFolder();
    await writeFile(
      join(folder, 'q.csv'),
      '\uFEFFid,query\n1,"Minh Khai"\n2,"xã Minh Khai, Hoài Đức"\n3,xyz\n',
    );
    const { document } = await bangiaoJson<{ results: { ambiguous: boolean; matches: unknown[] }[] }>(
      folder,
      'tra-cuu',
      '--batch',
      'q.csv',
    );
    expect(document.results.map(({ ambiguous, matches }) => [ambiguous, matches.length])).toEqual([
      [true, 3],
      [false, 1],
      [false, 0],
    ]);
  });
});

describe('import', () => {
  test('tells of each submission what it read and what became of it, and exits with 1 when rows are wrong', async () => {
    const { folder, file } = await workspaceWithStaff();
    const { code, document } = await bangiaoJson<{
      submissions: Record<string, unknown>[];
      refused: unknown[];
    }>(folder, 'import', file);
    expect(code).toBe(1);
    expect(document.refused).toEqual([]);
    expect(document.submissions).toHaveLength(1);
    expect(document.submissions[0]).toMatchObject({
      file: 'Nhân sự quận Hoàn Kiếm.xlsx',
      sheet: 'CBCC',
      kind: 'staff',
      district: '002',
      version: 1,
      rows: { read: 6, accepted: 4, rejected: 1, duplicate: 1 },
      totals: [],
    });
  });

  test('the same file again changes nothing, not even the log, and says so', async () => {
    const { folder, file } = await workspaceWithStaff();
    await bangiao(folder, 'import', file);
    const before = await bangiaoJson<{ submissions: unknown[]; operations: unknown[] }>(folder, 'history');
    const again = await bangiaoJson<{ submissions: { unchanged: boolean; version: number }[] }>(
      folder,
      'import',
      file,
    );
    expect(again.code).toBe(0);
    expect(again.document.submissions).toMatchObject([{ unchanged: true, version: 1 }]);
    const after = await bangiaoJson(folder, 'history');
    expect(after.document).toEqual(before.document);
  });

  test('a changed file becomes the next version, and only that one counts', async () => {
    const { folder, file } = await workspaceWithStaff();
    await bangiao(folder, 'import', file);
    await writeStaff(folder, [person(1), person(2), person(3)]);
    const { document } = await bangiaoJson<{ submissions: { version: number }[] }>(folder, 'import', file);
    expect(document.submissions).toMatchObject([{ version: 2, rows: { accepted: 3 } }]);
    const store = connect(join(folder, 'bangiao.db'), { readonly: true });
    expect(store.prepare('SELECT count(*) FROM v_staff').pluck().get()).toBe(3);
    expect(store.prepare('SELECT version, state FROM v_submissions ORDER BY id').all()).toEqual([
      { version: 1, state: 'superseded' },
      { version: 2, state: 'current' },
    ]);
    store.close();
  });

  test('a submission taken back stops counting, and the version before it counts again', async () => {
    const { folder, file } = await workspaceWithStaff();
    await bangiao(folder, 'import', file);
    await writeStaff(folder, [person(1), person(2), person(3)]);
    await bangiao(folder, 'import', file);
    const { code, document } = await bangiaoJson(folder, 'undo', '2');
    expect([code, document]).toEqual([0, { schema: 1, undone: 2, restored: 1, dry_run: false }]);
    const mapped = await bangiaoJson<{ kinds: { records: number }[] }>(folder, 'map');
    expect(mapped.document.kinds[0]?.records).toBe(4);
    expect((await bangiao(folder, 'reconcile')).code).toBe(0);
    const again = await bangiaoJson<{ error: { code: string } }>(folder, 'hoan-tac', '2');
    expect([again.code, again.document.error.code]).toEqual([2, 'SUBMISSION-NOT-CURRENT']);
  });

  test('a file that cannot be read is refused with code and remedy, exit 2, and the others are taken in', async () => {
    const { folder, file } = await workspaceWithStaff();
    const broken = join(folder, 'quét.xlsx');
    await writeFile(broken, '%PDF-1.7 not a workbook');
    const { code, document } = await bangiaoJson<{ submissions: unknown[]; refused: { code: string }[] }>(
      folder,
      'nhap',
      broken,
      join(folder, 'không-có.xlsx'),
      file,
    );
    expect(code).toBe(2);
    expect(document.submissions).toHaveLength(1);
    expect(document.refused.map((each) => each.code)).toEqual(['FILE-NOT-A-WORKBOOK', 'FILE-NOT-FOUND']);
  });

  test('without a terminal nothing is asked: the missing flag is named', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const { writeWorkbook } = await import('../helpers/workbook.ts');
    const rows = [['STT', 'Họ và tên', 'Số CCCD', 'Phương án'], person(1).slice(0, 4)];
    const file = await writeWorkbook(join(folder, 'bieu.xlsx'), [{ name: 'Sheet1', rows }]);
    const { code, stderr } = await bangiao(folder, 'import', file);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^DISTRICT-NOT-SAID .*--district/);
  });

  test('a dry run reports the same and leaves nothing', async () => {
    const { folder, file } = await workspaceWithStaff();
    const dry = await bangiaoJson<{ submissions: unknown[] }>(folder, 'import', file, '--dry-run');
    expect(dry.document.submissions).toHaveLength(1);
    const { document } = await bangiaoJson(folder, 'history');
    expect(document).toMatchObject({ submissions: [], operations: [] });
  });

  test('a dry run into a workspace that is yet to be made makes none', async () => {
    const { file } = await workspaceWithStaff();
    const folder = await temporaryFolder();
    const words = ['import', file, '--db', join('kho', 'bangiao.db'), '--dry-run'];
    const dry = await bangiaoJson<{ submissions: unknown[] }>(folder, ...words);
    expect(dry.document.submissions).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('map, check, reconcile', () => {
  test('map says by which method each record was assigned; what nobody decided stays pending', async () => {
    const { folder: own, file } = await workspaceWithStaff();
    await bangiao(own, 'import', file);
    const { code, document } = await bangiaoJson<{ kinds: Record<string, unknown>[] }>(own, 'map');
    expect(code).toBe(0);
    expect(document.kinds[0]).toEqual({
      kind: 'staff',
      records: 4,
      assigned: 2,
      pending: 2,
      methods: { declared: 1, 'law-whole': 1 },
    });
  });

  test('check lists every finding with place, message and remedy, and exits by the threshold', async () => {
    const { folder: own, file } = await workspaceWithStaff();
    await bangiao(own, 'import', file);
    await bangiao(own, 'map');
    const { code, document } = await bangiaoJson<{
      counts: Record<string, number>;
      findings: { code: string; cell: string | null; message: string; remedy: string }[];
      six_clear: Record<string, unknown>[];
      six_clear_scores: Record<string, unknown>;
    }>(own, 'check');
    expect(code).toBe(1);
    expect(document.findings.length).toBe(
      (document.counts.error ?? 0) + (document.counts.warning ?? 0) + (document.counts.info ?? 0),
    );
    expect(document.findings).toContainEqual(
      expect.objectContaining({
        code: 'STAFF-FULL-NAME-MISSING',
        severity: 'error',
        kind: 'staff',
        sheet: 'CBCC',
        cell: 'B9',
      }),
    );
    expect(document.findings.every(({ message }) => message !== '' && !message.includes('{'))).toBe(true);
    expect(document.six_clear).toEqual([
      expect.objectContaining({ kind: 'staff', person: 'missing', task: 'missing', time: 'missing' }),
    ]);
    const unclear = { records: 1, wholly_clear: 0, clear: 0, vague: 0, missing: 6, score: 0 };
    expect(document.six_clear_scores).toMatchObject({
      city: unclear,
      inventories: [{ kind: 'staff', ...unclear }],
      districts: [{ code: '002', ...unclear }],
      communes: [],
      units: [{ district: '002', unit: 'UBND quận', ...unclear }],
      records: [{ record: document.six_clear[0]?.record, score: 0 }],
    });
    expect((await bangiao(own, 'check', '--fail-on', 'never')).code).toBe(0);
    expect((await bangiao(own, 'check', '--kind', 'premises')).code).toBe(0);
    expect((await bangiao(own, 'check', '--kind', 'premises', '--fail-on', 'warning')).code).toBe(1);
  });

  test('reconcile closes the ledger line by line', async () => {
    const { folder, file } = await workspaceWithStaff();
    await bangiao(folder, 'import', file);
    const { code, document } = await bangiaoJson<{ closes: boolean; ledger: Record<string, unknown>[] }>(
      folder,
      'doi-chieu',
    );
    expect(code).toBe(0);
    expect(document.closes).toBe(true);
    expect(document.ledger).toMatchObject([
      {
        kind: 'staff',
        measure: 'rows',
        read: 6,
        accepted: 4,
        rejected: 1,
        duplicate: 1,
        assigned: 0,
        pending: 4,
        closes: true,
      },
    ]);
  });

  test('the ledger as SQL has numbers, which programs add and compare', async () => {
    const { folder, file } = await workspaceWithStaff();
    await bangiao(folder, 'import', file);
    const store = connect(join(folder, 'bangiao.db'), { readonly: true });
    const lines = store
      .prepare('SELECT read, accepted, rejected, duplicate, assigned, pending FROM v_ledger')
      .all();
    store.close();
    expect(lines).toEqual([{ read: 6, accepted: 4, rejected: 1, duplicate: 1, assigned: 0, pending: 4 }]);
  });

  test('a ledger that does not close is said, exit 1, and nothing is exported', async () => {
    const { folder: own, file } = await workspaceWithStaff();
    await bangiao(own, 'import', file);
    const store = connect(join(own, 'bangiao.db'));
    store.exec("UPDATE submission_measure SET accepted = '5' WHERE measure = 'rows'");
    store.close();
    const reconciled = await bangiaoJson<{ closes: boolean }>(own, 'reconcile');
    expect([reconciled.code, reconciled.document.closes]).toEqual([1, false]);
    const exported = await bangiaoJson<{ error: { code: string } }>(own, 'export', 'city');
    expect([exported.code, exported.document.error.code]).toEqual([2, 'LEDGER-NOT-CLOSED']);
  });

  test('citizen ids are masked wherever they are shown', async () => {
    const { folder, file } = await workspaceWithStaff();
    for (const command of [['import', file], ['check'], ['status'], ['history'], ['reconcile']]) {
      const { code, stdout } = await bangiao(folder, ...command, '--json');
      expect(code).toBeLessThan(2);
      expect(stdout).not.toMatch(/003080\d{6}/);
    }
  });
});

describe('the command line', () => {
  const aliases = {
    init: 'khoi-tao',
    template: 'bieu-mau',
    inspect: 'xem',
    import: 'nhap',
    history: 'lich-su',
    undo: 'hoan-tac',
    map: 'anh-xa',
    check: 'kiem-tra',
    gaps: 'thieu-sot',
    receive: 'tiep-nhan',
    waive: 'mien-tru',
    reconcile: 'doi-chieu',
    export: 'xuat',
    status: 'trang-thai',
    lookup: 'tra-cuu',
    explain: 'giai-thich',
  };

  test('every command answers to its Vietnamese name, in Vietnamese by default and in English when asked', async () => {
    const folder = await temporaryFolder();
    const vietnamese = (await bangiao(folder, '--help')).stdout;
    const english = (await bangiao(folder, '--help', '--lang', 'en')).stdout;
    for (const [name, alias] of Object.entries(aliases)) expect(vietnamese).toContain(`${name}|${alias}`);
    expect(vietnamese).toContain('Các lệnh:');
    expect(english).toContain('Commands:');
  });

  test.each([
    [['không-có-lệnh'], 'USAGE'],
    [['import'], 'USAGE'],
    [['check', '--fail-on', 'x'], 'USAGE'],
    [['template', 'nhà'], 'KIND-UNKNOWN'],
    [['check', '--district', 'Hoan Kem'], 'DISTRICT-UNKNOWN'],
    [['explain', 'X'], 'CODE-UNKNOWN'],
    [['map'], 'WORKSPACE-NOT-FOUND'],
    [['export', 'đâu'], 'USAGE'],
    [['lookup'], 'USAGE'],
    [['audit', 'verify', '--head', '3fa9-O2c1-77de-b604'], 'USAGE'],
    [['audit', 'verify', '--head', '3fa9-02c1'], 'USAGE'],
    [['template', 'staff', '--commune', '00070'], 'USAGE'],
    [['template', 'staff', '--out', `${nowhere.path}.xlsx`], nowhere.refusal],
    [['template', 'staff', '--out', `${'x'.repeat(300)}.xlsx`], 'OUTPUT-NAME-TOO-LONG'],
  ])('%j is refused in one line with a code and exit 2, without a stack', async (args, expected) => {
    const { code, stdout, stderr } = await bangiao(await temporaryFolder(), ...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr.startsWith(`${expected}  `)).toBe(true);
    expect(stderr).toContain(' → ');
  });

  test('with --json a refusal is one document on stdout', async () => {
    const run = await bangiaoJson<{ schema: number; error: Record<string, string> }>(
      await temporaryFolder(),
      'status',
    );
    expect(run.code).toBe(2);
    expect(run.stderr).toBe('');
    expect(Object.keys(run.document.error)).toEqual(['code', 'message', 'remedy']);
  });

  test('a file that is no workspace is left as it is', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'bangiao.db'), 'thư của ai đó, không phải kho dữ liệu'.repeat(100));
    const before = await readFile(join(folder, 'bangiao.db'));
    const { code, stderr } = await bangiao(folder, 'status');
    expect([code, stderr.split('  ')[0]]).toEqual([2, 'WORKSPACE-NOT-OURS']);
    expect(await readFile(join(folder, 'bangiao.db'))).toEqual(before);
  });

  test('doctor finds a sound workspace sound', async () => {
    const { folder } = await workspaceWithStaff();
    const { code, document } = await bangiaoJson<{ ok: boolean }>(folder, 'doctor');
    expect([code, document.ok]).toEqual([0, true]);
  });

  test('doctor tells the room on the disk also where a workspace is yet to be made', async () => {
    const there = ['--db', join('cho', 'kho', 'bangiao.db')];
    const { document } = await bangiaoJson<{ checks: readonly { name: string; detail: string }[] }>(
      ...([await temporaryFolder(), 'doctor', ...there] as const),
    );
    expect(document.checks.find(({ name }) => name === 'disk')?.detail).toMatch(/^[1-9].* GiB$/);
  });
});
