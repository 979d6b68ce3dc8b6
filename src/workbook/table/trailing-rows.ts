import type { Row } from '../cell.ts';
import { countBareNames } from './bare-names.ts';
import { cellText, filledCells } from './cell-text.ts';
import type { TableEvent } from './knowledge.ts';
import type { OpenTable } from './open-table.ts';
import { PageTop } from './page-top.ts';
import { mayBeRecord } from './signatures.ts';
import { namesState } from './state-words.ts';

/** A row of a table, and what it is. */
export type RowEvent = Extract<TableEvent, { readonly type: 'row' }>;

/** What stands above a table: all that may say something about it, and what belongs to nothing else. */
export interface RowsAbove {
  readonly letterhead: readonly Row[];
  readonly title: readonly Row[];
}

/** The rows of the table at hand among those above something else, and the others. */
interface PartedRows {
  readonly own: readonly RowEvent[];
  readonly title: readonly Row[];
}

/** What follows the last record of a table and may yet turn out to stand above another one. */
export class TrailingRows {
  #rows: RowEvent[] = [];
  readonly #pageTop = new PageTop();

  get last(): RowEvent | undefined {
    return this.#rows.at(-1);
  }

  get length(): number {
    return this.#rows.length;
  }

  add(event: RowEvent): void {
    this.#rows.push(event);
  }

  /** Gives up all of them. */
  takeAll(): readonly RowEvent[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /** Gives up the first of them that are of the table at hand, be there another heading right below them. */
  takeBareNames({ last, landmarks }: OpenTable): readonly RowEvent[] {
    const top = this.#rows.findIndex(({ row }) => this.isOfPageTop(row));
    const below = top < 0 ? this.#rows : this.#rows.slice(0, top);
    return this.#rows.splice(0, countBareNames(below, last, landmarks));
  }

  /** A table begins below these rows, with a heading that may say the same as the one before. */
  learnPageTop(rows: readonly Row[], isSameHeading: boolean): void {
    this.#pageTop.learn(rows, isSameHeading);
  }

  /** Whether a row stood above a heading of this sheet before, and comes with another page. */
  isOfPageTop(row: Row): boolean {
    return this.#pageTop.has(row);
  }

  /** Parts them into what belongs to the table above them, and the top of a page. */
  partedAtPageTop() {
    return this.#pageTop.parted(this.#rows);
  }

  /**
   * Gives all of them up above a heading: they are the table's at hand, but for the words right above the heading, which are
   * the title of the new one: below signatures those of the rows without a gap.
   */
  partedAbove(heading: number): PartedRows & RowsAbove {
    const rows = this.takeAll();
    const isTitle = (event: RowEvent, at: number) => {
      const below = rows[at + 1]?.row.number ?? heading;
      const isAdjacent = event.nature === 'after-signature' && event.row.number === below - 1;
      return isAdjacent || mayBeTitle(event) || this.isOfPageTop(event.row);
    };
    return { ...partedAt(rows, isTitle), letterhead: rows.map(({ row }) => row) };
  }

  /** Gives all of them up above a form: the words right above it are its title, and so is what is known to belong to it. */
  partedAboveForm(isOfForm: (row: Row) => boolean): PartedRows {
    return partedAt(this.takeAll(), (event) => mayBeTitle(event) || isOfForm(event.row));
  }

  /** Where a record follows, what may be one among the signatures was perhaps none of them. */
  doubtSignatures(): void {
    this.#rows = this.#rows.map((event) => {
      const isDoubtful = event.nature === 'signature' && mayBeRecord(filledCells(event.row));
      return isDoubtful ? { ...event, nature: 'unclear' } : event;
    });
  }
}

/** The title is what stands below the last row that can be none of it. */
function partedAt(rows: readonly RowEvent[], isTitle: (event: RowEvent, at: number) => boolean): PartedRows {
  const title = rows.findLastIndex((event, at) => !isTitle(event, at)) + 1;
  return { own: rows.slice(0, title), title: rows.slice(title).map(({ row }) => row) };
}

/** Words between two tables, which are no row of the upper one; in brackets those below a title: "(Kèm theo Công văn …)". */
function mayBeTitle({ row, nature }: RowEvent): boolean {
  const filled = filledCells(row);
  if (nature === 'note') return filled.every((cell) => /^\(.*\)$/su.test(cellText(cell)));
  const isLine = filled.length === 1 || (filled.length === 2 && namesState(row));
  return nature === 'unclear' && isLine && filled.every((cell) => cell.kind === 'text');
}
