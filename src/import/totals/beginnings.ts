import type { StatedAmount } from './stated-amounts.ts';
import { between, isSumOf } from './stretches.ts';
import { Sums } from './sums.ts';

const nothing = new Sums();

/** Keeps what all rows of a file came to where its sheets began, and where the list began that the next grand total ends. */
export class Beginnings {
  readonly #sheets: Sums[] = [];
  #sheet: string | undefined;
  #list = nothing;

  /** Whether another sheet than the one at hand begins. */
  isOfOther(sheet: string): boolean {
    return sheet !== this.#sheet;
  }

  beginSheet(sheet: string, start: Sums): void {
    this.#sheet = sheet;
    this.#sheets.push(start);
  }

  /** Of the sheet at hand. */
  get sheet(): Sums {
    return this.#sheets.at(-1) ?? nothing;
  }

  /** Of all that a grand total may be of: this sheet, the file, what came behind the last grand total or is carried over. */
  get ofAll(): readonly Sums[] {
    return [this.sheet, nothing, this.#list];
  }

  /** Of all that a page may carry over: a list begins with a sheet. */
  get ofCarried(): readonly Sums[] {
    return [...this.ofAll, ...this.#sheets];
  }

  /** A grand total stands here. */
  endList(end: Sums): void {
    this.#list = end;
  }

  /** A page carries over so much: of the sheet that it agrees with is the list. */
  carry(stated: readonly StatedAmount[], end: Sums): void {
    const carried = this.#sheets.findLast((start) =>
      stated.every((each) => isSumOf(each, [between(start, end)])),
    );
    if (carried && stated.length > 0) this.#list = carried;
  }
}
