import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSubmissions } from '../../src/reconcile/diff/diff-submissions.ts';
import type { Store } from '../../src/store/database.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { importLaid } from './random-lists/import-laid.ts';
import { anyLayout, type Layout } from './random-lists/layout.ts';
import { anyList, type List } from './random-lists/list.ts';
import { laidOut } from './random-lists/sheet.ts';

/** How many lists are drawn; more of them where somebody looks for what no rule was made for. */
const runs = Number(process.env.RANDOM_LISTS ?? 60);

/** What is stored of the columns that a list has. */
function storedOf(store: Store, { kind, columns }: List) {
  return store.prepare(`SELECT ${columns.map(({ key }) => key).join(', ')} FROM ${kind} ORDER BY id`).all();
}

/** What is said of tables and rows, but for the column that no inventory has, and of premises with rows of their buildings. */
function saidOfTables(store: Store) {
  return store
    .prepare(
      `SELECT DISTINCT code FROM finding WHERE code NOT IN ('TABLE-HEADING-UNKNOWN', 'ROW-HAS-PARTS', 'ROW-PARTS-DIFFER')
        AND (code LIKE 'TABLE-%' OR code LIKE 'ROW-%' OR code LIKE 'SHEET-%')`,
    )
    .all();
}

/** What each row of a list means. */
function meantBy({ columns, rows }: List) {
  return Array.from({ length: rows }, (_, index) =>
    Object.fromEntries(columns.map(({ key, cells }) => [key, cells[index]?.stored ?? null])),
  );
}

/** A layout that leaves all that a list means as it is: its units, addresses and premises. */
function withoutChange(layout: Layout): Layout {
  const spread = layout.spread.filter((each) => each !== 'address');
  return { ...layout, spread, buildings: 1, sections: { ...layout.sections, isUnitTheWard: false } };
}

describe('any ordinary list', () => {
  it(
    'is stored as it was meant, whatever its columns are called and however it is laid out',
    async () => {
      const property = fc.asyncProperty(anyList, anyLayout, async (given, layout) => {
        const { sheets, list } = laidOut(given, layout);
        const store = await temporaryStore();
        const { refused } = await importLaid(store, sheets, layout, { district: list.district });
        expect(refused).toEqual([]);
        expect(storedOf(store, list)).toEqual(meantBy(list));
        expect(saidOfTables(store)).toEqual([]);
      });
      await fc.assert(property, { numRuns: runs });
    },
    runs * 2_000,
  );

  it(
    'is the same list when it is sent again in another layout',
    async () => {
      const property = fc.asyncProperty(anyList, anyLayout, anyLayout, async (given, first, second) => {
        const store = await temporaryStore();
        const ids: number[] = [];
        for (const layout of [first, second].map(withoutChange)) {
          const { sheets } = laidOut(given, layout);
          const { submissions } = await importLaid(store, sheets, layout, { district: given.district });
          ids.push(...submissions.map(({ id }) => id));
        }
        const [before = 0, after = 0] = ids;
        if (before === after) return;
        const { added, removed, changed, ambiguous, ...diff } = diffSubmissions(store, before, after);
        expect([added, removed, changed, ambiguous]).toEqual([[], [], [], []]);
        expect([diff.after.version, diff.before.state]).toEqual([2, 'superseded']);
      });
      await fc.assert(property, { numRuns: Math.ceil(runs / 2) });
    },
    runs * 2_000,
  );
});
