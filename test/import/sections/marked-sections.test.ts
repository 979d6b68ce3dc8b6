import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  findingsOf,
  type Grid,
  importGrid,
  letterhead,
  personRow,
  staffHeading,
} from '../support.ts';

type Cells = readonly CellInput[];

function without(row: Cells, ...columns: readonly number[]): Cells {
  return row.filter((_, column) => !columns.includes(column));
}

const person = (number: number) => without(personRow(number), 5, 6, 7);
const thing = (number: number) => without(assetRow(number), 3, 8);

async function read(columns: string, heading: Cells, rows: Grid) {
  const store = await temporaryStore();
  await importGrid(store, [...letterhead, heading, ...rows]);
  const view = heading.includes('Họ và tên') ? 'v_staff' : 'v_assets';
  const values = store.prepare(`SELECT ${columns} FROM ${view} ORDER BY id`).raw().all();
  const told = (code: string) => findingsOf(store, code).length;
  return { store, values, told };
}

const staffBelow = (columns: string, rows: Grid) => read(columns, without(staffHeading, 5, 6, 7), rows);
const assetsBelow = (columns: string, rows: Grid) => read(columns, without(assetHeading, 3, 8), rows);

describe('a word that numbers a section', () => {
  it.each([
    ['Phần I. Phòng Thử 1', 'Phần II. Phòng Thử 2'],
    ['Phần thứ nhất: Phòng Thử 1', 'PHẦN THỨ HAI: Phòng Thử 2'],
    ['Mục A - Phòng Thử 1', 'Mục B - Phòng Thử 2'],
    ['Nhóm 1. Phòng Thử 1', 'Nhóm 2. Phòng Thử 2'],
    ['Khu vực 1: Phòng Thử 1', 'Khu vực 2: Phòng Thử 2'],
  ])('is no part of its name: %s', async (...sections) => {
    const inOneCell = sections.flatMap((words, index): Grid => [[words], person(index + 1)]);
    expect((await staffBelow('former_unit', inOneCell)).values).toEqual([['Phòng Thử 1'], ['Phòng Thử 2']]);
  });

  it('may stand in the column of numbers, with sums beside the words', async () => {
    const { values } = await assetsBelow('custodian', [
      ['Phần I', '', 'Phòng Thử 1', '', 1, 1_000_001, 500_000],
      thing(1),
      ['Phần II', '', 'Phòng Thử 2', '', 1, 1_000_002, 500_000],
      thing(2),
    ]);
    expect(values).toEqual([['Phòng Thử 1'], ['Phòng Thử 2']]);
  });

  it('ends the one numbered before it, and holds those of other markings', async () => {
    const { values } = await staffBelow('former_commune, former_unit', [
      ['Phần I. Phường Hàng Bạc'],
      ['Mục 1. Phòng Thử 1'],
      person(1),
      ['Mục 2. Phòng Thử 2'],
      person(2),
      ['Phần II. Phường Hàng Đào'],
      person(3),
    ]);
    expect(values).toEqual([
      ['00061', 'Phòng Thử 1'],
      ['00061', 'Phòng Thử 2'],
      ['00049', 'Phường Hàng Đào'],
    ]);
  });
});

it('a section right below a heading is no part of it, whatever its letter', async () => {
  for (const mark of ['A', 'C', 'D', 'Đ', 'E']) {
    const { values } = await staffBelow('former_commune', [[`${mark}) Phường Hàng Bạc`], person(1)]);
    expect(values).toEqual([['00061']]);
  }
});

describe('a section numbered like the rows', () => {
  it('stands in one without a number, and in one with fewer numbers', async () => {
    const { values } = await assetsBelow('custodian, section', [
      ['Phòng Thử 1'],
      ['1. Xe ô tô'],
      thing(1),
      ['2. Máy móc, thiết bị'],
      thing(2),
      ['Phòng Thử 2'],
      thing(3),
    ]);
    expect(values).toEqual([
      ['Phòng Thử 1', 'B'],
      ['Phòng Thử 1', 'C'],
      ['Phòng Thử 2', null],
    ]);
    const deeper = await staffBelow('former_commune, former_unit', [
      ['1. Phường Hàng Bạc'],
      ['1.1. Phòng Thử 1'],
      person(1),
      ['1.2. Phòng Thử 2'],
      person(2),
    ]);
    expect(deeper.values).toEqual([
      ['00061', 'Phòng Thử 1'],
      ['00061', 'Phòng Thử 2'],
    ]);
  });

  it('is no person where it is a ward', async () => {
    const rows: Grid = [[1, 'Phường Hàng Bạc'], person(1), [2, 'P. Hàng Đào'], person(2)];
    expect((await staffBelow('former_commune', rows)).values).toEqual([['00061'], ['00049']]);
  });
});

describe('a ward whose kind is one letter', () => {
  const heading = without(staffHeading, 5, 6, 7);

  it('is no person: “TT. Phú Minh” is a town, numbered as its people are', async () => {
    const store = await temporaryStore();
    const rows: Grid = [[1, 'TT. Phú Minh'], person(1), ['2', 'TT Phú Xuyên'], person(2)];
    await importGrid(store, [['UBND HUYỆN PHÚ XUYÊN'], [], heading, ...rows], { district: '280' });
    expect(store.prepare('SELECT former_commune FROM v_staff ORDER BY id').pluck().all()).toEqual([
      '10270',
      '10273',
    ]);
  });

  it('is no section after the ninth: “X. An Thượng” is no ten', async () => {
    const store = await temporaryStore();
    const rows: Grid = [['XÃ ĐỨC THƯỢNG'], person(1), ['X. An Thượng'], person(2)];
    await importGrid(store, [['UBND HUYỆN HOÀI ĐỨC'], [], heading, ...rows], { district: '274' });
    expect(store.prepare('SELECT former_unit, former_commune FROM v_staff ORDER BY id').raw().all()).toEqual([
      ['XÃ ĐỨC THƯỢNG', '09835'],
      ['X. An Thượng', '09880'],
    ]);
  });

  it('is no kind of staff: “X. Hợp Đồng” has people of all kinds', async () => {
    const store = await temporaryStore();
    const rows: Grid = [['UBND HUYỆN CHƯƠNG MỸ'], [], heading, ['Mục A. X. Hợp Đồng'], person(1)];
    await importGrid(store, rows, { district: '277' });
    expect(store.prepare('SELECT employment_type, former_commune FROM v_staff').raw().all()).toEqual([
      [null, '10072'],
    ]);
  });

  it('is no group of the form behind a letter', async () => {
    const { values } = await assetsBelow('section, custodian', [['A. P. Hàng Bạc'], thing(1)]);
    expect(values).toEqual([[null, 'P. Hàng Bạc']]);
  });
});

describe('a section that goes on over another page', () => {
  it.each(['(tiếp theo)', '(tiếp)', '- tiếp theo'])('is the same one: %s', async (behind) => {
    const { values, told } = await assetsBelow('custodian', [
      ['I', '', 'Phòng Thử 1', '', 2, 2_000_003, 1_000_000],
      thing(1),
      ['I', '', `Phòng Thử 1 ${behind}`],
      thing(2),
      ['II', '', 'Phòng Thử 2', '', 1, 1_000_003, 500_000],
      thing(3),
    ]);
    expect(values).toEqual([['Phòng Thử 1'], ['Phòng Thử 1'], ['Phòng Thử 2']]);
    expect(told('TABLE-TOTAL-DISAGREES')).toBe(0);
  });

  it('leaves those in it as they are', async () => {
    const { values } = await assetsBelow('section, custodian', [
      ['A. Xe ô tô'],
      ['I. Phòng Thử 1'],
      thing(1),
      ['A. Xe ô tô (tiếp theo)'],
      thing(2),
    ]);
    expect(values).toEqual([
      ['B', 'Phòng Thử 1'],
      ['B', 'Phòng Thử 1'],
    ]);
  });
});

describe('a value of a closed list, alone in its row', () => {
  it('is a section where no column tells it', async () => {
    const rows: Grid = [['CÔNG CHỨC'], person(1), ['', 'Viên chức'], person(2)];
    const { values, told } = await staffBelow('employment_type', rows);
    expect(values).toEqual([['công chức'], ['viên chức']]);
    expect([told('ROW-UNCLEAR'), told('TABLE-COLUMN-MISSING')]).toEqual([0, 0]);
  });

  it('is missing where it is not said of every row', async () => {
    const { told } = await staffBelow('employment_type', [person(1), ['CÔNG CHỨC'], person(2)]);
    expect(told('TABLE-COLUMN-MISSING')).toBe(1);
  });

  it('is asked about where a column tells it, or it is a letter', async () => {
    const { told } = await read('full_name', staffHeading, [['CÔNG CHỨC'], personRow(1)]);
    expect(told('ROW-UNCLEAR')).toBe(1);
    const letters = await assetsBelow('section', [['', '', 'D'], thing(1)]);
    expect(letters.values).toEqual([[null]]);
  });

  it('may stand behind any letter', async () => {
    const rows: Grid = [
      ['D', 'Công chức'],
      person(1),
      ['E', 'Viên chức'],
      person(2),
      ['e) Cán bộ'],
      person(3),
    ];
    expect((await staffBelow('employment_type', rows)).values).toEqual([
      ['công chức'],
      ['viên chức'],
      ['cán bộ'],
    ]);
  });

  it('of two lists is of that without a column', async () => {
    const heading = ['Tên cơ sở nhà, đất', 'Địa chỉ', 'Xã, phường cũ', 'Diện tích đất', 'Hiện trạng sử dụng'];
    const place = ['Trụ sở thử', '1 Phố Thử', 'Hàng Bạc', 500, 'bỏ trống'];
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, heading, ['A. Sự nghiệp'], place], { kind: 'premises' });
    expect(store.prepare('SELECT present_use, arrangement FROM v_premises').raw().all()).toEqual([
      ['bỏ trống', 'cơ sở sự nghiệp'],
    ]);
  });
});

describe('a marked section without numbered rows', () => {
  const heading = without(assetHeading, 0, 3, 8);
  const row = (number: number) => without(assetRow(number), 0, 3, 8);

  it.each<readonly [string, ...Cells]>([
    ['A - Xe ô tô', '', '', 1, 1_000_001],
    ['A/ Xe ô tô', '', '', 1, 1_000_001],
    ['Phần I. Xe ô tô', '', '', 1, 1_000_001],
    ['A. Xe ô tô', '', '02 tài sản'],
  ])('is no record: %s', async (words, ...beside) => {
    const named = [...heading].sort((one) => (one === 'Danh mục tài sản' ? -1 : 0));
    const swapped = [row(1)].map(([code, name, ...rest]) => [name, code, ...rest]) as Grid;
    const { values } = await read('name, section', named, [[words, ...beside], ...swapped]);
    expect(values).toEqual([['Bàn thử số 1', 'B']]);
  });
});

it('how many there are in a section is no part of its name, whatever they are', async () => {
  for (const counted of ['(05 tài sản)', '(3 xe)', ': 12 hồ sơ', '(04 cơ sở)']) {
    const { values } = await assetsBelow('custodian', [[`I. Phòng Thử 1 ${counted}`], thing(1)]);
    expect(values).toEqual([['Phòng Thử 1']]);
  }
});
