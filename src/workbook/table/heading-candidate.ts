import type { Row } from '../cell.ts';
import type { MergeRange } from '../read/workbook.ts';
import { cellText, filledCells } from './cell-text.ts';
import { isColumnNumbers } from './column-numbers.ts';
import { type HeadingColumn, headingColumns } from './heading-columns.ts';
import { goesOnInWords, looksLikeData } from './heading-rows.ts';
import { namesState } from './state-words.ts';

/** The rows that name a table's columns. */
export interface Heading {
  /** 1-based sheet rows, both included. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly HeadingColumn[];
}

/** How well a caller knows these columns: the number it recognises; 0 when they are no heading to it. */
export type Recognise = (columns: readonly HeadingColumn[]) => number;

/** By what a heading is told: what the caller recognises, and which cells the sheet has merged, where that is known. */
export interface HeadingSearch {
  readonly recognise: Recognise;
  readonly namingColumn: (columns: readonly HeadingColumn[]) => number | undefined;
  readonly merges?: readonly MergeRange[];
}

/** The deepest heading looked for: forms stack up to five rows. */
export const deepestHeading = 5;

/** A heading found in a window of rows. */
export interface FoundHeading {
  readonly heading: Heading;
  /** How many rows of the window belong to the heading and to what stands above it. */
  readonly consumed: number;
}

/** A run of rows that may be a heading, and how well the caller knows it. */
export interface Candidate extends FoundHeading {
  readonly score: number;
  readonly depth: number;
}

/** No inventory has that many columns; a sheet of 16,384 is not to be tried for every run of its rows. */
const mostColumns = 300;

/** The heading that so many rows of a window make from one row on; undefined where they can be none. */
export function candidateAt(
  window: readonly Row[],
  start: number,
  depth: number,
  search: HeadingSearch,
): Candidate | undefined {
  const rows = window.slice(start, start + depth);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < depth) return undefined;
  if (last.number - first.number >= deepestHeading) return undefined;
  if (rows.some(({ cells }) => cells.length > mostColumns)) return undefined;
  if (rows.some((row) => endsHeadings(row) || (looksLikeData(row) && !goesOnInWords(first, row))))
    return undefined;
  const columns = headingColumns(rows, search.merges);
  const isTitle = depth > 1 && isUnderTitle(first, columns);
  const whole = isTitle ? undefined : { columns, score: search.recognise(columns) };
  const best = bestSpread(rows, whole, search);
  if (!best) return undefined;
  return {
    heading: { from: first.number, to: last.number, columns: best.columns },
    score: best.score,
    depth,
    consumed: start + depth,
  };
}

/** No heading goes on over the name of the state, nor over the numbers of its columns, be they in brackets and thus words. */
function endsHeadings(row: Row): boolean {
  const known = endings.get(row);
  if (known !== undefined) return known;
  const ends = namesState(row) || isColumnNumbers(row);
  endings.set(row, ends);
  return ends;
}

/** The search asks of each row once for every run that it stands in. */
const endings = new WeakMap<Row, boolean>();

interface Spread {
  readonly columns: readonly HeadingColumn[];
  readonly score: number;
}

/** A group of more columns is merged, or its word repeated. */
const widestLoneGroup = 8;

/**
 * How far a word reaches that stands alone in the top row and is not merged: as far as to the right as the columns
 * below are known better by it than by all of them, or by none. Undefined where it is but a title.
 */
function bestSpread(
  rows: readonly Row[],
  whole: Spread | undefined,
  search: HeadingSearch,
): Spread | undefined {
  const [first, second] = rows;
  const lone = first && second ? loneWord(first) : undefined;
  if (!first || !second || lone === undefined || second.cells[0]?.column === lone) return whole;
  let best = whole;
  for (const { column } of second.cells.filter((cell) => cell.column > lone).slice(0, widestLoneGroup - 1)) {
    const reach = { firstRow: first.number, lastRow: first.number, firstColumn: lone, lastColumn: column };
    const columns = headingColumns(rows, [...(search.merges ?? []), reach]);
    const score = search.recognise(columns);
    if (score > (best?.score ?? 0)) best = { columns, score };
  }
  return best;
}

/** The column of the one word of a row; undefined for more words, or none. */
function loneWord(row: Row): number | undefined {
  const [word, ...others] = filledCells(row);
  return others.length === 0 ? word?.column : undefined;
}

/** Words alone in their row above most of the columns are the title of a sheet, no group of a heading. */
function isUnderTitle({ cells }: Row, columns: readonly HeadingColumn[]): boolean {
  const [title, ...others] = cells.map(cellText).filter((text) => text !== '');
  if (title === undefined || others.length > 0) return false;
  return columns.filter(({ texts }) => texts[0] === title).length > columns.length / 2;
}
