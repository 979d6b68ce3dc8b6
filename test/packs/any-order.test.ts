import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../src/findings/refusals.ts';
import type { Store } from '../../src/store/database.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { map } from '../mapping/support.ts';
import { happenings, live, parts } from './small-city.ts';
import { merged, packed, stateOf } from './support.ts';

/** Small workspaces that are tried; more of them with BANGIAO_PACK_RUNS. */
const runs = Number(process.env.BANGIAO_PACK_RUNS ?? 4);

/** Every part of a workspace that has something in it. */
async function packsOf(store: Store): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const scope of parts) {
    try {
      paths.push((await packed(store, scope)).path);
    } catch (error) {
      if (!(error instanceof RefusedError && error.refusal.code === 'PACK-NOTHING')) throw error;
    }
  }
  return paths;
}

/** What a new workspace is once these are merged, one command for each group. */
async function cityOf(groups: readonly (readonly string[])[]) {
  const city = await temporaryStore();
  for (const group of groups) await merged(city, group);
  return { city, state: await stateOf(city) };
}

describe('packs of three workspaces that exchanged them', () => {
  it('make one state: in any order, twice, one by one or together, or by way of another workspace', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, fc.infiniteStream(fc.nat()), async (happened, dice) => {
        const { stores, paths } = await live(happened);
        const all = [...paths, ...(await Promise.all(stores.map(packsOf))).flat()];
        if (all.length === 0) return;
        const straight = await cityOf([all]);
        const shuffled = shuffle(all, dice);
        const onebyOne = await cityOf([...shuffled, ...shuffled.slice(0, 2)].map((path) => [path]));
        expect(onebyOne.state).toEqual(straight.state);
        const half = Math.ceil(shuffled.length / 2);
        const between = await cityOf([shuffled.slice(0, half)]);
        const passedOn = await packsOf(between.city);
        const grouped = await cityOf([shuffled.slice(half), passedOn].filter((group) => group.length > 0));
        expect(grouped.state).toEqual(straight.state);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  }, 300_000);

  it('make one state as well where much has happened before', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, fc.infiniteStream(fc.nat()), async (happened, dice) => {
        const [one, other] = [await live(happened), await live(happened)];
        const [left, right] = [one.stores[0], other.stores[0]];
        if (!left || !right) return;
        expect(await stateOf(right)).toEqual(await stateOf(left));
        const others = (await Promise.all(one.stores.slice(1).map(packsOf))).flat();
        if (others.length === 0) return;
        await merged(left, others);
        for (const path of shuffle([...others, ...others], dice)) await merged(right, [path]);
        expect(await stateOf(right)).toEqual(await stateOf(left));
      }),
      { numRuns: runs, endOnFailure: true },
    );
  }, 300_000);

  it('bring a workspace nothing that it packed itself', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (happened) => {
        const { stores } = await live(happened);
        for (const store of stores) {
          await map(store);
          const before = await stateOf(store);
          const outcome = await merged(store, await packsOf(store));
          expect(outcome.merged.map(({ id }) => id).filter((id) => id !== undefined)).toEqual([]);
          expect(await stateOf(store)).toEqual(before);
        }
      }),
      { numRuns: runs, endOnFailure: true },
    );
  }, 300_000);
});

function shuffle<Item>(items: readonly Item[], dice: fc.Stream<number>): readonly Item[] {
  const weights = [...dice.take(items.length)];
  return items
    .map((item, index) => ({ item, weight: weights[index] ?? 0 }))
    .sort((left, right) => left.weight - right.weight)
    .map(({ item }) => item);
}
