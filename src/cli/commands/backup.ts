import { dirname, join, resolve } from 'node:path';
import { isSound, writeBackup } from '../../export/backup.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { exists } from '../../workbook/write/output.ts';
import type { Context } from '../context.ts';
import { copyDocument, showVerdict } from '../copy-output.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { outputPath } from '../output-path.ts';
import { startProgress } from '../progress.ts';
import { fileStamp } from '../stamps.ts';

/** Where copies go when nothing is said: a folder beside the workspace. */
const backupFolder = 'sao-luu';
const extension = '.db';

/** `backup [file]`: a safe copy of the workspace and its settings in one file. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages, actor, storePath } = context;
  const dryRun = invocation.flag('dryRun');
  const dated = join(dirname(storePath), backupFolder, `bangiao-${fileStamp(actor.at)}${extension}`);
  const given = invocation.argument(0) ?? invocation.option('out') ?? dated;
  const { store } = await context.openWorkspace();
  const progress = startProgress(context, messages.say('backup.running'));
  try {
    const file = await outputPath(given, dryRun, extension);
    if (await exists(file)) throw new RefusedError('OUTPUT-EXISTS', { path: file });
    if (dryRun) {
      output.document({ file: resolve(file), dry_run: true });
      output.line(messages.say('backup.would', { path: file }));
      return exitCodes.clean;
    }
    const { verdict, ...backup } = await writeBackup(store, storePath, file);
    progress.stop();
    output.document({ ...backup, ...copyDocument(verdict), dry_run: false });
    output.line(messages.say('backup.done', { path: file, size: megabytes(backup.size, context) }));
    showVerdict(verdict, context);
    output.line(messages.say('next.backup', { path: file }));
    return isSound(verdict) ? exitCodes.clean : exitCodes.findings;
  } finally {
    progress.stop();
    store.close();
  }
}

function megabytes(bytes: number, { messages }: Context): string {
  return messages.count(Math.round(bytes / 100_000) / 10);
}
