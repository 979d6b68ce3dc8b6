import { repeatable } from '../../repeatable.ts';
import { LookBook } from './body-plan.ts';
import { type BodyScan, BodyScanner } from './body-scan.ts';
import { type PlacedColumn, placeColumns } from './columns.ts';
import type { WorkbookContext } from './context.ts';
import { withRowFormulas } from './row-formulas.ts';
import type { TableBlock, TableRow } from './spec.ts';
import { SAMPLE_ROWS } from './width.ts';

/** A table whose rows were gone through once: all that its place on the sheet depends on. */
export interface TakenTable {
  readonly block: TableBlock;
  readonly columns: readonly PlacedColumn[];
  /** The same each time they are gone through. */
  readonly rows: Iterable<TableRow>;
  /** The first rows, by which columns are measured. */
  readonly sample: readonly TableRow[];
  readonly scan: BodyScan;
  readonly book: LookBook;
}

/** Goes through a table's rows once; they are kept when they are few or cannot be had again. */
export function takeTable(workbook: WorkbookContext, block: TableBlock): TakenTable {
  const columns = placeColumns(block);
  const book = new LookBook(columns);
  const scanner = new BodyScanner(workbook, columns, book);
  const rows = repeatable(
    () => withRowFormulas(block.columns, block.rows),
    comesOnce(block.rows) ? Number.POSITIVE_INFINITY : undefined,
  );
  const sample: TableRow[] = [];
  for (const row of rows) {
    scanner.take(row);
    if (sample.length < SAMPLE_ROWS) sample.push(row);
  }
  return { block, columns, rows, sample, scan: scanner.result(), book };
}

/** An iterator is its own only reading: a second one would find nothing. */
function comesOnce(rows: Iterable<TableRow>): boolean {
  return 'next' in rows;
}
