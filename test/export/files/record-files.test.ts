import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, jsonLine } from '../../../src/export/files/delimited.ts';
import { importFiles } from '../../../src/import/import-files.ts';
import { createWorkspace } from '../../../src/workspace/workspace.ts';
import { openFiles } from '../../helpers/open-files.ts';
import { halfAtATime, writesOtherwise } from '../../helpers/short-writes.ts';
import { person, writeStaff } from '../../helpers/staff-file.ts';
import { closedAfterTest, importOptions, temporaryFolder } from '../../helpers/workspace.ts';
import { assetHeading, assetRows, hoanKiem, importGrid } from '../../import/support.ts';
import { map } from '../../mapping/support.ts';
import { exportFrom, openWithExcelJs, textsOf } from '../support.ts';

const fullId = '003080000007';

async function workspace() {
  const made = await createWorkspace(join(await temporaryFolder(), 'bangiao.db'));
  closedAfterTest(made.store);
  const listed = [person(7, { destination: 'phường Ba Đình' }), person(8)];
  await importFiles(made.store, [await writeStaff(await temporaryFolder(), listed)], importOptions());
  await map(made.store);
  return made;
}

describe('records in a file', () => {
  it.each(['csv', 'jsonl'] as const)('as %s are those of the view, ids masked', async (format) => {
    const made = await workspace();
    const folder = await temporaryFolder();
    await exportFrom(made, 'records', { folder, records: { kind: 'staff', format } });
    const text = await readFile(join(folder, `staff.${format}`), 'utf8');
    const rows =
      format === 'csv'
        ? (parse(text, { bom: true, columns: true }) as Record<string, string>[])
        : text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as Record<string, string>);
    expect(rows.map(({ full_name }) => full_name)).toEqual(['Mẫu Thử Số 7', 'Mẫu Thử Số 8']);
    expect(rows[0]?.citizen_id).toBe('003*******07');
    expect(text).not.toContain(fullId);
  });

  it.each(['csv', 'jsonl'] as const)(
    'as %s are whole on a disk that takes half at a time',
    async (format) => {
      const made = await workspace();
      const folder = await temporaryFolder();
      await halfAtATime();
      const run = await exportFrom(made, 'records', { folder, records: { kind: 'staff', format } });
      expect(run.files[0]?.rows).toBe(2);
      expect(await readFile(join(folder, `staff.${format}`), 'utf8')).toMatch(/Số 8.*\n$/s);
    },
  );

  it('as xlsx are those of the view too', async () => {
    const made = await workspace();
    const folder = await temporaryFolder();
    await exportFrom(made, 'records', { folder, records: { kind: 'staff', format: 'xlsx' } });
    const book = await openWithExcelJs(join(folder, 'staff.xlsx'));
    const rows = textsOf(book, 'staff');
    expect(book.getWorksheet('staff')?.getCell('A1').text).toBe(rows[0]?.[0]);
    expect(rows[0]).toContain('citizen_id');
    expect(rows[1]).toContain('003*******07');
    expect(rows).toHaveLength(3);
  });

  it('are those of one receiver, and of one district, where that is asked for', async () => {
    const made = await workspace();
    const counted = async (choice: object) => {
      const run = await exportFrom(made, 'records', {
        folder: await temporaryFolder(),
        records: { kind: 'staff', format: 'csv', ...choice },
      });
      return run.files[0]?.rows;
    };
    expect(await counted({ receiver: '00004' })).toBe(1);
    expect(await counted({ district: '002' })).toBe(2);
    expect(await counted({ district: '001' })).toBe(0);
  });

  it('have full ids only where those were asked for', async () => {
    const made = await workspace();
    const folder = await temporaryFolder();
    await exportFrom(made, 'records', { folder, fullIds: true, records: { kind: 'staff', format: 'csv' } });
    expect(await readFile(join(folder, 'staff.csv'), 'utf8')).toContain(fullId);
  });
});

describe('records of which the disk has kept something else', () => {
  it.each([
    ['csv', /,\d{7},/gu, ',một triệu,'],
    ['csv', /"Bàn/gu, 'Bàn'],
    ['jsonl', /"original_cost":"1/gu, '"original_cost":"x'],
    ['jsonl', /\}\n/gu, '\n'],
    ['jsonl', /"original_cost":"1000001"/gu, '"original_cost":"1000000"'],
  ] as const)('are refused as %s, and the file is closed', async (format, text, kept) => {
    const made = await createWorkspace(join(await temporaryFolder(), 'bangiao.db'));
    closedAfterTest(made.store);
    const rows = assetRows(600).map((row) => row.with(2, `"Bàn, ghế" ${row[0]}`));
    await importGrid(made.store, [assetHeading, ...rows], { district: hoanKiem, file: 'tai-san.xlsx' });
    await writesOtherwise((written) => written.replace(text, kept));
    const folder = await temporaryFolder();
    await expect(
      exportFrom(made, 'records', { folder, records: { kind: 'assets', format } }),
    ).rejects.toMatchObject({
      refusal: { code: 'OUTPUT-DISAGREES', values: { path: join(folder, `assets.${format}`) } },
    });
    expect(await readdir(folder)).toEqual([]);
    expect((await openFiles()).filter((file) => file.includes('assets.'))).toEqual([]);
  });
});

describe('a line of CSV', () => {
  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\tx', '=cmd|calc!A0'])('makes %j no formula', (text) => {
    const [[field]] = parse(csvLine([text])) as [[string]];
    expect(field).toBe(`'${text}`);
  });

  it('makes no formula of what follows a mark at which a spreadsheet may begin a new cell, whatever its settings', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      ';',
      ',',
      '\t',
      '\n',
      '\r',
      '"',
      ' ',
      'a',
      '1',
      '.',
      '|',
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { minLength: 1, maxLength: 3 }), (fields) => {
        const line = csvLine(fields.map((pieces) => pieces.join('')));
        const cells = line.split(/[;,\t\r\n"]/u).map((cell) => cell.trim());
        const numbers = /^-\d+(\.\d+)?$/u;
        expect(cells.filter((cell) => /^[=+\-@＝]/u.test(cell) && !numbers.test(cell))).toEqual([]);
      }),
      { numRuns: 2000, examples: [[[['a', ';', '=', '1']]], [[['"', ',', '=', '1']]], [[[' ', '=', '1']]]] },
    );
    expect(csvLine(['Phòng 1; -2 m²'])).toContain("; '-2 m²");
  });

  it('leaves numbers and everything else as it is', () => {
    const values = ['-12.5', '+', 'Nguyễn "Mẫu", thử', 'hai\ndòng', ' đầu', null, 3.5];
    const [row] = parse(csvLine(values)) as [string[]];
    expect(row).toEqual(['-12.5', "'+", 'Nguyễn "Mẫu", thử', 'hai\ndòng', ' đầu', '', '3.5']);
  });

  it('has a twin in JSON', () => {
    expect(JSON.parse(jsonLine(['a', 'b'], ['=1', null]))).toEqual({ a: '=1', b: null });
  });
});
