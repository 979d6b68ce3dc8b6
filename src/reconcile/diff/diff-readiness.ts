import { readiness } from '../../inventory/readiness.ts';
import type { StoredReadinessRow } from '../../store/receiving/readiness.ts';

/** Where a commune stands in a return. */
export interface ReadinessPlace {
  readonly sheet: string;
  readonly row: number;
}

/** A value that one return states and the other otherwise, by the key of its field. */
export interface ReadinessChange {
  readonly field: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** A commune of which two returns say different things; with no place on the side that does not say anything of it. */
export interface ReadinessDifference {
  readonly commune: string;
  readonly before: ReadinessPlace | null;
  readonly after: ReadinessPlace | null;
  /** In the order of the form; none where only one of them says something. */
  readonly changes: readonly ReadinessChange[];
}

/** What two returns of readiness say differently, by the communes' codes. */
export interface ReadinessDiff {
  /** Communes of which both say the same. */
  readonly unchanged: number;
  readonly differences: readonly ReadinessDifference[];
}

/** Compares what two returns say of each commune, field by field. */
export function diffReadiness(
  before: readonly StoredReadinessRow[],
  after: readonly StoredReadinessRow[],
): ReadinessDiff {
  const [was, is] = [byCommune(before), byCommune(after)];
  const communes = [...new Set([...was.keys(), ...is.keys()])].sort();
  const all = communes.map((commune) => difference(commune, was.get(commune), is.get(commune)));
  const differences = all.filter(
    (each) => each.before === null || each.after === null || each.changes.length > 0,
  );
  return { unchanged: all.length - differences.length, differences };
}

function byCommune(rows: readonly StoredReadinessRow[]): ReadonlyMap<string, StoredReadinessRow> {
  return new Map(
    rows.flatMap((row) =>
      row.fate === 'accepted' && row.commune !== null ? [[row.commune, row] as const] : [],
    ),
  );
}

function difference(
  commune: string,
  was: StoredReadinessRow | undefined,
  is: StoredReadinessRow | undefined,
): ReadinessDifference {
  const changes =
    was && is
      ? Object.keys(readiness.fields)
          .map((field) => ({ field, before: was.stated[field] ?? null, after: is.stated[field] ?? null }))
          .filter((change) => change.before !== change.after)
      : [];
  return { commune, before: placeOf(was), after: placeOf(is), changes };
}

function placeOf(row: StoredReadinessRow | undefined): ReadinessPlace | null {
  return row ? { sheet: row.sheet, row: row.number } : null;
}
