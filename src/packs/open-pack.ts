import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { RefusedError } from '../findings/refusals.ts';
import {
  asRefusal,
  listFigures,
  manifestEntries,
  openPackFile,
  type PackFile,
  packCounts,
  packedConditions,
  packedRows,
} from '../store/packs/pack-file.ts';
import { schemaVersion } from '../store/schema/migrations.ts';
import { writeDurably } from '../workbook/write/output.ts';
import { decryptTo, isEncrypted } from '../workspace/encryption.ts';
import { removeWorkingFile, workingFile } from '../workspace/working-files.ts';
import { measuresOf } from './make-pack.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { checkConditions } from './rule-conditions.ts';
import { refuseTooLarge, unseal } from './seal.ts';
import { unsign } from './signature.ts';

/** A pack that has been found sound. */
export interface OpenPack {
  /** Its name without its folder. */
  readonly file: string;
  readonly sha256: string;
  /** The public key of who signed it; undefined where nobody did. */
  readonly signer: string | undefined;
  readonly manifest: Manifest;
  readonly pack: PackFile;
  /** Closes it and removes what was kept of it while it was open. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a pack: a copy of it beside the workspace, decrypted where it is encrypted, its seal and signature checked and taken
 * off, and what it holds counted and summed again. Throws a `RefusedError` for anything that is not a sound pack.
 */
export async function openPack(
  path: string,
  storePath: string,
  passphrase: string | undefined,
): Promise<OpenPack> {
  const file = basename(path);
  const found = await stat(path).catch(() => {
    throw new RefusedError('FILE-NOT-FOUND', { file });
  });
  if (!found.isFile()) throw new RefusedError('PACK-NOT-A-PACK', { file });
  refuseTooLarge(found.size, file);
  const copy = workingFile(storePath);
  try {
    await copyReadable(path, copy, passphrase, file);
    const sha256 = await unseal(copy, file);
    const signer = await unsign(copy, file);
    const pack = openPackFile(copy);
    const close = async () => {
      pack.close();
      await removeWorkingFile(copy);
    };
    try {
      return { file, sha256, signer, manifest: readManifest(pack), pack, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await removeWorkingFile(copy);
    throw named(asRefusal(error), file);
  }
}

async function copyReadable(
  path: string,
  copy: string,
  passphrase: string | undefined,
  file: string,
): Promise<void> {
  if (await isEncrypted(path)) {
    if (passphrase === undefined) throw new RefusedError('PACK-PASSPHRASE-MISSING', { file });
    const encrypted = { path, passphrase, name: file, whenChanged: 'PACK-CHANGED' } as const;
    return decryptTo(copy, encrypted, (size) => refuseTooLarge(size, file));
  }
  await writeDurably(copy, async (target) => {
    for await (const chunk of createReadStream(path)) await target.appendFile(chunk as Buffer);
  });
}

/** A refusal says of which file it is. */
export function named(error: unknown, file: string): unknown {
  if (!(error instanceof RefusedError)) return error;
  return new RefusedError(error.refusal.code, { ...error.refusal.values, file });
}

function readManifest(pack: PackFile): Manifest {
  const manifest = parseManifest(manifestEntries(pack).get('manifest'));
  if (!isDeepStrictEqual(manifest.counts, packCounts(pack))) throw disagrees('counts');
  if (manifest.lists.length !== manifest.counts.submissions) throw disagrees('lists');
  for (const { key, kind, whole, records, sums } of manifest.lists) {
    const figures = listFigures(
      pack,
      key,
      Object.keys(sums).filter((sum) => measuresOf(kind).includes(sum)),
    );
    if (!isDeepStrictEqual({ records, sums }, figures)) throw disagrees(kind);
    if (whole && packedRows(pack, key) === 0) throw disagrees(kind);
  }
  checkConditions(packedConditions(pack));
  return manifest;
}

function parseManifest(text: string | undefined): Manifest {
  const newer = schemaIn(text);
  if (newer > schemaVersion) throw new RefusedError('PACK-NEWER', { version: newer, known: schemaVersion });
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (!parsed.success) throw disagrees('manifest');
  return parsed.data;
}

/** The schema a manifest names, before it is known whether the rest of it can be read. */
function schemaIn(text: string | undefined): number {
  const value = parseJson(text);
  const schema =
    typeof value === 'object' && value !== null && 'workspace_schema' in value ? value.workspace_schema : 0;
  return typeof schema === 'number' ? schema : 0;
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function disagrees(what: string): RefusedError {
  return new RefusedError('PACK-DAMAGED', { what });
}
