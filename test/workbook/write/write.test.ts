import { describe, expect, test } from 'vitest';
import type { ColumnSpec, TableRow } from '../../../src/workbook/write/spec.ts';
import { hasLibreOffice, oneSheet, oneTable, roundTrip, shownByLibreOffice } from './support.ts';

const COLUMNS: readonly ColumnSpec[] = [
  { heading: 'Tên' },
  { heading: 'Số lượng', format: 'integer', total: 'sum' },
  { heading: 'Nguyên giá', format: 'money', total: 'sum', group: 'Giá trị' },
  { heading: 'Diện tích', format: 'area', total: 'sum', group: 'Giá trị' },
  { heading: 'Ngày', format: 'date', total: 'count' },
];
const ROWS: readonly TableRow[] = [
  { kind: 'section', marker: 'A', label: 'Trụ sở' },
  [
    'Nhà số 1',
    2,
    { kind: 'money', value: 963_000_000_001n },
    { kind: 'area', value: 127_620 },
    { kind: 'date', value: '2019-02-05' },
  ],
  ['Nhà số 2', 3, { kind: 'money', value: 5n }, { kind: 'area', value: 10 }, null],
];
const TABLE = oneTable({
  columns: COLUMNS,
  rows: ROWS,
  rowNumbers: { heading: 'STT' },
  total: { label: 'Tổng cộng' },
});

describe('a table', () => {
  test('stands as given: heading, section, numbered rows, total', async () => {
    const { sheet, report } = await roundTrip(oneSheet(TABLE));
    expect(report.tables).toEqual([
      {
        sheet: 'Bảng',
        heading: { from: 1, to: 2 },
        rows: { from: 3, to: 5 },
        dataRows: 2,
        totalRow: 6,
        totals: [null, '5', '963000000006', '1276.30', '1'],
      },
    ]);
    expect(sheet.getCell('A3').value).toBe('A');
    expect(sheet.getCell('B3').value).toBe('Trụ sở');
    expect([sheet.getCell('A4').value, sheet.getCell('B4').value, sheet.getCell('C4').value]).toEqual([
      1,
      'Nhà số 1',
      2,
    ]);
    expect(sheet.getCell('D4').value).toBe(963_000_000_001);
    expect(sheet.getCell('E4').value).toBe(1276.2);
    expect(sheet.getCell('A5').value).toBe(2);
    expect(sheet.getCell('F5').value).toBeNull();
  });

  test('totals are plain formulas with the exact result in place', async () => {
    const { sheet } = await roundTrip(oneSheet(TABLE));
    expect(sheet.getCell('A6').value).toBe('Tổng cộng');
    expect(sheet.getCell('D6').value).toMatchObject({ formula: 'SUM(D3:D5)', result: 963_000_000_006 });
    expect(sheet.getCell('E6').value).toMatchObject({ formula: 'SUM(E3:E5)', result: 1276.3 });
    expect(sheet.getCell('F6').value).toMatchObject({ formula: 'COUNTA(F3:F5)', result: 1 });
  });

  test.each(['Asia/Ho_Chi_Minh', 'America/New_York', 'UTC'])('a day is that day in %s', async (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      const { sheet } = await roundTrip(oneSheet(TABLE));
      expect(sheet.getCell('F4').value).toEqual(new Date('2019-02-05T00:00:00Z'));
      expect(sheet.getCell('F4').numFmt).toBe('dd/mm/yyyy');
    } finally {
      process.env.TZ = before;
    }
  });

  test('groups merge over their neighbours, other headings over both rows', async () => {
    const { sheet } = await roundTrip(oneSheet(TABLE));
    expect(sheet.getCell('E1').master.address).toBe('D1');
    expect(sheet.getCell('D1').value).toBe('Giá trị');
    expect(sheet.getCell('D2').value).toBe('Nguyên giá');
    expect(sheet.getCell('B2').master.address).toBe('B1');
  });

  test('the heading stays in sight, is repeated on paper, and carries the filter', async () => {
    const { sheet } = await roundTrip(oneSheet(TABLE));
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(sheet.pageSetup.printTitlesRow).toBe('1:2');
    expect(sheet.autoFilter).toBe('A2:F5');
  });

  test('without rows it says so, and sums to zero', async () => {
    const table = oneTable({ columns: COLUMNS, emptyText: 'Không có', total: { label: 'Cộng' } });
    const { sheet, report } = await roundTrip(oneSheet(table));
    expect(sheet.getCell('A3').value).toBe('Không có');
    expect(sheet.getCell('C4').value).toBe(0);
    expect(report.tables[0]).toMatchObject({ rows: { from: 3, to: 2 }, dataRows: 0, totalRow: 4 });
  });

  test('its column numbers stand under the heading', async () => {
    const { sheet } = await roundTrip(oneSheet(oneTable({ rows: [['x']], columnNumbers: true })));
    expect(sheet.getCell('A2').value).toBe('(1)');
    expect(sheet.getCell('A3').value).toBe('x');
  });

  test('its rows are numbered on from where another sheet ended', async () => {
    const rowNumbers = { heading: 'STT', from: 10_000_001 };
    const { sheet } = await roundTrip(oneSheet(oneTable({ rows: [['x'], ['y']], rowNumbers })));
    expect([sheet.getCell('A2').value, sheet.getCell('A3').value]).toEqual([10_000_001, 10_000_002]);
    expect(sheet.getColumn(1).width).toBe(10);
  });

  test('rows may come from a generator, read once', async () => {
    function* rows(): Generator<TableRow> {
      for (let row = 1; row <= 1000; row += 1) yield [row];
    }
    const { sheet } = await roundTrip(
      oneSheet(oneTable({ rows: rows(), columns: [{ heading: 'n', format: 'integer' }] })),
    );
    expect(sheet.getCell('A2').value).toBe(1);
    expect(sheet.getCell('A1001').value).toBe(1000);
  });

  test('several tables on a sheet follow one another', async () => {
    const block = {
      kind: 'table',
      columns: [{ heading: 'a', total: 'count' }],
      rows: [['x'], ['y']],
      total: { label: '' },
    } as const;
    const { sheet, report } = await roundTrip(oneSheet({ blocks: [block, block] }));
    expect(report.tables.map((table) => table.rows)).toEqual([
      { from: 2, to: 3 },
      { from: 7, to: 8 },
    ]);
    expect(sheet.getCell('A7').value).toBe('x');
    expect(sheet.getCell('A9').value).toMatchObject({ formula: 'COUNTA(A7:A8)', result: 2 });
  });

  test('bars, notes and tones stand beside links', async () => {
    const rows: readonly TableRow[] = [
      [{ kind: 'styled', value: '✗ thiếu', tone: 'bad', note: 'Chưa có sổ' }],
      [{ kind: 'link', text: 'Sang', target: { sheet: 'Bảng' } }],
      [{ kind: 'link', text: 'Ngoài', target: { location: 'bàn giao/a b.xlsx' } }],
    ];
    const { sheet } = await roundTrip(
      oneSheet(oneTable({ rows, columns: [{ heading: 'x', bar: true, note: 'Giải thích' }] })),
    );
    expect(sheet.getCell('A1').note).toMatchObject({ texts: [{ text: 'Giải thích' }] });
    expect(sheet.getCell('A2').note).toMatchObject({ texts: [{ text: 'Chưa có sổ' }] });
    expect(sheet.getCell('A2').fill).toMatchObject({ fgColor: { argb: 'FFFBE0DD' } });
    // exceljs reads no links inside the workbook; links.test.ts looks at them.
    expect(sheet.getCell('A3').value).toBe('Sang');
    expect(sheet.getCell('A4').value).toMatchObject({
      text: 'Ngoài',
      hyperlink: 'b%C3%A0n%20giao/a%20b.xlsx',
    });
  });
});

describe('a form to fill in', () => {
  test('has bordered rows, drop-downs over them, and locked columns', async () => {
    const table = oneTable({
      columns: [
        {
          heading: 'Loại',
          locked: false,
          choice: { list: 'Đơn vị', severity: 'warning', prompt: { title: 'T', text: 'Chọn' } },
        },
        { heading: 'Mã' },
      ],
      blankRows: 1000,
    });
    const lists = [{ name: 'Đơn vị', values: ['cái', 'chiếc, đôi'] }];
    const { sheet, workbook } = await roundTrip(oneSheet({ ...table, protect: true }, { lists }));
    expect(sheet.getCell('A2').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['Don_vi'],
      errorStyle: 'warning',
      prompt: 'Chọn',
    });
    expect(sheet.getCell('A1001').dataValidation).toMatchObject({ formulae: ['Don_vi'] });
    expect(sheet.getCell('A1001').border.left?.style).toBe('thin');
    expect(sheet.getCell('A5').protection).toMatchObject({ locked: false });
    const lookup = workbook.getWorksheet('Lists');
    expect(lookup?.state).toBe('hidden');
    expect(workbook.definedNames.getRanges('Don_vi').ranges).toEqual(['Lists!$A$1:$A$2']);
  });
});

describe('paper', () => {
  test('is A4 with the margins of the decree, numbered from page 2', async () => {
    const { sheet } = await roundTrip(oneSheet(TABLE));
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.pageSetup.margins?.left).toBeCloseTo(30 / 25.4, 2);
    expect(sheet.headerFooter).toMatchObject({
      differentFirst: true,
      oddHeader: '&C&"Times New Roman,Regular"&13&P',
    });
  });

  test('shows key figures with the decimals they have', async () => {
    const figures = [
      { label: 'a', value: 126 },
      { label: 'b', value: 97.5 },
      { label: 'c', value: 0.975, format: 'percent' },
      { label: 'd', value: { kind: 'date', value: '2025-07-01' } },
    ] as const;
    const { sheet } = await roundTrip(oneSheet({ blocks: [{ kind: 'figures', figures }] }));
    const formats = [1, 2, 3, 4].map((row) => sheet.getCell(row, 2).numFmt);
    expect(formats).toEqual(['#,##0', '#,##0.00', '0.0%', 'dd/mm/yyyy']);
  });

  test('has letterhead, titles, figures and signatures where asked for', async () => {
    const line = (text: string) => ({ text, style: 'bold' }) as const;
    const { sheet } = await roundTrip(
      oneSheet({
        letterhead: { left: [line('TRÁI')], right: [line('PHẢI')] },
        titles: [line('TÊN')],
        blocks: [{ kind: 'figures', figures: [{ label: 'Số xã', value: 126, note: 'n' }] }],
        signatures: [
          { lines: [line('BÊN NHẬN')], name: 'A' },
          { lines: [line('BÊN GIAO')], name: 'B' },
        ],
      }),
    );
    const texts: string[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cell.master === cell && texts.push(cell.text)));
    expect(texts).toEqual(['TRÁI', 'PHẢI', 'TÊN', 'Số xã', '126', 'n', 'BÊN NHẬN', 'BÊN GIAO', 'A', 'B']);
  });
});

test('properties come from the spec, and no other clock', async () => {
  const { workbook } = await roundTrip(oneSheet({}, { properties: { title: 'Biên bản' } }));
  expect(workbook.title).toBe('Biên bản');
  expect(workbook.created).toEqual(new Date('2025-06-30T08:00:00Z'));
  expect(workbook.modified).toEqual(new Date('2025-06-30T08:00:00Z'));
});

test.skipIf(!hasLibreOffice)(
  'LibreOffice shows what was meant (skipped where it is not installed)',
  { timeout: 120_000 },
  async () => {
    const { path } = await roundTrip(oneSheet(TABLE));
    const shown = shownByLibreOffice(path);
    expect(shown[3]).toEqual(['1', 'Nhà số 1', '2', '963,000,000,001', '1,276.20', '05/02/2019']);
    expect(shown[5]).toEqual(['Tổng cộng', '', '5', '963,000,000,006', '1,276.30', '1']);
  },
);
