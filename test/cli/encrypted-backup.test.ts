import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { restoreBackup } from '../../src/export/files/backup.ts';
import { decryptTo } from '../../src/workspace/encryption.ts';
import { bangiao, bangiaoAnew, bangiaoJson, startBangiao } from '../helpers/binary.ts';
import { isForOwnerOnly } from '../helpers/owner-only.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { bangiaoInTerminal, canUseTerminal } from '../helpers/terminal.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const passphrase = 'bốn từ không liên quan';

interface Copied {
  readonly file: string;
  readonly encrypted: boolean;
  readonly sound: boolean;
  readonly head: { readonly operation: number; readonly hash: string };
}

interface Base {
  readonly folder: string;
  /** The file that holds the passphrase. */
  readonly secret: string;
}

const withList = copiesOf(async (folder, people: number) => {
  await bangiao(folder, 'init');
  const listed = Array.from({ length: people }, (_, index) => person(index + 1));
  await bangiao(folder, 'import', await writeStaff(folder, listed));
  await writeFile(join(folder, 'mat-khau.txt'), `${passphrase}\r\n`);
});

/** A workspace with one list in it, and a passphrase in a file beside it. */
async function workspace(people = 3): Promise<Base> {
  const folder = await withList(people);
  return { folder, secret: join(folder, 'mat-khau.txt') };
}

async function backedUp({ folder, secret }: Base, ...more: readonly string[]): Promise<Copied> {
  const { code, document } = await bangiaoJson<Copied>(
    folder,
    'sao-luu',
    '--passphrase-file',
    secret,
    ...more,
  );
  expect(code).toBe(0);
  return document;
}

/** Files in and below a folder in which something of the workspace can be read, but for those that were there. */
async function readable(folder: string, known: readonly string[]): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const found: string[] = [];
  for (const name of names.filter((each) => !known.includes(each))) {
    const path = join(folder, name);
    if (!(await stat(path)).isFile()) continue;
    const bytes = await readFile(path);
    if (['SQLite format', 'Mẫu Thử', '003080', passphrase].some((word) => bytes.includes(word)))
      found.push(name);
  }
  return found;
}

describe('an encrypted backup', () => {
  it('is one file for its owner only in which nothing can be read, and is restored whole with its passphrase', async () => {
    const base = await workspace();
    const { folder, secret } = base;
    await writeFile(join(folder, 'rules', 'heading-aliases.json'), '{"staff": {}}');
    const known = [...(await readdir(folder, { recursive: true })), 'bangiao.db-wal', 'bangiao.db-shm'];
    const { file, encrypted, sound, head } = await backedUp(base);
    expect([encrypted, sound]).toEqual([true, true]);
    expect(file).toMatch(/sao-luu[\\/]bangiao-\d{4}-\d\d-\d\d-\d{6}\.db\.age$/);
    expect(await isForOwnerOnly(file)).toBe(true);
    expect((await readFile(file)).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(await readable(folder, known)).toEqual([]);

    const tried = await bangiaoJson(folder, 'restore', file, 'moi', '--passphrase-file', secret, '--dry-run');
    expect([tried.code, existsSync(join(folder, 'moi'))]).toEqual([0, false]);
    expect((await bangiao(folder, 'phuc-hoi', file, 'moi', '--passphrase-file', secret)).code).toBe(0);
    const restored = join(folder, 'moi');
    expect((await readdir(restored)).sort()).toEqual([
      'bangiao.config.json',
      'bangiao.db',
      'documents',
      'rules',
    ]);
    expect(await readFile(join(restored, 'rules', 'heading-aliases.json'), 'utf8')).toBe('{"staff": {}}');
    expect(await isForOwnerOnly(join(restored, 'bangiao.db'))).toBe(true);
    expect((await bangiao(restored, 'audit', 'verify', '--head', head.hash)).code).toBe(0);
    const { document } = await bangiaoJson<{ rows: unknown[] }>(restored, 'query', 'select * from v_staff');
    expect(document.rows).toHaveLength(3);
  }, 60_000);

  it('leaves nothing readable behind whenever it is killed', async () => {
    const base = await workspace(400);
    const { folder, secret } = base;
    const before = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    onTestFinished(() => {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    });
    const known = [...(await readdir(folder, { recursive: true })), 'bangiao.db-wal', 'bangiao.db-shm'];
    const begun = performance.now();
    await bangiaoAnew(folder, 'backup', '--passphrase-file', secret, '--out', 'mau.db.age');
    const whole = performance.now() - begun;
    for (let kill = 1; kill <= 8; kill += 1) {
      const run = startBangiao(folder, 'backup', `sao-${kill}.db.age`, '--passphrase-file', secret);
      const ended = once(run, 'exit');
      await wait((whole * kill) / 9);
      run.kill('SIGKILL');
      await ended;
      expect(await readable(folder, known), `kill ${kill}`).toEqual([]);
      const left = `sao-${kill}.db.age`;
      if (existsSync(join(folder, left)))
        expect(
          (await bangiao(folder, 'restore', left, `k${kill}`, '--passphrase-file', secret, '--dry-run')).code,
        ).toBe(0);
    }
    expect((await bangiao(folder, 'audit', 'verify')).code).toBe(0);
  }, 180_000);

  it('is whole though others write and read meanwhile', async () => {
    const base = await workspace(200);
    const { folder, secret } = base;
    const copies = [0, 1].map((index) => backedUp(base, '--out', `sao-${index}.db.age`));
    const others = [...Array.from({ length: 3 }, () => ['map']), ['check', '--fail-on', 'never'], ['status']];
    const ran = Promise.all(others.map((words) => bangiao(folder, ...words)));
    for (const [index, { head }] of (await Promise.all(copies)).entries()) {
      const target = `moi-${index}`;
      await bangiao(folder, 'restore', `sao-${index}.db.age`, target, '--passphrase-file', secret);
      const verify = ['audit', 'verify', '--head', head.hash];
      expect((await bangiao(join(folder, target), ...verify)).code, target).toBe(0);
    }
    for (const { code, stderr } of await ran) expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect((await bangiao(folder, 'audit', 'verify')).code).toBe(0);
  }, 120_000);

  it('is refused with another passphrase, without one, and with one that is found by trying', async () => {
    const base = await workspace();
    const { folder } = base;
    const { file } = await backedUp(base);
    const other = join(folder, 'khac.txt');
    const codeOf = async (...words: readonly string[]) => {
      const { code, document } = await bangiaoJson<{ error?: { code: string } }>(folder, ...words);
      return [code, document.error?.code];
    };
    await writeFile(other, 'một câu khác hẳn');
    expect(await codeOf('restore', file, 'moi', '--passphrase-file', other)).toEqual([
      2,
      'PACK-PASSPHRASE-WRONG',
    ]);
    expect(await codeOf('restore', file, 'moi')).toEqual([2, 'PACK-PASSPHRASE-MISSING']);
    expect(await codeOf('backup', '--encrypt')).toEqual([2, 'PACK-PASSPHRASE-MISSING']);
    await writeFile(other, 'ngắn');
    expect(await codeOf('backup', '--passphrase-file', other)).toEqual([2, 'PACK-PASSPHRASE-SHORT']);
    expect(await codeOf('backup', 'sao.db', '--passphrase-file', base.secret)).toEqual([
      2,
      'OUTPUT-EXTENSION',
    ]);
    expect(existsSync(join(folder, 'moi', 'bangiao.db'))).toBe(false);
  }, 60_000);

  it('is refused for any one byte that was changed and when it is cut off, and nothing of it is left', async () => {
    const base = await workspace();
    const bytes = await readFile((await backedUp(base)).file);
    const folder = await temporaryFolder();
    const [copy, target] = [join(folder, 'hong.db.age'), join(folder, 'moi', 'bangiao.db')];
    const refusal = async (content: Buffer) => {
      await writeFile(copy, content);
      const restoring = restoreBackup(copy, target, { dryRun: false, passphrase });
      await expect(restoring).rejects.toThrow(/^(BACKUP-CHANGED|PACK-PASSPHRASE-WRONG)/);
      expect(await readdir(join(folder, 'moi'))).toEqual([]);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Buffer.from(bytes);
          changed[at] = (changed[at] ?? 0) ^ by;
          await refusal(changed);
        },
      ),
      { numRuns: 4, examples: [[bytes.length - 1, 1]] },
    );
    for (const length of [bytes.length - 1, 65_536 * 2, 500]) await refusal(bytes.subarray(0, length));
  }, 180_000);

  it('decrypted by another program is a backup like any other', async () => {
    const base = await workspace();
    const { folder } = base;
    const { file: path } = await backedUp(base);
    const plain = join(folder, 'giai-ma.db');
    await decryptTo(plain, { path, passphrase, name: path, whenChanged: 'BACKUP-CHANGED' });
    expect((await bangiao(folder, 'restore', plain, 'moi')).code).toBe(0);
    expect(await readdir(join(folder, 'moi'))).toContain('rules');
    expect((await bangiao(join(folder, 'moi'), 'audit', 'verify')).code).toBe(0);
  }, 60_000);
});

describe.runIf(canUseTerminal)('on a terminal', () => {
  it('the passphrase of a backup is asked for, twice where it is new, and is not shown', async () => {
    const { folder } = await workspace();
    const making = bangiaoInTerminal(folder, 'backup', 'sao.db.age', '--encrypt');
    await making.until('Mật khẩu của bản sao lưu');
    making.press('cau-du-dai', 'Enter');
    await making.until('Nhập lại mật khẩu');
    making.press('cau-du-dai', 'Enter');
    expect(await making.until('Đã sao lưu vào')).not.toContain('cau-du-dai');
    expect(await making.ended()).toBe(0);
    const restoring = bangiaoInTerminal(folder, 'restore', 'sao.db.age', 'moi');
    await restoring.until('Mật khẩu của bản sao lưu sao.db.age');
    restoring.press('cau-du-dai', 'Enter');
    expect(await restoring.ended()).toBe(0);
  }, 60_000);
});
