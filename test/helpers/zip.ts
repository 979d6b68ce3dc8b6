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

/** Builds a zip in memory: local headers, central directory, end record. */
export function zip(parts: readonly ZipPart[]): Buffer {
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
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...locals, central, endRecord(parts.length, central.length, offset)]);
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
