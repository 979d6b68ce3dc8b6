import { basename } from 'node:path';
import { orRefused, type RefusedFile } from '../findings/or-refused.ts';
import { RefusedError } from '../findings/refusals.ts';
import type { DecisionConflict } from '../mapping/decisions/draft.ts';
import { conflictsOn } from '../mapping/decisions/take-decisions.ts';
import { type MapOptions, type MapOutcome, runMapping } from '../mapping/map-records.ts';
import { type RuleConflict, ruleConflicts } from '../mapping/rules/rule-conflicts.ts';
import { applyWaivers } from '../store/checks/waivers.ts';
import { inSavepoint, inTransaction, type Store } from '../store/database.ts';
import { strandedDecisions } from '../store/mapping/decisions.ts';
import { appendOperation } from '../store/operations.ts';
import { harvest } from '../store/packs/harvest.ts';
import { forgetSendersWithoutMerge } from '../store/packs/keys.ts';
import {
  addMerge,
  type ContestedGroup,
  contestedGroups,
  countLiveRelations,
  decidedRecords,
  endMerge,
} from '../store/packs/merges.ts';
import { asRefusal } from '../store/packs/pack-file.ts';
import { project } from '../store/packs/project.ts';
import { type TakenIn, takeIn } from '../store/packs/take-in.ts';
import {
  closeWorkingTables,
  openWorkingTables,
  refreshLiveRelations,
} from '../store/packs/working-tables.ts';
import { type ReadinessConflict, readinessConflicts } from '../store/receiving/readiness.ts';
import { type ReceiptConflict, receiptConflicts } from '../store/receiving/received.ts';
import { removeAbandoned } from '../workspace/working-files.ts';
import type { Manifest } from './manifest.ts';
import { named, type OpenPack, openPack } from './open-pack.ts';
import { fingerprintOf } from './signature.ts';
import { type AcceptedKey, judgeSignature, type Signature } from './signers.ts';

export interface MergeOptions extends MapOptions {
  /** The passphrase for packs that are encrypted; asked for with the name of the file. */
  readonly passphraseFor: (file: string) => Promise<string | undefined>;
  /** A further key of a sender that a person accepts. */
  readonly acceptedKey?: AcceptedKey | undefined;
  /** `YYYY-MM-DD`: waivers that ended before it cover nothing. */
  readonly today: string;
}

/** A pack that was merged. */
export interface MergedPack {
  /** The merge's number; undefined where everything in the pack was here already. */
  readonly id: number | undefined;
  readonly file: string;
  readonly sha256: string;
  readonly manifest: Manifest;
  readonly taken: TakenIn;
  readonly signature: Signature;
}

/** What people have to decide, as it stands after a merge. */
export interface Conflicts {
  readonly submissions: readonly ContestedGroup[];
  readonly decisions: readonly DecisionConflict[];
  readonly rules: readonly RuleConflict[];
  readonly receipts: readonly ReceiptConflict[];
  readonly readiness: readonly ReadinessConflict[];
}

/** How the workspace stands after merges. */
export interface Settled extends MapOutcome {
  readonly conflicts: Conflicts;
  /** Whether decisions wait for `map` to bring them to the version that counts now. */
  readonly waiting: boolean;
}

export interface MergeOutcome extends Settled {
  readonly merged: readonly MergedPack[];
  readonly refused: readonly RefusedFile[];
}

/**
 * Merges packs into a workspace, in one transaction, and assigns every record anew. A pack that is refused leaves
 * nothing behind and does not touch the others; where nothing is new, nothing is written. The order of packs has no
 * effect on the result, nor has merging one again.
 */
export async function mergePacks(
  store: Store,
  paths: readonly string[],
  options: MergeOptions,
): Promise<MergeOutcome> {
  await removeAbandoned(store.name);
  const refused: RefusedFile[] = [];
  const opened: OpenPack[] = [];
  try {
    for (const path of paths) {
      const passphrase = await options.passphraseFor(path);
      const pack = await orRefused(basename(path), refused, () => openPack(path, store.name, passphrase));
      if (pack) opened.push(pack);
    }
    let isNew = false;
    const run = async (): Promise<MergeOutcome> => {
      const operationId = appendOperation(store, options.actor, 'merge', {
        packs: opened.map(wordsForLog),
        ...(options.acceptedKey ? { accepted_key: options.acceptedKey } : {}),
      });
      harvest(store);
      const merged: MergedPack[] = [];
      for (const pack of opened) {
        const one = await orRefused(pack.file, refused, () =>
          mergeOne(store, pack, operationId, options.acceptedKey),
        );
        if (one) merged.push(one);
      }
      isNew = merged.some(({ id }) => id !== undefined);
      return { merged, refused, ...settle(store, operationId, options) };
    };
    return await inTransaction(store, run, { keep: () => isNew && !options.dryRun });
  } finally {
    for (const { close } of opened) await close();
  }
}

/** What the log says of a pack: by its seal, its maker's log can be asked for the rest. */
function wordsForLog({ file, sha256, signer, manifest: { scope, origin, counts } }: OpenPack) {
  return { file, sha256, key: signer === undefined ? null : fingerprintOf(signer), scope, origin, counts };
}

async function mergeOne(
  store: Store,
  open: OpenPack,
  operationId: number,
  acceptedKey: AcceptedKey | undefined,
): Promise<MergedPack> {
  const { file, sha256, manifest, pack } = open;
  const { scope, origin, packed_at, packed_by } = manifest;
  let known: Pick<MergedPack, 'taken' | 'signature'> | undefined;
  const take = async (): Promise<MergedPack> => {
    const signature = judgeSignature(store, open, operationId, acceptedKey);
    const id = addMerge(store, {
      ...{ file, sha256, scope: scope.type, scope_code: scope.code, origin: origin.workspace },
      ...{ packed_at, packed_by, operation_id: operationId },
    });
    const before = countLiveRelations(store);
    const taken = takeIn({ store, pack, mergeId: id, operationId, scope });
    refreshLiveRelations(store);
    const isNew =
      countLiveRelations(store) > before || taken.submissions.some(({ outcome }) => outcome !== 'known');
    if (isNew) return { id, file, sha256, manifest, taken, signature };
    known = { taken, signature };
    throw new NothingNew();
  };
  try {
    return await inSavepoint(store, take);
  } catch (error) {
    refreshLiveRelations(store);
    if (error instanceof NothingNew && known) return { id: undefined, file, sha256, manifest, ...known };
    throw named(asRefusal(error), file);
  }
}

/** Undoes the part of the transaction in which a pack turned out to bring nothing. */
class NothingNew extends Error {}

/** What follows from all that is said now. */
function settle(
  store: Store,
  operationId: number,
  options: Pick<MergeOptions, 'actor' | 'alsoFollowPeople' | 'boundaryMargin' | 'today'>,
): Settled {
  openWorkingTables(store);
  project(store, operationId);
  closeWorkingTables(store);
  const { kinds } = runMapping(store, operationId, { ...options, follows: false });
  applyWaivers(store, options.today);
  return {
    kinds,
    waiting: strandedDecisions(store).length > 0,
    conflicts: {
      submissions: contestedGroups(store),
      decisions: conflictsOn(store, decidedRecords(store)),
      rules: ruleConflicts(store),
      receipts: receiptConflicts(store),
      readiness: readinessConflicts(store),
    },
  };
}

/**
 * Takes a whole merge back: what only it brought counts no more. What other merges, or people here, have said as well
 * stays; nothing is deleted, and merging the pack again takes it in again. Throws a `RefusedError` for a number that no
 * merge that counts has.
 */
export async function takeBackMerge(
  store: Store,
  id: number,
  options: Omit<MergeOptions, 'passphraseFor'>,
): Promise<Settled> {
  const run = () => {
    harvest(store);
    const operationId = appendOperation(store, options.actor, 'undo', { merge: id });
    if (!endMerge(store, id, operationId)) throw new RefusedError('MERGE-UNKNOWN', { id: `M${id}` });
    forgetSendersWithoutMerge(store, operationId);
    return settle(store, operationId, options);
  };
  return inTransaction(store, run, { keep: !options.dryRun });
}
