import { LIMITS, type LimitName } from './limits.ts';
import { refuse } from './problems.ts';

const BLOCK_BYTES = 256 * 1024;
const FIRST_PLACES = 1024;

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
  private starts = new Uint32Array(FIRST_PLACES);
  private lengths = new Uint32Array(FIRST_PLACES);
  /** By place: undefined until asked for, null when asked for once. */
  private readonly texts: (string | null | undefined)[] = [];
  private characters = 0;

  /** Adds a text. @throws WorkbookReadError FILE-TOO-LARGE beyond the limits of shared strings */
  add(text: string): void {
    this.countIn(text.length);
    this.texts.push(text);
  }

  /** Adds a text of so many characters that stands in these bytes of UTF-8. @throws WorkbookReadError as `add` */
  addBytes(bytes: Buffer, start: number, end: number, characters: number): void {
    const length = end - start;
    if (length > BLOCK_BYTES) {
      this.add(bytes.toString('utf8', start, end));
      return;
    }
    const place = this.count;
    this.countIn(characters);
    if (this.used + length > BLOCK_BYTES) this.addBlock();
    if (place >= this.starts.length) this.grow();
    this.starts[place] = (this.blocks.length - 1) * BLOCK_BYTES + this.used;
    this.lengths[place] = length;
    this.texts.push(undefined);
    this.copyIn(bytes, start, end);
  }

  /** The text added as this one, counted from 0; undefined beyond the last. */
  textAt(place: number): string | undefined {
    const text = this.texts[place];
    return text === undefined || text === null ? this.decode(place, text === null) : text;
  }

  private decode(place: number, keep: boolean): string | undefined {
    if (!(place >= 0 && place < this.count)) return undefined;
    const start = this.starts[place] ?? 0;
    const within = start % BLOCK_BYTES;
    const block = this.blocks[(start - within) / BLOCK_BYTES];
    const text = block?.toString('utf8', within, within + (this.lengths[place] ?? 0));
    this.texts[place] = keep ? text : null;
    return text;
  }

  private countIn(characters: number): void {
    this.characters += characters;
    if (this.characters > LIMITS.sharedStringCharacters) refuseBeyond('sharedStringCharacters');
    if (this.count >= LIMITS.sharedStrings) refuseBeyond('sharedStrings');
    this.count += 1;
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

  private grow(): void {
    const [starts, lengths] = [this.starts, this.lengths];
    this.starts = new Uint32Array(this.count * 2);
    this.lengths = new Uint32Array(this.count * 2);
    this.starts.set(starts);
    this.lengths.set(lengths);
  }
}

function refuseBeyond(limit: LimitName): never {
  return refuse('FILE-TOO-LARGE', { limit, allowed: LIMITS[limit] });
}
