import { inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { fieldColumns } from '../schema/inventory-tables.ts';

/** A record whose version counts no more, and the one that has taken its place. */
export interface Succession {
  readonly old: number;
  readonly new: number;
}

/**
 * What became of records whose version counts no more: the record that a correction made of it, or it of; the record in
 * the version that counts now with the same code of its office, or else the one with the same content, or with a code that no
 * record had before and all else the same; one that is not unique on both sides, or that two corrections lead on from, has no
 * successor.
 * Numbers that still count are passed over.
 */
export function successions(store: Store, records: readonly number[]): readonly Succession[] {
  const corrected = throughCorrections(store, JSON.stringify(records));
  const followed = new Set(corrected.map(({ old }) => old));
  const numbers = JSON.stringify(records.filter((id) => !followed.has(id)));
  const others = inventoryKinds.flatMap((kind) => {
    const stranded = strandedRecords(store, kind, numbers);
    const bySubmission = grouped(stranded, ({ submission }) => submission);
    const rowsNow = new Map<string, readonly VersionRow[]>();
    return [...bySubmission].flatMap(([submission, own]) => {
      const district = own[0]?.district ?? '';
      const now = rowsNow.get(district) ?? currentRows(store, kind, district);
      rowsNow.set(district, now);
      const wanted = new Set(own.map(({ id }) => id));
      const versions = { were: submissionRows(store, kind, submission), are: now };
      return successorsAmong(wanted, versions, lineOf(store, submission));
    });
  });
  const followers = corrected
    .filter(({ ways }) => ways === 1)
    .map(({ ways: _, ...succession }) => succession);
  return [...followers, ...others];
}

/** A record that corrections lead on from, and to how many records that count. */
interface Corrected extends Succession {
  readonly ways: number;
}

/** From correction to correction, onwards and where one was taken back also backwards, to the version that counts. */
function throughCorrections(store: Store, numbers: string): readonly Corrected[] {
  return store
    .prepare<[string], Corrected>(
      `WITH RECURSIVE same (start, id) AS (
         SELECT value, value FROM json_each(?)
         UNION SELECT same.start, c.new_id FROM same JOIN corrected_record AS c ON c.old_id = same.id
         UNION SELECT same.start, c.old_id FROM same JOIN corrected_record AS c ON c.new_id = same.id)
       SELECT same.start AS old, min(same.id) AS new, count(*) AS ways FROM same
       JOIN row AS was ON was.id = same.start
       JOIN submission AS before ON before.id = was.submission_id AND before.state IN ('superseded', 'undone')
       JOIN row AS r ON r.id = same.id
       JOIN submission AS s ON s.id = r.submission_id AND s.state = 'current'
       GROUP BY same.start ORDER BY same.start`,
    )
    .all(numbers);
}

interface Stranded {
  readonly id: number;
  readonly submission: number;
  readonly district: string;
}

/** From the few records asked for to their rows, never from all rows to those: the planner is not left to choose. */
function strandedRecords(store: Store, kind: InventoryKind, numbers: string): readonly Stranded[] {
  return store
    .prepare<[string], Stranded>(
      `SELECT old.id, was.id AS submission, was.district_code AS district
       FROM json_each(?) AS wanted
       CROSS JOIN ${kind} AS old ON old.id = wanted.value
       CROSS JOIN submission AS was ON was.id = old.submission_id AND was.state IN ('superseded', 'undone')`,
    )
    .all(numbers);
}

/** A record of a version, with what it can be known by; no identity where its office gave it no code. */
interface VersionRow {
  readonly id: number;
  readonly submission: number;
  readonly identity: string | undefined;
  /** All else that it says. */
  readonly content: string;
}

function submissionRows(store: Store, kind: InventoryKind, submission: number): readonly VersionRow[] {
  return versionRows(store, kind, 'k.submission_id = ?', submission);
}

function currentRows(store: Store, kind: InventoryKind, district: string): readonly VersionRow[] {
  const ofDistrict = `k.submission_id IN
    (SELECT id FROM submission WHERE district_code = ? AND kind = '${kind}' AND state = 'current')`;
  return versionRows(store, kind, ofDistrict, district);
}

function versionRows(
  store: Store,
  kind: InventoryKind,
  condition: string,
  value: string | number,
): readonly VersionRow[] {
  const columns = fieldColumns(inventories[kind]);
  const identity = columns.indexOf(inventories[kind].identity);
  return store
    .prepare<[string | number], unknown[]>(
      `SELECT k.id, k.submission_id, ${columns.map((column) => `k.${column}`).join(', ')} FROM ${kind} AS k WHERE ${condition}`,
    )
    .raw()
    .all(value)
    .map(([id, submission, ...fields]) => ({
      id: Number(id),
      submission: Number(submission),
      identity: fields[identity] === null ? undefined : String(fields[identity]),
      content: JSON.stringify(fields.with(identity, null)),
    }));
}

/** The versions of one list, those before a submission and those after it. */
function lineOf(store: Store, submission: number): ReadonlySet<number> {
  const line = store
    .prepare<[number], number>(
      `WITH RECURSIVE line (id) AS (
         VALUES (?)
         UNION SELECT s.id FROM line JOIN submission AS s ON s.supersedes = line.id
         UNION SELECT s.supersedes FROM line JOIN submission AS s ON s.id = line.id AND s.supersedes IS NOT NULL)
       SELECT id FROM line`,
    )
    .pluck();
  return new Set(line.all(submission));
}

/** The rows of a version, and those that count now. */
interface Versions {
  readonly were: readonly VersionRow[];
  readonly are: readonly VersionRow[];
}

/** By code first; what that does not settle, by content; what has a code in one version of its list alone, by all but that. */
function successorsAmong(
  wanted: ReadonlySet<number>,
  versions: Versions,
  line: ReadonlySet<number>,
): readonly Succession[] {
  const byCode = pairs(wanted, versions, ({ identity }) => identity);
  const open = without(wanted, byCode);
  const byContent = pairs(open, versions, ({ identity = '', content }) => `${identity}\n${content}`);
  return [...byCode, ...byContent, ...givenCodes(without(open, byContent), versions, line)];
}

function without(records: ReadonlySet<number>, followed: readonly Succession[]): ReadonlySet<number> {
  const olds = new Set(followed.map(({ old }) => old));
  return new Set([...records].filter((id) => !olds.has(id)));
}

/** Records without a code, and the ones in versions of the same list that say all else and have a code of nobody before; or the reverse. */
function givenCodes(
  wanted: ReadonlySet<number>,
  versions: Versions,
  line: ReadonlySet<number>,
): readonly Succession[] {
  if (wanted.size === 0) return [];
  const are = versions.are.filter(({ submission }) => line.has(submission));
  const [before, now] = [versions.were, are].map(
    (rows) => new Map(rows.map(({ id, identity }) => [id, identity])),
  );
  const codes = (rows: ReadonlyMap<number, string | undefined> | undefined) => new Set(rows?.values());
  const [known, given] = [codes(before), codes(now)];
  return pairs(wanted, versions, ({ content }) => content).filter((pair) => {
    if (!now?.has(pair.new)) return false;
    const [was, is] = [before?.get(pair.old), now.get(pair.new)];
    return was === undefined ? is !== undefined && !known.has(is) : is === undefined && !given.has(was);
  });
}

function pairs(
  wanted: ReadonlySet<number>,
  { were, are }: Versions,
  keyOf: (row: VersionRow) => string | undefined,
): readonly Succession[] {
  if (wanted.size === 0) return [];
  const olds = grouped(were, keyOf);
  const news = grouped(are, keyOf);
  return [...olds].flatMap(([key, [old, oldTwin]]) => {
    const [successor, newTwin] = news.get(key) ?? [];
    const isSure = key !== undefined && old && successor && !oldTwin && !newTwin;
    return isSure && wanted.has(old.id) ? [{ old: old.id, new: successor.id }] : [];
  });
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const present = groups.get(key);
    if (present) present.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
