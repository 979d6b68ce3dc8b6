import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/database.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { findingsOf, importGrid, letterhead } from '../support.ts';

const heading = ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Ngày kết thúc'];

/** A list of people with these texts for their days of birth, and for when their tasks end. */
async function births(...rows: readonly (readonly [birth: CellInput, end?: string])[]) {
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

describe('days that a program holds as dates', () => {
  const held = (text: string): readonly [Date] => [new Date(`${text}T00:00:00Z`)];
  const [ninthOfMay, thirdOfNovember] = [held('1994-05-09'), held('1979-11-03')];

  it('are for a person to say where none is after the twelfth and all that stayed text are', async () => {
    const store = await births(
      ninthOfMay,
      ['25/05/1994'],
      thirdOfNovember,
      ['13/12/1981'],
      held('1985-02-07'),
      ['31/01/1990'],
    );
    expect(days(store)).toEqual([null, '1994-05-25', null, '1981-12-13', null, '1990-01-31']);
    const told = findingsOf(store, 'STAFF-BIRTH-DATE-TURNED').map(({ cell }) => cell);
    expect(told).toEqual(['C5', 'C7', 'C9']);
    expect(findingsOf(store, 'TABLE-DATES-TURNED')).toEqual([]);
  });

  it('are told of the column alone where few show it', async () => {
    const store = await births(ninthOfMay, thirdOfNovember, ['25/05/1994']);
    expect(days(store)).toEqual(['1994-05-09', '1979-11-03', '1994-05-25']);
    expect(findingsOf(store, 'TABLE-DATES-TURNED')).toMatchObject([
      { cell: 'C4', details: expect.stringContaining('"days":2') },
    ]);
  });

  it('are right where one is after the twelfth, or a text is no later', async () => {
    const late = await births(
      ninthOfMay,
      thirdOfNovember,
      held('1990-01-31'),
      ['25/05/1994'],
      ['13/12/1981'],
    );
    expect(findingsOf(late, 'TABLE-DATES-TURNED')).toEqual([]);
    const early = await births(ninthOfMay, thirdOfNovember, ['05/09/1994'], ['25/05/1994'], ['13/12/1981']);
    expect(days(early)).toEqual(['1994-05-09', '1979-11-03', '1994-09-05', '1994-05-25', '1981-12-13']);
    expect(findingsOf(early, 'TABLE-DATES-TURNED')).toEqual([]);
  });
});
