import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  assetRows,
  findingsOf,
  type Grid,
  importGrid,
  importSheets,
} from '../support.ts';

const code = 'SUBMISSION-LIKE-OTHER-DISTRICT';
const plain = (rows: Grid): Grid => [assetHeading, ...rows];

async function afterTwoDistricts(first: Grid, second: Grid) {
  const store = await temporaryStore();
  await importGrid(store, plain(first), { district: '002', file: 'hoan-kiem.xlsx' });
  await importGrid(store, plain(second), { district: '003' });
  return findingsOf(store, code).map(({ severity, details }) => ({ severity, ...JSON.parse(details) }));
}

describe('the same list from two districts', () => {
  it('is said at once, with the other sender and the share', async () => {
    expect(await afterTwoDistricts(assetRows(4), assetRows(6))).toEqual([
      {
        severity: 'warning',
        district: 'quận Hoàn Kiếm',
        file: 'hoan-kiem.xlsx',
        shared: 4,
        records: 6,
        share: 67,
      },
    ]);
  });

  it('is known by its raw rows where no record has a code', async () => {
    const bare = (rows: Grid) => rows.map((row) => row.map((value, column) => (column === 1 ? '' : value)));
    const found = await afterTwoDistricts(
      bare(assetRows(50)),
      bare([...assetRows(50), ...assetRows(20, 90)]),
    );
    expect(found).toMatchObject([{ shared: 50, records: 70 }]);
  });

  it('is none when less than half is the same, or only the codes are', async () => {
    expect(await afterTwoDistricts(assetRows(2), assetRows(5))).toEqual([]);
    const renamed = [1, 2, 3].map((number) => assetRow(number, { 2: `Ghế riêng ${number}` }));
    expect(await afterTwoDistricts(assetRows(3), renamed)).toEqual([]);
  });

  it('is none of a version that counts no more, nor of the general inventory', async () => {
    const bare = (rows: Grid) => rows.map((row) => row.map((value, column) => (column === 1 ? '' : value)));
    for (const rows of [assetRows(4), bare(assetRows(4))]) {
      const store = await temporaryStore();
      await importGrid(store, plain(rows), { district: '002' });
      await importGrid(store, plain(assetRows(3, 50)), { district: '002', as: 'version' });
      await importGrid(store, plain(rows), { district: '004', purpose: 'baseline', file: 'kiem-ke.xlsx' });
      await importGrid(store, plain(rows), { district: '003', file: 'khac.xlsx' });
      expect(findingsOf(store, code)).toEqual([]);
    }
  });

  it('is known by the rows without a code also where many others have one', async () => {
    const bare = assetRows(49, 50).map((row) => row.map((value, column) => (column === 1 ? '' : value)));
    const renamed = assetRows(40).map((row) =>
      row.map((value, column) => (column === 2 ? `${value} riêng` : value)),
    );
    expect(await afterTwoDistricts([...assetRows(40), ...bare], [...renamed, ...bare])).toMatchObject([
      { shared: 49, records: 89 },
    ]);
  });

  it('is none from the same district', async () => {
    const store = await temporaryStore();
    await importGrid(store, plain(assetRows(4)), { district: '002' });
    await importGrid(store, plain([...assetRows(4), ...assetRows(1, 9)]), { district: '002', as: 'version' });
    expect(findingsOf(store, code)).toEqual([]);
  });
});

describe("a form's stamp", () => {
  const form = (version: string, district: string, head: Grid = []) => [
    { name: 'Tài sản', rows: [...head, ...plain(assetRows(2))] },
    { name: 'bangiao', rows: [['bangiao', 'assets', version, district]], state: 'veryHidden' as const },
  ];

  it('of an older version is said, and the form is read', async () => {
    const store = await temporaryStore();
    const { submissions } = await importSheets(store, form('0', '003'));
    expect(submissions).toHaveLength(1);
    expect(findingsOf(store, 'TEMPLATE-STALE').map(({ details }) => JSON.parse(details))).toEqual([
      { version: 0, current: 1 },
    ]);
    const fresh = await temporaryStore();
    await importSheets(fresh, form('1', '003'));
    expect(findingsOf(fresh, 'TEMPLATE-STALE')).toEqual([]);
  });

  it('of another district than its letterhead or name is refused, unless a person says so', async () => {
    const store = await temporaryStore();
    const byHead = await importSheets(store, form('1', '003', [['UBND QUẬN HOÀN KIẾM']]));
    const byName = await importSheets(store, form('1', '003'), 'Quận Hoàn Kiếm.xlsx');
    expect([...byHead.refused, ...byName.refused].map(({ refusal }) => refusal.code)).toEqual([
      'TEMPLATE-OTHER-DISTRICT',
      'TEMPLATE-OTHER-DISTRICT',
    ]);
    const said = await importSheets(store, form('1', '003', [['UBND QUẬN HOÀN KIẾM']]), 'a.xlsx', {
      district: '003',
    });
    expect(said.submissions).toHaveLength(1);
    expect(findingsOf(store, 'DISTRICT-DISAGREES')).toHaveLength(1);
  });
});
