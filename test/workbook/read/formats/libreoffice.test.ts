import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { encodeTcvn3 } from '../../../../src/text/legacy.ts';
import type { Row } from '../../../../src/workbook/cell.ts';
import { openWorkbook } from '../../../../src/workbook/read/workbook.ts';
import { cellText } from '../../../../src/workbook/table/cell-text.ts';

const run = promisify(execFile);

interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly hiddenColumns: unknown;
  readonly merges: unknown;
  readonly comments: unknown;
  readonly unit: string | undefined;
}

const firstOfMay = new Date(Date.UTC(2010, 4, 1));
/** Values that say what their format shows of them, by row. */
const formatted = [
  [11, 45, '00000', '00045'],
  [12, 45, '"TS-"0000', 'TS-0045'],
  [13, 15_031_980, '00\\/00\\/0000', '15/03/1980'],
  [14, firstOfMay, 'mmm-yy', '2010-05'],
  [15, firstOfMay, 'dd/mm/yyyy', '2010-05-01'],
  [16, new Date(Date.UTC(2010, 4, 15)), 'mm/yyyy', '2010-05-15'],
  [17, new Date(Date.UTC(2010, 0, 1)), 'yyyy', '2010'],
] as const;

async function writeBook(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Cán bộ');
  sheet.addRow(['STT', 'Họ và tên', 'Ngày sinh', 'Hệ số']);
  for (let index = 1; index <= 40; index += 1) {
    sheet.addRow([
      index,
      `Nguyễn Thị Ước ${index}`,
      new Date(Date.UTC(1960 + index, index % 12, 28)),
      index * 1.25,
    ]);
    sheet.getCell(index + 1, 3).numFmt = 'dd/mm/yyyy';
    sheet.getCell(index + 1, 5).value = { formula: `A${index + 1}*2`, result: index * 2 };
  }
  sheet.getCell('G2').value = encodeTcvn3('Trường mầm non');
  sheet.getCell('G2').font = { name: '.VnTime' };
  sheet.getCell('G3').value = { richText: [{ text: 'hä tªn', font: { name: '.VnTimeH' } }] };
  sheet.getCell('G4').value = '0012345678';
  sheet.getCell('G5').value = 'dòng 1\ndòng 2';
  sheet.getCell('G6').value = new Date(Date.UTC(2024, 1, 29, 13, 45, 30));
  sheet.getCell('G6').numFmt = 'dd/mm/yyyy hh:mm:ss';
  sheet.getCell('G7').value = 1_234_000;
  sheet.getCell('G7').numFmt = '#,##0,';
  sheet.getCell('G8').value = 'gạch đi';
  sheet.getCell('G8').font = { strike: true };
  sheet.getCell('G9').value = 5_000;
  sheet.getCell('G9').numFmt = '#,##0"000"';
  sheet.getCell('G10').value = 5;
  sheet.getCell('G10').numFmt = '#,##0" triệu"';
  for (const [row, value, format] of formatted) {
    sheet.getCell(row, 7).value = value;
    sheet.getCell(row, 7).numFmt = format;
  }
  sheet.headerFooter.oddHeader = '&R&"Arial,Bold"&12Đơn vị tính: nghìn đồng';
  sheet.getRow(4).hidden = true;
  sheet.getColumn(4).hidden = true;
  sheet.mergeCells('A50:C51');
  sheet.getCell('A50').value = 'Cộng';
  sheet.getCell('B3').note = 'Mẫu Văn A:\nkhông bàn giao';
  sheet.getCell('D5').note = 'bo';
  sheet.getCell('H6').note = `ô trống ${'rất dài '.repeat(300)}hết`;
  workbook.addWorksheet('Ẩn', { state: 'hidden' }).getCell('B2').value = 1;
  await workbook.xlsx.writeFile(path);
}

async function readSheets(path: string): Promise<readonly Sheet[]> {
  const opened = await openWorkbook(path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const sheets: Sheet[] = [];
  for (const sheet of opened.value.sheets) {
    const rows: Row[] = [];
    for await (const batch of opened.value.rows(sheet)) rows.push(...batch);
    const { hiddenColumns } = await opened.value.readSheetDetails(sheet);
    sheets.push({
      name: `${sheet.name} ${sheet.state}`,
      rows,
      hiddenColumns,
      merges: await opened.value.merges(sheet),
      comments: await opened.value.comments?.(sheet),
      unit: opened.value.pageWords(sheet).find((words) => words.includes('Đơn vị tính: nghìn đồng')),
    });
  }
  await opened.value.close();
  return sheets;
}

describe('a workbook saved again by LibreOffice', () => {
  it.for(['xls:MS Excel 97', 'ods'])(
    'as %s has the same rows, fonts, states, merges and comments',
    async (filter, context) => {
      const folder = await mkdtemp(join(tmpdir(), 'bangiao-soffice-'));
      try {
        await writeBook(join(folder, 'book.xlsx'));
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        const options = [
          profile,
          '--headless',
          '--convert-to',
          filter,
          '--outdir',
          folder,
          join(folder, 'book.xlsx'),
        ];
        const done = await run('soffice', options, { timeout: 50_000 }).catch(() => undefined);
        if (done === undefined) return context.skip('LibreOffice is not on this machine');
        const saved = await readSheets(join(folder, `book.${filter.slice(0, 3)}`));
        const original = await readSheets(join(folder, 'book.xlsx'));
        expect(saved).toEqual(original);
        expect(saved[0]?.comments).toHaveLength(3);
        expect(saved[0]?.rows[1]?.cells.map(cellText)).toContain('Trường mầm non');
        const texts = formatted.map(([row]) => saved[0]?.rows[row - 1]?.cells.at(-1)?.text);
        expect(texts).toEqual(formatted.map(([, , , text]) => text));
        expect(saved[0]?.rows[7]?.cells.at(-1)).toMatchObject({ text: 'gạch đi', shownAs: 'struck' });
        const shown = [6, 8, 9].map((at) => saved[0]?.rows[at]).map((row) => row?.cells.at(-1));
        expect(shown).toMatchObject([
          { text: '1234000', shownPower: -3 },
          { text: '5000', shownPower: 3 },
          { text: '5', shownPower: 6 },
        ]);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );

  it('as .csv has the same texts', async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'bangiao-soffice-'));
    try {
      await writeFile(join(folder, 'a.csv'), 'STT;Tên\n1;Đỗ\n2;Lý\n');
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const filter = 'csv:Text - txt - csv (StarCalc):59,34,76';
      const options = [
        profile,
        '--headless',
        '--infilter=CSV:59,34,76',
        '--convert-to',
        filter,
        '--outdir',
        `${folder}/out`,
      ];
      const done = await run('soffice', [...options, join(folder, 'a.csv')], { timeout: 50_000 }).catch(
        () => undefined,
      );
      if (done === undefined) return context.skip('LibreOffice is not on this machine');
      const [sheet] = await readSheets(join(folder, 'out', 'a.csv'));
      expect(sheet?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
        ['STT', 'Tên'],
        ['1', 'Đỗ'],
        ['2', 'Lý'],
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
