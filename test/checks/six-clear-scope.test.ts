import { describe, expect, it } from 'vitest';
import { configSchema, defaultConfig } from '../../src/settings/settings.ts';
import type { SixClearSettings } from '../../src/settings/six-clear-scope.ts';
import { sixClearResults } from '../../src/store/checks/six-clear.ts';
import type { Store } from '../../src/store/database.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRow, personRow, staffHeading } from '../import/support.ts';
import {
  map,
  placeName,
  premisesHeading,
  premisesRow,
  projectHeading,
  projectRow,
  splitPlace,
} from '../mapping/support.ts';
import { check, importFrom } from './support.ts';

/** One record of each sort that a scope may mean or leave out. */
async function someOfEach(): Promise<Store> {
  const store = await temporaryStore();
  await importFrom(store, '001', 'nha-dat.xlsx', [
    [...premisesHeading, 'Rõ người: người phụ trách'],
    [...premisesRow(1, '', 'Sở Tài chính', 'dôi dư'), ''],
    [...premisesRow(2, '', 'Sở Tài chính', 'trụ sở chính'), ''],
    [...premisesRow(3, '', 'Sở Tài chính', 'khác'), 'Mẫu Văn Cột'],
  ]);
  await importFrom(store, '001', 'nhan-su.xlsx', [
    staffHeading,
    personRow(1, { 8: 'chưa bố trí' }),
    personRow(2),
  ]);
  await importFrom(store, '001', 'tai-san.xlsx', [assetHeading, assetRow(1)]);
  await importFrom(store, '001', 'du-an.xlsx', [
    projectHeading,
    projectRow(1, placeName(splitPlace)),
    projectRow(2, placeName(splitPlace), 'Sở Tài chính'),
  ]);
  await map(store);
  return store;
}

async function judgedBy(settings: SixClearSettings): Promise<Readonly<Record<string, number>>> {
  const store = await someOfEach();
  await check(store, { scope: settings });
  const counts: Record<string, number> = {};
  for (const { kind } of sixClearResults(store)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe('the six clear apply', () => {
  it('by default to surplus premises, unplaced people, work without a receiver, and what was begun', async () => {
    expect(await judgedBy(defaultConfig.six_clear)).toEqual({ premises: 2, staff: 1, projects: 1 });
  });

  it('to what the city sets: one of the values of every column, one of the conditions of a kind', async () => {
    const { six_clear } = configSchema.parse({
      six_clear: {
        applies_to: {
          premises: [{ arrangement: ['trụ sở chính', 'khác'] }],
          projects: [{ state: ['assigned'], work_kind: ['dự án đầu tư công'] }, { state: ['pending'] }],
          assets: [{}],
        },
        when_begun: false,
      },
    });
    expect(await judgedBy(six_clear)).toEqual({ premises: 2, projects: 2, assets: 1 });
  });

  it('to nothing where nothing is set', async () => {
    expect(await judgedBy({ applies_to: {}, when_begun: false })).toEqual({});
  });

  it.each([
    ['a column that is no list', { premises: [{ name: ['x'] }] }],
    ['a value that no record can have', { staff: [{ plan: ['sớm'] }] }],
    ['a kind that does not exist', { people: [{}] }],
  ])('and %s is refused', (_, applies_to) => {
    expect(configSchema.safeParse({ six_clear: { applies_to } }).success).toBe(false);
  });
});
