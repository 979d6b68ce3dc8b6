import { describe, expect, it } from 'vitest';
import { zip } from '../../helpers/zip.ts';
import {
  problemOf,
  readBytes,
  relationshipsXml,
  rowsOf,
  sheetXml,
  textsOf,
  withWorkbook,
  workbookBytes,
} from './build.ts';

const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12</v></c></row>';
const STRINGS = '<si><t>Hồ Hoàn Kiếm</t></si>';
const EXPECTED = ['Hồ Hoàn Kiếm', '12'];

describe('the parts of a workbook are found', () => {
  it('under prefixed element names, as .NET programs write them', async () => {
    const prefixed = (xml: string): string =>
      xml.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:').replaceAll('xmlns=', 'xmlns:x=');
    const shape = { rows: ROWS, strings: STRINGS };
    const parts = [
      { name: 'xl/worksheets/sheet1.xml', content: prefixed(sheetXml(shape)) },
      {
        name: 'xl/sharedStrings.xml',
        content: `<x:sst xmlns:x="m"><x:si><x:t>Hồ Hoàn Kiếm</x:t></x:si></x:sst>`,
      },
      {
        name: 'xl/workbook.xml',
        content:
          '<x:workbook xmlns:x="m" xmlns:d="o"><x:sheets><x:sheet name="A &amp; B" sheetId="1" d:id="rId1"/></x:sheets></x:workbook>',
      },
    ];
    expect(await textsOf({ parts })).toEqual(EXPECTED);
    await withWorkbook({ parts }, async ({ sheets }) => {
      expect(sheets).toEqual([{ name: 'A & B', state: 'visible', index: 0 }]);
    });
  });

  it('in strict OOXML', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const parts = [
      {
        name: '_rels/.rels',
        content: relationshipsXml([['a', 'officeDocument', 'xl/workbook.xml']], strict),
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: relationshipsXml(
          [
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId2', 'sharedStrings', 'sharedStrings.xml'],
          ],
          strict,
        ),
      },
    ];
    expect(await textsOf({ rows: ROWS, strings: STRINGS, parts })).toEqual(EXPECTED);
  });

  it('anywhere, with absolute targets, backslashes, and names in another case', async () => {
    const bytes = zip([
      { name: '[CONTENT_TYPES].XML', content: '<Types/>' },
      { name: '_RELS\\.RELS', content: relationshipsXml([['a', 'officeDocument', '\\Book\\Main.XML']]) },
      {
        name: 'book/main.xml',
        content: '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="s"/></sheets></workbook>',
      },
      {
        name: 'book/_rels/main.xml.rels',
        content: relationshipsXml([
          ['s', 'worksheet', '/Elsewhere/My%20Sheet.xml'],
          ['t', 'sharedStrings', '..\\texts.xml'],
        ]),
      },
      { name: 'elsewhere/my sheet.xml', content: sheetXml({ rows: ROWS }) },
      { name: 'TEXTS.xml', content: `<sst>${STRINGS}</sst>` },
    ]);
    expect(await readBytes(bytes)).toMatchObject({
      rows: [{ cells: [{ text: 'Hồ Hoàn Kiếm' }, { text: '12' }] }],
    });
  });

  it('stored as well as deflated, and under any file name', async () => {
    const bytes = workbookBytes({ rows: ROWS, strings: STRINGS, stored: true });
    expect(await readBytes(bytes, 'old.xls')).toMatchObject({
      rows: [{ cells: [{ text: 'Hồ Hoàn Kiếm' }, { text: '12' }] }],
    });
  });

  it('in a zip with 64-bit sizes', async () => {
    expect(await textsOf({ rows: ROWS, strings: STRINGS, zip64: true })).toEqual(EXPECTED);
  });

  it('in UTF-16 and in a declared encoding', async () => {
    const xml = sheetXml({ rows: '<row><c t="str"><v>Đống Đa é</v></c></row>' }).replace('UTF-8', 'UTF-16');
    const little = Buffer.from(`\ufeff${xml}`, 'utf16le');
    const encodings = [little, Buffer.from(little).swap16(), Buffer.from(xml, 'utf16le')];
    for (const content of encodings) {
      expect(await textsOf({ parts: [{ name: 'xl/worksheets/sheet1.xml', content }] })).toEqual([
        'Đống Đa é',
      ]);
    }
    const latin = Buffer.from(xml.replace('UTF-16', 'ISO-8859-1').replace('Đống Đa', 'x'), 'latin1');
    expect(await textsOf({ parts: [{ name: 'xl/worksheets/sheet1.xml', content: latin }] })).toEqual(['x é']);
  });

  it('behind a UTF-8 byte order mark', async () => {
    const content = `\ufeff${sheetXml({ rows: '<row><c><v>1</v></c></row>' })}`;
    expect(await textsOf({ parts: [{ name: 'xl/worksheets/sheet1.xml', content }] })).toEqual(['1']);
  });
});

describe('sheets', () => {
  it('come in workbook order with their state; chart sheets hold no rows and are left out', async () => {
    const sheets =
      '<sheet name="Z" r:id="a"/><sheet name="Chart" r:id="b"/><sheet name="H" state="hidden" r:id="c"/><sheet name="__proto__" state="veryHidden" r:id="d"/>';
    const parts = [
      { name: 'xl/workbook.xml', content: `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>` },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: relationshipsXml([
          ['d', 'worksheet', 'worksheets/sheet1.xml'],
          ['c', 'worksheet', 'worksheets/sheet1.xml'],
          ['b', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['a', 'worksheet', 'worksheets/sheet1.xml'],
        ]),
      },
    ];
    await withWorkbook({ parts }, async (workbook) => {
      expect(workbook.format).toBe('xlsx');
      expect(workbook.sheets).toEqual([
        { name: 'Z', state: 'visible', index: 0 },
        { name: 'H', state: 'hidden', index: 1 },
        { name: '__proto__', state: 'veryHidden', index: 2 },
      ]);
    });
  });

  it('tell their hidden columns', async () => {
    const before =
      '<cols><col min="1" max="2" width="9"/><col min="3" max="3" width="9" hidden="1"/><col min="5" max="16384" width="0" customWidth="1"/></cols>';
    await withWorkbook({ before, rows: ROWS }, async (workbook) => {
      const [sheet] = workbook.sheets;
      if (sheet === undefined) throw new Error('no sheet');
      expect(await workbook.readSheetDetails(sheet)).toEqual({
        hiddenColumns: [
          { first: 3, last: 3 },
          { first: 5, last: 16384 },
        ],
      });
    });
  });

  it('tell their merges, the same before and after their rows are read', async () => {
    const many = Array.from(
      { length: 50_000 },
      (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`,
    ).join('');
    const rows = `<row r="1"><c t="str"><v>x:sheetData&gt; sheetData</v></c></row>${'<row><c><v>1</v></c></row>'.repeat(50_000)}`;
    await withWorkbook(
      { rows, after: `<mergeCells count="50001"><mergeCell ref="D4:B2"/>${many}</mergeCells>` },
      async (workbook) => {
        const [sheet] = workbook.sheets;
        if (sheet === undefined) throw new Error('no sheet');
        const before = await workbook.merges(sheet);
        expect(before).toHaveLength(50_001);
        expect(before[0]).toEqual({ firstRow: 2, lastRow: 4, firstColumn: 2, lastColumn: 4 });
      },
    );
    await withWorkbook(
      { rows, after: `<mergeCells><mergeCell ref="A1:C1"/></mergeCells>` },
      async (workbook) => {
        const [sheet] = workbook.sheets;
        if (sheet === undefined) throw new Error('no sheet');
        for await (const _ of workbook.rows(sheet));
        expect(await workbook.merges(sheet)).toEqual([
          { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 3 },
        ]);
      },
    );
  });

  it('may be left in the middle and read again, at the same time', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(200_000);
    await withWorkbook({ rows }, async (workbook) => {
      const [sheet] = workbook.sheets;
      if (sheet === undefined) throw new Error('no sheet');
      for await (const _ of workbook.rows(sheet)) break;
      const count = async (): Promise<number> => {
        let total = 0;
        for await (const batch of workbook.rows(sheet)) total += batch.length;
        return total;
      };
      expect(await Promise.all([count(), count()])).toEqual([200_000, 200_000]);
    });
  });

  it('need not have shared strings or styles', async () => {
    const parts = [
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: relationshipsXml([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
      },
    ];
    expect(await rowsOf({ rows: '<row><c s="5"><v>1</v></c></row>', parts })).toHaveLength(1);
  });

  it('that the workbook lists but the file lacks are a damage, none at all a code of its own', async () => {
    const lost = [
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: relationshipsXml([['rId1', 'worksheet', 'worksheets/none.xml']]),
      },
    ];
    expect(await problemOf(workbookBytes({ parts: lost }))).toMatchObject({
      code: 'FILE-DAMAGED',
      values: { reason: 'no-sheet-part' },
    });
    const none = [{ name: 'xl/workbook.xml', content: '<workbook><sheets/></workbook>' }];
    expect(await problemOf(workbookBytes({ parts: none }))).toEqual({ code: 'FILE-NO-SHEET' });
  });
});
