import type { Store } from '../database.ts';
import { successions } from '../submissions/successors.ts';
import { toldOfRecord } from './finding-subjects.ts';

/** A waiver of which nothing is found any more where it was given: at a cell, of a record that no code names there. */
interface UnmetWaiver {
  readonly id: number;
  readonly code: string;
  readonly place: string;
  readonly about: string;
}

/**
 * Lets the waivers in force on a day (`YYYY-MM-DD`) that were given for a cell follow its record to where that stands now:
 * in another cell or file, or under the code that its office gave it meanwhile. Only where all that tells the record is as it
 * was, and the same is found of it, once.
 */
export function followWaivers(store: Store, today: string): void {
  const given = unmetWaivers(store, today).map((waiver) => ({ waiver, records: recordsAt(store, waiver) }));
  const followed = new Map(
    successions(store, [...new Set(given.flatMap(({ records }) => records))]).map((pair) => [
      pair.old,
      pair.new,
    ]),
  );
  const mark = store.prepare('UPDATE finding SET waiver_id = ? WHERE id = ?');
  for (const { waiver, records } of given) {
    const [record, other] = new Set(records.flatMap((id) => followed.get(id) ?? []));
    if (record === undefined || other !== undefined) continue;
    const finding = sameFinding(store, waiver, record);
    if (finding !== undefined) mark.run(waiver.id, finding);
  }
}

function unmetWaivers(store: Store, today: string): readonly UnmetWaiver[] {
  return store
    .prepare<[string], UnmetWaiver>(
      `SELECT w.id, w.code, w.place, w.about FROM waiver AS w
       WHERE w.ended_by_operation_id IS NULL AND w.until >= ? AND w.about LIKE '[%'
         AND NOT EXISTS (SELECT 1 FROM finding AS f WHERE f.waiver_id = w.id)
       ORDER BY w.until DESC, w.id DESC`,
    )
    .all(today);
}

/** The records of earlier versions that stood where a waiver was given, and were what it tells. */
function recordsAt(store: Store, { place, about }: UnmetWaiver): readonly number[] {
  const row = / › [A-Z]*(\d+)$/u.exec(place)?.[1];
  if (row === undefined) return [];
  return store
    .prepare<[{ place: string; row: number; about: string }], number>(
      `SELECT wanted.record FROM (
         SELECT r.id AS record FROM submission AS s
         CROSS JOIN source_table AS t ON t.submission_id = s.id
         CROSS JOIN row AS r ON r.submission_id = s.id AND r.source_table_id = t.id AND r.number = @row
         WHERE s.state <> 'current'
           AND instr(@place, s.district_code || '/' || s.file || ' › ' || t.sheet || ' › ') = 1) AS wanted
       WHERE ${toldOfRecord} = @about`,
    )
    .pluck()
    .all({ place, row: Number(row), about });
}

/** The one finding of a waiver's code on a record that is told by the same; none where another waiver covers it. */
function sameFinding(store: Store, { code, about }: UnmetWaiver, record: number): number | undefined {
  const found = store
    .prepare<[{ code: string; record: number; about: string }], { id: number; waiver: number | null }>(
      `SELECT f.id, f.waiver_id AS waiver FROM finding AS f
       JOIN (SELECT @record AS record) AS wanted ON ${toldOfRecord} = @about
       WHERE f.record_id = wanted.record AND f.code = @code`,
    )
    .all({ code, record, about });
  const [only] = found;
  return found.length === 1 && only?.waiver === null ? only.id : undefined;
}
