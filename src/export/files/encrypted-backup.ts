import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { RefusedError } from '../../findings/refusals.ts';
import type { Store } from '../../store/database.ts';
import { bytesBehind, type WorkspaceFile } from '../../store/database-file/files-behind.ts';
import { withSteadyFile } from '../../store/database-file/steady-file.ts';
import { readFileFacts } from '../../workbook/file-facts.ts';
import { discard, exists, temporaryPath } from '../../workbook/write/output.ts';
import { decrypted, encryptTo, refuseShort } from '../../workspace/encryption.ts';
import { makeFolder } from '../../workspace/make-folder.ts';
import { readSettingsFiles } from '../../workspace/workspace.ts';
import { type Backup, lookThrough, nameIt } from './backup.ts';

/** What writing an encrypted copy is told. */
export interface EncryptedBackupOptions {
  readonly workspacePath: string;
  /** Absolute. */
  readonly file: string;
  readonly passphrase: string;
  /** Is given what has to be done once the store is closed. */
  readonly onceClosed: (work: () => void) => void;
}

/**
 * Copies a workspace with its settings into one new encrypted file, while others go on working. The state is looked
 * through first; its bytes go from the workspace's own file into the encryption, piece by piece, so that no readable copy
 * is anywhere at any moment; what was written is decrypted again and compared before it gets its name. Throws a
 * `RefusedError` when the file is there already, the workspace is damaged, or the passphrase protects nothing.
 */
export async function writeEncryptedBackup(store: Store, options: EncryptedBackupOptions): Promise<Backup> {
  const { workspacePath, file, passphrase, onceClosed } = options;
  refuseShort(passphrase);
  if (await exists(file)) throw new RefusedError('OUTPUT-EXISTS', { path: file });
  await makeFolder(dirname(file));
  const temporary = await temporaryPath(file);
  try {
    const files = await readSettingsFiles(workspacePath);
    const verdict = await withSteadyFile(store, async (path, state) => {
      const found = lookThrough(state, workspacePath);
      const source = openSync(path, 'r');
      onceClosed(() => closeSync(source));
      const sent = createHash('sha256');
      await encryptTo(temporary, hashed(bytesOf(source, files), sent), passphrase);
      await compare(temporary, passphrase, sent.digest('hex'), file);
      return found;
    });
    const facts = await readFileFacts(temporary);
    await nameIt(temporary, file);
    return { file, ...facts, verdict };
  } finally {
    await discard(temporary);
  }
}

/** The bytes of an open workspace's file and, behind them, what lies beside it. */
async function* bytesOf(source: number, files: readonly WorkspaceFile[]): AsyncGenerator<Uint8Array> {
  const { size } = fstatSync(source);
  yield* createReadStream('', { fd: source, autoClose: false, start: 0, end: size - 1 });
  yield bytesBehind(size, files);
}

async function* hashed(
  bytes: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    hash.update(piece);
    yield piece;
  }
}

/** Reads what was written back; a disk that kept something else is refused. */
async function compare(path: string, passphrase: string, sha256: string, file: string): Promise<void> {
  const kept = createHash('sha256');
  const written = { path, passphrase, name: basename(file), whenChanged: 'BACKUP-CHANGED' } as const;
  for await (const piece of decrypted(written)) kept.update(piece);
  if (kept.digest('hex') !== sha256) throw new RefusedError('BACKUP-CHANGED', { file: basename(file) });
}
