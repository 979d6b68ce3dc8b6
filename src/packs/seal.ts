import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat, truncate } from 'node:fs/promises';
import { RefusedError } from '../findings/refusals.ts';
import { firstBytes } from '../workspace/encryption.ts';

/*
 * A pack is a SQLite file that any SQLite program opens, after its last page a line that signs it (`signature.ts`), and
 * then one that seals it: the hash of every byte before it. SQLite reads as many pages as its first page says and never
 * looks at the lines.
 */
const sealStart = '\nbangiao-pack 1 sha256=';
const sealPattern = /^\nbangiao-pack (\d{1,4}) sha256=([0-9a-f]{64})\n$/u;
const sealLength = sealStart.length + 64 + 1;
const sealVersion = 1;

/** How large a pack may be, in bytes: what a whole city sends fits in a tenth of it. */
const largestPack = 1024 * 1024 * 1024;

/** The first bytes of every SQLite file (sqlite.org/fileformat.html § 1.3). */
const sqliteStart = 'SQLite format 3\0';

/** The hash of the first `length` bytes of a file. */
export async function hashOf(path: string, length: number): Promise<string> {
  const hash = createHash('sha256');
  if (length > 0)
    for await (const chunk of createReadStream(path, { end: length - 1 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Seals a SQLite file as a pack; returns the hash. */
export async function seal(path: string): Promise<string> {
  const { size } = await stat(path);
  const sha256 = await hashOf(path, size);
  const file = await open(path, 'a');
  try {
    await file.appendFile(`${sealStart}${sha256}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return sha256;
}

/**
 * Breaks the seal of a copy of a pack: what is left is the SQLite file with its signature. Returns its hash. Throws a
 * `RefusedError` for a file that is no pack, one that is cut off, one of which any byte was changed since it was sealed,
 * one sealed by a newer program, and one too large to be one.
 */
export async function unseal(path: string, name: string): Promise<string> {
  const { size } = await stat(path);
  refuseTooLarge(size, name);
  if (!(await startsAsPack(path))) throw new RefusedError('PACK-NOT-A-PACK', { file: name });
  const match = sealPattern.exec(await lastBytes(path, size, sealLength));
  if (!match) throw new RefusedError('PACK-TRUNCATED', { file: name });
  const [, version = '', stated] = match;
  if (Number(version) > sealVersion)
    throw new RefusedError('PACK-NEWER', { file: name, version, known: sealVersion });
  const sha256 = await hashOf(path, size - sealLength);
  if (sha256 !== stated) throw new RefusedError('PACK-CHANGED', { file: name });
  await truncate(path, size - sealLength);
  return sha256;
}

/** Throws a `RefusedError` for more bytes than a pack may have. */
export function refuseTooLarge(size: number, name: string): void {
  if (size > largestPack)
    throw new RefusedError('PACK-TOO-LARGE', { file: name, allowed: largestPack / 1024 / 1024 });
}

async function startsAsPack(path: string): Promise<boolean> {
  return (await firstBytes(path, sqliteStart.length)) === sqliteStart;
}

/** The last `length` bytes of a file of that size as Latin-1 text; fewer where it is shorter. */
export async function lastBytes(path: string, size: number, length: number): Promise<string> {
  const file = await open(path, 'r');
  try {
    const from = Math.max(0, size - length);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
