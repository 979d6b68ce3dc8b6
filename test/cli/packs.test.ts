import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { isForOwnerOnly } from '../helpers/owner-only.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { bangiaoInTerminal, canUseTerminal } from '../helpers/terminal.ts';

const passphrase = 'bốn từ không liên quan';

const districtWithList = copiesOf(async (folder) => {
  await bangiao(folder, 'init');
  await bangiao(folder, 'import', await writeStaff(folder, [person(1), person(2), person(3)]));
  await bangiao(folder, 'map');
});

const cityWithNothing = copiesOf(async (folder) => {
  await bangiao(folder, 'init');
});

/** A district's workspace with one list, and a city's with nothing. */
async function twoWorkspaces(): Promise<{ readonly district: string; readonly city: string }> {
  return { district: await districtWithList(), city: await cityWithNothing() };
}

interface MergeDocument {
  readonly schema: number;
  readonly merges: readonly {
    readonly id: string | null;
    readonly unchanged: boolean;
    readonly scope: unknown;
  }[];
  readonly refused: readonly { readonly code: string; readonly remedy: string }[];
  readonly conflicts: Readonly<Record<string, readonly unknown[]>>;
  readonly error?: { readonly code: string };
}

describe('pack and merge', () => {
  it('carry a district into the city; every document says what happened, and undo takes it back', async () => {
    const { district, city } = await twoWorkspaces();
    const path = join(city, 'hoan-kiem.bangiao');
    const made = await bangiaoJson<Record<string, unknown>>(
      district,
      'dong-goi',
      '--district',
      '002',
      '--out',
      path,
    );
    expect(made.code).toBe(0);
    expect(made.document).toMatchObject({
      ...{ schema: 1, file: path, encrypted: false, dry_run: false },
      scope: { type: 'district', code: '002' },
      counts: { submissions: 1, records: 3 },
    });
    expect(await isForOwnerOnly(path)).toBe(true);

    const tried = await bangiaoJson<MergeDocument>(city, 'merge', path, '--dry-run');
    expect(tried.document.merges).toMatchObject([{ id: 'M1', unchanged: false }]);
    expect((await bangiaoJson<{ submissions: unknown[] }>(city, 'history')).document.submissions).toEqual([]);

    const merged = await bangiaoJson<MergeDocument>(city, 'gop', path);
    expect(merged.code).toBe(0);
    expect(merged.document).toMatchObject({
      ...{ schema: 1, refused: [], conflicts: { submissions: [], decisions: [], rules: [], receipts: [] } },
      merges: [{ id: 'M1', unchanged: false, scope: { type: 'district', code: '002' } }],
    });
    const again = await bangiaoJson<MergeDocument>(city, 'merge', path);
    expect(again.document.merges).toMatchObject([{ id: null, unchanged: true }]);
    const { document } = await bangiaoJson<{ closes: boolean }>(city, 'reconcile');
    expect(document.closes).toBe(true);
    expect((await bangiao(city, 'audit', 'verify')).code).toBe(0);

    const undone = await bangiaoJson<{ undone: string }>(city, 'undo', 'M1');
    expect(undone.document.undone).toBe('M1');
    const history = await bangiaoJson<{ merges: unknown[]; submissions: unknown[] }>(city, 'history');
    expect(history.document.merges).toMatchObject([{ merge: 'M1', in_force: false }]);
    expect(history.document.submissions).toMatchObject([{ state: 'undone' }]);
    expect((await bangiao(city, 'audit', 'verify')).code).toBe(0);
  });

  it('carry lists that were imported as a whole folder, called by their folders in it', async () => {
    const { district, city } = await twoWorkspaces();
    const sent = join(district, 'nhan-ve', 'Q. Hoàn Kiếm', 'đợt 2');
    await mkdir(sent, { recursive: true });
    await writeStaff(sent, [person(1), person(2), person(3), person(4)]);
    await bangiao(district, 'import', 'nhan-ve');
    const path = join(city, 'hoan-kiem.bangiao');
    await bangiao(district, 'pack', '--district', '002', '--out', path);
    const { document } = await bangiaoJson<MergeDocument>(city, 'merge', path);
    expect(document).toMatchObject({ refused: [], merges: [{ id: 'M1' }] });
    const { document: history } = await bangiaoJson<{ submissions: { file: string }[] }>(city, 'history');
    expect(history.submissions.map(({ file }) => file)).toContainEqual(
      expect.stringMatching(/^Q\. Hoàn Kiếm\/đợt 2\//),
    );
  }, 60_000);

  it('take every pack of a folder, and refuse one without packs as what it is', async () => {
    const { district, city } = await twoWorkspaces();
    await mkdir(join(city, 'goi'));
    const { document: none } = await bangiaoJson<MergeDocument>(city, 'merge', 'goi');
    expect(none.refused).toMatchObject([{ file: 'goi', code: 'PACK-NOT-A-PACK' }]);
    for (const name of ['mot.bangiao', 'hai.bangiao'])
      await bangiao(district, 'pack', '--district', '002', '--out', join(city, 'goi', name));
    await writeFile(join(city, 'goi', 'thu.txt'), 'không phải gói');
    const { document } = await bangiaoJson<MergeDocument>(city, 'merge', 'goi');
    expect(document).toMatchObject({ refused: [], merges: [{ id: 'M1' }, { id: null, unchanged: true }] });
  }, 60_000);

  it('tell the key of a pack, and take another one for a reason only', async () => {
    const { district, city } = await twoWorkspaces();
    const [first, second] = [join(city, 'mot.bangiao'), join(city, 'hai.bangiao')];
    const { document: made } = await bangiaoJson<{ key: string }>(
      ...([district, 'pack', '--district', '002', '--out', first] as const),
    );
    const taken = await bangiao(city, 'merge', first);
    expect(taken.stdout).toContain(made.key);
    await bangiao(district, 'backup', 'sao.db');
    await bangiao(district, 'restore', 'sao.db', 'moi');
    const restored = join(district, 'moi');
    await bangiao(
      restored,
      'import',
      await writeStaff(restored, [person(5), person(6)]),
      '--district',
      '002',
    );
    const { document: other } = await bangiaoJson<{ key: string }>(
      ...([restored, 'pack', '--district', '002', '--out', second] as const),
    );
    expect(other.key).not.toBe(made.key);
    const accept = ['--accept-key', other.key];
    const codeOf = async (...more: readonly string[]) => {
      const { code, document } = await bangiaoJson<MergeDocument>(city, 'merge', second, ...more);
      return [code, document.error?.code];
    };
    expect(await codeOf()).toEqual([2, 'PACK-KEY-OTHER']);
    expect(await codeOf(...accept)).toEqual([2, 'PACK-KEY-REASON']);
    expect((await codeOf(...accept, '--reason', 'máy cũ hỏng'))[1]).toBeUndefined();
    const { document: keys } = await bangiaoJson<{ senders: object[] }>(city, 'pack', '--keys');
    expect(keys.senders).toMatchObject([
      { fingerprint: made.key, reason: '' },
      { fingerprint: other.key, reason: 'máy cũ hỏng' },
    ]);
  }, 60_000);

  it('say in words what was packed, what it holds, and that it is personal', async () => {
    const { district } = await twoWorkspaces();
    const { stdout, stderr, code } = await bangiao(district, 'pack', '--district', '002', '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('1 list, 3 records');
    expect(stderr).toContain('personal data');
    const [file] = (await readdir(district)).filter((name) => name.endsWith('.bangiao'));
    expect(file).toMatch(/^goi-002-/);
    expect(stdout).toContain(`bangiao merge`);
  });

  it.each([
    ['neither district nor commune', ['pack'], 'PACK-SCOPE-ASKS'],
    ['both', ['pack', '--district', '002', '--commune', '00070'], 'PACK-SCOPE-ASKS'],
    ['a district that sent nothing', ['pack', '--district', '001'], 'PACK-NOTHING'],
    [
      'a passphrase to be asked for, without a terminal',
      ['pack', '--district', '002', '--encrypt'],
      'PACK-PASSPHRASE-MISSING',
    ],
    ['another ending', ['pack', '--district', '002', '--out', 'goi.xlsx'], 'OUTPUT-EXTENSION'],
    ['a workbook', ['merge', 'nhan-su.xlsx'], 'PACK-NOT-A-PACK'],
    ['a merge that there is not', ['undo', 'M7'], 'MERGE-UNKNOWN'],
  ])('refuse %s', async (_, line, refusal) => {
    const { district } = await twoWorkspaces();
    await writeFile(join(district, 'nhan-su.xlsx'), 'PK');
    const { code, document } = await bangiaoJson<MergeDocument>(district, ...line);
    expect(code).toBe(2);
    expect(document.error).toMatchObject({ code: refusal, remedy: expect.stringMatching(/\S/) });
  });

  it('keep the passphrase in a file, never on the command line', async () => {
    const { district, city } = await twoWorkspaces();
    const secret = join(district, 'mat-khau.txt');
    await writeFile(secret, `\uFEFF${passphrase}\r\n`);
    const path = join(city, 'kin.bangiao');
    await bangiao(district, 'pack', '--district', '002', '--passphrase-file', secret, '--out', path);
    expect((await readFile(path)).subarray(0, 3).toString()).toBe('age');
    const without = await bangiaoJson<MergeDocument>(city, 'merge', path);
    expect([without.code, without.document.refused[0]?.code]).toEqual([2, 'PACK-PASSPHRASE-MISSING']);
    expect(without.document.refused[0]?.remedy).toContain('--passphrase-file');
    // As Windows PowerShell writes it with `>`.
    const wide = join(city, 'mat-khau-powershell.txt');
    await writeFile(wide, `\uFEFF${passphrase}\r\n`, 'utf16le');
    const { code } = await bangiao(city, 'merge', path, '--passphrase-file', wide);
    expect(code).toBe(0);
  }, 60_000);
});

describe.runIf(canUseTerminal)('on a terminal', () => {
  it('the passphrase is asked for, twice where it is new, and is not shown', async () => {
    const { district, city } = await twoWorkspaces();
    const path = join(city, 'kin.bangiao');
    const packing = bangiaoInTerminal(district, 'pack', '--district', '002', '--encrypt', '--out', path);
    await packing.until('Mật khẩu của gói');
    packing.press('cau-du-dai', 'Enter');
    await packing.until('Nhập lại mật khẩu');
    packing.press('cau-du-dai', 'Enter');
    const screen = await packing.until('Đã đóng gói');
    expect(screen).not.toContain('cau-du-dai');
    expect(await packing.ended()).toBe(0);
    const merging = bangiaoInTerminal(city, 'merge', path);
    await merging.until('Mật khẩu của gói kin.bangiao');
    merging.press('cau-du-dai', 'Enter');
    expect(await merging.ended()).toBe(0);
  }, 60_000);
});
