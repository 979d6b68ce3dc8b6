import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnReader, readable } from '../../../src/import/rows/column-reader.ts';
import { inventories } from '../../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../../src/inventory/inventory.ts';
import { readValue } from '../../../src/inventory/read-value.ts';
import type { ReadContext } from '../../../src/inventory/reading.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import { provinces } from '../../helpers/workspace.ts';

const context: ReadContext = { districtCode: '002', moneyUnit: 'nghìn đồng', provinces };
const fields = inventoryKinds.flatMap((kind) => Object.values(inventories[kind].fields));

/** Texts that a column may hold in cells of several kinds and fonts, each of which is read in its own way. */
const text = fc.constantFrom(
  '1980',
  '1.234',
  '003080000001',
  '3080000001',
  'Nam',
  'Hàng Mã',
  'µ¸',
  '-',
  '01/02/1980',
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text.map((each): Cell => ({ column: 1, kind: 'text', text: each })),
  text.map((each): Cell => ({ column: 1, kind: 'text', text: each, font: '.VnTime' })),
  fc
    .constantFrom('1980', '1.234', '3080000001', '29221')
    .map((each): Cell => ({ column: 1, kind: 'number', text: each, number: Number(each) })),
  fc.constantFrom<Cell>(
    { column: 1, kind: 'date', text: '1980-02-01', number: 29252 },
    { column: 1, kind: 'error', text: '#N/A' },
    { column: 1, kind: 'boolean', text: 'TRUE' },
  ),
);

it('reads a cell the same whatever the column held before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...fields),
      fc.array(cell, { minLength: 2, maxLength: 20 }),
      (field, cells) => {
        const read = columnReader(field, context);
        for (const each of cells) expect(read(each)).toEqual(readValue(field, readable(each), context));
      },
    ),
  );
});
