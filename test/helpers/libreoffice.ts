import { execFileSync, spawnSync } from 'node:child_process';
import { basename, extname, join } from 'node:path';
import { temporaryFolder } from './workspace.ts';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** The workbook as LibreOffice saves it in a format, all formulas calculated. */
export async function savedByLibreOffice(path: string, format = 'xlsx'): Promise<string> {
  const folder = await temporaryFolder();
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'out');
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, path], {
    stdio: 'ignore',
    timeout: 90_000,
  });
  return join(out, `${basename(path, extname(path))}.${format}`);
}
