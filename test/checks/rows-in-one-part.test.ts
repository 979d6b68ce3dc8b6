import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/database.ts';
import type { CellInput } from '../helpers/rows.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, findingsOf, type Grid, importGrid, letterhead } from '../import/support.ts';
import { check } from './support.ts';

/** Different assets, none with a code. */
function assets(from: number, to: number, office: CellInput = 'Phòng Nội vụ'): Grid {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const at = from + index;
    return [index + 1, '', `Máy thử ${at}`, 'C', 'cái', 1, 1_000_000 * at, 1_000 * at, office];
  });
}

/** A store with the parts that districts have sent, each in a file of its own. */
async function partsOf(...parts: readonly { readonly rows: Grid; readonly district?: string }[]) {
  const store = await temporaryStore();
  for (const [at, { rows, district = '002' }] of parts.entries()) {
    const given = { file: `phan-${at + 1}.xlsx`, as: 'part', district } as const;
    const { refused } = await importGrid(store, [...letterhead.slice(1), assetHeading, ...rows], given);
    expect(refused).toEqual([]);
  }
  return store;
}

async function repeated(store: Store) {
  await check(store);
  return findingsOf(store, 'SUBMISSION-ROWS-REPEATED').map(({ severity, cell, details }) => {
    const { rows, row, last_row, first_file, first_row, first_last_row } = JSON.parse(details);
    return { severity, cell, rows, again: [row, last_row], first: [first_file, first_row, first_last_row] };
  });
}

const main = assets(1, 40);
const additions = [...assets(41, 60), ...assets(20, 31)];

describe('rows that a district lists in two parts', () => {
  it('are one warning, with both places', async () => {
    expect(await repeated(await partsOf({ rows: main }, { rows: additions }))).toEqual([
      { severity: 'warning', cell: 'C24', rows: 12, again: [24, 35], first: ['phan-1.xlsx', 23, 34] },
    ]);
  });

  it('are told no more once one of the two is taken back', async () => {
    const store = await partsOf({ rows: main }, { rows: additions });
    store.prepare("UPDATE submission SET state = 'undone' WHERE id = 1").run();
    expect(await repeated(store)).toEqual([]);
  });

  it('are told of once, however often it is checked', async () => {
    const store = await partsOf({ rows: main }, { rows: additions });
    await repeated(store);
    expect(await repeated(store)).toHaveLength(1);
  });
});

describe('nothing is said', () => {
  it('of the parts of two districts, nor of one list', async () => {
    const ofTwo = await partsOf({ rows: main }, { rows: additions, district: '001' });
    expect(await repeated(ofTwo)).toEqual([]);
    expect(
      await repeated(await partsOf({ rows: [...main, ...additions] }, { rows: assets(90, 99) })),
    ).toEqual([]);
  });

  it('of the furniture of two offices, nor of rows that name none', async () => {
    for (const [one, other] of [
      ['Trường A', 'Trường B'],
      ['', ''],
    ]) {
      const parts = [
        { rows: assets(1, 40, one) },
        { rows: [...assets(41, 60, other), ...assets(20, 31, other)] },
      ];
      expect(await repeated(await partsOf(...parts))).toEqual([]);
    }
  });

  it('of a few rows, nor of rows in another order', async () => {
    const few = [...assets(41, 60), ...assets(20, 26)];
    const turned = [...assets(41, 60), ...assets(20, 31).toReversed()];
    for (const rows of [few, turned])
      expect(await repeated(await partsOf({ rows: main }, { rows }))).toEqual([]);
  });
});
