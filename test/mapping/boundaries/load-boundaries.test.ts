import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../../src/findings/refusals.ts';
import { undoImport } from '../../../src/import/undo-import.ts';
import { describeBoundaries } from '../../../src/mapping/boundaries/describe-boundaries.ts';
import { loadBoundaries, removeBoundaries } from '../../../src/mapping/boundaries/load-boundaries.ts';
import { locateRecords } from '../../../src/mapping/boundaries/locate-records.ts';
import type { Store } from '../../../src/store/database.ts';
import { boundariesOf, currentBoundarySet } from '../../../src/store/mapping/boundaries.ts';
import { listOperations } from '../../../src/store/operations.ts';
import { actor, temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import { hoanKiem, importGrid } from '../../import/support.ts';
import { collection, placedRows, squareAround, squares } from './support.ts';

const kept = { actor, dryRun: false };

async function boundaryFile(text: string, name = 'ranh-gioi.geojson'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, text);
  return path;
}

async function load(store: Store, path: string, dryRun = false) {
  return loadBoundaries(store, path, { actor, dryRun, property: undefined });
}

async function loadSquares(store: Store, ...codes: readonly string[]) {
  return load(store, await boundaryFile(collection(squares(...codes)), `${codes.join('-')}.geojson`));
}

async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  const error: unknown = await work.catch((caught: unknown) => caught);
  return error instanceof RefusedError ? error.refusal : error;
}

function commandsOf(store: Store): readonly string[] {
  return listOperations(store).map(({ command }) => command);
}

/** Every set ever loaded, and whether it is in force. */
function setsOf(store: Store): readonly unknown[] {
  return store
    .prepare('SELECT file, ended_by_operation_id IS NULL AS in_force FROM boundary_set ORDER BY id')
    .all();
}

describe('loading boundaries', () => {
  it('keeps the polygons with the file they come from', async () => {
    const store = await temporaryStore();
    await loadSquares(store, '00070', '00082');
    const set = currentBoundarySet(store);
    expect(set).toMatchObject({
      file: '00070-00082.geojson',
      property: 'ma_xa',
      loadedAt: actor.at,
      loadedBy: actor.who,
    });
    expect(boundariesOf(store, set?.id ?? 0)).toEqual([
      { commune: '00070', rings: squareAround('00070') },
      { commune: '00082', rings: squareAround('00082') },
    ]);
    expect(commandsOf(store)).toEqual(['reference boundaries load']);
  });

  it('again ends those before and deletes nothing', async () => {
    const store = await temporaryStore();
    await loadSquares(store, '00070');
    const { replaced } = await loadSquares(store, '00082');
    expect(replaced?.file).toBe('00070.geojson');
    expect(setsOf(store)).toEqual([
      { file: '00070.geojson', in_force: 0 },
      { file: '00082.geojson', in_force: 1 },
    ]);
    expect(store.prepare('SELECT count(*) FROM boundary').pluck().get()).toBe(2);
  });

  it('from the same file changes nothing, not even the log', async () => {
    const store = await temporaryStore();
    const path = await boundaryFile(collection(squares('00070')));
    expect((await load(store, path)).unchanged).toBe(false);
    expect((await load(store, path)).unchanged).toBe(true);
    expect(commandsOf(store)).toHaveLength(1);
    await removeBoundaries(store, kept);
    expect((await load(store, path)).unchanged).toBe(false);
  });

  it('on trial writes nothing', async () => {
    const store = await temporaryStore();
    const { boundaries } = await load(store, await boundaryFile(collection(squares('00070'))), true);
    expect(boundaries).toHaveLength(1);
    expect([setsOf(store), commandsOf(store)]).toEqual([[], []]);
  });

  it('refuses a file that is not there, is a folder, or is too large', async () => {
    const store = await temporaryStore();
    const folder = await temporaryFolder();
    expect(await refusalOf(load(store, join(folder, 'thieu.geojson')))).toMatchObject({
      code: 'FILE-NOT-FOUND',
      values: { file: 'thieu.geojson' },
    });
    expect(await refusalOf(load(store, folder))).toMatchObject({ code: 'FILE-UNREADABLE' });
    const large = await boundaryFile('');
    await truncate(large, 128 * 1024 * 1024 + 1);
    expect(await refusalOf(load(store, large))).toMatchObject({
      code: 'BOUNDARY-FILE-TOO-LARGE',
      values: { size: 129, allowed: 128, reason: 'megabytes' },
    });
    expect(await readFile(large)).toHaveLength(128 * 1024 * 1024 + 1);
  });

  it('leaves what was in force when the file is refused', async () => {
    const store = await temporaryStore();
    await loadSquares(store, '00070');
    expect(await refusalOf(load(store, await boundaryFile('{}')))).toMatchObject({
      code: 'BOUNDARY-NOT-GEOJSON',
    });
    expect(setsOf(store)).toEqual([{ file: '00070.geojson', in_force: 1 }]);
  });
});

describe('removing boundaries', () => {
  it('ends them and deletes nothing', async () => {
    const store = await temporaryStore();
    await loadSquares(store, '00070');
    expect((await removeBoundaries(store, { actor, dryRun: true })).file).toBe('00070.geojson');
    expect(currentBoundarySet(store)).toBeDefined();
    await removeBoundaries(store, kept);
    expect(currentBoundarySet(store)).toBeUndefined();
    expect(setsOf(store)).toEqual([{ file: '00070.geojson', in_force: 0 }]);
    expect(commandsOf(store)).toEqual(['reference boundaries load', 'reference boundaries remove']);
  });

  it('is refused when there are none', async () => {
    const store = await temporaryStore();
    expect(await refusalOf(removeBoundaries(store, kept))).toMatchObject({ code: 'BOUNDARY-NONE-LOADED' });
    expect(commandsOf(store)).toEqual([]);
  });
});

describe('the records of a store', () => {
  it('are found among its boundaries when they have both coordinates', async () => {
    const store = await temporaryStore();
    await importGrid(store, placedRows(), { district: hoanKiem });
    await loadSquares(store, '00070', '00082');
    const rows = store.prepare<[], number>('SELECT id FROM premises ORDER BY id').pluck().all();
    const located = locateRecords(store);
    expect(rows.map((id) => located.get(id)?.kind)).toEqual([
      'inside',
      'inside',
      'outside',
      undefined,
      undefined,
      'inside',
    ]);
    expect(located.get(rows[0] ?? 0)).toEqual({ kind: 'inside', commune: '00070', edgeMetres: 103 });
    expect(located.get(rows[1] ?? 0)).toEqual({ kind: 'inside', commune: '00070', edgeMetres: 1 });
    expect(describeBoundaries(store, 10)?.records).toEqual({ inside: 2, edge: 1, several: 0, outside: 1 });
  });

  it('are nowhere without boundaries, and when those were removed', async () => {
    const store = await temporaryStore();
    await importGrid(store, placedRows(), { district: hoanKiem });
    expect(locateRecords(store).size).toBe(0);
    expect(describeBoundaries(store, 10)).toBeUndefined();
    await loadSquares(store, '00070');
    await removeBoundaries(store, kept);
    expect(locateRecords(store).size).toBe(0);
  });

  it('count in their current version only', async () => {
    const store = await temporaryStore();
    await importGrid(store, placedRows(), { district: hoanKiem });
    await loadSquares(store, '00070');
    expect(locateRecords(store).size).toBe(4);
    await undoImport(store, 1, kept);
    expect(locateRecords(store).size).toBe(0);
  });
});
