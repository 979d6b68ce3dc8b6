import { createHash } from 'node:crypto';
import { RefusedError } from '../../findings/refusals.ts';
import { openSource } from '../../workbook/read/file-source.ts';
import { WorkbookReadError } from '../../workbook/read/workbook.ts';
import { boundaryLimits } from './limits.ts';

const megabyte = 1024 * 1024;

/** A boundary file's content, with what identifies it. */
export interface BoundaryFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Reads a boundary file whole. Throws a `RefusedError`: not there, not readable, empty, or too large. */
export async function readBoundaryFile(path: string, file: string): Promise<BoundaryFile> {
  try {
    const bytes = await readWhole(path, file);
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (!(error instanceof WorkbookReadError)) throw error;
    throw new RefusedError(error.problem.code, { file, ...error.problem.values });
  }
}

async function readWhole(path: string, file: string): Promise<Uint8Array> {
  const source = await openSource(path);
  try {
    refuseTooLarge(source.size, file);
    return await source.read(0, source.size);
  } finally {
    await source.close();
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
