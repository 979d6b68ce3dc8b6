import { inventoryKinds } from '../inventory/inventory.ts';
import { headDigits } from '../text/head-words.ts';
import { firstBrokenOperation, listOperations, type Operation } from './operations.ts';
import { entryBytes } from './seals/seal-entries.ts';
import { type BrokenSeal, brokenSeals } from './seals/verify-seals.ts';
import type { SealedChange } from './seals/write-seals.ts';
import type { Connection as Store } from './sqlite/connection.ts';

/** How many rows of a table an operation added or changed; for `begun`, how many there were when sealing began. */
export interface ChangeCount {
  readonly operation: number;
  readonly thing: string;
  readonly change: SealedChange;
  readonly rows: number;
}

/** What every operation did, by table. */
export function changeCounts(store: Store): readonly ChangeCount[] {
  return store
    .prepare<[number], ChangeCount>(
      `SELECT operation_id AS operation, thing, change, sum(length(entries)) / ? AS rows
       FROM seal GROUP BY operation_id, thing, change ORDER BY min(id)`,
    )
    .all(entryBytes);
}

/** The end of the log: whoever keeps it elsewhere notices a log that was cut or written anew. */
export interface LogHead {
  /** The number of the last entry; 0 in an empty log. */
  readonly operation: number;
  readonly hash: string;
  /** How many entries there are. */
  readonly count: number;
}

/** A row that was changed without the program. */
export interface Tampering extends BrokenSeal {
  /** Where a row of a file stands; null for what is no such row, or is gone. */
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
}

/** What looking through the log and everything it covers found. */
export interface Verdict {
  readonly head: LogHead;
  /** The first entry that does not follow from the one before. */
  readonly brokenOperation: number | undefined;
  /** Everything that is not as the log says: how much, and the first of it. */
  readonly changes: number;
  readonly tampering: readonly Tampering[];
  /** From which entry on the content is covered; undefined while nothing was written since. */
  readonly coveredFrom: number | undefined;
  /** Entries of a migration that found changes before it sealed everything anew, with how many. */
  readonly changedBefore: readonly { readonly operation: number; readonly changes: number }[];
}

/** How many changed rows are named. */
const named = 100;

/** Looks through the whole log and every row it covers, in one state of the store. */
export function verifyLog(store: Store): Verdict {
  const operations = listOperations(store);
  const found: BrokenSeal[] = [];
  let changes = 0;
  for (const broken of brokenSeals(store)) {
    changes += 1;
    if (found.length < named) found.push(broken);
  }
  const last = operations.at(-1);
  return {
    head: { operation: last?.id ?? 0, hash: last?.hash ?? '', count: operations.length },
    brokenOperation: firstBrokenOperation(store),
    changes,
    tampering: found.map((broken) => ({ ...broken, ...placeOf(store, broken) })),
    coveredFrom: operations.find(({ content }) => content !== null)?.id,
    changedBefore: operations.flatMap(changesBeforeMigration),
  };
}

function changesBeforeMigration({ id, command, details }: Operation) {
  if (command !== 'migrate') return [];
  const { changed_before: changes } = JSON.parse(details) as { readonly changed_before?: unknown };
  return typeof changes === 'number' ? [{ operation: id, changes }] : [];
}

type Place = Pick<Tampering, 'file' | 'sheet' | 'row'>;

const nowhere: Place = { file: null, sheet: null, row: null };

/** Where the row of a file stands that a table's row is about. */
function placeOf(store: Store, { thing, id }: BrokenSeal): Place {
  const row = rowOf(store, thing, id);
  if (row === undefined) return nowhere;
  const place = store
    .prepare<[number], Place>(
      `SELECT s.file, t.sheet, r.number AS row FROM row AS r
       JOIN source_table AS t ON t.id = r.source_table_id
       JOIN submission AS s ON s.id = r.submission_id WHERE r.id = ?`,
    )
    .get(row);
  return place ?? nowhere;
}

function rowOf(store: Store, thing: string, id: number): number | undefined {
  if (thing === 'row' || inventoryKinds.some((kind) => kind === thing)) return id;
  if (!['assignment', 'finding', 'receipt_line'].includes(thing)) return undefined;
  const row = store
    .prepare<[number], number | null>(`SELECT record_id FROM ${thing} WHERE id = ?`)
    .pluck()
    .get(id);
  return row ?? undefined;
}

/**
 * The entry of the log that a head written down elsewhere belongs to: the whole hash or its beginning, in any grouping.
 * Undefined when there is none, or when too few digits are given to tell.
 */
export function operationOfHead(store: Store, head: string): number | undefined {
  const digits = headDigits(head);
  if (digits === undefined) return undefined;
  return store
    .prepare<[number, string], number>(
      'SELECT id FROM operation WHERE substr(hash, 1, ?) = ? ORDER BY id DESC',
    )
    .pluck()
    .get(digits.length, digits);
}
