import { describe, expect, it } from 'vitest';
import type { StatedAmount } from '../../../src/import/totals/stated-amounts.ts';
import { likeliestOf, type Stretch } from '../../../src/import/totals/stretches.ts';

const cost = { key: 'original_cost', unit: 'đồng', counts: false };
const residual = { key: 'residual_value', unit: 'đồng', counts: false };

function stated(summed: typeof cost, amount: bigint): StatedAmount {
  return { summed, amount, heading: '', column: 1, written: Number(amount) };
}

/** Rows of which cost and residual value come to this. */
function rows(ofCost: bigint, ofResidual: bigint): Stretch {
  return ({ key }) => [key === cost.key ? ofCost : ofResidual];
}

const total = [stated(cost, 100n), stated(residual, 40n)];
const [nearest, further] = [rows(90n, 30n), rows(100n, 40n)];

describe('the rows that a total is of', () => {
  it('are those that all of its amounts agree with, be others nearer in meaning', () => {
    expect(likeliestOf(total, { stretches: [nearest, further], areAlike: false })).toBe(further);
  });

  it('are the nearest in meaning where no more than half of its amounts agree with others', () => {
    const half = rows(100n, 7n);
    expect(likeliestOf(total, { stretches: [nearest, half], areAlike: false })).toBe(nearest);
  });

  it('are, of those as near in meaning, the ones that come nearest to it, and the first of two that come as near', () => {
    const [far, near, asNear] = [rows(50n, 20n), rows(99n, 39n), rows(101n, 41n)];
    expect(likeliestOf(total, { stretches: [far, near, asNear], areAlike: true })).toBe(near);
  });
});
