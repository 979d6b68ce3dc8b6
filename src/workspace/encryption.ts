import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { isOfSystem } from '../error-code.ts';
import { type Refusal, RefusedError } from '../findings/refusals.ts';

/*
 * Packs and backups are encrypted as age files with a passphrase (age-encryption.org/v1: scrypt, then ChaCha20-Poly1305
 * over pieces of 64 KiB), so that the `age` program of any system opens them as well. The library is by the author of
 * the format, without a compiled part.
 */

/** The first bytes of every age file. */
const ageStart = 'age-encryption.org/v1\n';

/** Shorter ones are found by trying. In characters. */
export const shortestPassphrase = 8;

/** Throws a `RefusedError` for a passphrase that protects nothing. */
export function refuseShort(passphrase: string): void {
  if ([...passphrase].length < shortestPassphrase)
    throw new RefusedError('PACK-PASSPHRASE-SHORT', { least: shortestPassphrase });
}

/** Whether a file is encrypted; false for one that is not there. */
export async function isEncrypted(path: string): Promise<boolean> {
  return (await firstBytes(path, ageStart.length).catch(() => '')) === ageStart;
}

/** The first bytes of a file as Latin-1 text; fewer where it is shorter. */
export async function firstBytes(path: string, length: number): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Writes bytes encrypted to a file of their owner's only, piece by piece, and waits until it is on the disk. */
export async function encryptTo(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  passphrase: string,
): Promise<void> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const encrypted = await encrypter.encrypt(webStream(Readable.from(bytes)));
  await writeStream(nodeStream(encrypted), path);
}

/** What is decrypted, and how a file of which any byte was changed or that is cut off is refused. */
export interface Encrypted {
  readonly path: string;
  readonly passphrase: string;
  /** How the file is called in a refusal. */
  readonly name: string;
  readonly whenChanged: Refusal['code'];
}

/** Writes an age file decrypted to a file of its owner's only; `refuseSize` is told how many bytes there are so far. */
export async function decryptTo(
  path: string,
  encrypted: Encrypted,
  refuseSize: (size: number) => void = () => undefined,
): Promise<void> {
  let size = 0;
  const counted = async function* () {
    for await (const piece of decrypted(encrypted)) {
      size += piece.length;
      refuseSize(size);
      yield piece;
    }
  };
  await writeStream(counted(), path);
}

/** The decrypted bytes of an age file. Throws a `RefusedError` for another passphrase and for a file that was changed. */
export async function* decrypted({
  path,
  passphrase,
  name,
  whenChanged,
}: Encrypted): AsyncGenerator<Uint8Array> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const source = createReadStream(path);
  try {
    const opened = await decrypter.decrypt(webStream(source));
    yield* nodeStream(opened);
  } catch (error) {
    if (isOfSystem(error)) throw error;
    const isWrong = error instanceof Error && /no identity matched/u.test(error.message);
    throw new RefusedError(isWrong ? 'PACK-PASSPHRASE-WRONG' : whenChanged, { file: name });
  } finally {
    // A file that is still open can be neither moved nor removed on Windows, and the menu goes on after a refusal.
    source.destroy();
  }
}

function webStream(stream: Readable): globalThis.ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as globalThis.ReadableStream<Uint8Array>;
}

function nodeStream(stream: globalThis.ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  return Readable.fromWeb(stream as ReadableStream<Uint8Array>);
}

async function writeStream(bytes: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  await pipeline(bytes, createWriteStream(path, { mode: 0o600, flush: true }));
}
