import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { RuleCode } from '../../findings/rules.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import { hasLostLetters, seemsLegacy } from '../../text/legacy.ts';
import { type Cell, columnLetters, type Row } from '../../workbook/cell.ts';
import { cellText, saysSomething } from '../../workbook/table/cell-text.ts';
import type { FoundTable } from '../../workbook/table/scan.ts';
import { quoted } from './longest-quote.ts';
import { RowsMet } from './rows-met.ts';

/** Records whose texts are looked at: where letters are wrong, they are so from the beginning. */
const lookedAt = 1_000;

/** The first text whose letters are those of an old font. */
interface Garbled {
  readonly place: { readonly row: number; readonly column: number };
  readonly text: string;
}

/** Watches the records of one table for what only people who see the sheet know, or do not. */
export class TableWatch {
  readonly #sheet: string;
  /** By column: whether something names it. */
  readonly #isNamed: boolean[] = [];
  /** By column without a heading, how many records have something there. */
  readonly #unnamed = new Map<number, number>();
  #records = 0;
  #hiddenRows = 0;
  #garbled: Garbled | undefined;
  /** By how cells are shown, the rows with such a cell in a column that is read. */
  readonly #shownAs: Readonly<Record<NonNullable<Cell['shownAs']>, RowsMet>> = {
    struck: new RowsMet(),
    invisible: new RowsMet(),
  };
  readonly #isRead: boolean[] = [];
  #lost: Garbled | undefined;

  constructor(sheet: string, { heading }: FoundTable, columns: readonly MatchedColumn[]) {
    this.#sheet = sheet;
    for (const { column } of heading.columns) this.#isNamed[column] = true;
    for (const { joins } of columns) if (joins !== undefined) this.#isNamed[joins] = true;
    for (const { column, key } of columns) if (key !== undefined) this.#isRead[column] = true;
  }

  /** Takes the row that stands for the record of a form: its cells are sentences. */
  takeForm({ hidden }: Row): void {
    if (hidden) this.#hiddenRows += 1;
  }

  /** Takes a row that is a record, as the file has it. */
  take(row: Row): void {
    this.#records += 1;
    this.takeForm(row);
    for (const cell of row.cells) {
      if (cell.shownAs !== undefined && this.#isRead[cell.column])
        this.#shownAs[cell.shownAs].add(row.number);
      if (!this.#isNamed[cell.column] && saysSomething(cell))
        this.#unnamed.set(cell.column, (this.#unnamed.get(cell.column) ?? 0) + 1);
      if (cell.kind === 'text' && this.#records <= lookedAt) this.#lookAt(row.number, cell);
    }
  }

  #lookAt(row: number, cell: Cell): void {
    if (this.#garbled && this.#lost) return;
    const text = quoted(maskIdsIn(cellText(cell)));
    const found = { place: { row, column: cell.column }, text };
    if (seemsLegacy(text)) this.#garbled ??= found;
    if (hasLostLetters(text)) this.#lost ??= found;
  }

  /** What is to be said of the whole table. */
  findings(): readonly Finding[] {
    const sheet = this.#sheet;
    const columns = [...this.#unnamed.keys()].sort((left, right) => left - right);
    const rows = Math.max(0, ...this.#unnamed.values());
    return [
      ...(this.#hiddenRows > 0
        ? [ruleFinding('TABLE-ROWS-HIDDEN', { sheet }, { rows: this.#hiddenRows })]
        : []),
      ...(columns.length > 0
        ? [ruleFinding('TABLE-COLUMN-UNNAMED', { sheet }, { columns: lettersOf(columns), rows })]
        : []),
      ...(this.#garbled
        ? [ruleFinding('TABLE-TEXT-GARBLED', { sheet, ...this.#garbled.place }, { text: this.#garbled.text })]
        : []),
      ...rowsShown('TABLE-ROWS-STRUCK', sheet, this.#shownAs.struck),
      ...rowsShown('TABLE-CELLS-INVISIBLE', sheet, this.#shownAs.invisible),
      ...(this.#lost
        ? [ruleFinding('TABLE-TEXT-LOST', { sheet, ...this.#lost.place }, { text: this.#lost.text })]
        : []),
    ];
  }
}

function rowsShown(code: RuleCode, sheet: string, rows: RowsMet): readonly Finding[] {
  const { count, places, first: row } = rows;
  return count === 0 ? [] : [ruleFinding(code, { sheet, row }, { rows: count, places })];
}

/** More columns than these are told by the first of them. */
const mostColumns = 10;

function lettersOf(columns: readonly number[]): string {
  const shown = columns.slice(0, mostColumns).map(columnLetters).join(', ');
  return columns.length > mostColumns ? `${shown} …` : shown;
}
