import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { onTestFinished, vi } from 'vitest';

type Write = (data: Uint8Array | string, ...rest: readonly (number | null | undefined)[]) => Promise<unknown>;

/** Lets every file take but half of what one call hands it, as a disk that is nearly full may do; until the test ends. */
export async function halfAtATime(): Promise<void> {
  const file = await open(process.execPath, 'r');
  const handles = Object.getPrototypeOf(file) as { write: Write };
  await file.close();
  const write = handles.write;
  vi.spyOn(handles, 'write').mockImplementation(function (this: FileHandle, data, ...rest) {
    if (typeof data === 'string') return write.call(this, data.slice(0, Math.ceil(data.length / 2)));
    const [offset, length, position] = rest;
    const from = offset ?? 0;
    const most = length ?? data.byteLength - from;
    return write.call(this, data, from, Math.ceil(most / 2), position ?? null);
  });
  onTestFinished(() => void vi.restoreAllMocks());
}

/** Lets every file keep something else than the text it is handed, as a failing disk may do; until the test ends. */
export async function writesOtherwise(kept: (text: string) => string): Promise<void> {
  const file = await open(process.execPath, 'r');
  const handles = Object.getPrototypeOf(file) as { appendFile: (text: string) => Promise<void> };
  await file.close();
  const append = handles.appendFile;
  vi.spyOn(handles, 'appendFile').mockImplementation(function (this: FileHandle, text) {
    return append.call(this, kept(text));
  });
  onTestFinished(() => void vi.restoreAllMocks());
}
