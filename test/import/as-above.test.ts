import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../src/workbook/cell.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  findingsOf,
  importGrid,
  importSheets,
  letterhead,
  personRow,
  staffHeading,
} from './support.ts';

const unitColumn = 6;
const communeColumn = 7;
const blank = { [unitColumn]: '', [communeColumn]: '' };
const stated = { [unitColumn]: 'Phòng Thử', [communeColumn]: 'Hàng Bạc' };

/** The first record stands in row 5. */
const above = [...letterhead, staffHeading];

function merged(column: number, from: number, to: number) {
  const letters = columnLetters(column + 1);
  return `${letters}${from}:${letters}${to}`;
}

async function staffOf(rows: Parameters<typeof importGrid>[1], merges: readonly string[] = []) {
  const store = await temporaryStore();
  await importSheets(store, [{ name: 'Bảng kê', rows, merges }]);
  const units = store.prepare('SELECT former_unit, former_commune FROM v_staff ORDER BY id').raw().all();
  return { store, units };
}

describe('a cell merged over several rows', () => {
  it('says the same of each of them, and of no other', async () => {
    const rows = [
      ...above,
      personRow(1, stated),
      personRow(2, blank),
      personRow(3, blank),
      personRow(4, blank),
    ];
    const { store, units } = await staffOf(rows, [merged(unitColumn, 5, 7), merged(communeColumn, 5, 7)]);
    expect(units).toEqual([...Array(3).fill(['Phòng Thử', '00061']), [null, null]]);
    expect(findingsOf(store, 'STAFF-FORMER-UNIT-MISSING').map(({ cell }) => cell)).toEqual(['G8']);
  });

  it('gives no amount and no name twice', async () => {
    const store = await temporaryStore();
    const rows = [...letterhead, assetHeading, assetRow(1), assetRow(2, { 6: '' }), assetRow(3, { 2: '' })];
    await importSheets(store, [{ name: 'Bảng kê', rows, merges: ['G5:G6', 'C6:C7'] }]);
    expect(store.prepare('SELECT original_cost FROM v_assets ORDER BY id').pluck().all()).toEqual([
      1_000_001,
      null,
    ]);
    expect(findingsOf(store, 'ROW-INCOMPLETE')).toHaveLength(1);
  });
});

describe('a ditto mark', () => {
  it.each(['nt', 'NT', '-nt-', '"', '〃', '//', '-//-', 'Như trên', "''", '-"-'])(
    '%s is what the cell above says, and that is told',
    async (mark) => {
      const dittos = { [unitColumn]: mark, [communeColumn]: mark };
      const { store, units } = await staffOf([
        ...above,
        personRow(1, stated),
        personRow(2, dittos),
        personRow(3, dittos),
      ]);
      expect(units).toEqual(Array(3).fill(['Phòng Thử', '00061']));
      const told = findingsOf(store, 'STAFF-FORMER-COMMUNE-DITTO');
      expect(told.map(({ cell, details }) => [cell, JSON.parse(details).above])).toEqual([
        ['H6', 'Hàng Bạc'],
        ['H7', 'Hàng Bạc'],
      ]);
    },
  );

  it.each([
    ['in the first row', [personRow(1, { [unitColumn]: 'nt' })]],
    ['below a gap', [personRow(1, blank), personRow(2, { [unitColumn]: 'nt' })]],
    [
      'below the title of a section',
      [personRow(1), ['II', 'Phòng Tư pháp'], personRow(2, { [unitColumn]: 'nt' })],
    ],
  ])('means nothing %s, and never is the value', async (_, rows) => {
    const { store } = await staffOf([...above, ...rows]);
    expect(findingsOf(store, 'STAFF-FORMER-UNIT-DITTO-ALONE')).toHaveLength(1);
    expect(store.prepare("SELECT count(*) FROM v_staff WHERE former_unit = 'nt'").pluck().get()).toBe(0);
  });

  it('never stands for an amount or an id', async () => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, assetHeading, assetRow(1), assetRow(2, { 1: 'nt', 6: 'nt' })]);
    expect(store.prepare('SELECT count(*) FROM v_assets').pluck().get()).toBe(1);
    expect(findingsOf(store, 'ASSETS-ORIGINAL-COST-DITTO-ALONE')).toHaveLength(1);
    expect(findingsOf(store, 'ASSETS-ASSET-CODE-DITTO-ALONE')).toHaveLength(1);
  });

  it('in place of a grade of secrecy keeps the title at the door', async () => {
    const store = await temporaryStore();
    const heading = ['STT', 'Tiêu đề hồ sơ', 'Số lượng', 'Đơn vị', 'Độ mật', 'Đơn vị giao'];
    await importGrid(store, [
      ...letterhead,
      heading,
      [1, 'Kế hoạch thử một', 1, 'hồ sơ', 'mật', 'Phòng Thử'],
      [2, 'Kế hoạch thử hai', 1, 'hồ sơ', '//', 'Phòng Thử'],
    ]);
    expect(JSON.stringify(store.prepare('SELECT * FROM v_rows').all())).not.toMatch(/Kế hoạch thử/);
  });
});

describe('an error of a formula', () => {
  it.each(['#REF!', '#N/A', '#NAME?', 'Err:502', '########'])('%s as text is no value', async (text) => {
    const store = await temporaryStore();
    await importGrid(store, [...above, personRow(1, { [unitColumn]: text })]);
    expect(store.prepare('SELECT former_unit FROM v_staff').pluck().all()).toEqual([null]);
    expect(findingsOf(store, 'STAFF-FORMER-UNIT-CELL-ERROR')).toHaveLength(1);
  });
});
