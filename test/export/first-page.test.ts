import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cityWorkbook } from '../../src/export/city/city.ts';
import { communeWorkbook } from '../../src/export/commune/commune.ts';
import { districtWorkbook } from '../../src/export/district/district.ts';
import { createExportContext, type ExportContext } from '../../src/export/export-context.ts';
import type { ExportWhat } from '../../src/export/files/export-run.ts';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { dataRows, exportFrom, messages, openWithExcelJs, smallCity, textsOf } from './support.ts';

let city: Workspace;
const workbooks = new Map<string, ExcelJS.Workbook>();

async function workbookOf(what: ExportWhat, codes?: readonly string[]): Promise<ExcelJS.Workbook> {
  const { folder, files } = await exportFrom(city, what, codes === undefined ? {} : { codes });
  return openWithExcelJs(join(folder, files[0]?.file ?? ''));
}

function bookOf(what: string): ExcelJS.Workbook {
  const workbook = workbooks.get(what);
  if (!workbook) throw new Error(`no workbook of ${what}`);
  return workbook;
}

function sheetOf(what: string, name: string): ExcelJS.Worksheet {
  const sheet = bookOf(what).getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The row numbers of the table under a heading of the first page, until the next blank row. */
function rowsUnder(sheet: ExcelJS.Worksheet, title: string): readonly ExcelJS.Row[] {
  const rows: ExcelJS.Row[] = [];
  let state: 'before' | 'heading' | 'in' | 'after' = 'before';
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.getRow(number);
    const text = row.getCell(1).text;
    if (state === 'in' && text === '') state = 'after';
    if (state === 'in') rows.push(row);
    if (state === 'heading' && text !== '' && row.getCell(2).text !== text) state = 'in';
    if (text === title) state = 'heading';
  }
  return rows;
}

beforeAll(async () => {
  city = await smallCity();
  workbooks.set('commune', await workbookOf('commune', ['00070']));
  workbooks.set('district', await workbookOf('district', ['002']));
  workbooks.set('city', await workbookOf('city'));
});

const plans = {
  commune: (context: ExportContext) => communeWorkbook(context, '00070'),
  district: (context: ExportContext) => districtWorkbook(context, '002'),
  city: cityWorkbook,
} as const;

describe.each(['commune', 'district', 'city'] as const)('the first page of the workbook of a %s', (what) => {
  it('tells in words where things stand and what to do next', () => {
    const texts = textsOf(bookOf(what), 'Tổng quan').map(([first = '']) => first);
    for (const heading of ['Đang ở đâu', 'Tiến độ', 'Việc cần làm tiếp']) expect(texts).toContain(heading);
    expect(texts.some((text) => text.startsWith('1. ') || text.startsWith('Không còn việc'))).toBe(true);
  });

  it('draws a bar for each matter: the live share of two figures beside it, as long as it is large', () => {
    const sheet = sheetOf(what, 'Tổng quan');
    const rows = rowsUnder(sheet, 'Tiến độ');
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const [part, whole, share] = [2, 3, 4].map((column) => row.getCell(column));
      if (whole?.value === 0) expect(share?.value).toBeNull();
      else
        expect([share?.formula, share?.result ?? 0]).toEqual([
          `ROUNDDOWN(B${row.number}/C${row.number},3)`,
          Math.floor((Number(part?.value) * 1000) / Number(whole?.value)) / 1000,
        ]);
    }
    const { conditionalFormattings } = sheet as unknown as {
      conditionalFormattings: { ref: string; rules: { type: string }[] }[];
    };
    const bars = conditionalFormattings.filter(({ rules }) => rules.some(({ type }) => type === 'dataBar'));
    expect(bars.map(({ ref }) => ref)).toContain(`D${rows[0]?.number}:D${rows.at(-1)?.number}`);
  });

  it('leads into the other sheets, and is locked against slips', () => {
    const { sheets } = plans[what](
      createExportContext(city.store, { messages, fullIds: false, targets: city.rules.targets }),
    );
    const [overview] = sheets;
    const cells = (overview?.blocks ?? []).flatMap((block) =>
      block.kind === 'table' ? [...block.rows].flatMap((row) => ('kind' in row ? [] : row)) : [],
    );
    const targets = cells.flatMap((cell) =>
      typeof cell === 'object' && cell?.kind === 'link' && 'sheet' in cell.target ? [cell.target.sheet] : [],
    );
    const names = sheets.map(({ name }) => name);
    expect(new Set(targets).size).toBeGreaterThan(5);
    expect(targets.filter((target) => !names.includes(target))).toEqual([]);
    expect(overview?.protect).toBe(true);
  });
});

describe('the sheet to sign', () => {
  it.each(['commune', 'district'])(
    'of a %s is open in its last three columns alone, with a list of conclusions',
    (what) => {
      const sheet = sheetOf(what, 'Xác nhận');
      const heading = sheet.getColumn(1).values.indexOf('STT');
      const headings = (sheet.getRow(heading).values as readonly string[]).slice(1);
      expect(headings.slice(-3)).toEqual(['Số đã kiểm', 'Kết luận', 'Ý kiến']);
      const row = sheet.getRow(heading + 1);
      const locks = headings.map((_, index) => row.getCell(index + 1).protection?.locked ?? true);
      expect(locks).toEqual(headings.map((_, index) => index < headings.length - 3));
      expect(row.getCell(headings.length - 1).dataValidation).toMatchObject({
        type: 'list',
        formulae: ['ket_luan_doi_chieu'],
      });
      expect((sheet as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection.sheet).toBe(true);
    },
  );

  it('of a district names each of its receivers and what waits, with all it accepted', () => {
    const rows = dataRows(bookOf('district'), 'Xác nhận');
    const sum = rows.reduce(
      (all, texts) => all + texts.slice(2).reduce((part, text) => part + Number(text), 0),
      0,
    );
    const accepted = inventoryKinds.reduce(
      (all, kind) =>
        all +
        (city.store
          .prepare(`SELECT count(*) FROM v_${kind} WHERE district_code = '002'`)
          .pluck()
          .get() as number),
      0,
    );
    expect(sum).toBe(accepted);
    expect(rows.at(-1)?.[1]).toBe('Chưa có nơi tiếp nhận');
  });
});

describe('a reason', () => {
  it('stands as a comment on a record that waits for a receiver', () => {
    const notes: string[] = [];
    sheetOf('district', 'Tài sản').eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.text === 'chưa có') notes.push(cell.note === undefined ? '' : JSON.stringify(cell.note));
      }),
    );
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note).toContain('có thể về');
  });

  it('stands as a comment on each of the six that is not clear', () => {
    const marks: { text: string; hasNote: boolean }[] = [];
    sheetOf('commune', '6 rõ').eachRow((row) =>
      row.eachCell((cell) => {
        if (/^[~✗]/.test(cell.text)) marks.push({ text: cell.text, hasNote: cell.note !== undefined });
      }),
    );
    const ofRecords = marks.filter(({ text }) => !text.includes('   '));
    expect(ofRecords.length).toBeGreaterThan(0);
    expect(ofRecords.filter(({ hasNote }) => !hasNote)).toEqual([]);
  });
});

describe('what communes received', () => {
  it('has a line for each commune, with what the ledger says it gets', () => {
    const rows = dataRows(bookOf('city'), 'Tiếp nhận');
    expect(rows).toHaveLength(126);
    const due = rows.find(([, code]) => code === '00070')?.[3];
    const records = inventoryKinds.reduce(
      (all, kind) =>
        all +
        (city.store
          .prepare(`SELECT count(*) FROM v_${kind} WHERE receiver_code = '00070'`)
          .pluck()
          .get() as number),
      0,
    );
    expect(due).toBe(String(records));
  });
});

describe('a sheet of several tables', () => {
  it('repeats on every further page the heading of its last table, the longest', () => {
    for (const name of ['6 rõ', 'Điều kiện vận hành', 'Đào tạo, bồi dưỡng']) {
      const sheet = sheetOf('city', name);
      const [from = 0] = (sheet.pageSetup.printTitlesRow ?? '').split(':').map(Number);
      expect(sheet.getRow(from).getCell(1).text, name).toBe('Xã, phường');
    }
  });

  it('leaves the units of all districts to a list of their own, to be filtered', () => {
    const sheet = sheetOf('city', '6 rõ theo đơn vị');
    expect(sheet.autoFilter).toBeTruthy();
    expect(sheet.pageSetup.printTitlesRow).toBeTruthy();
    const units = city.store
      .prepare("SELECT count(*) FROM v_six_clear_scores WHERE level = 'unit'")
      .pluck()
      .get();
    expect(sheet.actualRowCount).toBeGreaterThan(Number(units));
  });
});
