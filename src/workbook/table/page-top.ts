import type { Row } from '../cell.ts';
import { rowText } from './cell-text.ts';
import type { NaturedRow } from './knowledge.ts';

/**
 * What stands above the headings of a sheet, for pages that begin with it again: a paper's letterhead and title come
 * along where its pages are put below one another.
 */
export class PageTop {
  readonly #texts = new Set<string>();
  #mostCells = 0;

  /** These rows stand above a heading. */
  learn(rows: readonly Row[]): void {
    for (const row of rows) {
      this.#texts.add(rowText(row));
      this.#mostCells = Math.max(this.#mostCells, row.cells.length);
    }
  }

  /** Whether a row says word for word what one above a heading says. */
  has(row: Row): boolean {
    return row.cells.length <= this.#mostCells && this.#texts.has(rowText(row));
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
