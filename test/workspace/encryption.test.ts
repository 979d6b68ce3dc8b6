import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { decryptTo, encryptTo } from '../../src/workspace/encryption.ts';
import { openFiles } from '../helpers/open-files.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

/** More than is read of a file at once. */
async function* manyBytes(): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < 32; piece += 1) yield Buffer.alloc(65_536, piece);
}

it('a file that another passphrase does not open is closed again, so that it can be moved on Windows', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'sao.age');
  await encryptTo(path, manyBytes(), 'con cò bay lả bay la');
  const other = {
    path,
    passphrase: 'một câu khác hẳn',
    name: 'sao.age',
    whenChanged: 'PACK-CHANGED',
  } as const;
  await expect(decryptTo(join(folder, 'mở.db'), other)).rejects.toThrow('PACK-PASSPHRASE-WRONG');
  await vi.waitFor(async () => expect(await openFiles()).not.toContain(path));
});
