import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/reconcile/ledger.ts';
import type { Store } from '../../src/store/database.ts';
import type { CellInput } from '../helpers/rows.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { findingsOf, importGrid } from '../import/support.ts';
import { map, recordsHeading, recordsRow } from '../mapping/support.ts';

const quantityColumn = 3;
const unitColumn = 4;

function row(
  number: number,
  quantity: CellInput,
  unit: CellInput,
  more: Readonly<Record<number, CellInput>> = {},
) {
  return recordsRow(number, { [quantityColumn]: quantity, [unitColumn]: unit, ...more });
}

async function storeOf(...rows: readonly (readonly CellInput[])[]): Promise<Store> {
  const store = await temporaryStore();
  await importGrid(store, [recordsHeading, ...rows], { district: '001' });
  return store;
}

/** The lines of quantities: unit, and what was read, accepted, rejected, repeated, in thousandths. */
function quantities(store: Store) {
  return readLedger(store)
    .entries.filter(({ measure }) => measure.startsWith('quantity:'))
    .map(({ unit, read, accepted, rejected, duplicate }) => [unit, read, accepted, rejected, duplicate]);
}

describe('quantities in the ledger', () => {
  it('have a line for each unit, in the order of their names, whatever the spelling', async () => {
    const store = await storeOf(
      row(1, 2, 'hộp'),
      row(2, 3, ' HỘP '),
      row(3, 1, 'hop'),
      row(4, '1,5', 'mét giá'),
      row(5, 0.25, 'm giá'),
      row(6, 7, 'Thùng các-tông'),
      row(7, 4, ''),
    );
    expect(quantities(store)).toEqual([
      ['', 4000n, 4000n, 0n, 0n],
      ['hộp', 6000n, 6000n, 0n, 0n],
      ['mét giá', 1750n, 1750n, 0n, 0n],
      ['thùng các-tông', 7000n, 7000n, 0n, 0n],
    ]);
    expect(readLedger(store).closes).toBe(true);
  });

  it('are whole decimals: a tenth, a thousand times over, is a hundred', async () => {
    const store = await storeOf(
      ...Array.from({ length: 1000 }, (_, index) => row(index + 1, 0.1, 'mét giá')),
    );
    expect(quantities(store)).toEqual([['mét giá', 100_000n, 100_000n, 0n, 0n]]);
    expect(readLedger(store).closes).toBe(true);
  });

  it('are rounded to the thousandth where more is written, and that is said', async () => {
    const store = await storeOf(
      row(1, 1.23456, 'mét giá'),
      row(2, '0,1235', 'mét giá'),
      row(3, 0.125, 'mét giá'),
    );
    expect(quantities(store)).toEqual([['mét giá', 1484n, 1484n, 0n, 0n]]);
    expect(findingsOf(store, 'RECORDS-QUANTITY-ROUNDED')).toHaveLength(2);
  });

  it('follow a row to the rejected and to the repeated ones', async () => {
    const same = row(1, 5, 'hộp');
    const store = await storeOf(same, same, row(2, 3, 'hộp', { 2: '' }), row(3, 8, 'tập'));
    expect(quantities(store)).toEqual([
      ['hộp', 13_000n, 5000n, 3000n, 5000n],
      ['tập', 8000n, 8000n, 0n, 0n],
    ]);
    expect(readLedger(store).closes).toBe(true);
  });

  it('close over the city, by receiver and pending, for any lists', async () => {
    const quantity = fc.oneof(
      fc.integer({ min: 0, max: 10_000_000_000 }).map((thousandths) => thousandths / 1000),
      fc.constantFrom<CellInput>('1.234,5', '0,0005', 1e-7, 'không rõ', '', -1),
    );
    const unit = fc.constantFrom<CellInput>('hộp', 'Hộp', 'mét giá', 'hồ sơ', "quyển 'A'", 'hộp: to', '');
    const record = fc
      .tuple(fc.integer({ min: 1, max: 6 }), quantity, unit, fc.constantFrom('', 'Sở Nội vụ', '00070'))
      .map(([number, amount, counted, destination]) => row(number, amount, counted, { 9: destination }));
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 12 }), async (records) => {
        const store = await storeOf(...records);
        expect(readLedger(store).difference).toBeUndefined();
        await map(store);
        const ledger = readLedger(store);
        expect(ledger.difference).toBeUndefined();
        for (const line of ledger.city) expect(line.districts).toBe(line.receivers + line.pending);
        store.close();
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['a quantity is changed', 'UPDATE records SET quantity = quantity + 0.001'],
    ['a unit is changed', "UPDATE records SET unit = 'tập'"],
    [
      'what was counted is changed',
      "UPDATE submission_measure SET accepted = '1' WHERE measure = 'quantity:hộp'",
    ],
    ['one of two lines is lost', "DELETE FROM submission_measure WHERE measure = 'quantity:hộp'"],
  ])('do not close when %s behind the tool', async (_, tampering) => {
    const store = await storeOf(row(1, 2, 'hộp'), row(2, 3, 'mét giá'));
    store.exec(tampering);
    expect(readLedger(store).closes).toBe(false);
    expect(readLedger(store).difference?.measure).toMatch(/^quantity:/);
  });

  it('of a list that was read before they had lines are in no line', async () => {
    const store = await storeOf(row(1, 2, 'hộp'));
    store.exec("DELETE FROM submission_measure WHERE measure LIKE 'quantity:%'");
    expect(quantities(store)).toEqual([]);
    expect(readLedger(store).closes).toBe(true);
  });
});
