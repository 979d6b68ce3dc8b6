import { LIMITS } from './limits.ts';
import { refuseBeyond } from './problems.ts';

/** Two inflated chunks. */
const FIRST_BYTES = 512 * 1024;
/** More than the furthest look ahead of any reader. */
const PADDING_BYTES = 64;

/** The part of a stream of bytes that is at hand: what is read is dropped, what comes is added behind. */
export class ByteWindow {
  /**
   * The bytes at hand, up to `end`, and some zeros behind them: V8 reads bytes twice as fast where
   * no read was ever out of bounds. Offsets hold until the next `push`.
   */
  bytes: Buffer = Buffer.alloc(FIRST_BYTES);
  /** The same bytes, for looks at several of them at once. */
  view: DataView = viewOf(this.bytes);
  /** Offset behind the last byte at hand. */
  end = 0;
  /** Offset of the first byte not yet read. */
  position = 0;

  /** Adds bytes behind those not yet read. @throws WorkbookReadError when too many wait for the end of one token */
  push(chunk: Buffer): void {
    const rest = this.end - this.position;
    if (rest > LIMITS.tokenBytes) refuseBeyond('tokenBytes');
    const needed = rest + chunk.length + PADDING_BYTES;
    const window = needed > this.bytes.length ? Buffer.alloc(needed * 2) : this.bytes;
    this.bytes.copy(window, 0, this.position, this.end);
    chunk.copy(window, rest);
    if (window !== this.bytes) this.view = viewOf(window);
    this.bytes = window;
    this.position = 0;
    this.end = rest + chunk.length;
    window.fill(0, this.end, this.end + PADDING_BYTES);
  }

  /** Where this ASCII text begins, at or after `start`; -1 when it is not whole in the bytes at hand. */
  protected indexOf(wanted: string, start: number): number {
    const at = this.bytes.indexOf(wanted, start);
    // Behind `end` stand bytes read long ago.
    return at + wanted.length > this.end ? -1 : at;
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Four ASCII characters as `DataView.getInt32(…, true)` reads them; NUL stands for none. */
export function word(text: string): number {
  return Buffer.from(text, 'latin1').readInt32LE();
}
