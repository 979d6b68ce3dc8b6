import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes, readFile, rowsOf, workbookBytes } from './build.ts';

const run = promisify(execFile);

describe('agreement', () => {
  it('with exceljs on a workbook it wrote, cell by cell', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Cán bộ');
    for (let row = 1; row <= 300; row += 1) {
      sheet.addRow([
        row,
        `Nguyễn Văn ${row % 17}`,
        row * 1.37,
        row % 2 === 0,
        row % 5 === 0 ? null : new Date(Date.UTC(2020, 0, row)),
      ]);
      sheet.getCell(row, 5).numFmt = 'dd/mm/yyyy';
      sheet.getCell(row, 6).value = { formula: `A${row}*2`, result: row * 2 };
      sheet.getCell(row, 7).value = {
        richText: [{ text: 'Tổ ' }, { text: `${row} <&>`, font: { bold: true } }],
      };
    }
    const outcome = await readBytes(Buffer.from(await workbook.xlsx.writeBuffer()));
    if ('problem' in outcome) throw new Error(outcome.problem.code);
    expect(outcome.rows).toHaveLength(300);
    for (const { number, cells } of outcome.rows) {
      const date = new Date(Date.UTC(2020, 0, number)).toISOString().slice(0, 10);
      const expected = [
        [1, 'number', `${number}`],
        [2, 'text', `Nguyễn Văn ${number % 17}`],
        [3, 'number', String(number * 1.37)],
        [4, 'boolean', number % 2 === 0 ? 'TRUE' : 'FALSE'],
        [5, 'date', date],
        [6, 'number', `${number * 2}`],
        [7, 'text', `Tổ ${number} <&>`],
      ].filter(([column]) => column !== 5 || number % 5 !== 0);
      expect(cells.map(({ column, kind, text }) => [column, kind, text])).toEqual(expected);
    }
  });

  it('between the short way and the token way of reading cells', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ộ', ' ', '&amp;', '_x0041_', '_', '\n', '\r', '😀', '1'),
      maxLength: 90,
    });
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.stringMatching(/^-?\d{1,18}(\.\d{0,10})?$/),
      fc.constant('x'),
      fc.constant(''),
    );
    const cell = fc.oneof(
      number.map((value) => `<c s="1"><v>${value}</v></c>`),
      number.map((value) => `<c t="n"><v>${value}</v></c>`),
      text.map((value) => `<c t="inlineStr" s="0"><is><t>${value}</t></is></c>`),
      fc.constantFrom(
        '<c s="1"/>',
        '<c t="s"><v>0</v></c>',
        '<c t="s"><v>1</v></c>',
        '<c r="Z1"><v>5</v></c>',
      ),
    );
    const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>';
    const strings = '<si><t>một</t></si><si><t/></si>';
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 20 }), async (cells) => {
        const rows = `<row>${cells.join('')}</row>`;
        const prefixed = rows.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:');
        expect(await rowsOf({ rows: prefixed, styles, strings })).toEqual(
          await rowsOf({ rows, styles, strings }),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('between reading in one piece and across the borders of pieces', async () => {
    const body = (index: number): string =>
      `<row><c t="inlineStr"><is><t>Đường Láng ${index} ộ</t></is></c><c t="str"><f>x</f><v>ế${index}</v></c></row>`;
    const rows = Array.from({ length: 20_000 }, (_, index) => body(index)).join('');
    for (const stored of [false, true]) {
      const read = await rowsOf({ rows, stored });
      expect(read).toHaveLength(20_000);
      for (const { number, cells } of read) {
        expect(cells[0]?.text).toBe(`Đường Láng ${number - 1} ộ`);
        expect(cells[1]?.text).toBe(`ế${number - 1}`);
      }
    }
  });

  it('with LibreOffice, where the machine has it', async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'bangiao-soffice-'));
    try {
      await writeFile(join(folder, 'list.csv'), 'STT,Họ tên,Số\n1,Đỗ Thị Ước,12.5\n2,"Lý, Mỹ",-3\n');
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const done = await run(
        'soffice',
        [
          profile,
          '--headless',
          '--infilter=CSV:44,34,76',
          '--convert-to',
          'xlsx',
          '--outdir',
          folder,
          join(folder, 'list.csv'),
        ],
        { timeout: 50_000 },
      ).catch(() => undefined);
      if (done === undefined) return context.skip('LibreOffice is not on this machine');
      const outcome = await readFile(join(folder, 'list.xlsx'));
      expect('rows' in outcome && outcome.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
        ['STT', 'Họ tên', 'Số'],
        ['1', 'Đỗ Thị Ước', '12.5'],
        ['2', 'Lý, Mỹ', '-3'],
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a file with changed bytes', () => {
  const shape = {
    rows: '<row r="1" hidden="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f>1</f><v>2.5</v></c><c t="inlineStr"><is><t>é&amp;</t></is></c></row>',
    strings: '<si><t>một</t></si>',
    styles: '<fonts><font><name val=".VnTime"/></font></fonts><cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
    before: '<cols><col min="1" max="2" hidden="1"/></cols>',
    after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  };
  const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 4,
  });

  it.each([
    ['stored', true],
    ['deflated', false],
  ])('(%s) is read or refused with a code, nothing else', async (_, stored) => {
    const sound = workbookBytes({ ...shape, stored });
    await fc.assert(
      fc.asyncProperty(changes, async (flips) => {
        const bytes = Buffer.from(sound);
        for (const [place, value] of flips) bytes[place % bytes.length] = value;
        const outcome = await readBytes(bytes);
        if ('problem' in outcome) expect(outcome.problem.code).toMatch(/^FILE-/);
      }),
      { interruptAfterTimeLimit: 3000, numRuns: 3000 },
    );
  });

  it('inside XML whose checksum is right is read or refused with a code, nothing else', async () => {
    const xml = Buffer.from(
      `<worksheet>${shape.before}<sheetData>${shape.rows}</sheetData>${shape.after}</worksheet>`,
    );
    await fc.assert(
      fc.asyncProperty(changes, async (flips) => {
        const content = Buffer.from(xml);
        for (const [place, value] of flips) content[place % content.length] = value;
        const outcome = await readBytes(
          workbookBytes({ ...shape, parts: [{ name: 'xl/worksheets/sheet1.xml', content }] }),
        );
        if ('problem' in outcome) expect(outcome.problem.code).toMatch(/^FILE-/);
      }),
      { interruptAfterTimeLimit: 3000, numRuns: 3000 },
    );
  });
});
