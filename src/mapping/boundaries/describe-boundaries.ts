import type { Store } from '../../store/database.ts';
import { type BoundarySet, boundariesOf, currentBoundarySet } from '../../store/mapping/boundaries.ts';
import type { Located } from './boundary-index.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { locateRecords } from './locate-records.ts';

/** How the records with coordinates lie. */
export type LocationCounts = Readonly<Record<'inside' | 'edge' | 'several' | 'outside', number>>;

/** The boundaries in force and the records among them. */
export interface BoundaryDescription {
  readonly set: BoundarySet;
  readonly polygons: number;
  readonly coverage: Coverage;
  readonly records: LocationCounts;
}

/** What is loaded; undefined when nothing is. Inside but nearer to an edge than `margin` metres counts as `edge`. */
export function describeBoundaries(store: Store, margin: number): BoundaryDescription | undefined {
  const set = currentBoundarySet(store);
  if (!set) return undefined;
  const boundaries = boundariesOf(store, set.id);
  const counts = { inside: 0, edge: 0, several: 0, outside: 0 };
  for (const located of locateRecords(store).values()) counts[placeOf(located, margin)] += 1;
  return {
    set,
    polygons: boundaries.length,
    coverage: coverageOf(boundaries),
    records: counts,
  };
}

function placeOf(located: Located, margin: number): keyof LocationCounts {
  if (located.kind !== 'inside') return located.kind;
  return located.edgeMetres < margin ? 'edge' : 'inside';
}
