import { describe, expect, it } from 'vitest';
import { encodeTcvn3 } from '../../../../src/text/legacy.ts';
import { cellText } from '../../../../src/workbook/table/cell-text.ts';
import { problemOf } from '../build.ts';
import { readRows, readTexts, withOpened } from './support.ts';

describe('the tables of a page', () => {
  it('named .xls are read, every cell as text', async () => {
    const page =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8><style>td{mso:"a>b"}</style></head>' +
      '<body><!-- <table><tr><td>không</td></tr></table> --><table><thead><tr><th>STT</th><th title="a > b">Họ v&agrave; t&#234;n</th></tr></thead>' +
      "<tbody><tr><td x:num='1'>1</td><td>Đỗ<br>Thị&nbsp;Ước</td></tr><tr style='display:none'><td>2<td> 0012 </table></body></html>";
    const rows = await readRows(page, 'bang.xls');
    expect(rows.map(({ number, hidden }) => [number, hidden])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['STT', 'Họ và tên'],
      ['1', 'Đỗ\nThị\u00a0Ước'],
      ['2', '0012'],
    ]);
  });

  it('keep their columns under spans', async () => {
    const page =
      '<table><tr><td rowspan=2>A</td><td colspan="2">B</td></tr><tr><td>b</td><td>c</td></tr><tr><td>1</td><td></td><td>3</td></tr></table>';
    await withOpened(page, async (workbook) => {
      const [sheet] = workbook.sheets;
      if (sheet === undefined) throw new Error('no sheet');
      expect(await workbook.merges(sheet)).toEqual([
        { firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 1 },
        { firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 3 },
      ]);
    });
    const rows = await readRows(page);
    expect(rows.map(({ cells }) => cells.map(({ column, text }) => `${column}${text}`))).toEqual([
      ['1A', '2B'],
      ['2b', '3c'],
      ['11', '33'],
    ]);
  });

  it('are a sheet each, also one inside another', async () => {
    const page = '<table><tr><td>ngoài<table><tr><td>trong</td></tr></table></td><td>x</td></tr></table>';
    expect(await readTexts(page)).toEqual([['ngoài', 'x'], ['trong']]);
  });

  it('are decoded from legacy fonts', async () => {
    const text = encodeTcvn3('đường Nguyễn Trãi');
    const page = `<table><tr><td><font face=".VnTime">${text}</font></td></tr></table>`;
    expect((await readRows(page))[0]?.cells.map(cellText)).toEqual(['đường Nguyễn Trãi']);
  });

  it.each([
    ['a mark says otherwise', '\ufeff'],
    ['every letter of it is UTF-8', ''],
  ])('are not read in the encoding that the page declares where %s', async (_, mark) => {
    const page = `${mark}<html><head><meta charset="iso-8859-1"></head><table><tr><td>Hàng Trống</td></tr></table></html>`;
    expect(await readTexts(page)).toEqual([['Hàng Trống']]);
  });

  it('are read in the encoding that the page declares where it is not UTF-8', async () => {
    const page =
      '<html><head><meta charset=windows-1252></head><table><tr><td>qu\xe9t</td></tr></table></html>';
    expect(await readTexts(Buffer.from(page, 'latin1'))).toEqual([['quét']]);
  });

  it('are refused when there are none, and when the page stops in one', async () => {
    expect(await problemOf('<html><p>x</p></html>')).toMatchObject({ code: 'FILE-NOT-A-WORKBOOK' });
    expect(await problemOf('<table><tr><td>1</td></tr><tr><td>2')).toMatchObject({ code: 'FILE-TRUNCATED' });
  });
});
