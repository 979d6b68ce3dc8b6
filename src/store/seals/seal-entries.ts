import { type MarkedRow, markBytes } from './seal-marks.ts';

const idBytes = 6;

/** Bytes of an entry: a row's number, then its mark. */
export const entryBytes = idBytes + markBytes;

/** The mark of a row that is there no more. */
export const goneMark = Buffer.alloc(markBytes);

/** Packs rows and their marks; in the order given. */
export function packEntries(rows: readonly MarkedRow[]): Buffer {
  const entries = Buffer.alloc(rows.length * entryBytes);
  rows.forEach(({ id, mark }, index) => {
    entries.writeUIntBE(id, index * entryBytes, idBytes);
    mark.copy(entries, index * entryBytes + idBytes);
  });
  return entries;
}

/** The rows and marks of packed entries. */
export function* unpackEntries(packed: Uint8Array): Generator<MarkedRow> {
  const entries = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  for (let at = 0; at + entryBytes <= entries.length; at += entryBytes) {
    yield { id: entries.readUIntBE(at, idBytes), mark: entries.subarray(at + idBytes, at + entryBytes) };
  }
}
