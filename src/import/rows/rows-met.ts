/** More places than these are told by the first of them. */
const mostPlaces = 20;

/** The first of so many places, for a message. */
export function firstPlaces(places: readonly (string | number)[], count: number): string {
  return `${places.slice(0, mostPlaces).join(', ')}${count > mostPlaces ? ' …' : ''}`;
}

/** Counts rows, which come from top to bottom, and keeps the first of them to be told. */
export class RowsMet {
  #count = 0;
  #last: number | undefined;
  readonly #numbers: number[] = [];

  get count(): number {
    return this.#count;
  }

  get first(): number | undefined {
    return this.#numbers[0];
  }

  /** The numbers of the first rows. */
  get places(): string {
    return firstPlaces(this.#numbers, this.#count);
  }

  /** Takes a row; the row taken last counts once. */
  add(row: number): void {
    if (row === this.#last) return;
    this.#last = row;
    this.#count += 1;
    if (this.#count <= mostPlaces) this.#numbers.push(row);
  }
}
