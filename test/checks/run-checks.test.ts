import { describe, expect, it } from 'vitest';
import { linksOfCommune } from '../../src/reference/units.ts';
import { sixClearResults } from '../../src/store/checks/six-clear.ts';
import type { Store } from '../../src/store/database.ts';
import { targetFigures } from '../../src/store/outputs/target-figures.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { findingsOf, personRow, staffHeading } from '../import/support.ts';
import {
  destinationOf,
  map,
  placeName,
  premisesHeading,
  premisesRow,
  projectHeading,
  projectRow,
  recordsHeading,
  recordsRow,
  splitPlace,
  wholePlace,
} from '../mapping/support.ts';
import { check, checkOptions, detailsOf, importFrom } from './support.ts';

describe('nobody stands in two lists', () => {
  it('of two districts', async () => {
    const store = await temporaryStore();
    await importFrom(store, '001', 'ba-dinh.xlsx', [staffHeading, personRow(1), personRow(2)]);
    await importFrom(store, '002', 'hoan-kiem.xlsx', [staffHeading, personRow(3), personRow(2)]);
    await check(store);
    const [finding, ...others] = findingsOf(store, 'STAFF-IN-TWO-LISTS');
    expect(finding).toMatchObject({ severity: 'error', sheet: 'Bảng kê', cell: 'E3' });
    expect(JSON.parse(finding?.details ?? '')).toEqual({
      other_name: 'Mẫu Văn Cột 2',
      other_file: 'ba-dinh.xlsx',
      other_row: 3,
    });
    expect(others).toEqual([]);
  });

  it('but in one list only once, which is another finding', async () => {
    const store = await temporaryStore();
    await importFrom(store, '001', 'a.xlsx', [
      staffHeading,
      personRow(1),
      personRow(1, { 1: 'Thử Văn Dòng' }),
    ]);
    await check(store);
    expect(findingsOf(store, 'STAFF-IN-TWO-LISTS')).toEqual([]);
    expect(findingsOf(store, 'STAFF-CITIZEN-ID-REPEATED')).toHaveLength(1);
  });
});

describe('a division is one of its commune', () => {
  it.each([
    ['phường Hoàn Kiếm', 'Phòng Kinh tế, Hạ tầng và Đô thị', 0],
    ['phường Hoàn Kiếm', 'Phòng Kinh tế', 1],
    ['xã Sóc Sơn', 'Phòng Kinh tế', 0],
    ['xã Sóc Sơn', 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ', 1],
    ['xã Sóc Sơn', 'Phòng Văn hoá - Xã hội', 0],
    ['Sở Nội vụ', 'Phòng Kinh tế', 0],
  ])('%s, %s: %i findings', async (receiver, division, count) => {
    const store = await temporaryStore();
    await importFrom(store, '001', 'a.xlsx', [
      [...staffHeading, 'Phòng, đơn vị mới'],
      [...personRow(1, { 9: receiver }), division],
    ]);
    await map(store);
    await check(store);
    expect(findingsOf(store, 'STAFF-DIVISION-NOT-OF-COMMUNE')).toHaveLength(count);
  });
});

describe('a commune has one or two headquarters', () => {
  const commune = destinationOf(wholePlace.code);
  const districts = [...new Set(linksOfCommune(commune).map(({ former }) => former.districtCode))];

  async function withHeadquarters(count: number, senders: readonly string[]) {
    const store = await temporaryStore();
    for (const [index, district] of senders.entries()) {
      const own = index === 0 ? count : 0;
      await importFrom(store, district, `${district}.xlsx`, [
        premisesHeading,
        premisesRow(100 + index, '', 'Sở Tài chính'),
        ...Array.from({ length: own }, (_, at) =>
          premisesRow(at + 1, '', commune, at === 0 ? 'trụ sở chính' : 'trụ sở thứ hai'),
        ),
      ]);
    }
    await map(store);
    await check(store);
    const ofCommune = (code: string) =>
      detailsOf(store, code).filter((values) => values.commune_code === commune);
    return {
      missing: ofCommune('COMMUNE-HEADQUARTERS-MISSING').length,
      tooMany: ofCommune('COMMUNE-HEADQUARTERS-TOO-MANY').length,
    };
  }

  it.each([
    [0, { missing: 1, tooMany: 0 }],
    [1, { missing: 0, tooMany: 0 }],
    [2, { missing: 0, tooMany: 0 }],
    [3, { missing: 0, tooMany: 1 }],
  ])('%i', async (count, findings) => {
    expect(await withHeadquarters(count, districts)).toEqual(findings);
  });

  it('of which none is missed while a district has not sent its premises', async () => {
    expect(await withHeadquarters(0, ['277'])).toEqual({ missing: 0, tooMany: 0 });
  });
});

describe('the city', () => {
  it('hears of every inventory that a district has not sent', async () => {
    const store = await temporaryStore();
    await check(store);
    expect(findingsOf(store, 'DISTRICT-INVENTORY-MISSING')).toHaveLength(30 * 4);
    await importFrom(store, '001', 'a.xlsx', [staffHeading, personRow(1)]);
    await check(store);
    const missing = detailsOf(store, 'DISTRICT-INVENTORY-MISSING').filter(
      (values) => values.district_code === '001',
    );
    expect(missing).toHaveLength(3);
  });

  it('compares the published figures and forces none', async () => {
    const store = await temporaryStore();
    await importFrom(store, '001', 'a.xlsx', [
      staffHeading,
      personRow(1),
      personRow(2, { 8: 'chưa bố trí' }),
      personRow(3, { 8: 'nghỉ theo NĐ 178' }),
    ]);
    const { targets } = await checkOptions();
    expect(targets).toMatchObject({ staff_placed: 9536, premises_headquarters: 232, staff_unplaced: 253 });
    await check(store, { targets: { ...targets, staff_placed: 2, staff_unplaced: 1, staff_nd178: 5 } });
    const differing = new Map(detailsOf(store, 'TARGET-DIFFERS').map((values) => [values.target, values]));
    expect(differing.has('staff_placed')).toBe(false);
    expect(differing.has('staff_unplaced')).toBe(false);
    expect(differing.get('staff_nd178')).toEqual({
      target: 'staff_nd178',
      published: 5,
      found: 1,
      difference: -4,
    });
  });
});

describe('the communes that receive', () => {
  it('are counted in every inventory, papers and files too', async () => {
    const store = await temporaryStore();
    await importFrom(store, '002', 'ho-so.xlsx', [
      recordsHeading,
      recordsRow(1, { 9: 'phường Hoàn Kiếm' }),
      recordsRow(2, { 9: 'phường Cửa Nam' }),
    ]);
    await map(store);
    expect(targetFigures(store).communes).toBe(2);
  });
});

describe('the six clear apply to', () => {
  const clearHeading = [
    'Rõ người: người phụ trách',
    'Chức vụ người phụ trách',
    'Rõ thời gian: hạn hoàn thành',
  ];

  it('surplus premises, people not placed, work without a receiver, and what was begun', async () => {
    const store = await temporaryStore();
    await importFrom(store, '001', 'a.xlsx', [
      [...premisesHeading, ...clearHeading],
      [...premisesRow(1, '', 'Sở Tài chính', 'dôi dư'), 'Mẫu Văn Cột', 'Chuyên viên', '31/12/2026'],
      [...premisesRow(2, '', 'Sở Tài chính', 'trụ sở chính'), '', '', ''],
      [...premisesRow(3, '', 'Sở Tài chính', 'khác'), 'Mẫu Văn Cột', '', 'quý tới'],
    ]);
    await importFrom(store, '001', 'b.xlsx', [
      staffHeading,
      personRow(1, { 8: 'chưa bố trí' }),
      personRow(2),
    ]);
    await importFrom(store, '001', 'c.xlsx', [
      projectHeading,
      projectRow(1, placeName(splitPlace)),
      projectRow(2, placeName(splitPlace), 'Sở Tài chính'),
    ]);
    await map(store);
    await check(store);
    const results = sixClearResults(store).map(({ kind, person, task, time, authority }) => [
      kind,
      person,
      task,
      time,
      authority,
    ]);
    expect(results).toEqual([
      ['premises', 'clear', 'missing', 'clear', 'missing'],
      ['premises', 'vague', 'missing', 'vague', 'missing'],
      ['staff', 'missing', 'missing', 'missing', 'missing'],
      ['projects', 'missing', 'missing', 'missing', 'missing'],
    ]);
    expect(detailsOf(store, 'CLEAR-TIME-VAGUE')).toMatchObject([{ text: 'quý tới', why: 'not-a-day' }]);
  });

  it('quotes no personal id', async () => {
    const store = await temporaryStore();
    await importFrom(store, '001', 'a.xlsx', [
      [...premisesHeading, ...clearHeading],
      [...premisesRow(1, '', 'Sở Tài chính', 'dôi dư'), 'Mẫu Văn Cột 003080123456', '', ''],
    ]);
    await check(store);
    expect(findingsOf(store, 'CLEAR-PERSON-VAGUE')).toHaveLength(1);
    expect(JSON.stringify(findingsOf(store, 'CLEAR-PERSON-VAGUE'))).not.toContain('003080123456');
  });
});

describe('checking again', () => {
  const stored = (store: Store) => ({
    findings: store.prepare('SELECT stage, code, record_id, details FROM finding ORDER BY id').all(),
    sixClear: store.prepare('SELECT * FROM six_clear').all(),
  });

  it('gives the same, and replaces what an earlier check found', async () => {
    const store = await temporaryStore();
    await importFrom(store, '001', 'a.xlsx', [premisesHeading, premisesRow(1, '', 'Sở Tài chính', 'dôi dư')]);
    await map(store);
    const first = await check(store);
    const before = stored(store);
    expect(await check(store)).toEqual(first);
    expect(stored(store)).toEqual(before);
    store.prepare("UPDATE premises SET arrangement = 'khác'").run();
    await check(store);
    expect(sixClearResults(store)).toEqual([]);
    expect(findingsOf(store, 'CLEAR-PERSON-MISSING')).toEqual([]);
    expect(stored(store).findings.filter((row) => (row as { stage: string }).stage !== 'check')).toEqual(
      before.findings.filter((row) => (row as { stage: string }).stage !== 'check'),
    );
  });

  it('as a dry run leaves nothing', async () => {
    const store = await temporaryStore();
    const counts = await check(store, { dryRun: true });
    expect(counts.warning).toBeGreaterThan(100);
    expect(stored(store)).toEqual({ findings: [], sixClear: [] });
  });

  it('reports only what is asked for, and checks everything', async () => {
    const store = await temporaryStore();
    await importFrom(store, '001', 'a.xlsx', [premisesHeading, premisesRow(1, '', 'Sở Tài chính', 'dôi dư')]);
    const all = await check(store);
    const some = await check(store, { filter: { rule: 'CLEAR-PERSON-MISSING' } });
    expect(some).toEqual({ error: 0, warning: 1, info: 0 });
    expect(await check(store)).toEqual(all);
  });
});
