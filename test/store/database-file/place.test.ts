import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { RefusedError } from '../../../src/findings/refusals.ts';
import { createStore, inTransaction, openStore, type Store } from '../../../src/store/database.ts';
import { placeByName, placeOf } from '../../../src/store/database-file/place.ts';
import { withSteadyFile } from '../../../src/store/database-file/steady-file.ts';
import { storeFacts } from '../../../src/store/database-file/store-facts.ts';
import { appendOperation, listOperations } from '../../../src/store/operations.ts';
import { bangiao, bangiaoJson } from '../../helpers/binary.ts';
import { actor, closedAfterTest, temporaryFolder } from '../../helpers/workspace.ts';

/** Byte 18 of a SQLite file: 1 for a rollback journal, 2 for write-ahead logging (sqlite.org/fileformat.html § 1.3.3). */
async function formatOf(path: string): Promise<number | undefined> {
  return (await readFile(path))[18];
}

async function closedWorkspace(): Promise<string> {
  const path = join(await temporaryFolder(), 'bangiao.db');
  createStore(path).close();
  return path;
}

function openOnShare(path: string, patience = 5000): Store {
  return closedAfterTest(openStore(path, { place: 'network', patience }));
}

async function write(store: Store, what: string): Promise<void> {
  await inTransaction(store, () => appendOperation(store, actor, what, {}), { keep: true });
}

describe('a folder', () => {
  test.each([
    '\\\\may-chu\\ban-giao',
    '\\\\may-chu\\ban-giao\\quận Hoàn Kiếm',
    '\\\\?\\UNC\\may-chu\\ban-giao',
  ])('%s is on a share', (folder) => expect(placeByName(folder)).toBe('network'));

  test.each([
    'C:\\Users\\mau\\OneDrive\\Tài liệu\\kho',
    'C:\\Users\\mau\\OneDrive - UBND Thành phố\\kho',
    'C:\\Users\\mau\\Dropbox (Phòng Nội vụ)\\kho',
    'G:\\Drive của tôi\\kho',
    '/Users/mau/Library/CloudStorage/GoogleDrive-mau/kho',
    '/home/mau/Nextcloud/kho',
  ])('%s is copied to other machines', (folder) => expect(placeByName(folder)).toBe('synced'));

  test.each([
    'C:\\bangiao',
    '\\\\?\\C:\\bangiao',
    'D:\\Hồ sơ\\drive\\one drive cũ',
    '/home/mau/hop dong box',
  ])('%s tells nothing by its name', (folder) => expect(placeByName(folder)).toBeUndefined());

  it('that is yet to be made lies where the one above it does', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'OneDrive'));
    expect(placeOf(join(folder, 'moi', 'kho', 'bangiao.db'))).toBe('local');
    expect(placeOf(join(folder, 'OneDrive', 'moi', 'kho', 'bangiao.db'))).toBe('synced');
  });
});

describe('a workspace on a share', () => {
  it('is kept without a log beside it, and with one again on a disk of this machine', async () => {
    const path = await closedWorkspace();
    const shared = openOnShare(path);
    await write(shared, 'ở ổ mạng');
    expect(await formatOf(path)).toBe(1);
    expect(['-wal', '-shm'].filter((ending) => existsSync(`${path}${ending}`))).toEqual([]);
    shared.close();
    const own = closedAfterTest(openStore(path));
    expect(await formatOf(path)).toBe(2);
    expect(listOperations(own).map(({ command }) => command)).toContain('ở ổ mạng');
  });

  it('is written by several in turn, and read meanwhile', async () => {
    const path = await closedWorkspace();
    const [one, other, third] = [openOnShare(path), openOnShare(path), openOnShare(path)];
    await write(one, 'một');
    await write(other, 'hai');
    await inTransaction(
      one,
      () => {
        appendOperation(one, actor, 'ba', {});
        expect(listOperations(third)).toHaveLength(2);
      },
      { keep: true },
    );
    expect(listOperations(third)).toHaveLength(3);
  });

  it('that another command has open with a log beside it is refused, not read past that', async () => {
    const path = await closedWorkspace();
    const own = closedAfterTest(openStore(path));
    await write(own, 'chưa đóng');
    expect(() => openOnShare(path, 100)).toThrowError(
      expect.toSatisfy((error) => error instanceof RefusedError && error.refusal.code === 'WORKSPACE-BUSY'),
    );
    await write(own, 'vẫn ghi được');
    own.close();
    expect(listOperations(openOnShare(path))).toHaveLength(2);
  });

  it('stays as it is while its bytes are read: who writes is refused, and nothing of that is kept', async () => {
    const path = await closedWorkspace();
    const [reader, writer] = [openOnShare(path), openOnShare(path, 100)];
    await write(reader, 'trước');
    await withSteadyFile(reader, async () => {
      const before = await readFile(path);
      await expect(write(writer, 'trong khi đọc')).rejects.toMatchObject({
        refusal: { code: 'WORKSPACE-BUSY' },
      });
      expect(await readFile(path)).toEqual(before);
    });
    await write(writer, 'sau');
    expect(listOperations(reader)).toHaveLength(2);
  });

  it('knows where it lies', async () => {
    expect(storeFacts(openOnShare(await closedWorkspace())).place).toBe('network');
  });
});

describe('a workspace in a folder that is copied away', () => {
  it('is told of where it is made, looked at and checked', async () => {
    const folder = await temporaryFolder();
    const words = 'thư mục tự đồng bộ';
    expect((await bangiao(folder, 'init', 'OneDrive/kho')).stderr).toContain(words);
    const own = join(folder, 'OneDrive', 'kho');
    expect((await bangiao(own, 'status')).stderr).toContain(words);
    const { code, document } = await bangiaoJson<{
      readonly checks: readonly { readonly name: string; readonly ok: boolean }[];
    }>(own, 'doctor');
    expect([code, document.checks.filter(({ ok }) => !ok).map(({ name }) => name)]).toEqual([1, ['place']]);
    expect((await bangiao(folder, 'init', 'kho')).stderr).not.toContain(words);
  });
});
