import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import {
  countOrders,
  type DateOrder,
  type HeldDates,
  heldDay,
  type OrderCounts,
  orderIn,
  provenOrder,
  turnedDates,
} from '../../text/date-order.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { cellsIn, textsOf } from '../rows/texts-in.ts';

/** Whether a column has whole dates: where day, month and year have columns of their own, those say what is what. */
function isDate(kind: InventoryKind, { key = '', dateParts }: MatchedColumn): boolean {
  return dateParts === undefined && inventories[kind].fields[key]?.kind === 'date';
}

/**
 * The match with what stands first in the dates of each column, as its first rows prove it: in those typed as text, and
 * whether a program has turned those that it holds as days. A column without any text that can be read in one order only
 * is as the others of the table, where those have the month first.
 */
export function withDateOrders(match: TableMatch, rows: readonly Row[]): TableMatch {
  const dates = new Map(
    match.columns
      .filter((column) => isDate(match.kind, column))
      .map(({ column }) => [column, datesIn(cellsIn(column, rows))] as const),
  );
  const ofTable = provenOrder(sumOf([...dates.values()].map(({ counts }) => counts)));
  const columns = match.columns.map((column) => {
    const found = dates.get(column.column);
    const dateOrder = found && orderOf(found, ofTable);
    return dateOrder ? { ...column, dateOrder } : column;
  });
  return { ...match, columns };
}

/** What the dates of one column show: those typed as text, and all of them. */
interface DatesOfColumn {
  readonly counts: OrderCounts;
  readonly held: HeldDates;
}

function datesIn(cells: readonly Cell[]): DatesOfColumn {
  const held = noneHeld();
  for (const cell of cells) countHeld(held, cell);
  return { counts: countOrders(textsOf(cells)), held };
}

function orderOf({ counts, held }: DatesOfColumn, ofTable: DateOrder | undefined): DateOrder | undefined {
  if (turnedDates(held) === 'clear') return 'turned';
  return counts.dayFirst === 0 && ofTable === 'month-first' ? 'month-first' : provenOrder(counts);
}

type HeldCounts = { -readonly [Key in keyof HeldDates]: HeldDates[Key] };

function noneHeld(): HeldCounts {
  return { turnable: 0, late: 0, dayFirst: 0, others: 0 };
}

function countHeld(held: HeldCounts, { kind, text }: Cell): void {
  const day = kind === 'date' ? heldDay(text) : undefined;
  if (day !== undefined) held[day] += 1;
  const order = kind === 'text' ? orderIn(text) : undefined;
  if (order !== undefined) held[order === 'day-first' ? 'dayFirst' : 'others'] += 1;
}

function sumOf(counts: readonly OrderCounts[]): OrderCounts {
  return {
    dayFirst: counts.reduce((sum, { dayFirst }) => sum + dayFirst, 0),
    monthFirst: counts.reduce((sum, { monthFirst }) => sum + monthFirst, 0),
  };
}

/** What the dates of one column have shown so far. */
interface Watched {
  readonly column: MatchedColumn;
  doubtful: number;
  /** The first text that is a day in the other order only than the one the column is read in. */
  other: string | undefined;
  /** The first text that has the month first. */
  monthFirst: string | undefined;
  /** The first text that has the day first. */
  dayFirst: string | undefined;
  readonly held: HeldCounts;
}

function unwatched(column: MatchedColumn): Watched {
  const nothing = { other: undefined, monthFirst: undefined, dayFirst: undefined };
  return { column, doubtful: 0, ...nothing, held: noneHeld() };
}

/** The heading of a table, as the place of what is said of its columns. */
interface TableSubject {
  readonly sheet: string;
  readonly row: number;
  readonly kind: InventoryKind;
}

/** Watches the dates of one table: what shows only after the first rows is told, since those were read without it. */
export class DateWatch {
  readonly #table: TableSubject;
  /** By column. */
  readonly #watched: Watched[] = [];

  constructor(table: TableSubject, columns: readonly MatchedColumn[]) {
    this.#table = table;
    for (const column of columns.filter((each) => isDate(table.kind, each)))
      this.#watched[column.column] = unwatched(column);
  }

  /** Takes a row that is a record, as the file has it. */
  take(row: Row): void {
    for (const cell of row.cells) {
      const watched = this.#watched[cell.column];
      if (!watched) continue;
      countHeld(watched.held, cell);
      if (cell.kind === 'text') takeText(watched, cellText(cell));
    }
  }

  /** What is to be said of the columns. */
  findings(): readonly Finding[] {
    return this.#watched.flatMap(({ column, doubtful, other, monthFirst, dayFirst, held }) => {
      const { heading, key, dateOrder } = column;
      const subject = { ...this.#table, field: key, column: column.column };
      const isMonthFirst = dateOrder === 'month-first' && monthFirst !== undefined;
      const isTurned = dateOrder !== 'turned' && turnedDates(held) !== undefined;
      return [
        ...(isTurned && dayFirst !== undefined
          ? [ruleFinding('TABLE-DATES-TURNED', subject, { heading, text: dayFirst, ...heldDays(held) })]
          : []),
        ...(isMonthFirst
          ? [ruleFinding('TABLE-DATES-MONTH-FIRST', subject, { heading, text: monthFirst })]
          : []),
        ...(other !== undefined && doubtful > 0 && dateOrder !== 'mixed'
          ? [ruleFinding('TABLE-DATES-EITHER-ORDER', subject, { heading, text: other, doubtful })]
          : []),
      ];
    });
  }
}

function heldDays({ turnable, dayFirst }: HeldDates) {
  return { days: turnable, texts: dayFirst };
}

function takeText(watched: Watched, text: string): void {
  const order = orderIn(text);
  if (order === undefined) return;
  if (order === 'either') watched.doubtful += 1;
  else if ((order === 'month-first') !== (watched.column.dateOrder === 'month-first')) watched.other ??= text;
  if (order === 'month-first') watched.monthFirst ??= text;
  if (order === 'day-first') watched.dayFirst ??= text;
}
