import { utf8Chunks } from './encoding.ts';
import { LIMITS } from './limits.ts';
import { refuse, refuseBeyond } from './problems.ts';
import { type MergeRange, parseRange } from './references.ts';
import { NEED_MORE, START, XmlScanner } from './xml-scan.ts';

/** Columns that stand together, both bounds 1-based and inclusive. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Hidden columns of a worksheet, in the file's order: marked so, or of width 0
 * (ECMA-376 part 1 § 18.3.1.13). Reads no further than the start of its rows.
 * @throws WorkbookReadError
 */
export async function readHiddenColumns(chunks: AsyncIterable<Buffer>): Promise<readonly ColumnRange[]> {
  const scanner = new XmlScanner();
  const hidden: ColumnRange[] = [];
  for await (const chunk of utf8Chunks(chunks)) {
    scanner.push(chunk);
    for (let token = scanner.next(); token !== NEED_MORE; token = scanner.next()) {
      if (token !== START) continue;
      if (scanner.isNamed('sheetData')) return hidden;
      if (scanner.isNamed('col')) hidden.push(...hiddenRange(scanner));
      if (hidden.length > LIMITS.columns) refuse('FILE-DAMAGED', { reason: 'column' });
    }
  }
  scanner.finish();
  return hidden;
}

function hiddenRange(scanner: XmlScanner): readonly ColumnRange[] {
  const attributes = scanner.attributes();
  const width = attributes.get('width');
  const hidden = isTrue(attributes.get('hidden')) || (width !== undefined && Number(width) === 0);
  if (!hidden) return [];
  const first = Number(attributes.get('min'));
  const last = Math.min(Number(attributes.get('max')), LIMITS.columns);
  const sound = Number.isInteger(first) && Number.isInteger(last) && first >= 1 && first <= last;
  return sound ? [{ first, last }] : refuse('FILE-DAMAGED', { reason: 'column' });
}

/**
 * Merged ranges of a worksheet, in the file's order. Passes over its rows without reading them.
 * @throws WorkbookReadError FILE-TOO-LARGE beyond the limit of merges
 */
export async function readMerges(chunks: AsyncIterable<Buffer>): Promise<readonly MergeRange[]> {
  const scanner = new XmlScanner();
  const merges: MergeRange[] = [];
  let passing = false;
  for await (const chunk of utf8Chunks(chunks)) {
    scanner.push(chunk);
    for (;;) {
      if (passing && !scanner.skipToEndTag('sheetData')) break;
      passing = false;
      const token = scanner.next();
      if (token === NEED_MORE) break;
      if (token !== START) continue;
      passing = scanner.isNamed('sheetData') && !scanner.selfClosing;
      if (scanner.isNamed('mergeCell')) addMerge(merges, scanner);
    }
  }
  scanner.finish();
  return merges;
}

/** Adds the range of the `<mergeCell>` the scanner stands at. @throws WorkbookReadError */
export function addMerge(merges: MergeRange[], scanner: XmlScanner): void {
  if (merges.length >= LIMITS.merges) refuseBeyond('merges');
  merges.push(parseRange(scanner.attributes().get('ref') ?? ''));
}

/** A boolean attribute (ECMA-376 part 1 § 22.9.2.7, ST_OnOff). */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
