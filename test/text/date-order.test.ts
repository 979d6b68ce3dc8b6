import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../src/text/date.ts';
import { countOrders, orderIn, provenOrder } from '../../src/text/date-order.ts';

const day = fc.date({
  min: new Date('1930-01-01T00:00:00Z'),
  max: new Date('2035-12-31T00:00:00Z'),
  noInvalidDate: true,
});

function parts(date: Date): { readonly iso: string; readonly american: string; readonly here: string } {
  const iso = date.toISOString().slice(0, 10);
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return { iso, american: `${month}/${dayOfMonth}/${year}`, here: `${dayOfMonth}/${month}/${year}` };
}

describe('the order of a date in figures', () => {
  it('makes a day of what it was spelled from', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { iso, american, here } = parts(date);
        expect(parsePartialDate(american, true)).toEqual({ ok: true, value: iso });
        expect(parsePartialDate(here)).toEqual({ ok: true, value: iso });
      }),
    );
  });

  it('is open exactly where both orders make a day, and not the same', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { american, here } = parts(date);
        const isOpen = american !== here && date.getUTCDate() <= 12;
        expect(orderIn(american) === 'either').toBe(isOpen);
        expect(orderIn(here) === 'either').toBe(isOpen);
      }),
    );
  });

  it.each([
    ['25/05/1994', 'day-first'],
    ['ngày 25.5.94', 'day-first'],
    ['05/25/1994', 'month-first'],
    ['5/25/1994 0:00', 'month-first'],
    ['05/09/1994', 'either'],
    ['09/09/1994', undefined],
    ['1994-05-09', undefined],
    ['05/1994', undefined],
    ['32/13/1994', undefined],
    ['00/25/1994', undefined],
    ['ngày 5 tháng 9 năm 1994', undefined],
  ])('of %s is %s', (text, order) => {
    expect(orderIn(text)).toBe(order);
  });

  it('is not changed for what says itself what is the month', () => {
    expect(parsePartialDate('ngày 5 tháng 9 năm 1994', true)).toEqual({ ok: true, value: '1994-09-05' });
    expect(parsePartialDate('1994-05-09', true)).toEqual({ ok: true, value: '1994-05-09' });
    expect(parsePartialDate('25/05/1994', true)).toEqual({ ok: true, value: '1994-05-25' });
  });
});

describe('the order of a column', () => {
  it.each([
    ['nothing that shows it', 0, 0, undefined],
    ['days first only', 1, 0, 'day-first'],
    ['one slip among days first', 4, 1, 'day-first'],
    ['a slip among few', 3, 1, 'mixed'],
    ['too few to go against what is usual here', 0, 2, 'mixed'],
    ['months first only', 0, 3, 'month-first'],
    ['one slip among months first', 1, 4, 'month-first'],
    ['both', 5, 5, 'mixed'],
  ])('with %s', (_, dayFirst, monthFirst, order) => {
    expect(provenOrder({ dayFirst, monthFirst })).toBe(order);
  });

  it('is counted by the dates that can be read in one order only', () => {
    const texts = ['25/05/1994', '05/25/1994', '05/26/1994', '05/09/1994', '1994', ''];
    expect(countOrders(texts)).toEqual({ dayFirst: 1, monthFirst: 2 });
  });
});
