import type { ByteWindow } from './byte-window.ts';

/** More than the texts a sheet repeats: names, streets, offices. */
const SLOTS = 16_384;
/** Longer texts are seldom repeated. */
const WORDS = 16;
const BYTES = WORDS * 4;

/**
 * Decodes texts, those that repeat only once: to find one again by its bytes is cheaper than to
 * decode it, and its cells share one string. A text is kept when it comes for the second time, so
 * that texts which never repeat push nothing out.
 */
export class TextCache {
  private readonly texts: string[] = new Array<string>(SLOTS).fill('');
  /** The bytes of each text, four to a word, filled up with zeros; no text holds a zero. */
  private readonly words = new Int32Array(SLOTS * WORDS);
  /** Hash of the text that came last to each slot. */
  private readonly latest = new Int32Array(SLOTS);

  /** A text of the window, of UTF-8 without NUL, as a string. */
  decode(window: ByteWindow, start: number, end: number): string {
    const { view, bytes } = window;
    if (end - start > BYTES) return bytes.toString('utf8', start, end);
    const hash = hashOf(view, start, end);
    const slot = hash & (SLOTS - 1);
    if (this.holds(slot, view, start, end)) return this.texts[slot] ?? '';
    const text = bytes.toString('utf8', start, end);
    if (this.latest[slot] === hash) this.keep(slot, text, view, start, end);
    this.latest[slot] = hash;
    return text;
  }

  private holds(slot: number, view: DataView, start: number, end: number): boolean {
    const words = this.words;
    let place = slot * WORDS;
    let at = start;
    for (; at + 4 <= end; at += 4, place += 1) {
      if (view.getInt32(at, true) !== words[place]) return false;
    }
    if (at < end) {
      if (lastWord(view, at, end) !== words[place]) return false;
      place += 1;
    }
    return place === (slot + 1) * WORDS || words[place] === 0;
  }

  private keep(slot: number, text: string, view: DataView, start: number, end: number): void {
    const words = this.words;
    let place = slot * WORDS;
    words.fill(0, place, place + WORDS);
    let at = start;
    for (; at + 4 <= end; at += 4, place += 1) words[place] = view.getInt32(at, true);
    if (at < end) words[place] = lastWord(view, at, end);
    this.texts[slot] = text;
  }
}

/** The one to three bytes left. */
function lastWord(view: DataView, at: number, end: number): number {
  return view.getInt32(at, true) & (0xffffff >> (8 * (3 - (end - at))));
}

function hashOf(view: DataView, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) hash = mix(hash ^ view.getInt32(at, true));
  if (at < end) hash = mix(hash ^ lastWord(view, at, end));
  return hash;
}

/** Spreads what the upper bits say to the lower ones, of which the slot is made. */
function mix(hash: number): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return spread ^ (spread >>> 15);
}
