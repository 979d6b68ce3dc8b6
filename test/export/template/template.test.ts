import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeTemplate } from '../../../src/export/template/template.ts';
import { exampleOf } from '../../../src/export/template/template-examples.ts';
import { templateLists } from '../../../src/export/template/template-lists.ts';
import { fieldEntries, inventories } from '../../../src/inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../../src/inventory/inventory.ts';
import { resolveFormerCommune } from '../../../src/reference/former-names.ts';
import { resolveReceiver } from '../../../src/reference/receiver-names.ts';
import {
  createdAt,
  emptyWorkspace,
  importInto,
  messages,
  openWithExcelJs,
  temporaryFolder,
} from '../support.ts';

async function template(kind: InventoryKind | 'receipt', district?: string): Promise<string> {
  const path = join(temporaryFolder(), `${kind}.xlsx`);
  await writeTemplate(path, { kind, district, messages, createdAt, overwrite: false });
  return path;
}

/** The row of the declared headings. */
function headingRow(worksheet: ExcelJS.Worksheet, headings: readonly string[]): ExcelJS.Row {
  let found: ExcelJS.Row | undefined;
  worksheet.eachRow((row) => {
    const texts = new Set((row.values as unknown[]).map(String));
    if (headings.every((heading) => texts.has(heading))) found = row;
  });
  if (!found) throw new Error('no heading');
  return found;
}

describe.each(inventoryKinds)('the form for %s', (kind) => {
  const inventory = inventories[kind];
  const entries = fieldEntries(inventory);

  it('has every declared heading unchanged, and unfilled it is refused as empty', async () => {
    const path = await template(kind, '002');
    const workbook = await openWithExcelJs(path);
    const worksheet = workbook.getWorksheet(inventory.shortTitle);
    headingRow(
      worksheet as ExcelJS.Worksheet,
      entries.map(([, { heading }]) => heading),
    );
    const outcome = await importInto(await emptyWorkspace(), [path]);
    expect(outcome.submissions).toEqual([]);
    expect(outcome.refused.map(({ refusal }) => refusal.code)).toEqual(['TABLE-EMPTY']);
  });

  it('is imported with every field when a row is filled in as the guide shows', async () => {
    const path = await template(kind, '002');
    const workbook = await openWithExcelJs(path);
    const worksheet = workbook.getWorksheet(inventory.shortTitle) as ExcelJS.Worksheet;
    const heading = headingRow(
      worksheet,
      entries.map(([, field]) => field.heading),
    );
    const row = worksheet.getRow(heading.number + 2);
    row.getCell(1).value = 1;
    const columnOf = new Map(
      Array.from(heading.values as unknown[], (value, column) => [String(value), column] as const),
    );
    for (const [key, field] of entries) {
      const column = columnOf.get(field.heading) ?? 0;
      row.getCell(column).value = exampleOf(key, field) || 'Ghi một câu';
    }
    const filled = join(temporaryFolder(), 'filled.xlsx');
    await workbook.xlsx.writeFile(filled);
    const workspace = await emptyWorkspace();
    const outcome = await importInto(workspace, [filled]);
    expect(outcome.submissions[0]).toMatchObject({ kind, district: '002', rows: { read: 1, accepted: 1 } });
    const record = workspace.store.prepare(`SELECT * FROM v_${kind}`).get() as Record<string, unknown>;
    const empty = entries.filter(([key]) => record[key] === null).map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it('validates over lists whose every entry the importer understands', async () => {
    const lists = new Map(templateLists(inventory, '002').map(({ name, values }) => [name, values]));
    const receivers = lists.get('don_vi_tiep_nhan') ?? [];
    expect(receivers).toHaveLength(126);
    expect(receivers).toContain('phường Hoàn Kiếm');
    for (const name of [...receivers, ...(lists.get('don_vi_khac') ?? [])]) {
      expect(resolveReceiver(name)).toMatchObject({ kind: 'found', receiver: { name } });
    }
    for (const name of lists.get('xa_phuong_cu') ?? []) {
      expect(resolveFormerCommune(name, { districtCode: '002' }).kind, name).toBe('found');
    }
    const workbook = await openWithExcelJs(await template(kind, '002'));
    const names = workbook.definedNames.model.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...lists.keys()]));
  });
});

describe('forms', () => {
  it('name the former communes of the whole city with their district when made for any', () => {
    const list = templateLists(inventories.assets, undefined).find(({ name }) => name === 'xa_phuong_cu');
    expect(list?.values).toHaveLength(526);
    for (const name of list?.values ?? []) {
      expect(resolveFormerCommune(name, { districtCode: '001' }), name).toMatchObject({ kind: 'found' });
    }
  });

  it('exist for receipts, with the list of states', async () => {
    const workbook = await openWithExcelJs(await template('receipt'));
    expect(workbook.getWorksheet('Phiếu tiếp nhận')).toBeDefined();
    expect(workbook.definedNames.model.map(({ name }) => name)).toContain('tinh_trang_tiep_nhan');
  });

  it('never replace a file unless told to', async () => {
    const path = await template('staff');
    const again = { kind: 'staff', messages, createdAt } as const;
    await expect(writeTemplate(path, { ...again, overwrite: false })).rejects.toMatchObject({
      refusal: { code: 'OUTPUT-EXISTS' },
    });
    await expect(writeTemplate(path, { ...again, overwrite: true })).resolves.toBeUndefined();
  });
});
