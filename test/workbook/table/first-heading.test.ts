import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findHeading } from '../../../src/workbook/table/heading.ts';
import { deepestHeading } from '../../../src/workbook/table/heading-candidate.ts';

/** What is known of each run of rows, by the number of its first row and how many it has. */
type Known = readonly (readonly number[])[];

/** So many rows of words, in which nothing but a row's own number tells it from the others. */
function rowsOfWords(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    hidden: false,
    cells: [1, 2].map((column) => ({ column, kind: 'text' as const, text: `dòng${index} cột` })),
  }));
}

/** The heading found where as much is known of each run, and of how many runs it was asked. */
function found(known: Known) {
  let asked = 0;
  const recognise = (columns: readonly { readonly texts: readonly string[] }[]) => {
    asked += 1;
    const texts = columns[0]?.texts ?? [];
    const start = Number(/\d+/.exec(texts[0] ?? '')?.[0]);
    return known[start]?.[texts.length - 1] ?? 0;
  };
  const result = findHeading(rowsOfWords(known.length), { recognise, namingColumn: () => undefined });
  return { heading: result && { from: result.heading.from, to: result.heading.to }, asked };
}

/** The best run of all, or the best above it, and so on: what the rows come to when each of them is tried. */
function bestAbove(known: Known, end: number): { readonly from: number; readonly to: number } | undefined {
  const runs = known
    .flatMap((scores, start) => scores.map((score, index) => ({ score, start, depth: index + 1 })))
    .filter(({ score, start, depth }) => score > 0 && start + depth <= end)
    .sort((left, right) => right.score - left.score || left.depth - right.depth || left.start - right.start);
  const [best] = runs;
  if (!best) return undefined;
  return bestAbove(known, best.start) ?? { from: best.start + 1, to: best.start + best.depth };
}

const scores = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(6)), {
  minLength: deepestHeading,
  maxLength: deepestHeading,
});

it('the first heading is the one that trying every run of rows gives', () => {
  fc.assert(
    fc.property(fc.array(scores, { minLength: 1, maxLength: 25 }), (known) => {
      expect(found(known).heading).toEqual(bestAbove(known, known.length));
    }),
    { numRuns: 1000 },
  );
});

it('rows far below the first heading are not tried, however much of them is known', () => {
  const heading = [9, 9, 9, 9, 9];
  const known = [[0, 0, 0, 0, 0], heading, ...Array.from({ length: 58 }, () => [3, 4, 5, 6, 7])];
  const { heading: first, asked } = found(known);
  expect(first).toEqual({ from: 2, to: 2 });
  expect(asked).toBeLessThan(60);
});
