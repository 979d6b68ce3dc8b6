import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stampCells, stampSheetName } from '../../src/inventory/stamp.ts';
import type { Store } from '../../src/store/database.ts';
import { submissionById, undoSubmission } from '../../src/store/submissions/submissions.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  assetRows,
  findingsOf,
  type Grid,
  hoanKiem,
  importGrid,
  importPaths,
  importSheets,
  letterhead,
  personRow,
  staffHeading,
} from './support.ts';

const baDinh = '001';

/** A whole copy of what the store holds, to compare before and after. */
function contentOf(store: Store): Readonly<Record<string, readonly unknown[]>> {
  const tables = store
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [table, store.prepare(`SELECT * FROM ${table}`).raw().all()] as const),
  );
}

function submissionsIn(store: Store) {
  return store
    .prepare<
      [],
      {
        id: number;
        kind: string;
        district_code: string;
        version: number;
        supersedes: number | null;
        state: string;
      }
    >('SELECT id, kind, district_code, version, supersedes, state FROM submission ORDER BY id')
    .all();
}

function codesOf(refused: readonly { readonly refusal: { readonly code: string } }[]) {
  return refused.map(({ refusal }) => refusal.code);
}

const assets = (from: number, to: number): Grid => [
  ...letterhead,
  assetHeading,
  ...assetRows(to - from + 1, from),
];

describe('the same file again', () => {
  it('changes nothing, not even the log, and says so', async () => {
    const store = await temporaryStore();
    const first = await importGrid(store, assets(1, 3));
    const before = contentOf(store);
    const again = await importPaths(store, [first.path]);
    expect(again.submissions).toMatchObject([{ id: 1, version: 1, unchanged: true }]);
    expect(again.submissions[0]?.rows).toEqual(first.submissions[0]?.rows);
    expect(contentOf(store)).toEqual(before);
  });

  it('changes nothing under another name either', async () => {
    const store = await temporaryStore();
    const first = await importGrid(store, assets(1, 3));
    const copy = join(await temporaryFolder(), 'ban-sao.xlsx');
    await copyFile(first.path, copy);
    expect((await importPaths(store, [copy])).submissions).toMatchObject([{ id: 1, unchanged: true }]);
    expect(submissionsIn(store)).toHaveLength(1);
  });

  it('beside a new one is left alone while the new one is taken in', async () => {
    const store = await temporaryStore();
    const first = await importGrid(store, assets(1, 3));
    const second = await writeWorkbook(join(await temporaryFolder(), 'them.xlsx'), [
      { name: 'Bảng kê', rows: assets(11, 12) },
    ]);
    const outcome = await importPaths(store, [first.path, second]);
    expect(outcome.submissions.map(({ unchanged }) => unchanged)).toEqual([true, false]);
  });

  it('is refused once a newer version counts', async () => {
    const store = await temporaryStore();
    const first = await importGrid(store, assets(1, 3));
    const old = join(await temporaryFolder(), 'cu.xlsx');
    await copyFile(first.path, old);
    await writeWorkbook(first.path, [{ name: 'Bảng kê', rows: assets(1, 4) }]);
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
    const first = await importGrid(store, assets(1, 3));
    await writeWorkbook(first.path, [{ name: 'Bảng kê', rows: assets(11, 13) }]);
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
    await importGrid(store, assets(1, 4));
    const { submissions } = await importGrid(store, [...assets(from, to), ['', '', 'gì đó']], {
      file: 'moi.xlsx',
    });
    expect(submissions).toMatchObject([{ version: 2 }]);
    expect(submissionsIn(store).map(({ state }) => state)).toEqual(['superseded', 'current']);
  });

  it('with a few of its many records is for a person to say: in its place it would take the rest away', async () => {
    const store = await temporaryStore();
    await importGrid(store, assets(1, 5));
    const { refused, path } = await importGrid(store, assets(2, 3), { file: 'dinh-chinh.xlsx' });
    expect(codesOf(refused)).toEqual(['SUBMISSION-PART-OR-VERSION']);
    const { submissions } = await importPaths(store, [path], { as: 'version' });
    expect(submissions).toMatchObject([{ version: 2 }]);
  });

  it('with a few of its records replaces it among several, where somebody says so', async () => {
    const store = await temporaryStore();
    await importGrid(store, assets(1, 5), { file: 'phan-1.xlsx' });
    await importGrid(store, assets(11, 15), { file: 'phan-2.xlsx' });
    const { submissions } = await importGrid(store, assets(12, 13), { file: 'moi.xlsx', as: 'version' });
    expect(submissions).toMatchObject([{ version: 2 }]);
    expect(submissionsIn(store).map(({ state }) => state)).toEqual(['current', 'superseded', 'current']);
  });

  it('with none in common stands beside it', async () => {
    const store = await temporaryStore();
    await importGrid(store, assets(1, 4));
    const { submissions } = await importGrid(store, assets(11, 14), { file: 'phan-2.xlsx' });
    expect(submissions).toMatchObject([{ version: 1 }]);
    expect(submissionsIn(store).map(({ state }) => state)).toEqual(['current', 'current']);
  });

  it('with some in common is for a person to say', async () => {
    const store = await temporaryStore();
    await importGrid(store, assets(1, 4));
    const before = contentOf(store);
    const { refused, path } = await importGrid(store, assets(4, 8), { file: 'moi.xlsx' });
    expect(codesOf(refused)).toEqual(['SUBMISSION-PART-OR-VERSION']);
    expect(contentOf(store)).toEqual(before);
    const asPart = await importPaths(store, [path], { as: 'part' });
    expect(asPart.submissions).toMatchObject([{ version: 1 }]);
    expect(submissionsIn(store).map(({ state }) => state)).toEqual(['current', 'current']);
  });

  it('is a version when a person says so, though nothing is in common', async () => {
    const store = await temporaryStore();
    await importGrid(store, assets(1, 4));
    const { submissions } = await importGrid(store, assets(11, 14), { file: 'moi.xlsx', as: 'version' });
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
    await importGrid(store, assets(1, 4));
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

describe('a workbook', () => {
  it('with two kinds makes two submissions, with the same file', async () => {
    const store = await temporaryStore();
    const { submissions } = await importSheets(store, [
      { name: 'Tổng hợp', rows: [['TỔNG HỢP'], ['STT', 'Chỉ tiêu', 'Số dòng'], [1, 'Nhân sự', 1]] },
      { name: 'Nhân sự', rows: [...letterhead, staffHeading, personRow(1)] },
      { name: 'Tài sản', rows: [assetHeading, assetRow(1), assetRow(2)] },
    ]);
    expect(submissions).toMatchObject([
      { kind: 'staff', sheet: 'Nhân sự', district: hoanKiem, rows: { accepted: 1 } },
      { kind: 'assets', sheet: 'Tài sản', district: hoanKiem, rows: { accepted: 2 } },
    ]);
    expect(findingsOf(store, 'SHEET-WITHOUT-TABLE')).toMatchObject([{ sheet: 'Tổng hợp', severity: 'info' }]);
  });

  it('of which rows stand below no heading says so: a list that goes on, or whose heading was sorted into it', async () => {
    const store = await temporaryStore();
    const { submissions } = await importSheets(store, [
      { name: 'Đầu', rows: [...letterhead, staffHeading, personRow(1)] },
      { name: 'Tiếp', rows: [personRow(2), personRow(3)] },
      { name: 'Lẫn', rows: [personRow(4), personRow(5), personRow(6), staffHeading, personRow(7)] },
      {
        name: 'Tổng hợp',
        rows: [
          ['STT', 'Chỉ tiêu', 'Số dòng', 'Ghi chú'],
          [1, 'Nhân sự', 7, 'người'],
        ],
      },
    ]);
    expect(submissions).toMatchObject([{ kind: 'staff', rows: { accepted: 2 } }]);
    const lost = findingsOf(store, 'SHEET-ROWS-UNREAD').map(({ sheet, details }) => [sheet, details]);
    expect(lost).toEqual([
      ['Tiếp', '{"rows":2}'],
      ['Lẫn', '{"rows":3}'],
    ]);
    expect(findingsOf(store, 'SHEET-WITHOUT-TABLE')).toMatchObject([{ sheet: 'Tổng hợp' }]);
  });

  it('with one kind on several sheets makes one submission', async () => {
    const store = await temporaryStore();
    const { submissions } = await importSheets(store, [
      { name: 'Khối 1', rows: [...letterhead, assetHeading, assetRow(1)] },
      { name: 'Khối 2', rows: [assetHeading, assetRow(2)] },
    ]);
    expect(submissions).toMatchObject([{ kind: 'assets', sheet: 'Khối 1, Khối 2', rows: { accepted: 2 } }]);
  });

  it('is read for one sheet when asked, and refused for one it has not', async () => {
    const store = await temporaryStore();
    const sheets = [
      { name: 'Khối 1', rows: [...letterhead, assetHeading, assetRow(1)] },
      { name: 'Khối 2', rows: [...letterhead, assetHeading, assetRow(2)] },
    ];
    const { refused } = await importSheets(store, sheets, 'a.xlsx', { sheet: 'Khối 3' });
    expect(codesOf(refused)).toEqual(['SHEET-NOT-FOUND']);
    const { submissions } = await importSheets(store, sheets, 'a.xlsx', { sheet: 'Khối 2' });
    expect(submissions).toMatchObject([{ sheet: 'Khối 2', rows: { accepted: 1 } }]);
  });

  it('saved on a Mac has the names of its sheets, and its own, as a keyboard writes them', async () => {
    const store = await temporaryStore();
    const path = join(await temporaryFolder(), 'Tài sản.xlsx'.normalize('NFD'));
    await writeWorkbook(path, [{ name: 'Khối 1'.normalize('NFD'), rows: assets(1, 2) }]);
    const { submissions } = await importPaths(store, [path], { sheet: 'Khối 1' });
    expect(submissions).toMatchObject([{ file: 'Tài sản.xlsx', sheet: 'Khối 1', rows: { accepted: 2 } }]);
    expect(store.prepare('SELECT DISTINCT file, sheet FROM v_rows').raw().all()).toEqual([
      ['Tài sản.xlsx', 'Khối 1'],
    ]);
  });

  it('of which one sheet was read has the others read later, one by one or all at once', async () => {
    const store = await temporaryStore();
    const path = join(await temporaryFolder(), 'tai-san.xlsx');
    await writeWorkbook(path, [
      { name: 'Quý 1', rows: assets(1, 3) },
      { name: 'Quý 2', rows: assets(4, 5) },
      { name: 'Quý 3', rows: assets(6, 6) },
    ]);
    const read = async (changes: Parameters<typeof importPaths>[2]) => {
      const { submissions, refused } = await importPaths(store, [path], changes);
      return [
        ...submissions.map(({ id, sheet, rows, unchanged }) => [id, sheet, rows.accepted, unchanged]),
        ...codesOf(refused),
      ];
    };
    expect(await read({ sheet: 'Quý 1' })).toEqual([[1, 'Quý 1', 3, false]]);
    expect(await read({ sheet: 'Quý 2' })).toEqual([[2, 'Quý 2', 2, false]]);
    expect(await read({ sheet: 'Quý 2' })).toEqual([[2, 'Quý 2', 2, true]]);
    expect(await read({ sheet: 'Quý 4' })).toEqual(['SHEET-NOT-FOUND']);
    const all = [
      [1, 'Quý 1', 3, true],
      [2, 'Quý 2', 2, true],
    ];
    expect(await read({})).toEqual([...all, [3, 'Quý 3', 1, false]]);
    expect(await read({})).toEqual([...all, [3, 'Quý 3', 1, true]]);
    expect(submissionsIn(store).map(({ state }) => state)).toEqual(['current', 'current', 'current']);
  });

  it('has each sheet read as the list of another district, where somebody says so', async () => {
    const store = await temporaryStore();
    const path = join(await temporaryFolder(), 'tai-san.xlsx');
    const bare = (from: number, to: number): Grid => [assetHeading, ...assetRows(to - from + 1, from)];
    await writeWorkbook(path, [
      { name: 'Một', rows: bare(1, 3) },
      { name: 'Hai', rows: bare(4, 5) },
    ]);
    await importPaths(store, [path], { sheet: 'Một', district: baDinh });
    const { submissions } = await importPaths(store, [path], { sheet: 'Hai', district: hoanKiem });
    expect(submissions).toMatchObject([
      { id: 2, district: hoanKiem, rows: { accepted: 2 }, unchanged: false },
    ]);
  });

  it('has a kind that was taken back read again, and the other left as it is', async () => {
    const store = await temporaryStore();
    const path = join(await temporaryFolder(), 'hai-loai.xlsx');
    await writeWorkbook(path, [
      { name: 'TS', rows: assets(1, 3) },
      { name: 'NS', rows: [...letterhead, staffHeading, personRow(1)] },
    ]);
    await importPaths(store, [path]);
    const staff = submissionById(store, 2);
    if (staff) undoSubmission(store, staff);
    const { submissions } = await importPaths(store, [path]);
    expect(submissions).toMatchObject([
      { id: 1, kind: 'assets', unchanged: true },
      { id: 3, kind: 'staff', rows: { accepted: 1 }, unchanged: false },
    ]);
  });

  it('has its hidden sheets read and told, its very hidden ones told and not read', async () => {
    const store = await temporaryStore();
    const { submissions } = await importSheets(store, [
      { name: 'Chính', rows: [...letterhead, assetHeading, assetRow(1)] },
      { name: 'Ẩn', rows: [assetHeading, assetRow(2)], state: 'hidden' },
      { name: 'Ẩn sâu', rows: [assetHeading, assetRow(3)], state: 'veryHidden' },
      { name: 'Ẩn, không bảng', rows: [assetRow(4)], state: 'hidden' },
    ]);
    expect(findingsOf(store, 'SHEET-WITHOUT-TABLE')).toMatchObject([{ sheet: 'Ẩn, không bảng' }]);
    expect(submissions).toMatchObject([{ rows: { accepted: 2 } }]);
    expect(findingsOf(store, 'SHEET-HIDDEN')).toMatchObject([{ sheet: 'Ẩn' }]);
    expect(findingsOf(store, 'SHEET-VERY-HIDDEN')).toMatchObject([{ sheet: 'Ẩn sâu' }]);
  });

  it('of which no kind can be told is refused; the words of its sheet tell it, and so does the flag', async () => {
    const store = await temporaryStore();
    const rows: Grid = [
      ['UBND QUẬN HOÀN KIẾM'],
      ['STT', 'Danh mục', 'Nguyên giá', 'Giá trị còn lại'],
      [1, 'Nhà thử', 5, 5],
    ];
    const shared: Grid = [
      ['UBND QUẬN HOÀN KIẾM'],
      ['STT', 'Tên tài sản', 'Tên trụ sở', 'Nguyên giá', 'Giá trị còn lại'],
      [1, 'a', 'b', 5, 5],
    ];
    const unclear = await importSheets(store, [{ name: 'Sheet1', rows: shared }], 'a.xlsx');
    expect(codesOf(unclear.refused)).toEqual(['TABLE-KIND-UNCLEAR']);
    const hinted = await importSheets(store, [{ name: 'Trụ sở', rows: shared }], 'b.xlsx');
    expect(hinted.submissions).toMatchObject([{ kind: 'premises' }]);
    const flagged = await importSheets(store, [{ name: 'Sheet1', rows: shared }], 'c.xlsx', {
      kind: 'assets',
    });
    expect(flagged.submissions).toMatchObject([{ kind: 'assets' }]);
    const other = await importSheets(store, [{ name: 'Sheet1', rows }], 'd.xlsx', { kind: 'staff' });
    expect(codesOf(other.refused)).toEqual(['TABLE-KIND-DISAGREES']);
  });
});

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
    const { submissions } = await importGrid(store, assets(1, 3), { dryRun: true });
    expect(submissions).toMatchObject([{ rows: { accepted: 3 }, unchanged: false }]);
    expect(contentOf(store)).toEqual(before);
  });
});
