import { execFileSync, spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { temporaryFolder } from './workspace.ts';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** The workbook as LibreOffice saves it, all formulas calculated. */
export async function savedByLibreOffice(path: string): Promise<string> {
  const folder = await temporaryFolder();
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'out');
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, path], {
    stdio: 'ignore',
    timeout: 90_000,
  });
  return join(out, basename(path));
}
