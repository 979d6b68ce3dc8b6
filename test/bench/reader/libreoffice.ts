import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SECONDS_ALLOWED = 900;

/** Opens a workbook in LibreOffice and saves it anew below a folder; undefined when LibreOffice is not installed. */
export async function saveByLibreOffice(path: string, folder: string): Promise<string | undefined> {
  const target = await mkdtemp(join(folder, 'saved-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const format = 'xlsx:Calc MS Excel 2007 XML';
  try {
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', target, path], {
      timeout: SECONDS_ALLOWED * 1000,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return join(target, basename(path));
}
