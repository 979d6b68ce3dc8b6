import { basename, dirname, join } from 'node:path';
import { errorCode } from '../../error-code.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { type LedgerDifference, readLedger } from '../../reconcile/ledger.ts';
import { type LogHead, verifyLog } from '../../store/audit.ts';
import { openStore, type Store } from '../../store/database.ts';
import { copyStore, type RestoredCopy, restoreStore, settleCopy } from '../../store/database-file/copies.ts';
import { integrityProblems } from '../../store/database-file/health.ts';
import { asRefusal } from '../../store/database-file/store-refusals.ts';
import { inReadTransaction } from '../../store/read-transaction.ts';
import { readFileFacts } from '../../workbook/file-facts.ts';
import { discard, giveName, temporaryPath } from '../../workbook/write/output.ts';
import { decrypted, decryptTo } from '../../workspace/encryption.ts';
import { makeFolder } from '../../workspace/make-folder.ts';
import { passingFolder, removePassingFolder } from '../../workspace/passing-folder.ts';
import { removeAbandoned, removeWorkingFile, workingFile } from '../../workspace/working-files.ts';
import { readSettingsFiles, writeSettingsFiles } from '../../workspace/workspace.ts';

/** What looking through a copy found. */
export interface CopyVerdict {
  readonly head: LogHead;
  /** What the ledger is out by; null when it closes. */
  readonly ledger: LedgerDifference | null;
  /** How many rows are not as the log says, and whether the log itself is whole. */
  readonly changes: number;
  readonly logIsWhole: boolean;
}

/** A copy that was written and looked through. */
export interface Backup {
  readonly file: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly verdict: CopyVerdict;
}

/** Whether a copy's ledger closes and everything is as its log says. */
export function isSound({ ledger, changes, logIsWhole }: CopyVerdict): boolean {
  return ledger === null && changes === 0 && logIsWhole;
}

/**
 * Copies a workspace with its settings into one new file, while others go on working, and looks the copy through before it
 * gets its name. Throws a `RefusedError` when the file is there already or the copy is damaged; whether its ledger closes
 * and its log is whole is the verdict.
 */
export async function writeBackup(store: Store, workspacePath: string, file: string): Promise<Backup> {
  await makeFolder(dirname(file));
  const temporary = await temporaryPath(file);
  try {
    const files = await readSettingsFiles(workspacePath);
    await inReadTransaction(store, () => copyStore(store, temporary, files).catch(refuseFull(file)));
    const verdict = lookThroughFile(temporary, workspacePath);
    const facts = await readFileFacts(temporary);
    await nameIt(temporary, file);
    return { file, ...facts, verdict };
  } finally {
    await discard(temporary);
  }
}

/** Says of a full disk what did not fit on it. */
function refuseFull(path: string): (error: unknown) => never {
  return (error) => {
    const refused = asRefusal(error, path);
    const code = refused instanceof RefusedError ? refused.refusal.code : errorCode(refused);
    const isFull = code === 'WORKSPACE-DISK-FULL' || code === 'ENOSPC';
    throw isFull ? new RefusedError('WORKSPACE-DISK-FULL', { path }) : refused;
  };
}

/** What restoring did. */
export interface Restoration {
  readonly file: string;
  /** The schema version of the copy, where it was looked into; one that is older is brought up to date when it is first opened. */
  readonly version: number | undefined;
  readonly isOlder: boolean;
  /** None for an older copy: its log and ledger are read by the program that made it, or once it is up to date. */
  readonly verdict: CopyVerdict | undefined;
  /** The settings and rule data that were put beside it. */
  readonly settings: readonly string[];
}

export interface RestoreOptions {
  readonly dryRun: boolean;
  /** Opens an encrypted copy; undefined for one that is readable. */
  readonly passphrase: string | undefined;
}

/**
 * Makes a new workspace of a copy, as it was, and looks it through before it gets its name. With `dryRun` it is only
 * looked through; an encrypted one is only decrypted to its end, so that nothing readable is written. Throws a
 * `RefusedError` when the file is there already, or the copy is damaged, foreign or newer.
 */
export async function restoreBackup(
  source: string,
  file: string,
  { dryRun, passphrase }: RestoreOptions,
): Promise<Restoration> {
  if (passphrase !== undefined && dryRun) return tryToOpen(source, file, passphrase);
  const folder = dryRun ? passingFolder() : dirname(file);
  if (!dryRun) {
    await makeFolder(folder);
    await removeAbandoned(file);
  }
  const temporary = workingFile(join(folder, basename(file)));
  try {
    const copied = writeCopy(source, temporary, passphrase).catch(refuseFull(dryRun ? folder : file));
    const { version, isOlder, files } = await copied;
    const verdict = isOlder ? undefined : lookThroughFile(temporary, source);
    const outcome = { file, version, isOlder, verdict };
    if (dryRun) return { ...outcome, settings: files.map(({ path }) => path) };
    // Where the workspace stands under its name, its settings do too.
    const settings = await writeSettingsFiles(file, files);
    await nameIt(temporary, file);
    return { ...outcome, settings };
  } finally {
    await removeWorkingFile(temporary);
    if (dryRun) await removePassingFolder(folder);
  }
}

async function writeCopy(
  source: string,
  path: string,
  passphrase: string | undefined,
): Promise<RestoredCopy> {
  if (passphrase === undefined) return restoreStore(source, path);
  await decryptTo(path, encryptedCopy(source, passphrase));
  return settleCopy(source, path);
}

/** Whether the passphrase opens the whole of an encrypted copy, of which no byte was changed. */
async function tryToOpen(source: string, file: string, passphrase: string): Promise<Restoration> {
  for await (const piece of decrypted(encryptedCopy(source, passphrase))) void piece;
  return { file, version: undefined, isOlder: false, verdict: undefined, settings: [] };
}

function encryptedCopy(path: string, passphrase: string) {
  return { path, passphrase, name: basename(path), whenChanged: 'BACKUP-CHANGED' } as const;
}

/** Looks a copy of a workspace through; one that is not whole is refused. */
function lookThroughFile(copyPath: string, path: string): CopyVerdict {
  const copy = openStore(copyPath);
  try {
    return lookThrough(copy, path);
  } finally {
    copy.pragma('journal_mode = DELETE');
    copy.close();
  }
}

/** Looks one state of a workspace through; one that is not whole is refused. */
export function lookThrough(copy: Store, path: string): CopyVerdict {
  const [problem] = integrityProblems(copy);
  if (problem !== undefined) throw new RefusedError('WORKSPACE-DAMAGED', { path });
  const { difference } = readLedger(copy);
  const { head, changes, brokenOperation } = verifyLog(copy);
  return {
    head,
    ledger: difference ?? null,
    changes,
    logIsWhole: brokenOperation === undefined,
  };
}

/** Gives a finished copy its name; throws a `RefusedError` where something has it. */
export async function nameIt(temporary: string, file: string): Promise<void> {
  const named = await giveName(temporary, file, false);
  if (!named.ok) throw new RefusedError(named.problem.code, { path: named.problem.path });
}
