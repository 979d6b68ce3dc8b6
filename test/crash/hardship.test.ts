import { execFileSync } from 'node:child_process';
import { rmdirSync } from 'node:fs';
import { mkdtemp, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bangiao, bangiaoAnew, bangiaoJson } from '../helpers/binary.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

/** A disk of so few bytes; undefined where this user may mount none. */
async function smallDisk(size: string): Promise<string | undefined> {
  const disk = await mkdtemp(join(tmpdir(), 'bangiao-dia-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', [disk]);
    rmdirSync(disk);
  });
  return disk;
}

const canMount = await canMountHere();

async function canMountHere(): Promise<boolean> {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stdout.write('a full disk is not tried: only root can mount a small one\n');
    return false;
  }
}

async function longList(folder: string): Promise<string> {
  return writeStaff(
    folder,
    Array.from({ length: 6000 }, (_, index) => person(index + 1)),
  );
}

describe.runIf(canMount)('on a full disk', () => {
  it('an import is refused, and the workspace is as before and sound', async () => {
    const disk = await smallDisk('3m');
    if (disk === undefined) throw new Error('the small disk could not be mounted');
    const list = await longList(await temporaryFolder());
    expect((await bangiao(disk, 'init')).code).toBe(0);
    const run = await bangiao(disk, 'import', list);
    expect(run.stderr).toContain('WORKSPACE-DISK-FULL');
    expect(run.code).toBe(2);
    expect((await bangiao(disk, 'audit', 'verify')).code).toBe(0);
    expect((await bangiaoJson<{ submissions: unknown[] }>(disk, 'history')).document.submissions).toEqual([]);
  });

  it('a check that cannot be kept tells no result: its one document says why', async () => {
    const disk = await smallDisk('6m');
    if (disk === undefined) throw new Error('the small disk could not be mounted');
    await bangiao(disk, 'init');
    const people = Array.from({ length: 600 }, (_, index) => person(index + 1));
    await bangiao(disk, 'import', await writeStaff(await temporaryFolder(), people));
    const { bavail, bsize } = await statfs(disk);
    const answers: unknown[] = [];
    for (const left of [50_000, 150_000, 250_000, 350_000, 500_000]) {
      await writeFile(join(disk, 'day'), Buffer.alloc(bavail * bsize - left));
      const { code, document } = await bangiaoJson<object>(disk, 'check');
      if (code === 2) answers.push(Object.keys(document));
      await rm(join(disk, 'day'));
    }
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toEqual(['schema', 'error']);
  });

  it('an export and a backup leave no file under a name that somebody would open', async () => {
    const disk = await smallDisk('3m');
    if (disk === undefined) throw new Error('the small disk could not be mounted');
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    await bangiao(folder, 'import', await longList(folder));
    await bangiao(folder, 'map');
    await writeFile(join(disk, 'day'), Buffer.alloc(2_900_000));
    const exported = await bangiao(folder, 'export', 'district', '002', '--out', join(disk, 'ra'));
    expect(exported.stderr).toContain('DISK-FULL');
    const copied = await bangiao(folder, 'backup', join(disk, 'sao.db'));
    expect(copied.stderr).toMatch(/DISK-FULL .*sao\.db;/);
    const restored = await bangiao(folder, 'restore', 'bangiao.db', join(disk, 'moi'));
    expect(restored.stderr).toContain(`${join(disk, 'moi', 'bangiao.db')};`);
    const left = (await readdir(disk, { recursive: true })).filter((file) => /\.(xlsx|json|db)$/.test(file));
    expect(left).toEqual([]);
  });
});

describe('a clock that jumps back', () => {
  it('disturbs neither the log nor what is written by day and time', async () => {
    const folder = await temporaryFolder();
    const clock = join(folder, 'dong-ho.cjs');
    await writeFile(
      clock,
      `const Now = Date; const back = 400 * 86_400_000;
globalThis.Date = class extends Now {
  constructor(...given) { if (given.length === 0) super(Now.now() - back); else super(...given); }
  static now() { return Now.now() - back; }
};`,
    );
    await bangiao(folder, 'init');
    await bangiao(folder, 'import', await writeStaff(folder, [person(1)]));
    const { NODE_OPTIONS } = process.env;
    process.env.NODE_OPTIONS = `--require ${clock}`;
    onTestFinished(() => {
      if (NODE_OPTIONS === undefined) delete process.env.NODE_OPTIONS;
      else process.env.NODE_OPTIONS = NODE_OPTIONS;
    });
    for (const command of [['map'], ['check'], ['backup'], ['undo', '1']])
      expect((await bangiaoAnew(folder, ...command)).code, command.join(' ')).toBeLessThan(2);
    const verified = await bangiaoJson<{ ok: boolean; head: { count: number } }>(folder, 'audit', 'verify');
    expect(verified.document).toMatchObject({ ok: true, head: { count: 4 } });
    const log = await bangiaoJson<{ operations: { at: string }[] }>(folder, 'audit');
    const times = log.document.operations.map(({ at }) => at);
    expect([...times].sort()).not.toEqual(times);
  });
});
