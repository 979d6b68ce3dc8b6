import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventories } from '../../src/inventory/inventories.ts';
import type { InventoryKind } from '../../src/inventory/inventory.ts';
import { diffSubmissions } from '../../src/reconcile/diff/diff-submissions.ts';
import type { Store } from '../../src/store/database.ts';
import type { ComparedRecord } from '../../src/store/outputs/match-queries.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { anyCorrection, sentTwice } from './random-lists/corrected.ts';
import { importLaid, saidOfHidden } from './random-lists/import-laid.ts';
import { anyLayout, type Layout } from './random-lists/layout.ts';
import { anyList, type List } from './random-lists/list.ts';
import { laidOut } from './random-lists/sheet.ts';
import { inOneWorkbook, severalLists } from './random-lists/workbook.ts';
import { importSheets } from './support.ts';

/** How many lists are drawn; more of them where somebody looks for what no rule was made for. */
const runs = Number(process.env.RANDOM_LISTS ?? 60);

/** What is stored of some columns of a kind. */
function storedOf(store: Store, kind: InventoryKind, keys: readonly string[]) {
  return store.prepare(`SELECT ${keys.join(', ')} FROM ${kind} ORDER BY id`).all();
}

/** What is said of tables and rows, but for the column that no inventory has, and of premises with rows of their buildings. */
function saidOfTables(store: Store) {
  return store
    .prepare<[], string>(
      `SELECT DISTINCT code FROM finding WHERE code NOT IN ('TABLE-HEADING-UNKNOWN', 'ROW-HAS-PARTS', 'ROW-PARTS-DIFFER')
        AND (code LIKE 'TABLE-%' OR code LIKE 'ROW-%' OR code LIKE 'SHEET-%')
        ORDER BY code`,
    )
    .pluck()
    .all();
}

function keysOf(...lists: readonly List[]): readonly string[] {
  return [...new Set(lists.flatMap(({ columns }) => columns.map(({ key }) => key)))];
}

/** What each row of a list means; a column that it does not have says nothing. */
function meantBy(list: List, keys = keysOf(list)) {
  const cellsOf = (key: string) => list.columns.find((column) => column.key === key)?.cells;
  return Array.from({ length: list.rows }, (_, index) =>
    Object.fromEntries(keys.map((key) => [key, cellsOf(key)?.[index]?.stored ?? null])),
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
        const { sheets, list, said } = laidOut(given, layout);
        const store = await temporaryStore();
        const { refused } = await importLaid(store, sheets, layout, { district: list.district });
        expect(refused).toEqual([]);
        expect(storedOf(store, list.kind, keysOf(list))).toEqual(meantBy(list));
        expect(saidOfTables(store)).toEqual([...said, ...saidOfHidden(sheets, layout)].toSorted());
      });
      await fc.assert(property, { numRuns: runs });
    },
    runs * 2_000,
  );

  it(
    'is stored as it was meant beside others in one workbook, on sheets of their own or below one another',
    async () => {
      const property = fc.asyncProperty(severalLists, async (several) => {
        const { sheets, lists, said } = inOneWorkbook(several);
        const store = await temporaryStore();
        const { refused } = await importSheets(store, sheets, 'so.xlsx', { district: several.district });
        expect(refused).toEqual([]);
        for (const kind of new Set(lists.map((list) => list.kind))) {
          const own = lists.filter((list) => list.kind === kind);
          const keys = keysOf(...own);
          expect(storedOf(store, kind, keys)).toEqual(own.flatMap((list) => meantBy(list, keys)));
        }
        expect(saidOfTables(store)).toEqual(said);
      });
      await fc.assert(property, { numRuns: Math.ceil(runs / 3) });
    },
    runs * 2_000,
  );

  it(
    'differs in what was corrected and in nothing else when it is sent again in another layout',
    async () => {
      const layouts = fc.tuple(anyLayout, anyLayout);
      const property = fc.asyncProperty(
        anyList,
        anyCorrection,
        layouts,
        async (given, correction, layouts) => {
          const store = await temporaryStore();
          const { before, after, ...expected } = sentTwice(given, correction);
          const ids: number[] = [];
          for (const [at, list] of [before, after].entries()) {
            const layout = withoutChange(layouts[at] ?? layouts[0]);
            const { sheets } = laidOut(list, layout);
            const as = at > 0 && before !== after ? { as: 'version' as const } : {};
            const { submissions } = await importLaid(store, sheets, layout, {
              district: given.district,
              ...as,
            });
            ids.push(...submissions.map(({ id }) => id));
          }
          const [first = 0, second = 0] = ids;
          if (first === second && before === after) return;
          const diff = diffSubmissions(store, first, second);
          const { naming } = inventories[given.kind];
          const nameOf = ({ fields }: ComparedRecord) => fields[naming];
          expect({
            added: diff.added.map(nameOf),
            removed: diff.removed.map(nameOf),
            changed: diff.changed.map(({ left, changes }) => ({
              record: nameOf(left),
              fields: changes.map(({ field }) => field),
            })),
          }).toEqual(expected);
          expect([diff.ambiguous, diff.after.version, diff.before.state]).toEqual([[], 2, 'superseded']);
        },
      );
      await fc.assert(property, { numRuns: Math.ceil(runs / 2) });
    },
    runs * 2_000,
  );
});
