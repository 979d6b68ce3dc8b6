import type { MatchedColumn } from '../../inventory/columns.ts';
import type { AnyRecord, Inventory } from '../../inventory/inventory.ts';
import { readValue } from '../../inventory/read-value.ts';
import { contextOfColumn } from '../../inventory/reading.ts';
import type { DeclaredTotal } from '../../store/submissions/submission-writer.ts';
import { foldText } from '../../text/fold.ts';
import { countBehindName, statedCount } from '../../text/stated-count.ts';
import { cellAt, type Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { filledCells, isAmount } from '../../workbook/table/row-nature.ts';
import { readable } from '../rows/column-reader.ts';
import type { ReadableTable } from '../rows/read-row.ts';
import { endOfSections, type OpenSection, ordinalOf, sectionStyle } from '../sections/section-levels.ts';
import { countAlone } from './count-alone.ts';
import { rowCount, type Summed, Sums, summedEntries } from './sums.ts';

/** A total the sender wrote, and the column it stands in. */
export interface StatedTotal extends DeclaredTotal {
  readonly heading: string;
  readonly column?: number;
}

/** The totals that one row states, with the stored row. */
export interface TotalsOfRow {
  readonly rowId: number;
  readonly totals: readonly StatedTotal[];
}

interface StatedAmount {
  readonly summed: Summed;
  readonly amount: bigint;
  /** What the column is called; of a number of rows the line that states it. */
  readonly heading: string;
  readonly column: number;
  /** The number in the cell, before any unit; none where words state it. */
  readonly written: number | undefined;
}

/** A section whose row has amounts in it: they may be the sums of what stands below. */
interface SummedSection extends OpenSection {
  readonly sheet: string;
  readonly row: Row;
  readonly rowId: number;
  readonly start: Sums;
  /** The place of its beginning among the marks. */
  readonly mark: number;
  readonly stated: readonly StatedAmount[];
  readonly ordinal: number | undefined;
}

/**
 * Keeps the sums that a "Cộng" or "Tổng cộng" row, or the row of a section, may be stating: of the rows since the last
 * total, of the section and the sections around it, of the table, of all tables of the sheet or the file so far. Every data row counts, whatever
 * its fate: the sender summed them all.
 */
export class TotalsKeeper {
  readonly #inventory: Inventory;
  readonly #submission = new Sums();
  #table = new Sums();
  /** The sheet at hand, and what all came to where it began. */
  #sheet = { name: '', start: new Sums() };
  /** What the table came to where each section began and where each total stood, in order. */
  #marks: Sums[] = [];
  /** From the outermost to the innermost. */
  #sections: SummedSection[] = [];
  /** Quantities with a fraction were met: what they add up to is not told in whole pieces. */
  #hasFractions = false;

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
  }

  /** Begins another table; what the sections of the one before it state is told. */
  beginTable(sheet: string): readonly TotalsOfRow[] {
    const ended = this.endSections();
    if (sheet !== this.#sheet.name) this.#sheet = { name: sheet, start: this.#submission.copy() };
    this.#table = new Sums();
    this.#marks = [];
    return ended;
  }

  /** Begins a section; what those that end with it state is told. */
  beginSection(table: ReadableTable, row: Row, rowId: number): readonly TotalsOfRow[] {
    const style = sectionStyle(row);
    const ended = this.#end(endOfSections(this.#sections, style));
    const start = this.#table.copy();
    const mark = this.#marks.push(start);
    const stated = [...this.#amounts(table, row), ...statedRows(row, countBehindName)];
    const ordinal = ordinalOf(row);
    this.#sections.push({ style, sheet: table.sheet, row, rowId, start, mark, stated, ordinal });
    return ended;
  }

  /** Ends all sections; what they state is told. */
  endSections(): readonly TotalsOfRow[] {
    return this.#end(0);
  }

  /** What the rows of the table at hand come to so far. */
  tableSums(): Sums {
    return this.#table.copy();
  }

  addRow(record: AnyRecord): void {
    const { quantity } = record;
    if (typeof quantity === 'number' && !Number.isInteger(quantity)) this.#hasFractions = true;
    this.#table.add(this.#inventory, record);
    this.#submission.add(this.#inventory, record);
  }

  /**
   * The totals a row states. One that stands above its rows, right below a heading or a section, is told with what
   * ends there, unless most of it agrees with what came before it; a nought agrees with no rows at all, and one number of
   * several may be the same by chance.
   */
  total(table: ReadableTable, row: Row, rowId: number): readonly TotalsOfRow[] {
    const around = this.#sections.at(-1);
    const isAbove = this.#table.rows === (around?.start.rows ?? 0);
    const totals = this.#stated(table, row);
    const said = totals.filter(({ stated }) => stated !== '0');
    const agrees = said.filter(({ stated, computed }) => stated === computed).length > said.length / 2;
    if (!isAbove || agrees) return [{ rowId, totals }];
    const stated = this.#statedBy(table, row);
    const start = this.#table.copy();
    const mark = this.#marks.push(start);
    const place = { sheet: table.sheet, row, rowId, start, mark, stated, ordinal: undefined };
    this.#sections.push({ style: around?.style ?? 'whole', ...place });
    return [];
  }

  /** How many rows words state: above all rows of the table, or, in a note, anywhere. */
  words(table: ReadableTable, row: Row, rowId: number, isNote: boolean): readonly TotalsOfRow[] {
    if ((this.#table.rows > 0 && !isNote) || statedRows(row, statedCount).length === 0) return [];
    return this.total(table, row, rowId);
  }

  /** The totals a row states, each beside the sum it agrees with, or else the nearest one in meaning. */
  #stated(table: ReadableTable, row: Row): readonly StatedTotal[] {
    const isGrand = saysGrandTotal(row);
    const totals = this.#statedBy(table, row).flatMap((stated) => {
      if (this.#isUntold(stated.summed)) return [];
      const sums = this.#spans(isGrand).flatMap((span) => span(stated.summed));
      return [totalOf(table.sheet, row, stated, sums)];
    });
    this.#marks.push(this.#table.copy());
    return totals;
  }

  #statedBy(table: ReadableTable, row: Row): readonly StatedAmount[] {
    return [...this.#amounts(table, row), ...statedRows(row, statedCount), ...rowsCounted(table, row)];
  }

  #amounts(table: ReadableTable, row: Row): readonly StatedAmount[] {
    return summedEntries(this.#inventory).flatMap((summed) => statedAmount(table, row, summed) ?? []);
  }

  #isUntold({ counts }: Summed): boolean {
    return counts && this.#hasFractions;
  }

  /** The stretches of rows a total may mean, the nearest in meaning first: a grand total never means a part. */
  #spans(isGrand: boolean): readonly ((summed: Summed) => readonly bigint[])[] {
    const nothing = new Sums();
    const wholes = [
      between(nothing, this.#table),
      between(this.#sheet.start, this.#submission),
      between(nothing, this.#submission),
    ];
    if (isGrand) return wholes;
    return [...this.#marks.map((mark) => between(mark, this.#table)).reverse(), ...wholes];
  }

  /** Ends the sections from one level on inwards. */
  #end(from: number): readonly TotalsOfRow[] {
    const ended = this.#sections.splice(from);
    return ended.flatMap((section) => {
      const totals = section.stated
        .filter((stated) => !this.#isUntold(stated.summed) && !isNoSum(stated, section, this.#table))
        .map((stated) => totalOf(section.sheet, section.row, stated, this.#sumsOfSection(section, stated)));
      return totals.length > 0 ? [{ rowId: section.rowId, totals }] : [];
    });
  }

  /** All rows of a section, or else those down to a section or a total in it. */
  #sumsOfSection({ start, mark }: SummedSection, { summed }: StatedAmount): readonly bigint[] {
    const inside = this.#marks.slice(mark).reverse();
    return [this.#table, ...inside].flatMap((end) => between(start, end)(summed));
  }
}

/**
 * The sum of what stands between two places of a table. Rows and pieces stand for one another: "12 tài sản" may be twelve
 * chairs of one row, a sum of pieces the number of rows.
 */
function between(start: Sums, end: Sums): (summed: Summed) => readonly bigint[] {
  const sumOf = (key: string) => end.of(key) - start.of(key);
  return ({ key, counts }) => {
    if (key === rowCount.key) return [sumOf(key), sumOf('quantity')];
    return counts ? [sumOf(key), sumOf(rowCount.key)] : [sumOf(key)];
  };
}

const total = /t[ổo]ng/u;
/** "Tổng cộng mục 2", "Tổng cộng E": of one section, and of no more than that. */
const ofOneSection =
  /t[ổo]ng(?: c[ộo]ng| s[ốo])?[\s:.]*(?:(?:m[ụu]c|nh[óo]m|ph[ầa]n|kh[ốo]i) (?:[ivxl]+|[a-zđ]|\d+)|[ivxl]+|[a-zđ])[\s:.]*$/u;

function saysGrandTotal(row: Row): boolean {
  const words = row.cells.filter((cell) => !isAmount(cell)).map((cell) => foldText(cellText(cell)));
  return words.some((text) => total.test(text)) && !words.some((text) => ofOneSection.test(text));
}

/** The section's own number, or how many rows it has, is no sum of amounts. */
function isNoSum({ summed, written }: StatedAmount, { ordinal, start }: SummedSection, end: Sums): boolean {
  if (summed.counts || written === undefined) return false;
  return written === ordinal || written === end.rows - start.rows;
}

function totalOf(
  sheet: string,
  row: Row,
  { summed, amount, heading, column }: StatedAmount,
  sums: readonly bigint[],
): StatedTotal {
  const computed = sums.find((sum) => sum === amount) ?? sums[0] ?? 0n;
  const { key, unit } = summed;
  const digits = { stated: `${amount}`, computed: `${computed}` };
  return { sheet, row: row.number, field: key, unit, ...digits, heading, column };
}

/** How many rows a total states by a number alone. */
function rowsCounted(table: ReadableTable, row: Row): readonly StatedAmount[] {
  const alone = countAlone(table, row);
  if (!alone) return [];
  const { count, text: heading, column } = alone;
  return [{ summed: rowCount, amount: BigInt(count), heading, column, written: undefined }];
}

/** How many rows a row states in words: in one cell, or with the number behind the words of the first, in one cell or more. */
function statedRows(row: Row, read: (text: string) => number | undefined): readonly StatedAmount[] {
  const [lead, ...others] = filledCells(row);
  if (!lead) return [];
  const words = cellText(lead);
  const behind = others.map((cell) => cellText(cell));
  const lines = [...behind, behind.join(' ')].map((text) => `${words.replace(/[\s:]+$/, '')}: ${text}`);
  const said = [words, ...lines];
  const heading = said.find((text) => read(text) !== undefined) ?? '';
  const count = read(heading);
  if (count === undefined) return [];
  return [{ summed: rowCount, amount: BigInt(count), heading, column: lead.column, written: undefined }];
}

/** What a row states of a field; where several columns come to it, what they come to. */
function statedAmount(table: ReadableTable, row: Row, summed: Summed): StatedAmount | undefined {
  const [matched, ...further] = table.columns.filter(({ key }) => key === summed.key);
  const first = matched && amountIn(table, row, summed, matched);
  if (!matched?.adds) return first;
  const parts = [first, ...further.map((column) => amountIn(table, row, summed, column))];
  const stated = parts.filter((part) => part !== undefined);
  const amount = stated.reduce((sum, part) => sum + part.amount, 0n);
  return stated[0] && { ...stated[0], amount };
}

function amountIn(
  table: ReadableTable,
  row: Row,
  summed: Summed,
  matched: MatchedColumn,
): StatedAmount | undefined {
  const field = table.inventory.fields[summed.key];
  const cell = cellAt(row, matched.column);
  if (!field || !cell || cell.kind === 'error') return undefined;
  const context = contextOfColumn(table.context, matched);
  const { value } = readValue(field, readable(cell), context);
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
  const { column, heading } = matched;
  return { summed, amount: BigInt(value), heading, column, written: cell.number };
}
