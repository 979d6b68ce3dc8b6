import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRow, assetRows, findingsOf, type Grid, importGrid } from '../support.ts';

/** What is said of records left out when the second list takes the place of the first. */
async function goneAfter(first: Grid, second: Grid) {
  const store = await temporaryStore();
  await importGrid(store, [assetHeading, ...first], { file: 'lan-1.xlsx', district: '002' });
  const { submissions } = await importGrid(store, [assetHeading, ...second], {
    ...{ file: 'lan-2.xlsx', district: '002', as: 'version' },
  });
  expect(submissions).toMatchObject([{ version: 2 }]);
  return findingsOf(store, 'SUBMISSION-RECORDS-GONE').map(({ severity, details }) => ({
    severity,
    ...JSON.parse(details),
  }));
}

const without = (column: number, rows: Grid): Grid =>
  rows.map((row) => row.map((value, at) => (at === column ? '' : value)));
const named = (name: string, count: number): Grid =>
  Array.from({ length: count }, (_, at) => assetRow(at + 1, { 1: '', 2: name }));

describe('a version without some records of the one before', () => {
  it('says how many, of how many, and from which file', async () => {
    expect(await goneAfter(assetRows(10), assetRows(7))).toEqual([
      { severity: 'warning', gone: 3, records: 10, file: 'lan-1.xlsx' },
    ]);
  });

  it('tells records without a code by their name, each once', async () => {
    expect(await goneAfter(named('Ghế thử', 9), named('Ghế thử', 5))).toMatchObject([{ gone: 4 }]);
    expect(await goneAfter(without(1, assetRows(6)), without(1, assetRows(4, 3)))).toMatchObject([
      { gone: 2 },
    ]);
  });

  it('says nothing of records whose code, name or values were mended, nor of new ones', async () => {
    const first = assetRows(6);
    const mended = [
      assetRow(1, { 1: 'TS-001' }),
      assetRow(2, { 2: 'Bàn thử đã đổi tên' }),
      assetRow(3, { 6: 5 }),
      ...assetRows(9, 4),
    ];
    expect(await goneAfter(first, mended)).toEqual([]);
    expect(await goneAfter(without(1, first), first)).toEqual([]);
  });
});
