const SLOTS = 4096;
/** Longer texts seldom repeat. */
const LONGEST = 64;

/**
 * Decodes UTF-8 and remembers short texts: a column of an inventory repeats a few names a thousand
 * times, to compare bytes is cheaper than to decode them, and equal texts then are one in memory.
 */
export class TextDecoding {
  private readonly texts: string[] = new Array<string>(SLOTS).fill('');
  private readonly lengths = new Uint8Array(SLOTS);
  private readonly stored = Buffer.alloc(SLOTS * LONGEST);

  /** The text in these bytes, which hold no markup. */
  decode(bytes: Buffer, start: number, end: number): string {
    const length = end - start;
    if (length > LONGEST) return bytes.toString('utf8', start, end);
    const slot = slotOf(bytes, start, end);
    if (this.holds(slot, bytes, start, length)) return this.texts[slot] ?? '';
    const text = bytes.toString('utf8', start, end);
    this.texts[slot] = text;
    this.lengths[slot] = length;
    bytes.copy(this.stored, slot * LONGEST, start, end);
    return text;
  }

  private holds(slot: number, bytes: Buffer, start: number, length: number): boolean {
    if (this.lengths[slot] !== length) return false;
    const offset = slot * LONGEST - start;
    for (let at = start; at < start + length; at += 1) {
      if (bytes[at] !== this.stored[offset + at]) return false;
    }
    return true;
  }
}

/** Any spread will do: a text in the wrong slot is only decoded once more. */
function slotOf(bytes: Buffer, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return (hash ^ (hash >>> 12)) & (SLOTS - 1);
}
