import { describe, expect, it } from 'vitest';
import type { CellInput } from '../helpers/rows.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { importGrid, letterhead, personRow, staffHeading, storedFindings } from './support.ts';

describe('citizen ids', () => {
  it.each<readonly [string, CellInput, string | null, string | null]>([
    ['a text of twelve digits', '003080000001', '003080000001', null],
    ['a text with spaces', '003 080 000 001', '003080000001', null],
    ['a number that lost its zeros', 3_080_000_001, '003080000001', 'PADDED'],
    ['the nine digits of a CMND', '012345678', '012345678', 'OLD-ID'],
    ['an unknown province', '999080000001', '999080000001', 'PROVINCE-UNKNOWN'],
    ['a text that is too short', '03080000001', null, 'LENGTH'],
    ['letters', '00308000000A', null, 'NOT-DIGITS'],
    ['what Excel made of it', '3.08E+09', null, 'SCIENTIFIC'],
  ])('%s', async (_, written, id, problem) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, staffHeading, personRow(1, { 4: written, 3: '', 2: '' })]);
    expect(store.prepare('SELECT citizen_id FROM v_staff').pluck().get()).toBe(id);
    const codes = storedFindings(store).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('STAFF-CITIZEN-ID'))).toEqual(
      problem === null ? [] : [`STAFF-CITIZEN-ID-${problem}`],
    );
  });
});
