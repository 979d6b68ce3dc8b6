import { describe, expect, it } from 'vitest';
import type { ColumnQuestion, TableQuestion } from '../../src/import/options.ts';
import type { InventoryKind } from '../../src/inventory/inventory.ts';
import { profileNames } from '../../src/store/submissions/profiles.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { answering, assetHeading, assetRow, type Grid, importGrid, letterhead } from './support.ts';

const sparse: Grid = [
  ...letterhead,
  ['STT', 'Diễn giải', 'Mã', 'SL', 'Thành tiền', 'Vị trí'],
  [1, 'Bàn thử', 'B1', 2, 100_000, 'Phòng 1'],
  [2, 'Ghế thử', 'B2', 3, 200_000, 'Phòng 1'],
];

/** A person who says which inventory a table is of, and what columns are, by their headings. */
function sayingOfTable(kind: InventoryKind | undefined, meanings: Readonly<Record<string, string>> = {}) {
  const { asked: tables, ask: askTable } = answering((_question: TableQuestion) => kind);
  const { asked: columns, ask: askColumn } = answering(
    ({ heading }: ColumnQuestion) => meanings[heading] ?? null,
  );
  return { tables, columns, askTable, askColumn };
}

const meanings = { 'Diễn giải': 'name', Mã: 'asset_code', 'Thành tiền': 'original_cost' };

describe('a row that looks like a heading of which too little is known', () => {
  it('is what a person says it is, column by column', async () => {
    const store = await temporaryStore();
    const { tables, columns, ...asking } = sayingOfTable('assets', meanings);
    const { submissions } = await importGrid(store, sparse, asking);
    expect(tables).toMatchObject([{ sheet: 'Bảng kê', row: 4, headings: sparse[3] }]);
    expect(columns.map(({ heading, letters, samples }) => [heading, letters, samples])).toEqual([
      ['Diễn giải', 'B', ['Bàn thử', 'Ghế thử']],
      ['Mã', 'C', ['B1', 'B2']],
      ['Thành tiền', 'E', ['100000', '200000']],
    ]);
    expect(columns[0]?.free[0]).toBe('name');
    expect(submissions[0]).toMatchObject({ kind: 'assets', rows: { accepted: 2 }, profile: '002-assets-1' });
    const stored = store.prepare('SELECT asset_code, name, original_cost FROM v_assets ORDER BY id').raw();
    expect(stored.all()).toEqual([
      ['B1', 'Bàn thử', 100_000],
      ['B2', 'Ghế thử', 200_000],
    ]);
  });

  it('stays none where the person says so, or says too little of it; nothing is remembered then', async () => {
    const store = await temporaryStore();
    for (const asking of [sayingOfTable(undefined), sayingOfTable('assets', { Mã: 'asset_code' })]) {
      const { refused } = await importGrid(store, sparse, asking);
      expect(refused[0]?.refusal.code).toBe('TABLE-HEADINGS-UNKNOWN');
    }
    expect(profileNames(store)).toEqual([]);
  });

  it('is asked about again where the same headings come from another sender', async () => {
    const store = await temporaryStore();
    await importGrid(store, sparse, sayingOfTable('assets', meanings));
    const elsewhere = [...sparse.slice(3, 4), [1, 'Tủ thử', 'T1', 2, 300_000, 'Phòng 2']];
    const { columns, ...asking } = sayingOfTable('assets', { 'Diễn giải': 'name' });
    const { submissions } = await importGrid(store, elsewhere, {
      ...asking,
      file: 'b.xlsx',
      district: '003',
    });
    expect(columns.map(({ heading }) => heading)).toEqual(['Diễn giải', 'Mã', 'Thành tiền']);
    expect(submissions[0]).toMatchObject({ profile: '003-assets-1', rows: { accepted: 1 } });
    const stored = store
      .prepare("SELECT name, original_cost FROM v_assets WHERE district_code = '003'")
      .raw();
    expect(stored.all()).toEqual([['Tủ thử', null]]);
  });

  it('is not asked about where the file has a table, nor about a list of readiness', async () => {
    const store = await temporaryStore();
    const { tables, ...asking } = sayingOfTable('assets');
    await importGrid(store, [assetHeading, assetRow(1), ...[[], [], []], ...sparse.slice(3)], {
      ...asking,
      district: '002',
    });
    const readiness: Grid = [
      ['STT', 'Xã, phường', 'Trụ sở', 'Con dấu', 'Đường truyền'],
      [1, 'phường Hoàn Kiếm', 'rồi', 'chưa', 'rồi'],
    ];
    const { readiness: taken } = await importGrid(store, readiness, { ...asking, file: 'sẵn sàng.xlsx' });
    expect([tables, taken.length]).toEqual([[], 1]);
  });
});
