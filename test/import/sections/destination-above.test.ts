import { describe, expect, it } from 'vitest';
import { whereItGoes } from '../../../src/import/sections/destination-above.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { map } from '../../mapping/support.ts';
import { findingsOf, type Grid, importGrid, importSheets } from '../support.ts';

const hoanKiem = '00070';
const cuaNam = '00082';
const people = ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị công tác'];

function person(name: string): readonly CellInput[] {
  return [1, name, '15/03/1980', 'Chuyên viên', 'Phòng Nội vụ'];
}

/** The receivers of the records below these rows, and how many times it is told that a line above says so. */
async function receivers(rows: Grid) {
  const store = await temporaryStore();
  await importGrid(store, [['UBND QUẬN HOÀN KIẾM'], ...rows]);
  const codes = store.prepare('SELECT destination FROM v_staff ORDER BY row').pluck().all();
  return { codes, told: findingsOf(store, 'TABLE-DESTINATION-ABOVE').length };
}

describe('a line above a table that says where all of it goes', () => {
  it.each([
    'DANH SÁCH CÁN BỘ BỐ TRÍ VỀ PHƯỜNG HOÀN KIẾM',
    'Danh sách cán bộ, công chức điều động đến UBND phường Hoàn Kiếm (12 người)',
    'DANH SÁCH NHÂN SỰ BÀN GIAO CHO PHƯỜNG HOÀN KIẾM, THÀNH PHỐ HÀ NỘI',
    'Biểu bàn giao nhân sự về lĩnh vực nội vụ cho Ủy ban nhân dân phường Hoàn Kiếm quản lý',
    'Bàn giao cho phường Hoàn Kiếm từ ngày 01/7/2025',
    'Bên nhận: UBND phường Hoàn Kiếm',
    'Đơn vị tiếp nhận bàn giao: phường Hoàn Kiếm',
  ])('%s: its rows go there, and that is told', async (title) => {
    expect(await receivers([[title], people, person('Mẫu Văn Một')])).toEqual({ codes: [hoanKiem], told: 1 });
  });

  it.each([
    'DANH SÁCH CÁN BỘ PHƯỜNG HOÀN KIẾM',
    'DANH SÁCH CÁN BỘ BỐ TRÍ VỀ PHƯỜNG HOÀN KIẾM NĂM 2023',
    'DANH SÁCH CÁN BỘ ĐIỀU ĐỘNG VỀ PHƯỜNG CỬA NAM CŨ',
    'DANH SÁCH CÁN BỘ BỐ TRÍ VỀ PHƯỜNG HOÀN KIẾM, PHƯỜNG CỬA NAM',
    'DANH SÁCH CÁN BỘ BỐ TRÍ VỀ CÁC XÃ, PHƯỜNG',
    'DANH SÁCH CÁN BỘ BỐ TRÍ VỀ PHƯỜNG KHÔNG CÓ',
    'Nơi nhận: UBND phường Hoàn Kiếm',
    'Căn cứ Quyết định về việc bố trí cán bộ về phường Hoàn Kiếm',
  ])('%s says nothing of them', async (title) => {
    expect(await receivers([[title], people, person('Mẫu Văn Một')])).toEqual({ codes: [null], told: 0 });
  });

  it('says nothing where another line names another commune, nor where a column tells the receivers', async () => {
    const titles: Grid = [['Danh sách bàn giao cho phường Hoàn Kiếm'], ['Bên nhận: UBND phường Cửa Nam']];
    expect((await receivers([...titles, people, person('Mẫu Văn Một')])).codes).toEqual([null]);
    const withColumn: Grid = [
      ['Danh sách bàn giao cho phường Hoàn Kiếm'],
      [...people, 'Nơi tiếp nhận'],
      [...person('Mẫu Văn Một'), 'phường Cửa Nam'],
      [...person('Mẫu Thị Hai'), ''],
    ];
    expect(await receivers(withColumn)).toEqual({ codes: [cuaNam, null], told: 0 });
  });

  it('holds for its own sheet alone, and is what the sender declared', async () => {
    const store = await temporaryStore();
    const sheet = (name: string, who: string) => ({
      name,
      rows: [
        ['UBND QUẬN HOÀN KIẾM'],
        [`DANH SÁCH CÁN BỘ BỐ TRÍ VỀ PHƯỜNG ${name.toUpperCase()}`],
        people,
        person(who),
      ],
    });
    await importSheets(store, [sheet('Hoàn Kiếm', 'Mẫu Văn Một'), sheet('Cửa Nam', 'Mẫu Thị Hai')]);
    await map(store);
    expect(store.prepare('SELECT receiver_code, method FROM v_staff ORDER BY id').raw().all()).toEqual([
      [hoanKiem, 'declared'],
      [cuaNam, 'declared'],
    ]);
  });
});

describe('a section that says where its rows go', () => {
  it('says so of those below it, until the next one', async () => {
    const rows: Grid = [
      people,
      ['I', 'Bố trí về phường Hoàn Kiếm'],
      person('Mẫu Văn Một'),
      ['II', 'Điều động về UBND phường Cửa Nam (1 người)'],
      person('Mẫu Thị Hai'),
      ['III', 'Nghỉ chế độ'],
      person('Mẫu Văn Ba'),
    ];
    expect(await receivers(rows)).toEqual({ codes: [hoanKiem, cuaNam, null], told: 0 });
  });

  it('stands before what the title says of all rows, and may stand above the heading itself', async () => {
    const title = ['Danh sách bàn giao cho phường Hoàn Kiếm'];
    const below: Grid = [
      people,
      person('Mẫu Văn Một'),
      ['II', 'Bố trí về phường Cửa Nam'],
      person('Mẫu Thị Hai'),
    ];
    expect((await receivers([title, ...below])).codes).toEqual([hoanKiem, cuaNam]);
    expect((await receivers([['I. Bố trí về phường Hoàn Kiếm'], ...below])).codes).toEqual([
      hoanKiem,
      cuaNam,
    ]);
  });
});

describe('words that say where something goes', () => {
  it.each([
    ['Bàn giao hồ sơ về đất đai cho xã Sóc Sơn', true],
    ['Bàn giao tại phường Hoàn Kiếm', false],
    ['Phường Hoàn Kiếm', false],
    ['Về phường Hoàn Kiếm', false],
  ])('%s: %s', (words, isSaid) => expect(whereItGoes(words) !== undefined).toBe(isSaid));
});
