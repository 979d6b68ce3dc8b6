import { describe, expect, it } from 'vitest';
import type { CellInput } from '../helpers/rows.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { findingsOf, importGrid, letterhead, personRow, staffHeading, storedFindings } from './support.ts';

describe('dates', () => {
  it.each<readonly [CellInput, string]>([
    [new Date(Date.UTC(1980, 1, 1)), '1980-02-01'],
    ['01/02/1980', '1980-02-01'],
    ['1-2-80', '1980-02-01'],
    ['1.2.1980', '1980-02-01'],
    ['02/1980', '1980-02'],
    [1980, '1980'],
    ['1980', '1980'],
  ])('%s is kept as precisely as it was written: %s', async (written, expected) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, staffHeading, personRow(1, { 2: written })]);
    expect(store.prepare('SELECT birth_date FROM v_staff').pluck().get()).toBe(expected);
    expect(storedFindings(store).map(({ code }) => code)).toEqual(
      ['STAFF-CITIZEN-ID-PROVINCE-UNKNOWN'].slice(1),
    );
  });

  it.each<readonly [CellInput, string]>([
    ['31/02/1980', 'IMPOSSIBLE'],
    ['không rõ', 'UNREADABLE'],
    ['01/02/1880', 'OUTSIDE'],
  ])('%s is a finding: %s', async (written, problem) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, staffHeading, personRow(1, { 2: written })]);
    expect(findingsOf(store, `STAFF-BIRTH-DATE-${problem}`)).toMatchObject([
      { severity: 'error', cell: 'C5' },
    ]);
    expect(store.prepare('SELECT birth_date FROM v_staff').pluck().get()).toBeNull();
  });

  it('of birth in two columns, Nam and Nữ, settle the gender', async () => {
    const store = await temporaryStore();
    await importGrid(store, [
      ...letterhead,
      ['STT', 'Họ và tên', 'Năm sinh', '', 'Số CCCD'],
      ['', '', 'Nam', 'Nữ', ''],
      [1, 'Mẫu Văn Cột', 1980, '', '003080000001'],
      [2, 'Thử Thị Dòng', '', 1985, '003185000002'],
    ]);
    expect(store.prepare('SELECT birth_date, gender FROM v_staff ORDER BY id').raw().all()).toEqual([
      ['1980', 'Nam'],
      ['1985', 'Nữ'],
    ]);
  });
});

it('takes a number that can be no year for the serial of a day, and says so', async () => {
  const store = await temporaryStore();
  await importGrid(store, [
    ...letterhead,
    staffHeading,
    personRow(1, { 2: 29282 }),
    personRow(2, { 2: 1980 }),
  ]);
  expect(store.prepare('SELECT birth_date FROM v_staff ORDER BY id').pluck().all()).toEqual([
    '1980-03-02',
    '1980',
  ]);
  expect(storedFindings(store).map(({ code }) => code)).toContain('STAFF-BIRTH-DATE-SERIAL');
});
