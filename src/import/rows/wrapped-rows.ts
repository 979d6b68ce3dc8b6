import { columnOfField, sequenceColumn } from '../../inventory/columns.ts';
import type { Field } from '../../inventory/field.ts';
import type { Inventory, InventoryKind } from '../../inventory/inventory.ts';
import { isDitto } from '../../text/ditto.ts';
import { foldText } from '../../text/fold.ts';
import { isBlankMark } from '../../text/number.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText, filledCells, isAmount, textAt } from '../../workbook/table/cell-text.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';
import type { MergesOfSheet } from '../../workbook/table/scan.ts';
import { asksFor, breaksOff, goesOnInSmallLetters, namesThing } from './broken-texts.ts';
import type { ReadableTable } from './readable-table.ts';

/** More cells than these are a record, whatever it lacks. */
const mostCells = 3;

/** A number of a row, be it of a part: "5", "5.", "2.1". */
const numbersRow = /^\d+(?:\.\d+)*[.)]?$/;

/** Their records are buildings and things. */
const kindsOfThings: ReadonlySet<InventoryKind> = new Set(['assets', 'premises']);

const rowNatures: ReadonlySet<RowNature> = new Set(['data', 'unclear', 'section']);

/**
 * Tells which rows of a table do no more than continue texts of the record right above them: they have nothing where each
 * record has its number, and nothing but words in columns in which that record has words as well. Either the number is merged
 * down over them, or one of the texts plainly breaks off. Any other row stays what it is.
 */
export class WrappedRows {
  readonly #inventory: Inventory;
  readonly #fields: ReadonlyMap<number, Field | undefined>;
  /** The column that numbers the records, or else that of their codes. */
  readonly #mark: number | undefined;
  readonly #isSequence: boolean;
  readonly #namesSection: (row: Row) => boolean;
  readonly #mergesOfSheet: MergesOfSheet;
  /** The record that rows below may continue, and those that do; empty where there is none. */
  #rows: Row[] = [];
  /** By the first row of a merged number its last one; undefined until asked for. */
  #merged: ReadonlyMap<number, number> | undefined;

  constructor(
    { inventory, columns }: Pick<ReadableTable, 'inventory' | 'columns'>,
    namesSection: (row: Row) => boolean,
    mergesOfSheet: MergesOfSheet,
  ) {
    const sequence = sequenceColumn(columns);
    this.#inventory = inventory;
    this.#fields = new Map(columns.map(({ column, key }) => [column, inventory.fields[key ?? '']]));
    this.#mark = sequence ?? columnOfField(columns, inventory.identity);
    this.#isSequence = sequence !== undefined;
    this.#namesSection = namesSection;
    this.#mergesOfSheet = mergesOfSheet;
  }

  /** Whether a row continues the record above it; rows come from top to bottom. */
  async isContinuation(row: Row, nature: RowNature): Promise<boolean> {
    const [head] = this.#rows;
    const isRightBelow = this.#rows.at(-1)?.number === row.number - 1;
    if (head && isRightBelow && this.#hasOnlyWords(row, nature)) {
      if (this.#breaksOff(head, row, nature) || (await this.#isMergedOver(head, row))) {
        this.#rows.push(row);
        return true;
      }
    }
    this.#rows = nature === 'data' && this.#isMarked(row) ? [row] : [];
    return false;
  }

  /** Whether a row has nothing but a few words, in columns that may continue. */
  #hasOnlyWords(row: Row, nature: RowNature): boolean {
    const filled = filledCells(row);
    if (!rowNatures.has(nature) || filled.length > mostCells) return false;
    if (!filled.some(({ column }) => this.#fields.get(column))) return false;
    return filled.every((cell) => this.#mayContinue(cell));
  }

  #isMarked(row: Row): boolean {
    const text = textAt(row, this.#mark);
    return this.#isSequence ? numbersRow.test(text) : text !== '';
  }

  /** Whether a cell holds words below other running words, where words of the same kind may stand. */
  #mayContinue(cell: Cell): boolean {
    const field = this.#fields.get(cell.column);
    const isWords = field === undefined || field.kind === 'text' || field.kind === 'address';
    const isOwn = cell.column === this.#mark || field === this.#inventory.fields[this.#inventory.identity];
    if (!isWords || isOwn || field?.isPerson) return false;
    const text = cellText(cell);
    const isPlain = cell.kind === 'text' && !isAmount(cell) && !isBlankMark(text) && !isDitto(foldText(text));
    return isPlain && /\p{L}\S*\s+\S/u.test(this.#textAbove(cell));
  }

  /** Where a row could be a section, only a text that asks for another word tells that it is none. */
  #breaksOff(head: Row, row: Row, nature: RowNature): boolean {
    const mayBeSection = nature === 'section' || this.#namesSection(row);
    return filledCells(row).some((cell) => {
      const above = this.#textAbove(cell);
      if (asksFor(above, cellText(cell))) return true;
      if (mayBeSection) return false;
      return breaksOff(above) || (this.#isSequence && this.#goesOnSmall(head, cell));
    });
  }

  #goesOnSmall(head: Row, cell: Cell): boolean {
    const { kind, fields, naming } = this.#inventory;
    const isName = this.#fields.get(cell.column) === fields[naming];
    if (isName && kindsOfThings.has(kind) && namesThing(cellText(cell))) return false;
    return goesOnInSmallLetters(textAt(head, cell.column), cellText(cell));
  }

  /** The last text of the record in the column of a cell. */
  #textAbove({ column }: Cell): string {
    const row = this.#rows.findLast((each) => textAt(each, column) !== '');
    return row ? textAt(row, column) : '';
  }

  async #isMergedOver(head: Row, row: Row): Promise<boolean> {
    this.#merged ??= new Map(
      (await this.#mergesOfSheet())
        .filter(({ firstColumn, lastColumn }) => firstColumn === this.#mark && lastColumn === this.#mark)
        .map(({ firstRow, lastRow }) => [firstRow, lastRow]),
    );
    return (this.#merged.get(head.number) ?? 0) >= row.number;
  }
}
