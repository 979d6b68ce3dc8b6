import { columnOfField, sequenceColumn } from '../../inventory/columns.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import type { KeptRow, KeptTable } from '../../store/submissions/kept-tables.ts';
import { type Cell, cellAt, type Row } from '../../workbook/cell.ts';
import { saysTheSame } from '../../workbook/kept-cells.ts';
import { filledCells, saysSomething } from '../../workbook/table/cell-text.ts';
import type { TableLandmarks } from '../../workbook/table/landmarks.ts';
import { type RowNature, rowNature } from '../../workbook/table/row-nature.ts';
import { isOfficeWithSums } from '../../workbook/table/section-rows.ts';
import { mayBeRecord } from '../../workbook/table/signatures.ts';
import { type LetteredRows, letteredRows } from '../rows/lettered-rows.ts';
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

/** What tells the rows of a kept table. */
interface KnownTable {
  readonly landmarks: TableLandmarks;
  /** The columns that no part of a record has anything in. */
  readonly ofWholes: ReadonlySet<number>;
  readonly lettered: LetteredRows;
}

/** Settles the rows of a returned correction; what does not change from row to row is worked out once a table. */
export class RowSettler {
  readonly #inventory: Inventory;
  /** By the number of the table. */
  readonly #known = new Map<number, KnownTable>();

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
  }

  /**
   * What a returned row is now. Each cell that still says what it was shown as counts as the cell the sender first
   * sent, whatever kind of cell it stands in today: it is read the same way again. Only a cell that says something
   * else is read anew. Undefined for a row that holds nothing any more: it is gone.
   */
  settle({ row, kept, table }: ReturnedRow): SettledRow | undefined {
    const known = this.#known.get(table.id) ?? this.#learn(table);
    if (!kept) return settleNew(row, known);
    // Records may be numbered anew; in other rows that column says what the row is.
    const sequence = keptNature(kept) === 'data' ? known.landmarks.sequence : undefined;
    const settled = settleKept(row, kept, sequence);
    if (!settled) return undefined;
    const isUntouched = settled.change === 'untouched';
    return { ...settled, nature: isUntouched ? keptNature(kept) : changedNature(settled.row, kept, known) };
  }

  #learn({ id, columns }: KeptTable): KnownTable {
    const { kind, naming } = this.#inventory;
    const known = {
      landmarks: { sequence: sequenceColumn(columns), naming: columnOfField(columns, naming) },
      ofWholes: columnsOfWholes(this.#inventory, columns),
      lettered: letteredRows({ kind, columns }, () => false),
    };
    this.#known.set(id, known);
    return known;
  }
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

function settleNew(row: Row, known: KnownTable): SettledRow | undefined {
  if (isBlank(row.cells)) return undefined;
  const nature = newNature(row, known);
  return nature === 'placeholder' ? undefined : { change: 'added', row, nature };
}

function isBlank(cells: readonly Cell[]): boolean {
  return cells.every((cell) => !saysSomething(cell));
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
function changedNature(row: Row, kept: KeptRow, known: KnownTable): RowNature {
  const before = keptNature(kept);
  if (before === 'data' || before === 'after-signature' || before === 'column-numbers') return before;
  if (before === 'part') return isOfItsOwn(row, kept, known.ofWholes) ? 'data' : 'part';
  if (before === 'continuation' && filledCells(row).every(({ column }) => cellAt(kept, column)))
    return before;
  if (before === 'section' && isOfficeWithSums(row, known.landmarks)) return before;
  const isJudgedAlone = before === 'signature' || before === 'section';
  return isJudgedAlone ? rowNature(row, known.landmarks) : newNature(row, known);
}

/** What a row is that nobody took for signatures or a section before: what may be a record is left open. */
function newNature(row: Row, { landmarks, lettered }: KnownTable): RowNature {
  const nature = rowNature(row, landmarks);
  if (nature === 'signature' && mayBeRecord(filledCells(row))) return 'unclear';
  return lettered(row, nature);
}

/** Whether a row was given something in a column that no part of a record has anything in. */
function isOfItsOwn(row: Row, kept: KeptRow, ofWholes: ReadonlySet<number>): boolean {
  return filledCells(row).some(({ column }) => ofWholes.has(column) && !cellAt(kept, column));
}
