import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codesOf, contentOf } from '../helpers/stored-submissions.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetList,
  assetRow,
  importGrid,
  importPaths,
  importSheets,
  letterhead,
} from './support.ts';

describe('a refused file', () => {
  it('leaves nothing, and the others of the run are taken in', async () => {
    const store = await temporaryStore();
    const folder = await temporaryFolder();
    await writeWorkbook(join(folder, '1 Hoàn Kiếm.xlsx'), [{ name: 'a', rows: [assetHeading, assetRow(1)] }]);
    await writeWorkbook(join(folder, '2 không rõ.xlsx'), [{ name: 'a', rows: [assetHeading, assetRow(2)] }]);
    await writeFile(join(folder, '3 Hoàn Kiếm.xlsx'), '');
    await writeFile(join(folder, '4 Hoàn Kiếm.xlsx'), 'không phải bảng tính');
    await writeWorkbook(join(folder, '5 Hoàn Kiếm.xlsx'), [{ name: 'a', rows: [['chỉ có chữ']] }]);
    await writeWorkbook(join(folder, '6 Ba Đình.xlsx'), [{ name: 'a', rows: [assetHeading, assetRow(6)] }]);
    await writeFile(join(folder, 'ghi chú.txt'), 'không phải bảng tính');
    const { submissions, refused, ignored } = await importPaths(store, [
      folder,
      join(folder, 'không có.xlsx'),
    ]);
    expect(submissions.map(({ file }) => file)).toEqual(['1 Hoàn Kiếm.xlsx', '6 Ba Đình.xlsx']);
    expect(refused.map(({ file, refusal }) => [file, refusal.code])).toEqual([
      ['2 không rõ.xlsx', 'DISTRICT-NOT-SAID'],
      ['3 Hoàn Kiếm.xlsx', 'FILE-EMPTY'],
      ['4 Hoàn Kiếm.xlsx', 'FILE-NOT-A-WORKBOOK'],
      ['5 Hoàn Kiếm.xlsx', 'TABLE-NOT-FOUND'],
      ['không có.xlsx', 'FILE-NOT-FOUND'],
    ]);
    expect(ignored).toEqual(['ghi chú.txt']);
    expect(store.prepare('SELECT raw FROM row').all()).toHaveLength(4);
  });

  it('is none of the shadows that an archive from a Mac has beside its files', async () => {
    const store = await temporaryStore();
    const folder = await temporaryFolder();
    await mkdir(join(folder, '__MACOSX'));
    await writeFile(join(folder, '__MACOSX', '._1 Hoàn Kiếm.xlsx'), 'Mac OS X');
    await writeWorkbook(join(folder, '1 Hoàn Kiếm.xlsx'), [{ name: 'a', rows: [assetHeading, assetRow(1)] }]);
    const { submissions, refused, ignored } = await importPaths(store, [folder]);
    expect([submissions.length, refused, ignored]).toEqual([1, [], ['__MACOSX/._1 Hoàn Kiếm.xlsx']]);
  });

  it('on its second sheet leaves nothing of its first', async () => {
    const store = await temporaryStore();
    const before = contentOf(store);
    const { refused } = await importSheets(store, [
      { name: '1', rows: [...letterhead, assetHeading, assetRow(1)] },
      { name: '2', rows: [['UBND QUẬN BA ĐÌNH'], assetHeading, assetRow(2)] },
    ]);
    expect(refused).toHaveLength(1);
    expect(contentOf(store)).toEqual(before);
  });

  it('alone leaves no trace in the log', async () => {
    const store = await temporaryStore();
    await importGrid(store, [assetHeading, assetRow(1)]);
    expect(store.prepare('SELECT count(*) FROM operation').pluck().get()).toBe(0);
  });
});

describe('a folder', () => {
  it('without workbooks is refused', async () => {
    const store = await temporaryStore();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'doc.txt'), '');
    const outcome = await importPaths(store, [folder]);
    expect(codesOf(outcome.refused)).toEqual(['FOLDER-WITHOUT-WORKBOOKS']);
  });

  it('is read to the bottom, in a fixed order', async () => {
    const store = await temporaryStore();
    const folder = await temporaryFolder();
    for (const [index, name] of ['b/Hoàn Kiếm.xlsx', 'a/c/Ba Đình.xlsx', 'Đống Đa.xlsx'].entries()) {
      await mkdir(join(folder, name, '..'), { recursive: true });
      await writeWorkbook(join(folder, name), [{ name: 'a', rows: [assetHeading, assetRow(index)] }]);
    }
    const { submissions } = await importPaths(store, [folder]);
    expect(submissions.map(({ file }) => file)).toEqual([
      'a/c/Ba Đình.xlsx',
      'b/Hoàn Kiếm.xlsx',
      'Đống Đa.xlsx',
    ]);
  });
});

describe('a dry run', () => {
  it('reports what would be, and leaves nothing', async () => {
    const store = await temporaryStore();
    const before = contentOf(store);
    const { submissions } = await importGrid(store, assetList(1, 3), { dryRun: true });
    expect(submissions).toMatchObject([{ rows: { accepted: 3 }, unchanged: false }]);
    expect(contentOf(store)).toEqual(before);
  });
});
