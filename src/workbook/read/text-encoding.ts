import { TextDecoder } from 'node:util';
import { decodeLegacy } from '../../text/legacy.ts';
import { isVietnameseSyllable } from '../../text/syllable.ts';
import type { FileSource } from './file-source.ts';
import { refuse } from './problems.ts';

/** How a file of text is encoded; `windows-1252` stands for TCVN3 saved by a program that knew no better. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

const READ_BYTES = 256 * 1024;
/** Enough words to tell one 8-bit encoding from the other. */
const SAMPLE_BYTES = 64 * 1024;
/** Of the letters beyond ASCII, how many may be broken in a text that still was UTF-8 once. */
const DAMAGED_SHARE = 0.5;
const REPLACEMENT = '\uFFFD';

/** Told by its mark, or, without one, by the zeros that UTF-16 has beside ASCII letters. */
function encodingByMark(head: Buffer): TextEncoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.length < 4) return undefined;
  const zeros = [0, 1, 2, 3].map((at) => head[at] === 0);
  if (!zeros[0] && zeros[1] && !zeros[2] && zeros[3]) return 'utf-16le';
  return zeros[0] && !zeros[1] && zeros[2] && !zeros[3] ? 'utf-16be' : undefined;
}

/** The first bytes of a file as text; undefined when they are none: control characters that no text has. */
export function decodeHead(head: Buffer): string | undefined {
  const text = new TextDecoder(encodingByMark(head) ?? 'utf-8').decode(head);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return undefined;
  }
  return text;
}

/**
 * Finds the encoding of a whole file of text: by its mark, else UTF-8 when all of it is UTF-8, else
 * the 8-bit encoding under which more of its words are Vietnamese.
 * @throws WorkbookReadError FILE-TRUNCATED when it ends inside a letter, FILE-DAMAGED when its UTF-8 is broken
 */
export async function findEncoding(source: FileSource): Promise<TextEncoding> {
  const head = await source.read(0, Math.min(SAMPLE_BYTES, source.size));
  const marked = encodingByMark(head);
  if (marked !== undefined && marked !== 'utf-8') return marked;
  if (await isUtf8(source)) return 'utf-8';
  if (marked === 'utf-8' || looksLikeBrokenUtf8(head)) return refuse('FILE-DAMAGED', { reason: 'encoding' });
  return eightBitEncoding(head);
}

/** The text of a file in pieces, without its mark. @throws WorkbookReadError */
export async function* textChunks(source: FileSource, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of byteChunks(source)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

async function* byteChunks(source: FileSource): AsyncGenerator<Buffer> {
  for (let at = 0; at < source.size; at += READ_BYTES) {
    yield await source.read(at, Math.min(READ_BYTES, source.size - at));
  }
}

async function isUtf8(source: FileSource): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let beyondAscii = false;
  try {
    for await (const bytes of byteChunks(source)) {
      const text = decoder.decode(bytes, { stream: true });
      beyondAscii ||= text.length < bytes.length;
    }
  } catch {
    return false;
  }
  return (
    endsWhole(decoder) || (beyondAscii ? refuse('FILE-TRUNCATED', { reason: 'inside-a-letter' }) : false)
  );
}

function endsWhole(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** In 8-bit text hardly two neighbouring bytes are a letter of UTF-8; in broken UTF-8 nearly all still are. */
function looksLikeBrokenUtf8(head: Buffer): boolean {
  const letters = new TextDecoder('utf-8').decode(head).match(/[^\0-\x7f]/gu) ?? [];
  const broken = letters.filter((letter) => letter === REPLACEMENT).length;
  return broken > 0 && broken < letters.length * DAMAGED_SHARE;
}

/** A text in VNI has words that TCVN3 spells as well, by chance, but more in VNI: it is left for people to see. */
function eightBitEncoding(head: Buffer): TextEncoding {
  const asVietnamese = new TextDecoder('windows-1258').decode(head).normalize('NFC');
  const western = new TextDecoder('windows-1252').decode(head);
  return readsAsTcvn3(western, asVietnamese, 1) ? 'windows-1252' : 'windows-1258';
}

/** Fewer words than this may be Vietnamese by chance. */
const FEWEST_WORDS = 5;

/**
 * Whether the glyphs of TCVN3 were saved as letters of Unicode: "NguyÔn V¨n An". No letter of the text may be one that TCVN3
 * has not.
 */
export function isTcvn3InUnicode(text: string): boolean {
  return decodeLegacy(text, '.VnTime').encoding === 'tcvn3' && readsAsTcvn3(text, text, FEWEST_WORDS);
}

function readsAsTcvn3(glyphs: string, otherwise: string, fewest: number): boolean {
  const [asTcvn3, asVni] = ['.VnTime', 'VNI-Times'].map((font) => decodeLegacy(glyphs, font).text);
  const words = vietnameseWords(asTcvn3 ?? '');
  return words >= fewest && words > vietnameseWords(otherwise) && words >= vietnameseWords(asVni ?? '');
}

const BEYOND_ASCII = /[^\0-\x7f\P{L}]/u;

/** Words with a letter beyond ASCII that can be Vietnamese. */
function vietnameseWords(text: string): number {
  // Found in two steps: one expression for both goes over a long run of letters again from each of them.
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => BEYOND_ASCII.test(word) && isVietnameseSyllable(word)).length;
}
