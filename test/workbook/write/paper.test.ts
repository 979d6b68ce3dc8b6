import { expect, test } from 'vitest';
import { buildWorkbook } from '../../../src/workbook/write/build.ts';
import type { SheetSpec } from '../../../src/workbook/write/spec.ts';
import { oneSheet, oneTable, roundTrip } from './support.ts';

/** A sheet of twenty columns of 20 characters each, of which two stay in sight. */
function wide(more: Partial<SheetSpec>): Partial<SheetSpec> {
  const columns = Array.from({ length: 20 }, (_, index) => ({ heading: `Cột ${index}`, width: 20 }));
  return { ...oneTable({ columns, rows: [['x']] }), freeze: { columns: 2 }, ...more };
}

test('a wide table is fitted to one page unless it must stay legible', async () => {
  const { sheet } = await roundTrip(oneSheet(wide({})));
  expect(sheet.pageSetup.fitToWidth).toBe(1);
  expect(sheet.pageSetup.printTitlesColumn).toBeUndefined();
});

test('a legible one takes several pages, repeats its frozen columns, and titles stand beside these', async () => {
  const titles = [{ text: 'TÊN', style: 'title' }] as const;
  const { sheet } = await roundTrip(oneSheet(wide({ pagesWide: 'legible', titles })));
  // 400 characters, 40 of them on every page of 185.
  expect(sheet.pageSetup.fitToWidth).toBe(3);
  expect(sheet.pageSetup.printTitlesColumn).toBe('A:B');
  expect(sheet.getCell('C1').value).toBe('TÊN');
  expect(sheet.getCell('G1').master.address).toBe('C1');
  expect(sheet.getCell('H1').master.address).toBe('H1');
});

test('a legible table that fits stays on one page', async () => {
  const { sheet } = await roundTrip(oneSheet({ ...oneTable({ rows: [['x']] }), pagesWide: 'legible' }));
  expect(sheet.pageSetup.fitToWidth).toBe(1);
});

test('columns of words that will not fit on one page are not squeezed for it', async () => {
  const columns = Array.from({ length: 16 }, (_, index) => ({ heading: `Cột ${index}` }));
  const rows = [Array.from({ length: 16 }, () => 'chữ '.repeat(7).trim())];
  const table = oneTable({ columns, rows });
  const squeezed = await roundTrip(oneSheet(table));
  const legible = await roundTrip(oneSheet({ ...table, pagesWide: 'legible' }));
  expect(squeezed.sheet.getColumn(1).width).toBeLessThan(17);
  expect(legible.sheet.getColumn(1).width).toBeGreaterThan(20);
  expect(legible.sheet.pageSetup.fitToWidth).toBe(2);
});

test('the heading is repeated on paper only where it stays in sight on the screen', async () => {
  const table = oneTable({ rows: [['x']] });
  const { sheet: frozen } = await roundTrip(oneSheet(table));
  expect(frozen.pageSetup.printTitlesRow).toBe('1:1');
  const { sheet: free } = await roundTrip(oneSheet({ ...table, freeze: false }));
  expect(free.pageSetup.printTitlesRow).toBeUndefined();
  expect(free.views[0]?.state).toBe('normal');
});

const title = (text: string) => ({ kind: 'text', lines: [{ text, style: 'bold' }] }) as const;
const table = (count: number) =>
  ({
    kind: 'table',
    columns: [{ heading: 'x' }],
    rows: Array.from({ length: count }, () => ['y']),
  }) as const;

test('of several tables the heading of the last printed one is repeated: pages before it repeat none', async () => {
  const parts = [table(1), table(1), table(1)];
  const { sheet } = await roundTrip(oneSheet({ blocks: parts, freeze: false }));
  expect(sheet.pageSetup.printTitlesRow).toBe('7:7');
  const { sheet: partly } = await roundTrip(oneSheet({ blocks: parts, freeze: false, screenBlocks: 1 }));
  expect(partly.pageSetup.printTitlesRow).toBe('4:4');
});

/** The XML of the one sheet of these blocks. */
async function sheetXml(blocks: SheetSpec['blocks']): Promise<string> {
  const { parts } = await buildWorkbook(oneSheet({ blocks, freeze: false }));
  const part = [...parts].find(({ name }) => name === 'xl/worksheets/sheet1.xml');
  return [...(part?.pieces ?? [])].join('');
}

test('a small table that would run over the end of a page begins a new one, with its title', async () => {
  const blocks = [title('Một'), table(30), title('Hai'), table(15), title('Ba'), table(5)];
  const xml = await sheetXml(blocks);
  // Rows 1, 3–33, then a blank one: the title “Hai” stands in row 35.
  expect(xml).toMatch(/<rowBreaks count="1" manualBreakCount="1"><brk id="34" [^>]*man="1"\/><\/rowBreaks>/);
});

test('a title stays with the sentences and the table below it, and never alone at the end of a page', async () => {
  const sentence = { kind: 'text', lines: [{ text: 'Đọc được 15 dòng.', style: 'left' }] } as const;
  const xml = await sheetXml([title('Một'), table(30), title('Hai'), sentence, table(15)]);
  expect(xml).toContain('<brk id="34" ');
});

test('blocks for the screen alone are not printed, whatever stands above them is', async () => {
  const text = { kind: 'text', lines: [{ text: 'Trang khác', style: 'bold' }] } as const;
  const table = { kind: 'table', columns: [{ heading: 'Cột' }], rows: [['x'], ['y']] } as const;
  const blocks = [table, text, table];
  const { sheet: whole } = await roundTrip(oneSheet({ blocks }));
  expect(whole.pageSetup.printArea).toBeUndefined();
  const { parts } = await buildWorkbook(oneSheet({ blocks, screenBlocks: 2 }));
  const workbook = [...parts].find(({ name }) => name === 'xl/workbook.xml');
  // The heading and two rows; lines take three columns.
  expect([...(workbook?.pieces ?? [])].join('')).toContain('&apos;Bảng&apos;!$A$1:$C$3</definedName>');
});
