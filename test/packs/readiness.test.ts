import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeBackReadiness } from '../../src/import/readiness/take-back.ts';
import { readiness } from '../../src/inventory/readiness.ts';
import { takeBackMerge } from '../../src/packs/merge-packs.ts';
import { verifyLog } from '../../src/store/audit.ts';
import type { Store } from '../../src/store/database.ts';
import { communeReadiness, readinessConflicts } from '../../src/store/receiving/readiness.ts';
import { check, detailsOf } from '../checks/support.ts';
import { actor, temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import { importPaths } from '../import/support.ts';
import { merged, mergeOptions, packed, stateOf, workbookOf } from './support.ts';

const hoanKiem = { type: 'commune', code: '00070' } as const;
const cuaNam = { type: 'commune', code: '00082' } as const;
const keys = Object.keys(readiness.fields);
const heading = ['STT', ...keys.map((key) => readiness.fields[key]?.heading ?? '')];
const sealColumn = keys.indexOf('seal') + 1;

/** The file in which communes say whether they have their seal; the same file each time. */
function fileOf(said: Readonly<Record<string, string>>): Promise<string> {
  const rows = Object.entries(said).map(([commune, seal], index) =>
    heading.map((_, column) => [index + 1, commune][column] ?? (column === sealColumn ? seal : '')),
  );
  return workbookOf([heading, ...rows], 'dieu-kien.xlsx');
}

async function take(store: Store, said: Readonly<Record<string, string>>, at = '2025-06-24T01:00:00.000Z') {
  const outcome = await importPaths(store, [await fileOf(said)], { actor: { ...actor, at } });
  expect(outcome.refused).toEqual([]);
  return outcome.readiness;
}

async function workspaceThatSays(...said: readonly Readonly<Record<string, string>>[]): Promise<Store> {
  const store = await temporaryStore();
  for (const each of said) await take(store, each);
  return store;
}

function sealsIn(store: Store) {
  return communeReadiness(store).map(({ commune, stated }) => [commune, stated.seal]);
}

const pathOf = async (store: Store, scope: typeof hoanKiem | typeof cuaNam = hoanKiem) =>
  (await packed(store, scope, { path: join(await temporaryFolder(), 'goi.bangiao') })).path;

describe('readiness in packs', () => {
  it('goes with the commune that it is of, and nothing of the others with it', async () => {
    const store = await workspaceThatSays({ '00070': 'có', '00082': 'chưa' });
    const { manifest, path } = await packed(store, hoanKiem);
    expect(manifest.counts.readiness).toBe(1);
    const city = await temporaryStore();
    await merged(city, [path]);
    expect(sealsIn(city)).toEqual([['00070', 'có']]);
    await merged(city, [await pathOf(store, cuaNam)]);
    expect(sealsIn(city)).toEqual([
      ['00070', 'có'],
      ['00082', 'chưa'],
    ]);
    expect(verifyLog(city).changes).toBe(0);
  });

  it('that says the same twice is nothing new', async () => {
    const path = await pathOf(await workspaceThatSays({ '00070': 'có' }));
    const city = await temporaryStore();
    await merged(city, [path]);
    const again = await merged(city, [path]);
    expect(again.merged).toMatchObject([{ id: undefined }]);
  });

  it('of two workspaces that say different things is contested, and none counts until one is taken back', async () => {
    const city = await workspaceThatSays({ '00070': 'chưa' });
    const { conflicts } = await merged(city, [await pathOf(await workspaceThatSays({ '00070': 'có' }))]);
    expect(conflicts.readiness).toMatchObject([{ commune: '00070', rows: [{}, {}] }]);
    expect(sealsIn(city)).toEqual([]);
    await check(city);
    expect(detailsOf(city, 'COMMUNE-READINESS-CONTESTED')).toMatchObject([{ commune_code: '00070' }]);
    await takeBackReadiness(city, 1, { actor, dryRun: false });
    expect(sealsIn(city)).toEqual([['00070', 'có']]);
    expect(readinessConflicts(city)).toEqual([]);
  });

  it('of two workspaces that say the same, in the same file or in another, counts once', async () => {
    const city = await workspaceThatSays({ '00070': 'có' });
    const same = await pathOf(await workspaceThatSays({ '00070': 'có' }));
    const alike = await pathOf(await workspaceThatSays({ '00070': 'có', '00082': 'có' }));
    expect((await merged(city, [same, alike])).conflicts.readiness).toEqual([]);
    expect(sealsIn(city)).toEqual([['00070', 'có']]);
  });

  it('what came later where it was taken in comes later everywhere, also after the same file in another workspace', async () => {
    const commune = await workspaceThatSays({ '00070': 'chưa' }, { '00070': 'có' });
    const city = await workspaceThatSays({ '00070': 'chưa' });
    expect((await merged(city, [await pathOf(commune)])).conflicts.readiness).toEqual([]);
    expect(sealsIn(city)).toEqual([['00070', 'có']]);
  });

  it('that two workspaces put in opposite orders is contested', async () => {
    const [one, other] = [{ '00070': 'chưa' }, { '00070': 'có' }];
    const city = await workspaceThatSays(one, other);
    const { conflicts } = await merged(city, [await pathOf(await workspaceThatSays(other, one))]);
    expect(conflicts.readiness).toMatchObject([{ commune: '00070' }]);
    expect(sealsIn(city)).toEqual([]);
  });

  it('taken in after a merge comes after what the merge brought', async () => {
    const city = await workspaceThatSays({ '00070': 'chưa' });
    await merged(city, [await pathOf(await workspaceThatSays({ '00070': 'có' }))]);
    await take(city, { '00070': 'chưa', '00082': 'có' });
    expect(sealsIn(city)).toEqual([
      ['00070', 'chưa'],
      ['00082', 'có'],
    ]);
  });

  it('goes with its merge, and is there again when the pack is merged again', async () => {
    const city = await workspaceThatSays({ '00070': 'chưa' });
    const path = await pathOf(await workspaceThatSays({ '00070': 'chưa' }, { '00070': 'có' }));
    await merged(city, [path]);
    await takeBackMerge(city, 1, mergeOptions);
    expect(sealsIn(city)).toEqual([['00070', 'chưa']]);
    await merged(city, [path]);
    expect(sealsIn(city)).toEqual([['00070', 'có']]);
  });

  it('taken back where it came from is taken back here', async () => {
    const commune = await workspaceThatSays({ '00070': 'chưa' }, { '00070': 'có' });
    const city = await temporaryStore();
    await merged(city, [await pathOf(commune)]);
    await takeBackReadiness(commune, 2, { actor, dryRun: false });
    await merged(city, [await pathOf(commune)]);
    expect(sealsIn(city)).toEqual([['00070', 'chưa']]);
  });

  it('gives one state in any order, merged twice or by way of a third workspace', async () => {
    const said = fc.record({
      '00070': fc.constantFrom('có', 'chưa'),
      '00082': fc.constantFrom('có', 'chưa'),
    });
    const workspace = fc.array(said, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(workspace, { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 0, max: 2 }),
        async (workspaces, undone) => {
          const packs: string[] = [];
          for (const [index, each] of workspaces.entries()) {
            const store = await temporaryStore();
            for (const [turn, files] of each.entries())
              await take(store, files, `2025-06-2${index}T0${turn}:00:00.000Z`);
            if (undone === index) await takeBackReadiness(store, 1, { actor, dryRun: false });
            packs.push(await pathOf(store), await pathOf(store, cuaNam));
            store.close();
          }
          const [forth, back, third] = [
            await temporaryStore(),
            await temporaryStore(),
            await temporaryStore(),
          ];
          await merged(forth, packs);
          for (const pack of packs.toReversed()) await merged(back, [pack]);
          await merged(third, packs.slice(0, 2));
          await merged(third, [await pathOf(forth), await pathOf(forth, cuaNam), ...packs]);
          const state = await stateOf(forth);
          expect(await stateOf(back)).toEqual(state);
          expect(await stateOf(third)).toEqual(state);
          for (const store of [forth, back, third]) store.close();
        },
      ),
      { numRuns: 6 },
    );
  });
});
