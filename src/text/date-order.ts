import { dayAndMonth } from './date.ts';

/**
 * What stands first in the dates of a column: `25/05/1994`, `05/25/1994`, or now this and now that. `turned`: they were
 * typed with the day first into a program that takes the month first; what it took for a date has the two turned about.
 */
export type DateOrder = 'day-first' | 'month-first' | 'mixed' | 'turned';

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

/** What the dates of one column look like that a program holds as days, and what stayed text beside them. */
export interface HeldDates {
  /** Days that are another day with day and month turned about. */
  readonly turnable: number;
  /** Days after the twelfth of a month, which nothing turned. */
  readonly late: number;
  /** Texts that are a day in one order only, the day first. */
  readonly dayFirst: number;
  /** Texts that are a day in the other order too: a program of that order would have held them as days. */
  readonly others: number;
}

/** A day no later than the twelfth says twice as much as a text with a later one: it is the rarer of the two. */
const weightOfDays = 2;
/** By chance alone in one column of ten, and in one of seventy. */
const evidence = { suspected: 5, clear: 9 } as const;

/** Whether days that a program holds have day and month turned about, as far as the column shows it. */
export function turnedDates({
  turnable,
  late,
  dayFirst,
  others,
}: HeldDates): 'suspected' | 'clear' | undefined {
  if (turnable === 0 || dayFirst === 0 || late > 0 || others > 0) return undefined;
  const weight = weightOfDays * turnable + dayFirst;
  if (weight >= evidence.clear) return 'clear';
  return weight >= evidence.suspected ? 'suspected' : undefined;
}

/** What a day `YYYY-MM-DD` shows: whether it is after the twelfth, or another day with day and month turned about. */
export function heldDay(date: string): 'late' | 'turnable' | undefined {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})/.exec(date) ?? [];
  if (month === undefined || day === undefined) return undefined;
  if (Number(day) > 12) return 'late';
  return day === month ? undefined : 'turnable';
}

/** The order that dates prove; undefined where none shows it. */
export function provenOrder({ dayFirst, monthFirst }: OrderCounts): DateOrder | undefined {
  if (monthFirst === 0) return dayFirst > 0 ? 'day-first' : undefined;
  if (dayFirst >= clearMajority * monthFirst) return 'day-first';
  const isClear = monthFirst >= fewestAgainstCustom && monthFirst >= clearMajority * dayFirst;
  return isClear ? 'month-first' : 'mixed';
}
