import { describe, expect, it } from 'vitest';
import { parseRange } from '../../../src/workbook/read/references.ts';
import { scan } from './support.ts';

const summary = ['STT', 'Nhóm tài sản', 'Số lượng', 'Nguyên giá', 'Giá trị còn lại'];
const counts = [
  [1, 'Trụ sở', 1, 1000, 500],
  [2, 'Xe ô tô', 2, 1000, 500],
];

describe('the title of a sheet is no heading', () => {
  it.each([
    ['in its first column', [['TỔNG HỢP TÀI SẢN'], ['UBND quận Hoàn Kiếm'], []], []],
    ['beside its first column', [['', 'TỔNG HỢP TÀI SẢN'], []], []],
    ['merged over its columns', [['TỔNG HỢP TÀI SẢN']], ['A1:E1']],
  ])('of sums without names, %s', async (_, titles, merges) => {
    const tables = await scan([...titles, summary, ...counts], 7, async () => merges.map(parseRange));
    expect(tables).toEqual([]);
  });
});
