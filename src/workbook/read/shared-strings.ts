import { utf8Chunks } from './encoding.ts';
import { LIMITS, type LimitName } from './limits.ts';
import { refuse } from './problems.ts';
import { readRichText } from './rich-text.ts';
import { NEED_MORE, START, XmlScanner } from './xml-scan.ts';

/** The texts that cells point to by their place (ECMA-376 part 1 § 18.4.9). */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Legacy font of a run, by the place of its text; most workbooks have none. */
  readonly fonts: ReadonlyMap<number, string>;
}

/** Of a workbook without shared strings. */
export const NO_SHARED_STRINGS: SharedStrings = { texts: [], fonts: new Map() };

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
  readonly texts: string[] = [];
  readonly fonts = new Map<number, string>();
  private readonly scanner: XmlScanner;
  private characters = 0;

  constructor(scanner: XmlScanner) {
    this.scanner = scanner;
  }

  /** Takes every item that is whole in the bytes at hand. */
  collect(): void {
    const scanner = this.scanner;
    for (;;) {
      const { position, depth } = scanner;
      const token = scanner.next();
      if (token === NEED_MORE) return;
      if (token !== START || !scanner.isNamed('si')) continue;
      const item = readRichText(scanner);
      if (item === undefined) {
        scanner.rewind(position, depth);
        return;
      }
      this.add(item.text, item.font);
    }
  }

  private add(text: string, font: string | undefined): void {
    this.characters += text.length;
    if (this.characters > LIMITS.sharedStringCharacters) refuseBeyond('sharedStringCharacters');
    if (this.texts.length >= LIMITS.sharedStrings) refuseBeyond('sharedStrings');
    if (font !== undefined) this.fonts.set(this.texts.length, font);
    this.texts.push(text);
  }
}

function refuseBeyond(limit: LimitName): never {
  return refuse('FILE-TOO-LARGE', { limit, allowed: LIMITS[limit] });
}
