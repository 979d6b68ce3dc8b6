import { foldText } from '../../text/fold.ts';
import type { Row } from '../cell.ts';
import { cellText, rowText } from './cell-text.ts';
import { isColumnNumbers } from './column-numbers.ts';
import { deepestHeading, type Heading } from './heading-candidate.ts';
import {
  type FoundTable,
  landmarksOf,
  type MergesOfSheet,
  type NaturedRow,
  type TableEvent,
  type TableKnowledge,
} from './knowledge.ts';
import { findMergedHeading } from './merged-heading.ts';
import {
  isNoteOf,
  isOfBreakdown,
  isOtherHeading,
  keepRecord,
  natureAmongRows,
  type OpenTable,
  openTable,
} from './open-table.ts';
import { isPrintedAgain, saysTheSame } from './printed-again.ts';
import { type RowNature, rowNature } from './row-nature.ts';
import { isOfficeWithSums } from './section-rows.ts';
import { type RowEvent, type RowsAbove, TrailingRows } from './trailing-rows.ts';

/** Rows with content among which a heading must stand. */
const headingWindow = 60;
/** Rows with content, and cells in them, after which a sheet without a heading is given up. */
const searchedRows = 240;
const searchedCells = 20_000;

/** Cells in the top row of a heading at least: a group may stand above all of its columns but the first. */
const fewestOfHeading = 2;

/** Finds the tables among a sheet's rows and tells what each row is, without holding more than a window of them. */
export class TableScanner {
  readonly #knowledge: TableKnowledge;
  readonly #merges: MergesOfSheet;
  #events: TableEvent[] = [];
  #window: Row[] = [];
  readonly #trailing = new TrailingRows();
  readonly #searched = { rows: 0, cells: 0 };
  #open: OpenTable | undefined;
  #headingLead: string | undefined;
  #rowsSinceHeading = 0;

  constructor(knowledge: TableKnowledge, merges: MergesOfSheet) {
    this.#knowledge = knowledge;
    this.#merges = merges;
  }

  /** Whether the sheet is long and shows no heading: reading on would find none. */
  get hasGivenUp(): boolean {
    const { rows, cells } = this.#searched;
    return this.#open === undefined && (rows >= searchedRows || cells >= searchedCells);
  }

  /** Whether the rows at hand must be settled before the next one is taken. */
  get isWaiting(): boolean {
    return this.#window.length >= headingWindow;
  }

  /** Whether something that is no table may begin with this row: within a table it would be a row of its own. */
  async mayEndAt({ cells }: Row): Promise<boolean> {
    while (this.#window.length > 0 && (await this.#search()));
    if (!this.#open || this.#open.signatures.hasBegun) return true;
    return (cells[0]?.column ?? 0) < (this.#open.landmarks.naming ?? 0);
  }

  take(row: Row): void {
    const open = this.#open;
    const isLookingAhead = open === undefined || this.#window.length > 0;
    if (isLookingAhead || (this.#rowsSinceHeading > 0 && this.#beginsHeading(row))) this.#window.push(row);
    else this.#classify(row, open);
  }

  async settle(): Promise<void> {
    this.#searched.rows += this.#window.length;
    this.#searched.cells += this.#window.reduce((sum, { cells }) => sum + cells.length, 0);
    if (!(await this.#search())) this.#flushWindow();
  }

  async finish(): Promise<void> {
    while (this.#window.length > 0 && (await this.#search()));
    if (this.#open) this.#flushWindow();
    this.#events.push(...this.#trailing.takeAll());
  }

  release(): readonly TableEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /**
   * Gives up the rows that may stand above something that is no table: at the top of a sheet all there are, below a
   * table the words right above it and what is known to belong to it. Nothing may be taken afterwards.
   */
  async surrender(isOwn: (row: Row) => boolean): Promise<readonly Row[]> {
    while (this.#window.length > 0 && (await this.#search()));
    if (!this.#open) return this.#window.splice(0);
    this.#flushWindow();
    const { own, title } = this.#trailing.partedAboveForm(isOwn);
    this.#events.push(...own);
    return title;
  }

  /** Looks for a heading in the window and takes the rows behind it anew: among them may be another table's. */
  async #search(): Promise<boolean> {
    const window = this.#window;
    const found = await findMergedHeading(window, this.#knowledge, this.#merges);
    if (!found) return false;
    const { heading, consumed } = found;
    const above = window.filter((row) => row.number < heading.from);
    const own = window.slice(above.length, consumed);
    const below = window.slice(consumed);
    this.#window = [];
    const open = this.#open;
    if (open) for (const row of above) this.#classify(row, open);
    const names = open ? this.#trailing.takeBareNames(open) : [];
    this.#events.push(...names);
    const { between, top } = this.#trailing.partedAtPageTop();
    const nearest = this.#trailing.last ?? names.at(-1) ?? open?.last;
    if (open && !open.signatures.hasBegun && isPrintedAgain(heading, { ...open, nearest, between, below }))
      this.#passHeading(between, top, own);
    else this.#begin(heading, this.#rowsAbove(above, heading.from), own);
    for (const row of below) this.take(row);
    return true;
  }

  /** Passes over a heading that is printed again: what the rows above it say still holds below it. */
  #passHeading(between: readonly RowEvent[], top: readonly RowEvent[], own: readonly Row[]): void {
    this.#trailing.takeAll();
    this.#events.push(...between);
    for (const { row } of top) this.#events.push({ type: 'row', row, nature: 'letterhead' });
    for (const row of own) this.#events.push({ type: 'row', row, nature: 'heading' });
    this.#rowsSinceHeading = 0;
    if (this.#open) this.#open.isBelowOtherHeading = false;
  }

  #begin(heading: Heading, above: RowsAbove, own: readonly Row[]): void {
    const letterhead = above.letterhead.map(rowText);
    this.#trailing.learnPageTop(
      above.letterhead,
      this.#open !== undefined && saysTheSame(heading, this.#open.heading),
    );
    const rowAbove = above.title.at(-1);
    const table = { heading, letterhead, ...(rowAbove && { rowAbove }), ...fieldsOf(own) };
    this.#events.push({ type: 'table', table });
    for (const row of above.title) this.#events.push({ type: 'row', row, nature: 'letterhead' });
    for (const row of own) this.#events.push({ type: 'row', row, nature: 'heading' });
    const landmarks = landmarksOf(heading, this.#knowledge, this.#knowledge.namingColumn);
    this.#open = openTable(heading, landmarks);
    this.#headingLead = foldText(heading.columns[0]?.texts.join(' ') ?? '');
    this.#rowsSinceHeading = 0;
  }

  /** What stands above a heading: at the top of a sheet every row, below another table what is not that table's. */
  #rowsAbove(above: readonly Row[], heading: number): RowsAbove {
    if (!this.#open) return { letterhead: above, title: above };
    const { own, ...rest } = this.#trailing.partedAbove(heading);
    this.#events.push(...own);
    return rest;
  }

  /** A window that held no heading belongs to the table before it, or to none. */
  #flushWindow(): void {
    const rows = this.#window;
    this.#window = [];
    const open = this.#open;
    if (!open) {
      this.#window = rows.slice(1 - deepestHeading);
      return;
    }
    for (const row of rows) this.#classify(row, open);
  }

  /** A row that opens like a heading may open another table, or be the same heading printed again. */
  #beginsHeading(row: Row): boolean {
    const lead = row.cells[0];
    if (lead?.kind !== 'text' || row.cells.length < fewestOfHeading) return false;
    const text = foldText(cellText(lead));
    if (text === '') return false;
    const { isSequenceHeading, isHeading } = this.#knowledge;
    if (text === this.#headingLead || isSequenceHeading(text)) return true;
    return !this.#isRightBelowRecord(row) && (isHeading?.(text) ?? false);
  }

  /** Most rows are: no heading but the same one again stands there, and they are many. */
  #isRightBelowRecord(row: Row): boolean {
    const above = this.#trailing.last ?? this.#open?.last;
    return above?.nature === 'data' && above.row.number === row.number - 1;
  }

  #classify(row: Row, open: OpenTable): void {
    const nature = this.#natureOf(row, open);
    this.#rowsSinceHeading += 1;
    this.#trailing.add({ type: 'row', row, nature });
    const isRecord = (nature === 'data' || nature === 'total') && !this.#trailing.isOfPageTop(row);
    if (isRecord) open.last = { row, nature };
    if (nature === 'data') keepRecord(row, open);
    if (isRecord || nature === 'column-numbers' || this.#trailing.length >= headingWindow)
      this.#events.push(...this.#trailing.takeAll());
  }

  #natureOf(row: Row, open: OpenTable): RowNature {
    const { landmarks, signatures } = open;
    if (signatures.hasBegun) return this.#natureBelowSignatures(row, open);
    if (this.#rowsSinceHeading === 0 && isColumnNumbers(row)) return 'column-numbers';
    open.isBelowOtherHeading ||= isOtherHeading(row, open, this.#knowledge.isSequenceHeading);
    const nature = rowNature(row, landmarks);
    if (nature === 'signature') return this.#beginSignatures(row, open);
    if (open.isBelowOtherHeading && nature === 'data') return 'unclear';
    if (isNoteOf(row, nature, open) || isOfBreakdown(row, nature, open)) return 'note';
    if (nature !== 'data' || !isOfficeWithSums(row, landmarks)) return nature;
    open.hasOfficesAbove ||= !open.hasRecords;
    return open.hasOfficesAbove ? 'section' : nature;
  }

  #beginSignatures(row: Row, open: OpenTable): RowNature {
    const above = this.#trailing.last ?? open.last;
    const isAmongRows = this.#rowsSinceHeading === 0 || (above !== undefined && isRowRightAbove(row, above));
    const nature = isAmongRows ? natureAmongRows(row, open) : 'signature';
    if (nature !== 'data') open.signatures.begin(row, isAmongRows);
    return nature;
  }

  /** Where a record follows, what may be one among the signatures was perhaps none of them. */
  #natureBelowSignatures(row: Row, { landmarks, signatures }: OpenTable): RowNature {
    if (!signatures.isLateRecord(row, landmarks)) return 'after-signature';
    this.#trailing.doubtSignatures();
    return 'unclear';
  }
}

/** Whether a record, or what may be one, stands right above a row. */
function isRowRightAbove({ number }: Row, above: NaturedRow): boolean {
  return above.row.number === number - 1 && (above.nature === 'data' || above.nature === 'unclear');
}

/** As many fields as the longest of some lines of text has. */
function fieldsOf(lines: readonly Row[]): Pick<FoundTable, 'fields'> {
  const counts = lines.flatMap(({ fields }) => fields ?? []);
  return counts.length > 0 ? { fields: Math.max(...counts) } : {};
}
