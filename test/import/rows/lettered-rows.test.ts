import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../../helpers/workspace.ts';
import { findingsOf, type Grid, importGrid, letterhead } from '../support.ts';

/** What becomes of rows of people between two that are numbered. */
async function fatesOf(...rows: Grid) {
  const store = await temporaryStore();
  const heading = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đối tượng', 'Ghi chú'];
  const numbered = (number: number, name: string) => [number, name, '01/02/1980', 'Chuyên viên', 'công chức'];
  const people = [numbered(1, 'Lê Thị Mẫu'), ...rows, numbered(2, 'Lê Văn Nháp')];
  const { refused } = await importGrid(store, [...letterhead, heading, ...people]);
  expect(refused).toEqual([]);
  const fates = store
    .prepare<[], string>('SELECT coalesce(reason, fate) FROM row WHERE number > 4 ORDER BY number')
    .pluck()
    .all();
  return { fates: fates.slice(1, -1), unclear: findingsOf(store, 'ROW-UNCLEAR').length };
}

describe('a row with a letter for its number', () => {
  it.each([
    [['a', 'Trần Văn Thử', '', 'Cán sự']],
    [['b)', 'Trần Văn Thử', '', '', 'viên chức']],
    [['II', 'Trần Văn Thử', '', 'Cán sự']],
  ])('is a record where a person has words beside the name: %s', async (row) => {
    expect(await fatesOf(row)).toEqual({ fates: ['accepted'], unclear: 0 });
  });

  it.each([[['a', 'TRẦN VĂN THỬ', '', 'Cán sự']], [['I', 'Trần văn Thử', '', 'Cán sự']]])(
    'is told where it may be one: %s',
    async (row) => {
      expect(await fatesOf(row)).toEqual({ fates: ['ROW-UNCLEAR'], unclear: 1 });
    },
  );

  it.each([
    [['a', 'Khối cơ quan']],
    [['I', 'Phòng Nội vụ', '', '12 người']],
    [['II', 'Khối sự nghiệp', '', '', '', 'xem phụ lục']],
    [['A', 'Ban Tổ Chức', '', 'Trưởng ban']],
  ])('begins a section where it names one: %s', async (row) => {
    expect(await fatesOf(row)).toEqual({ fates: ['section'], unclear: 0 });
  });
});
