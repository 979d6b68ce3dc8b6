import { utf8Chunks } from './encoding.ts';
import { END, NEED_MORE, START, XmlScanner } from './xml-scan.ts';

/** Called for every start tag: local name, local name of its parent, attributes by name with prefix. */
export type ElementVisitor = (name: string, parent: string, attributes: ReadonlyMap<string, string>) => void;

/**
 * Walks a small part (relationships, workbook, styles) element by element.
 * @throws WorkbookReadError what the part or its XML has wrong
 */
export async function walkElements(chunks: AsyncIterable<Buffer>, visit: ElementVisitor): Promise<void> {
  const scanner = new XmlScanner();
  const open: string[] = [];
  for await (const chunk of utf8Chunks(chunks)) {
    scanner.push(chunk);
    for (let token = scanner.next(); token !== NEED_MORE; token = scanner.next()) {
      if (token === END) open.pop();
      if (token !== START) continue;
      const name = scanner.name();
      visit(name, open.at(-1) ?? '', scanner.attributes());
      if (!scanner.selfClosing) open.push(name);
    }
  }
  scanner.finish();
}
