import { beforeEach, describe, expect, it } from 'vitest';
import { sixClearResults } from '../../src/store/checks/six-clear.ts';
import { type ScoreLevel, sixClearPoints, sixClearScores } from '../../src/store/checks/six-clear-scores.ts';
import type { Store } from '../../src/store/database.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { personRow, staffHeading } from '../import/support.ts';
import { map, premisesHeading, premisesRow } from '../mapping/support.ts';
import { check, importFrom } from './support.ts';

const heading = [
  ...premisesHeading,
  'Rõ người: người phụ trách',
  'Chức vụ người phụ trách',
  'Rõ thời gian: hạn hoàn thành',
  'Rõ trách nhiệm: đơn vị chủ trì',
  'Rõ sản phẩm: kết quả',
  'Rõ thẩm quyền: cấp quyết định',
];

/** Surplus premises of a unit, for a receiver, with what is written for the six. */
function surplus(number: number, unit: string, receiver: string, written: readonly string[]) {
  const row = premisesRow(number, '', receiver, 'dôi dư').map((value, column) =>
    column === 7 ? unit : column === 11 ? 'thu hồi' : value,
  );
  return [...row, ...written];
}

const allSix = [
  'Mẫu Văn Cột',
  'Chuyên viên',
  '31/12/2026',
  'Sở Tài chính',
  'Quyết định thu hồi',
  'Chủ tịch UBND thành phố',
];
const onlyTask: readonly string[] = [];
const halfVague = ['cán bộ phụ trách', '', 'sớm', '', 'Quyết định thu hồi', 'Chủ tịch UBND thành phố'];

let store: Store;
beforeEach(async () => {
  store = await temporaryStore();
  await importFrom(store, '001', 'a.xlsx', [
    heading,
    surplus(1, 'Phòng Một', 'phường Hoàn Kiếm', allSix),
    surplus(2, 'Phòng Một', 'Sở Tài chính', onlyTask),
    surplus(3, 'Phòng Hai', 'phường Hoàn Kiếm', halfVague),
  ]);
  await importFrom(store, '002', 'b.xlsx', [staffHeading, personRow(1, { 8: 'chưa bố trí' })]);
  await map(store);
  await check(store);
});

const at = (level: ScoreLevel, filter = {}) =>
  sixClearScores(store, filter).filter((each) => each.level === level);

describe('scores of the six clear', () => {
  it('count what is clear in each record', () => {
    expect(sixClearPoints(store).map(({ score }) => score)).toEqual([6, 1, 3, 0]);
  });

  it('are percent of six for each record, rounded down, over the city, inventories, districts, communes and units', () => {
    const figures = (level: ScoreLevel) =>
      at(level).map(({ code, name, records, score }) => [code, name, records, score]);
    expect(at('city')).toMatchObject([
      { records: 4, wholly_clear: 1, clear: 10, vague: 2, missing: 12, score: 41.6 },
    ]);
    expect(figures('inventory')).toEqual([
      ['premises', 'premises', 3, 55.5],
      ['staff', 'staff', 1, 0],
    ]);
    expect(figures('district').map(([code, , ...rest]) => [code, ...rest])).toEqual([
      ['001', 3, 55.5],
      ['002', 1, 0],
    ]);
    expect(figures('commune')).toEqual([['00070', 'phường Hoàn Kiếm', 2, 75]]);
    expect(figures('unit')).toEqual([
      ['001', 'Phòng Hai', 1, 50],
      ['001', 'Phòng Một', 2, 58.3],
      ['002', 'Phòng Nội vụ', 1, 0],
    ]);
  });

  it('account for every judgement once: clear, vague and missing are six for each record, and the parts are the whole', () => {
    const results = sixClearResults(store);
    for (const level of ['city', 'inventory', 'district', 'unit'] as const) {
      const scores = at(level);
      const sum = (value: (score: (typeof scores)[number]) => number) =>
        scores.reduce((total, each) => total + value(each), 0);
      expect(
        sum(({ records }) => records),
        level,
      ).toBe(results.length);
      expect(
        sum(({ clear, vague, missing }) => clear + vague + missing),
        level,
      ).toBe(6 * results.length);
      expect(
        sum(
          ({ person, task, time, responsibility, product, authority }) =>
            person + task + time + responsibility + product + authority,
        ),
      ).toBe(sum(({ clear }) => clear));
    }
  });

  it('are those of the records that are asked for', () => {
    expect(at('city', { commune: '00070' })).toMatchObject([{ records: 2, score: 75 }]);
    expect(at('city', { district: '002' })).toMatchObject([{ records: 1, score: 0 }]);
    expect(at('city', { kind: 'projects' })).toEqual([]);
    expect(sixClearPoints(store, { kind: 'staff' })).toHaveLength(1);
  });
});
