import type { FileSource } from '../file-source.ts';
import { type Package, readPart } from '../relationships.ts';
import { refuseBeyondWhole } from '../whole-text.ts';
import type { ForeignPart } from './protocol.ts';

/** Parts of an .xlsb that hold its cells; pictures, macros and printer settings stay packed. */
const XLSB_PARTS = /(\.bin|\.rels|\[content_types\]\.xml)$/i;
const OTHER_BINARIES = /printersettings|vbaproject|activex|embeddings|externallinks/i;

/** The whole file, as bytes that may change hands between threads. @throws WorkbookReadError FILE-TOO-LARGE */
export async function readWholeBytes(source: FileSource): Promise<Uint8Array> {
  refuseBeyondWhole(source.size);
  const bytes = new Uint8Array(source.size);
  bytes.set(await source.read(0, source.size));
  return bytes;
}

/**
 * The parts of an .xlsb, inflated and checked as those of an .xlsx: SheetJS would inflate a bomb.
 * @throws WorkbookReadError FILE-TOO-LARGE, FILE-ZIP-BOMB, FILE-TRUNCATED, FILE-DAMAGED
 */
export async function readXlsbParts(file: Package): Promise<readonly ForeignPart[]> {
  const entries = [...file.directory.values()].filter(
    ({ name }) => XLSB_PARTS.test(name) && !OTHER_BINARIES.test(name),
  );
  refuseBeyondWhole(entries.reduce((sum, { size }) => sum + size, 0));
  const parts: ForeignPart[] = [];
  for (const entry of entries) {
    const bytes = new Uint8Array(entry.size);
    let filled = 0;
    for await (const chunk of readPart(file, entry)) {
      bytes.set(chunk, filled);
      filled += chunk.length;
    }
    parts.push({ name: entry.name, bytes });
  }
  return parts;
}
