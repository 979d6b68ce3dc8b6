import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/database.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import {
  findingsOf,
  type Grid,
  importGrid,
  importSheets,
  letterhead,
  personRow,
  staffHeading,
} from './support.ts';

function names(store: Store) {
  return store.prepare('SELECT full_name FROM v_staff ORDER BY id').pluck().all();
}

function refusals(outcome: Awaited<ReturnType<typeof importGrid>>) {
  return outcome.refused.map(({ refusal }) => refusal.code);
}

/** A list of people whose name stands in columns B and C. */
function spreadOver(first: string, second: string): Grid {
  const heading = ['STT', first, second, ...staffHeading.slice(2)];
  const person = (number: number, name: string) => [number, 'Mẫu Văn', name, ...personRow(number).slice(2)];
  return [...letterhead, heading, person(1, 'An'), person(2, 'Bình')];
}

describe('a name in two columns', () => {
  it.each([
    ['Họ đệm', 'Tên'],
    ['Họ và tên đệm', 'Tên'],
    ['Họ', 'Tên'],
  ])('“%s” and “%s” is one name', async (first, second) => {
    const store = await temporaryStore();
    await importGrid(store, spreadOver(first, second));
    expect(names(store)).toEqual(['Mẫu Văn An', 'Mẫu Văn Bình']);
    expect(findingsOf(store, 'TABLE-HEADING-UNKNOWN')).toEqual([]);
  });

  it('below one merged heading is one name', async () => {
    const store = await temporaryStore();
    await importSheets(store, [{ name: 'Bảng kê', rows: spreadOver('Họ và tên', ''), merges: ['B4:C4'] }]);
    expect(names(store)).toEqual(['Mẫu Văn An', 'Mẫu Văn Bình']);
    expect(findingsOf(store, 'TABLE-COLUMN-UNNAMED')).toEqual([]);
  });

  it('of which the second has no heading is told, not passed over in silence', async () => {
    const store = await temporaryStore();
    await importGrid(store, spreadOver('Họ và tên', ''));
    expect(names(store)).toEqual(['Mẫu Văn', 'Mẫu Văn']);
    const [finding] = findingsOf(store, 'TABLE-COLUMN-UNNAMED');
    expect(JSON.parse(finding?.details ?? '{}')).toEqual({ columns: 'C', rows: 2 });
  });
});

it('of two columns for one field the one with the better name counts: CCCD before CMND', async () => {
  const store = await temporaryStore();
  const heading = ['STT', 'Họ và tên', 'Ngày sinh', 'Số CMND', 'Số CCCD'];
  const person = [1, 'Mẫu Thử', '1980', '012345678', '003080000001'];
  await importGrid(store, [...letterhead, heading, person]);
  expect(store.prepare('SELECT citizen_id FROM v_staff').pluck().all()).toEqual(['003080000001']);
  expect(findingsOf(store, 'TABLE-HEADING-TWICE').map(({ cell }) => cell)).toEqual(['D4']);
});

describe('two tables side by side', () => {
  const heading = ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Đơn vị công tác'];
  const person = (number: number) => [number, `Mẫu ${number}`, '1980', `00308000000${number}`, 'Phòng Thử'];

  it('of one kind are refused: every row has two records', async () => {
    const store = await temporaryStore();
    const rows = [...letterhead, [...heading, ...heading], [...person(1), ...person(2)]];
    expect(refusals(await importGrid(store, rows))).toEqual(['TABLE-SIDE-BY-SIDE']);
  });

  it('of two kinds, with an empty column between them, are refused', async () => {
    const store = await temporaryStore();
    const assets = ['STT', 'Tên tài sản', 'ĐVT', 'Số lượng', 'Nguyên giá'];
    const rows = [...letterhead, [...assets, '', ...heading], [1, 'Bàn thử', 'cái', 1, 5, '', ...person(1)]];
    expect(refusals(await importGrid(store, rows))).toEqual(['TABLE-SIDE-BY-SIDE']);
  });
});

describe('an amount that stands in two columns', () => {
  const groups = ['STT', 'Tên tài sản', 'Theo sổ', '', 'Theo kiểm kê', ''];
  const parts = ['', '', 'Số lượng', 'Nguyên giá', 'Số lượng', 'Nguyên giá'];
  const rows: Grid = [...letterhead, groups, parts, [1, 'Bàn thử', 2, 200, 1, 100]];
  const sheets = [{ name: 'Bảng kê', rows, merges: ['A4:A5', 'B4:B5', 'C4:D4', 'E4:F4'] }];
  const amounts = (store: Store) => store.prepare('SELECT quantity, original_cost FROM v_assets').raw().all();

  it('is for a person to say: the file is refused, with the columns to choose from', async () => {
    const store = await temporaryStore();
    const { refused } = await importSheets(store, sheets);
    expect(refused.map(({ refusal }) => [refusal.code, refusal.values.second_flags])).toEqual([
      [
        'TABLE-AMOUNT-TWICE',
        '--column "Theo kiểm kê Số lượng=quantity" --column "Theo kiểm kê Nguyên giá=original_cost"',
      ],
    ]);
    expect(amounts(store)).toEqual([]);
  });

  it('is taken from the one that a person names', async () => {
    const store = await temporaryStore();
    const assets = new Map([
      ['theo kiểm kê số lượng', 'quantity'],
      ['theo kiểm kê nguyên giá', 'original_cost'],
    ]);
    await importSheets(store, sheets, 'bang-ke.xlsx', { stated: { assets } });
    expect(amounts(store)).toEqual([[1, 100]]);
  });

  it('is one where a heading says of which day it is, and two of two days are for a person to say', async () => {
    const store = await temporaryStore();
    const dated = (...costs: readonly string[]): Grid => [
      ...letterhead,
      ['STT', 'Tên tài sản', 'Số lượng', ...costs],
      [1, 'Bàn thử', 2, ...costs.map(() => 2_000_000)],
    ];
    const [first, second] = ['Nguyên giá tính đến 31/12/2023', 'Nguyên giá tính đến 31/12/2024'];
    const { refused } = await importGrid(store, dated(first, second));
    expect(refused.map(({ refusal }) => [refusal.code, refusal.values.second_flags])).toEqual([
      ['TABLE-AMOUNT-TWICE', `--column "${second}=original_cost"`],
    ]);
    await importGrid(store, dated(first));
    expect(amounts(store)).toEqual([[2, 2_000_000]]);
  });
});

describe('letters of an old font whose name is lost', () => {
  it('are told, once for the table; a foreign name is none', async () => {
    const store = await temporaryStore();
    const people = [personRow(1, { 6: 'Phòng Citroën' }), personRow(2, { 6: 'Phoøng Noäi vuï' })];
    await importGrid(store, [...letterhead, staffHeading, ...people, personRow(3, { 6: 'Phßng Néi vô' })]);
    expect(findingsOf(store, 'TABLE-TEXT-GARBLED').map(({ cell }) => cell)).toEqual(['G6']);
  });
});
