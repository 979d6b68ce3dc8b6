import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { FileSource } from './file-source.ts';
import { LIMITS } from './limits.ts';
import { refuseBeyond } from './problems.ts';
import { findEncoding, textChunks } from './text-encoding.ts';

/** Where pages and XML say how they are encoded. */
const DECLARED_ENCODING = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i;
const DECLARATION_BYTES = 2048;

/** Refuses more than is held in memory whole. @throws WorkbookReadError FILE-TOO-LARGE */
export function refuseBeyondWhole(bytes: number): void {
  if (bytes > LIMITS.wholeFileBytes) {
    refuseBeyond('wholeFileBytes');
  }
}

/**
 * The whole file as text. What is UTF-8 to its end is UTF-8, whatever it declares: web programs write an encoding above
 * their pages and another one into them; else its declaration counts, else its bytes. @throws WorkbookReadError
 */
export async function readWholeText(source: FileSource): Promise<string> {
  refuseBeyondWhole(source.size);
  const head = await source.read(0, Math.min(DECLARATION_BYTES, source.size));
  const declared = knownEncoding(DECLARED_ENCODING.exec(head.toString('latin1'))?.[1]);
  const bytes = await source.read(0, source.size);
  if (declared !== undefined && !isUtf8(bytes)) {
    const text = declared.decode(bytes);
    if (!text.includes('\uFFFD')) return text;
  }
  let text = '';
  for await (const chunk of textChunks(source, await findEncoding(source))) text += chunk;
  return text;
}

function knownEncoding(name: string | undefined): TextDecoder | undefined {
  // Found by single bytes, so whatever it claims the text is not in UTF-16.
  if (name === undefined || /^utf-?16/i.test(name)) return undefined;
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
