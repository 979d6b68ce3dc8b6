import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeTemplate } from '../../src/export/template/template.ts';
import { fieldEntries, inventories } from '../../src/inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../src/inventory/inventory.ts';
import { createdAt, messages, openWithExcelJs, temporaryFolder } from './support.ts';

const YELLOW = 'FFFFF2CC';

async function formOf(kind: InventoryKind): Promise<ExcelJS.Worksheet> {
  const path = join(temporaryFolder(), `${kind}.xlsx`);
  await writeTemplate(path, { kind, district: '002', messages, createdAt, overwrite: false });
  const worksheet = (await openWithExcelJs(path)).getWorksheet(inventories[kind].shortTitle);
  if (!worksheet) throw new Error('no form');
  return worksheet;
}

function cellsOf(worksheet: ExcelJS.Worksheet): readonly ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  worksheet.eachRow((row) => {
    row.eachCell((cell) => cells.push(cell));
  });
  return cells;
}

describe.each(inventoryKinds)('the form for %s', (kind) => {
  it('marks exactly the required columns, and says how', async () => {
    const cells = cellsOf(await formOf(kind));
    const marked = cells.filter(({ fill }) => fill?.type === 'pattern' && fill.fgColor?.argb === YELLOW);
    const required = fieldEntries(inventories[kind]).filter(([, field]) => field.required);
    expect(marked.map(({ text }) => text)).toEqual(required.map(([, { heading }]) => heading));
    expect(cells.some(({ text }) => text.includes('tiêu đề nền vàng'))).toBe(true);
  });

  it('prints over several pages, the first two columns on each, and keeps its lines in the first view', async () => {
    const worksheet = await formOf(kind);
    expect(worksheet.pageSetup.fitToWidth).toBeGreaterThan(2);
    expect(worksheet.pageSetup.printTitlesColumn).toBe('A:B');
    const heading = Number(worksheet.pageSetup.printTitlesRow?.split(':')[0]);
    const lines = cellsOf(worksheet).filter(({ row, text }) => Number(row) < heading && text !== '');
    const columns = lines.map(({ col }) => Number(col));
    expect(Math.min(...columns)).toBe(3);
    expect(Math.max(...columns)).toBeLessThanOrEqual(10);
  });
});
