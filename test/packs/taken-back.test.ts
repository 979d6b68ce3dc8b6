import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../src/findings/refusals.ts';
import { undoImport } from '../../src/import/undo-import.ts';
import { takeBackDecision, takeBackRule, takeGiven } from '../../src/mapping/people-decide.ts';
import { takeBackMerge } from '../../src/packs/merge-packs.ts';
import { verifyLog } from '../../src/store/audit.ts';
import type { Store } from '../../src/store/database.ts';
import { actor } from '../helpers/workspace.ts';
import { importPaths } from '../import/support.ts';
import { along, decision, options } from '../mapping/given.ts';
import { map, splitPlace } from '../mapping/support.ts';
import { happenings, list, live, parts } from './small-city.ts';
import { merged, mergeOptions, packed, stateOf, workbookOf } from './support.ts';

/** Small workspaces that are tried; more of them with BANGIAO_PACK_RUNS. */
const runs = Number(process.env.BANGIAO_PACK_RUNS ?? 4);

/** What takes back what was done; undefined where nothing new came of it. */
type TakeBack = (() => Promise<unknown>) | undefined;

const latest = (store: Store, table: string) =>
  store.prepare<[], number>(`SELECT coalesce(max(id), 0) FROM ${table}`).pluck().get() ?? 0;

/** Does something; gives the number of the row that it added to a table, 0 for none. */
async function added(store: Store, table: string, act: () => Promise<unknown>): Promise<number> {
  const before = latest(store, table);
  await act();
  return latest(store, table) > before ? latest(store, table) : 0;
}

/** What can be done to a workspace, by the name of the command, each with what takes it back. */
const acts: readonly (readonly [string, (store: Store, other: Store) => Promise<TakeBack>])[] = [
  [
    'import',
    async (store) => {
      const paths = [await workbookOf(list(1, 9))];
      const given = { actor, district: splitPlace.districtCode, as: 'version' } as const;
      const id = await added(store, 'submission', () => importPaths(store, paths, given));
      return id === 0 ? undefined : () => undoImport(store, id, { actor, dryRun: false });
    },
  ],
  [
    'decide',
    async (store) => {
      const given = decision([latest(store, 'premises')], { decidedBy: 'người thứ chín' });
      const id = await added(store, 'decision', () =>
        takeGiven(store, { rules: [], decisions: [given] }, options),
      );
      return id === 0 ? undefined : () => takeBackDecision(store, id, options);
    },
  ],
  [
    'rule',
    async (store) => {
      const given = along('Thử Nghiệm', { author: 'người thứ chín' });
      const id = await added(store, 'mapping_rule', () =>
        takeGiven(store, { rules: [given], decisions: [] }, options),
      );
      return id === 0 ? undefined : () => takeBackRule(store, id, options);
    },
  ],
  [
    'merge',
    async (store, other) => {
      const { path } = await packed(other, parts[0]);
      const id = await added(store, 'merge', () => merged(store, [path]));
      return id === 0 ? undefined : () => takeBackMerge(store, id, mergeOptions);
    },
  ],
];

/** Lists of what was sent and given: what was taken back stays in them, as such. */
const lists: ReadonlySet<string> = new Set([
  'v_submissions',
  'v_decisions',
  'v_mapping_rules',
  'v_waivers',
  'v_receipts',
]);

/** What the views say of records, the ledger and what was found. */
async function recordsOf(store: Store) {
  await map(store);
  return Object.entries(await stateOf(store)).filter(([view]) => !lists.has(view));
}

describe('what is taken back at once', () => {
  it.each(acts)(
    'leaves all else as it was, whatever happened before: %s',
    async (_, act) => {
      await fc.assert(
        fc.asyncProperty(happenings, async (happened) => {
          const [store, other] = (await live(happened)).stores;
          if (!store || !other) return;
          const before = await recordsOf(store);
          const takeBack = await act(store, other).catch((error: unknown): TakeBack => {
            if (!(error instanceof RefusedError)) throw error;
            return undefined;
          });
          await takeBack?.();
          expect(await recordsOf(store)).toEqual(before);
          expect(verifyLog(store).changes).toBe(0);
        }),
        { numRuns: runs, endOnFailure: true },
      );
    },
    300_000,
  );
});
