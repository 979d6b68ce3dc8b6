import { describe, expect, it } from 'vitest';
import { findingsOf, type Grid, importedBelow } from '../support.ts';

const before = ['STT', 'Tên dự án', 'Chủ đầu tư', 'Địa điểm xây dựng', 'Tổng mức đầu tư'];

/** What projects below these further headings have disbursed, and the cells of headings that say it again. */
async function disbursed(headings: readonly string[], ...rows: Grid) {
  const records = rows.map((row, index) => [
    index + 1,
    `Dự án thử ${index + 1}`,
    'Ban thử',
    'phường Hàng Bạc',
    20_000_000_000,
    ...row,
  ]);
  const store = await importedBelow([[...before, ...headings]], records);
  const amounts = store.prepare('SELECT disbursed FROM v_projects ORDER BY id').pluck().all();
  return { amounts, twice: findingsOf(store, 'TABLE-HEADING-TWICE').map(({ cell }) => cell) };
}

const toEnd = 'Lũy kế giải ngân đến hết năm 2024';

describe('what is disbursed to the end of a year', () => {
  it.each([
    'Giải ngân năm 2025',
    'Giải ngân trong năm 2025',
    'Giải ngân 6 tháng đầu năm 2025',
    'Đã giải ngân 2025',
    'Giải ngân năm 2025 đến 30/6',
  ])('is added to “%s”', async (since) => {
    const { amounts } = await disbursed([toEnd, since], [4_000_000_000, 1_500_000_000], [14_000_000_000, '']);
    expect(amounts).toEqual([5_500_000_000, 14_000_000_000]);
  });

  it('is added to no other year, and to no plan', async () => {
    for (const since of ['Giải ngân năm 2026', 'Giải ngân năm 2024', 'Kế hoạch vốn năm 2025'])
      expect((await disbursed([toEnd, since], [4_000_000_000, 1_500_000_000])).amounts).toEqual([
        4_000_000_000,
      ]);
  });

  it('gives way to what is disbursed from the beginning on', async () => {
    const headings = [toEnd, 'Giải ngân năm 2025', 'Lũy kế giải ngân từ khởi công'];
    const { amounts, twice } = await disbursed(headings, [4_000_000_000, 1_500_000_000, 5_600_000_000]);
    expect([amounts, twice]).toEqual([[5_600_000_000], ['F4']]);
  });
});
