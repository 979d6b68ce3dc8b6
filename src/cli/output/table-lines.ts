import { shownLength } from './own-colours.ts';
import { indentOf, leastRoom, wrapCells, wrapWords } from './wrap-line.ts';

type Cell = string | number;

const gap = 2;

/**
 * Rows as lines of columns of even width; the first row is the heading, columns of figures stand right. Where they are
 * wider than `room`, headings and cells of words go on in lines below, as far as words allow; figures never do. Where not
 * even that makes them fit, each row is its cells one behind the other.
 */
export function tableLines(rows: readonly (readonly Cell[])[], room?: number): readonly string[] {
  const figures = figureColumns(rows);
  const widths = fittingWidths(rows, figures, room);
  if (widths === undefined) return rows.flatMap((row) => wrapCells(row.map(stated), room ?? leastRoom));
  return rows.flatMap((row) => {
    const cells = row.map((cell, index) => wrapWords(String(cell), widths[index] ?? 0));
    const depth = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
    return Array.from({ length: depth }, (_, line) =>
      cells
        .map((lines, index) => padded(lines[line] ?? '', widths[index] ?? 0, figures[index] === true))
        .join(' '.repeat(gap))
        .trimEnd(),
    );
  });
}

/** A cell whose place nothing but itself shows. */
function stated(cell: Cell): string {
  return cell === '' ? '–' : String(cell);
}

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - shownLength(text)));
  return right ? `${space}${text}` : `${text}${space}`;
}

function figureColumns(rows: readonly (readonly Cell[])[]): readonly boolean[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: columns }, (_, index) =>
    rows.every((row, place) => (place === 0 && rows.length > 1) || isFigure(row[index] ?? '')),
  );
}

function isFigure(cell: Cell): boolean {
  return typeof cell === 'number' || /^-?[\d.,]+%?$/.test(cell);
}

/**
 * Widths of the columns: each as wide as its widest cell. Where all would be too wide, headings give way first, then cells
 * of words, the widest of them before others; undefined where that is not enough.
 */
function fittingWidths(
  rows: readonly (readonly Cell[])[],
  figures: readonly boolean[],
  room: number | undefined,
): readonly number[] | undefined {
  const body = rows.slice(1);
  const leastFor = (measure: (index: number) => (text: string) => number) =>
    figures.map((_, index) =>
      Math.max(longestWord(String(rows[0]?.[index] ?? '')), widest(body, index, measure(index))),
    );
  const whole = figures.map((_, index) => widest(rows, index, shownLength));
  const wholeCells = leastFor(() => shownLength);
  const wholeWords = leastFor((index) => (figures[index] ? shownLength : longestWord));
  const excess = (widths: readonly number[]) =>
    widths.reduce((sum, width) => sum + width + gap, -gap) - (room ?? Number.POSITIVE_INFINITY);
  if (excess(wholeWords) > 0) return room === undefined || room < leastRoom ? whole : undefined;
  return narrowed(narrowed(whole, wholeCells, excess), wholeWords, excess);
}

/** The widest columns made narrower, none than its least, as long as they exceed the room. */
function narrowed(
  given: readonly number[],
  least: readonly number[],
  excess: (widths: readonly number[]) => number,
): readonly number[] {
  const widths = [...given];
  while (excess(widths) > 0) {
    const spare = widths.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
    const most = Math.max(...spare);
    if (most === 0) return widths;
    const place = spare.indexOf(most);
    widths[place] = most - 1;
  }
  return widths;
}

function widest(
  rows: readonly (readonly Cell[])[],
  index: number,
  measure: (text: string) => number,
): number {
  return rows.reduce((most, row) => Math.max(most, measure(String(row[index] ?? ''))), 0);
}

function longestWord(text: string): number {
  const indent = indentOf(text).length;
  return text.split(' ').reduce((most, word) => Math.max(most, indent + shownLength(word)), 0);
}
