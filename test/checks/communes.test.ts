import { describe, expect, it } from 'vitest';
import { divisionsOf } from '../../src/reference/divisions.ts';
import { communeByCode, formerCommunes, fullName, linksOfCommune } from '../../src/reference/units.ts';
import type { Store } from '../../src/store/database.ts';
import type { CellInput } from '../helpers/rows.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRow, type Grid, personRow, staffHeading } from '../import/support.ts';
import {
  destinationOf,
  map,
  placeName,
  premisesHeading,
  premisesRow,
  wholePlace,
} from '../mapping/support.ts';
import { check, checkOptions, detailsOf, importFrom } from './support.ts';

const code = destinationOf(wholePlace.code);
const commune = communeByCode.get(code);
if (!commune) throw new Error('The reference data have no such commune');
const senders = [...new Set(linksOfCommune(code).map(({ former }) => former.districtCode))];

const heading = [...staffHeading, 'Phòng, đơn vị mới', 'Vị trí, chức vụ mới'];

/** Somebody placed in the commune. */
function placed(number: number, division: string, position: string, changes = {}): readonly CellInput[] {
  return [
    ...personRow(number, { 9: fullName(commune ?? { type: '', name: '' }), ...changes }),
    division,
    position,
  ];
}

/** Every district of the commune sends its staff: the first the people given, the others one of no commune. */
async function withStaff(people: Grid, premises: Grid = []): Promise<Store> {
  const store = await temporaryStore();
  for (const [index, district] of senders.entries()) {
    const others = [[...personRow(900 + index, { 9: 'Sở Nội vụ' }), '', '']];
    await importFrom(store, district, `nhan-su-${district}.xlsx`, [
      heading,
      ...(index === 0 ? people : []),
      ...others,
    ]);
    const elsewhere = [premisesRow(900 + index, placeName(wholePlace), 'Sở Tài chính')];
    const own = index === 0 ? premises : [];
    await importFrom(store, district, `nha-dat-${district}.xlsx`, [premisesHeading, ...own, ...elsewhere]);
  }
  await map(store);
  await check(store);
  return store;
}

function ofCommune(store: Store, rule: string) {
  return detailsOf(store, rule).filter((values) => values.commune_code === code);
}

const divisions = divisionsOf(commune.type);

describe('every division of a commune receives somebody', () => {
  it('and the ones that receive nobody are named', async () => {
    const [first = '', ...others] = divisions;
    const store = await withStaff([placed(1, first.toUpperCase(), 'Chuyên viên')]);
    expect(ofCommune(store, 'COMMUNE-DIVISION-WITHOUT-STAFF').map(({ division }) => division)).toEqual(
      others,
    );
  });

  it('or is not missed while a district has not sent its staff', async () => {
    const store = await temporaryStore();
    await importFrom(store, '277', 'a.xlsx', [heading, placed(1, divisions[0] ?? '', 'Chuyên viên')]);
    await map(store);
    await check(store);
    expect(ofCommune(store, 'COMMUNE-DIVISION-WITHOUT-STAFF')).toEqual([]);
    expect(ofCommune(store, 'COMMUNE-POSTS-UNFILLED')).toEqual([]);
  });
});

describe('the leaders of a commune', () => {
  const leaders = [
    'Bí thư Đảng ủy',
    'Phó Bí thư Thường trực Đảng uỷ',
    'Phó Bí thư Đảng uỷ, Chủ tịch UBND',
    'Phó Chủ tịch HĐND',
    'Phó Chủ tịch UBND',
    'PHÓ CHỦ TỊCH UBND',
  ];

  it('are all there', async () => {
    const store = await withStaff(leaders.map((position, index) => placed(index + 1, 'UBND', position)));
    expect(ofCommune(store, 'COMMUNE-POSTS-UNFILLED')).toEqual([]);
  });

  it('are missed post by post, with how many there are', async () => {
    const some = ['Bí thư Đoàn Thanh niên', ...leaders.slice(1, 5)];
    const store = await withStaff(some.map((position, index) => placed(index + 1, 'UBND', position)));
    expect(
      ofCommune(store, 'COMMUNE-POSTS-UNFILLED').map(({ post, filled, quota }) => [post, filled, quota]),
    ).toEqual([
      ['Bí thư Đảng uỷ', 0, 1],
      ['Phó Chủ tịch UBND', 1, 2],
    ]);
  });
});

describe('the headquarters of a commune', () => {
  /** One with so many m² of floor. */
  const headquarters = (floor: number): Grid => [
    premisesRow(1, placeName(wholePlace), code, 'trụ sở chính').map((value, column) =>
      column === 6 ? floor : value,
    ),
  ];
  const people = ['Bí thư', 'Chủ tịch UBND', 'Trưởng phòng', 'Chuyên viên', 'Nhân viên'];
  const staff = people.map((position, index) => placed(index + 1, divisions[0] ?? '', position));
  /** 30 + 20 + 18 + 15 + 15 m². */
  const norm = 98;

  it('have room for the people placed there', async () => {
    expect(ofCommune(await withStaff(staff, headquarters(norm)), 'COMMUNE-OFFICE-SPACE-SHORT')).toEqual([]);
  });

  it('are too small below the norm, which is said with the figures', async () => {
    const store = await withStaff(staff, headquarters(97.5));
    expect(ofCommune(store, 'COMMUNE-OFFICE-SPACE-SHORT')).toMatchObject([
      { floor: 97.5, norm, short: 0.5, people: 5 },
    ]);
  });

  it('are not said to be too small while one of two states no floor', async () => {
    const second = premisesRow(2, placeName(wholePlace), code, 'trụ sở thứ hai').map((value, column) =>
      column === 6 ? '' : value,
    );
    const store = await withStaff(staff, [...headquarters(97.5), second]);
    expect(store.prepare('SELECT count(*) FROM v_premises WHERE floor_area IS NULL').pluck().get()).toBe(1);
    expect(ofCommune(store, 'COMMUNE-OFFICE-SPACE-SHORT')).toEqual([]);
  });
});

describe('the officials of a commune', () => {
  async function withOfficials(count: number) {
    const { norms } = await checkOptions();
    const staffing = { ...norms.staffing, base: 2, residents_per_post: 10_000_000 };
    const store = await temporaryStore();
    const officials = Array.from({ length: count }, (_, index) => placed(index + 1, '', ''));
    await importFrom(store, '001', 'a.xlsx', [
      heading,
      ...officials,
      placed(50, '', '', { 5: 'viên chức' }),
      placed(51, '', '', { 8: 'nghỉ theo NĐ 178' }),
    ]);
    await map(store);
    await check(store, { norms: { ...norms, staffing } });
    return ofCommune(store, 'COMMUNE-STAFF-ABOVE-ORIENTATION');
  }

  it('are within the orientation', async () => {
    expect(await withOfficials(2)).toEqual([]);
  });

  it('are above it: said with both figures', async () => {
    expect(await withOfficials(3)).toMatchObject([{ people: 3, orientation: 2 }]);
  });
});

describe('every former commune of a district', () => {
  const district = wholePlace.districtCode;
  const place = placeName(wholePlace);
  const others = formerCommunes
    .filter((former) => former.districtCode === district && former !== wholePlace)
    .map((former) => former.code);
  const lists = [
    ['FORMER-COMMUNE-WITHOUT-STAFF', [staffHeading, personRow(1, { 7: place }), personRow(2)]],
    [
      'FORMER-COMMUNE-WITHOUT-ASSETS',
      [
        [...assetHeading, 'Xã, phường cũ'],
        [...assetRow(1), place],
      ],
    ],
    ['FORMER-COMMUNE-WITHOUT-PREMISES', [premisesHeading, premisesRow(1, place)]],
  ] as const;

  it.each(lists)('appears in what the district has sent, or is named: %s', async (rule, rows) => {
    const store = await temporaryStore();
    await importFrom(store, district, 'a.xlsx', rows);
    await check(store);
    expect(detailsOf(store, rule).map(({ former_code }) => former_code)).toEqual(others);
    const elsewhere = lists.map(([code]) => code).filter((code) => code !== rule);
    expect(elsewhere.flatMap((code) => detailsOf(store, code))).toEqual([]);
  });

  it('is not missed in a list that names no former commune at all', async () => {
    const store = await temporaryStore();
    await importFrom(store, district, 'a.xlsx', [staffHeading, personRow(1)]);
    await importFrom(store, district, 'b.xlsx', [assetHeading, assetRow(1)]);
    await check(store);
    expect(lists.flatMap(([code]) => detailsOf(store, code))).toEqual([]);
  });
});
