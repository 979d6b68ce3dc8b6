import type { Store } from '../../store/database.ts';
import { boundariesOf, currentBoundarySet, placedRecords } from '../../store/mapping/boundaries.ts';
import { boundaryIndex, type Located } from './boundary-index.ts';

/**
 * Where each record of the current versions that has coordinates lies among the boundaries in force, by record id.
 * Empty when no boundaries are loaded.
 */
export function locateRecords(store: Store): ReadonlyMap<number, Located> {
  const set = currentBoundarySet(store);
  if (!set) return new Map();
  const index = boundaryIndex(boundariesOf(store, set.id));
  const located = new Map<number, Located>();
  for (const { record, latitude, longitude } of placedRecords(store)) {
    located.set(record, index.locate(latitude, longitude));
  }
  return located;
}
