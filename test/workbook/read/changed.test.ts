import { appendFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileFacts } from '../../../src/workbook/file-facts.ts';
import { readWorkbook } from '../../../src/workbook/read/workbook.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

/** Reads a list while something is done to its file. */
async function readWhile(change: (path: string) => Promise<void>) {
  const path = join(await temporaryFolder(), 'bang-ke.csv');
  await writeFile(path, 'STT,Họ và tên\n1,Mẫu Văn Cột\n');
  return readWorkbook(path, async () => {
    await change(path);
    return 'read';
  });
}

describe('a file that is read', () => {
  it.each<[string, (path: string) => Promise<void>]>([
    ['goes on being copied', (path) => appendFile(path, '2,Mẫu Thị Hàng\n')],
    ['is saved again, as long as before', (path) => utimes(path, new Date(), new Date(Date.now() + 5000))],
    ['is taken away', (path) => rm(path)],
  ])('and meanwhile %s is refused', async (_, change) => {
    expect(await readWhile(change)).toEqual({ ok: false, problem: { code: 'FILE-CHANGED' } });
  });

  it('and is gone before it was read a second time is refused alike', async () => {
    const read = await readWhile(async (path) => {
      await rm(path);
      await readFileFacts(path);
    });
    expect(read).toEqual({ ok: false, problem: { code: 'FILE-CHANGED' } });
  });

  it('and meanwhile left alone is taken', async () => {
    expect(await readWhile(async () => undefined)).toEqual({ ok: true, value: 'read' });
  });
});
