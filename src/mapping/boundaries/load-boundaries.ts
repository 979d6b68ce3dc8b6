import { basename } from 'node:path';
import { RefusedError } from '../../findings/refusals.ts';
import { inTransaction, type Store } from '../../store/database.ts';
import {
  type BoundarySet,
  type BoundarySource,
  currentBoundarySet,
  endBoundaries,
  replaceBoundaries,
} from '../../store/mapping/boundaries.ts';
import { type Actor, appendOperation } from '../../store/operations.ts';
import { readBoundaryFile } from './boundary-file.ts';
import { type ParsedBoundaries, parseBoundaries } from './parse-boundaries.ts';

export interface LoadOptions {
  readonly actor: Actor;
  readonly dryRun: boolean;
}

/** A boundary file that was loaded, and what it says. */
export interface LoadedBoundaries extends ParsedBoundaries {
  readonly source: BoundarySource;
  /** The boundaries that were in force before. */
  readonly replaced: BoundarySet | undefined;
  /** The same file was in force already, read by the same property: nothing was written. */
  readonly unchanged: boolean;
}

/**
 * Puts the boundaries of a file in force in place of those before, which stay in the store. Throws a
 * `RefusedError` for a file that cannot be taken whole.
 */
export async function loadBoundaries(
  store: Store,
  path: string,
  { actor, dryRun, property: stated }: LoadOptions & { readonly property: string | undefined },
): Promise<LoadedBoundaries> {
  const file = basename(path);
  const { bytes, sha256 } = await readBoundaryFile(path, file);
  const parsed = parseBoundaries(bytes, { file, property: stated });
  const { property, boundaries } = parsed;
  const source = { file, sha256, size: bytes.length, property };
  const load = () => {
    const replaced = currentBoundarySet(store);
    if (replaced?.sha256 === sha256 && replaced.property === property)
      return { ...parsed, source, replaced: undefined, unchanged: true };
    const details = { file, sha256, property, polygons: boundaries.length };
    const operationId = appendOperation(store, actor, 'reference boundaries load', details);
    replaceBoundaries(store, source, boundaries, actor, operationId);
    return { ...parsed, source, replaced, unchanged: false };
  };
  return inTransaction(store, load, { keep: !dryRun });
}

/** Ends the boundaries in force and returns them. Throws a `RefusedError` when there are none. */
export async function removeBoundaries(store: Store, { actor, dryRun }: LoadOptions): Promise<BoundarySet> {
  const remove = () => {
    const removed = currentBoundarySet(store);
    if (!removed) throw new RefusedError('BOUNDARY-NONE-LOADED');
    const { file, sha256 } = removed;
    endBoundaries(store, appendOperation(store, actor, 'reference boundaries remove', { file, sha256 }));
    return removed;
  };
  return inTransaction(store, remove, { keep: !dryRun });
}
