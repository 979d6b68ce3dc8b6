import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateFromSerial, isRealDate, parsePartialDate } from '../../src/text/date.ts';

function read(text: string): string {
  const result = parsePartialDate(text);
  return result.ok ? result.value : result.problem.code;
}

describe('a date in a text', () => {
  test.each([
    ['01/02/1980', '1980-02-01'],
    ['1-2-80', '1980-02-01'],
    ['1.2.1980', '1980-02-01'],
    ['01 / 02 / 1980', '1980-02-01'],
    ['1/2/1980 00:00:00', '1980-02-01'],
    ['1980-02-01', '1980-02-01'],
    ['1980-02-01T07:30:00', '1980-02-01'],
    ['ngày 01 tháng 02 năm 1980', '1980-02-01'],
    ['Hà Nội, ngày 5 tháng 2 năm 2026', '2026-02-05'],
    ['ngay 1/2/1980', '1980-02-01'],
    ['02/1980', '1980-02'],
    ['tháng 02 năm 1980', '1980-02'],
    ['tháng 2/1980', '1980-02'],
    ['1980', '1980'],
    ['năm 1980', '1980'],
    ['T6/2025', '2025-06'],
    ["'01/02/1980", '1980-02-01'],
    ['01\\02\\1980', '1980-02-01'],
    ['…/…/1980', '1980'],
    ['//1980', '1980'],
    ['__/05/1980', '1980-05'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  test('two digits up to 29 are years after 2000, from 30 before', () => {
    expect([read('1/2/29'), read('1/2/30'), read('1/2/00'), read('1/2/99')]).toEqual([
      '2029-02-01',
      '1930-02-01',
      '2000-02-01',
      '1999-02-01',
    ]);
  });

  test.each(['30/02/2000', '29/02/2025', '02/25/1980', '00/01/1980', '13/2020', '0980'])(
    '%s is impossible',
    (text) => {
      expect(read(text)).toBe('DATE-IMPOSSIBLE');
    },
  );

  test.each(['', 'x', '1/2', '19800', '1/2/198', 'quý I/2025', '12/80', '//1980 hay 1981'])(
    '%j is unreadable',
    (text) => {
      expect(read(text)).toBe('DATE-UNREADABLE');
    },
  );

  test('every day reads back from its Vietnamese form', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-');
        expect(isRealDate(iso)).toBe(true);
        expect(read(`${dayOfMonth}/${month}/${year}`)).toBe(iso);
      }),
    );
  });
});

describe('a serial of the 1900 system', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-28'],
    [61, '1900-03-01'],
    [45658.75, '2025-01-01'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serial, date) => {
    expect(dateFromSerial(serial)).toBe(date);
  });

  test('outside the calendar is no day', () => {
    expect([0, -1, 2_958_466, Number.NaN].map(dateFromSerial)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
