import { inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import { maySayAsAbove } from '../../inventory/shared-cells.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import type { MergeRange } from '../../workbook/read/workbook.ts';
import type { MergesOfSheet } from '../../workbook/table/scan.ts';

/** The merged ranges of one column, from top to bottom, and how far down the rows have come. */
interface ColumnMerges {
  readonly ranges: readonly MergeRange[];
  passed: number;
}

/**
 * Gives the rows of one table what a cell says that is merged over several of them: one unit written beside all its
 * people. The sheet is asked for its merged cells only when a row has a gap below something.
 */
export class MergedBody {
  /** In ascending order. */
  readonly #columns: readonly number[];
  readonly #mergesOfSheet: MergesOfSheet;
  /** The last cell of a record in each column, and its row. */
  readonly #above: Cell[] = [];
  readonly #rowsAbove: number[] = [];
  /** By column; undefined until asked for. */
  #merges: ReadonlyMap<number, ColumnMerges> | undefined;

  constructor({ kind, columns }: TableMatch, mergesOfSheet: MergesOfSheet) {
    const inventory = inventories[kind];
    this.#columns = columns
      .filter(({ key, partOf = '' }) => maySayAsAbove(inventory, key ?? partOf))
      .map(({ column }) => column)
      .sort((left, right) => left - right);
    this.#mergesOfSheet = mergesOfSheet;
  }

  /** Whether the sheet's merged cells must be known before this row is filled. */
  isWaiting(row: Row): boolean {
    return this.#merges === undefined && this.#gaps(row).some((column) => this.#above[column] !== undefined);
  }

  async ask(): Promise<void> {
    const columns = new Set(this.#columns);
    const merges = new Map<number, MergeRange[]>();
    for (const merge of await this.#mergesOfSheet()) {
      if (merge.lastRow === merge.firstRow || !columns.has(merge.firstColumn)) continue;
      const known = merges.get(merge.firstColumn);
      if (known) known.push(merge);
      else merges.set(merge.firstColumn, [merge]);
    }
    this.#merges = new Map(
      [...merges].map(([column, ranges]) => [
        column,
        { ranges: ranges.sort((left, right) => left.firstRow - right.firstRow), passed: 0 },
      ]),
    );
  }

  /** The row of a record with the cells that are merged down into it; rows come from top to bottom. */
  fill(row: Row): Row {
    if (this.#merges?.size === 0) return row;
    const filled = this.#merges ? this.#gaps(row).flatMap((column) => this.#mergedInto(row, column)) : [];
    for (const cell of row.cells) {
      this.#above[cell.column] = cell;
      this.#rowsAbove[cell.column] = row.number;
    }
    if (filled.length === 0) return row;
    return { ...row, cells: [...row.cells, ...filled].sort((left, right) => left.column - right.column) };
  }

  #mergedInto({ number }: Row, column: number): readonly Cell[] {
    const merges = this.#merges?.get(column);
    if (!merges) return [];
    while ((merges.ranges[merges.passed]?.lastRow ?? number) < number) merges.passed += 1;
    const merge = merges.ranges[merges.passed];
    const above = this.#above[column];
    const isInside = merge !== undefined && merge.firstRow < number;
    return isInside && above && this.#rowsAbove[column] === merge.firstRow ? [above] : [];
  }

  #gaps({ cells }: Row): readonly number[] {
    const gaps: number[] = [];
    let at = 0;
    for (const column of this.#columns) {
      while ((cells[at]?.column ?? column) < column) at += 1;
      if (cells[at]?.column !== column) gaps.push(column);
    }
    return gaps;
  }
}
