import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../src/text/calendar.ts';

describe('a later day', () => {
  it.each([
    ['2025-07-01', 20, '2025-07-21'],
    ['2025-12-15', 30, '2026-01-14'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });

  it.each([
    ['2025-07-15', 6, '2026-01-15'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2025-12-31', 1, '2026-01-31'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});
