import type { Finding } from '../findings/finding.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import type { MatchedColumn } from '../inventory/columns.ts';
import { inventories } from '../inventory/inventories.ts';
import type { InventoryKind } from '../inventory/inventory.ts';
import type { TableMatch } from '../inventory/match-columns.ts';
import { countOrders, type DateOrder, type OrderCounts, orderIn, provenOrder } from '../text/date-order.ts';
import type { Row } from '../workbook/cell.ts';
import { cellText } from '../workbook/table/cell-text.ts';
import { textsIn } from './texts-in.ts';

/** Whether a column has whole dates: where day, month and year have columns of their own, those say what is what. */
function isDate(kind: InventoryKind, { key = '', dateParts }: MatchedColumn): boolean {
  return dateParts === undefined && inventories[kind].fields[key]?.kind === 'date';
}

/**
 * The match with what stands first in the dates of each column that are typed as text, as its first rows prove it. A
 * column without any that can be read in one order only is as the others of the table, where those have the month first.
 */
export function withDateOrders(match: TableMatch, rows: readonly Row[]): TableMatch {
  const counts = new Map(
    match.columns
      .filter((column) => isDate(match.kind, column))
      .map(({ column }) => [column, countOrders(textsIn(column, rows))] as const),
  );
  const ofTable = provenOrder(sumOf([...counts.values()]));
  const columns = match.columns.map((column) => {
    const counted = counts.get(column.column);
    const dateOrder = counted && orderOf(counted, ofTable);
    return dateOrder ? { ...column, dateOrder } : column;
  });
  return { ...match, columns };
}

function orderOf(counts: OrderCounts, ofTable: DateOrder | undefined): DateOrder | undefined {
  return counts.dayFirst === 0 && ofTable === 'month-first' ? 'month-first' : provenOrder(counts);
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
      this.#watched[column.column] = { column, doubtful: 0, other: undefined, monthFirst: undefined };
  }

  /** Takes a row that is a record, as the file has it. */
  take(row: Row): void {
    for (const cell of row.cells) {
      const watched = cell.kind === 'text' ? this.#watched[cell.column] : undefined;
      if (watched) takeText(watched, cellText(cell));
    }
  }

  /** What is to be said of the columns. */
  findings(): readonly Finding[] {
    return this.#watched.flatMap(({ column, doubtful, other, monthFirst }) => {
      const { heading, key, dateOrder } = column;
      const subject = { ...this.#table, field: key, column: column.column };
      const isMonthFirst = dateOrder === 'month-first' && monthFirst !== undefined;
      return [
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

function takeText(watched: Watched, text: string): void {
  const order = orderIn(text);
  if (order === undefined) return;
  if (order === 'either') watched.doubtful += 1;
  else if ((order === 'month-first') !== (watched.column.dateOrder === 'month-first')) watched.other ??= text;
  if (order === 'month-first') watched.monthFirst ??= text;
}
