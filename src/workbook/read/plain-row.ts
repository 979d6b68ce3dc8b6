import { type ByteWindow, word } from './byte-window.ts';

const ZERO = 0x30;
const NINE = 0x39;
const ROW = [word('<row'), word(' r="')] as const;

/** Longer tags are read token by token each time. */
const LONGEST_REST = 256;
/** Of Excel's last row. */
const MOST_DIGITS = 7;

/**
 * The short way for start tags of rows: nearly always a row has the attributes of the row before,
 * but for its number, which stands first.
 */
export class PlainRowReader {
  /** 1-based number of the row read last. */
  number = 0;
  /** Whether that row is hidden. */
  hidden = false;
  private readonly rest = Buffer.alloc(LONGEST_REST);
  private restLength = 0;

  /**
   * Reads the tag where the window stands, and moves behind it. False, and nothing is read, when it
   * is another tag, is not whole, or is not what was last remembered.
   */
  read(window: ByteWindow): boolean {
    const { view, position } = window;
    if (this.restLength === 0) return false;
    if (view.getInt32(position, true) !== ROW[0] || view.getInt32(position + 4, true) !== ROW[1])
      return false;
    const first = position + '<row r="'.length;
    let at = first;
    let number = 0;
    let byte = view.getUint8(at);
    while (byte >= ZERO && byte <= NINE && at < first + MOST_DIGITS) {
      number = number * 10 + (byte - ZERO);
      at += 1;
      byte = view.getUint8(at);
    }
    if (at === first || !this.isRest(view, at, window.end)) return false;
    this.number = number;
    window.position = at + this.restLength;
    return true;
  }

  /** Remembers what stands in a row's tag from the end of its number to the end of the tag, and what it says. */
  remember(bytes: Buffer, numberEnd: number, tagEnd: number, hidden: boolean): void {
    this.hidden = hidden;
    const length = tagEnd - numberEnd;
    this.restLength = length <= LONGEST_REST ? length : 0;
    bytes.copy(this.rest, 0, numberEnd, numberEnd + this.restLength);
  }

  private isRest(view: DataView, start: number, end: number): boolean {
    const { rest, restLength } = this;
    if (start + restLength > end) return false;
    for (let index = 0; index < restLength; index += 1) {
      if (view.getUint8(start + index) !== rest[index]) return false;
    }
    return true;
  }
}
