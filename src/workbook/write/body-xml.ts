import { columnLetters } from '../cell.ts';
import type { BodyPlan } from './body-plan.ts';
import { isSection } from './columns.ts';
import { isLinked } from './context.ts';
import { rowFormula } from './row-formulas.ts';
import { safeText } from './safe.ts';
import type { CellInput, SectionRow, TableRow } from './spec.ts';
import { lineCount } from './text-width.ts';
import { type PlainValue, resolveCell } from './value.ts';
import { LINE_HEIGHT } from './width.ts';

/** Rows in one piece of XML: long enough to compress in one go, short enough to stay small in memory. */
const ROWS_PER_PIECE = 200;
/** Points; Excel takes no more. */
const TALLEST_ROW = 409;

/**
 * The XML of a table's body, piece by piece. `styleIds[n]` is the file's id of look `n` of the plan.
 * Every string passes `safeText` here, as exceljs does not see it.
 */
export function* bodyXml(plan: BodyPlan, styleIds: readonly number[]): Generator<string> {
  const writer = new RowWriter(plan, styleIds);
  let piece = '';
  let count = 0;
  for (const row of bodyRows(plan)) {
    piece += writer.row(row, plan.firstRow + count);
    count += 1;
    if (count % ROWS_PER_PIECE === 0) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

/** The given rows, then the blank ones. Throws when other rows come than were scanned: totals and places would be wrong. */
function* bodyRows({ rows, rowCount, givenRows, sheetId }: BodyPlan): Generator<TableRow | undefined> {
  let given = 0;
  for (const row of rows) {
    given += 1;
    yield row;
  }
  if (given !== givenRows) throw new Error(`Sheet ${sheetId}: ${given} rows came, ${givenRows} before`);
  for (let index = given; index < rowCount; index += 1) yield undefined;
}

class RowWriter {
  private readonly plan: BodyPlan;
  private readonly styleIds: readonly number[];
  private readonly letters: readonly string[];
  private readonly plain: readonly string[];
  private section: readonly string[] | undefined;
  private readonly shift: 0 | 1;
  private counted: number;
  /** Lines of the highest cell of the row being written. */
  private lines = 1;

  constructor(plan: BodyPlan, styleIds: readonly number[]) {
    this.plan = plan;
    this.counted = plan.countedBefore;
    this.styleIds = styleIds;
    this.letters = plan.columns.map((_, index) => columnLetters(index + 1));
    this.plain = plan.book.plain.map((look) => this.styleAttribute(look));
    this.shift = plan.columns[0]?.spec === undefined ? 1 : 0;
  }

  /** A row at its number in the sheet; without a row one to fill in. */
  row(row: TableRow | undefined, number: number): string {
    this.lines = 1;
    const cells = this.cells(row, number);
    return `<row r="${number}"${this.heightAttribute()}>${cells}</row>`;
  }

  private cells(row: TableRow | undefined, number: number): string {
    if (row === undefined) return this.blankCells(number);
    if (isSection(row)) return this.sectionCells(row, number);
    this.counted += 1;
    let xml = this.shift === 1 ? `<c r="A${number}"${this.plain[0]}><v>${this.counted}</v></c>` : '';
    for (let place = this.shift; place < this.letters.length; place += 1) {
      xml += this.cell(place, number, row[place - this.shift] ?? null);
    }
    return xml;
  }

  private cell(place: number, number: number, input: CellInput): string {
    const start = `<c r="${this.letters[place]}${number}"`;
    if (typeof input === 'string') {
      this.measure(place, input);
      return textCell(`${start}${this.plain[place]}`, input);
    }
    if (input === null) return `${start}${this.plain[place]}/>`;
    const cell = resolveCell(input);
    if (cell.value.type === 'text') this.measure(place, cell.value.text);
    const formula = this.formula(place, number);
    if (typeof input !== 'object') return valueCell(`${start}${this.plain[place]}`, cell.value, formula);
    const link = isLinked(cell.link, this.plan.sheetNames);
    const look = this.plan.book.changed(place, { format: cell.format, tone: cell.tone, link });
    return valueCell(`${start}${this.styleAttribute(look)}`, cell.value, formula);
  }

  private formula(place: number, number: number): string {
    const column = this.plan.columns[place];
    const formula = column === undefined ? undefined : rowFormula(column, number, this.shift);
    return formula === undefined ? '' : `<f>${formula}</f>`;
  }

  /** Wrapped text makes its row higher. Short text, the usual case, is told by its length alone: no letter is twice a digit. */
  private measure(place: number, text: string): void {
    if (this.plan.columns[place]?.look.wrap !== true) return;
    const width = this.plan.widths[place] ?? 0;
    if (text.length * 2 < width && !text.includes('\n')) return;
    this.lines = Math.max(this.lines, lineCount(text, width));
  }

  /**
   * The height is given, not fixed: Excel fits it anew on an edit, but LibreOffice, which takes the file for
   * Excel's own, fits nothing on opening.
   */
  private heightAttribute(): string {
    if (this.lines === 1) return '';
    return ` ht="${Math.min(TALLEST_ROW, this.lines * LINE_HEIGHT)}"`;
  }

  private sectionCells(row: SectionRow, number: number): string {
    this.section ??= this.plan.book.section().map((look) => this.styleAttribute(look));
    const styles = this.section;
    const texts = this.letters.length === 1 ? [row.label] : [row.marker ?? '', row.label];
    return this.letters
      .map((letters, place) => textCell(`<c r="${letters}${number}"${styles[place]}`, texts[place] ?? ''))
      .join('');
  }

  private blankCells(number: number): string {
    return this.letters.map((letters, place) => `<c r="${letters}${number}"${this.plain[place]}/>`).join('');
  }

  private styleAttribute(look: number): string {
    return ` s="${this.styleIds[look] ?? 0}"`;
  }
}

function valueCell(start: string, value: PlainValue, formula: string): string {
  switch (value.type) {
    case 'blank':
      return `${start}/>`;
    case 'text':
      return textCell(start, value.text);
    case 'number':
      return `${start}>${formula}<v>${value.digits}</v></c>`;
    case 'boolean':
      return `${start} t="b"><v>${value.value ? 1 : 0}</v></c>`;
  }
}

function textCell(start: string, text: string): string {
  const safe = safeText(text);
  if (safe === '') return `${start}/>`;
  return `${start} t="inlineStr"><is><t${spaceAttribute(safe)}>${escapeXml(safe)}</t></is></c>`;
}

function spaceAttribute(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
}

/** `_x0041_` would be read as "A": its underscore is written as an escape itself (ECMA-376 § 22.9.2.19). */
function escapeXml(text: string): string {
  if (!/[<>&]|_x[0-9A-Fa-f]{4}_/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
