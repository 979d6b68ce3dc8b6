import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRows, findingsOf, importPaths, letterhead } from './support.ts';

const firstRow = letterhead.length + 2;

/** Imports six assets on a sheet that was drawn upon, and returns the rows told of with a code. */
async function told(code: string, draw: (sheet: ExcelJS.Worksheet) => void) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Bảng kê');
  for (const row of [...letterhead, assetHeading, ...assetRows(6)]) sheet.addRow([...row]);
  draw(sheet);
  const path = join(await temporaryFolder(), 'bang-ke.xlsx');
  await workbook.xlsx.writeFile(path);
  return toldOf(code, path);
}

async function toldOf(code: string, path: string) {
  const store = await temporaryStore();
  await importPaths(store, [path]);
  expect(store.prepare('SELECT count(*) FROM v_assets').pluck().get()).toBe(6);
  return findingsOf(store, code).map(({ details }) => JSON.parse(details));
}

function strike(sheet: ExcelJS.Worksheet, ...rows: readonly number[]): void {
  for (const row of rows)
    sheet.getRow(row).eachCell((cell) => {
      cell.font = { strike: true };
    });
}

describe('rows that are struck through', () => {
  it('are told with their number and places', async () => {
    const found = await told('TABLE-ROWS-STRUCK', (sheet) => strike(sheet, firstRow + 1, firstRow + 3));
    expect(found).toEqual([{ rows: 2, places: `${firstRow + 1}, ${firstRow + 3}` }]);
  });

  it('are told where a part of one text is', async () => {
    const found = await told('TABLE-ROWS-STRUCK', (sheet) => {
      sheet.getCell(firstRow, 3).value = {
        richText: [{ text: 'Bàn cũ', font: { strike: true } }, { text: ' Bàn mới' }],
      };
    });
    expect(found).toEqual([{ rows: 1, places: String(firstRow) }]);
  });

  it('are none where only the heading, a title, or a condition strikes through', async () => {
    const found = await told('TABLE-ROWS-STRUCK', (sheet) => {
      strike(sheet, 1, letterhead.length + 1);
      sheet.addConditionalFormatting({
        ref: 'A1:J20',
        rules: [{ type: 'expression', priority: 1, formulae: ['FALSE'], style: { font: { strike: true } } }],
      });
    });
    expect(found).toEqual([]);
  });
});

describe('values that nobody sees', () => {
  it('are told: white on no ground, or a format that shows nothing', async () => {
    const found = await told('TABLE-CELLS-INVISIBLE', (sheet) => {
      sheet.getCell(firstRow, 7).font = { color: { argb: 'FFFFFFFF' } };
      sheet.getCell(firstRow + 2, 7).numFmt = ';;;';
    });
    expect(found).toEqual([{ rows: 2, places: `${firstRow}, ${firstRow + 2}` }]);
  });

  it('are not white on a ground, nor grey, nor numbers of which only zero is not shown', async () => {
    const found = await told('TABLE-CELLS-INVISIBLE', (sheet) => {
      const cell = sheet.getCell(firstRow, 7);
      cell.font = { color: { argb: 'FFFFFFFF' } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF003366' } };
      sheet.getCell(firstRow + 1, 7).font = { color: { argb: 'FF808080' } };
      sheet.getCell(firstRow + 2, 7).numFmt = '#,##0;-#,##0;;@';
    });
    expect(found).toEqual([]);
  });
});
