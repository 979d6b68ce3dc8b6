import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { thingWords } from '../../../src/cli/output/audit-words.ts';
import { messagesIn } from '../../../src/messages/in-language.ts';
import { changeCounts, operationOfHead, verifyLog } from '../../../src/store/audit.ts';
import { inTransaction, openStore, type Store } from '../../../src/store/database.ts';
import { storeFacts } from '../../../src/store/database-file/store-facts.ts';
import { listOperations } from '../../../src/store/operations.ts';
import { sealedThings, unsealedTables } from '../../../src/store/seals/sealed-things.ts';
import { connect } from '../../../src/store/sqlite/driver.ts';
import { makeOlder } from '../../helpers/older-store.ts';
import { closedAfterTest, temporaryStore } from '../../helpers/workspace.ts';
import { filledStore, operate, people } from './support.ts';

/** Does something to a workspace as another program would: with a connection of its own. */
function behindItsBack(store: Store, work: (other: Store) => void): void {
  const other = connect(storeFacts(store).path);
  other.pragma('foreign_keys = OFF');
  try {
    work(other);
  } finally {
    other.close();
  }
}

function found(store: Store) {
  return verifyLog(store).tampering.map(({ thing, id, what }) => ({ thing, id, what }));
}

/** A column of a table whose change no other rule of the schema prevents. */
function textColumn(store: Store, table: string): string | undefined {
  const columns = store
    .prepare<[string], string>("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'")
    .pluck()
    .all(table);
  const constrained = ['fate', 'state', 'stage', 'severity', 'method', 'kind', 'change'];
  return columns.find((name) => !constrained.includes(name));
}

const tables = sealedThings.map(({ table }) => table);

describe('the log covers', () => {
  it('every table, or says why it need not', async () => {
    const store = await temporaryStore();
    const existing = store.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
    const parts = sealedThings.flatMap(({ part }) => (part ? [part.table] : []));
    expect([...tables, ...parts, ...Object.keys(unsealedTables)].sort()).toEqual(existing.sort());
  });

  it.each(tables)('%s, which has words in both languages', (table) => {
    for (const language of ['vi', 'en'] as const)
      expect(thingWords(table, messagesIn(language))).not.toContain('audit.');
  });

  it('an untouched workspace, in which it finds nothing', async () => {
    const store = await filledStore();
    expect(verifyLog(store)).toMatchObject({ changes: 0, tampering: [], coveredFrom: 1, changedBefore: [] });
    expect(verifyLog(store).brokenOperation).toBeUndefined();
  });

  it.each(tables)('%s: a changed row is named', async (table) => {
    const store = await filledStore();
    const column = textColumn(store, table);
    const id = store.prepare(`SELECT max(id) FROM ${table} AS k`).pluck().get();
    const sealed =
      table === 'finding'
        ? store.prepare("SELECT id FROM finding WHERE code = 'X' AND stage = 'import'").pluck().get()
        : id;
    const changes =
      column === undefined
        ? ['old_id = new_id']
        : [`${column} = ${column} || 'đổi'`, `${column} = coalesce(${column}, 'đổi')`];
    for (const change of changes)
      behindItsBack(store, (other) =>
        other.prepare(`UPDATE ${table} SET ${change} WHERE id = ?`).run(sealed),
      );
    expect(found(store)).toEqual([{ thing: table, id: sealed, what: 'changed' }]);
  });

  it.each(tables)('%s: a removed row is named', async (table) => {
    const store = await filledStore();
    const id = store.prepare(`SELECT min(id) FROM ${table}`).pluck().get();
    behindItsBack(store, (other) => other.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id));
    expect(found(store)).toContainEqual({ thing: table, id, what: 'gone' });
  });

  it.each(tables)('%s: a row that was put in is named', async (table) => {
    const store = await filledStore();
    behindItsBack(store, (other) => {
      other.exec(`CREATE TEMP TABLE copy AS SELECT * FROM ${table} WHERE id = (SELECT min(id) FROM ${table});
        UPDATE copy SET id = 1000000`);
      if (table === 'profile') other.exec("UPDATE copy SET name = 'khác', layout = 'khác'");
      if (table === 'shared_key') other.exec("UPDATE copy SET local_id = 7, key = 'khác'");
      if (table === 'shared_relation') other.exec("UPDATE copy SET one = 'khác'");
      if (table === 'assignment') other.exec('UPDATE copy SET ended_by_operation_id = 1');
      other.exec(`INSERT INTO ${table} SELECT * FROM copy`);
    });
    expect(found(store)).toEqual([{ thing: table, id: 1_000_000, what: 'unknown' }]);
  });

  it.each([-5, 0])('a row that was put in under number %d, below all others', async (id) => {
    const store = await filledStore();
    behindItsBack(store, (other) => {
      other.exec(`CREATE TEMP TABLE copy AS SELECT * FROM row WHERE id = (SELECT min(id) FROM row);
        UPDATE copy SET id = ${id}; INSERT INTO row SELECT * FROM copy`);
    });
    expect(found(store)).toEqual([{ thing: 'row', id, what: 'unknown' }]);
  });

  it('more rows than are read or stored at once', async () => {
    const store = await filledStore();
    const many = 70_000;
    await operate(store, () =>
      store.exec(`WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${many})
        INSERT INTO waiver (code, place, reason, authority, until, recorded_at, recorded_by, operation_id)
        SELECT 'Y', 'y' || n, 'y', 'y', 'y', 'y', 'y', 1 FROM number`),
    );
    await operate(store, () => store.exec("UPDATE waiver SET reason = 'đổi' WHERE id % 3 = 0"));
    expect(found(store)).toEqual([]);
    behindItsBack(store, (other) =>
      other.exec(`UPDATE waiver SET reason = 'x' WHERE id IN (3, ${many - 1})`),
    );
    expect(found(store)).toEqual([
      { thing: 'waiver', id: 3, what: 'changed' },
      { thing: 'waiver', id: many - 1, what: 'changed' },
    ]);
  });

  it('the parts of a row: the measures of a submission and the records of a decision', async () => {
    const store = await filledStore();
    behindItsBack(store, (other) => other.exec("UPDATE submission_measure SET accepted = '999'"));
    behindItsBack(store, (other) => other.exec('DELETE FROM decision_record'));
    expect(found(store)).toEqual([
      { thing: 'submission', id: 1, what: 'changed' },
      { thing: 'decision', id: 1, what: 'changed' },
    ]);
  });

  it('a decimal to its last digit', async () => {
    const store = await filledStore();
    behindItsBack(store, (other) => other.exec('UPDATE receipt_line SET handed_quantity = 0.1 + 1e-17 * 2'));
    expect(found(store)).toEqual([{ thing: 'receipt_line', id: 1, what: 'changed' }]);
  });

  it('where a row of a file stands', async () => {
    const store = await filledStore();
    const id = Number(store.prepare('SELECT max(id) FROM staff').pluck().get());
    behindItsBack(store, (other) =>
      other.prepare("UPDATE staff SET full_name = 'Kẻ Khác' WHERE id = ?").run(id),
    );
    const [tampering] = verifyLog(store).tampering;
    expect(tampering).toMatchObject({ thing: 'staff', id });
    expect(tampering?.file).toMatch(/\.xlsx$/);
    expect(tampering?.row).toBeGreaterThan(people);
  });

  it('a row that was removed before the program used its number again', async () => {
    const store = await filledStore();
    behindItsBack(store, (other) => other.exec('DELETE FROM waiver'));
    await operate(store, () =>
      store.exec(
        "INSERT INTO waiver (code, place, reason, authority, until, recorded_at, recorded_by, operation_id) VALUES ('Y', 'y', 'y', 'y', 'y', 'y', 'y', 1)",
      ),
    );
    expect(found(store)).toEqual([{ thing: 'waiver', id: 1, what: 'gone' }]);
  });

  it('what the program itself changes and removes afterwards', async () => {
    const store = await filledStore();
    await operate(store, () => {
      store.exec("UPDATE waiver SET reason = 'khác'; DELETE FROM profile; DELETE FROM decision_record");
      store.exec("UPDATE finding SET waiver_id = 1; DELETE FROM finding WHERE stage = 'check'");
    });
    expect(found(store)).toEqual([]);
    const last = listOperations(store).at(-1)?.id;
    expect(changeCounts(store).filter(({ operation }) => operation === last)).toEqual([
      { operation: last, thing: 'decision', change: 'changed', rows: 1 },
      { operation: last, thing: 'waiver', change: 'changed', rows: 1 },
      { operation: last, thing: 'profile', change: 'changed', rows: 1 },
    ]);
  });

  it('marks that were changed to fit a changed row: the operation they belong to', async () => {
    const store = await filledStore();
    behindItsBack(store, (other) =>
      other.exec("UPDATE seal SET entries = zeroblob(length(entries)) WHERE thing = 'waiver'"),
    );
    const operation = store.prepare("SELECT operation_id FROM seal WHERE thing = 'waiver'").pluck().get();
    expect(found(store)).toContainEqual({ thing: 'seal', id: operation, what: 'changed' });
  });

  it('operations cut from its end, by the marks that are left without one', async () => {
    const store = await filledStore();
    const last = listOperations(store).at(-1)?.id;
    behindItsBack(store, (other) => other.prepare('DELETE FROM operation WHERE id = ?').run(last));
    expect(found(store)).toContainEqual({ thing: 'seal', id: last, what: 'gone' });
  });
});

describe('a change without an entry in the log', () => {
  it('is a fault of the program, and is not kept', async () => {
    const store = await filledStore();
    const unsaid = inTransaction(store, () => store.exec("UPDATE waiver SET reason = 'khác'"), {
      keep: true,
    });
    await expect(unsaid).rejects.toThrow('without an entry in the log');
    expect(store.prepare('SELECT reason FROM waiver').pluck().get()).toBe('x');
  });
});

describe('the head of the log', () => {
  it('is known again by its beginning, however it was grouped on paper', async () => {
    const store = await filledStore();
    const [first, , last] = listOperations(store).map(({ hash }) => hash);
    expect(operationOfHead(store, last ?? '')).toBe(3);
    expect(
      operationOfHead(
        store,
        (first ?? '')
          .slice(0, 16)
          .replace(/(.{4})/g, '$1-')
          .toUpperCase(),
      ),
    ).toBe(1);
  });

  it('is not known by too few digits, nor once the log was written anew', async () => {
    const store = await filledStore();
    const head = listOperations(store).at(-1)?.hash ?? '';
    expect(operationOfHead(store, head.slice(0, 11))).toBeUndefined();
    expect(operationOfHead(store, '')).toBeUndefined();
    await operate(store, () => undefined);
    expect(operationOfHead(store, head)).toBe(3);
    behindItsBack(store, (other) =>
      other.exec('DELETE FROM operation WHERE id >= 3; DELETE FROM seal WHERE operation_id >= 3'),
    );
    expect(operationOfHead(store, head)).toBeUndefined();
  });
});

/** Closes a store and makes of it one of an older schema. */
function takenBack(store: Store, version: 8 | 9): string {
  const { path } = storeFacts(store);
  store.close();
  makeOlder(path, version);
  return path;
}

describe('a sealed workspace made before a table that is sealed as well', () => {
  it('is brought up to date, and nothing in it counts as changed', async () => {
    const path = takenBack(await temporaryStore(), 9);
    const store = closedAfterTest(openStore(path));
    expect(storeFacts(store).migration).toMatchObject({ from: 9 });
    expect(verifyLog(store)).toMatchObject({ changes: 0 });
  });
});

describe('a workspace made before its log covered the content', () => {
  it('is covered from then on, which its log says; the older file is kept', async () => {
    const path = takenBack(await filledStore(), 8);
    const store = closedAfterTest(openStore(path));
    const { migration } = storeFacts(store);
    expect(migration?.copy).toBe(`${path}.v8.bak`);
    const last = listOperations(store).at(-1);
    expect(last).toMatchObject({ command: 'migrate', who: 'bangiao' });
    expect(verifyLog(store)).toMatchObject({ changes: 0, coveredFrom: last?.id });
    behindItsBack(store, (other) => other.exec("UPDATE waiver SET reason = 'khác'"));
    expect(found(store)).toEqual([{ thing: 'waiver', id: 1, what: 'changed' }]);
    const kept = closedAfterTest(connect(join(`${path}.v8.bak`), { readonly: true }));
    expect(kept.pragma('user_version', { simple: true })).toBe(8);
    expect(kept.prepare('SELECT count(*) FROM staff').pluck().get()).toBe(people);
  });
});
