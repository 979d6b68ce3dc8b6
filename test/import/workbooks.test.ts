import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { submissionById, undoSubmission } from '../../src/store/submissions/submissions.ts';
import { codesOf, submissionsIn } from '../helpers/stored-submissions.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetList,
  assetRow,
  assetRows,
  findingsOf,
  type Grid,
  hoanKiem,
  importPaths,
  importSheets,
  letterhead,
  personRow,
  staffHeading,
} from './support.ts';

const baDinh = '001';

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
      { name: 'Một', rows: [personRow(8), staffHeading, personRow(9)] },
      {
        name: 'Tổng hợp',
        rows: [
          ['STT', 'Chỉ tiêu', 'Số dòng', 'Ghi chú'],
          [1, 'Nhân sự', 7, 'người'],
        ],
      },
    ]);
    expect(submissions).toMatchObject([{ kind: 'staff', rows: { accepted: 3 } }]);
    const lost = findingsOf(store, 'SHEET-ROWS-UNREAD').map(({ sheet, details }) => [sheet, details]);
    expect(lost).toEqual([
      ['Tiếp', '{"rows":2}'],
      ['Lẫn', '{"rows":3}'],
      ['Một', '{"rows":1}'],
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
    await writeWorkbook(path, [{ name: 'Khối 1'.normalize('NFD'), rows: assetList(1, 2) }]);
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
      { name: 'Quý 1', rows: assetList(1, 3) },
      { name: 'Quý 2', rows: assetList(4, 5) },
      { name: 'Quý 3', rows: assetList(6, 6) },
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
      { name: 'TS', rows: assetList(1, 3) },
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
