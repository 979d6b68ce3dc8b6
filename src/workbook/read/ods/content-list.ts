import { utf8Chunks } from '../encoding.ts';
import { LIMITS } from '../limits.ts';
import { refuseBeyond } from '../problems.ts';
import { END, NEED_MORE, START, TEXT, XmlScanner } from '../xml-scan.ts';
import { localAttributes } from './attributes.ts';
import type { OdsStyles } from './styles.ts';

/** A table of the document with the name of its style. */
export interface ListedTable {
  readonly name: string;
  readonly style: string | undefined;
}

/** Elements whose tables are no sheets: cached copies of other files, and the record of changes. */
const NO_SHEETS: readonly string[] = ['dde-links', 'tracked-changes'];

/** Follows the nesting of `office:spreadsheet` and its sheets as tokens pass (ODF 1.3 part 3 § 3.7, 9.1.2). */
export class SheetFinder {
  /** 0-based place of the table the scanner is in; undefined outside. */
  inside: number | undefined;
  private count = 0;
  private tableDepth = 0;
  private passedDepth = 0;

  /** To be called for each start tag; true when it begins a sheet, `inside` then being its place. */
  begins(scanner: XmlScanner): boolean {
    if (this.passedDepth > 0 || this.inside !== undefined) return false;
    if (NO_SHEETS.some((name) => scanner.isNamed(name)) && !scanner.selfClosing) {
      this.passedDepth = scanner.depth;
      return false;
    }
    if (!scanner.isNamed('table')) return false;
    const place = this.count;
    this.count += 1;
    if (scanner.selfClosing) return false;
    this.inside = place;
    this.tableDepth = scanner.depth;
    return true;
  }

  /** To be called for each end tag; true when it ends the sheet. */
  ends(scanner: XmlScanner): boolean {
    if (scanner.depth < this.passedDepth) this.passedDepth = 0;
    if (this.inside === undefined || scanner.depth >= this.tableDepth) return false;
    this.inside = undefined;
    return true;
  }
}

/**
 * Passes once over `content.xml`, or `styles.xml`: its styles go into `styles`, its sheets come back.
 * @throws WorkbookReadError FILE-TRUNCATED, FILE-DAMAGED, FILE-UNSAFE, FILE-TOO-LARGE
 */
export async function listContent(
  chunks: AsyncIterable<Buffer>,
  styles: OdsStyles,
): Promise<readonly ListedTable[]> {
  const scanner = new XmlScanner();
  const finder = new SheetFinder();
  const tables: ListedTable[] = [];
  for await (const chunk of utf8Chunks(chunks)) {
    scanner.push(chunk);
    for (let token = scanner.next(); token !== NEED_MORE; token = scanner.next()) {
      if (token === END) finder.ends(scanner);
      if (token === TEXT && finder.inside === undefined) styles.takeWords(scanner.text(token));
      if (token !== START) continue;
      if (finder.begins(scanner)) tables.push(listedTable(scanner));
      else if (finder.inside === undefined) styles.take(scanner);
    }
  }
  scanner.finish();
  if (tables.length > LIMITS.sheets) refuseBeyond('sheets');
  return tables;
}

function listedTable(scanner: XmlScanner): ListedTable {
  const attributes = localAttributes(scanner);
  return { name: attributes.get('name') ?? '', style: attributes.get('style-name') };
}
