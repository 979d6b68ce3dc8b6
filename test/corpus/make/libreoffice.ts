import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const patience = 60_000;

/**
 * A workbook saved again by LibreOffice. `to` is an ending, with a filter and its options behind a colon
 * if the ending does not tell. @throws where the machine has no LibreOffice
 */
export async function savedByLibreOffice(bytes: Buffer, from: string, to: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'bangiao-soffice-'));
  try {
    const original = join(folder, `book.${from}`);
    await writeFile(original, bytes);
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const words = [profile, '--headless', '--convert-to', to, '--outdir', out, original];
    await run('soffice', words, { timeout: patience });
    return await readFile(join(out, `book.${to.replace(/:.*/, '')}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
