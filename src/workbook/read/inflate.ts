import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { errorCode } from '../../error-code.ts';
import type { FileSource } from './file-source.ts';
import { LIMITS } from './limits.ts';
import { refuse, refuseBeyond, WorkbookReadError } from './problems.ts';
import type { ZipEntry } from './zip.ts';

const LOCAL_HEADER_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const READ_BYTES = 512 * 1024;
const INFLATED_CHUNK_BYTES = 256 * 1024;
/** Inflated at once: for a part as small as most of a workbook's, a stream takes longer to set up than to run. */
const SMALL_BYTES = 64 * 1024;
const STORED = 0;
const DEFLATED = 8;

/**
 * The content of one part in chunks, counted while it inflates and compared with the size and the
 * checksum of the directory at its end. To stop early is safe and frees everything.
 * @throws WorkbookReadError FILE-ENCRYPTED, FILE-TOO-LARGE, FILE-ZIP-BOMB, FILE-TRUNCATED, FILE-DAMAGED
 */
export async function* partChunks(source: FileSource, entry: ZipEntry): AsyncGenerator<Buffer> {
  refuseByDirectory(entry);
  const start = await contentStart(source, entry);
  if (isSmall(entry)) {
    yield wholePart(entry, await source.read(start, entry.compressedSize));
    return;
  }
  const compressed = readChunks(source, start, entry.compressedSize);
  let size = 0;
  let checksum = 0;
  for await (const chunk of entry.method === STORED ? compressed : inflate(compressed)) {
    size += chunk.length;
    if (size > entry.size) refuse('FILE-ZIP-BOMB', { part: entry.name });
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  refuseUnlike(entry, size, checksum);
}

function isSmall({ method, size, compressedSize }: ZipEntry): boolean {
  return method === DEFLATED && size <= SMALL_BYTES && compressedSize <= SMALL_BYTES;
}

/** The content of a small part. @throws WorkbookReadError as `partChunks` */
function wholePart(entry: ZipEntry, compressed: Buffer): Buffer {
  const content = inflateWhole(entry, compressed);
  refuseUnlike(entry, content.length, crc32(content));
  return content;
}

/** One byte more than there should be tells that there are more, and is all that is inflated of them. */
function inflateWhole({ name, size }: ZipEntry, compressed: Buffer): Buffer {
  try {
    return inflateRawSync(compressed, { maxOutputLength: size + 1 });
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') refuse('FILE-ZIP-BOMB', { part: name });
    throw asReadError(error);
  }
}

/** A part that has come to its end. @throws WorkbookReadError when it is not what the directory says */
function refuseUnlike(entry: ZipEntry, size: number, checksum: number): void {
  const part = entry.name;
  if (size > entry.size) refuse('FILE-ZIP-BOMB', { part });
  if (size < entry.size) refuse('FILE-TRUNCATED', { part });
  if (checksum !== entry.checksum) refuse('FILE-DAMAGED', { reason: 'checksum', part });
}

/** What the directory alone tells. @throws WorkbookReadError as `partChunks` */
function refuseByDirectory(entry: ZipEntry): void {
  const part = entry.name;
  if (entry.encrypted) refuse('FILE-ENCRYPTED', { part });
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    refuse('FILE-DAMAGED', { reason: 'compression-method', method: entry.method, part });
  }
  if (entry.size > LIMITS.partBytes) {
    refuseBeyond('partBytes', { part });
  }
  if (entry.size > LIMITS.ratioFromBytes && entry.size > entry.compressedSize * LIMITS.ratio) {
    refuse('FILE-ZIP-BOMB', { part });
  }
}

async function contentStart(source: FileSource, entry: ZipEntry): Promise<number> {
  const header = await source.read(entry.headerOffset, LOCAL_HEADER_BYTES);
  if (header.readUInt32LE(0) !== LOCAL_HEADER_SIGNATURE) refuse('FILE-TRUNCATED', { part: entry.name });
  return entry.headerOffset + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function* readChunks(source: FileSource, start: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; done += READ_BYTES) {
    yield await source.read(start + done, Math.min(READ_BYTES, length - done));
  }
}

async function* inflate(compressed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const inflater = createInflateRaw({ chunkSize: INFLATED_CHUNK_BYTES });
  // The callback only keeps pipeline from throwing elsewhere: its error also ends the loop below.
  pipeline(Readable.from(compressed), inflater, () => undefined);
  try {
    for await (const chunk of inflater) yield chunk;
  } catch (error) {
    throw asReadError(error);
  }
}

/** zlib's own errors mean that the data stops or is not what was written. */
function asReadError(error: unknown): unknown {
  const code = errorCode(error);
  if (!code?.startsWith('Z_')) return error;
  return new WorkbookReadError({ code: 'FILE-TRUNCATED', values: { reason: code } }, { cause: error });
}
