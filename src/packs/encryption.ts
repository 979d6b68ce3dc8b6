import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { RefusedError } from '../findings/refusals.ts';
import { refuseTooLarge } from './seal.ts';

/*
 * Packs are encrypted as age files with a passphrase (age-encryption.org/v1: scrypt, then ChaCha20-Poly1305 over
 * pieces of 64 KiB), so that the `age` program of any system opens them as well. The library is by the author of the
 * format, without a compiled part.
 */

/** The first bytes of every age file. */
export const ageStart = 'age-encryption.org/v1\n';

/** Shorter ones are found by trying. In characters. */
export const shortestPassphrase = 8;

/** Throws a `RefusedError` for a passphrase that protects nothing. */
export function refuseShort(passphrase: string): void {
  if ([...passphrase].length < shortestPassphrase)
    throw new RefusedError('PACK-PASSPHRASE-SHORT', { least: shortestPassphrase });
}

/** Writes a file encrypted under another name, piece by piece; the new file is its owner's only. */
export async function encryptFile(from: string, to: string, passphrase: string): Promise<void> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const encrypted = await encrypter.encrypt(bytesOf(from));
  await writeStream(encrypted, to);
}

/**
 * Writes an age file decrypted under another name, readable by its owner only. Throws a `RefusedError` for another
 * passphrase, and for a file of which any byte was changed or that is cut off.
 */
export async function decryptFile(from: string, to: string, passphrase: string, name: string): Promise<void> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const opened = decrypter.decrypt(bytesOf(from)).catch((error: unknown) => {
    const isWrong = error instanceof Error && /no identity matched/u.test(error.message);
    throw new RefusedError(isWrong ? 'PACK-PASSPHRASE-WRONG' : 'PACK-CHANGED', { file: name });
  });
  try {
    await writeStream(await opened, to, name);
  } catch (error) {
    if (error instanceof RefusedError || isOfDisk(error)) throw error;
    throw new RefusedError('PACK-CHANGED', { file: name });
  }
}

function isOfDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function bytesOf(path: string): globalThis.ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(path)) as globalThis.ReadableStream<Uint8Array>;
}

async function writeStream(
  stream: globalThis.ReadableStream<Uint8Array>,
  path: string,
  name = path,
): Promise<void> {
  let size = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      size += chunk.length;
      refuseTooLarge(size, name);
      yield chunk;
    }
  };
  const source = Readable.fromWeb(stream as ReadableStream<Uint8Array>);
  await pipeline(source, counted, createWriteStream(path, { mode: 0o600, flush: true }));
}
