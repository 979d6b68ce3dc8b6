import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { openSource } from '../../src/workbook/read/file-source.ts';
import { readZipDirectory } from '../../src/workbook/read/zip.ts';

const localHeaderBytes = 30;

/** The bytes of every part of a zip, inflated. */
async function partsOf(path: string): Promise<readonly Buffer[]> {
  const source = await openSource(path);
  try {
    const parts: Buffer[] = [];
    for (const { method, compressedSize, headerOffset } of (await readZipDirectory(source)).values()) {
      const header = await source.read(headerOffset, localHeaderBytes);
      const start = headerOffset + localHeaderBytes + header.readUInt16LE(26) + header.readUInt16LE(28);
      const data = await source.read(start, compressedSize);
      parts.push(method === 0 ? data : inflateRawSync(data));
    }
    return parts;
  } finally {
    await source.close();
  }
}

/** The files below a folder in whose bytes, or in the parts of whose package, a text stands. */
export async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const parts = bytes.subarray(0, 2).toString('latin1') === 'PK' ? await partsOf(path) : [bytes];
    if (parts.some((part) => part.includes(text))) found.push(path);
  }
  return found.sort();
}
