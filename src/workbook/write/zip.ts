import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part to be compressed; its pieces are taken as they are needed. */
export interface ZipPart {
  readonly name: string;
  readonly pieces: Iterable<string | Uint8Array>;
}

interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly compressed: number;
  readonly inflated: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** Levels above 3 gain a few per cent of size on sheets and double the time. */
const LEVEL = 3;

/**
 * The parts of a zip whose entries are stored, not compressed, as exceljs makes it when told so; folders left out.
 * Throws on anything else: the input is our own.
 */
export function storedParts(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const parts = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt16LE(at + 10) !== 0) throw new Error('A part is compressed');
    const size = zip.readUInt32LE(at + 24);
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    if (!name.endsWith('/')) parts.set(name, zip.subarray(data, data + size));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/**
 * Writes a zip to an empty file: entries in the order given, all dated `instant` (UTC, to two seconds), so that
 * the same parts make the same bytes. Sizes stand in the local headers, as the strictest readers want.
 */
export async function writeZip(file: FileHandle, parts: Iterable<ZipPart>, instant: Date): Promise<void> {
  const stamp = dosStamp(instant);
  const entries: Entry[] = [];
  let offset = 0;
  for (const part of parts) {
    const entry = await writeEntry(file, part, offset, stamp);
    entries.push(entry);
    offset += 30 + entry.name.length + entry.compressed;
  }
  const directory = Buffer.concat(entries.map((entry) => centralHeader(entry, stamp)));
  await writeAll(file, directory, offset);
  await writeAll(file, endOfDirectory(entries.length, directory.length, offset), offset + directory.length);
}

async function writeEntry(file: FileHandle, part: ZipPart, offset: number, stamp: number): Promise<Entry> {
  const name = Buffer.from(part.name, 'utf8');
  const count = { crc: 0, inflated: 0, compressed: 0 };
  const start = offset + 30 + name.length;
  const source = Readable.from(counted(part.pieces, count));
  const deflate = createDeflateRaw({ level: LEVEL });
  source.once('error', (error) => deflate.destroy(error));
  try {
    for await (const chunk of source.pipe(deflate) as AsyncIterable<Buffer>) {
      await writeAll(file, chunk, start + count.compressed);
      count.compressed += chunk.length;
    }
  } finally {
    source.destroy();
  }
  const entry = { name, offset, ...count };
  await writeAll(file, localHeader(entry, stamp), offset);
  return entry;
}

function* counted(
  pieces: ZipPart['pieces'],
  count: { crc: number; inflated: number },
): Generator<Uint8Array> {
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
    count.crc = crc32(bytes, count.crc);
    count.inflated += bytes.length;
    yield bytes;
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

function dosStamp(instant: Date): number {
  const day =
    ((instant.getUTCFullYear() - 1980) << 9) | ((instant.getUTCMonth() + 1) << 5) | instant.getUTCDate();
  const time =
    (instant.getUTCHours() << 11) | (instant.getUTCMinutes() << 5) | (instant.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

function localHeader(entry: Entry, stamp: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL_HEADER, 0);
  writeCommon(header, 4, entry, stamp);
  return Buffer.concat([header, entry.name]);
}

function centralHeader(entry: Entry, stamp: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(CENTRAL_HEADER, 0);
  header.writeUInt16LE(VERSION, 4);
  writeCommon(header, 6, entry, stamp);
  header.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([header, entry.name]);
}

/** The 26 bytes that local and central headers have in common. */
function writeCommon(header: Buffer, at: number, entry: Entry, stamp: number): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(UTF8_NAMES, at + 2);
  header.writeUInt16LE(DEFLATED, at + 4);
  header.writeUInt32LE(stamp, at + 6);
  header.writeUInt32LE(entry.crc, at + 10);
  header.writeUInt32LE(entry.compressed, at + 14);
  header.writeUInt32LE(entry.inflated, at + 18);
  header.writeUInt16LE(entry.name.length, at + 22);
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
