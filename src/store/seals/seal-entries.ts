import { type MarkedRow, markBytes, markDigits } from './seal-marks.ts';

const idBytes = 6;

/** Bytes of an entry: a row's number, then its mark. */
export const entryBytes = idBytes + markBytes;

/** The mark of a row that is there no more. */
export const goneMark = '0'.repeat(markDigits);

const smallestRoom = 64;

/** Packs rows and their marks in the order given, at most so many in one piece; nothing where there are none. */
export function* packEntries(rows: Iterable<MarkedRow>, most: number): Generator<Buffer> {
  let entries: Buffer = Buffer.alloc(0);
  let end = 0;
  for (const { id, mark } of rows) {
    if (end === entries.length) entries = withMoreRoom(entries, most);
    entries.writeUIntBE(id, end, idBytes);
    entries.write(mark, end + idBytes, markBytes, 'hex');
    end += entryBytes;
    if (end < most * entryBytes) continue;
    yield entries;
    entries = Buffer.alloc(0);
    end = 0;
  }
  if (end > 0) yield entries.subarray(0, end);
}

/** Twice the room, up to what the most rows take. */
function withMoreRoom(entries: Buffer, most: number): Buffer {
  const rows = Math.min(most, Math.max(smallestRoom, (2 * entries.length) / entryBytes));
  return Buffer.concat([entries], rows * entryBytes);
}

/** The rows and marks of packed entries. */
export function* unpackEntries(packed: Uint8Array): Generator<MarkedRow> {
  const entries = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  for (let at = 0; at + entryBytes <= entries.length; at += entryBytes) {
    const id = entries.readUIntBE(at, idBytes);
    yield { id, mark: entries.toString('hex', at + idBytes, at + entryBytes) };
  }
}
