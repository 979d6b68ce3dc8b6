import type { StatedAmount } from './stated-amounts.ts';
import { between, isSumOf, type Stretch } from './stretches.ts';
import type { Sums } from './sums.ts';

/** A total that stands above the rows it may be the sum of. */
export interface PlaceAbove {
  /** What all came to there. */
  readonly start: Sums;
  readonly stated: readonly StatedAmount[];
}

/** A total above rows, with those that it may be of. */
export interface SettledAbove<Place> {
  readonly place: Place;
  readonly stretches: readonly Stretch[];
}

interface Waiting<Place> extends SettledAbove<Place> {
  readonly stretches: Stretch[];
  /** What all came to where its sheet began. */
  readonly sheet: Sums;
  /** Whether a further table with a total above its rows has begun. */
  hasNext: boolean;
}

/**
 * Keeps the totals that stand above the first row of a table and do not come to its rows alone: the table may be the first
 * page of several. They are of all rows down to the next such total, to the end of their sheet, or of the file.
 */
export class TotalsAbove<Place extends PlaceAbove> {
  #onSheet: Waiting<Place>[] = [];
  readonly #onEarlierSheets: Waiting<Place>[] = [];

  /** A table with a total above it ends; hands the total back where it comes to rows of that table. */
  endTable(place: Place, sheet: Sums, stretches: readonly Stretch[]): readonly SettledAbove<Place>[] {
    const waiting = { place, stretches: [...stretches], sheet, hasNext: false };
    if (agrees(waiting)) return [waiting];
    this.#onSheet.push(waiting);
    return [];
  }

  /** Another total stands above the first row of its table, before which all came to `end`. */
  beginNext(end: Sums): void {
    for (const waiting of [...this.#onEarlierSheets, ...this.#onSheet]) {
      if (!waiting.hasNext) waiting.stretches.push(between(waiting.place.start, end));
      waiting.hasNext = true;
    }
  }

  /** A sheet ends; hands back the totals that come to rows of it. */
  endSheet(end: Sums): readonly SettledAbove<Place>[] {
    for (const { place, sheet, stretches } of this.#onSheet)
      stretches.push(between(place.start, end), between(sheet, end));
    const settled = this.#onSheet.filter(agrees);
    this.#onEarlierSheets.push(...this.#onSheet.filter((waiting) => !agrees(waiting)));
    this.#onSheet = [];
    return settled;
  }

  /** The file ends; hands back all that are left, right or wrong. */
  endFile(nothing: Sums, end: Sums): readonly SettledAbove<Place>[] {
    for (const { place, stretches } of this.#onEarlierSheets)
      stretches.push(between(place.start, end), between(nothing, end));
    return this.#onEarlierSheets.splice(0);
  }
}

function agrees({ place, stretches }: SettledAbove<PlaceAbove>): boolean {
  return place.stated.every((stated) => isSumOf(stated, stretches));
}
