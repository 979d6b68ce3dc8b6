import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/store/sqlite/connection.ts';
import { connect, libraryInUse, sqliteCodeOf } from '../../src/store/sqlite/driver.ts';

/** What SQLite says when the work fails. */
function codeOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    return sqliteCodeOf(error);
  }
  return 'nothing thrown';
}

describe(`a SQLite file, opened by ${libraryInUse()}`, () => {
  let folder: string;
  let store: Connection;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bangiao-sqlite-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeEach(() => {
    store = connect(':memory:');
    store.exec('CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE, cost INTEGER)');
    store.prepare('INSERT INTO thing (name, cost) VALUES (?, ?)').run('bàn', 1_500_000);
    store.prepare('INSERT INTO thing (name, cost) VALUES (?, ?)').run(['ghế', null]);
    return () => store.close();
  });

  it('gives rows as objects, as lists, and by their first value', () => {
    const query = 'SELECT name, cost FROM thing ORDER BY id';
    expect(store.prepare(query).all()).toEqual([
      { name: 'bàn', cost: 1_500_000 },
      { name: 'ghế', cost: null },
    ]);
    expect(store.prepare(query).raw().all()).toEqual([
      ['bàn', 1_500_000],
      ['ghế', null],
    ]);
    expect(store.prepare(query).pluck().all()).toEqual(['bàn', 'ghế']);
    expect([...store.prepare(query).pluck().iterate()]).toEqual(['bàn', 'ghế']);
    expect([...store.prepare(query).iterate()]).toEqual(store.prepare(query).all());
  });

  it('gives nothing where there is no row', () => {
    const none = 'SELECT name FROM thing WHERE id > 9';
    expect(store.prepare(none).get()).toBeUndefined();
    expect(store.prepare(none).pluck().get()).toBeUndefined();
    expect(store.prepare(none).all()).toEqual([]);
  });

  it('takes values one by one, as a list, and by name, with names that are not asked for', () => {
    const byPlace = store.prepare('SELECT id FROM thing WHERE name = ? AND cost = ?').pluck();
    expect(byPlace.get('bàn', 1_500_000)).toBe(1);
    expect(byPlace.get(['bàn', 1_500_000])).toBe(1);
    const byName = store.prepare('SELECT id FROM thing WHERE name = @name').pluck();
    expect(byName.get({ name: 'ghế', cost: 7 })).toBe(2);
  });

  it('counts what a statement changed', () => {
    const outcome = store.prepare('UPDATE thing SET cost = 0').run();
    expect(outcome.changes).toBe(2);
    const added = store.prepare("INSERT INTO thing (name) VALUES ('tủ')").run();
    expect(Number(added.lastInsertRowid)).toBe(3);
  });

  it('sets and tells its settings', () => {
    store.pragma('user_version = 7');
    expect(store.pragma('user_version', { simple: true })).toBe(7);
    expect(store.pragma('user_version')).toEqual([{ user_version: 7 }]);
  });

  it('undoes a transaction whose work throws, and keeps one that ends', () => {
    const failing = store.transaction(() => {
      store.exec('DELETE FROM thing');
      throw new Error('no');
    });
    expect(() => failing.immediate()).toThrow('no');
    expect(store.inTransaction).toBe(false);
    expect(store.prepare('SELECT count(*) FROM thing').pluck().get()).toBe(2);
    store.transaction(() => store.exec('DELETE FROM thing WHERE id = 1')).immediate();
    expect(store.prepare('SELECT count(*) FROM thing').pluck().get()).toBe(1);
  });

  it('knows whether it is within a transaction', () => {
    expect(store.inTransaction).toBe(false);
    store.exec('BEGIN');
    expect(store.inTransaction).toBe(true);
    store.exec('ROLLBACK');
    expect(store.inTransaction).toBe(false);
  });

  it('names what went wrong in the words of SQLite, and leaves other errors to others', () => {
    expect(codeOf(() => store.exec("INSERT INTO thing (name) VALUES ('bàn')"))).toMatch(/^SQLITE_CONSTRAINT/);
    expect(codeOf(() => store.exec('SELECT nothing FROM nowhere'))).toBe('SQLITE_ERROR');
    expect(sqliteCodeOf(new Error('other'))).toBeUndefined();
  });

  it('says that another one is writing', () => {
    const path = join(folder, 'busy.db');
    const first = connect(path);
    const second = connect(path, { timeout: 0 });
    first.exec('CREATE TABLE a (b); BEGIN IMMEDIATE');
    expect(codeOf(() => second.exec('BEGIN IMMEDIATE'))).toBe('SQLITE_BUSY');
    first.close();
    second.close();
  });

  it('changes nothing when it is opened to be read', () => {
    const path = join(folder, 'read.db');
    const writer = connect(path);
    writer.exec('CREATE TABLE a (b)');
    writer.close();
    const reader = connect(path, { readonly: true });
    expect(reader.readonly).toBe(true);
    expect(codeOf(() => reader.exec('INSERT INTO a VALUES (1)'))).toBe('SQLITE_READONLY');
    reader.close();
  });

  it('is copied while it is open', async () => {
    const path = join(folder, 'copy.db');
    await store.backup(path);
    const copy = connect(path, { readonly: true });
    expect(copy.prepare('SELECT name FROM thing ORDER BY id').pluck().all()).toEqual(['bàn', 'ghế']);
    copy.close();
  });

  it('may be closed twice', () => {
    store.close();
    expect(() => store.close()).not.toThrow();
  });
});
