import type { StatedAmount } from './stated-amounts.ts';
import { rowCount, type Summed, type Sums } from './sums.ts';

/** A run of rows that a total may be of: what they come to, in each sense that a number may have. */
export type Stretch = (summed: Summed) => readonly bigint[];

/**
 * The rows between two places of a file. Rows and pieces stand for one another: "12 tài sản" may be twelve
 * chairs of one row, a sum of pieces the number of rows.
 */
export function between(start: Sums, end: Sums): Stretch {
  const sumOf = (key: string) => end.of(key) - start.of(key);
  return ({ key, counts }) => {
    if (key === rowCount.key) return [sumOf(key), sumOf('quantity')];
    return counts ? [sumOf(key), sumOf(rowCount.key)] : [sumOf(key)];
  };
}

/** Whether an amount is what some of these rows come to. */
export function isSumOf({ summed, amount }: StatedAmount, stretches: readonly Stretch[]): boolean {
  return stretches.some((stretch) => stretch(summed).includes(amount));
}

/** The stretches that a total may be of, the nearest in meaning first. */
export interface Readings {
  readonly stretches: readonly Stretch[];
  /** Whether each of them is as near in meaning: a total of all may be of all rows of a page, of a sheet or of a file. */
  readonly areAlike: boolean;
}

/**
 * The stretch that the amounts of one row are most likely of: the one that most of them agree with, or else the nearest in
 * meaning; of stretches as near the one that comes nearest to them.
 */
export function likeliestOf(
  stated: readonly StatedAmount[],
  { stretches, areAlike }: Readings,
): Stretch | undefined {
  let best: Stretch | undefined;
  let most = stated.length / 2;
  for (const stretch of stretches) {
    const agreeing = stated.filter((each) => isSumOf(each, [stretch])).length;
    if (agreeing <= most) continue;
    best = stretch;
    most = agreeing;
    if (agreeing === stated.length) break;
  }
  return best ?? (areAlike ? nearestOf(stated, stretches) : stretches[0]);
}

function nearestOf(stated: readonly StatedAmount[], stretches: readonly Stretch[]): Stretch | undefined {
  let nearest: Stretch | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const stretch of stretches) {
    const distance = distanceOf(stated, stretch);
    if (distance >= least) continue;
    nearest = stretch;
    least = distance;
  }
  return nearest;
}

/** How far amounts are from what a stretch comes to, each as a part of itself. */
function distanceOf(stated: readonly StatedAmount[], stretch: Stretch): number {
  return stated.reduce((sum, { summed, amount }) => {
    const [computed = 0n] = stretch(summed);
    return sum + Math.abs(Number(computed - amount)) / Math.max(1, Math.abs(Number(amount)));
  }, 0);
}

/** Of all that an amount may state the one that some rows come to, or else the first. */
export function likeliestMeaning(stated: StatedAmount, { stretches }: Readings): StatedAmount {
  const all = [stated, ...(stated.others ?? [])];
  return all.find((each) => isSumOf(each, stretches)) ?? stated;
}
