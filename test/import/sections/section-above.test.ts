import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { type Grid, importGrid } from '../support.ts';

const people = ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'];
const things = ['STT', 'Tên tài sản', 'Đơn vị tính', 'Số lượng', 'Nguyên giá'];
const titles: Grid = [['UBND QUẬN HOÀN KIẾM'], ['DANH SÁCH BÀN GIAO']];

function person(name: string): readonly CellInput[] {
  return [1, name, '15/03/1980', 'Chuyên viên'];
}

/** A column of the records that stand below these rows, in their order. */
async function column(key: string, table: string, rows: Grid): Promise<readonly unknown[]> {
  const store = await temporaryStore();
  await importGrid(store, [...titles, ...rows]);
  return store.prepare(`SELECT ${key} FROM ${table} ORDER BY row`).pluck().all();
}

describe('a section that begins above the heading of its table', () => {
  it.each([
    ['I. PHÒNG NỘI VỤ', 'II. PHÒNG TÀI CHÍNH'],
    ['1. Phòng Nội vụ', '2. Phòng Tài chính'],
    ['A/ Phòng Nội vụ (1 người)', 'B/ Phòng Tài chính (1 người)'],
  ])('%s is that of the rows below it, as the next one is of its own', async (first, second) => {
    const units = await column('former_unit', 'v_staff', [
      [first],
      people,
      person('Mẫu Văn Một'),
      [],
      [second],
      people,
      person('Mẫu Thị Hai'),
    ]);
    expect(units.map((unit) => String(unit).toLowerCase())).toEqual(['phòng nội vụ', 'phòng tài chính']);
  });

  it('ends where the next of its marking begins, though nobody knows what that one is', async () => {
    const rows = [
      ['I. PHÒNG NỘI VỤ'],
      people,
      person('Mẫu Văn Một'),
      ['II. BỘ MÁY KHÁC'],
      person('Mẫu Thị Hai'),
    ];
    expect(await column('former_unit', 'v_staff', rows)).toEqual(['PHÒNG NỘI VỤ', null]);
  });

  it('is a group of assets where its words are those of its letter', async () => {
    const thing = (name: string) => [1, name, 'cái', 2, 2_000_000];
    expect(
      await column('section', 'v_assets', [
        ['B. XE Ô TÔ'],
        things,
        thing('Xe mẫu'),
        ['C. MÁY MÓC, THIẾT BỊ'],
        things,
        thing('Máy mẫu'),
      ]),
    ).toEqual(['B', 'C']);
    expect(await column('section', 'v_assets', [['A. DANH MỤC TÀI SẢN'], things, thing('Xe mẫu')])).toEqual([
      null,
    ]);
  });

  it.each(['I. DANH SÁCH CÁN BỘ', 'I. ĐƠN VỊ BÁO CÁO: PHÒNG NỘI VỤ', 'PHÒNG NỘI VỤ'])(
    '%s is a title, and states nothing',
    async (title) => {
      expect(await column('former_unit', 'v_staff', [[title], people, person('Mẫu Văn Một')])).toEqual([
        null,
      ]);
    },
  );

  it('is none further above', async () => {
    const rows = [['I. PHÒNG NỘI VỤ'], [], [], people, person('Mẫu Văn Một')];
    expect(await column('former_unit', 'v_staff', rows)).toEqual([null]);
  });
});
