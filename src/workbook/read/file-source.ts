import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { errorCode } from '../../error-code.ts';
import { refuse, WorkbookReadError } from './problems.ts';

/** A file open for positioned reads; several readers may share it. */
export interface FileSource {
  /** Bytes in the file when it was opened. */
  readonly size: number;
  /** Exactly `length` bytes from `position`. @throws WorkbookReadError FILE-TRUNCATED, FILE-UNREADABLE */
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Opens a regular file with content.
 * @throws WorkbookReadError FILE-LOCK, FILE-NOT-FOUND, FILE-UNREADABLE, FILE-EMPTY
 */
export async function openSource(path: string): Promise<FileSource> {
  if (basename(path).startsWith('~$')) refuse('FILE-LOCK');
  const size = await sizeOf(path);
  if (size === 0) refuse('FILE-EMPTY');
  const handle = await open(path, 'r').catch(rethrowSystemError);
  return {
    size,
    read: (position, length) => readExactly(handle, size, position, length),
    close: () => handle.close(),
  };
}

async function sizeOf(path: string): Promise<number> {
  // Looked at before opening: to open a pipe would wait for its writer for ever.
  const found = await stat(path).catch(rethrowSystemError);
  if (found.isDirectory()) refuse('FILE-UNREADABLE', { reason: 'EISDIR' });
  if (!found.isFile()) refuse('FILE-UNREADABLE', { reason: 'not-a-file' });
  return found.size;
}

async function readExactly(
  handle: FileHandle,
  size: number,
  position: number,
  length: number,
): Promise<Buffer> {
  // Before allocating: a damaged directory may ask for any length.
  if (position < 0 || length < 0 || position + length > size) refuse('FILE-TRUNCATED');
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle
      .read(bytes, filled, length - filled, position + filled)
      .catch(rethrowSystemError);
    if (bytesRead === 0) refuse('FILE-TRUNCATED');
    filled += bytesRead;
  }
  return bytes;
}

/** An error of the operating system → FILE-NOT-FOUND or FILE-UNREADABLE with its code; others as they are. */
function rethrowSystemError(error: unknown): never {
  const code = errorCode(error);
  if (code === undefined) throw error;
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  const problem = missing
    ? ({ code: 'FILE-NOT-FOUND' } as const)
    : ({ code: 'FILE-UNREADABLE', values: { reason: code } } as const);
  throw new WorkbookReadError(problem, { cause: error });
}
