import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeColumns } from '../../../src/workbook/write/columns.ts';
import { lineCount, textWidth } from '../../../src/workbook/write/text-width.ts';
import { columnWidths, splitColumns } from '../../../src/workbook/write/width.ts';

test('text takes as many lines as its whole words need', () => {
  expect(lineCount('ngắn', 20)).toBe(1);
  expect(lineCount('a\nb\nc', 20)).toBe(3);
  expect(lineCount('một hai ba bốn năm sáu', 9)).toBe(3);
  expect(lineCount('x'.repeat(45), 10)).toBe(5);
});

test('a text is as wide as its letters: accents add nothing, capitals do', () => {
  expect(textWidth('0123456789')).toBe(10);
  expect(textWidth('phường')).toBe(textWidth('phuong'));
  expect(textWidth('phường'.normalize('NFD'))).toBe(textWidth('phuong'));
  expect(textWidth('HOÀN KIẾM')).toBeGreaterThan(textWidth('hoàn kiếm') * 1.3);
});

test.each([
  // Widths and lines as LibreOffice sets them.
  ['phường Hoàn Kiếm', 13.6, 2],
  ['phường Cửa Nam', 15, 1],
  ['UBND phường Chương Dương', 28, 1],
  ['chuyển giao về địa phương quản lý, xử lý', 18, 3],
  ['CLEAR-AUTHORITY-MISSING', 14, 3],
  ['CLEAR-RESPONSIBILITY-MISSING', 14, 3],
] as const)('%s in a column of %d takes %d lines', (text, width, lines) => {
  expect(lineCount(text, width)).toBe(lines);
});

describe('columns split by shares', () => {
  test('come near them', () => {
    expect(splitColumns([10, 10, 10, 10], [0.5, 0.5])).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
    ]);
    expect(splitColumns([6, 40, 20, 20], [0.42, 0.58])).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
    ]);
  });

  test('cover every column once, with at least one column each', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(widths, fc.integer({ min: 1, max: 4 }), (given, count) => {
        const ranges = splitColumns(
          given,
          Array.from({ length: count }, () => 1 / count),
        );
        expect(ranges[0]?.from).toBe(1);
        expect(ranges.at(-1)?.to).toBe(given.length);
        for (const [index, range] of ranges.entries()) {
          expect(range.to).toBeGreaterThanOrEqual(range.from);
          if (index > 0) expect(range.from).toBe((ranges[index - 1]?.to ?? 0) + 1);
        }
      }),
    );
  });
});

describe('column widths', () => {
  const columns = (count: number) =>
    placeColumns({
      kind: 'table',
      rows: [],
      columns: Array.from({ length: count }, () => ({ heading: 'x' })),
    });

  const measured = (sample: readonly (readonly string[])[]) => ({
    sample,
    lastNumber: sample.length,
    totals: [],
  });

  test('follow the content, up to a limit', () => {
    expect(columnWidths(columns(1), measured([['Nguyễn Thị Minh Phương']]))).toEqual([24]);
    expect(columnWidths(columns(1), measured([['x'.repeat(500)]]))).toEqual([42]);
  });

  test('of wrapping text give way when the page would become illegible', () => {
    const widths = columnWidths(columns(6), measured([Array.from({ length: 6 }, () => 'x'.repeat(60))]));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(185, 0);
  });

  test('give way where they are widest: what nearly fits on a line stays on it', () => {
    const texts = [...Array.from({ length: 6 }, () => 'x'.repeat(60)), 'quận Hoàn Kiếm'];
    const widths = columnWidths(columns(7), measured([texts]));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(185, 0);
    expect(widths.at(-1)).toBe('quận Hoàn Kiếm'.length + 2);
  });

  test('show the whole of a total, which is longer than what it adds up, and every decimal of a coordinate', () => {
    const money = placeColumns({
      kind: 'table',
      rows: [],
      columns: [{ heading: 'x', format: 'money', width: 16, total: 'sum' }],
    });
    const [width = 0] = columnWidths(money, { ...measured([]), totals: ['13953674000000'] });
    expect(width).toBeGreaterThan('13.953.674.000.000'.length);
    expect(columnWidths(money, { ...measured([]), totals: ['999'] })).toEqual([16]);
    const [latitude = 0] = columnWidths(columns(1), {
      sample: [[21.034567]],
      lastNumber: 1,
      totals: [],
    });
    expect(latitude).toBeGreaterThan('21.034567'.length);
  });
});
