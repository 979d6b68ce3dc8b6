import { execFile } from 'node:child_process';
import { chmod, chown, copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importFiles } from '../../src/import/import-files.ts';
import { createStore, openStore } from '../../src/store/database.ts';
import { openCopy } from '../../src/store/database-file/read-only-copy.ts';
import { connect } from '../../src/store/sqlite/driver.ts';
import { bangiao, type Run, startBangiaoHeard } from '../helpers/binary.ts';
import { makeOlder } from '../helpers/older-store.ts';
import { onWindows } from '../helpers/on-windows.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { closedAfterTest, importOptions, temporaryFolder } from '../helpers/workspace.ts';

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

/** A folder with a workspace into which one list was imported, and another list to be imported. */
async function workspaceFolder() {
  const folder = await temporaryFolder();
  const store = createStore(join(folder, 'bangiao.db'));
  await importFiles(store, [await writeStaff(folder, [person(1)])], importOptions());
  store.close();
  const other = await writeStaff(folder, [person(2)], 'Nhân sự phần 2 quận Hoàn Kiếm.xlsx');
  return { folder, path: join(folder, 'bangiao.db'), other };
}

/** Runs the program as somebody whom file permissions bind: root is bound by none. */
function runBound(folder: string, ...args: readonly string[]): Promise<Run> {
  const binary = fileURLToPath(new URL('../../bin/bangiao.js', import.meta.url));
  const bound = isRoot ? { uid: nobody, gid: nobody } : {};
  const options = { cwd: folder, env: { ...process.env, NO_COLOR: '1' }, ...bound };
  return new Promise((resolve) => {
    execFile(process.execPath, [binary, ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

/** Takes away the right to write in a folder, until the test is over. */
async function madeReadOnly(folder: string): Promise<void> {
  if (isRoot)
    for (const file of await readdir(folder, { recursive: true }))
      await chown(join(folder, file), nobody, nobody);
  if (isRoot) await chown(folder, nobody, nobody);
  await chmod(folder, 0o500);
  onTestFinished(() => chmod(folder, 0o700).catch(() => undefined));
}

/** Whether somebody else may run the program where it lies. */
const canRunBound = !onWindows && (await runBound('/', '--version')).code === 0;

it.skipIf(onWindows)('says of a folder that was removed while somebody stood in it what to do', async () => {
  const binary = fileURLToPath(new URL('../../bin/bangiao.js', import.meta.url));
  const folder = await temporaryFolder();
  const removed = `mkdir x && cd x && rmdir ../x && exec "$0" "$1" status`;
  const code = await new Promise((resolve) => {
    execFile('sh', ['-c', removed, process.execPath, binary], { cwd: folder }, (error, _, stderr) =>
      resolve([error?.code, stderr.slice(0, stderr.indexOf(' '))]),
    );
  });
  expect(code).toEqual([2, 'WORKING-FOLDER-GONE']);
});

describe('what may not be read', () => {
  /** Takes away the right to read, until the test is over. */
  async function madeUnreadable(folder: string, name: string): Promise<void> {
    await madeReadOnly(folder);
    await chmod(folder, 0o700);
    await chmod(join(folder, name), 0o000);
    onTestFinished(() => chmod(join(folder, name), 0o700).catch(() => undefined));
  }

  it.runIf(canRunBound).each(['bangiao.db', 'bangiao.config.json', 'rules'])(
    'of a workspace (%s) is told, and never taken for what is not there',
    async (name) => {
      const folder = await temporaryFolder();
      await bangiao(folder, 'init');
      await madeUnreadable(folder, name);
      const run = await runBound(folder, 'status');
      expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(/^FILE-UNREADABLE /)]);
      expect(run.stderr).toContain(name);
    },
  );

  it.runIf(canRunBound)('of a folder that is imported is refused, and the rest is taken', async () => {
    const { folder } = await workspaceFolder();
    const inbox = join(folder, 'nhận');
    await mkdir(join(inbox, 'kín'), { recursive: true });
    await writeStaff(inbox, [person(3)], 'Nhân sự phần 3 quận Hoàn Kiếm.xlsx');
    await madeUnreadable(folder, join('nhận', 'kín'));
    const run = await runBound(folder, 'import', 'nhận');
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('Nhân sự phần 3');
    expect(run.stderr).toMatch(/^FILE-UNREADABLE .*kín/m);
  });
});

describe('a workspace that cannot be written', () => {
  it.runIf(canRunBound)(
    'is read by every reading command, tried on, and never taken for written',
    async () => {
      const { folder, path, other } = await workspaceFolder();
      const before = await readFile(path);
      await madeReadOnly(folder);
      for (const command of [['status'], ['history'], ['audit', 'verify'], ['map', '--dry-run']]) {
        const run = await runBound(folder, ...command);
        expect(run.code, `${command}: ${run.stderr}`).toBe(0);
        expect(run.stderr).toContain('chỉ xem');
      }
      for (const command of [['map'], ['import', other], ['undo', '1']]) {
        const run = await runBound(folder, ...command);
        expect(run.stderr).toContain('WORKSPACE-READ-ONLY');
        expect(run.code).toBe(2);
      }
      expect(await readFile(path)).toEqual(before);
      expect(await readdir(folder)).not.toContain('bangiao.db-wal');
    },
  );

  it('is read with what its log beside it holds', async () => {
    const { path, folder } = await workspaceFolder();
    const writer = connect(path);
    writer.exec("UPDATE submission SET file = 'mới.xlsx'");
    await copyFile(path, join(folder, 'ban-sao.db'));
    await copyFile(`${path}-wal`, join(folder, 'ban-sao.db-wal'));
    writer.close();
    const copy = closedAfterTest(openCopy(join(folder, 'ban-sao.db'), 'local'));
    expect(copy.prepare('SELECT file FROM submission').pluck().all()).toEqual(['mới.xlsx']);
  });
});

describe('a workspace in which another command is writing', () => {
  it('is waited for, which is said, and then written', async () => {
    const { folder, path, other } = await workspaceFolder();
    const holder = connect(path);
    holder.exec('BEGIN IMMEDIATE');
    const running = startBangiaoHeard(folder, 'import', other);
    await running.hasSaid('Lệnh khác đang ghi');
    holder.exec('COMMIT');
    holder.close();
    const { stdout, stderr } = await running.ended;
    expect(stdout).toContain('#2');
    expect(stderr).toMatch(/Đã đến lượt, sau [\d,]+ giây/);
  });

  it('is waited for no longer than --wait says', async () => {
    const { folder, path, other } = await workspaceFolder();
    const holder = closedAfterTest(connect(path));
    holder.exec('BEGIN IMMEDIATE');
    const run = await bangiao(folder, 'import', other, '--wait', '0');
    expect(run.stderr).toContain('WORKSPACE-BUSY');
    expect(run.code).toBe(2);
    expect((await bangiao(folder, 'status')).code).toBe(0);
    expect((await bangiao(folder, 'status', '--wait', 'lâu')).stderr).toContain('USAGE');
  });
});

describe('an older workspace', () => {
  it('is brought up to date once, by whichever of two commands comes first, and its file is kept', async () => {
    const { folder, path } = await workspaceFolder();
    makeOlder(path, 8);
    const runs = await Promise.all([bangiao(folder, 'status'), bangiao(folder, 'status')]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    const [kept = '', ...others] = (await readdir(folder)).filter((file) => file.includes('.bak'));
    // Where both have copied it, the one that came first may have the second name; the other's copy is gone.
    expect(kept).toMatch(/^bangiao\.db\.v8(-2)?\.bak$/);
    expect(others).toEqual([]);
    expect(runs.map(({ stderr }) => stderr).join()).toContain(kept);
    const store = closedAfterTest(openStore(path));
    expect(store.prepare("SELECT count(*) FROM operation WHERE command = 'migrate'").pluck().get()).toBe(1);
  });
});
