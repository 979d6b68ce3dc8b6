import { describe, expect, it } from 'vitest';
import { districtOf, formerCommunes } from '../../src/reference/units.ts';
import type { CellInput } from '../helpers/rows.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRow, findingsOf, type Grid, personRow, staffHeading } from '../import/support.ts';
import {
  map,
  placeName,
  premisesHeading,
  premisesRow,
  projectHeading,
  projectRow,
  splitPlace,
  wholePlace,
} from '../mapping/support.ts';
import { check, detailsOf, importFrom } from './support.ts';

/** Two files of two districts, mapped and checked: the findings of one code. */
async function checked(code: string, first: Grid, second: Grid, districts = ['001', '002']) {
  const store = await temporaryStore();
  await importFrom(store, districts[0] ?? '', 'mot.xlsx', first);
  await importFrom(store, districts[1] ?? '', 'hai.xlsx', second);
  await map(store);
  await check(store);
  return { store, found: findingsOf(store, code) };
}

describe('one name with one day of birth in two lists', () => {
  const person = (changes: Readonly<Record<number, CellInput>>) => [staffHeading, personRow(1, changes)];

  it.each<[string, Readonly<Record<number, CellInput>>, number]>([
    ['is named though the ids differ', { 4: '003080000099' }, 1],
    ['is named though capitals and spaces differ', { 1: 'MẪU  VĂN CỘT 1', 4: '003080000099' }, 1],
    ['is one person under one id, which another rule says', {}, 0],
    ['is not one with another day', { 2: '02/02/1980', 4: '003080000099' }, 0],
    ['is not one where only the year is known', { 2: '1980', 4: '003080000099' }, 0],
    ['is not one with another name', { 1: 'Thử Văn Dòng', 4: '003080000099' }, 0],
  ])('%s', async (_, changes, count) => {
    const { found } = await checked('STAFF-SAME-NAME-AND-BIRTH', person({}), [
      ...person(changes),
      personRow(900),
    ]);
    expect(found).toHaveLength(count);
  });
});

describe('a person sent by two lists', () => {
  it.each([
    ['to two places', 'phường Hoàn Kiếm', 1],
    ['to one place', 'xã Sóc Sơn', 0],
  ])('%s', async (_, receiver, count) => {
    const { store, found } = await checked(
      'STAFF-PLACED-IN-TWO-COMMUNES',
      [staffHeading, personRow(1, { 9: 'xã Sóc Sơn' })],
      [staffHeading, personRow(1, { 9: receiver }), personRow(900)],
    );
    expect(found).toHaveLength(count);
    expect(findingsOf(store, 'STAFF-IN-TWO-LISTS')).toHaveLength(1);
  });
});

describe('a person in three lists', () => {
  it('sent to two places by two of them is found though the first list leaves it open', async () => {
    const store = await temporaryStore();
    const lists = [
      ['001', { 8: 'chưa bố trí' }],
      ['002', { 9: 'xã Sóc Sơn' }],
      ['003', { 9: 'phường Hoàn Kiếm' }],
    ] as const;
    for (const [index, [district, changes]] of lists.entries()) {
      const others = [personRow(900 + 2 * index), personRow(901 + 2 * index)];
      await importFrom(store, district, `${district}.xlsx`, [staffHeading, personRow(1, changes), ...others]);
    }
    await map(store);
    await check(store);
    expect(detailsOf(store, 'STAFF-PLACED-IN-TWO-COMMUNES')).toMatchObject([
      { receiver: 'phường Hoàn Kiếm', other_receiver: 'xã Sóc Sơn', other_file: '002.xlsx' },
    ]);
  });
});

describe('an asset in two lists', () => {
  const heading = [...assetHeading, 'Biển kiểm soát', 'Mã kiểm kê'];
  const asset = (number: number, plate: CellInput, code: CellInput, changes = {}): Grid => [
    heading,
    [...assetRow(number, changes), plate, code],
  ];

  it.each<[string, string, Grid, number]>([
    ['by code and name', 'ASSETS-LISTED-TWICE', asset(1, '', ''), 1],
    ['not by the code alone', 'ASSETS-LISTED-TWICE', asset(1, '', '', { 2: 'Ghế thử' }), 0],
    ['not by the name alone', 'ASSETS-LISTED-TWICE', asset(2, '', '', { 2: 'Bàn thử số 1' }), 0],
    ['by plate', 'ASSETS-PLATE-TWICE', asset(2, '29W 000.01', ''), 1],
    ['not by another plate', 'ASSETS-PLATE-TWICE', asset(2, '29W-000.02', ''), 0],
    ['by inventory code', 'ASSETS-INVENTORY-CODE-TWICE', asset(2, '', 'KK-1'), 1],
    ['by inventory code in small letters', 'ASSETS-INVENTORY-CODE-TWICE', asset(2, '', 'kk-1'), 1],
    ['by code in small letters and name', 'ASSETS-LISTED-TWICE', asset(1, '', '', { 1: 'ts-1' }), 1],
    ['by code with spaces and name', 'ASSETS-LISTED-TWICE', asset(1, '', '', { 1: 'TS - 1' }), 1],
    ['not by another inventory code', 'ASSETS-INVENTORY-CODE-TWICE', asset(2, '', 'KK-2'), 0],
  ])('is found %s (%s)', async (_, code, second, count) => {
    const { found } = await checked(code, asset(1, '29W-000.01', 'KK-1'), second);
    expect(found).toHaveLength(count);
    if (count > 0)
      expect(JSON.parse(found[0]?.details ?? '')).toMatchObject({ other_file: 'mot.xlsx', other_row: 2 });
  });
});

describe('premises in two lists', () => {
  const place = placeName(wholePlace);
  const premises = (number: number, changes: Readonly<Record<number, CellInput>> = {}, where = place) =>
    premisesRow(number, where).map((value, column) => changes[column] ?? value);
  const at = (...rows: readonly (readonly CellInput[])[]): Grid => [premisesHeading, ...rows];

  it.each<[string, readonly CellInput[], number]>([
    ['by code and name', premises(1, { 3: 'số 9 phố Khác' }), 1],
    ['by code and address', premises(1, { 2: 'Tên khác' }), 1],
    ['not by the code alone', premises(1, { 2: 'Tên khác', 3: 'số 9 phố Khác' }), 0],
  ])('are found %s', async (_, row, count) => {
    expect((await checked('PREMISES-LISTED-TWICE', at(premises(1)), at(row))).found).toHaveLength(count);
  });

  const first = premises(1, { 3: 'Số 5 phố Thử Nghiệm' });
  it.each<[string, readonly CellInput[], number]>([
    ['of one address, however it is written', premises(2, { 3: '5 Thử Nghiệm' }), 1],
    ['not of another number', premises(2, { 3: 'Số 7 phố Thử Nghiệm' }), 0],
    ['not of another lane', premises(2, { 3: 'Số 5 ngõ 2 phố Thử Nghiệm' }), 0],
    ['not without a number', premises(2, { 3: 'phố Thử Nghiệm' }), 0],
    ['not in another former commune', premises(2, { 3: 'Số 5 phố Thử Nghiệm' }, placeName(splitPlace)), 0],
  ])('are found %s', async (_, row, count) => {
    expect((await checked('PREMISES-ADDRESS-TWICE', at(first), at(row))).found).toHaveLength(count);
  });

  it.each([
    ['two parts of a compound', 'Nhà B', 0],
    ['one thing', 'Trụ sở thử 1', 1],
  ])('are, at one address in one list, %s by their names', async (_, name, count) => {
    const { found } = await checked(
      'PREMISES-ADDRESS-TWICE',
      at(first, premises(2, { 2: name, 3: 'Số 5 phố Thử Nghiệm' })),
      at(premises(9, { 3: 'Số 1 phố Xa' })),
    );
    expect(found).toHaveLength(count);
  });

  it('are one thing listed twice where the second part of a compound is listed again, and not only its first', async () => {
    const part = (number: number, name: string) => premises(number, { 2: name, 3: 'Số 5 phố Thử Nghiệm' });
    const { found } = await checked(
      'PREMISES-ADDRESS-TWICE',
      at(part(1, 'Nhà A'), part(2, 'Nhà B'), part(3, 'Nhà B')),
      at(premises(9, { 3: 'Số 1 phố Xa' })),
    );
    expect(found).toHaveLength(1);
  });
});

describe('assets kept in premises', () => {
  const heading = [...assetHeading, 'Nơi để tài sản', 'Xã, phường cũ'];
  const home = districtOf(wholePlace).code;
  const elsewhere = formerCommunes.find(({ districtCode }) => districtCode !== home)?.districtCode ?? '';
  const kept = (location: string): Grid => [heading, [...assetRow(1), location, placeName(wholePlace)]];
  const listed = (address: string): Grid => [
    premisesHeading,
    premisesRow(1, placeName(wholePlace)).map((value, column) => (column === 3 ? address : value)),
  ];

  it.each<[string, string, string, string, number]>([
    ['that nobody lists', 'Số 7 phố Thử Nghiệm', 'Số 5 phố Thử Nghiệm', home, 1],
    ['that are listed', 'P.201, số 5 phố Thử Nghiệm', 'Số 5 phố Thử Nghiệm', home, 0],
    ['that name no house', 'Kho, trụ sở UBND', 'Số 5 phố Thử Nghiệm', home, 0],
    ['where a listed one names no house', 'Số 7 phố Thử Nghiệm', 'Thôn 3', home, 0],
    ['of a district that has sent none', 'Số 7 phố Thử Nghiệm', 'Số 5 phố Thử Nghiệm', elsewhere, 0],
  ])('%s', async (_, location, address, sender, count) => {
    const { store, found } = await checked('ASSETS-LOCATION-NOT-LISTED', kept(location), listed(address), [
      home,
      sender,
    ]);
    expect(found).toHaveLength(count);
    if (count > 0) expect(detailsOf(store, 'ASSETS-LOCATION-NOT-LISTED')[0]).toMatchObject({ count: 1 });
  });
});

describe('premises that state no address', () => {
  const place = placeName(wholePlace);

  it.each([
    ['in its former commune', place],
    ['anywhere in the district', ''],
  ])('may be, %s, the house that an asset is kept in', async (_, where) => {
    const home = districtOf(wholePlace).code;
    const premises = (number: number, address: string, where: string) =>
      premisesRow(number, where).map((value, column) => (column === 3 ? address : value));
    const { store, found } = await checked(
      'ASSETS-LOCATION-NOT-LISTED',
      [
        [...assetHeading, 'Nơi để tài sản', 'Xã, phường cũ'],
        [...assetRow(1), 'Số 7 phố Thử Nghiệm', place],
      ],
      [premisesHeading, premises(1, 'Số 5 phố Thử Nghiệm', place), premises(2, '', where)],
      [home, home],
    );
    expect(store.prepare('SELECT count(*) FROM v_premises').pluck().get()).toBe(2);
    expect(found).toEqual([]);
  });
});

describe('a project sent by two districts', () => {
  const project = (changes: Readonly<Record<number, CellInput>> = {}): Grid => [
    projectHeading,
    projectRow(1, placeName(splitPlace)).map((value, column) => changes[column] ?? value),
  ];

  it.each<[string, Grid, number]>([
    ['by code and name', project({ 4: 'Chủ đầu tư khác' }), 1],
    ['by name and investor', project({ 1: 'DA-9' }), 1],
    [
      'by name and investor however they are written',
      project({ 1: 'DA-9', 2: 'DỰ ÁN  THỬ 1', 4: 'BAN QUẢN LÝ THỬ' }),
      1,
    ],
    ['not by the code alone', project({ 2: 'Dự án khác' }), 0],
    ['not by the name alone', project({ 1: 'DA-9', 4: 'Chủ đầu tư khác' }), 0],
  ])('is found %s', async (_, second, count) => {
    expect((await checked('PROJECTS-IN-TWO-DISTRICTS', project(), second)).found).toHaveLength(count);
  });

  it('is not one that a district sends in two parts', async () => {
    const { found } = await checked('PROJECTS-IN-TWO-DISTRICTS', project(), project({ 1: 'DA-9' }), [
      '001',
      '001',
    ]);
    expect(found).toEqual([]);
  });
});
