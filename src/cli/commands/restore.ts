import { existsSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { isSound, restoreBackup } from '../../export/backup.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { storeFileName } from '../../workspace/store-file-name.ts';
import type { Context } from '../context.ts';
import { copyDocument, showVerdict } from '../copy-output.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { startProgress } from '../progress.ts';

/** `restore <backup> <new file or folder>`: a new workspace as the copy has it; never over one that is there. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const source = resolve(invocation.argument(0) ?? '');
  const file = newFile(invocation.argument(1) ?? '');
  const dryRun = invocation.flag('dryRun');
  if (!existsSync(source)) throw new RefusedError('FILE-NOT-FOUND', { file: source });
  if (existsSync(file)) throw new RefusedError('WORKSPACE-EXISTS', { path: file });
  const progress = startProgress(context, messages.say('restore.running'));
  try {
    const { verdict, ...restored } = await restoreBackup(source, file, { dryRun });
    progress.stop();
    const { version, settings, isOlder } = restored;
    const found = verdict ? copyDocument(verdict) : {};
    output.document({ from: source, file, schema_version: version, settings, ...found, dry_run: dryRun });
    output.line(messages.say(dryRun ? 'restore.would' : 'restore.done', { source, path: file }));
    if (isOlder) output.line(messages.say('restore.older', { version }));
    if (verdict) showVerdict(verdict, context);
    output.line(messages.say(dryRun ? 'dry-run' : 'next.restore', { path: file }));
    return verdict === undefined || isSound(verdict) ? exitCodes.clean : exitCodes.findings;
  } finally {
    progress.stop();
  }
}

/** The file to be made: what is no `.db` is a folder, in which the workspace has its usual name. */
function newFile(given: string): string {
  return extname(given) === extname(storeFileName) ? resolve(given) : join(resolve(given), storeFileName);
}
