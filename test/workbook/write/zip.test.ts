import { mkdtempSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storedParts, writeZip } from '../../../src/workbook/write/zip.ts';

const INSTANT = new Date('2025-06-30T08:00:00Z');

async function inFile(use: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(join(mkdtempSync(join(tmpdir(), 'bangiao-zip-')), 'a.zip'), 'w+');
  try {
    await use(file);
  } finally {
    await file.close();
  }
}

test('a part that fails while it is read fails the file, and nothing else', async () => {
  function* pieces(): Generator<string> {
    yield 'a';
    throw new Error('row 7');
  }
  await inFile(async (file) => {
    await expect(writeZip(file, [{ name: 'a', pieces: pieces() }], INSTANT)).rejects.toThrow('row 7');
  });
});

test('a disk that fails fails the file', async () => {
  const full = { write: () => Promise.reject(new Error('ENOSPC')) } as unknown as FileHandle;
  const pieces = Array.from({ length: 500 }, (_, index) => `${index} ${Math.sin(index)}`.repeat(500));
  await expect(writeZip(full, [{ name: 'a', pieces }], INSTANT)).rejects.toThrow('ENOSPC');
});

test('compressed parts are not taken for stored ones', async () => {
  await inFile(async (file) => {
    await writeZip(file, [{ name: 'a', pieces: ['a'] }], INSTANT);
    const { size } = await file.stat();
    const bytes = Buffer.alloc(size);
    await file.read(bytes, 0, size, 0);
    expect(() => storedParts(bytes)).toThrow('compressed');
  });
});
