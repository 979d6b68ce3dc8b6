import type { Store } from '../database.ts';
import type { Fate } from './submission-writer.ts';

/** How many rows of a submission met each fate. */
export function rowFates(store: Store, submissionId: number): Readonly<Record<Fate, number>> {
  const rows = store
    .prepare<[number], { fate: Fate; count: number }>(
      'SELECT fate, count(*) AS count FROM row WHERE submission_id = ? GROUP BY fate',
    )
    .all(submissionId);
  const count = (fate: Fate) => rows.find((row) => row.fate === fate)?.count ?? 0;
  return {
    accepted: count('accepted'),
    rejected: count('rejected'),
    duplicate: count('duplicate'),
    structural: count('structural'),
  };
}

/** Where a row stands, and what became of it. */
export interface PlacedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly fate: Fate;
}

/** Every row of a district's current versions. */
export function rowsOfDistrict(store: Store, district: string): readonly PlacedRow[] {
  return store
    .prepare<[string], PlacedRow>(
      'SELECT file, sheet, row, state AS fate FROM v_rows WHERE district_code = ? ORDER BY id',
    )
    .all(district);
}
