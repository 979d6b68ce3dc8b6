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
  const given = recordsWaived(store, unmetWaivers(store, today));
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
         AND w.id NOT IN (SELECT waiver_id FROM finding WHERE waiver_id IS NOT NULL)
       ORDER BY w.until DESC, w.id DESC`,
    )
    .all(today);
}

interface WaivedRecords {
  readonly waiver: UnmetWaiver;
  readonly records: readonly number[];
}

/** A table of an earlier version, with what the places of its cells begin with. */
interface EarlierTable {
  readonly id: number;
  readonly submission: number;
  readonly place: string;
}

/** The records of earlier versions that stood where the waivers were given, and were what those tell: each table is read once. */
function recordsWaived(store: Store, waivers: readonly UnmetWaiver[]): readonly WaivedRecords[] {
  if (waivers.length === 0) return [];
  const tables = earlierTables(store);
  const records = new Map(waivers.map((waiver) => [waiver, [] as number[]]));
  for (const table of tables) {
    const within = waivers.filter(({ place }) => place.startsWith(table.place));
    if (within.length === 0) continue;
    const told = toldRows(
      store,
      table,
      within.flatMap(({ place }) => rowOf(place) ?? []),
    );
    for (const waiver of within)
      for (const { record, number, about } of told)
        if (number === rowOf(waiver.place) && about === waiver.about) records.get(waiver)?.push(record);
  }
  return [...records].map(([waiver, own]) => ({ waiver, records: own }));
}

function earlierTables(store: Store): readonly EarlierTable[] {
  return store
    .prepare<[], EarlierTable>(
      `SELECT t.id, s.id AS submission, s.district_code || '/' || s.file || ' › ' || t.sheet || ' › ' AS place
       FROM submission AS s JOIN source_table AS t ON t.submission_id = s.id WHERE s.state <> 'current'`,
    )
    .all();
}

/** The row that a place ends with, of a cell or by itself. */
function rowOf(place: string): number | undefined {
  const row = / › [A-Z]*(\d+)$/u.exec(place)?.[1];
  return row === undefined ? undefined : Number(row);
}

function toldRows(store: Store, { id, submission }: EarlierTable, numbers: readonly number[]) {
  return store
    .prepare<[Record<string, number | string>], { record: number; number: number; about: string | null }>(
      `SELECT wanted.record, wanted.number, ${toldOfRecord} AS about FROM (
         SELECT r.id AS record, r.number FROM row AS r
         WHERE r.submission_id = @submission AND r.fate = 'accepted' AND r.source_table_id = @id
           AND r.number IN (SELECT value FROM json_each(@numbers))) AS wanted`,
    )
    .all({ id, submission, numbers: JSON.stringify(numbers) });
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
