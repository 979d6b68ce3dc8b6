import { dayAndMonth } from './date.ts';

/** What stands first in the dates of a column: `25/05/1994`, `05/25/1994`, or now this and now that. */
export type DateOrder = 'day-first' | 'month-first' | 'mixed';

/** How many dates can be read in one order only. */
export interface OrderCounts {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/** So many times as many dates decide against single slips of the other order … */
const clearMajority = 4;
/** … and no fewer than so many that dates are not read as in Việt Nam. */
const fewestAgainstCustom = 3;

/** The one order in which a text is a day; `either` where both give one, and not the same. Undefined for no day in figures. */
export function orderIn(text: string): 'day-first' | 'month-first' | 'either' | undefined {
  const [first, second] = dayAndMonth(text) ?? [0, 0];
  if (first < 1 || second < 1 || (first > 12 && second > 12) || first === second) return undefined;
  if (first > 12) return 'day-first';
  return second > 12 ? 'month-first' : 'either';
}

/** Counts the texts that are a day in one order only. */
export function countOrders(texts: readonly string[]): OrderCounts {
  const orders = texts.map(orderIn);
  return {
    dayFirst: orders.filter((order) => order === 'day-first').length,
    monthFirst: orders.filter((order) => order === 'month-first').length,
  };
}

/** The order that dates prove; undefined where none shows it. */
export function provenOrder({ dayFirst, monthFirst }: OrderCounts): DateOrder | undefined {
  if (monthFirst === 0) return dayFirst > 0 ? 'day-first' : undefined;
  if (dayFirst >= clearMajority * monthFirst) return 'day-first';
  const isClear = monthFirst >= fewestAgainstCustom && monthFirst >= clearMajority * dayFirst;
  return isClear ? 'month-first' : 'mixed';
}
