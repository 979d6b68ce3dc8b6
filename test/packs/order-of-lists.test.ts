import { expect, it } from 'vitest';
import type { Store } from '../../src/store/database.ts';
import { check } from '../checks/support.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { importGrid, personRow, staffHeading } from '../import/support.ts';
import { merged, packed } from './support.ts';

/** Two people of a list; the second has the name and the birthday of one of another district, under an id of its own. */
async function importPeople(store: Store, district: string, letterhead: string, day: string): Promise<void> {
  const people = [personRow(1), personRow(2, { 4: `003080${district}777` })];
  const actor = { who: 'kiem-thu', at: `${day}T01:00:00.000Z` };
  const rows = [[letterhead], [], staffHeading, ...people];
  const { refused } = await importGrid(store, rows, { district, actor, file: `nhan-su-${district}.xlsx` });
  expect(refused).toEqual([]);
}

/** Which list a finding about two lists stands at, and which it names. */
async function told(store: Store) {
  await check(store);
  return store
    .prepare(
      `SELECT f.code, s.district_code, f.details ->> 'other_file' AS other FROM v_findings AS f
       JOIN v_submissions AS s ON s.id = f.submission
       WHERE f.code IN ('STAFF-IN-TWO-LISTS', 'STAFF-SAME-NAME-AND-BIRTH') ORDER BY f.code`,
    )
    .all();
}

it('a finding about two lists stands at the one taken in later, in whatever order their packs come', async () => {
  const store = await temporaryStore();
  await importPeople(store, '003', 'UBND QUẬN TÂY HỒ', '2025-06-01');
  await importPeople(store, '001', 'UBND QUẬN BA ĐÌNH', '2025-06-02');
  const expected = ['STAFF-IN-TWO-LISTS', 'STAFF-SAME-NAME-AND-BIRTH'].map((code) => ({
    code,
    district_code: '001',
    other: 'nhan-su-003.xlsx',
  }));
  expect(await told(store)).toEqual(expected);
  const { path: one } = await packed(store, { type: 'district', code: '001' });
  const { path: other } = await packed(store, { type: 'district', code: '003' });
  for (const [first, second] of [
    [one, other],
    [other, one],
  ] as const) {
    const city = await temporaryStore();
    await merged(city, [first]);
    await merged(city, [second]);
    expect(await told(city)).toEqual(expected);
  }
});
