import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/workbook/cell.ts';
import { ByteWindow } from '../../../src/workbook/read/byte-window.ts';
import { codeWriter } from '../../../src/workbook/read/code-format.ts';
import { readSharedStrings } from '../../../src/workbook/read/shared-strings.ts';
import { SheetParser } from '../../../src/workbook/read/sheet-rows.ts';
import { type CellFormat, PLAIN_FORMAT } from '../../../src/workbook/read/styles.ts';
import { TextCache } from '../../../src/workbook/read/text-cache.ts';

/** Cells, rows and shared strings in Excel's usual spelling have ways of their own; a prefix closes them. */
type Spelling = (name: string) => string;
const usual: Spelling = (name) => name;
const prefixed: Spelling = (name) => `x:${name}`;

const formats: readonly CellFormat[] = [
  PLAIN_FORMAT,
  { ...PLAIN_FORMAT, dates: 'day' },
  { ...PLAIN_FORMAT, dates: 'month' },
  { ...PLAIN_FORMAT, font: '.VnTime', shownAs: 'struck' },
  { ...PLAIN_FORMAT, isPercent: true },
  { ...PLAIN_FORMAT, shownPower: -3 },
  { ...PLAIN_FORMAT, writeCode: codeWriter('00000') },
  { ...PLAIN_FORMAT, writeCode: codeWriter('"TS-"000') },
];

const someText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Đang sử dụng',
    'Nguyễn Thị Mẫu',
    'TS-001',
    'a_b',
    '_x0041_',
    'A &amp; B',
    'x\r\ny',
    '𝄞',
  ),
  fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => text.replaceAll(/[\p{Cc}<&]/gu, '-')),
);
const someNumber = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom(
    '007',
    '-0',
    '1.50',
    '.5',
    '5.',
    '0.1',
    '123456789',
    '1234567890',
    '12345678901234567890',
    '',
    'x',
  ),
);

interface CellShape {
  readonly attributes: string;
  readonly content: 'v' | 'is' | 'nothing';
  readonly text: string;
}

const attribute = (name: string, values: readonly string[]) =>
  fc.constantFrom('', ...values.map((value) => ` ${name}="${value}"`));
const someStyle = attribute('s', ['0', '1', '2', '3', '4', '5', '6', '7', '9']);
const someCell: fc.Arbitrary<CellShape> = fc.oneof(
  fc.record({ attributes: someStyle, content: fc.constantFrom('v', 'nothing'), text: someNumber }),
  fc.record({
    attributes: someStyle.map((style) => `${style} t="s"`),
    content: fc.constant('v' as const),
    text: fc.integer({ min: 0, max: 9 }).map(String),
  }),
  fc.record({
    attributes: someStyle.map((style) => `${style} t="inlineStr"`),
    content: fc.constant('is' as const),
    text: someText,
  }),
  fc.record({
    attributes: someStyle.map((style) => `${style} t="n"`),
    content: fc.constant('v' as const),
    text: someNumber,
  }),
);
const someRow = fc.record({
  attributes: fc.constantFrom('', ' spans="1:9"', ' hidden="1"', ' ht="0"', ' ht="12.8" hidden="false"'),
  numbered: fc.boolean(),
  addressed: fc.boolean(),
  preserved: fc.boolean(),
  cells: fc.array(someCell, { maxLength: 9 }),
});
const someSheet = fc.array(someRow, { maxLength: 8 });
type RowShape = typeof someRow extends fc.Arbitrary<infer Shape> ? Shape : never;

function rowXml(row: RowShape, index: number, tag: Spelling): string {
  const number = row.numbered ? ` r="${index + 1}"` : '';
  const cells = row.cells.map((cell, column) => {
    const address = row.addressed ? ` r="${String.fromCharCode(65 + column)}${index + 1}"` : '';
    return `<${tag('c')}${address}${cell.attributes}${contentXml(cell, row.preserved, tag)}`;
  });
  return `<${tag('row')}${number}${row.attributes}>${cells.join('')}</${tag('row')}>`;
}

function contentXml({ content, text }: CellShape, preserved: boolean, tag: Spelling): string {
  if (content === 'nothing') return '/>';
  const value =
    content === 'v'
      ? `<${tag('v')}>${text}</${tag('v')}>`
      : `<${tag('is')}>${textXml(text, preserved, tag)}</${tag('is')}>`;
  return `>${value}</${tag('c')}>`;
}

function textXml(text: string, preserved: boolean, tag: Spelling): string {
  return `<${tag('t')}${preserved ? ' xml:space="preserve"' : ''}>${text}</${tag('t')}>`;
}

/** The bytes in pieces of so many, which cut tags, cells and characters. */
function pieces(xml: string, length: number): readonly Buffer[] {
  const bytes = Buffer.from(xml);
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
    bytes.subarray(index * length, (index + 1) * length),
  );
}

async function* stream(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

async function readTexts(texts: readonly string[], tag: Spelling, length: number) {
  const items = texts.map(
    (text, index) => `<${tag('si')}>${textXml(text, index % 2 === 0, tag)}</${tag('si')}>`,
  );
  const xml = `<${tag('sst')} xmlns:x="x">${items.join('')}</${tag('sst')}>`;
  return readSharedStrings(stream(pieces(xml, length)));
}

async function readRows(rows: readonly RowShape[], texts: readonly string[], tag: Spelling, length: number) {
  const strings = await readTexts(texts, tag, 100);
  const parser = new SheetParser({ strings, formats, date1904: false });
  const body = rows.map((row, index) => rowXml(row, index, tag)).join('');
  const data = tag('sheetData');
  const read: Row[] = [];
  for (const piece of pieces(
    `<${tag('worksheet')} xmlns:x="x"><${data}>${body}</${data}></${tag('worksheet')}>`,
    length,
  )) {
    for (const batch of parser.push(piece)) read.push(...batch);
  }
  parser.finish();
  return read;
}

describe('what is written in the usual way is read as what is not', () => {
  const tenTexts = fc.array(someText, { minLength: 10, maxLength: 10 });

  it('rows and cells, however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(someSheet, tenTexts, fc.integer({ min: 1, max: 700 }), async (rows, texts, length) => {
        const expected = await readRows(rows, texts, prefixed, 10_000);
        expect(await readRows(rows, texts, usual, length)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('shared strings, each time they are asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(someText, { maxLength: 40 }),
        fc.integer({ min: 1, max: 700 }),
        async (texts, length) => {
          const expected = await readTexts(texts, prefixed, 10_000);
          const found = await readTexts(texts, usual, length);
          for (let place = -1; place <= texts.length; place += 1) {
            const text = expected.textAt(place);
            expect([found.textAt(place), found.textAt(place), found.textAt(place)]).toEqual([
              text,
              text,
              text,
            ]);
            expect(found.textAt(place + 0.5)).toBeUndefined();
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a cache of texts', () => {
  it('gives what the bytes say, whatever came before', () => {
    const some = fc.string({ unit: 'grapheme', maxLength: 70 }).map((text) => text.replaceAll('\0', '-'));
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 20 }),
        fc.array(fc.nat(), { maxLength: 100 }),
        (texts, order) => {
          const cache = new TextCache();
          for (const index of order) {
            const text = texts[index % texts.length] ?? '';
            const window = new ByteWindow();
            const bytes = Buffer.from(`<t>${text}</t>`);
            window.push(bytes);
            expect(cache.decode(window, 3, bytes.length - 4)).toBe(
              bytes.toString('utf8', 3, bytes.length - 4),
            );
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
