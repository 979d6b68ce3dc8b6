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
 * the version that counts now with the same code of its office, or else the one with the same content; one that is not
 * unique on both sides, or that two corrections lead on from, has no successor.
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
      return successorsAmong(wanted, submissionRows(store, kind, submission), now);
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
  readonly identity: string | undefined;
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
      `SELECT k.id, ${columns.map((column) => `k.${column}`).join(', ')} FROM ${kind} AS k WHERE ${condition}`,
    )
    .raw()
    .all(value)
    .map(([id, ...fields]) => ({
      id: Number(id),
      identity: fields[identity] === null ? undefined : String(fields[identity]),
      content: JSON.stringify(fields),
    }));
}

/** By code first; what that does not settle, by content. */
function successorsAmong(
  wanted: ReadonlySet<number>,
  were: readonly VersionRow[],
  are: readonly VersionRow[],
): readonly Succession[] {
  const byCode = pairs(wanted, were, are, ({ identity }) => identity);
  const followed = new Set(byCode.map(({ old }) => old));
  const open = new Set([...wanted].filter((id) => !followed.has(id)));
  return [...byCode, ...pairs(open, were, are, ({ content }) => content)];
}

function pairs(
  wanted: ReadonlySet<number>,
  were: readonly VersionRow[],
  are: readonly VersionRow[],
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
