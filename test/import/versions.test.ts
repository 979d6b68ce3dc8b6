import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codesOf, contentOf, submissionsIn } from '../helpers/stored-submissions.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetList,
  assetRow,
  assetRows,
  type Grid,
  hoanKiem,
  importGrid,
  importPaths,
  letterhead,
  personRow,
  staffHeading,
} from './support.ts';

const baDinh = '001';

describe('the same file again', () => {
  it('changes nothing, not even the log, and says so', async () => {
    const store = await temporaryStore();
    const first = await importGrid(store, assetList(1, 3));
    const before = contentOf(store);
    const again = await importPaths(store, [first.path]);
    expect(again.submissions).toMatchObject([{ id: 1, version: 1, unchanged: true }]);
    expect(again.submissions[0]?.rows).toEqual(first.submissions[0]?.rows);
    expect(contentOf(store)).toEqual(before);
  });

  it('changes nothing under another name either', async () => {
    const store = await temporaryStore();
    const first = await importGrid(store, assetList(1, 3));
    const copy = join(await temporaryFolder(), 'ban-sao.xlsx');
    await copyFile(first.path, copy);
    expect((await importPaths(store, [copy])).submissions).toMatchObject([{ id: 1, unchanged: true }]);
    expect(submissionsIn(store)).toHaveLength(1);
  });

  it('beside a new one is left alone while the new one is taken in', async () => {
    const store = await temporaryStore();
    const first = await importGrid(store, assetList(1, 3));
    const second = await writeWorkbook(join(await temporaryFolder(), 'them.xlsx'), [
      { name: 'Bảng kê', rows: assetList(11, 12) },
    ]);
    const outcome = await importPaths(store, [first.path, second]);
    expect(outcome.submissions.map(({ unchanged }) => unchanged)).toEqual([true, false]);
  });

  it('is refused once a newer version counts', async () => {
    const store = await temporaryStore();
    const first = await importGrid(store, assetList(1, 3));
    const old = join(await temporaryFolder(), 'cu.xlsx');
    await copyFile(first.path, old);
    await writeWorkbook(first.path, [{ name: 'Bảng kê', rows: assetList(1, 4) }]);
    await importPaths(store, [first.path]);
    const before = contentOf(store);
    const outcome = await importPaths(store, [old]);
    expect(codesOf(outcome.refused)).toEqual(['SUBMISSION-SUPERSEDED-CONTENT']);
    expect(contentOf(store)).toEqual(before);
  });
});

describe('another file of the same kind from the same district', () => {
  it('at the same path is the next version, whatever it holds', async () => {
    const store = await temporaryStore();
    const first = await importGrid(store, assetList(1, 3));
    await writeWorkbook(first.path, [{ name: 'Bảng kê', rows: assetList(11, 13) }]);
    const outcome = await importPaths(store, [first.path]);
    expect(outcome.submissions).toMatchObject([{ version: 2, unchanged: false }]);
    expect(submissionsIn(store)).toMatchObject([
      { id: 1, state: 'superseded', version: 1 },
      { id: 2, state: 'current', version: 2, supersedes: 1 },
    ]);
    expect(store.prepare('SELECT DISTINCT submission FROM v_assets').pluck().all()).toEqual([2]);
  });

  it.each([
    ['all', 1, 4],
    ['half', 3, 6],
  ])('with %s of its records in common is the next version', async (_, from, to) => {
    const store = await temporaryStore();
    await importGrid(store, assetList(1, 4));
    const { submissions } = await importGrid(store, [...assetList(from, to), ['', '', 'gì đó']], {
      file: 'moi.xlsx',
    });
    expect(submissions).toMatchObject([{ version: 2 }]);
    expect(submissionsIn(store).map(({ state }) => state)).toEqual(['superseded', 'current']);
  });

  it('with a few of its many records is for a person to say: in its place it would take the rest away', async () => {
    const store = await temporaryStore();
    await importGrid(store, assetList(1, 5));
    const { refused, path } = await importGrid(store, assetList(2, 3), { file: 'dinh-chinh.xlsx' });
    expect(codesOf(refused)).toEqual(['SUBMISSION-PART-OR-VERSION']);
    const { submissions } = await importPaths(store, [path], { as: 'version' });
    expect(submissions).toMatchObject([{ version: 2 }]);
  });

  it('with a few of its records replaces it among several, where somebody says so', async () => {
    const store = await temporaryStore();
    await importGrid(store, assetList(1, 5), { file: 'phan-1.xlsx' });
    await importGrid(store, assetList(11, 15), { file: 'phan-2.xlsx' });
    const { submissions } = await importGrid(store, assetList(12, 13), { file: 'moi.xlsx', as: 'version' });
    expect(submissions).toMatchObject([{ version: 2 }]);
    expect(submissionsIn(store).map(({ state }) => state)).toEqual(['current', 'superseded', 'current']);
  });

  it('with none in common stands beside it', async () => {
    const store = await temporaryStore();
    await importGrid(store, assetList(1, 4));
    const { submissions } = await importGrid(store, assetList(11, 14), { file: 'phan-2.xlsx' });
    expect(submissions).toMatchObject([{ version: 1 }]);
    expect(submissionsIn(store).map(({ state }) => state)).toEqual(['current', 'current']);
  });

  it('with the records of two parts is for a person to say: in the place of one, the other would count twice', async () => {
    const store = await temporaryStore();
    await importGrid(store, assetList(1, 4));
    await importGrid(store, assetList(5, 8), { file: 'phan-2.xlsx' });
    const { refused } = await importGrid(store, assetList(1, 8), { file: 'moi.xlsx' });
    expect(codesOf(refused)).toEqual(['SUBMISSION-PART-OR-VERSION']);
    expect(submissionsIn(store).map(({ state }) => state)).toEqual(['current', 'current']);
  });

  it('with some in common is for a person to say', async () => {
    const store = await temporaryStore();
    await importGrid(store, assetList(1, 4));
    const before = contentOf(store);
    const { refused, path } = await importGrid(store, assetList(4, 8), { file: 'moi.xlsx' });
    expect(codesOf(refused)).toEqual(['SUBMISSION-PART-OR-VERSION']);
    expect(contentOf(store)).toEqual(before);
    const asPart = await importPaths(store, [path], { as: 'part' });
    expect(asPart.submissions).toMatchObject([{ version: 1 }]);
    expect(submissionsIn(store).map(({ state }) => state)).toEqual(['current', 'current']);
  });

  it('is a version when a person says so, though nothing is in common', async () => {
    const store = await temporaryStore();
    await importGrid(store, assetList(1, 4));
    const { submissions } = await importGrid(store, assetList(11, 14), { file: 'moi.xlsx', as: 'version' });
    expect(submissions).toMatchObject([{ version: 2 }]);
  });

  it('is compared by the whole row where nothing identifies a record', async () => {
    const store = await temporaryStore();
    const nameless = (from: number): Grid => [
      ...letterhead,
      assetHeading,
      ...[0, 1, 2].map((offset) => assetRow(from + offset, { 1: '' })),
    ];
    await importGrid(store, nameless(1));
    expect((await importGrid(store, nameless(2), { file: 'a.xlsx' })).submissions).toMatchObject([
      { version: 2 },
    ]);
    expect((await importGrid(store, nameless(7), { file: 'b.xlsx' })).submissions).toMatchObject([
      { version: 1 },
    ]);
  });

  it('does not touch another kind or another district', async () => {
    const store = await temporaryStore();
    await importGrid(store, assetList(1, 4));
    await importGrid(store, [...letterhead, staffHeading, personRow(1)], { file: 'ns.xlsx' });
    await importGrid(store, [['UBND QUẬN BA ĐÌNH'], assetHeading, ...assetRows(4)], { file: 'khac.xlsx' });
    expect(
      submissionsIn(store).map(({ kind, district_code, version, state }) => [
        kind,
        district_code,
        version,
        state,
      ]),
    ).toEqual([
      ['assets', hoanKiem, 1, 'current'],
      ['staff', hoanKiem, 1, 'current'],
      ['assets', baDinh, 1, 'current'],
    ]);
  });
});
