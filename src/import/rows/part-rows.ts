import { columnOfField, type MatchedColumn, sequenceColumn } from '../../inventory/columns.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import type { MergeRange } from '../../workbook/read/workbook.ts';
import { cellText, filledCells, isAmount, textAt } from '../../workbook/table/cell-text.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';
import type { MergesOfSheet } from '../../workbook/table/scan.ts';
import { beginsWithOffice } from '../sender/office-names.ts';

/** The columns that no part of a record has anything in: what stands there is a record's own. */
export function columnsOfWholes(
  { parts }: Inventory,
  columns: readonly MatchedColumn[],
): ReadonlySet<number> {
  const ofParts = new Set(parts && [...parts.adds, ...parts.joins, ...parts.says]);
  const isOwn = ({ key, partOf, isSequence }: MatchedColumn) =>
    isSequence === true || partOf !== undefined || (key !== undefined && !ofParts.has(key));
  return new Set(columns.filter(isOwn).map(({ column }) => column));
}

/** A number that counts a record among the others; "1.1" and "-" call a row a part. */
const countsRecord = /^\d+[.)]?$/;

/** What tells the parts of a table's records; undefined where records have none, or no column names them: no row waits then. */
export function partRows({ kind, columns }: TableMatch, mergesOfSheet: MergesOfSheet): PartRows | undefined {
  const inventory = inventories[kind];
  const naming = columnOfField(columns, inventory.naming);
  if (!inventory.parts || naming === undefined) return undefined;
  return new PartRows(inventory, columns, naming, mergesOfSheet);
}

/**
 * Tells which rows of a table state further parts of the record above them: several buildings of one parcel. Their name is
 * that of the first row, merged down over them; or they have neither name, number nor place and say what no sum of rows has,
 * a year or words of their own; or they have a name, but neither number nor place, below a record that states a place and
 * none of the amounts. A row with anything else is a record of its own.
 */
class PartRows {
  readonly #inventory: Inventory;
  readonly #byColumn: ReadonlyMap<number, MatchedColumn>;
  readonly #ofWholes: ReadonlySet<number>;
  readonly #naming: number;
  readonly #sequence: number | undefined;
  readonly #address: number | undefined;
  readonly #mergesOfSheet: MergesOfSheet;
  /** The record that rows below may be parts of. */
  #head: Row | undefined;
  /** Those of the column with the names; undefined until asked for. */
  #merges: readonly MergeRange[] | undefined;

  constructor(
    inventory: Inventory,
    columns: readonly MatchedColumn[],
    naming: number,
    mergesOfSheet: MergesOfSheet,
  ) {
    this.#inventory = inventory;
    this.#byColumn = new Map(columns.map((column) => [column.column, column]));
    this.#ofWholes = columnsOfWholes(inventory, columns);
    this.#naming = naming;
    this.#address = columnOfField(columns, inventory.address);
    this.#sequence = sequenceColumn(columns);
    this.#mergesOfSheet = mergesOfSheet;
  }

  /** Whether a row states a part of the record above it; rows come from top to bottom. */
  async isPart(row: Row, nature: RowNature): Promise<boolean> {
    const isRow = nature === 'data' || nature === 'unclear';
    if (this.#head && isRow && (await this.#belongsTo(this.#head, row, nature))) return true;
    this.#head = nature === 'data' && isFilled(row, this.#naming) ? row : undefined;
    return false;
  }

  async #belongsTo(head: Row, row: Row, nature: RowNature): Promise<boolean> {
    const own = filledCells(row).filter(({ column }) => this.#ofWholes.has(column));
    if (own.length === 0 && (await this.#isMergedInto(row, head))) return true;
    if (nature !== 'data' || !this.#isCounted(head) || !this.#hasAmount(row)) return false;
    return own.length === 0 ? this.#hasMark(row) : this.#isNamedPart(head, own);
  }

  async #isMergedInto({ number }: Row, head: Row): Promise<boolean> {
    this.#merges ??= (await this.#mergesOfSheet()).filter(
      ({ firstColumn, firstRow, lastRow }) => firstColumn === this.#naming && lastRow > firstRow,
    );
    return this.#merges.some(({ firstRow, lastRow }) => firstRow === head.number && number <= lastRow);
  }

  /** Where rows are numbered a record has a number. */
  #isCounted(head: Row): boolean {
    return this.#sequence === undefined || countsRecord.test(textAt(head, this.#sequence));
  }

  /** A name, and perhaps a mark in the column of numbers, are all that a named part has of its own. */
  #isNamedPart(head: Row, own: readonly Cell[]): boolean {
    if (this.#sequence === undefined || this.#address === undefined) return false;
    const name = own.find(({ column }) => column === this.#naming);
    const others = own.filter((cell) => cell !== name);
    const isMark = (cell: Cell) => cell.column === this.#sequence && !countsRecord.test(cellText(cell));
    const isOffice = name === undefined || beginsWithOffice(cellText(name));
    return !isOffice && others.every(isMark) && isFilled(head, this.#address) && !this.#hasAmount(head);
  }

  /** Whether a row says something of its own that no sum of rows does. */
  #hasMark(row: Row): boolean {
    return filledCells(row).some((cell) => this.#fieldOf(cell)?.isYear === true || !isAmount(cell));
  }

  #hasAmount(row: Row): boolean {
    const { parts } = this.#inventory;
    return filledCells(row).some((cell) => parts?.adds.includes(this.#keyOf(cell)));
  }

  #fieldOf(cell: Cell) {
    return this.#inventory.fields[this.#keyOf(cell)];
  }

  #keyOf({ column }: Cell): string {
    return this.#byColumn.get(column)?.key ?? '';
  }
}

function isFilled(row: Row, column: number): boolean {
  return textAt(row, column) !== '';
}
