import { utf8Chunks } from './encoding.ts';

import { addPlainItems } from './plain-item.ts';
import { readRichText } from './rich-text.ts';
import { TextStore } from './text-store.ts';
import { NEED_MORE, START, XmlScanner } from './xml-scan.ts';

/** The texts that cells point to by their place (ECMA-376 part 1 § 18.4.9). */
export interface SharedStrings {
  /** Undefined when there is no such place. */
  textAt(place: number): string | undefined;
  /** Legacy font of a run, by the place of its text; most workbooks have none. */
  readonly fonts: ReadonlyMap<number, string>;
  /** Places of texts of which a run is struck through. */
  readonly struck: ReadonlySet<number>;
}

/** Of a workbook without shared strings. */
export const NO_SHARED_STRINGS: SharedStrings = {
  textAt: () => undefined,
  fonts: new Map(),
  struck: new Set(),
};

/**
 * Reads the part of the shared strings whole.
 * @throws WorkbookReadError FILE-TOO-LARGE beyond their count or characters; what the XML has wrong
 */
export async function readSharedStrings(chunks: AsyncIterable<Buffer>): Promise<SharedStrings> {
  const scanner = new XmlScanner();
  const collector = new StringCollector(scanner);
  for await (const chunk of utf8Chunks(chunks)) {
    scanner.push(chunk);
    collector.collect();
  }
  scanner.finish();
  return collector;
}

class StringCollector implements SharedStrings {
  readonly fonts = new Map<number, string>();
  readonly struck = new Set<number>();
  private readonly scanner: XmlScanner;
  private readonly store = new TextStore();

  constructor(scanner: XmlScanner) {
    this.scanner = scanner;
  }

  textAt(place: number): string | undefined {
    return this.store.textAt(place);
  }

  /** Takes every item that is whole in the bytes at hand. */
  collect(): void {
    const scanner = this.scanner;
    for (;;) {
      scanner.position = addPlainItems(this.store, scanner.bytes, scanner.position);
      const { position, depth } = scanner;
      const token = scanner.next();
      if (token === NEED_MORE) return;
      if (token !== START || !scanner.isNamed('si')) continue;
      const item = readRichText(scanner);
      if (item === undefined) {
        scanner.rewind(position, depth);
        return;
      }
      if (item.font !== undefined) this.fonts.set(this.store.count, item.font);
      if (item.isStruck) this.struck.add(this.store.count);
      this.store.add(item.text);
    }
  }
}
