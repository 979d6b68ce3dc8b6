import { LIMITS } from './limits.ts';
import type { TextStore } from './text-store.ts';

const CARRIAGE_RETURN = 0x0d;
const AMPERSAND = 0x26;
const LESS = 0x3c;
const UNDERSCORE = 0x5f;

const OPENING = Buffer.from('<si><t>');
const SPACED_OPENING = Buffer.from('<si><t xml:space="preserve">');
const CLOSING = Buffer.from('</t></si>');

/** 1 for the bytes at which text stops to stand for itself: tags, entities, line ends, escapes; 0 is the bytes' end. */
const STOPS = new Uint8Array(256);
for (const byte of [0, CARRIAGE_RETURN, AMPERSAND, LESS, UNDERSCORE]) STOPS[byte] = 1;

/**
 * Adds the shared strings that stand next to one another from `start` on and are written as nearly all are,
 * `<si><t>Text</t></si>`: without runs, phonetic hints, entities or escapes. Gives the offset behind the last.
 * Reading ahead needs no bounds: the zeros the scanner keeps behind its bytes match nothing.
 * @throws WorkbookReadError FILE-TOO-LARGE beyond the limits of shared strings
 */
export function addPlainItems(store: TextStore, bytes: Buffer, start: number): number {
  let at = start;
  for (;;) {
    const first = textStart(bytes, at);
    if (first < 0) return at;
    let end = first;
    let characters = 0;
    for (let byte = bytes[end] ?? 0; STOPS[byte] === 0; byte = bytes[end] ?? 0) {
      // The bytes that go on with a character are 10xxxxxx; four bytes make two characters.
      if ((byte & 0xc0) !== 0x80) characters += byte >= 0xf0 ? 2 : 1;
      end += 1;
    }
    if (characters > LIMITS.textCharacters || !matches(bytes, end, CLOSING)) return at;
    store.addBytes(bytes, first, end, characters);
    at = end + CLOSING.length;
  }
}

function textStart(bytes: Buffer, at: number): number {
  if (matches(bytes, at, OPENING)) return at + OPENING.length;
  return matches(bytes, at, SPACED_OPENING) ? at + SPACED_OPENING.length : -1;
}

function matches(bytes: Buffer, start: number, wanted: Buffer): boolean {
  for (let index = 0; index < wanted.length; index += 1) {
    if (bytes[start + index] !== wanted[index]) return false;
  }
  return true;
}
