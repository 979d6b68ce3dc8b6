import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { premisesHeading, premisesRow, projectHeading, projectRow } from '../../mapping/support.ts';
import {
  assetHeading,
  assetRow,
  findingsOf,
  type Grid,
  importGrid,
  letterhead,
  personRow,
  staffHeading,
} from '../support.ts';

async function alike(...rows: Grid) {
  const store = await temporaryStore();
  const { submissions } = await importGrid(store, [...letterhead, ...rows]);
  expect(submissions[0]?.rows.duplicate).toBe(0);
  return findingsOf(store, 'ROW-LIKE-ANOTHER').map(({ severity, cell, details }) => {
    const { count, first_row, shared } = JSON.parse(details) as Record<string, CellInput>;
    return { severity, cell, count, first_row, shared };
  });
}

describe('one person in two rows of a file', () => {
  const person = (row: number, changes: Readonly<Record<number, CellInput>> = {}) =>
    personRow(row, { 1: 'Mẫu Văn Cột', 4: '', ...changes });

  it('is a warning when no citizen id tells, with the row before', async () => {
    expect(await alike(staffHeading, person(1), personRow(2), person(3))).toEqual([
      { severity: 'warning', cell: 'B7', count: 2, first_row: 5, shared: 'Họ và tên, Ngày sinh' },
    ]);
  });

  it('is known by one id and by none', async () => {
    expect(await alike(staffHeading, person(1, { 4: '003080000001' }), person(2))).toHaveLength(1);
  });

  it.each<readonly [string, Grid]>([
    ['the ids differ', [person(1, { 4: '003080000001' }), person(2, { 4: '003080000002' })]],
    ['the days of birth differ', [person(1), person(2, { 2: '02/02/1980' })]],
    [
      'only the year of birth is known, and the units differ',
      [person(1, { 2: 1980 }), person(2, { 2: 1980, 6: 'Phòng Tài chính' })],
    ],
  ])('is none when %s', async (_, rows) => {
    expect(await alike(staffHeading, ...rows)).toEqual([]);
  });
});

describe('one asset in two rows of a file', () => {
  const bare = (row: number, changes: Readonly<Record<number, CellInput>> = {}) =>
    assetRow(row, { 1: '', 2: 'Ghế xoay', 6: 1_500_000, ...changes });

  it('is never said of pieces that are listed one by one', async () => {
    expect(await alike(assetHeading, ...Array.from({ length: 10 }, (_, index) => bare(index + 1)))).toEqual(
      [],
    );
  });

  it('is said once of all lines that count several pieces and are the same', async () => {
    const several = [1, 2, 3].map((row) => bare(row, { 5: 10 }));
    expect(await alike(assetHeading, ...several)).toMatchObject([{ count: 3, first_row: 5, cell: 'C7' }]);
  });

  it('is said of cars and houses, unless their plates or years differ', async () => {
    const heading = [...assetHeading, 'Biển kiểm soát', 'Năm đưa vào sử dụng'];
    const car = (row: number, plate: string, year: number) => [
      ...bare(row, { 2: 'Toyota Vios', 3: 'B', 6: 500_000_000 }),
      plate,
      year,
    ];
    expect(await alike(heading, car(1, '', 2015), car(2, '', 2015))).toHaveLength(1);
    expect(await alike(heading, car(1, '', 2015), car(2, '', 2016))).toEqual([]);
  });
});

/** A row with other values in some columns. */
function changed(
  row: readonly CellInput[],
  changes: Readonly<Record<number, CellInput>>,
): readonly CellInput[] {
  return row.map((value, column) => changes[column] ?? value);
}

it('premises are known by name and address', async () => {
  const place = (number: number, changes: Readonly<Record<number, CellInput>> = {}) =>
    changed(premisesRow(number, 'Hàng Mã'), { 1: '', 2: 'Trụ sở thử', ...changes });
  expect(await alike(premisesHeading, place(1), place(2))).toHaveLength(1);
  expect(await alike(premisesHeading, place(1), place(2, { 3: 'số 2 phố Thử Nghiệm' }))).toEqual([]);
  expect(await alike(premisesHeading, place(1), place(2, { 4: 'Cửa Đông' }))).toEqual([]);
});

it('a project is known by name and investor, dossiers are not: many bear one name', async () => {
  const work = (number: number, kind: string) =>
    changed(projectRow(number, 'Hàng Mã'), { 1: '', 2: 'Sửa đường thử', 3: kind });
  expect(
    await alike(projectHeading, work(1, 'dự án đầu tư công'), work(2, 'dự án đầu tư công')),
  ).toHaveLength(1);
  expect(await alike(projectHeading, work(1, 'hồ sơ TTHC'), work(2, 'hồ sơ TTHC'))).toEqual([]);
});
