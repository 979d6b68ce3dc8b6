import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stampCells, stampSheetName } from '../../../src/inventory/stamp.ts';
import { codesOf, submissionsIn } from '../../helpers/stored-submissions.ts';
import { writeWorkbook } from '../../helpers/workbook.ts';
import { temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  findingsOf,
  type Grid,
  hoanKiem,
  importGrid,
  importPaths,
  importSheets,
} from '../support.ts';

const baDinh = '001';

describe('the district', () => {
  const bare: Grid = [assetHeading, assetRow(1)];
  const withLetterhead = (name: string): Grid => [[`UBND ${name}`], ...bare];
  const stamped = (district: string, rows: Grid) => [
    { name: 'Bảng kê', rows },
    {
      name: stampSheetName,
      rows: [stampCells({ kind: 'assets', version: 1, district })],
      state: 'veryHidden' as const,
    },
  ];

  it.each([
    ['letterhead', withLetterhead('QUẬN HOÀN KIẾM'), 'bang-ke.xlsx'],
    ['letterhead without accents', withLetterhead('QUAN HOAN KIEM'), 'bang-ke.xlsx'],
    ["file's name", bare, 'TS_HoanKiem_2025.xlsx'],
    ["file's name with accents", bare, 'Tài sản quận Hoàn Kiếm.xlsx'],
    ['letterhead and the same file name', withLetterhead('QUẬN HOÀN KIẾM'), 'HoanKiem.xlsx'],
  ])('is told by the %s', async (_, rows, file) => {
    const store = await temporaryStore();
    expect((await importGrid(store, rows, { file })).submissions).toMatchObject([{ district: hoanKiem }]);
  });

  it('is told by the folder in which the file lies', async () => {
    const store = await temporaryStore();
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'quan-hoan-kiem'));
    await writeWorkbook(join(folder, 'quan-hoan-kiem', 'ts.xlsx'), [{ name: 'Bảng kê', rows: bare }]);
    const { submissions } = await importPaths(store, [folder]);
    expect(submissions).toMatchObject([{ district: hoanKiem, file: 'quan-hoan-kiem/ts.xlsx' }]);
  });

  it('is told by the folder of a file that is given directly', async () => {
    const store = await temporaryStore();
    const folder = join(await temporaryFolder(), 'Quận Hoàn Kiếm');
    await mkdir(folder);
    const path = await writeWorkbook(join(folder, 'ts.xlsx'), [{ name: 'Bảng kê', rows: bare }]);
    expect((await importPaths(store, [path])).submissions).toMatchObject([{ district: hoanKiem }]);
  });

  it('is not told by initials in the name of a file or folder', async () => {
    const store = await temporaryStore();
    const folder = join(await temporaryFolder(), 'bang-ke-Q.HK');
    await mkdir(folder);
    const path = await writeWorkbook(join(folder, 'TS HK.xlsx'), [{ name: 'Bảng kê', rows: bare }]);
    const { refused } = await importPaths(store, [path]);
    expect(refused.map(({ refusal }) => refusal.code)).toEqual(['DISTRICT-NOT-SAID']);
  });

  it("is told by the form's stamp, before the letterhead", async () => {
    const store = await temporaryStore();
    const { submissions } = await importSheets(store, stamped(baDinh, bare));
    expect(submissions).toMatchObject([{ district: baDinh, kind: 'assets' }]);
  });

  it('is told by a person, and a person who is asked', async () => {
    const store = await temporaryStore();
    expect((await importGrid(store, bare, { district: baDinh })).submissions).toMatchObject([
      { district: baDinh },
    ]);
    const asked = await importGrid(store, [assetHeading, assetRow(2)], { askDistrict: async () => hoanKiem });
    expect(asked.submissions).toMatchObject([{ district: hoanKiem }]);
  });

  it('that nobody tells is a refusal', async () => {
    const store = await temporaryStore();
    expect(codesOf((await importGrid(store, bare)).refused)).toEqual(['DISTRICT-NOT-SAID']);
    const asked = await importGrid(store, bare, { askDistrict: async () => undefined });
    expect(codesOf(asked.refused)).toEqual(['DISTRICT-NOT-SAID']);
  });

  it('that letterhead and file name tell differently is a refusal', async () => {
    const store = await temporaryStore();
    const { refused } = await importGrid(store, withLetterhead('QUẬN HOÀN KIẾM'), { file: 'BaDinh.xlsx' });
    expect(codesOf(refused)).toEqual(['DISTRICT-CONTRADICTED']);
    expect(refused[0]?.refusal.values).toEqual({ found: 'quận Hoàn Kiếm', said: 'quận Ba Đình' });
  });

  it('that two sheets tell differently is a refusal', async () => {
    const store = await temporaryStore();
    const { refused } = await importSheets(store, [
      { name: '1', rows: withLetterhead('QUẬN HOÀN KIẾM') },
      { name: '2', rows: withLetterhead('QUẬN BA ĐÌNH') },
    ]);
    expect(codesOf(refused)).toEqual(['DISTRICT-OTHER-SHEET']);
    expect(refused[0]?.refusal.values).toMatchObject({
      ...{ sheet: '2', found: 'quận Ba Đình', said: 'quận Hoàn Kiếm', found_code: baDinh },
    });
    expect(submissionsIn(store)).toEqual([]);
  });

  it('that two tables of one sheet tell differently is a refusal', async () => {
    const store = await temporaryStore();
    const below = [[], ['UBND QUẬN BA ĐÌNH'], ['BẢNG KÊ TÀI SẢN'], [], assetHeading, assetRow(2)];
    const { refused } = await importGrid(store, [...withLetterhead('QUẬN HOÀN KIẾM'), ...below]);
    expect(codesOf(refused)).toEqual(['DISTRICT-OTHER-SHEET']);
    expect(refused[0]?.refusal.values).toMatchObject({ found: 'quận Ba Đình', said: 'quận Hoàn Kiếm' });
    expect(submissionsIn(store)).toEqual([]);
  });

  it('is that of all tables of a sheet where those further down name none', async () => {
    const store = await temporaryStore();
    const below = [[], ['DANH MỤC TÀI SẢN KHÁC'], [], assetHeading, assetRow(2)];
    const { submissions } = await importGrid(store, [...withLetterhead('QUẬN HOÀN KIẾM'), ...below]);
    expect(submissions).toMatchObject([{ district: hoanKiem, rows: { accepted: 2 } }]);
  });

  it('that a person tells against a further sheet is taken, with a finding that names the sheet', async () => {
    const store = await temporaryStore();
    const sheets = [
      { name: '1', rows: withLetterhead('QUẬN HOÀN KIẾM') },
      { name: '2', rows: withLetterhead('QUẬN BA ĐÌNH') },
    ];
    const { submissions } = await importSheets(store, sheets, 'a.xlsx', { district: hoanKiem });
    expect(submissions).toMatchObject([{ district: hoanKiem }]);
    expect(findingsOf(store, 'DISTRICT-DISAGREES')).toMatchObject([
      { sheet: '2', details: '{"found":"quận Ba Đình"}' },
    ]);
  });

  it('that a person tells against the letterhead is taken, with a finding', async () => {
    const store = await temporaryStore();
    const { submissions } = await importGrid(store, withLetterhead('QUẬN HOÀN KIẾM'), { district: baDinh });
    expect(submissions).toMatchObject([{ district: baDinh }]);
    expect(findingsOf(store, 'DISTRICT-DISAGREES')).toMatchObject([
      { details: '{"found":"quận Hoàn Kiếm"}' },
    ]);
  });

  it('that a person tells against the stamp is a refusal', async () => {
    const store = await temporaryStore();
    const { refused } = await importSheets(store, stamped(baDinh, bare), 'a.xlsx', { district: hoanKiem });
    expect(codesOf(refused)).toEqual(['TEMPLATE-OTHER-DISTRICT']);
    const other = await importSheets(store, stamped(baDinh, bare), 'a.xlsx', { kind: 'staff' });
    expect(codesOf(other.refused)).toEqual(['TEMPLATE-OTHER-KIND']);
  });
});
