import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Refusal, RefusedError } from '../findings/refusals.ts';
import { readLedger } from '../reconcile/ledger.ts';
import { type LogHead, verifyLog } from '../store/audit.ts';
import { copyStore, restoreStore } from '../store/copies.ts';
import { openStore, type Store } from '../store/database.ts';
import { integrityProblems } from '../store/health.ts';
import { inReadTransaction } from '../store/read-transaction.ts';
import { discard, giveName, temporaryPath } from '../workbook/write/output.ts';
import { makeFolder } from '../workspace/make-folder.ts';
import { readSettingsFiles, writeSettingsFiles } from '../workspace/workspace.ts';
import { factsOf } from './write-verified.ts';

/** What looking through a copy found. */
export interface CopyVerdict {
  readonly head: LogHead;
  /** What the ledger is out by; null when it closes. */
  readonly ledger: string | null;
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
 * gets its name. Throws a `RefusedError` when the file is there already or the copy is not sound.
 */
export async function writeBackup(store: Store, workspacePath: string, file: string): Promise<Backup> {
  await makeFolder(dirname(file));
  const temporary = temporaryPath(file);
  try {
    const files = await readSettingsFiles(workspacePath);
    await inReadTransaction(store, () => copyStore(store, temporary, files));
    const verdict = lookThrough(temporary, workspacePath);
    const facts = await factsOf(temporary);
    await nameIt(temporary, file);
    return { file, ...facts, verdict };
  } finally {
    await discard(temporary);
  }
}

/** What restoring did. */
export interface Restoration {
  readonly file: string;
  /** The schema version of the copy; one that is older is brought up to date when it is first opened. */
  readonly version: number;
  readonly isOlder: boolean;
  /** None for an older copy: its log and ledger are read by the program that made it, or once it is up to date. */
  readonly verdict: CopyVerdict | undefined;
  /** The settings and rule data that were put beside it. */
  readonly settings: readonly string[];
}

/**
 * Makes a new workspace of a copy, as it was, and looks it through before it gets its name. With `dryRun` it is only
 * looked through. Throws a `RefusedError` when the file is there already, or the copy is damaged, foreign or newer.
 */
export async function restoreBackup(
  source: string,
  file: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Restoration> {
  const folder = dryRun ? await mkdtemp(join(tmpdir(), 'bangiao-')) : dirname(file);
  if (!dryRun) await makeFolder(folder);
  const temporary = temporaryPath(join(folder, basename(file)));
  try {
    const { version, isOlder, files } = restoreStore(source, temporary);
    const verdict = isOlder ? undefined : lookThrough(temporary, source);
    const outcome = { file, version, isOlder, verdict };
    if (dryRun) return { ...outcome, settings: files.map(({ path }) => path) };
    await nameIt(temporary, file);
    return { ...outcome, settings: await writeSettingsFiles(file, files) };
  } finally {
    await discard(temporary);
    if (dryRun) await rm(folder, { recursive: true, force: true });
  }
}

/** Looks a copy of a workspace through; one that is not whole is refused. */
function lookThrough(copyPath: string, path: string): CopyVerdict {
  const copy = openStore(copyPath);
  try {
    const [problem] = integrityProblems(copy);
    if (problem !== undefined) throw new RefusedError('WORKSPACE-DAMAGED', { path });
    const { closes, difference } = readLedger(copy);
    const { head, changes, brokenOperation } = verifyLog(copy);
    return {
      head,
      ledger: closes ? null : (difference ?? ''),
      changes,
      logIsWhole: brokenOperation === undefined,
    };
  } finally {
    copy.pragma('journal_mode = DELETE');
    copy.close();
  }
}

async function nameIt(temporary: string, file: string): Promise<void> {
  const named = await giveName(temporary, file, false);
  if (!named.ok) throw refused(named.problem);
}

function refused({ code, path }: { readonly code: Refusal['code']; readonly path: string }): RefusedError {
  return new RefusedError(code, { path });
}
