import { describe, expect, it } from 'vitest';
import { everyPackedTable, leftOut } from '../../src/store/packs/packed-tables.ts';
import { temporaryStore } from '../helpers/workspace.ts';

describe('what a pack holds', () => {
  it('is said of every table of the schema: it travels, or stays behind for a reason', async () => {
    const store = await temporaryStore();
    const tables = store
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .pluck()
      .all();
    const said = [...Object.keys(everyPackedTable()), ...Object.keys(leftOut)].sort();
    expect(said).toEqual(tables);
    expect(new Set(said).size).toBe(said.length);
    for (const [table, reason] of Object.entries(leftOut)) expect(reason.length, table).toBeGreaterThan(10);
  });

  it('is said of every column of a table that travels', async () => {
    const store = await temporaryStore();
    for (const [table, { columns, local }] of Object.entries(everyPackedTable())) {
      const stored = store.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
      expect([...columns, ...Object.keys(local)].sort(), table).toEqual([...stored].sort());
    }
  });
});
