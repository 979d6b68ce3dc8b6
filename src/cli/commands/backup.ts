import { dirname, join, resolve } from 'node:path';
import { isSound, writeBackup } from '../../export/files/backup.ts';
import { writeEncryptedBackup } from '../../export/files/encrypted-backup.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { exists } from '../../workbook/write/output.ts';
import { refuseShort } from '../../workspace/encryption.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { outputPath } from '../options/output-path.ts';
import { newPassphrase } from '../options/passphrase.ts';
import { copyDocument, showVerdict } from '../output/copy-output.ts';
import { startProgress } from '../output/progress.ts';
import { fileStamp } from '../output/stamps.ts';
import { wrongUsage } from '../usage/wrong-usage.ts';

/** Where copies go when nothing is said: a folder beside the workspace. */
const backupFolder = 'sao-luu';
const extension = '.db';
const encryptedExtension = '.age';

/** `backup [file]`: a safe copy of the workspace and its settings in one file, encrypted where that is asked for. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages, storePath } = context;
  const dryRun = invocation.flag('dryRun');
  const named = [invocation.argument(0), invocation.option('out')].filter((file) => file !== undefined);
  if (named.length > 1)
    throw wrongUsage(messages.say('backup.two-files', { files: named.join(', ') }), 'backup');
  const passphrase = await newPassphrase(context, invocation, 'backup.prompt');
  if (passphrase !== undefined) refuseShort(passphrase);
  const encrypted = passphrase !== undefined;
  const { store } = await context.openWorkspace();
  const progress = startProgress(context, messages.say('backup.running'));
  const onceClosed: (() => void)[] = [];
  try {
    const given = named[0] ?? datedFile(context, encrypted);
    const file = await outputPath(given, dryRun, encrypted ? encryptedExtension : extension);
    if (await exists(file)) throw new RefusedError('OUTPUT-EXISTS', { path: file });
    if (dryRun) {
      output.document({ file: resolve(file), encrypted, dry_run: true });
      output.line(messages.say('backup.would', { path: file }));
      return exitCodes.clean;
    }
    const { verdict, ...backup } =
      passphrase === undefined
        ? await writeBackup(store, storePath, file)
        : await writeEncryptedBackup(store, {
            ...{ workspacePath: storePath, file, passphrase },
            onceClosed: (work) => onceClosed.push(work),
          });
    progress.stop();
    output.document({ ...backup, encrypted, ...copyDocument(verdict), dry_run: false });
    output.line(messages.say('backup.done', { path: file, size: megabytes(backup.size, context) }));
    showVerdict(verdict, context);
    output.note(messages.say(encrypted ? 'backup.encrypted' : 'backup.private'));
    output.line(messages.say('next.backup', { path: file }));
    return isSound(verdict) ? exitCodes.clean : exitCodes.findings;
  } finally {
    progress.stop();
    store.close();
    for (const work of onceClosed) work();
  }
}

function datedFile({ storePath, actor }: Context, encrypted: boolean): string {
  const name = `bangiao-${fileStamp(actor.at)}${extension}${encrypted ? encryptedExtension : ''}`;
  return join(dirname(storePath), backupFolder, name);
}

function megabytes(bytes: number, { messages }: Context): string {
  return messages.count(Math.round(bytes / 100_000) / 10);
}
