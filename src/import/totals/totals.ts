import type { AnyRecord, Inventory } from '../../inventory/inventory.ts';
import type { DeclaredTotal } from '../../store/submissions/submission-writer.ts';
import { countBehindName, statedCount } from '../../text/stated-count.ts';
import type { Row } from '../../workbook/cell.ts';
import { isCarriedOver } from '../../workbook/table/total-rows.ts';
import type { ReadableTable } from '../rows/read-row.ts';
import { endOfSections, type OpenSection, ordinalOf, sectionStyle } from '../sections/section-levels.ts';
import { Beginnings } from './beginnings.ts';
import { type StatedAmount, statedAmounts, statedRows } from './stated-amounts.ts';
import { statedByTotal } from './stated-by-total.ts';
import { between, isSumOf, likeliestMeaning, likeliestOf, type Readings } from './stretches.ts';
import { type Summed, Sums } from './sums.ts';
import { sumsInWords } from './sums-in-words.ts';
import { nameBehindTotal, saysGrandTotal, saysPartOnly, sectionName } from './total-words.ts';
import { type SettledAbove, TotalsAbove } from './totals-above.ts';

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

/** A stored row that states what others come to. */
interface StatingRow {
  readonly sheet: string;
  readonly row: Row;
  readonly rowId: number;
  readonly stated: readonly StatedAmount[];
}

/** A section whose row has amounts in it, or a total above rows: they may be the sums of what stands below. */
interface SummedSection extends OpenSection, StatingRow {
  readonly start: Sums;
  /** The place of its beginning among the marks. */
  readonly mark: number;
  readonly ordinal: number | undefined;
  /** Whether it is of all there is: it stands above all rows of its table, and says nothing of a part. */
  readonly isOfAll: boolean;
}

const nothing = new Sums();

/**
 * Keeps the sums that a "Cộng" or "Tổng cộng" row, or the row of a section, may be stating: of the rows since the last
 * total, of the section and the sections around it, of the table, of all tables of the sheet or the file so far. Every data row counts, whatever
 * its fate: the sender summed them all.
 */
export class TotalsKeeper {
  readonly #inventory: Inventory;
  /** What all rows of the file come to so far. */
  readonly #all = new Sums();
  /** What all came to where the table at hand began. */
  #table = this.#all.copy();
  readonly #begun = new Beginnings();
  /** What all came to where each section of the table began and where each total stood, in order. */
  #marks: Sums[] = [];
  /** From the outermost to the innermost. */
  #sections: SummedSection[] = [];
  readonly #above = new TotalsAbove<SummedSection>();
  /** Quantities with a fraction were met: what they add up to is not told in whole pieces. */
  #hasFractions = false;

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
  }

  /** Begins another table; what the sections of the one before it state is told. */
  beginTable(sheet: string): readonly TotalsOfRow[] {
    const isOther = this.#begun.isOfOther(sheet);
    const ended = [...this.#endTable(), ...(isOther ? this.#endSheet() : [])];
    this.#table = this.#all.copy();
    this.#marks = [];
    if (isOther) this.#begun.beginSheet(sheet, this.#table);
    return ended;
  }

  /** Begins a section; what those that end with it state is told. */
  beginSection(table: ReadableTable, row: Row, rowId: number): readonly TotalsOfRow[] {
    const style = sectionStyle(row);
    const ended = this.#end(endOfSections(this.#sections, style));
    this.#above.beginNext(style, this.#all.copy());
    const stated = [...statedAmounts(this.#inventory, table, row), ...statedRows(row, countBehindName)];
    const place = { style, sheet: table.sheet, row, rowId, stated };
    this.#open({ ...place, ordinal: ordinalOf(row), isOfAll: false });
    return ended;
  }

  /** The file ends: what its sections, and totals above its rows, state is told. */
  endFile(): readonly TotalsOfRow[] {
    const ended = [...this.#endTable(), ...this.#endSheet()];
    return [...ended, ...this.#toldAbove(this.#above.endFile(nothing, this.#all.copy()))];
  }

  /** What the rows of the table at hand come to so far. */
  tableSums(): Sums {
    return this.#all.since(this.#table);
  }

  addRow(record: AnyRecord): void {
    const { quantity } = record;
    if (typeof quantity === 'number' && !Number.isInteger(quantity)) this.#hasFractions = true;
    this.#all.add(this.#inventory, record);
  }

  /**
   * The totals a row states. One that stands above its rows, right below a heading or a section, is told with what
   * ends there, unless most of it agrees with what came before it; a nought agrees with no rows at all, and one number of
   * several may be the same by chance.
   */
  total(table: ReadableTable, row: Row, rowId: number): readonly TotalsOfRow[] {
    const stating = { sheet: table.sheet, row, rowId, stated: statedByTotal(table, row) };
    const around = this.#sections.at(-1);
    const isAbove = !isCarriedOver(row) && this.#all.rows === (around?.start ?? this.#table).rows;
    const totals = this.#totalsOf(stating, this.#readingsOf(row));
    const mark = this.#all.copy();
    this.#marks.push(mark);
    const said = totals.filter(({ stated }) => stated !== '0');
    const agrees = said.filter(({ stated, computed }) => stated === computed).length > said.length / 2;
    if (!isAbove || agrees) {
      if (isCarriedOver(row)) this.#begun.carry(stating.stated, mark);
      else if (this.#isGrand(row)) this.#begun.endList(mark);
      return [{ rowId, totals }];
    }
    const isOfAll = around === undefined && !saysPartOnly(row);
    if (isOfAll) this.#above.beginNext('whole', this.#table);
    this.#open({ ...stating, style: around?.style ?? 'whole', ordinal: undefined, isOfAll });
    return [];
  }

  /** How many rows words state: above all rows of the table, or, in a note, anywhere; and a sum that a note says in words. */
  words(table: ReadableTable, row: Row, rowId: number, isNote: boolean): readonly TotalsOfRow[] {
    const hasRows = this.#all.rows > this.#table.rows;
    if (hasRows && !isNote) return [];
    const statesRows = statedRows(row, statedCount).length > 0;
    const statesSum = isNote && hasRows && sumsInWords(table, row).length > 0;
    return statesRows || statesSum ? this.total(table, row, rowId) : [];
  }

  #open(section: Omit<SummedSection, 'start' | 'mark'>): void {
    const start = this.#all.copy();
    this.#sections.push({ ...section, start, mark: this.#marks.push(start) });
  }

  /** The totals of a row, each beside the sum it agrees with, or else the likeliest one. */
  #totalsOf({ sheet, row, stated }: StatingRow, readings: Readings): readonly StatedTotal[] {
    const meant = stated.map((each) => likeliestMeaning(each, readings));
    const told = meant.filter(({ summed }) => !this.#isUntold(summed));
    const likeliest = likeliestOf(told, readings);
    return told.map((each) => {
      const { summed, amount, heading, column } = each;
      const computed = isSumOf(each, readings.stretches) ? amount : (likeliest?.(summed)[0] ?? 0n);
      const { key, unit } = summed;
      const digits = { stated: `${amount}`, computed: `${computed}` };
      return { sheet, row: row.number, field: key, unit, ...digits, heading, column };
    });
  }

  #isUntold({ counts }: Summed): boolean {
    return counts && this.#hasFractions;
  }

  /** "Tổng cộng Phòng Nội vụ" is of the section of that name, and of no more. */
  #isGrand(row: Row): boolean {
    const name = nameBehindTotal(row);
    const isOfSection = name !== '' && this.#sections.some((section) => sectionName(section.row) === name);
    return saysGrandTotal(row) && !isOfSection;
  }

  /** The stretches of rows down to here that a total may mean: a grand total never means a part. */
  #readingsOf(row: Row): Readings {
    const isCarried = isCarriedOver(row);
    const isOfAll = isCarried || this.#isGrand(row);
    const wholes = [this.#table, ...(isCarried ? this.#begun.ofCarried : this.#begun.ofAll)];
    const parts = [...this.#marks].reverse();
    const starts = isCarried ? [...wholes, ...parts] : [...(isOfAll ? [] : parts), ...wholes];
    const filled = starts.filter(({ rows }) => rows < this.#all.rows);
    const stretches = (filled.length > 0 ? filled : starts).map((start) => between(start, this.#all));
    return { stretches, areAlike: isOfAll };
  }

  /** Ends the sections from one level on inwards. */
  #end(from: number): readonly TotalsOfRow[] {
    return this.#sections.splice(from).flatMap((section) => {
      const place = this.#placeOf(section);
      return place.stated.length > 0 ? this.#told(place, this.#readingsBelow(section)) : [];
    });
  }

  /** Ends all sections with their table; one that does not come to its rows may go on in the next. */
  #endTable(): readonly TotalsOfRow[] {
    const ended = this.#sections.splice(0).filter((section) => this.#placeOf(section).stated.length > 0);
    return ended.flatMap((section) => {
      const { stretches } = this.#readingsBelow(section);
      return this.#toldAbove(this.#above.endTable(this.#placeOf(section), this.#begun.sheet, stretches));
    });
  }

  #placeOf(section: SummedSection): SummedSection {
    return { ...section, stated: section.stated.filter((each) => !isNoSum(each, section, this.#all)) };
  }

  #endSheet(): readonly TotalsOfRow[] {
    return this.#toldAbove(this.#above.endSheet(this.#all.copy()));
  }

  /** All rows of a section, or else those down to a section or a total in it; a total above all rows never means a part. */
  #readingsBelow({ start, mark, isOfAll }: SummedSection): Readings {
    const inside = isOfAll ? [] : this.#marks.slice(mark).reverse();
    const ends = [this.#all.copy(), ...inside];
    return { stretches: ends.map((end) => between(start, end)), areAlike: false };
  }

  #toldAbove(settled: readonly SettledAbove<SummedSection>[]): readonly TotalsOfRow[] {
    return settled.flatMap(({ place, stretches }) => this.#told(place, { stretches, areAlike: true }));
  }

  #told(stating: StatingRow, readings: Readings): readonly TotalsOfRow[] {
    const totals = this.#totalsOf(stating, readings);
    return totals.length > 0 ? [{ rowId: stating.rowId, totals }] : [];
  }
}

/** The section's own number, or how many rows it has, is no sum of amounts. */
function isNoSum({ summed, written }: StatedAmount, { ordinal, start }: SummedSection, end: Sums): boolean {
  if (summed.counts || written === undefined) return false;
  return written === ordinal || written === end.rows - start.rows;
}
