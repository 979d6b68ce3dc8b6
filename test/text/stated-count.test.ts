import { describe, expect, it } from 'vitest';
import { countBehindName, statedCount } from '../../src/text/stated-count.ts';

describe('a line that says how many rows a list has', () => {
  it.each([
    ['Danh sách này có 25 người./.', 25],
    ['(Danh sách gồm 05 đồng chí)', 5],
    ['Ấn định danh sách này có 25 (hai mươi lăm) người.', 25],
    ['Danh sách trên gồm có: 12 cán bộ, công chức', 12],
    ['Tổng số: 1.250 người', 1_250],
    ['Tổng cộng có 15 hồ sơ', 15],
    ['Tổng cộng 15 hồ sơ', 15],
    ['Danh sách: 4 người', 4],
    ['TỔNG CỘNG: 7 DỰ ÁN', 7],
    ['Cộng: 3 cơ sở nhà, đất', 3],
    ['Tổng cộng: 5 đồng chí', 5],
    ['Tổng số cán bộ, công chức: 25', 25],
    ['Tổng số CBCC: 25 người.', 25],
    ['Tong cong: 5 dong', 5],
    ['Tổng số: 25 người (trong đó nữ: 12)', 25],
    ['Tổng số: 25 người, trong đó: 20 công chức, 5 hợp đồng', 25],
    ['Danh sách có tổng số 9 trường hợp', 9],
  ])('%s', (text, count) => {
    expect(statedCount(text)).toBe(count);
  });

  it.each([
    'Danh sách kèm theo Công văn số 25/UBND-NV',
    'Danh sách 25 phòng',
    'Tổng số: 20 công chức, 5 hợp đồng',
    'Tổng số: 120 m²',
    'Tổng cộng: 6.000.021 đồng',
    'Tổng số công chức nữ: 12',
    'Tổng số nữ: 12 người',
    'Tổng cộng: 25 hộp',
    'Cộng tác viên: 2 người',
    'Mẫu Thị Cột',
    '25 người',
  ])('not: %s', (text) => {
    expect(statedCount(text)).toBeUndefined();
  });
});

describe('the name of a part with the number of its rows', () => {
  it.each([
    ['Phòng Nội vụ: 12 người', 12],
    ['II. Trường học (35 viên chức)', 35],
  ])('%s', (text, count) => {
    expect(countBehindName(text)).toBe(count);
  });

  it.each(['Phòng Nội vụ', 'Phòng họp 12 người', 'Tổ 12', 'Biên chế: 12 (2 người nghỉ)'])(
    'not: %s',
    (text) => {
      expect(countBehindName(text)).toBeUndefined();
    },
  );
});
