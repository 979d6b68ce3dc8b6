import { utf8Chunks } from './encoding.ts';
import { LIMITS } from './limits.ts';
import { WorkbookReadError } from './problems.ts';
import { parseRange } from './references.ts';
import { findPart, type Package, readPart, readRelationships } from './relationships.ts';
import { readRichText } from './rich-text.ts';
import { NEED_MORE, START, XmlScanner } from './xml-scan.ts';

/** What somebody wrote about a cell beside it. */
export interface CellComment {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  /** With the writer's name where the program put it there; in full, but that of an .xls breaks off after some 4,000 letters. */
  readonly text: string;
}

/**
 * The comments of a worksheet, whose part has this name (ECMA-376 part 1 § 18.7.3). Rows are sound without them: of a part
 * that cannot be read to its end the comments before that are given.
 */
export async function readComments(file: Package, sheetPart: string): Promise<readonly CellComment[]> {
  const relationships = await readRelationships(file, sheetPart);
  const target = relationships.find(({ type }) => type === 'comments')?.target;
  const entry = target === undefined ? undefined : findPart(file, target);
  if (entry === undefined) return [];
  const reader = new CommentsReader();
  try {
    for await (const chunk of utf8Chunks(readPart(file, entry))) {
      reader.push(chunk);
      if (reader.comments.length >= LIMITS.comments) break;
    }
  } catch (error) {
    if (!(error instanceof WorkbookReadError)) throw error;
  }
  return reader.comments;
}

class CommentsReader {
  readonly comments: CellComment[] = [];
  private readonly scanner = new XmlScanner();
  private place: { readonly row: number; readonly column: number } | undefined;

  push(chunk: Buffer): void {
    const { scanner } = this;
    scanner.push(chunk);
    while (this.comments.length < LIMITS.comments) {
      const { position, depth } = scanner;
      const token = scanner.next();
      if (token === NEED_MORE) return;
      if (token === START && !this.takeStart()) {
        scanner.rewind(position, depth);
        return;
      }
    }
  }

  /** False where the text that begins is not whole at hand. */
  private takeStart(): boolean {
    const { scanner } = this;
    if (scanner.isNamed('comment')) {
      const { firstRow: row, firstColumn: column } = parseRange(scanner.attributes().get('ref') ?? '');
      this.place = { row, column };
      return true;
    }
    if (this.place === undefined || !scanner.isNamed('text')) return true;
    const item = readRichText(scanner);
    if (item !== undefined) this.comments.push({ ...this.place, text: item.text });
    return item !== undefined;
  }
}
