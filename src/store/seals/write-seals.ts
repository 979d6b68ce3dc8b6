import { createHash } from 'node:crypto';
import { giveContent } from '../operations.ts';
import type { Connection as Store } from '../sqlite/connection.ts';
import { goneMark, packEntries } from './seal-entries.ts';
import { type MarkedRow, markedRows, rowsAtOnce } from './seal-marks.ts';
import { type SealedThing, sealedThings } from './sealed-things.ts';
import { type HighestNumbers, highestNumber } from './watch-changes.ts';

/** What became of the rows of a seal: they came, they changed or went, or they were there when sealing began. */
export type SealedChange = 'added' | 'changed' | 'begun';

/** Rows in one stored part: the memory that sealing takes does not grow with a submission. */
const partRows = 65_536;

/**
 * Seals what the transaction added, changed and removed, in the operation that it appended to the log. Throws when
 * something was changed that no operation speaks of: such a change would be taken for one behind the tool's back.
 */
export function sealOperation(store: Store, before: HighestNumbers, lastOperation: number): void {
  const operation = highestNumber(store, 'operation');
  const parts = partWriter(store, operation);
  for (const thing of sealedThings) {
    const last = before.get(thing.table) ?? 0;
    parts.write(thing.table, 'added', rowsAfter(store, thing, last));
    parts.write(thing.table, 'changed', touchedRows(store, thing, last));
  }
  if (operation > lastOperation) giveContent(store, lastOperation, parts.digest());
  else if (parts.count() > 0) throw new Error('changed without an entry in the log');
}

/** Seals everything that is there, in an operation: from then on each change is known. */
export function beginSeals(store: Store, operation: number): void {
  const parts = partWriter(store, operation);
  for (const thing of sealedThings) parts.write(thing.table, 'begun', rowsAfter(store, thing, 0));
  giveContent(store, operation - 1, parts.digest());
}

function rowsAfter(store: Store, thing: SealedThing, last: number): Iterable<MarkedRow> {
  return markedRows(store, thing)(last);
}

/** The rows up to a number that were changed or removed. */
function* touchedRows(store: Store, thing: SealedThing, last: number): Generator<MarkedRow> {
  const numbers = store
    .prepare<[string, number, number], number>(
      `SELECT id FROM temp.touched WHERE thing = ? AND id > ? AND id <= ? ORDER BY id LIMIT ${rowsAtOnce}`,
    )
    .pluck();
  const read = markedRows(
    store,
    thing,
    'k.id <= ? AND k.id IN (SELECT id FROM temp.touched WHERE thing = ? AND id > ? AND id <= ?)',
  );
  let after = 0;
  let touched = numbers.all(thing.table, after, last);
  while (touched.length > 0) {
    const end = touched.at(-1) ?? last;
    const found = new Map<number, string>();
    for (const { id, mark } of read(after, end, thing.table, after, end)) found.set(id, mark);
    for (const id of touched) yield { id, mark: found.get(id) ?? goneMark };
    after = end;
    touched = numbers.all(thing.table, after, last);
  }
}

function partWriter(store: Store, operation: number) {
  const insert = store.prepare('INSERT INTO seal (operation_id, thing, change, entries) VALUES (?, ?, ?, ?)');
  const digest = createHash('sha256');
  let parts = 0;
  return {
    write: (thing: string, change: SealedChange, rows: Iterable<MarkedRow>): void => {
      for (const entries of packEntries(rows, partRows)) {
        insert.run(operation, thing, change, entries);
        addToDigest(digest, { thing, change, entries });
        parts += 1;
      }
    },
    digest: () => digest.digest('hex'),
    count: () => parts,
  };
}

/** A part of a seal as it is stored. */
export interface SealPart {
  readonly thing: string;
  readonly change: SealedChange;
  readonly entries: Uint8Array;
}

/** Adds a part to the digest of an operation's content. */
export function addToDigest(digest: { update(data: string | Uint8Array): unknown }, part: SealPart): void {
  digest.update(`${part.thing} ${part.change} ${part.entries.length}\n`);
  digest.update(part.entries);
}
