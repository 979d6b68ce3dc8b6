import type { FileSource } from './file-source.ts';
import { LIMITS } from './limits.ts';
import { refuse, refuseBeyond } from './problems.ts';

/** One file inside the zip, as the central directory has it. */
export interface ZipEntry {
  /** The name as stored, with `/` between folders. */
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

/** Entries by `partKey` of their name: part names are compared without case. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

/** How part names are compared (OPC § 6.2.2.3): no case, `/` between folders, none in front. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_BYTES = 56;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;

interface DirectoryPlace {
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Reads the central directory (APPNOTE 4.3.12–4.3.16, zip64 included). Local headers are not
 * believed: writers that stream leave their sizes empty.
 * @throws WorkbookReadError FILE-TRUNCATED, FILE-TOO-LARGE
 */
export async function readZipDirectory(source: FileSource): Promise<ZipDirectory> {
  const place = await findDirectory(source);
  if (place.entries > LIMITS.entries) refuseBeyond('entries');
  if (place.size > LIMITS.directoryBytes) {
    refuseBeyond('directoryBytes');
  }
  return parseDirectory(await source.read(place.offset, place.size), place.entries);
}

async function findDirectory(source: FileSource): Promise<DirectoryPlace> {
  const tailBytes = Math.min(source.size, END_BYTES + LONGEST_COMMENT);
  const tailStart = source.size - tailBytes;
  const tail = await source.read(tailStart, tailBytes);
  const end = tail.lastIndexOf(END_SIGNATURE);
  if (end < 0 || end + END_BYTES > tail.length) return refuse('FILE-TRUNCATED');
  const place = {
    entries: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16),
  };
  const inZip64 = place.entries === 0xffff || place.size === IN_ZIP64 || place.offset === IN_ZIP64;
  return inZip64 ? findZip64Directory(source, tailStart + end) : place;
}

async function findZip64Directory(source: FileSource, end: number): Promise<DirectoryPlace> {
  const locator = await source.read(end - ZIP64_LOCATOR_BYTES, ZIP64_LOCATOR_BYTES);
  if (locator.readUInt32LE(0) !== ZIP64_LOCATOR_SIGNATURE) return refuse('FILE-TRUNCATED');
  const record = await source.read(readSize(locator, 8), ZIP64_END_BYTES);
  if (record.readUInt32LE(0) !== ZIP64_END_SIGNATURE) return refuse('FILE-TRUNCATED');
  return { entries: readSize(record, 32), size: readSize(record, 40), offset: readSize(record, 48) };
}

function parseDirectory(bytes: Buffer, count: number): ZipDirectory {
  const directory = new Map<string, ZipEntry>();
  let position = 0;
  for (let read = 0; read < count; read += 1) {
    if (position + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(position) !== ENTRY_SIGNATURE) {
      return refuse('FILE-TRUNCATED');
    }
    const end = entryEnd(bytes, position);
    if (end > bytes.length) return refuse('FILE-TRUNCATED');
    const entry = parseEntry(bytes, position);
    const key = partKey(entry.name);
    // The first of two entries with one name counts, as in most zip readers.
    if (!directory.has(key)) directory.set(key, entry);
    position = end;
  }
  return directory;
}

function entryEnd(bytes: Buffer, at: number): number {
  const variable = bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  return at + ENTRY_BYTES + variable;
}

function parseEntry(bytes: Buffer, at: number): ZipEntry {
  const nameEnd = at + ENTRY_BYTES + bytes.readUInt16LE(at + 28);
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30));
  const stored = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const [size = 0, compressedSize = 0, headerOffset = 0] = widenSizes(stored, extra);
  return {
    name: bytes.toString('utf8', at + ENTRY_BYTES, nameEnd).replaceAll('\\', '/'),
    method: bytes.readUInt16LE(at + 10),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    checksum: bytes.readUInt32LE(at + 16),
    compressedSize,
    size,
    headerOffset,
  };
}

/** APPNOTE 4.5.3: the extra field holds, in this order, only the values that do not fit in 32 bits. */
function widenSizes(stored: readonly number[], extra: Buffer): readonly number[] {
  if (!stored.includes(IN_ZIP64)) return stored;
  const wide = findExtra(extra, ZIP64_EXTRA);
  let position = 0;
  return stored.map((value) => {
    if (value !== IN_ZIP64) return value;
    if (wide === undefined || position + 8 > wide.length) return refuse('FILE-TRUNCATED');
    position += 8;
    return readSize(wide, position - 8);
  });
}

function findExtra(extra: Buffer, wanted: number): Buffer | undefined {
  let position = 0;
  while (position + 4 <= extra.length) {
    const start = position + 4;
    const end = start + extra.readUInt16LE(position + 2);
    if (extra.readUInt16LE(position) === wanted) return extra.subarray(start, end);
    position = end;
  }
  return undefined;
}

/** A 64-bit size; one that no number holds exactly cannot be in this file either. */
function readSize(bytes: Buffer, at: number): number {
  const size = Number(bytes.readBigUInt64LE(at));
  return Number.isSafeInteger(size) ? size : refuse('FILE-TRUNCATED');
}
