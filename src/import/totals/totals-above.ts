import { endOfSections, type OpenSection, type SectionStyle } from '../sections/section-levels.ts';
import type { StatedAmount } from './stated-amounts.ts';
import { between, isSumOf, type Stretch } from './stretches.ts';
import type { Sums } from './sums.ts';

/** A total, or a section, that stands above the rows it may be the sum of. */
export interface PlaceAbove extends OpenSection {
  /** What all came to there. */
  readonly start: Sums;
  readonly stated: readonly StatedAmount[];
  /** Whether it is of all there is, and not of a section. */
  readonly isOfAll: boolean;
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
  /** Whether a further one that ends it has begun: a total above rows, or a section of its marking. */
  hasNext: boolean;
}

/**
 * Keeps the totals that stand above rows of a table and do not come to those alone: the table may be the first page of
 * several. They are of all rows down to the next such total or section, to the end of their sheet, or of the file.
 */
export class TotalsAbove<Place extends PlaceAbove> {
  #onSheet: Waiting<Place>[] = [];
  readonly #onEarlierSheets: Waiting<Place>[] = [];

  /** A table ends with a total above its rows; hands the total back where it comes to rows of that table. */
  endTable(place: Place, sheet: Sums, stretches: readonly Stretch[]): readonly SettledAbove<Place>[] {
    const waiting = { place, stretches: [...stretches], sheet, hasNext: false };
    if (agrees(waiting)) return [waiting];
    this.#onSheet.push(waiting);
    return [];
  }

  /** Another one begins, be it a section of some marking, before which all came to `end`. */
  beginNext(style: SectionStyle, end: Sums): void {
    const open = [...this.#onEarlierSheets, ...this.#onSheet].filter(({ hasNext }) => !hasNext);
    const styles = open.map(({ place }) => place);
    for (const waiting of open.slice(endOfSections(styles, style))) {
      waiting.stretches.push(between(waiting.place.start, end));
      waiting.hasNext = true;
    }
  }

  /** A sheet ends; hands back the totals that come to rows of it. */
  endSheet(end: Sums): readonly SettledAbove<Place>[] {
    for (const { place, sheet, stretches } of this.#onSheet)
      stretches.push(between(place.start, end), ...(place.isOfAll ? [between(sheet, end)] : []));
    const settled = this.#onSheet.filter(agrees);
    this.#onEarlierSheets.push(...this.#onSheet.filter((waiting) => !agrees(waiting)));
    this.#onSheet = [];
    return settled;
  }

  /** The file ends; hands back all that are left, right or wrong. */
  endFile(nothing: Sums, end: Sums): readonly SettledAbove<Place>[] {
    for (const { place, stretches } of this.#onEarlierSheets)
      stretches.push(between(place.start, end), ...(place.isOfAll ? [between(nothing, end)] : []));
    return this.#onEarlierSheets.splice(0);
  }
}

function agrees({ place, stretches }: SettledAbove<PlaceAbove>): boolean {
  return place.stated.every((stated) => isSumOf(stated, stretches));
}
