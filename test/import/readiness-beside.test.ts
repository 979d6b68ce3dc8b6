import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../src/import/inspect-file.ts';
import { type SheetInput, writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import {
  answering,
  assetHeading,
  assetRows,
  findingsOf,
  hoanKiem,
  importPaths,
  importSheets,
  letterhead,
} from './support.ts';

const assets: SheetInput = { name: 'Tài sản', rows: [...letterhead, assetHeading, ...assetRows(3)] };
const ready: SheetInput = {
  name: 'Sẵn sàng',
  rows: [
    ['ĐIỀU KIỆN VẬN HÀNH'],
    ['STT', 'Xã, phường', 'Bí thư', 'Con dấu', 'Trụ sở'],
    [1, 'Phường Hoàn Kiếm', 1, 'có', 'có'],
    [2, 'Phường Cửa Nam', 1, 'chưa', 'có'],
  ],
};

describe('a sheet of readiness beside an inventory', () => {
  it('is said to be one, and is read when it is asked for', async () => {
    const store = await temporaryStore();
    const { submissions, readiness, path } = await importSheets(store, [assets, ready]);
    expect([submissions.length, readiness]).toEqual([1, []]);
    expect(findingsOf(store, 'SHEET-OF-READINESS')).toMatchObject([
      { sheet: 'Sẵn sàng', severity: 'warning', details: JSON.stringify({ row: 2 }) },
    ]);
    expect(findingsOf(store, 'SHEET-ROWS-UNREAD')).toEqual([]);
    const { sheets, problems } = await inspectFile({ path, name: 'bang-ke.xlsx' }, { aliases: {} });
    expect(sheets.map(({ tables }) => tables.map(({ kind }) => kind))).toEqual([['assets'], ['readiness']]);
    expect(problems).toEqual([]);
    const asked = await importPaths(store, [path], { onlyReadiness: true });
    expect(asked.readiness).toMatchObject([{ rows: { accepted: 2 } }]);
  });
});

describe('a list of readiness without a column of communes', () => {
  const rows = [
    ['UBND PHƯỜNG HOÀN KIẾM'],
    [],
    ['STT', 'Bí thư', 'Phó Bí thư', 'Con dấu', 'Trụ sở'],
    [1, 1, 2, 'đã có', 'có'],
  ];

  it.each([
    ['alone', {}],
    ['asked for', { onlyReadiness: true }],
    ['sent by a district', { district: hoanKiem }],
  ])('is refused with what it lacks: %s', async (_, given) => {
    const { refused } = await importSheets(await temporaryStore(), [{ name: 'DK', rows }], 'dk.xlsx', given);
    expect(refused).toMatchObject([
      { refusal: { code: 'TABLE-READINESS-WITHOUT-COMMUNES', values: { sheet: 'DK', row: 3 } } },
    ]);
  });

  it('is told by a look into the file as well, and no question is asked about it', async () => {
    const path = await writeWorkbook(join(await temporaryFolder(), 'dk.xlsx'), [{ name: 'DK', rows }]);
    const { problems } = await inspectFile({ path, name: 'dk.xlsx' }, { aliases: {} });
    expect(problems.map(({ code }) => code)).toEqual(['TABLE-READINESS-WITHOUT-COMMUNES']);
    const { asked, ask: askTable } = answering(() => undefined);
    const askColumn = answering(() => null).ask;
    await importPaths(await temporaryStore(), [path], { askTable, askColumn });
    expect(asked).toEqual([]);
  });
});
