import { existsSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { isSound, restoreBackup } from '../../export/files/backup.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { isEncrypted } from '../../workspace/encryption.ts';
import { storeFileName } from '../../workspace/store-file-name.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { knownPassphrase } from '../options/passphrase.ts';
import { copyDocument, showVerdict } from '../output/copy-output.ts';
import { notePlace } from '../output/place-note.ts';
import { startProgress } from '../output/progress.ts';

/** `restore <backup> <new file or folder>`: a new workspace as the copy has it; never over one that is there. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const source = resolve(invocation.argument(0) ?? '');
  const file = newFile(invocation.argument(1) ?? '');
  const dryRun = invocation.flag('dryRun');
  refuseUnlikely(source);
  if (existsSync(file)) throw new RefusedError('WORKSPACE-EXISTS', { path: file });
  const encrypted = await isEncrypted(source);
  const passphrase = encrypted ? await passphraseOf(source, context, invocation) : undefined;
  const progress = startProgress(context, messages.say('restore.running'));
  try {
    const { verdict, ...restored } = await restoreBackup(source, file, { dryRun, passphrase });
    progress.stop();
    const { version, settings, isOlder } = restored;
    const found = verdict ? copyDocument(verdict) : {};
    output.document({
      ...{ from: source, file, encrypted, schema_version: version ?? null },
      ...{ settings, ...found, dry_run: dryRun },
    });
    output.line(messages.say(dryRun ? 'restore.would' : 'restore.done', { source, path: file }));
    notePlace(context, file);
    if (version === undefined) output.line(messages.say('restore.opens'));
    else if (isOlder) output.line(messages.say('restore.older', { version }));
    if (verdict) showVerdict(verdict, context);
    output.line(messages.say(dryRun ? 'dry-run' : 'next.status-there', { path: file }));
    return verdict === undefined || isSound(verdict) ? exitCodes.clean : exitCodes.findings;
  } finally {
    progress.stop();
  }
}

/** Throws a `RefusedError` for what is no file. */
function refuseUnlikely(source: string): void {
  const found = statSync(source, { throwIfNoEntry: false });
  if (!found) throw new RefusedError('FILE-NOT-FOUND', { file: source });
  if (!found.isFile()) throw new RefusedError('WORKSPACE-NOT-OURS', { path: source });
}

/** The passphrase of an encrypted copy; a `RefusedError` where there is none and nobody can be asked. */
async function passphraseOf(source: string, context: Context, invocation: Invocation): Promise<string> {
  const passphraseFor = await knownPassphrase(context, invocation, 'restore.prompt');
  const passphrase = await passphraseFor(source);
  if (passphrase === undefined) throw new RefusedError('PACK-PASSPHRASE-MISSING', { file: basename(source) });
  return passphrase;
}

/** The file to be made: what is no `.db` is a folder, in which the workspace has its usual name. */
function newFile(given: string): string {
  return extname(given) === extname(storeFileName) ? resolve(given) : join(resolve(given), storeFileName);
}
