import type { Finding } from '../../findings/finding.ts';
import { groupBy } from '../../reference/group.ts';
import type { FileFacts } from '../../workbook/file-facts.ts';
import type { Store } from '../database.ts';
import type { Actor } from '../operations.ts';
import { standingReadiness } from '../schema/readiness-schema.ts';

/** A value that a row states. */
export type StatedValues = Readonly<Record<string, string | number | null>>;

/** A row of a return, as it is stored. */
export interface NewReadinessRow {
  readonly sheet: string;
  readonly number: number;
  readonly fate: 'accepted' | 'rejected' | 'duplicate' | 'structural';
  readonly reason: string | null;
  readonly raw: readonly string[];
  readonly commune: string | null;
  readonly stated: StatedValues;
  readonly problems: readonly Finding[];
}

/** What counts now of one commune. */
export interface CommuneReadiness {
  readonly commune: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly stated: StatedValues;
  readonly problems: readonly Finding[];
}

/** A return as the store keeps it. */
export interface ReadinessReturn {
  readonly id: number;
  readonly file: string;
  readonly sha256: string;
  readonly state: 'current' | 'undone';
}

/** A row of a return as the store keeps it. */
export type StoredReadinessRow = NewReadinessRow & { readonly id: number };

/** Stores a return with its rows; gives back its number. */
export function addReadiness(
  store: Store,
  source: FileFacts & { readonly file: string; readonly path: string },
  rows: readonly NewReadinessRow[],
  given: { readonly operationId: number; readonly actor: Actor; readonly supersedes?: number | undefined },
): number {
  const { file, path, sha256, size } = source;
  const { operationId, actor, supersedes } = given;
  const { lastInsertRowid } = store
    .prepare(
      `INSERT INTO readiness_return (file, path, sha256, size, state, imported_at, imported_by, operation_id, supersedes)
       VALUES (?, ?, ?, ?, 'current', ?, ?, ?, ?)`,
    )
    .run(file, path, sha256, size, actor.at, actor.who, operationId, supersedes ?? null);
  const id = Number(lastInsertRowid);
  const insert = store.prepare(
    `INSERT INTO readiness_row (return_id, sheet, number, fate, reason, raw, commune_code, stated, problems)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { sheet, number, fate, reason, raw, commune, stated, problems } of rows) {
    const texts = [raw, stated, problems].map((value) => JSON.stringify(value));
    insert.run(id, sheet, number, fate, reason, texts[0] ?? '', commune, texts[1] ?? '', texts[2] ?? '');
  }
  return id;
}

/** The returns of this content that count, oldest first: one for each time that sheets of it were read. */
export function readinessOfContent(store: Store, sha256: string): readonly ReadinessReturn[] {
  return store
    .prepare<[string], ReadinessReturn>(
      "SELECT id, file, sha256, state FROM readiness_return WHERE sha256 = ? AND state = 'current' ORDER BY id",
    )
    .all(sha256);
}

/** How many rows of a return had each fate. */
export function readinessFates(store: Store, id: number): ReadonlyMap<string, number> {
  const rows = store
    .prepare<[number], { fate: string; count: number }>(
      'SELECT fate, count(*) AS count FROM readiness_row WHERE return_id = ? GROUP BY fate',
    )
    .all(id);
  return new Map(rows.map(({ fate, count }) => [fate, count]));
}

/** Every row of a return, in the order of its file. */
export function readinessRows(store: Store, id: number): readonly StoredReadinessRow[] {
  type Stored = Omit<StoredReadinessRow, 'raw' | 'stated' | 'problems'> &
    Readonly<Record<'raw' | 'stated' | 'problems', string>>;
  return store
    .prepare<[number], Stored>(
      `SELECT id, sheet, number, fate, reason, raw, commune_code AS commune, stated, problems
       FROM readiness_row WHERE return_id = ? ORDER BY id`,
    )
    .all(id)
    .map(({ raw, stated, problems, ...rest }) => ({
      ...rest,
      raw: JSON.parse(raw) as readonly string[],
      stated: JSON.parse(stated) as StatedValues,
      problems: JSON.parse(problems) as readonly Finding[],
    }));
}

/** The findings in the rows of a return, in the order of the rows. */
export function readinessProblems(store: Store, id: number): readonly Finding[] {
  return store
    .prepare<[number], string>('SELECT problems FROM readiness_row WHERE return_id = ? ORDER BY id')
    .pluck()
    .all(id)
    .flatMap((problems) => JSON.parse(problems) as Finding[]);
}

/** What counts now, by commune in the order of their codes. */
export function communeReadiness(store: Store): readonly CommuneReadiness[] {
  return store
    .prepare<[], Omit<CommuneReadiness, 'stated' | 'problems'> & { stated: string; problems: string }>(
      `SELECT v.commune_code AS commune, v.file, v.sheet, v.row, r.stated, v.problems
       FROM v_readiness AS v JOIN readiness_row AS r ON r.id = v.id ORDER BY v.commune_code`,
    )
    .all()
    .map(({ stated, problems, ...rest }) => ({
      ...rest,
      stated: JSON.parse(stated) as StatedValues,
      problems: JSON.parse(problems) as Finding[],
    }));
}

/** A row that stands against others about the same commune. */
export interface ContestedReadiness {
  /** `V3`. */
  readonly return: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly imported_by: string;
}

/** A commune of which returns say different things that nobody has put in an order: none of them counts. */
export interface ReadinessConflict {
  readonly commune: string;
  readonly rows: readonly ContestedReadiness[];
}

/** Every such commune by its code, its rows in the order of what names them: not of the numbers they have here. */
export function readinessConflicts(store: Store): readonly ReadinessConflict[] {
  const rows = store
    .prepare<[], ContestedReadiness & { readonly commune: string }>(
      `WITH ${standingReadiness}
       SELECT s.commune_code AS commune, 'V' || t.id AS return, t.file, r.sheet, r.number AS row, t.imported_by
       FROM standing AS s JOIN readiness_row AS r ON r.id = s.id JOIN readiness_return AS t ON t.id = r.return_id
       WHERE s.commune_code IN (SELECT commune_code FROM contested)
       ORDER BY s.commune_code, t.imported_at, t.imported_by, t.file, r.sheet, r.number, r.id`,
    )
    .all();
  return [...groupBy(rows, ({ commune }) => commune)].map(([commune, own]) => ({
    commune,
    rows: own.map(({ commune: _commune, ...row }) => row),
  }));
}

/** A return and what it came to, for a list of all of them. */
export interface ListedReadiness {
  readonly id: number;
  readonly file: string;
  readonly state: 'current' | 'superseded' | 'undone';
  /** The return it has taken the place of. */
  readonly supersedes: number | null;
  /** Rows taken in: communes of which it says something. */
  readonly communes: number;
  readonly imported_at: string;
  readonly imported_by: string;
}

/** Every return there ever was, oldest first. */
export function listReadiness(store: Store): readonly ListedReadiness[] {
  return store
    .prepare<[], ListedReadiness>(
      `SELECT t.id, t.file, CASE WHEN t.state = 'current' AND EXISTS (
           SELECT 1 FROM readiness_return AS m WHERE m.supersedes = t.id AND m.state = 'current')
         THEN 'superseded' ELSE t.state END AS state, t.supersedes,
         (SELECT count(*) FROM readiness_row AS r WHERE r.return_id = t.id AND r.fate = 'accepted') AS communes,
         t.imported_at, t.imported_by
       FROM readiness_return AS t ORDER BY t.id`,
    )
    .all();
}

/** A return by its number. */
export function readinessById(store: Store, id: number): ReadinessReturn | undefined {
  return store
    .prepare<[number], ReadinessReturn>('SELECT id, file, sha256, state FROM readiness_return WHERE id = ?')
    .get(id);
}

/** Takes a return back; what its rows had replaced counts again. */
export function undoReadiness(store: Store, id: number): void {
  store.prepare("UPDATE readiness_return SET state = 'undone' WHERE id = ?").run(id);
}

/** How far communes have stated their readiness, by the last check. */
export interface ReadinessCounts {
  readonly stated: number;
  /** Whether a check has run since the last of them came in; before it nobody knows the other two. */
  readonly checked: boolean;
  /** Nothing of it was found open. */
  readonly ready: number;
  /** Lack a post or an item, or have a trial below target or not stated. */
  readonly open: number;
}

/** How many communes have stated it, and of how many the last check found nothing open. */
export function readinessCounts(store: Store): ReadinessCounts {
  const counted = store
    .prepare<[], { stated: number; open: number }>(
      `SELECT count(*) AS stated, coalesce(sum(EXISTS (
         SELECT 1 FROM finding AS f WHERE f.stage = 'check' AND f.waiver_id IS NULL
           AND (f.code LIKE 'COMMUNE-READINESS-%' OR f.code LIKE 'COMMUNE-TRIAL-%')
           AND f.details ->> 'commune_code' = v.commune_code)), 0) AS open
       FROM v_readiness AS v`,
    )
    .get() ?? { stated: 0, open: 0 };
  const checked = store
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM operation WHERE command = 'check'
         AND id > (SELECT max(operation_id) FROM readiness_return))`,
    )
    .pluck()
    .get();
  return { ...counted, checked: checked === 1, ready: counted.stated - counted.open };
}
