import { expect, test } from 'vitest';
import type { ColumnSpec, TableRow } from '../../../src/workbook/write/spec.ts';
import { hasLibreOffice, oneSheet, oneTable, roundTrip, shownByLibreOffice } from './support.ts';

const COLUMNS: readonly ColumnSpec[] = [
  { heading: 'Xã' },
  { heading: 'Tổng', format: 'decimal', sumAcross: { from: 3, to: 4 }, total: 'sum' },
  { heading: 'A', format: 'integer', total: 'sum' },
  { heading: 'B', format: 'area', total: 'sum' },
];
const ROWS: readonly TableRow[] = [
  { kind: 'section', label: 'Nhóm' },
  ['Một', { kind: 'styled', value: 99, tone: 'strong' }, 2, { kind: 'area', value: 150 }],
  ['Hai', '=1+1', null, '=SUM(A1)'],
];
const TABLE = oneTable({
  columns: COLUMNS,
  rows: ROWS,
  rowNumbers: { heading: 'STT' },
  total: { label: 'Cộng' },
});

test('a column of row sums holds formulas with the result of its own row, whatever was given', async () => {
  const { sheet, report } = await roundTrip(oneSheet(TABLE));
  expect(sheet.getCell('C3').value).toMatchObject({ formula: 'SUM(D3:E3)', result: 3.5 });
  expect(sheet.getCell('C3').font.bold).toBe(true);
  expect(sheet.getCell('C4').formula).toBe('SUM(D4:E4)');
  expect(sheet.getCell('E4').formula).toBeUndefined();
  expect(report.tables[0]?.totals).toEqual([null, '3.50', '2', '1.50']);
});

test('a sum beyond the digits of a double stands as text without a formula', async () => {
  const rows = [['Một', null, 999_999_999_999_999, { kind: 'area', value: 1 }]] as const;
  const { sheet } = await roundTrip(oneSheet(oneTable({ columns: COLUMNS, rows })));
  expect(sheet.getCell('B2').value).toBe('999999999999999.01');
});

test('a column of shares holds formulas with their results, and nothing where there is nothing to share', async () => {
  const columns: readonly ColumnSpec[] = [
    { heading: 'Việc' },
    { heading: 'Đã được', format: 'integer' },
    { heading: 'Trên', format: 'integer' },
    { heading: 'Tỷ lệ', format: 'percent', shareOf: { part: 2, whole: 3 }, bar: true },
  ];
  const rows = [
    ['Một', 1, 3, null],
    ['Hai', 0, 0, 7],
    ['Ba', 'chưa', 4, null],
  ] as const;
  const table = oneTable({ columns, rows, rowNumbers: { heading: 'STT' } });
  const { sheet } = await roundTrip(oneSheet(table));
  expect(sheet.getCell('E2').value).toMatchObject({ formula: 'ROUNDDOWN(C2/D2,3)', result: 0.333 });
  expect([sheet.getCell('E3').value, sheet.getCell('E4').value]).toEqual([null, null]);
  expect(sheet.getCell('E2').numFmt).toContain('%');
});

test('a share is never shown as the whole while something is lacking, nor less than it is', async () => {
  const columns: readonly ColumnSpec[] = [
    { heading: 'Đã được', format: 'integer' },
    { heading: 'Trên', format: 'integer' },
    { heading: 'Tỷ lệ', format: 'percent', shareOf: { part: 1, whole: 2 } },
  ];
  const rows = [
    [105_979, 106_031, null],
    [106_031, 106_031, null],
    [29, 100, null],
    [207, 1000, null],
  ];
  const { path, sheet } = await roundTrip(oneSheet(oneTable({ columns, rows })));
  expect([2, 3, 4, 5].map((row) => sheet.getCell(row, 3).result)).toEqual([0.999, 1, 0.29, 0.207]);
  if (!hasLibreOffice) return;
  expect(
    shownByLibreOffice(path)
      .slice(1, 5)
      .map((row) => row[2]),
  ).toEqual(['99.9%', '100.0%', '29.0%', '20.7%']);
}, 120_000);

test.skipIf(!hasLibreOffice)('LibreOffice calculates the same', { timeout: 120_000 }, async () => {
  const { path } = await roundTrip(oneSheet(TABLE));
  const shown = shownByLibreOffice(path);
  expect(shown[2]?.slice(1)).toEqual(['Một', '3.50', '2', '1.50']);
  expect(shown[3]?.[2]).toBe('0.00');
  expect(shown[4]?.slice(2)).toEqual(['3.50', '2', '1.50']);
});
