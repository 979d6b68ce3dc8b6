import type { Row } from '../../workbook/cell.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';
import { isCarriedOver, isSumOfPage } from '../../workbook/table/total-rows.ts';
import { endOfSections, type OpenSection, sectionStyle } from './section-levels.ts';
import { bareSectionText, goesOnFromBefore } from './section-text.ts';

/** A section that has begun, with its words. */
interface NamedSection extends OpenSection {
  readonly words: string;
}

/** Structure that begins no group of rows: what a page begins with, or a line nobody filled in. */
const withinGroups: ReadonlySet<RowNature> = new Set(['heading', 'column-numbers', 'placeholder']);

/**
 * What the rows at hand stand below, as far as it is sure: marked sections one within the other. Below words without a mark, and
 * behind a sum, another group may have begun, whatever it is called: what stands there stands below nothing that was there before.
 */
export class GroupAtHand {
  #open: readonly NamedSection[] = [];
  /** How many unmarked words there were in all tables, and which of them, and which sum, the rows at hand stand behind. */
  #met = 0;
  #words = 0;
  #sum = 0;
  #name = '';
  #headingTo = 0;

  /** The same for rows of one group, and for rows of groups that are called the same; blank below no section. */
  get name(): string {
    return this.#name;
  }

  /** Another table begins, whose heading ends in this row. */
  beginTable(headingTo: number): void {
    this.#headingTo = headingTo;
    this.#open = [];
    this.#words = 0;
    this.#sum = 0;
    this.#rename();
  }

  beginSection(row: Row): void {
    if (goesOnFromBefore(row)) return;
    const style = sectionStyle(row);
    if (style === 'words') this.#words = this.#next();
    else {
      const outer = this.#open.slice(0, endOfSections(this.#open, style));
      this.#open = [...outer, { style, words: bareSectionText(row) }];
    }
    this.#sum = 0;
    this.#rename();
  }

  /** A row that is neither a record nor a section. */
  interrupt(row: Row, nature: RowNature): void {
    if (row.number <= this.#headingTo || withinGroups.has(nature)) return;
    if (nature !== 'total') this.#words = this.#next();
    else if (!isSumOfPage(row) && !isCarriedOver(row)) this.#sum = this.#next();
    this.#rename();
  }

  #next(): number {
    this.#met += 1;
    return this.#met;
  }

  #rename(): void {
    const behind = [this.#words, this.#sum].map((each) => (each === 0 ? '' : String(each)));
    this.#name = [...this.#open.map(({ words }) => words), ...behind].join('\n').trim();
  }
}
