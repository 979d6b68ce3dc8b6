import { describe, expect, it } from 'vitest';
import { cellsOf, rowsOf, textsOf } from './build.ts';

const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe('text cells', () => {
  it('come from the shared strings, with empty and blank ones kept as they are', async () => {
    const strings = '<si><t>Nguyễn Văn An</t></si><si><t/></si><si><t xml:space="preserve">  </t></si><si/>';
    const rows = row(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c t="s"><v>3</v></c>',
    );
    expect(await textsOf({ strings, rows })).toEqual(['Nguyễn Văn An', '', '  ', '']);
  });

  it('join the runs of a rich text and leave phonetic hints out', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>Phường </t></r><r><t>Ba Đình</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si>';
    expect(await textsOf({ strings, rows: row('<c t="s"><v>0</v></c>') })).toEqual(['Phường Ba Đình']);
  });

  it('may stand in the cell itself, plain or rich', async () => {
    const rows = row(
      '<c t="inlineStr"><is><t>Hà Nội</t></is></c><c t="inlineStr"><is><r><t>Hoàn </t></r><r><t>Kiếm</t></r></is></c>',
    );
    expect(await textsOf({ rows })).toEqual(['Hà Nội', 'Hoàn Kiếm']);
  });

  it('have entities, CDATA, escapes and line ends decoded, once', async () => {
    const rows = row(
      '<c t="str"><v>&lt;a &amp; b&gt; &#7897; &#x1EC7;</v></c><c t="str"><v><![CDATA[<b> &amp;]]> tail</v></c>' +
        '<c t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c><c t="str"><v>a\r\nb&#13;c</v></c><c t="inlineStr"><is><t>&amp;lt;</t></is></c>',
    );
    expect(await textsOf({ rows })).toEqual([
      '<a & b> ộ ệ',
      '<b> &amp; tail',
      'a\rb_x0041_',
      'a\nb\rc',
      '&lt;',
    ]);
  });

  it('are not disturbed by comments, processing instructions or > in an attribute', async () => {
    const rows = row(
      '<!-- <c><v>9</v></c> --><?x <c>?><c r="A1" x="a>b" t="str"><v>một<!-- hai --> ba</v></c>',
    );
    expect(await textsOf({ rows })).toEqual(['một ba']);
  });

  it('keep the name of a legacy font, of the cell or of a run, and no other', async () => {
    const styles =
      '<fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font><font><name val="VNI-Times"/></font></fonts>' +
      '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>';
    const strings = '<si><r><rPr><rFont val=".VnArialH"/></rPr><t>x</t></r></si>';
    const rows = row(
      '<c s="0" t="str"><v>a</v></c><c s="1" t="str"><v>b</v></c><c s="2" t="inlineStr"><is><t>c</t></is></c><c t="s"><v>0</v></c><c s="1"><v>5</v></c>',
    );
    const fonts = (await cellsOf({ styles, strings, rows })).map(({ font }) => font);
    expect(fonts).toEqual([undefined, '.VnTime', 'VNI-Times', '.VnArialH', undefined]);
  });
});

describe('number cells', () => {
  it.each([
    ['1234567', '1234567', 1234567],
    ['-0.5', '-0.5', -0.5],
    ['12.50', '12.5', 12.5],
    ['007', '7', 7],
    ['-0', '0', 0],
    ['1.0000000000000001E-2', '0.01', 0.01],
    ['0.10000000000000001', '0.1', 0.1],
    ['1E3', '1000', 1000],
    ['1.2345678901234567E+16', '12345678901234568', 12345678901234568],
    ['001.5', '1.5', 1.5],
    [' 42 ', '42', 42],
    ['9007199254740993', '9007199254740993', 9007199254740992],
    ['12345678901234567890123', '12345678901234567890123', 1.2345678901234568e22],
    ['123456.789', '123456.789', 123456.789],
  ])('%s is %s', async (stored, text, number) => {
    expect(await cellsOf({ rows: row(`<c><v>${stored}</v></c>`) })).toEqual([
      { column: 1, kind: 'number', text, number },
    ]);
  });

  it('that are no numbers stay as text', async () => {
    const cells = await cellsOf({ rows: row('<c><v>abc</v></c><c><v>0x10</v></c><c><v>NaN</v></c>') });
    expect(cells.map(({ kind, text }) => [kind, text])).toEqual([
      ['text', 'abc'],
      ['text', '0x10'],
      ['text', 'NaN'],
    ]);
  });
});

describe('dates', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0&quot; ngày dmy&quot;"/>' +
    '<numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="[Red]#,##0\\ \\d"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="22"/></cellXfs>';

  it('are numbers whose format shows a day or a time', async () => {
    const rows = row([0, 1, 2, 3, 4, 5].map((style) => `<c s="${style}"><v>45839</v></c>`).join(''));
    const kinds = (await cellsOf({ styles, rows })).map(({ kind }) => kind);
    expect(kinds).toEqual(['number', 'date', 'date', 'number', 'date', 'number']);
  });

  it.each([
    ['45839', '2025-07-01'],
    ['45839.5', '2025-07-01T12:00:00'],
    ['45839.99999999', '2025-07-02'],
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['60', '1900-02-29'],
    ['61', '1900-03-01'],
    ['36585', '2000-02-29'],
    ['2958465', '9999-12-31'],
    ['0.25', '1899-12-31T06:00:00'],
    ['4.5839E4', '2025-07-01'],
  ])('serial %s is %s', async (serial, text) => {
    expect((await cellsOf({ styles, rows: row(`<c s="1"><v>${serial}</v></c>`) }))[0]).toMatchObject({
      kind: 'date',
      text,
    });
  });

  it.each([
    ['mmm-yy', '45839', '2025-07'],
    ['mm\\/yyyy', '45839', '2025-07'],
    ['[$-42A]mmmm yyyy;@', '45839', '2025-07'],
    ['mm/yyyy', '45840', '2025-07-02'],
    ['yyyy', '45658', '2025'],
    ['"Năm "yyyy', '45658', '2025'],
    ['yyyy', '45839', '2025-07-01'],
    ['d-mmm', '45839', '2025-07-01'],
    ['mmm', '45839', '2025-07-01'],
    ['mm/yyyy hh:mm', '45839', '2025-07-01'],
  ])('shown by %s are as precise as that', async (code, serial, text) => {
    const escaped = code.replaceAll('"', '&quot;');
    const cells = await cellsOf({
      styles: `<numFmts><numFmt numFmtId="164" formatCode="${escaped}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
      rows: row(`<c s="0"><v>${serial}</v></c>`),
    });
    expect(cells[0]).toMatchObject({ kind: 'date', text, number: Number(serial) });
  });

  it('shown by the built-in format of months are months', async () => {
    const cells = await cellsOf({
      styles: '<cellXfs><xf numFmtId="17"/></cellXfs>',
      rows: row('<c s="0"><v>45839</v></c>'),
    });
    expect(cells[0]).toMatchObject({ kind: 'date', text: '2025-07' });
  });

  it('that Excel cannot show stay numbers', async () => {
    const cells = await cellsOf({ styles, rows: row('<c s="1"><v>-1</v></c><c s="1"><v>2958466</v></c>') });
    expect(cells.map(({ kind, text }) => [kind, text])).toEqual([
      ['number', '-1'],
      ['number', '2958466'],
    ]);
  });

  it('count from 1904 where the workbook says so, and give the serial of 1900', async () => {
    for (const flag of ['1', 'true']) {
      const cells = await cellsOf({
        styles,
        workbookProperties: `<workbookPr date1904="${flag}"/>`,
        rows: row('<c s="1"><v>44377</v></c><c><v>44377</v></c>'),
      });
      expect(cells).toMatchObject([
        { text: '2025-07-01', number: 45839 },
        { kind: 'number', number: 44377 },
      ]);
    }
  });

  it('may be stored in ISO form; what is no date stays text', async () => {
    const values = [
      '2025-07-01',
      '2025-07-01T08:30:00',
      '2025-07-01T00:00:00.000Z',
      '2025-02-30',
      'hôm nay',
      '1900-01-01',
    ];
    const cells = await cellsOf({
      rows: row(values.map((value) => `<c t="d"><v>${value}</v></c>`).join('')),
    });
    expect(cells.map(({ kind, text, number }) => [kind, text, number])).toEqual([
      ['date', '2025-07-01', 45839],
      ['date', '2025-07-01T08:30:00', 45839 + 8.5 / 24],
      ['date', '2025-07-01', 45839],
      ['text', '2025-02-30', undefined],
      ['text', 'hôm nay', undefined],
      ['date', '1900-01-01', 1],
    ]);
  });
});

describe('other cells', () => {
  it('are TRUE, FALSE and errors', async () => {
    const cells = await cellsOf({
      rows: row('<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>true</v></c><c t="e"><v>#N/A</v></c>'),
    });
    expect(cells.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'boolean TRUE',
      'boolean FALSE',
      'boolean TRUE',
      'error #N/A',
    ]);
  });

  it('with a formula carry its cached value, 0, FALSE and empty text included', async () => {
    const rows = row(
      '<c><f>A1*2</f><v>0</v></c><c t="b"><f>x</f><v>0</v></c><c t="str"><f>x</f><v></v></c><c t="str"><f t="shared" si="0"/><v>ab</v></c>',
    );
    expect(await cellsOf({ rows })).toEqual([
      { column: 1, kind: 'number', text: '0', number: 0, formula: true },
      { column: 2, kind: 'boolean', text: 'FALSE', formula: true },
      { column: 3, kind: 'text', text: '', formula: true },
      { column: 4, kind: 'text', text: 'ab', formula: true },
    ]);
  });

  it('with a formula that was never calculated say so', async () => {
    const rows = row(
      '<c><f>SUM(B1:B9)</f></c><c><f>x</f><v></v></c><c><f>x</f><v/></c><c t="str"><f>x</f></c><c t="e"><f>x</f></c>',
    );
    const cells = await cellsOf({ rows });
    expect(cells).toHaveLength(5);
    for (const cell of cells)
      expect(cell).toMatchObject({ kind: 'error', text: '#NO-CACHED-VALUE', formula: true });
  });

  it('with format only are absent, and so are rows of such', async () => {
    const rows =
      '<row r="1" s="1" customFormat="1"/><row r="2"><c r="A2" s="1"/><c r="B2" s="1"></c><c r="C2"><v></v></c></row><row r="3"><c r="B3"><v>1</v></c></row>';
    expect((await rowsOf({ rows })).map(({ number, cells }) => [number, cells.length])).toEqual([[3, 1]]);
  });
});

describe('places', () => {
  it('follow one another where the file names none', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="7"><c><v>4</v></c></row><row><c/><c><v>5</v></c></row>';
    expect(
      (await rowsOf({ rows })).map(({ number, cells }) => [number, cells.map(({ column }) => column)]),
    ).toEqual([
      [1, [1, 4, 5]],
      [7, [1]],
      [8, [2]],
    ]);
  });

  it('are put in order within a row, the later of two cells in one place kept', async () => {
    const rows = row('<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="C1"><v>4</v></c>');
    expect((await cellsOf({ rows })).map(({ column, text }) => [column, text])).toEqual([
      [1, '1'],
      [3, '4'],
    ]);
  });

  it('reach to XFD1048576', async () => {
    const rows = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await rowsOf({ rows })).toMatchObject([{ number: 1048576, cells: [{ column: 16384 }] }]);
  });

  it('may be hidden: marked so, or of no height', async () => {
    const value = '<c><v>1</v></c>';
    const rows = `<row hidden="1">${value}</row><row hidden="true">${value}</row><row ht="0" customHeight="1">${value}</row><row hidden="0" ht="15">${value}</row>`;
    expect((await rowsOf({ rows })).map(({ hidden }) => hidden)).toEqual([true, true, true, false]);
  });
});
