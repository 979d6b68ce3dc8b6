import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/reconcile/ledger.ts';
import type { Store } from '../../src/store/database.ts';
import type { CellInput } from '../helpers/rows.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  assetRows,
  importGrid,
  importSheets,
  personRow,
  staffHeading,
} from '../import/support.ts';
import {
  map,
  otherDestination,
  placeName,
  premisesHeading,
  premisesRow,
  splitPlace,
  wholePlace,
} from '../mapping/support.ts';

const place = fc.constantFrom(
  placeName(wholePlace),
  placeName(splitPlace),
  placeName(otherDestination),
  '',
  'không rõ',
);
const destination = fc.constantFrom('', '', 'Sở Tài chính', '00070', 'không rõ');
const amount = fc.oneof(
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  fc.constantFrom<CellInput>('1.234.567', '12,5 tỷ', 'không rõ', '-', '', -5, 0.5),
);
const area = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom<CellInput>('1,5 ha', '10,005', 'không rõ', ''),
);

const premises = fc
  .tuple(fc.integer({ min: 1, max: 6 }), place, destination, area, area)
  .map(([number, former, receiver, land, floor]) =>
    premisesRow(number, former, receiver).map((value, column) =>
      column === 5 ? land : column === 6 ? floor : value,
    ),
  );
const assets = fc
  .tuple(fc.integer({ min: 1, max: 6 }), amount, amount)
  .map(([number, cost, residual]) => assetRow(number, { 6: cost, 7: residual }));
const people = fc
  .tuple(fc.integer({ min: 1, max: 6 }), place, destination)
  .map(([number, former, receiver]) => personRow(number, { 7: former, 9: receiver }));

const submission = fc.record({
  district: fc.constantFrom('001', '002'),
  // A workbook without one row of data is refused.
  assets: fc.array(assets, { minLength: 1, maxLength: 8 }),
  premises: fc.array(premises, { maxLength: 8 }),
  people: fc.array(people, { maxLength: 8 }),
});

describe('the ledger', () => {
  it('closes before and after mapping, for any set of submissions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(submission, { minLength: 1, maxLength: 3 }), async (submissions) => {
        const store = await temporaryStore();
        for (const [index, each] of submissions.entries()) {
          const { refused } = await importSheets(
            store,
            [
              { name: 'Tài sản', rows: [assetHeading, ...each.assets] },
              { name: 'Nhà đất', rows: [premisesHeading, ...each.premises] },
              { name: 'Nhân sự', rows: [staffHeading, ...each.people] },
            ],
            `${index}.xlsx`,
            { district: each.district, as: index % 2 === 0 ? 'part' : undefined },
          );
          expect(
            refused
              .map(({ refusal }) => refusal.code)
              .filter((code) => code !== 'SUBMISSION-PART-OR-VERSION'),
          ).toEqual([]);
        }
        expect(readLedger(store)).toMatchObject({ closes: true });
        await map(store);
        const ledger = readLedger(store);
        expect(ledger.difference).toBeUndefined();
        expect(ledger.closes).toBe(true);
        for (const { read, accepted, rejected, duplicate, assigned, pending } of ledger.entries) {
          expect(read).toBe(accepted + rejected + duplicate);
          expect(accepted).toBe(assigned + pending);
        }
        store.close();
      }),
      { numRuns: 15 },
    );
  });

  it('counts to the đồng and the hundredth of a m², beyond what a number can hold', async () => {
    const store = await temporaryStore();
    const large = Number.MAX_SAFE_INTEGER;
    await importGrid(
      store,
      [assetHeading, assetRow(1, { 6: large, 7: 0 }), assetRow(2, { 6: large, 7: 1 })],
      {
        district: '001',
      },
    );
    const line = readLedger(store).entries.find(({ measure }) => measure === 'original_cost');
    expect(line?.accepted).toBe(2n * BigInt(large));
    expect(readLedger(store).closes).toBe(true);
  });

  it('of nothing closes', async () => {
    expect(readLedger(await temporaryStore())).toEqual({ closes: true, entries: [], city: [] });
  });

  it('counts current versions only', async () => {
    const store = await temporaryStore();
    await importGrid(store, [assetHeading, ...assetRows(4)], { district: '001' });
    await importGrid(store, [assetHeading, ...assetRows(3)], { district: '001', file: 'moi.xlsx' });
    const rows = readLedger(store).entries.filter(({ measure }) => measure === 'rows');
    expect(rows).toMatchObject([{ submission: 2, accepted: 3n }]);
  });
});

async function soundStore(): Promise<Store> {
  const store = await temporaryStore();
  await importGrid(
    store,
    [
      premisesHeading,
      premisesRow(1, placeName(wholePlace)),
      premisesRow(2, placeName(splitPlace)),
      premisesRow(2, placeName(splitPlace)),
      premisesRow(3, '', 'Sở Tài chính').map((value, column) => (column === 5 ? 'không rõ' : value)),
    ],
    { district: '001' },
  );
  await map(store);
  expect(readLedger(store)).toMatchObject({ closes: true });
  return store;
}

describe('the ledger does not close, and says where, when', () => {
  it.each([
    [
      'a stored area is changed',
      "UPDATE premises SET land_area = land_area + 1 WHERE premises_code = 'NĐ-1'",
      'land_area',
    ],
    [
      'a stored area is lost',
      "UPDATE premises SET floor_area = NULL WHERE premises_code = 'NĐ-2'",
      'floor_area',
    ],
    ['an assignment is taken away', 'DELETE FROM assignment', 'rows'],
    ['an assignment is ended', 'UPDATE assignment SET ended_by_operation_id = 1', 'rows'],
    ['a pending record is forgotten', 'DELETE FROM pending', 'rows'],
    [
      'a record is pending and assigned',
      "INSERT INTO pending SELECT record_id, 'split', '[]' FROM assignment",
      'rows',
    ],
    [
      'the count at the door is changed',
      "UPDATE submission_measure SET accepted = '3' WHERE measure = 'rows'",
      'rows',
    ],
    ['what was read is changed', "UPDATE submission_measure SET read = '5' WHERE measure = 'rows'", 'rows'],
    [
      'a sum at the door is changed',
      "UPDATE submission_measure SET accepted = '1', read = '1', rejected = '0', duplicate = '0' WHERE measure = 'floor_area'",
      'floor_area',
    ],
    [
      'a line at the door is lost',
      "DELETE FROM submission_measure WHERE measure = 'floor_area'",
      'floor_area',
    ],
    ['a rejected row is lost', "UPDATE row SET fate = 'structural' WHERE fate = 'rejected'", 'rows'],
    [
      "a duplicate's amount is changed",
      'UPDATE row SET amounts = \'{"land_area":1,"floor_area":20000}\' WHERE fate = \'duplicate\'',
      'land_area',
    ],
    [
      'an accepted row becomes a rejected one',
      "UPDATE row SET fate = 'rejected' WHERE fate = 'accepted' AND id = (SELECT min(id) FROM row WHERE fate = 'accepted')",
      'rows',
    ],
  ])('%s', async (_, tampering, measure) => {
    const store = await soundStore();
    store.exec(tampering);
    const ledger = readLedger(store);
    expect(ledger.closes).toBe(false);
    expect(ledger.difference).toMatchObject({ kind: 'premises', measure });
  });

  it('and in figures that do differ', async () => {
    const store = await soundStore();
    store.exec("UPDATE premises SET land_area = land_area + 1 WHERE premises_code = 'NĐ-1'");
    const { unit, whole, parts = [] } = readLedger(store).difference ?? {};
    expect(unit).toBe('m²');
    expect(whole).not.toBe(parts.reduce((total, part) => total + part, 0n));
  });
});

describe('the ledger of the city', () => {
  it('has of each inventory what all districts gave, what receivers get and what waits', async () => {
    const store = await temporaryStore();
    const heading = [...assetHeading, 'Nơi tiếp nhận'];
    const assets = (first: number, receiver: string) => [
      heading,
      [...assetRow(first, { 6: 1_000, 7: 400 }), receiver],
      [...assetRow(first + 1, { 6: 20, 7: 8 }), ''],
    ];
    await importGrid(store, [staffHeading, personRow(1, { 9: '00070' })], {
      district: '001',
      file: 'nguoi.xlsx',
    });
    await importGrid(store, assets(1, '00070'), { district: '001', file: 'mot.xlsx' });
    await importGrid(store, assets(11, 'Sở Tài chính'), { district: '002', file: 'hai.xlsx' });
    await map(store);
    const { city, closes } = readLedger(store);
    expect(closes).toBe(true);
    const lines = city.map(({ kind, measure, districts, receivers, pending }) =>
      [kind, measure, districts, receivers, pending].join(' '),
    );
    expect(lines).toEqual([
      'staff rows 1 1 0',
      'assets rows 4 2 2',
      'assets original_cost 2040 2000 40',
      'assets residual_value 816 800 16',
    ]);
  });

  it('is not closed by a receiver who gets what no district gave', async () => {
    const store = await temporaryStore();
    await importGrid(store, [staffHeading, personRow(1, { 9: '00070' })], { district: '001' });
    await map(store);
    store.exec("INSERT INTO pending (record_id, reason, candidates) SELECT id, 'split', '[]' FROM staff");
    const { city, closes } = readLedger(store);
    expect(closes).toBe(false);
    expect(city).toMatchObject([{ districts: 1n, receivers: 1n, pending: 1n, closes: false }]);
  });
});

it('the line of the city does not close either, when an assignment is taken away', async () => {
  const store = await soundStore();
  const ofRows = () => readLedger(store).city.find(({ measure }) => measure === 'rows');
  expect(ofRows()).toMatchObject({ districts: 2n, closes: true });
  store.exec('DELETE FROM assignment');
  expect(ofRows()).toMatchObject({ districts: 2n, receivers: 0n, closes: false });
});
