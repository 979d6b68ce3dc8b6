import type { Row } from '../cell.ts';
import { rowText } from './cell-text.ts';
import type { NaturedRow } from './knowledge.ts';

/**
 * What stands above the first heading of a sheet and above that of the table at hand, for pages that begin with it again: a
 * paper's letterhead and title come along where its pages are put below one another. What stood above other headings alone
 * is no page of this one.
 */
export class PageTop {
  #first: ReadonlySet<string> | undefined;
  #own: ReadonlySet<string> = new Set();
  #mostCells = 0;

  /** A table begins, with these rows above its heading, which may say the same as that of the table before. */
  learn(rows: readonly Row[], isSameHeading: boolean): void {
    this.#own = new Set([...(isSameHeading ? this.#own : []), ...rows.map(rowText)]);
    this.#first ??= this.#own;
    this.#mostCells = Math.max(this.#mostCells, ...rows.map(({ cells }) => cells.length));
  }

  /** Whether a row says word for word what one above a heading says. */
  has(row: Row): boolean {
    if (row.cells.length > this.#mostCells) return false;
    const text = rowText(row);
    return this.#own.has(text) || (this.#first?.has(text) ?? false);
  }

  /**
   * Parts the rows right above a heading into what belongs to the table above them, and the top of a page. Rows of which
   * each could name a section are no such top: one of them may be the next section, of a name that stands above all.
   */
  parted<Event extends NaturedRow>(rows: readonly Event[]) {
    const first = rows.findLastIndex(({ row }) => !this.has(row)) + 1;
    const top = rows.slice(first);
    if (top.every(({ nature }) => nature === 'section')) return { between: rows, top: [] };
    return { between: rows.slice(0, first), top };
  }
}
