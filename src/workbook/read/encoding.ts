import { TextDecoder } from 'node:util';
import { refuse } from './problems.ts';

const UTF8_NAMES: readonly string[] = ['utf-8', 'utf8', 'us-ascii', 'ascii'];
/** Enough for `<?xml version="1.0" encoding="…" standalone="yes"?>` in UTF-16. */
const DECLARATION_BYTES = 200;

/**
 * Any XML part as UTF-8 without a byte order mark, so that the scanner knows one encoding.
 * The encoding is found as XML 1.0 appendix F says: by the mark, the first bytes, the declaration.
 * @throws WorkbookReadError FILE-DAMAGED for an encoding nobody knows
 */
export async function* utf8Chunks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  let first: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (first === undefined) {
      yield recode(decoder, chunk);
      continue;
    }
    first = first.length === 0 ? chunk : Buffer.concat([first, chunk]);
    if (first.length < DECLARATION_BYTES) continue;
    decoder = decoderFor(first);
    yield recode(decoder, withoutMark(first));
    first = undefined;
  }
  if (first === undefined) return;
  yield recode(decoderFor(first), withoutMark(first));
}

function recode(decoder: TextDecoder | undefined, chunk: Buffer): Buffer {
  return decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
}

/** UTF-16 marks are left to the decoder, which takes them away itself. */
function withoutMark(first: Buffer): Buffer {
  const marked = first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf;
  return marked ? first.subarray(3) : first;
}

function decoderFor(first: Buffer): TextDecoder | undefined {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be');
  if (first[0] === 0x3c && first[1] === 0) return new TextDecoder('utf-16le');
  if (first[0] === 0 && first[1] === 0x3c) return new TextDecoder('utf-16be');
  const declared = declaredEncoding(first);
  if (declared === undefined || UTF8_NAMES.includes(declared)) return undefined;
  try {
    return new TextDecoder(declared);
  } catch {
    return refuse('FILE-DAMAGED', { reason: 'encoding', encoding: declared });
  }
}

function declaredEncoding(first: Buffer): string | undefined {
  const declaration = /<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(
    first.toString('latin1', 0, DECLARATION_BYTES),
  );
  const name = declaration?.[1]?.toLowerCase();
  // Found by single bytes, so whatever it claims the part is not in UTF-16.
  return name?.startsWith('utf-16') ? undefined : name;
}
