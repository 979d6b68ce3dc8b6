import { describe, expect, it } from 'vitest';
import { encodeTcvn3, encodeVni } from '../../../../src/text/legacy.ts';
import { cellText } from '../../../../src/workbook/table/cell-text.ts';
import { biffStream } from './biff.ts';
import { compoundFile, readRows } from './support.ts';

const fonts = ['Arial', '.VnTime', '.VnTimeH', 'VNI-Times', 'Times New Roman', '.VnArial'];
const words = ['Trường mầm non Hữu Hoà', 'đường Nguyễn Trãi', 'Ủy ban nhân dân', 'nhà trẻ số 7', 'ghế xoay'];

function cells(text: string) {
  return [
    { row: 0, column: 0, text: encodeTcvn3(text), font: 1 },
    { row: 0, column: 1, text: encodeTcvn3(text), font: 2 },
    { row: 0, column: 2, text: encodeVni(text), font: 3 },
    { row: 0, column: 3, text: encodeTcvn3(text), font: 5 },
    { row: 1, column: 0, text: 'Plain (m2)', font: 0 },
    { row: 1, column: 1, text: encodeTcvn3(text), font: 0, runFont: 5 },
  ];
}

/** Toned capitals have no glyph in TCVN3 but in fonts of capitals. */
function asTcvn3Shows(text: string): string {
  return text.replace('Ủ', 'ủ');
}

describe('texts in legacy fonts are read as Vietnamese', () => {
  it.each([
    ['BIFF 8', 8, 1200, 'Workbook'],
    ['BIFF 5', 5, 1252, 'Book'],
    ['BIFF 5 of a Vietnamese Windows', 5, 1258, 'Book'],
    ['bare BIFF 5', 5, 1258, undefined],
  ] as const)('in %s', async (_, version, codePage, name) => {
    for (const text of words) {
      const stream = biffStream({ version, codePage, fonts, cells: cells(text) });
      const rows = await readRows(name === undefined ? stream : compoundFile(stream, name));
      const shown = asTcvn3Shows(text);
      expect(rows.map((row) => row.cells.map(cellText))).toEqual([
        [shown, text.toUpperCase(), text, shown],
        ['Plain (m2)', shown],
      ]);
      expect(rows[0]?.cells.map(({ font }) => font)).toEqual([
        '.VnTime',
        '.VnTimeH',
        'VNI-Times',
        '.VnArial',
      ]);
      expect(rows[1]?.cells.map(({ font }) => font)).toEqual([undefined, '.VnArial']);
    }
  });
});
