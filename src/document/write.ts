import { fail, type Result } from '../result.ts';
import { discard, exists, giveName, temporaryPath, writeDurably } from '../workbook/write/output.ts';
import type { OutputExists, OutputLocked } from '../workbook/write/report.ts';
import { writeZip } from '../workbook/write/zip.ts';
import type { DocumentPart } from './template.ts';

export interface WriteDocumentOptions<Refusal> {
  /** Replace a file of that name. */
  readonly overwrite: boolean;
  /** ISO instant; the only date in the file, so the same parts give the same bytes. */
  readonly createdAt: string;
  /** Reads the finished file back before it gets its name, and may refuse it. */
  readonly verify: (temporaryPath: string) => Promise<Result<unknown, Refusal>>;
}

/**
 * Writes a document. The file appears under its name complete, checked and on the disk, or not at all.
 * Throws on errors of the disk and of `verify`, after removing the temporary file.
 */
export async function writeDocument<Refusal>(
  path: string,
  parts: readonly DocumentPart[],
  { overwrite, createdAt, verify }: WriteDocumentOptions<Refusal>,
): Promise<Result<unknown, OutputExists | OutputLocked | Refusal>> {
  if (!overwrite && (await exists(path))) return fail({ code: 'OUTPUT-EXISTS', path });
  const temporary = await temporaryPath(path);
  try {
    const pieces = parts.map(({ name, content }) => ({ name, pieces: [content] }));
    await writeDurably(temporary, (file) => writeZip(file, pieces, new Date(createdAt)));
    const verdict = await verify(temporary);
    if (!verdict.ok) return verdict;
    return await giveName(temporary, path, overwrite);
  } finally {
    await discard(temporary);
  }
}
