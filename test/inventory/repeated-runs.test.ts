import { describe, expect, it } from 'vitest';
import { repeatedRuns } from '../../src/inventory/repeated-runs.ts';

/** Places and lengths of the runs in rows that say these numbers, in tables that begin at these places. */
function runsIn(said: readonly number[], beginnings: readonly number[] = [0]) {
  const runs = repeatedRuns({ said, beginnings: new Set(beginnings) });
  return runs.map(({ first, again, rows }) => [first, again, rows]);
}

function from(first: number, rows: number): readonly number[] {
  return Array.from({ length: rows }, (_, at) => first + at);
}

describe('a run of rows that stands there twice', () => {
  it('is found from eight rows on that stand nowhere else', () => {
    expect(runsIn([...from(1, 8), ...from(1, 8)])).toEqual([[0, 8, 8]]);
    expect(runsIn([...from(1, 7), ...from(1, 7)])).toEqual([]);
  });

  it('is as long as it can be, with rows that tell nothing and rows that stand there often', () => {
    const run = [-1, 99, ...from(1, 9), 99, -1];
    const rows = [98, ...run, 50, 99, 99, ...run];
    expect(runsIn(rows)).toEqual([[1, 17, 13]]);
  });

  it('goes on over no end of a table', () => {
    const rows = [...from(1, 20), ...from(1, 20)];
    expect(runsIn(rows, [0, 10, 20])).toEqual([
      [0, 20, 10],
      [10, 30, 10],
    ]);
    expect(runsIn(rows, [0, 5, 20])).toEqual([[5, 25, 15]]);
  });

  it('that stands there three times must tell four times as much', () => {
    const thrice = (rows: number) => [1, 2, 3].flatMap(() => from(1, rows));
    expect(runsIn(thrice(31))).toEqual([]);
    expect(runsIn(thrice(32))).toEqual([
      [0, 32, 32],
      [0, 64, 32],
    ]);
  });

  it('is none where rows stand in another order, or tell nothing', () => {
    expect(runsIn([...from(1, 20), ...from(1, 20).toReversed()])).toEqual([]);
    const untold = from(1, 20).map((each) => -each);
    expect(runsIn([...untold, ...untold])).toEqual([]);
  });

  it('begins behind itself: rows of one kind after another are no run', () => {
    expect(runsIn(Array.from({ length: 50 }, (_, at) => (at % 5) + 1))).toEqual([]);
    expect(runsIn(Array.from({ length: 50 }, () => 7))).toEqual([]);
  });
});
