import type { Inventory } from '../../inventory/inventory.ts';
import type { KeptRow, KeptTable } from '../../store/submissions/kept-tables.ts';
import { type Cell, cellAt, type Row } from '../../workbook/cell.ts';
import { saysTheSame } from '../../workbook/kept-cells.ts';
import { filledCells, saysSomething } from '../../workbook/table/cell-text.ts';
import type { TableLandmarks } from '../../workbook/table/landmarks.ts';
import { type RowNature, rowNature } from '../../workbook/table/row-nature.ts';
import { isOfficeWithSums } from '../../workbook/table/section-rows.ts';
import { mayBeRecord } from '../../workbook/table/signatures.ts';
import { letteredRows } from '../rows/lettered-rows.ts';
import { columnsOfWholes } from '../rows/part-rows.ts';
import type { ReturnedRow } from './returned-rows.ts';

/** The cells of a returned row as the importer takes them in, and what was done to them. */
export interface SettledCells {
  readonly change: 'changed' | 'added' | 'untouched';
  readonly row: Row;
}

/** A returned row as the importer takes it in. */
export interface SettledRow extends SettledCells {
  readonly nature: RowNature;
}

/**
 * What a returned row is now. Each cell that still says what it was shown as counts as the cell the sender first
 * sent, whatever kind of cell it stands in today: it is read the same way again. Only a cell that says something
 * else is read anew. Undefined for a row that holds nothing any more: it is gone.
 */
export function settleRow({ row, kept, table }: ReturnedRow, inventory: Inventory): SettledRow | undefined {
  if (!kept) return settleNew(row, table, inventory);
  const settled = settleKept(row, kept, sequenceOf(table, kept));
  if (!settled) return undefined;
  const isUntouched = settled.change === 'untouched';
  const nature = isUntouched ? keptNature(kept) : changedNature(settled.row, kept, table, inventory);
  return { ...settled, nature };
}

/** The same of a row of a form: what it is tells only the form as a whole. */
export function settleFormRow({ row, kept }: ReturnedRow): SettledCells | undefined {
  if (kept) return settleKept(row, kept, undefined);
  return isBlank(row.cells) ? undefined : { change: 'added', row };
}

function settleKept(row: Row, kept: KeptRow, sequence: number | undefined): SettledCells | undefined {
  const { cells, isChanged } = settleCells(row.cells, kept, sequence);
  if (isChanged && isBlank(row.cells)) return undefined;
  // Hidden by the filter that the correction workbook itself offers: these rows are known.
  return { change: isChanged ? 'changed' : 'untouched', row: { number: row.number, hidden: false, cells } };
}

function settleNew(row: Row, table: KeptTable, inventory: Inventory): SettledRow | undefined {
  if (isBlank(row.cells)) return undefined;
  const nature = newNature(row, table, inventory);
  return nature === 'placeholder' ? undefined : { change: 'added', row, nature };
}

function isBlank(cells: readonly Cell[]): boolean {
  return cells.every((cell) => !saysSomething(cell));
}

/** Records may be numbered anew; in other rows that column says what the row is. */
function sequenceOf(table: KeptTable, kept: KeptRow): number | undefined {
  if (keptNature(kept) !== 'data') return undefined;
  return table.columns.find(({ isSequence }) => isSequence)?.column;
}

function settleCells(
  returned: readonly Cell[],
  kept: KeptRow,
  sequence: number | undefined,
): { readonly cells: readonly Cell[]; readonly isChanged: boolean } {
  const before = new Map(kept.cells.map((cell) => [cell.column, cell]));
  const now = new Map(returned.map((cell) => [cell.column, cell]));
  const columns = [...new Set([...before.keys(), ...now.keys()])].sort((left, right) => left - right);
  let isChanged = false;
  const cells = columns.flatMap((column) => {
    const [was, is] = [before.get(column), now.get(column)];
    if (column === sequence || saysTheSame(is, was)) return was ?? [];
    isChanged = true;
    return is ?? [];
  });
  return { cells, isChanged };
}

/** What a row was when it was first read: structure keeps its nature as its reason. */
export function keptNature({ fate, reason }: KeptRow): RowNature {
  if (fate === 'structural') return (reason ?? 'unclear') as RowNature;
  return reason === 'ROW-UNCLEAR' ? 'unclear' : 'data';
}

/**
 * A record stays one however little is left of it, and a part of one a part until it is given what no part has,
 * and what continues its texts goes on to do so until it says more; anything else is
 * judged again by what it holds now.
 */
function changedNature(row: Row, kept: KeptRow, table: KeptTable, inventory: Inventory): RowNature {
  const before = keptNature(kept);
  if (before === 'data' || before === 'after-signature' || before === 'column-numbers') return before;
  if (before === 'part')
    return isOfItsOwn(row, kept, columnsOfWholes(inventory, table.columns)) ? 'data' : 'part';
  if (before === 'continuation' && filledCells(row).every(({ column }) => cellAt(kept, column)))
    return before;
  const landmarks = landmarksOf(table, inventory);
  if (before === 'section' && isOfficeWithSums(row, landmarks)) return before;
  const nature = rowNature(row, landmarks);
  return before === 'signature' || before === 'section' ? nature : newNature(row, table, inventory);
}

/** What a row is that nobody took for signatures or a section before: what may be a record is left open. */
function newNature(row: Row, table: KeptTable, inventory: Inventory): RowNature {
  const nature = rowNature(row, landmarksOf(table, inventory));
  if (nature === 'signature' && mayBeRecord(filledCells(row))) return 'unclear';
  return letteredRows({ kind: inventory.kind, columns: table.columns }, () => false)(row, nature);
}

/** Whether a row was given something in a column that no part of a record has anything in. */
function isOfItsOwn(row: Row, kept: KeptRow, ofWholes: ReadonlySet<number>): boolean {
  return filledCells(row).some(({ column }) => ofWholes.has(column) && !cellAt(kept, column));
}

/** The columns that tell what a row of a kept table is. */
function landmarksOf({ columns }: KeptTable, { naming }: Inventory): TableLandmarks {
  return {
    sequence: columns.find(({ isSequence }) => isSequence)?.column,
    naming: columns.find(({ key }) => key === naming)?.column,
  };
}
