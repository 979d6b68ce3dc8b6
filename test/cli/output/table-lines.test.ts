import { expect, it } from 'vitest';
import { tableLines } from '../../../src/cli/output/table-lines.ts';

const rows = [
  ['Loại', 'Đo', 'Bên giao', 'Khớp'],
  ['Dự án, nhiệm vụ', 'Tổng mức đầu tư (đồng)', '569.664.375.000.000', 'khớp'],
  ['Nhân sự', 'Số dòng', '9.789', 'khớp'],
];

it('lays columns side by side, figures to the right', () => {
  expect(tableLines(rows)).toEqual([
    'Loại             Đo                                 Bên giao  Khớp',
    'Dự án, nhiệm vụ  Tổng mức đầu tư (đồng)  569.664.375.000.000  khớp',
    'Nhân sự          Số dòng                               9.789  khớp',
  ]);
});

it('lets words go on below where a terminal is too narrow, and never breaks a figure', () => {
  const lines = tableLines(rows, 50);
  expect(lines.every((line) => line.length <= 50)).toBe(true);
  expect(lines.filter((line) => line.includes('569.664.375.000.000'))).toHaveLength(1);
  expect(lines.join(' ')).toContain('nhiệm vụ');
});

it('stays as it is where no break between words makes it fit', () => {
  expect(tableLines(rows, 30)).toEqual(tableLines(rows));
});

it('takes a row alone for what it is, and as many rows as there are', () => {
  expect(tableLines([['V1', 'tệp dài.xlsx', 3]])).toEqual(['V1  tệp dài.xlsx  3']);
  expect(tableLines(Array.from({ length: 300_000 }, (_, index) => [index]))).toHaveLength(300_000);
});

it('lets headings give way before cells', () => {
  const narrow = tableLines(
    [
      ['Loại', 'Chỉ có ở bàn giao'],
      ['Dự án, nhiệm vụ', 46],
    ],
    24,
  );
  expect(narrow.at(-1)).toMatch(/^Dự án, nhiệm vụ +46$/);
  expect(narrow).toHaveLength(4);
});
