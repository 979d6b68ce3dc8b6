import { LIMITS } from '../limits.ts';
import { refuse } from '../problems.ts';
import type { XmlScanner } from '../xml-scan.ts';

/**
 * Attributes of the scanner's latest start tag by local name. Those of LibreOffice's own namespace
 * keep their prefix: `calcext:value-type` stands beside `office:value-type` and says something else.
 */
export function localAttributes(scanner: XmlScanner): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of scanner.attributes()) {
    found.set(name.startsWith('calcext:') ? name : name.slice(name.indexOf(':') + 1), value);
  }
  return found;
}

/** How often a cell, a row or a column is repeated; once unless said otherwise. @throws WorkbookReadError */
export function repetition(attributes: ReadonlyMap<string, string>, name: string): number {
  const stated = attributes.get(name);
  if (stated === undefined) return 1;
  const count = Number(stated);
  const sound = Number.isInteger(count) && count >= 1 && count <= LIMITS.rows * LIMITS.columns;
  return sound ? count : refuse('FILE-DAMAGED', { reason: name });
}
