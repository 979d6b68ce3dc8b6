import type { Cell, Row } from '../../cell.ts';
import { textCell } from '../cell-values.ts';
import { isLegacyFont } from '../fonts.ts';
import { LIMITS } from '../limits.ts';
import { refuseBeyond } from '../problems.ts';
import type { MergeRange } from '../references.ts';
import { checkLength } from '../rich-text.ts';
import { decodeEntities } from './entities.ts';
import { attributeOf } from './tokens.ts';

/** Tags that part lines inside a cell. */
const LINE_BREAKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li']);
/** A row that spans all below it says 0; no span of a real table is longer. */
const LONGEST_SPAN = 10_000;

/** Takes the tags and texts of one table, closed properly or not, and gives its rows. */
export class HtmlTable {
  readonly rows: Row[] = [];
  readonly merges: MergeRange[] = [];
  private rowNumber = 0;
  private rowHidden = false;
  private column = 1;
  private cells: Cell[] = [];
  private text: string | undefined;
  private font: string | undefined;
  private columnSpan = 1;
  private rowSpan = 1;
  /** Last row that a cell above reaches down to, by column. */
  private readonly covered = new Map<number, number>();

  start(name: string, attributes: string): void {
    if (name === 'tr') this.startRow(attributes);
    else if (name === 'td' || name === 'th') this.startCell(attributes);
    else if (this.text === undefined) return;
    else if (LINE_BREAKS.has(name)) this.breakLine();
    this.font ??= legacyFont(name, attributes);
  }

  end(name: string): void {
    if (name === 'td' || name === 'th') this.endCell();
    else if (name === 'tr') this.endRow();
    else if (this.text !== undefined && LINE_BREAKS.has(name)) this.breakLine();
  }

  take(text: string): void {
    if (this.text !== undefined) this.text += text.replace(/[ \t\r\n\f]+/g, ' ');
  }

  /** To be called at the end of the table. */
  finish(): void {
    this.endRow();
  }

  private startRow(attributes: string): void {
    this.endRow();
    this.rowNumber += 1;
    if (this.rowNumber > LIMITS.rows) refuseBeyond('rows');
    this.rowHidden = /display\s*:\s*none/i.test(attributes);
    this.column = 1;
  }

  private startCell(attributes: string): void {
    this.endCell();
    // A cell without a row begins one, as in browsers.
    if (this.rowNumber === 0) this.startRow('');
    while ((this.covered.get(this.column) ?? 0) >= this.rowNumber) this.column += 1;
    this.columnSpan = span(attributeOf(attributes, 'colspan'));
    this.rowSpan = span(attributeOf(attributes, 'rowspan'));
    this.text = '';
    this.font = undefined;
  }

  private breakLine(): void {
    this.text = `${this.text ?? ''}\n`;
  }

  private endCell(): void {
    if (this.text === undefined) return;
    const text = checkLength(lines(decodeEntities(this.text)));
    const last = this.column + this.columnSpan - 1;
    if (last > LIMITS.columns) refuseBeyond('columns');
    if (text !== '') this.cells.push(textCell(this.column, text, this.font, false));
    this.addMerge(last);
    this.text = undefined;
    this.column = last + 1;
  }

  private addMerge(lastColumn: number): void {
    if (this.columnSpan === 1 && this.rowSpan === 1) return;
    if (this.merges.length >= LIMITS.merges) refuseBeyond('merges');
    const lastRow = this.rowNumber + this.rowSpan - 1;
    this.merges.push({ firstRow: this.rowNumber, lastRow, firstColumn: this.column, lastColumn });
    for (let column = this.column; column <= lastColumn; column += 1) this.covered.set(column, lastRow);
  }

  private endRow(): void {
    this.endCell();
    if (this.cells.length === 0) return;
    this.rows.push({ number: this.rowNumber, hidden: this.rowHidden, cells: this.cells });
    this.cells = [];
  }
}

function span(stated: string | undefined): number {
  const count = Number.parseInt(stated ?? '1', 10);
  return Number.isInteger(count) && count > 1 ? Math.min(count, LONGEST_SPAN) : 1;
}

/** Blanks at the ends of lines, and empty lines at the ends of the text, are the page's layout; so is a lone `&nbsp;`. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** `<font face=".VnTime">` or a style that says so. */
function legacyFont(name: string, attributes: string): string | undefined {
  const face = name === 'font' ? attributeOf(attributes, 'face') : undefined;
  const style = /font-family\s*:\s*["']?(?:&quot;)?\s*([^"',;&]+)/i.exec(attributes)?.[1];
  const font = (face ?? style)?.split(',')[0]?.trim();
  return font !== undefined && isLegacyFont(font) ? font : undefined;
}
