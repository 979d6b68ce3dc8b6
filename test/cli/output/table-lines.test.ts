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

it('gives the cells of a row one behind the other where not even that makes it fit', () => {
  const wide = [
    ['Loại', 'Đo', 'Bên giao', 'Bên nhận', 'Khớp'],
    ['Tài sản', 'Nguyên giá (đồng)', '713.049.312.000', '', 'khớp'],
  ];
  expect(tableLines(wide, 40)).toEqual([
    'Loại  Đo  Bên giao  Bên nhận  Khớp',
    'Tài sản  Nguyên giá (đồng)',
    '    713.049.312.000  –  khớp',
  ]);
});

it('keeps a cell that goes on below as far in as it begins', () => {
  const lines = tableLines(
    [
      ['  AA', 'Chức vụ, chức danh'],
      ['  B', 'Họ và tên'],
    ],
    16,
  );
  expect(lines).toEqual(['  AA  Chức vụ,', '      chức danh', '  B   Họ và tên']);
  expect(
    tableLines(
      [
        ['Nơi', 'Số'],
        ['  → 00070 phường Hoàn Kiếm', 3],
      ],
      19,
    ),
  ).toContain('  phường Hoàn');
});

it('gives letters with their marks apart one column', () => {
  expect(
    tableLines([
      ['Tệp', 'Bản'],
      ['Nhân sự'.normalize('NFD'), 1],
    ]),
  ).toEqual(['Tệp      Bản', `${'Nhân sự'.normalize('NFD')}    1`]);
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
