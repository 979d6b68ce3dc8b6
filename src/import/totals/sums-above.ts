import { ruleFinding } from '../../findings/rule-finding.ts';
import { measureEntries } from '../../inventory/inventories.ts';
import type { AnyRecord } from '../../inventory/inventory.ts';
import { foldWithoutAccents } from '../../text/fold.ts';
import { columnOf, type FindingOfRow, type ReadableTable } from '../rows/readable-table.ts';
import type { MarkedRecord } from '../rows/row-marks.ts';
import { Sums } from './sums.ts';

/** Where a stretch of rows begins: what the table came to there, and its first row. */
interface Span {
  readonly start: Sums;
  first: number | undefined;
}

/** Fewer rows than this may come to an amount by chance. */
const fewestRows = 2;

/** Names of totals that no rule of rows knows. */
const totalNames = /^(?:cong|tong|toan|luy ke|t ?\/? ?c|sum|total|σ|∑)(?![\p{L}\d])/u;

/**
 * Watches for a record that states what the rows above it come to, since the table or its section began, or since the
 * last such row: a total under a name of its own. Only a row without a mark among marked ones, or with such a name.
 */
export class SumsAbove {
  readonly #table: ReadableTable;
  readonly #amounts: readonly string[];
  readonly #sums = new Sums();
  readonly #whole = this.#newSpan();
  #section = this.#newSpan();
  #latest = this.#newSpan();
  #hasMarked = false;

  constructor(table: ReadableTable) {
    this.#table = table;
    this.#amounts = measureEntries(table.inventory).map(({ key }) => key);
  }

  beginSection(): void {
    this.#section = this.#newSpan();
    this.#latest = this.#newSpan();
  }

  /** Takes the next record; tells of it where it is such a total. */
  take({ row, mark, rowId, record }: MarkedRecord): readonly FindingOfRow[] {
    const isMarked = mark !== undefined;
    const stated = this.#amounts.filter((key) => typeof record[key] === 'number' && record[key] !== 0);
    const mayBeTotal = () => (!isMarked && this.#hasMarked) || this.#isNamedTotal(record);
    const span = stated.length > 0 && mayBeTotal() ? this.#spanOf(record, stated) : undefined;
    this.#hasMarked ||= isMarked;
    if (!span) {
      this.#add(row, record);
      return [];
    }
    const rows = this.#sums.rows - span.start.rows;
    this.#latest = this.#newSpan();
    const { inventory, sheet } = this.#table;
    const [field = ''] = stated;
    const place = {
      kind: inventory.kind,
      field,
      sheet,
      row,
      column: columnOf(this.#table, field),
    };
    const values = { rows, first_row: span.first ?? row };
    return [{ rowId, finding: ruleFinding('ROW-SUMS-ROWS-ABOVE', place, values) }];
  }

  #spanOf(record: AnyRecord, stated: readonly string[]): Span | undefined {
    return [this.#latest, this.#section, this.#whole].find(
      ({ start }) =>
        this.#sums.rows - start.rows >= fewestRows &&
        stated.every((key) => this.#sums.of(key) - start.of(key) === BigInt(record[key] ?? 0)),
    );
  }

  #add(row: number, record: AnyRecord): void {
    for (const span of [this.#latest, this.#section, this.#whole]) span.first ??= row;
    this.#sums.add(this.#table.inventory, record);
  }

  #newSpan(): Span {
    return { start: this.#sums.copy(), first: undefined };
  }

  #isNamedTotal(record: AnyRecord): boolean {
    const name = record[this.#table.inventory.naming];
    return typeof name === 'string' && totalNames.test(foldWithoutAccents(name));
  }
}
