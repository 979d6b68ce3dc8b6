import { crc32, deflateRawSync } from 'node:zlib';

/** One file to put into a zip. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** Written as it is instead of deflated. */
  readonly stored?: boolean;
  /** What the directory is to say about the size, when it is to lie. */
  readonly declaredSize?: number;
  /** General purpose flags; bit 0 says encrypted. */
  readonly flags?: number;
}

/**
 * Builds a zip in memory: local headers, central directory, end record. With `zip64`, as for a file
 * beyond 4 GB: every size and place stands in the 64-bit records (APPNOTE 4.3.14, 4.3.15, 4.5.3).
 */
export function zip(parts: readonly ZipPart[], zip64 = false): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = typeof part.content === 'string' ? Buffer.from(part.content, 'utf8') : part.content;
    const data = part.stored === true ? content : deflateRawSync(content);
    const name = Buffer.from(part.name, 'utf8');
    const common = commonHeader(part, content, data, name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, data]);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(20, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, name);
    if (zip64) directory.push(widenEntry(entry, offset));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = endRecord(parts.length, central.length, offset);
  const wide = zip64 ? widenEnd(end) : Buffer.alloc(0);
  return Buffer.concat([...locals, central, wide, end]);
}

/** The 26 bytes that local and central headers share, from "version needed" to "extra length". */
function commonHeader(part: ZipPart, content: Buffer, data: Buffer, name: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(part.flags ?? 0, 2);
  header.writeUInt16LE(part.stored === true ? 0 : 8, 4);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(part.declaredSize ?? content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function endRecord(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** Moves the sizes and the place of an entry into an extra field, which it gives. */
function widenEntry(entry: Buffer, offset: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
  extra.writeBigUInt64LE(BigInt(offset), 20);
  for (const at of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, at);
  entry.writeUInt16LE(extra.length, 30);
  return extra;
}

/** Moves the counts of an end record into a 64-bit one, which it gives with its locator. */
function widenEnd(end: Buffer): Buffer {
  const wide = Buffer.alloc(56 + 20);
  const place = end.readUInt32LE(16) + end.readUInt32LE(12);
  wide.write('PK\x06\x06', 'latin1');
  wide.writeBigUInt64LE(44n, 4);
  wide.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 24);
  wide.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 32);
  wide.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  wide.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  wide.write('PK\x06\x07', 56, 'latin1');
  wide.writeBigUInt64LE(BigInt(place), 64);
  end.fill(0xff, 8, 20);
  return wide;
}
