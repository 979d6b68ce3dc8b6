import { describe, expect, test } from 'vitest';
import type { CellInput, WorkbookSpec } from '../../../src/workbook/write/spec.ts';
import { CREATED_AT, hasLibreOffice, roundTrip, shownByLibreOffice } from './support.ts';

const LONG = 'Ậ'.repeat(40_000);

const HOSTILE: readonly (readonly [string, CellInput])[] = [
  ['control', 'a\u0000\u0001\u000b\u001fb'],
  ['surrogate', 'a\ud800b'],
  ['long', LONG],
  ['markup', '<c r="A1"><v>&amp;]]></v></row></sheetData>'],
  ['escape', '_x0041_'],
  ['formula', '=HYPERLINK("http://a";"b")'],
  ['plus', '+1'],
  ['minus', '-1'],
  ['at', '@SUM(A1)'],
  ['spaces', '  a  '],
  ['lines', 'a\r\nb'],
  ['nan', Number.NaN],
  ['infinite', Number.NEGATIVE_INFINITY],
  ['date', { kind: 'date', value: '2025-02-31' }],
  ['large', { kind: 'money', value: 2n ** 60n }],
  ['link', { kind: 'link', text: 'x', target: { sheet: 'không có' } }],
  ['note', { kind: 'styled', value: 'y', note: 'a\u0000<b>&' }],
  ['undefined', undefined as unknown as CellInput],
];

const NAMES = ["'Tổng/hợp'", 'tổng:hợp', '[x]', 'History', 'x'.repeat(60), 'x'.repeat(50), '\u0000', 'a!b'];

const SPEC: WorkbookSpec = {
  createdAt: CREATED_AT,
  listSheet: 'Tổng hợp',
  lists: [
    { name: 'A1', values: Array.from({ length: 2000 }, (_, index) => `giá trị, ${index}`) },
    { name: 'a1', values: [] },
  ],
  properties: { title: 'a\u0000<b>', creator: '\ud800' },
  sheets: NAMES.map((name) => ({
    name,
    titles: [{ text: `\u0007${LONG}`, style: 'title' }],
    blocks: [
      {
        kind: 'table',
        columns: [
          {
            heading: 'a\u0000<b>',
            note: '\u0001',
            choice: { list: 'A1', prompt: { title: LONG, text: LONG }, error: { title: LONG, text: LONG } },
          },
          { heading: '', total: 'sum', choice: { list: 'không có' } },
        ],
        rows: HOSTILE,
        total: { label: '\u0000' },
      },
    ],
  })),
};

describe('every value a spreadsheet cannot take', async () => {
  const { report, workbook, sheet, path } = await roundTrip(SPEC);
  const first = report.tables[0]?.rows.from ?? 0;
  const read = (name: string) => sheet.getCell(first + HOSTILE.findIndex(([key]) => key === name), 2).value;

  test('leaves a workbook with all its sheets, under safe names', () => {
    expect(report.sheets).toEqual(workbook.worksheets.slice(0, NAMES.length).map((one) => one.name));
    expect(workbook.worksheets).toHaveLength(NAMES.length + 1);
  });

  test.each([
    ['control', 'ab'],
    ['surrogate', 'ab'],
    ['long', `${'Ậ'.repeat(32_766)}…`],
    ['markup', '<c r="A1"><v>&amp;]]></v></row></sheetData>'],
    // Excel, LibreOffice and our reader undo the escape, exceljs does not.
    ['escape', '_x005F_x0041_'],
    ['formula', '=HYPERLINK("http://a";"b")'],
    ['plus', '+1'],
    ['minus', '-1'],
    ['at', '@SUM(A1)'],
    ['spaces', '  a  '],
    ['lines', 'a\nb'],
    ['nan', null],
    ['infinite', null],
    ['date', '2025-02-31'],
    ['large', (2n ** 60n).toString()],
    ['link', 'x'],
    ['note', 'y'],
    ['undefined', null],
  ])('%s is safe', (name, expected) => {
    expect(read(name)).toBe(expected);
  });

  test('what was mended is listed, cell by cell', () => {
    const own = report.flaws.filter((flaw) => flaw.sheet === sheet.name);
    expect(own.map((flaw) => flaw.reason).sort()).toEqual(
      [
        'link-dropped',
        'list-missing',
        'not-a-date',
        'not-a-number',
        'not-a-number',
        'number-as-text',
        'text-cut',
      ].sort(),
    );
    const nan = own.find((flaw) => flaw.reason === 'not-a-number');
    expect(nan?.cell).toBe(`B${first + HOSTILE.findIndex(([key]) => key === 'nan')}`);
  });

  test.skipIf(!hasLibreOffice)(
    'LibreOffice opens it too (skipped where it is not installed)',
    { timeout: 120_000 },
    () => {
      const shown = shownByLibreOffice(path).flat();
      expect(shown).toContain('markup');
      expect(shown).toContain('_x0041_');
      expect(shown).toContain('@SUM(A1)');
    },
  );
});
