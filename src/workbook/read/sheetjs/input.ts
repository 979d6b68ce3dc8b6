import { TextDecoder } from 'node:util';
import type { FileSource } from '../file-source.ts';
import { LIMITS } from '../limits.ts';
import { refuse } from '../problems.ts';
import { type Package, readPart } from '../relationships.ts';
import { findEncoding, textChunks } from '../text-encoding.ts';
import type { ForeignPart } from './protocol.ts';

/** Parts of an .xlsb that hold its cells; pictures, macros and printer settings stay packed. */
const XLSB_PARTS = /(\.bin|\.rels|\[content_types\]\.xml)$/i;
const OTHER_BINARIES = /printersettings|vbaproject|activex|embeddings|externallinks/i;
/** Where pages and XML say how they are encoded. */
const DECLARED_ENCODING = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i;
const DECLARATION_BYTES = 2048;

/** The whole file, as bytes that may change hands between threads. @throws WorkbookReadError FILE-TOO-LARGE */
export async function readWholeBytes(source: FileSource): Promise<Uint8Array> {
  refuseBeyond(source.size);
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
  refuseBeyond(entries.reduce((sum, { size }) => sum + size, 0));
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

/** The whole file as text: by its mark, its declaration, or its bytes. @throws WorkbookReadError */
export async function readWholeText(source: FileSource): Promise<string> {
  refuseBeyond(source.size);
  const head = await source.read(0, Math.min(DECLARATION_BYTES, source.size));
  const declared = knownEncoding(DECLARED_ENCODING.exec(head.toString('latin1'))?.[1]);
  if (declared !== undefined) {
    const text = declared.decode(await source.read(0, source.size));
    if (!text.includes('\uFFFD')) return text;
  }
  let text = '';
  for await (const chunk of textChunks(source, await findEncoding(source))) text += chunk;
  return text;
}

/**
 * A page from its first table to its last: what stands before would make SheetJS take some pages for a CSV.
 * @throws WorkbookReadError FILE-NOT-A-WORKBOOK for a page without a table
 */
export async function readHtmlTables(source: FileSource): Promise<string> {
  const text = await readWholeText(source);
  const start = text.search(/<table[\s>]/i);
  if (start < 0) return refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'html' });
  const end = text.toLowerCase().lastIndexOf('</table');
  if (end < start) return refuse('FILE-TRUNCATED', { reason: 'table-ends-early' });
  return `<html>${text.slice(start, end)}</table></html>`;
}

function refuseBeyond(bytes: number): void {
  if (bytes > LIMITS.wholeFileBytes) {
    refuse('FILE-TOO-LARGE', { limit: 'wholeFileBytes', allowed: LIMITS.wholeFileBytes });
  }
}

function knownEncoding(name: string | undefined): TextDecoder | undefined {
  // Found by single bytes, so whatever it claims the text is not in UTF-16.
  if (name === undefined || /^utf-?16/i.test(name)) return undefined;
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
