import { type FileSource, openSource } from '../file-source.ts';
import { refuse } from '../problems.ts';
import { type Package, readPart } from '../relationships.ts';
import { readWholeText, refuseBeyondWhole } from '../whole-text.ts';
import { readZipDirectory } from '../zip.ts';
import type { ForeignFile, ForeignInput, ForeignPart } from './protocol.ts';

/** Parts of an .xlsb that hold its cells; pictures, macros and printer settings stay packed. */
const XLSB_PARTS = /(\.bin|\.rels|\[content_types\]\.xml)$/i;
const OTHER_BINARIES = /printersettings|vbaproject|activex|embeddings|externallinks/i;

/** Fetches a file as SheetJS is to have it. @throws WorkbookReadError */
export async function readInput({ format, path }: ForeignFile): Promise<ForeignInput> {
  const source = await openSource(path);
  try {
    switch (format) {
      case 'xls':
        refuseBeyondWhole(source.size);
        return { format, bytes: await source.read(0, source.size) };
      case 'xlsb':
        return { format, parts: await readXlsbParts(source) };
      case 'xml':
        return { format, text: await readXml(source) };
    }
  } finally {
    await source.close();
  }
}

/**
 * The parts of an .xlsb, inflated and checked as those of an .xlsx: SheetJS would inflate a bomb.
 * @throws WorkbookReadError FILE-TOO-LARGE, FILE-ZIP-BOMB, FILE-TRUNCATED, FILE-DAMAGED
 */
async function readXlsbParts(source: FileSource): Promise<readonly ForeignPart[]> {
  const file: Package = { source, directory: await readZipDirectory(source) };
  const entries = [...file.directory.values()].filter(
    ({ name }) => XLSB_PARTS.test(name) && !OTHER_BINARIES.test(name),
  );
  refuseBeyondWhole(entries.reduce((sum, { size }) => sum + size, 0));
  const parts: ForeignPart[] = [];
  for (const entry of entries) {
    const bytes = Buffer.alloc(entry.size);
    let filled = 0;
    for await (const chunk of readPart(file, entry)) {
      bytes.set(chunk, filled);
      filled += chunk.length;
    }
    parts.push({ name: entry.name, bytes });
  }
  return parts;
}

async function readXml(source: FileSource): Promise<string> {
  const text = await readWholeText(source);
  return /<!DOCTYPE|<!ENTITY/i.test(text) ? refuse('FILE-UNSAFE', { reason: 'document-type' }) : text;
}
