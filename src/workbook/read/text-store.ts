import { LIMITS } from './limits.ts';
import { refuseBeyond } from './problems.ts';

const BLOCK_BYTES = 256 * 1024;
const PAGE_TEXTS = 4096;

/** Where so many texts stand. Pages are added, never made longer: to copy a long list takes its memory twice. */
interface Page {
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  /** Undefined until asked for, null when asked for once. */
  readonly texts: (string | null | undefined)[];
}

/**
 * Many texts in little memory: as the bytes they came in, decoded when they are asked for. A text
 * asked for twice is kept decoded; most are either asked for often or once.
 */
export class TextStore {
  /** Texts held. */
  count = 0;
  private readonly blocks: Buffer[] = [Buffer.alloc(BLOCK_BYTES)];
  /** Bytes used of the last block. */
  private used = 0;
  private readonly pages: Page[] = [];
  private characters = 0;

  /** Adds a text. @throws WorkbookReadError FILE-TOO-LARGE beyond the limits of shared strings */
  add(text: string): void {
    const place = this.countIn(text.length);
    this.pageOf(place).texts[place % PAGE_TEXTS] = text;
  }

  /** Adds a text of so many characters that stands in these bytes of UTF-8. @throws WorkbookReadError as `add` */
  addBytes(bytes: Buffer, start: number, end: number, characters: number): void {
    const length = end - start;
    if (length > BLOCK_BYTES) {
      this.add(bytes.toString('utf8', start, end));
      return;
    }
    const place = this.countIn(characters);
    if (this.used + length > BLOCK_BYTES) this.addBlock();
    const { starts, lengths } = this.pageOf(place);
    starts[place % PAGE_TEXTS] = (this.blocks.length - 1) * BLOCK_BYTES + this.used;
    lengths[place % PAGE_TEXTS] = length;
    this.copyIn(bytes, start, end);
  }

  /** The text added as this one, counted from 0; undefined when there is no such place. */
  textAt(place: number): string | undefined {
    if (!Number.isInteger(place) || place < 0 || place >= this.count) return undefined;
    const page = this.pageOf(place);
    const slot = place % PAGE_TEXTS;
    const text = page.texts[slot];
    return text === undefined || text === null ? this.decode(page, slot) : text;
  }

  private decode({ starts, lengths, texts }: Page, slot: number): string {
    const start = starts[slot] ?? 0;
    const within = start % BLOCK_BYTES;
    const block = this.blocks[(start - within) / BLOCK_BYTES];
    const text = block?.toString('utf8', within, within + (lengths[slot] ?? 0)) ?? '';
    texts[slot] = texts[slot] === null ? text : null;
    return text;
  }

  private pageOf(place: number): Page {
    const known = this.pages[Math.floor(place / PAGE_TEXTS)];
    if (known !== undefined) return known;
    const page = {
      starts: new Uint32Array(PAGE_TEXTS),
      lengths: new Uint32Array(PAGE_TEXTS),
      texts: new Array<string | null | undefined>(PAGE_TEXTS).fill(undefined),
    };
    this.pages.push(page);
    return page;
  }

  /** Gives the place of the text to be added. */
  private countIn(characters: number): number {
    this.characters += characters;
    if (this.characters > LIMITS.sharedStringCharacters) refuseBeyond('sharedStringCharacters');
    if (this.count >= LIMITS.sharedStrings) refuseBeyond('sharedStrings');
    this.count += 1;
    return this.count - 1;
  }

  /** Most texts are so short that copying them by hand costs less than a call. */
  private copyIn(bytes: Buffer, start: number, end: number): void {
    const block = this.blocks.at(-1);
    if (block === undefined) return;
    let to = this.used;
    for (let at = start; at < end; at += 1, to += 1) block[to] = bytes[at] ?? 0;
    this.used = to;
  }

  private addBlock(): void {
    this.blocks.push(Buffer.alloc(BLOCK_BYTES));
    this.used = 0;
  }
}
