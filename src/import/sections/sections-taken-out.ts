import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { headingTakesOut } from '../../text/taken-out.ts';
import type { Row } from '../../workbook/cell.ts';
import type { FoundTable } from '../../workbook/table/scan.ts';
import { quoted } from '../rows/longest-quote.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import { endOfSections, type OpenSection, ordinalOf, sectionStyle } from './section-levels.ts';
import { bareSectionText } from './section-text.ts';

/** A heading that says that the rows below it are not handed over. */
interface TakenOut {
  readonly row: number;
  readonly text: string;
  rows: number;
}

/** A section that has begun; one with words that take its rows out, or without. */
interface Section extends OpenSection {
  readonly takenOut: TakenOut | undefined;
}

/**
 * Counts the records below headings that say that theirs are not, or no longer, to be handed over: "Đã thanh lý", "Giảm
 * trong kỳ", "Không bàn giao". They are taken in like all others.
 */
export class SectionsTakenOut {
  readonly #table: Pick<ReadableTable, 'inventory' | 'sheet'>;
  readonly #said: TakenOut[] = [];
  /** From the outermost to the innermost. */
  #open: readonly Section[];

  constructor(table: Pick<ReadableTable, 'inventory' | 'sheet'>, { heading, letterhead }: FoundTable) {
    this.#table = table;
    const title = [table.sheet, ...letterhead.filter((line) => titles.test(line))].find(headingTakesOut);
    this.#open = [{ style: 'whole', takenOut: this.#sayOf(heading.to, title) }];
  }

  /** A row of words begins a section. */
  begin(row: Row): void {
    const style = sectionStyle(row);
    const text = bareSectionText(row);
    const takenOut = this.#sayOf(row.number, headingTakesOut(text) ? text : undefined);
    // "II" goes on with a count that began before mere words; "I" may begin one below them.
    const goesOn = style !== 'words' && ordinalOf(row) !== 1;
    const open = goesOn ? this.#open.filter((section) => section.style !== 'words') : this.#open;
    this.#open = [...open.slice(0, endOfSections(open, style)), { style, takenOut }];
  }

  /** A row that is neither a record nor a section for certain is a section where its words take out what follows. */
  meet(row: Row): void {
    if (headingTakesOut(bareSectionText(row))) this.begin(row);
  }

  /** A record stands in the sections at hand. */
  take(): void {
    const innermost = this.#open.findLast(({ takenOut }) => takenOut !== undefined)?.takenOut;
    if (innermost) innermost.rows += 1;
  }

  findings(): readonly Finding[] {
    const { inventory, sheet } = this.#table;
    return this.#said
      .filter(({ rows }) => rows > 0)
      .map(({ row, text, rows }) =>
        ruleFinding('TABLE-SECTION-TAKEN-OUT', { kind: inventory.kind, sheet, row }, { text, rows }),
      );
  }

  #sayOf(row: number, text: string | undefined): TakenOut | undefined {
    if (text === undefined) return undefined;
    const said = { row, text: quoted(text), rows: 0 };
    this.#said.push(said);
    return said;
  }
}

/** Lines above a table that name it. */
const titles = /^(?:danh sách|danh mục|bảng|biểu|tài sản|cán bộ|nhân sự)(?!\p{L})/iu;
