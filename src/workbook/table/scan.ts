import { foldText } from '../../text/fold.ts';
import type { Cell, Row } from '../cell.ts';
import type { MergeRange } from '../read/workbook.ts';
import { cellText } from './cell-text.ts';
import {
  deepestHeading,
  type FoundHeading,
  findHeading,
  type Heading,
  type HeadingColumn,
  mayBeMerged,
  type Recognise,
} from './heading.ts';
import { isColumnNumbers, type RowNature, rowNature, type TableLandmarks } from './row-nature.ts';

/** A table found on a sheet, with the texts that stand above it. */
export interface FoundTable {
  readonly heading: Heading;
  /** One entry a row above the heading, its cells joined by a space. */
  readonly letterhead: readonly string[];
}

interface RowEvent {
  readonly type: 'row';
  readonly row: Row;
  readonly nature: RowNature;
}

/** What a sheet's scan reports: a table's beginning, then its rows one by one. */
export type TableEvent = { readonly type: 'table'; readonly table: FoundTable } | RowEvent;

/** What stands above a table: all that may say something about it, and what belongs to nothing else. */
interface RowsAbove {
  readonly letterhead: readonly Row[];
  readonly title: readonly Row[];
}

/** How a caller knows tables: which columns it recognises, and which of them names a record. */
export interface TableKnowledge {
  readonly recognise: Recognise;
  readonly namingColumn: (columns: readonly HeadingColumn[]) => number | undefined;
  /** Whether a heading is that of the column that numbers the rows. */
  readonly isSequenceHeading: (text: string) => boolean;
}

/** Rows with content among which a heading must stand. */
const headingWindow = 60;
/** Rows with content after which a sheet without a heading is given up. */
const searchedRows = 240;

/** More merged cells than this among a heading and its surroundings are no work of a person; they are passed over. */
const mostMerges = 1000;

/** Tells which cells of the sheet are merged; asked only where a heading may depend on it. */
export type MergesOfSheet = () => Promise<readonly MergeRange[]>;

/** Turns a sheet's rows into tables and their rows, in order and without holding more than a window of them. */
export async function* scanTables(
  batches: AsyncIterable<readonly Row[]>,
  knowledge: TableKnowledge,
  merges: MergesOfSheet = async () => [],
): AsyncGenerator<readonly TableEvent[]> {
  const scanner = new TableScanner(knowledge, merges);
  for await (const batch of batches) {
    for (const row of batch) {
      scanner.take(row);
      if (scanner.isWaiting) await scanner.settle();
    }
    const events = scanner.release();
    if (events.length > 0) yield events;
    if (scanner.hasGivenUp) return;
  }
  await scanner.finish();
  const events = scanner.release();
  if (events.length > 0) yield events;
}

class TableScanner {
  readonly #knowledge: TableKnowledge;
  readonly #merges: MergesOfSheet;
  #events: TableEvent[] = [];
  #window: Row[] = [];
  /** What follows the last record and may yet turn out to stand above another table. */
  #trailing: RowEvent[] = [];
  #searched = 0;
  #landmarks: TableLandmarks | undefined;
  #headingLead: string | undefined;
  #rowsSinceHeading = 0;
  #signed = false;

  constructor(knowledge: TableKnowledge, merges: MergesOfSheet) {
    this.#knowledge = knowledge;
    this.#merges = merges;
  }

  /** Whether the sheet is long and shows no heading: reading on would find none. */
  get hasGivenUp(): boolean {
    return this.#landmarks === undefined && this.#searched >= searchedRows;
  }

  /** Whether the rows at hand must be settled before the next one is taken. */
  get isWaiting(): boolean {
    return this.#window.length >= headingWindow;
  }

  take(row: Row): void {
    const landmarks = this.#landmarks;
    const isLookingAhead = landmarks === undefined || this.#window.length > 0;
    if (isLookingAhead || (this.#rowsSinceHeading > 0 && this.#beginsHeading(row))) this.#window.push(row);
    else this.#classify(row, landmarks);
  }

  async settle(): Promise<void> {
    this.#searched += this.#window.length;
    if (!(await this.#search())) this.#flushWindow();
  }

  async finish(): Promise<void> {
    while (this.#window.length > 0 && (await this.#search()));
    if (this.#landmarks) this.#flushWindow();
    this.#events.push(...this.#trailing.splice(0));
  }

  release(): readonly TableEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /** Looks for a heading in the window and takes the rows behind it anew: among them may be another table's. */
  async #search(): Promise<boolean> {
    const window = this.#window;
    const found = await this.#findHeading(window);
    if (!found) return false;
    const { heading, consumed } = found;
    const above = window.filter((row) => row.number < heading.from);
    this.#window = [];
    this.#begin(heading, this.#rowsAbove(above), window.slice(above.length, consumed));
    for (const row of window.slice(consumed)) this.take(row);
    return true;
  }

  /** By the sheet's merged cells where they may matter: to ask for them can cost a pass over the sheet. */
  async #findHeading(window: readonly Row[]): Promise<FoundHeading | undefined> {
    const { recognise } = this.#knowledge;
    const guess = findHeading(window, { recognise });
    if (!guess || !mayBeMerged(guess, window)) return guess;
    const [first, last] = [window[0]?.number ?? 0, window.at(-1)?.number ?? 0];
    const merges = (await this.#merges()).filter(
      ({ firstRow, lastRow }) => firstRow <= last && first <= lastRow,
    );
    if (merges.length === 0 || merges.length > mostMerges) return guess;
    return findHeading(window, { recognise, merges }) ?? guess;
  }

  #begin(heading: Heading, above: RowsAbove, own: readonly Row[]): void {
    const letterhead = above.letterhead.map((row) => row.cells.map(cellText).filter(Boolean).join(' '));
    this.#events.push({ type: 'table', table: { heading, letterhead } });
    for (const row of above.title) this.#events.push({ type: 'row', row, nature: 'letterhead' });
    for (const row of own) this.#events.push({ type: 'row', row, nature: 'heading' });
    const sequence = heading.columns.find((column) =>
      this.#knowledge.isSequenceHeading(column.texts.join(' ')),
    );
    this.#landmarks = {
      sequence: sequence?.column,
      naming: this.#knowledge.namingColumn(heading.columns),
    };
    this.#headingLead = foldText(heading.columns[0]?.texts.join(' ') ?? '');
    this.#rowsSinceHeading = 0;
    this.#signed = false;
  }

  /**
   * What stands above a heading. At the top of a sheet that is every row; below another table its rows are
   * that table's, but for the words right above the heading, which are the title of the new one.
   */
  #rowsAbove(above: readonly Row[]): RowsAbove {
    const landmarks = this.#landmarks;
    if (!landmarks) return { letterhead: above, title: above };
    for (const row of above) this.#classify(row, landmarks);
    const trailing = this.#trailing.splice(0);
    const title = trailing.findLastIndex((event) => !mayBeTitle(event)) + 1;
    this.#events.push(...trailing.slice(0, title));
    return {
      letterhead: trailing.map(({ row }) => row),
      title: trailing.slice(title).map(({ row }) => row),
    };
  }

  /** A window that held no heading belongs to the table before it, or to none. */
  #flushWindow(): void {
    const rows = this.#window;
    this.#window = [];
    const landmarks = this.#landmarks;
    if (!landmarks) {
      this.#window = rows.slice(1 - deepestHeading);
      return;
    }
    for (const row of rows) this.#classify(row, landmarks);
  }

  /** A row that opens like the heading did may open another table, or the same heading printed again. */
  #beginsHeading(row: Row): boolean {
    const lead = row.cells[0];
    if (lead?.kind !== 'text' || row.cells.length < 3) return false;
    const text = foldText(cellText(lead));
    return this.#knowledge.isSequenceHeading(text) || (text !== '' && text === this.#headingLead);
  }

  #classify(row: Row, landmarks: TableLandmarks): void {
    const nature = this.#natureOf(row, landmarks);
    this.#rowsSinceHeading += 1;
    if (nature === 'signature') this.#signed = true;
    this.#trailing.push({ type: 'row', row, nature });
    const isTableRow = nature === 'data' || nature === 'total' || nature === 'column-numbers';
    if (isTableRow || this.#trailing.length >= headingWindow) this.#events.push(...this.#trailing.splice(0));
  }

  #natureOf(row: Row, landmarks: TableLandmarks): RowNature {
    if (this.#signed) return looksLikeLateData(row, landmarks) ? 'unclear' : 'after-signature';
    if (this.#rowsSinceHeading === 0 && isColumnNumbers(row)) return 'column-numbers';
    return rowNature(row, landmarks);
  }
}

/** Words between two tables, which are no row of the upper one. */
function mayBeTitle({ row, nature }: RowEvent): boolean {
  const filled = filledCells(row);
  return nature === 'unclear' && filled.every((cell) => cell.kind === 'text') && filled.length < 3;
}

/** The fewest filled cells of a row below the signatures that may still be a record. */
const fewestLateCells = 4;

/** Below the signatures there should be no data; a row that looks like it must not be swallowed. */
function looksLikeLateData(row: Row, landmarks: TableLandmarks): boolean {
  const filled = filledCells(row);
  const isFull = filled.length >= fewestLateCells || filled.some((cell) => cell.kind === 'number');
  return isFull && rowNature(row, landmarks) === 'data';
}

/** Cells that say something: programs write empty texts, and formulas give them. */
function filledCells(row: Row): readonly Cell[] {
  return row.cells.filter((cell) => cellText(cell) !== '');
}
