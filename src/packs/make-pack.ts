/*
 * Packs: one district's or one commune's part of a workspace as one file, and back into another workspace.
 *
 * What a part is. Of a district: every list it sent, in every version and of either purpose, with every row, its fate,
 * its record, what was counted at the door and what import found; what people decided of its records; the rules about
 * its places, units and codes; the waivers of its findings. Of a commune: of the lists that count, its own records with
 * their rows and nothing else; decisions about what is or was its own; rules that name it; every receipt it took; the
 * waivers of its findings. What follows from these (assignments, what is pending, findings of `map` and `check`) is
 * worked out again where the pack is merged. `store/packs/packed-tables.ts` names every table, with the reason of each
 * that stays behind.
 *
 * What is the same in two workspaces. A list: the hash of its sender, kind, purpose, file and whole content as it was
 * read, so that one file read in two ways is two lists. A record: its place in its list. A decision, a rule, a receipt,
 * a waiver: the operation that made it, by its hash in that workspace's log, and its place in it. Local numbers never
 * leave a workspace.
 *
 * How parts come together. Everything people said is kept as a set of relations that only grows (`shared_relation`):
 * this list supersedes that one, this decision is about that record, this was ended by that operation, that ending
 * was taken back. A merge adds to the set, with its own number beside what it brought; which versions count, which
 * decisions and rules hold and what receipts are about is read from the whole set (`store/packs/project.ts`). A union
 * has no order: packs may come in any order, twice, and by way of a third workspace. Between two workspaces no clock
 * is asked which came first: two versions that nobody has put in an order stand against each other and neither counts;
 * decisions and receipts that disagree stand against each other as they do within one workspace.
 *
 * What is taken back. `undo M3` takes the merge's number out: what only it brought holds no more, what another merge
 * or this workspace said as well stays. Nothing is deleted.
 *
 * What a pack is: `seal.ts`. What is believed of it: nothing. `store/packs/pack-file.ts` opens it read-only and refuses
 * anything in it that a pack has not; every value is copied by the name of its column.
 */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { RefusedError } from '../findings/refusals.ts';
import { inventories, measureEntries } from '../inventory/inventories.ts';
import type { InventoryKind } from '../inventory/inventory.ts';
import type { RuleCondition } from '../mapping/rules/condition.ts';
import { districtName, receiverName } from '../reference/code-names.ts';
import { formerCommuneByCode, formerCommunes } from '../reference/units.ts';
import { inTransaction, type Store } from '../store/database.ts';
import { type Actor, appendOperation, stateOfWorkspace, workspaceMark } from '../store/operations.ts';
import { harvest } from '../store/packs/harvest.ts';
import {
  fillPackFile,
  listFigures,
  type PackCounts,
  type PackFile,
  packCounts,
  packedLists,
  packedRows,
} from '../store/packs/pack-file.ts';
import { type PackScope, writePart } from '../store/packs/select-part.ts';
import { closeWorkingTables, versionOfKey } from '../store/packs/working-tables.ts';
import { schemaVersion } from '../store/schema/migrations.ts';
import { discard, exists, giveName, temporaryPath, writeDurably } from '../workbook/write/output.ts';
import { encryptTo, refuseShort } from '../workspace/encryption.ts';
import { removeAbandoned, removeWorkingFile, workingFile } from '../workspace/working-files.ts';
import type { Manifest } from './manifest.ts';
import { seal } from './seal.ts';
import { signFile } from './signature.ts';
import { type SigningKey, signingKey } from './signers.ts';

export interface PackOptions {
  readonly actor: Actor;
  readonly scope: PackScope;
  /** Absolute. */
  readonly path: string;
  readonly overwrite: boolean;
  /** Encrypts the pack; undefined leaves it readable. */
  readonly passphrase: string | undefined;
  /** The version of the program. */
  readonly program: string;
  readonly dryRun: boolean;
}

/** A pack that was made. */
export interface MadePack {
  readonly manifest: Manifest;
  /** The hash that its seal holds. */
  readonly sha256: string;
  /** The fingerprint of the key that signed it, and whether that key was made for it. */
  readonly signature: Pick<SigningKey, 'fingerprint' | 'isNew'>;
}

/**
 * Packs a part of a workspace into one file, which appears under its name whole, signed, sealed and on the disk, or not
 * at all. Packing is an entry of the log, and stands there, as the key does, before the file has its name: personal data
 * left the workspace. Throws a `RefusedError` where there is nothing to pack, where a file of that name is, and for a
 * passphrase that protects nothing.
 */
export async function makePack(store: Store, options: PackOptions): Promise<MadePack> {
  const { path, overwrite, passphrase, dryRun } = options;
  if (passphrase !== undefined) refuseShort(passphrase);
  if (!overwrite && (await exists(path))) throw new RefusedError('OUTPUT-EXISTS', { path });
  await removeAbandoned(store.name);
  const working = workingFile(store.name);
  const temporary = await temporaryPath(path);
  const make = async () => {
    const manifest = await writeWorkingFile(store, working, options);
    const { privateKey, ...signature } = signingKey(store, options.actor);
    await signFile(working, privateKey);
    const sha256 = await seal(working);
    appendOperation(store, options.actor, 'pack', {
      ...manifest.scope,
      ...manifest.counts,
      ...{ sha256, encrypted: passphrase !== undefined, key: signature.fingerprint },
    });
    const made = { manifest, sha256, signature };
    if (dryRun) return made;
    if (passphrase === undefined) await copyDurably(working, temporary);
    else await encryptTo(temporary, createReadStream(working), passphrase);
    return made;
  };
  try {
    const made = await inTransaction(store, make, { keep: !dryRun });
    if (dryRun) return made;
    const named = await giveName(temporary, path, overwrite);
    if (!named.ok) throw new RefusedError(named.problem.code, { path });
    return made;
  } finally {
    await removeWorkingFile(working);
    await discard(temporary);
  }
}

async function copyDurably(from: string, to: string): Promise<void> {
  const source = await open(from, 'r');
  try {
    await writeDurably(to, async (file) => {
      for await (const chunk of source.createReadStream({ autoClose: false }))
        await file.appendFile(chunk as Buffer);
    });
  } finally {
    await source.close();
  }
}

async function writeWorkingFile(store: Store, path: string, options: PackOptions): Promise<Manifest> {
  await writeDurably(path, async () => undefined);
  const { scope } = options;
  harvest(store);
  const part = {
    ...scope,
    formerCommunes: formerCommunes
      .filter((former) => former.districtCode === scope.code)
      .map(({ code }) => code),
    isOwnRule: (condition: string) => concernsDistrict(JSON.parse(condition) as RuleCondition, scope.code),
  };
  const manifest = fillPackFile(path, (writer, pack) => {
    writePart(store, writer, part);
    const said = manifestOf(store, pack, options);
    writer.manifest('manifest', JSON.stringify(said));
    return said;
  });
  if (Object.values(manifest.counts).every((count) => count === 0))
    throw new RefusedError('PACK-NOTHING', {
      unit: scope.type === 'district' ? districtName(scope.code) : receiverName(scope.code),
    });
  closeWorkingTables(store);
  return manifest;
}

/** Whether a rule says something of a district's places, units or codes. */
function concernsDistrict(condition: RuleCondition, district: string): boolean {
  switch (condition.type) {
    case 'street':
    case 'hamlet':
      return formerCommuneByCode.get(condition.formerCommune)?.districtCode === district;
    case 'unit':
      return condition.district === district;
    case 'list':
      return condition.entries.some((entry) => entry.district === district);
  }
}

function manifestOf(store: Store, pack: PackFile, { actor, scope, program }: PackOptions): Manifest {
  const counts: PackCounts = packCounts(pack);
  return {
    program,
    workspace_schema: schemaVersion,
    scope,
    origin: { workspace: workspaceMark(store), ...stateOfWorkspace(store) },
    packed_at: actor.at,
    packed_by: actor.who,
    counts,
    lists: packedLists(pack).map(({ key, rows, kind, file }) => {
      return {
        ...{ key, kind, file, version: 1, state: 'undone', ...versionOfKey(store, key) },
        whole: packedRows(pack, key) === rows,
        ...listFigures(pack, key, measuresOf(kind)),
      };
    }),
  };
}

/** The fields of a kind that are added up. */
export function measuresOf(kind: InventoryKind): readonly string[] {
  return measureEntries(inventories[kind]).map(({ key }) => key);
}
