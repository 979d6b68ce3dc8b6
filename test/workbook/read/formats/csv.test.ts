import { describe, expect, it } from 'vitest';
import { encodeTcvn3 } from '../../../../src/text/legacy.ts';
import { cellText } from '../../../../src/workbook/table/cell-text.ts';
import { windows1258 } from '../../../helpers/windows1258.ts';
import { problemOf } from '../build.ts';
import { readRows, readTexts, withOpened } from './support.ts';

const table = [
  ['STT', 'Họ và tên', 'Số CCCD', 'Lương'],
  ['1', 'Đỗ Thị Ước', '001080001234', '1.234,5'],
  ['2', 'Lý "Mỹ"; Hoà,\nthôn 2', '009', '-3'],
];

function csvOf(delimiter: string): string {
  return table
    .map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(delimiter))
    .join('\r\n');
}

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('a table of text', () => {
  const encodings: readonly (readonly [string, (text: string) => Buffer])[] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE with a mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE with a mark', (text) => utf16be(`\ufeff${text}`)],
    ['UTF-16LE', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-16BE', utf16be],
    ['windows-1258', windows1258],
    ['TCVN3', (text) => Buffer.from(text.replace(/[^\n\t]+/g, encodeTcvn3), 'latin1')],
  ];
  const delimiters = [';', ',', '\t', '|'];

  it.each(
    encodings.flatMap(([name, encode]) => delimiters.map((delimiter) => [name, delimiter, encode] as const)),
  )('in %s between %j', async (name, delimiter, encode) => {
    const plain = csvOf(delimiter);
    const text = name === 'TCVN3' ? plain.replace('\nthôn', ' thôn') : plain;
    const rows = await readRows(encode(text), 'Cán bộ.csv');
    const expected = table.map((row) => row.map((field) => field.replace('\n', ' ')));
    expect(rows.map(({ cells }) => cells.map(cellText))).toEqual(expected);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('has one sheet, named after the file', async () => {
    await withOpened(
      csvOf(';'),
      async (workbook) => {
        expect(workbook.format).toBe('csv');
        expect(workbook.sheets).toEqual([{ name: 'Cán bộ', state: 'visible', index: 0 }]);
      },
      'Cán bộ.csv',
    );
  });

  it('in TCVN3 whose glyphs were saved as letters of Unicode is read as what it was, text in Unicode as it is', async () => {
    const lines = ['STT;Họ và tên;Đơn vị', '1;Trần Thị Bình;Phòng Nội vụ', '2;Lê Văn Cường;Phòng Tài chính'];
    const fields = lines.map((line) => line.split(';'));
    const glyphs = fields.map((row) => row.map(encodeTcvn3).join(';')).join('\n');
    const textsOf = async (text: string) => (await readRows(text)).map(({ cells }) => cells.map(cellText));
    expect(await textsOf(glyphs)).toEqual(fields);
    expect(await textsOf(`${lines.join('\n')}\n3;Mïller AG;Citroën ® µm\n`)).toEqual([
      ...fields,
      ['3', 'Mïller AG', 'Citroën ® µm'],
    ]);
    const foreign = [
      ['STT', 'Name', 'Café'],
      ...Array.from({ length: 6 }, (_, at) => [`${at}`, 'Møller Büro', 'Çelik']),
    ];
    expect(await textsOf(foreign.map((row) => row.join(';')).join('\n'))).toEqual(foreign);
  });

  it('keeps row numbers over blank lines and lengths of all kinds', async () => {
    const rows = await readRows('UBND QUẬN\n\nSTT;Tên;Số\n1;An\n2;Bình;;9\n');
    expect(
      rows.map(({ number, cells }) => [number, ...cells.map(({ column, text }) => `${column}${text}`)]),
    ).toEqual([
      [1, '1UBND QUẬN'],
      [3, '1STT', '2Tên', '3Số'],
      [4, '11', '2An'],
      [5, '12', '2Bình', '49'],
    ]);
  });

  it('may say its delimiter, as Excel writes it', async () => {
    expect(await readTexts('sep=;\r\nSTT;Tên, chức vụ\r\n1;An, phó\r\n')).toEqual([
      ['STT', 'Tên, chức vụ'],
      ['1', 'An, phó'],
    ]);
  });

  it('shows the text that a formula keeps from becoming a number', async () => {
    const lines = ['STT,CCCD,Tên', '1,="001080000001",An', '2,"=""001080000002""","=""Bình"", phó"'];
    expect(await readTexts(lines.join('\n'))).toEqual([
      ['STT', 'CCCD', 'Tên'],
      ['1', '001080000001', 'An'],
      ['2', '001080000002', '="Bình", phó'],
    ]);
  });

  it('may have each of its lines in quotes as a whole', async () => {
    expect(await readTexts('"STT,Tên,Số"\r\n"1,""An, phó"",5"\r\n"2,Bình,6"\r\n')).toEqual([
      ['STT', 'Tên', 'Số'],
      ['1', 'An, phó', '5'],
      ['2', 'Bình', '6'],
    ]);
  });

  it('takes quotes inside fields as they are', async () => {
    expect(await readTexts('STT;Tên\n1;Tivi 21" màu\n2;Bàn\n')).toEqual([
      ['STT', 'Tên'],
      ['1', 'Tivi 21" màu'],
      ['2', 'Bàn'],
    ]);
  });

  it('keeps lines in a field, with the signs between fields among them', async () => {
    const lines = ['STT,Tên,ĐVT,Ghi chú', '1,"Bàn,\nghế, tủ",cái,"gồm: a, b, c\nvà d, e\n"', '2,Tủ,cái,""'];
    expect(await readTexts(lines.join('\n'))).toEqual([
      ['STT', 'Tên', 'ĐVT', 'Ghi chú'],
      ['1', 'Bàn,\nghế, tủ', 'cái', 'gồm: a, b, c\nvà d, e\n'],
      ['2', 'Tủ', 'cái'],
    ]);
  });

  it('is refused when a quote is never closed, or in another record, when it ends inside a letter, when its UTF-8 is broken', async () => {
    expect(await problemOf('STT;Tên\n1;"An\n2;Bình\n3;Chi\n')).toMatchObject({ code: 'FILE-DAMAGED' });
    const heading = 'STT;Tên;ĐVT;Ghi chú';
    const [open, closed] = ['1;"An;cái;', '3;Chi";cái;'];
    const swallowed = [heading, open, '2;Bình;cái;', closed, '4;Dung;cái;'].join('\n');
    expect(await problemOf(swallowed)).toMatchObject({
      code: 'FILE-DAMAGED',
      values: { reason: 'quote', line: 2 },
    });
    const elsewhere = [heading, open, '2;Bình;cái;', '3;Chi;cái;"', '4;Dung;cái;'].join('\n');
    expect(await problemOf(elsewhere)).toMatchObject({ code: 'FILE-DAMAGED' });
    const bytes = Buffer.from('STT;Tên\n1;Đỗ\n2;Lý Thị Mỹ');
    expect(await problemOf(bytes.subarray(0, bytes.length - 1))).toMatchObject({ code: 'FILE-TRUNCATED' });
    const long = Buffer.from('STT;Tên\n1;Đỗ\n2;Lý Thị Mỹ Ước\n3;Nguyễn\n');
    long[long.indexOf('Mỹ') + 1] = 0x20;
    expect(await problemOf(long)).toMatchObject({ code: 'FILE-DAMAGED', values: { reason: 'encoding' } });
  });
});
