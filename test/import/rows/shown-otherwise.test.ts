import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/database.ts';
import { writeWorkbook } from '../../helpers/workbook.ts';
import { temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRow, findingsOf, importPaths, letterhead } from '../support.ts';

/** A sheet whose one asset has its cost in G5, counted in a unit and shown in a format. */
function sheet(unit: string, format: string) {
  const rows = [...letterhead, assetHeading, assetRow(1, { 6: 1_234_000, 7: '' })];
  const heading = assetHeading.map((text) => (text === 'Nguyên giá' ? `Nguyên giá (${unit})` : text));
  return {
    name: 'Bảng kê',
    rows: rows.map((row) => (row === assetHeading ? heading : row)),
    formats: { G5: format },
  };
}

function told(store: Store) {
  return findingsOf(store, 'TABLE-MONEY-SHOWN-OTHERWISE').map(({ cell, details }) => {
    const { stored, shown } = JSON.parse(details) as { stored: string; shown: string };
    return [cell, stored, shown];
  });
}

async function importedAs(unit: string, format: string): Promise<Store> {
  const store = await temporaryStore();
  const path = await writeWorkbook(join(await temporaryFolder(), 'a.xlsx'), [sheet(unit, format)]);
  await importPaths(store, [path], { district: '002' });
  return store;
}

describe('an amount of money', () => {
  it.each([
    ['nghìn đồng', '#,##0,', '1234'],
    ['nghìn đồng', '#,##0,_);(#,##0,)', '1234'],
    ['nghìn đồng', '#,##0.0,', '1234'],
    ['triệu đồng', '#,##0,,"tr"', '1.234'],
    ['đồng', '#,##0".000"', '1234000000'],
    ['đồng', '#,##0" triệu"', '1234000000000'],
    ['nghìn đồng', '#,##0" tỷ"', '1234000000000000'],
  ])(
    'in %s that its format %s shows otherwise than its cell holds it is told',
    async (unit, format, shown) => {
      expect(told(await importedAs(unit, format))).toEqual([['G5', '1234000', shown]]);
    },
  );

  it.each([
    ['nghìn đồng', '#,##0'],
    ['nghìn đồng', '#,##0.00_);[Red](#,##0.00)'],
    ['nghìn đồng', '#,##0 [$₫-42A]'],
    ['nghìn đồng', '#,##0" đồng"'],
    ['triệu đồng', '#,##0" triệu"'],
    ['đồng', '#,##0,'],
    ['nghìn đồng', '#,##0;-#,##0,'],
  ])('in %s in the format %s is what it seems to be', async (unit, format) => {
    expect(told(await importedAs(unit, format))).toEqual([]);
  });
});
