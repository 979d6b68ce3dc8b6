import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LookBook } from '../../../src/workbook/write/body-plan.ts';
import { BodyScanner, MAXIMUM_NOTES } from '../../../src/workbook/write/body-scan.ts';
import { placeColumns } from '../../../src/workbook/write/columns.ts';
import type { TableRow } from '../../../src/workbook/write/spec.ts';
import { writeWorkbook } from '../../../src/workbook/write/write.ts';
import { oneSheet, oneTable, roundTrip, temporaryFolder } from './support.ts';

const columns = [
  { heading: 'Tên' },
  { heading: 'Số', format: 'integer', total: 'sum' },
  { heading: 'Nửa', shareOf: { part: 2, whole: 2 } },
] as const;

/** More rows than are kept in memory. */
const many = 6000;

function rowsOf(count: number) {
  const made = { openings: 0, open: 0, most: 0 };
  const rows = {
    *[Symbol.iterator](): Generator<TableRow> {
      made.openings += 1;
      made.open += 1;
      made.most = Math.max(made.most, made.open);
      try {
        for (let row = 1; row <= count; row += 1)
          yield row === count
            ? { kind: 'section', label: 'Hết' }
            : [{ kind: 'styled', value: `x${row}`, tone: row % 2 === 0 ? 'bad' : 'good' }, row, null];
      } finally {
        made.open -= 1;
      }
    },
  };
  return { made, rows };
}

describe('a long table', () => {
  test('is gone through twice, once to be added up and once to be written, and closed each time', async () => {
    const { made, rows } = rowsOf(many);
    const { sheet, report } = await roundTrip(
      oneSheet(oneTable({ rows, columns, total: { label: 'Cộng' } })),
    );
    expect(made).toEqual({ openings: 2, open: 0, most: 1 });
    expect(report.tables[0]).toMatchObject({ dataRows: many - 1, totals: [null, '17997000', null] });
    expect(sheet.getCell(`A${many}`).value).toBe(`x${many - 1}`);
    expect(sheet.getCell(`C${many}`).value).toMatchObject({
      formula: `ROUNDDOWN(B${many}/B${many},3)`,
      result: 1,
    });
    expect(sheet.getCell(`A${many}`).fill).toMatchObject({ fgColor: { argb: 'FFE2F0D9' } });
    expect(sheet.getCell(`A${many + 1}`).font).toMatchObject({ bold: true });
    expect(sheet.getCell(`B${many + 2}`).value).toMatchObject({ formula: `SUM(B2:B${many + 1})` });
  });

  test('of rows that can be had only once is kept', async () => {
    const { rows } = rowsOf(many);
    const { report, sheet } = await roundTrip(oneSheet(oneTable({ rows: rows[Symbol.iterator](), columns })));
    expect(report.tables[0]?.dataRows).toBe(many - 1);
    expect(sheet.getCell(`A${many}`).value).toBe(`x${many - 1}`);
  });

  test('whose rows come otherwise the second time is not written', async () => {
    const folder = temporaryFolder();
    let count = many;
    const rows = {
      *[Symbol.iterator](): Generator<TableRow> {
        count += 1;
        for (let row = 0; row < count; row += 1) yield [row];
      },
    };
    await expect(writeWorkbook(join(folder, 'a.xlsx'), oneSheet(oneTable({ rows })))).rejects.toThrow(
      `${many + 2} rows came, ${many + 1} before`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that fails while it is written leaves no reading open and nothing behind', async () => {
    const folder = temporaryFolder();
    const { made, rows } = rowsOf(many);
    const failing = {
      *[Symbol.iterator](): Generator<TableRow> {
        let row = 0;
        for (const each of rows) {
          row += 1;
          if (made.openings === 2 && row === many - 1) throw new Error('disk');
          yield each;
        }
      },
    };
    await expect(
      writeWorkbook(join(folder, 'a.xlsx'), oneSheet(oneTable({ rows: failing, columns }))),
    ).rejects.toThrow('disk');
    expect([made.openings, made.open]).toEqual([2, 0]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('carries comments up to what programs open in reasonable time, and its colours beyond', () => {
    const placed = placeColumns({ kind: 'table', columns: [{ heading: 'x' }], rows: [] });
    const book = new LookBook(placed);
    const shared = { sheetNames: new Map(), listNames: new Map(), extents: new Map(), notes: 0 };
    const scanner = new BodyScanner({ ...shared, flaws: [], tables: [], bodies: [] }, placed, book);
    for (let row = 0; row < MAXIMUM_NOTES + 10; row += 1)
      scanner.take([{ kind: 'styled', value: 'x', tone: 'bad', note: `${row}` }]);
    const { finds, rowCount } = scanner.result();
    expect([finds.length, rowCount]).toEqual([MAXIMUM_NOTES, MAXIMUM_NOTES + 10]);
    expect(finds.at(-1)?.cell.note).toBe(`${MAXIMUM_NOTES - 1}`);
    expect(book.looks).toHaveLength(2);
  });
});
