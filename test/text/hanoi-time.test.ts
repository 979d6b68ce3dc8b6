import { describe, expect, it } from 'vitest';
import { fileStamp } from '../../src/cli/output/stamps.ts';
import { daysBetween, hanoiClock, hanoiDay, hanoiMinute } from '../../src/text/hanoi-time.ts';

describe('the clock in Hà Nội', () => {
  it('is seven hours ahead of UTC: its day begins while UTC still has the day before', () => {
    expect(hanoiClock('2025-06-30T18:05:09.250Z')).toEqual({ day: '2025-07-01', time: '01:05:09' });
    expect(hanoiDay('2025-06-30T16:59:59.999Z')).toBe('2025-06-30');
    expect(hanoiDay('2025-06-30T17:00:00.000Z')).toBe('2025-07-01');
    expect(hanoiMinute('2025-12-31T23:59:00.000Z')).toBe('01/01/2026 06:59');
  });

  it('gives nothing for what is no instant', () => {
    expect([hanoiClock('?'), hanoiDay(''), hanoiMinute('hôm qua')]).toEqual([undefined, '', '']);
  });

  it.each([
    ['2025-06-30', '2025-07-01', 1],
    ['2025-07-01', '2025-06-30', -1],
    ['2025-07-01', '2025-07-01', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-01-01', '2026-01-01', 365],
  ])('counts whole days: from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('names the folders of exports', () => {
    expect(fileStamp('2026-11-22T20:48:05.123Z')).toBe('2026-11-23-034805');
  });
});
