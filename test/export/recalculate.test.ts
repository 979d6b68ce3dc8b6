import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportWhat } from '../../src/export/files/export-run.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { exportFrom, openWithExcelJs, smallCity, temporaryFolder } from './support.ts';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

let city: Workspace;

beforeAll(async () => {
  if (hasLibreOffice) city = await smallCity();
});

/** The results of a workbook's formulas, by sheet and address. */
function formulaResults(workbook: ExcelJS.Workbook): ReadonlyMap<string, number> {
  const results = new Map<string, number>();
  for (const worksheet of workbook.worksheets) {
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) results.set(`${worksheet.name} ${cell.address}`, Number(cell.result));
      });
    });
  }
  return results;
}

/** Cells that hold an error such as #REF!. */
function errorsIn(workbook: ExcelJS.Workbook): readonly string[] {
  const errors: string[] = [];
  for (const worksheet of workbook.worksheets) {
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        const shown: unknown = cell.formula ? cell.result : cell.value;
        if (typeof shown === 'object' && shown !== null && 'error' in shown)
          errors.push(`${worksheet.name} ${cell.address}`);
      });
    });
  }
  return errors;
}

/** A copy of the workbook without cached results, calculated anew by LibreOffice. */
async function recalculated(path: string): Promise<ExcelJS.Workbook> {
  const workbook = await openWithExcelJs(path);
  for (const worksheet of workbook.worksheets) {
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) cell.value = { formula: cell.formula, date1904: false };
      });
    });
  }
  const folder = temporaryFolder();
  const bare = join(folder, 'bare.xlsx');
  await workbook.xlsx.writeFile(bare);
  const out = join(folder, 'out');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, bare], {
    stdio: 'ignore',
    timeout: 90_000,
  });
  return openWithExcelJs(join(out, 'bare.xlsx'));
}

describe.skipIf(!hasLibreOffice)('LibreOffice', () => {
  it.each([
    { what: 'commune', codes: ['00070'] },
    { what: 'district', codes: ['002'] },
    { what: 'city' },
    { what: 'surplus' },
  ] satisfies readonly {
    what: ExportWhat;
    codes?: readonly string[];
  }[])('calculates the totals of the $what workbook as they are cached', async ({ what, ...more }) => {
    const { folder, files } = await exportFrom(city, what, more);
    const path = join(folder, files[0]?.file ?? '');
    const cached = formulaResults(await openWithExcelJs(path));
    const calculated = await recalculated(path);
    expect(errorsIn(calculated)).toEqual([]);
    const fresh = formulaResults(calculated);
    expect(cached.size).toBeGreaterThan(5);
    expect([...fresh.keys()].sort()).toEqual([...cached.keys()].sort());
    for (const [place, value] of cached) expect(fresh.get(place), place).toBeCloseTo(value, 6);
  });
});
