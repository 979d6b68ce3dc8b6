import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { RefusedError } from '../../findings/refusals.ts';
import { boundaryLimits } from './limits.ts';

const megabyte = 1024 * 1024;

/** A boundary file's content, with what identifies it. */
export interface BoundaryFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Reads a boundary file whole. Throws a `RefusedError`: not there, not readable, or too large. */
export async function readBoundaryFile(path: string, file: string): Promise<BoundaryFile> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new RefusedError('FILE-UNREADABLE', { file });
    refuseTooLarge(found.size, file);
    const bytes = await readFile(path);
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    throw asRefusal(error, file);
  }
}

function refuseTooLarge(size: number, file: string): void {
  if (size <= boundaryLimits.megabytes * megabyte) return;
  throw new RefusedError('BOUNDARY-FILE-TOO-LARGE', {
    file,
    size: Math.ceil(size / megabyte),
    allowed: boundaryLimits.megabytes,
    reason: 'megabytes',
  });
}

function asRefusal(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return new RefusedError('FILE-NOT-FOUND', { file });
  return code === 'EACCES' || code === 'EPERM' ? new RefusedError('FILE-UNREADABLE', { file }) : error;
}
