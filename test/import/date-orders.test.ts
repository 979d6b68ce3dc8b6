import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/database.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { findingsOf, importGrid, letterhead } from './support.ts';

const heading = ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Ngày kết thúc'];

/** A list of people with these texts for their days of birth, and for when their tasks end. */
async function births(...rows: readonly (readonly [birth: string, end?: string])[]) {
  const store = await temporaryStore();
  const people = rows.map(([birth, end = ''], index) => [
    index + 1,
    `Mẫu Thử ${index + 1}`,
    birth,
    String(3080000001 + index).padStart(12, '0'),
    end,
  ]);
  await importGrid(store, [...letterhead, heading, ...people]);
  return store;
}

function days(store: Store, field = 'birth_date') {
  return store.prepare(`SELECT ${field} FROM v_staff ORDER BY id`).pluck().all();
}

describe('days typed as text', () => {
  it('have the day first, as people write here', async () => {
    const store = await births(['05/09/1994'], ['25/05/1994']);
    expect(days(store)).toEqual(['1994-09-05', '1994-05-25']);
    expect(findingsOf(store, 'TABLE-DATES-EITHER-ORDER')).toEqual([]);
  });

  it('have the month first where the column shows it, and that is told', async () => {
    const store = await births(['05/09/1994'], ['05/25/1994'], ['11/30/1971'], ['07/13/1988']);
    expect(days(store)).toEqual(['1994-05-09', '1994-05-25', '1971-11-30', '1988-07-13']);
    expect(findingsOf(store, 'TABLE-DATES-MONTH-FIRST')).toMatchObject([{ cell: 'C4' }]);
    expect(findingsOf(store, 'TABLE-DATES-EITHER-ORDER')).toEqual([]);
  });

  it('are for a person to say where the column shows both, or too little', async () => {
    const few = await births(['05/09/1994'], ['05/25/1994'], ['09/09/1990']);
    expect(days(few)).toEqual([null, null, '1990-09-09']);
    expect(findingsOf(few, 'STAFF-BIRTH-DATE-EITHER-ORDER').map(({ cell }) => cell)).toEqual(['C5']);
    const both = await births(['05/09/1994'], ['05/25/1994'], ['25/05/1994']);
    expect(days(both)).toEqual([null, null, '1994-05-25']);
  });

  it('are told where a single one of another order makes those around it doubtful', async () => {
    const store = await births(
      ['05/09/1994'],
      ...['21', '22', '23', '24'].map((day) => [`${day}/05/1980`] as const),
      ['05/25/1994'],
    );
    expect(days(store)[0]).toBe('1994-09-05');
    expect(findingsOf(store, 'STAFF-BIRTH-DATE-IMPOSSIBLE').map(({ cell }) => cell)).toEqual(['C10']);
    expect(findingsOf(store, 'TABLE-DATES-EITHER-ORDER')).toMatchObject([{ cell: 'C4' }]);
  });

  it('are told where the order shows only after the first rows were read', async () => {
    const early = Array.from({ length: 200 }, () => ['05/09/1994'] as const);
    const store = await births(...early, ['05/25/1994']);
    expect(days(store)[0]).toBe('1994-09-05');
    expect(findingsOf(store, 'TABLE-DATES-EITHER-ORDER')).toMatchObject([{ cell: 'C4' }]);
  });

  it('of which day, month and year have columns of their own, are what those say', async () => {
    const store = await temporaryStore();
    const top = ['STT', 'Họ và tên', 'Ngày sinh', '', '', 'Số CCCD', 'Ngày kết thúc'];
    const parts = ['', '', 'Ngày', 'Tháng', 'Năm', '', ''];
    const people = ['05/25/2025', '06/26/2025', '07/27/2025'].map((end, index) => [
      index + 1,
      `Mẫu Thử ${index + 1}`,
      '5',
      '9',
      '1994',
      String(3080000001 + index).padStart(12, '0'),
      end,
    ]);
    await importGrid(store, [...letterhead, top, parts, ...people]);
    expect(days(store)).toEqual(['1994-09-05', '1994-09-05', '1994-09-05']);
  });
});
