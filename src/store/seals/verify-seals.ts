import { createHash } from 'node:crypto';
import type { Connection as Store } from '../sqlite/connection.ts';
import { ExpectedMarks } from './expected-marks.ts';
import { unpackEntries } from './seal-entries.ts';
import { markedRows } from './seal-marks.ts';
import { type SealedThing, sealedThings } from './sealed-things.ts';
import { addToDigest, type SealPart } from './write-seals.ts';

/** A row that is not as the log says. */
export interface BrokenSeal {
  /** The table it stands in, or `seal` when the marks of an operation themselves were changed. */
  readonly thing: string;
  /** Its number; the operation's for a seal. */
  readonly id: number;
  /** `changed`: its content is another; `gone`: it is there no more; `unknown`: no operation brought it. */
  readonly what: 'changed' | 'gone' | 'unknown';
}

/** Everything that was changed without an operation, by table and number. */
export function* brokenSeals(store: Store): Generator<BrokenSeal> {
  yield* brokenContents(store);
  for (const thing of sealedThings) yield* brokenRows(store, thing);
}

/** Operations whose marks do not come to the digest that the operation's hash covers. */
function* brokenContents(store: Store): Generator<BrokenSeal> {
  const operations = store
    .prepare<[], { id: number; content: string }>(
      'SELECT id, content FROM operation WHERE content IS NOT NULL ORDER BY id',
    )
    .all();
  const partsOf = store.prepare<[number], SealPart>(
    'SELECT thing, change, entries FROM seal WHERE operation_id = ? ORDER BY id',
  );
  for (const { id, content } of operations) {
    const digest = createHash('sha256');
    for (const part of partsOf.iterate(id)) addToDigest(digest, part);
    if (digest.digest('hex') !== content) yield { thing: 'seal', id, what: 'changed' };
  }
  const orphans = store
    .prepare<[], number>(
      'SELECT DISTINCT operation_id FROM seal WHERE operation_id NOT IN (SELECT id FROM operation) ORDER BY 1',
    )
    .pluck()
    .all();
  for (const id of orphans) yield { thing: 'seal', id, what: 'gone' };
}

function* brokenRows(store: Store, thing: SealedThing): Generator<BrokenSeal> {
  const { table } = thing;
  const expected = new ExpectedMarks();
  const parts = store.prepare<[string], Pick<SealPart, 'change' | 'entries'>>(
    'SELECT change, entries FROM seal WHERE thing = ? ORDER BY id',
  );
  for (const { change, entries } of parts.iterate(table)) {
    for (const { id, mark } of unpackEntries(entries)) {
      // A number is given again only after its row was removed without an operation.
      if (change === 'added' && expected.has(id)) yield { thing: table, id, what: 'gone' };
      expected.set(id, mark);
    }
  }
  for (const { id, mark } of hasTable(store, table)
    ? markedRows(store, thing)(Number.NEGATIVE_INFINITY)
    : []) {
    const known = expected.take(id);
    if (!known) yield { thing: table, id, what: 'unknown' };
    else if (known !== mark) yield { thing: table, id, what: 'changed' };
  }
  for (const id of expected.left()) yield { thing: table, id, what: 'gone' };
}

/** A table that a later schema brings is not there before a workspace is brought up to date. */
function hasTable(store: Store, table: string): boolean {
  const found = store.prepare<[string]>("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?");
  return found.get(table) !== undefined;
}
