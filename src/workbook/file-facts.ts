import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** What identifies a file's content. */
export interface FileFacts {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Hashes a file without holding it. The file must be readable. */
export async function readFileFacts(path: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}
