import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/database.ts';
import { temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  findingsOf,
  type Grid,
  importGrid,
  importPaths,
  letterhead,
  storedFindings,
} from './support.ts';

const row = letterhead.length + 2;
const codeCell = `B${row}`;
const twoAssets: Grid = [assetHeading, assetRow(1), assetRow(2)];
const day = new Date(Date.UTC(2025, 4, 1));

function codes(store: Store): unknown {
  return store.prepare('SELECT asset_code FROM v_assets ORDER BY id').pluck().all();
}

function found(store: Store) {
  return storedFindings(store).map(({ code, cell }) => [code, cell]);
}

/** Imports a list from a sheet that was changed in a spreadsheet program. */
async function importChanged(list: Grid, change: (sheet: ExcelJS.Worksheet) => void) {
  const store = await temporaryStore();
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Bảng kê');
  for (const cells of [...letterhead, ...list]) sheet.addRow([...cells]);
  change(sheet);
  const path = join(await temporaryFolder(), 'bang-ke.xlsx');
  await workbook.xlsx.writeFile(path);
  await importPaths(store, [path]);
  return store;
}

describe('a cell of words', () => {
  it('that holds a day says nothing for sure: "1-5" becomes one', async () => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 1: day })]);
    expect(codes(store)).toEqual([null]);
    expect(found(store)).toEqual([['ASSETS-ASSET-CODE-BECAME-DAY', codeCell]]);
  });

  it('and one of numbers: "3.66" becomes a day too', async () => {
    const store = await temporaryStore();
    const coefficient = new Date(Date.UTC(1966, 2, 1));
    const heading = ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Hệ số lương'];
    await importGrid(store, [...letterhead, heading, [1, 'Mẫu Thử', '1980', '003080000001', coefficient]]);
    expect(findingsOf(store, 'STAFF-SALARY-COEFFICIENT-BECAME-DAY')).toMatchObject([{ cell: `E${row}` }]);
  });

  it.each(['01-May', '1-Thg5', 'Thg5-10'])(
    'that holds "%s" held a day before it was saved as text',
    async (text) => {
      const store = await temporaryStore();
      await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 1: text })]);
      expect(codes(store)).toEqual([null]);
      expect(found(store)).toEqual([['ASSETS-ASSET-CODE-BECAME-DAY', codeCell]]);
    },
  );

  it.each(['MAY-01', 'May-10', '1-MAY', 'TS-05'])('that holds the code "%s" holds no day', async (text) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 1: text })]);
    expect(codes(store)).toEqual([text]);
  });

  it('may hold a day where a remark or a time is written', async () => {
    const store = await temporaryStore();
    const heading = [...assetHeading, 'Ghi chú'];
    await importGrid(store, [...letterhead, heading, [...assetRow(1), day]]);
    expect(store.prepare('SELECT note FROM v_assets').pluck().all()).toEqual(['01/05/2025']);
    expect(found(store)).toEqual([]);
  });

  it.each([
    [1.23456789e21, 'ASSETS-ASSET-CODE-SCIENTIFIC'],
    ['1,2E+15', 'ASSETS-ASSET-CODE-SCIENTIFIC'],
    [1_234_567_890_123_450, 'ASSETS-ASSET-CODE-SCIENTIFIC'],
  ])('that holds %s has lost digits', async (code, told) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 1: code })]);
    expect(codes(store)).toEqual([null]);
    expect(found(store)).toEqual([[told, codeCell]]);
  });

  it('keeps a number of sixteen digits that are all there', async () => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 1: 1_234_567_890_123_456 })]);
    expect(codes(store)).toEqual(['1234567890123456']);
  });

  it.each([
    ['00000', 45, '00045'],
    ['"TS-"000', 45, 'TS-045'],
    ['0%', 0.5, '50%'],
    ['#,##0', 4500, '4500'],
  ])('that shows a number by the format %s says what is shown', async (format, code, said) => {
    const store = await importChanged(twoAssets, (sheet) => {
      sheet.getCell(codeCell).value = code;
      sheet.getCell(codeCell).numFmt = format;
    });
    expect(codes(store)).toEqual([said, 'TS-2']);
    expect(found(store)).toEqual([]);
  });
});

it('a day is as precise as its cell shows it: "5/1980" is a month, which Excel keeps as the first day of it', async () => {
  const heading = ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Chức vụ'];
  const person = [1, 'Mẫu Thử', new Date(Date.UTC(1980, 4, 1)), '003080000001', 'Chuyên viên'];
  const store = await importChanged([heading, person], (sheet) => {
    sheet.getCell(`C${row}`).numFmt = 'mmm-yy';
  });
  expect(store.prepare('SELECT birth_date FROM v_staff').pluck().all()).toEqual(['1980-05']);
});

describe('a check box', () => {
  it('in a column of words tells not what is meant; one that is not ticked says nothing', async () => {
    const store = await importChanged(twoAssets, (sheet) => {
      sheet.getCell(codeCell).value = true;
      sheet.getCell(`B${row + 1}`).value = false;
    });
    expect(codes(store)).toEqual([null, null]);
    expect(found(store)).toEqual([['ASSETS-ASSET-CODE-TICK-FOR-WORDS', codeCell]]);
  });

  it('is known in a file of text too', async () => {
    const store = await temporaryStore();
    const rows = [assetRow(1, { 1: 'TRUE' }), assetRow(2, { 1: 'FALSE' })];
    await importGrid(store, [...letterhead, assetHeading, ...rows]);
    expect(codes(store)).toEqual([null, null]);
    expect(found(store)).toEqual([['ASSETS-ASSET-CODE-TICK-FOR-WORDS', codeCell]]);
  });
});
