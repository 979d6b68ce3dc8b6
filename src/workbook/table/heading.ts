import { parseMoneyUnit } from '../../text/money.ts';
import type { Row } from '../cell.ts';
import type { MergeRange } from '../read/workbook.ts';
import { cellText, filledCells } from './cell-text.ts';
import { isColumnNumbers } from './column-numbers.ts';
import { type HeadingColumn, headingColumns } from './heading-columns.ts';
import { goesOnInWords, isYears, looksLikeData, year } from './heading-rows.ts';
import { namesState } from './state-words.ts';

export type { HeadingColumn } from './heading-columns.ts';

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

/** No inventory has that many columns; a sheet of 16,384 is not to be tried for every run of its rows. */
const mostColumns = 300;

interface Candidate extends FoundHeading {
  readonly score: number;
  readonly depth: number;
}

/** A heading found in a window of rows. */
export interface FoundHeading {
  readonly heading: Heading;
  /** How many rows of the window belong to the heading and to what stands above it. */
  readonly consumed: number;
}

/**
 * Finds the first heading in a window of a sheet's rows: the run of one to five rows whose columns the caller
 * recognises best; of equals the shallowest, then the topmost. A table above it that is less well known comes
 * first all the same. Undefined when none is recognised.
 */
export function findHeading(window: readonly Row[], search: HeadingSearch): FoundHeading | undefined {
  const first = firstHeading(window, search);
  if (!first) return undefined;
  const above = window.slice(0, first.end);
  const merged = withParts(above, downToMerges(above, first.candidate, search), search);
  return downToNumbers(above, withRemarks(above, merged, search), search);
}

/**
 * Whether the sheet's merged cells may make another heading of this one: it has several rows, or the row below it
 * holds nothing but words and none under the heading's first column.
 */
export function mayBeMerged({ heading, consumed }: FoundHeading, window: readonly Row[]): boolean {
  if (heading.to > heading.from) return true;
  const below = window[consumed];
  const first = heading.columns[0]?.column;
  return below?.cells.every(({ kind, column }) => kind === 'text' && column !== first) ?? false;
}

/** A heading above which no other stands, and the place in the window before which it ends: where the next one begins. */
interface First {
  readonly candidate: Candidate;
  readonly end: number;
}

/** The first heading of a window. Its rows are tried down to where none below makes another heading of it. */
function firstHeading(window: readonly Row[], search: HeadingSearch): First | undefined {
  const candidates: Candidate[] = [];
  for (let start = 0; start < window.length; start += 1) {
    candidates.push(...candidatesFrom(window, start, search));
    const first = settledFirst(candidates, start + 1);
    if (first) return first;
  }
  return firstOf(candidates, window.length);
}

/** The runs from one row on that the caller knows something of, the shallowest first. */
function candidatesFrom(window: readonly Row[], start: number, search: HeadingSearch): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let depth = 1; depth <= deepestHeading; depth += 1) {
    const candidate = candidateAt(window, start, depth, search);
    if (!candidate) break;
    if (candidate.score > 0) candidates.push(candidate);
  }
  return candidates;
}

/**
 * The first heading among those that begin above a row, where none from there on makes another of it: one that begins at any
 * of the next rows leaves only those that end above it.
 */
function settledFirst(candidates: readonly Candidate[], next: number): First | undefined {
  const first = firstOf(candidates, next);
  if (!first) return undefined;
  for (let end = next + 1; end < next + deepestHeading; end += 1) {
    const other = firstOf(candidates, end);
    if (other?.candidate !== first.candidate || other.end !== first.end) return undefined;
  }
  return first;
}

/**
 * The best heading that ends before a place and above which no other stands: a table above another one comes first, however
 * little of it is known.
 */
function firstOf(candidates: readonly Candidate[], end: number): First | undefined {
  const ended = candidates.filter(({ consumed }) => consumed <= end);
  const best = bestOf(ended);
  if (!best) return undefined;
  const start = best.consumed - best.depth;
  // No heading reaches further than its depth allows, and none looks further than the row below.
  const reach = Math.min(end, start + deepestHeading + 1);
  return firstOf(ended, start) ?? { candidate: best, end: reach };
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) if (isBetter(candidate, best)) best = candidate;
  return best;
}

/** The heading down to where the cells end that are merged from it downwards. */
function downToMerges(window: readonly Row[], best: Candidate, search: HeadingSearch): Candidate {
  const { from, to } = best.heading;
  const begun = (search.merges ?? []).filter(({ firstRow }) => from <= firstRow && firstRow <= to);
  const last = Math.max(to, ...begun.map(({ lastRow }) => lastRow));
  const start = best.consumed - best.depth;
  const depth = window.slice(start).filter(({ number }) => number <= last).length;
  if (depth <= best.depth) return best;
  const deeper = candidateAt(window, start, depth, search);
  return deeper && deeper.score > 0 ? downToMerges(window, deeper, search) : best;
}

/**
 * The heading with the row of words below it that has nothing below the first column nor the one that names a record: no
 * record begins like that, but the parts of a heading do, "Nguồn NS" and "Nguồn khác".
 */
function withParts(window: readonly Row[], best: Candidate, search: HeadingSearch): Candidate {
  const below = window[best.consumed];
  const filled = below ? filledCells(below) : [];
  if (filled.length < 2 || filled.some(({ kind }) => kind !== 'text')) return best;
  const { columns } = best.heading;
  const own = new Set([columns[0]?.column, search.namingColumn(columns)]);
  if (filled.some(({ column }) => own.has(column))) return best;
  const deeper = candidateAt(window, best.consumed - best.depth, best.depth + 1, search);
  return deeper && deeper.depth <= deepestHeading && deeper.score > 0 ? deeper : best;
}

/**
 * The heading down to its first row of column numbers: what stands between belongs to it, also where the caller knows
 * fewer columns then. "Nguồn NS" under "Nguyên giá" is not the original cost. Further rows of numbers are those of a heading
 * printed again.
 */
function downToNumbers(window: readonly Row[], best: Candidate, search: HeadingSearch): FoundHeading {
  const start = best.consumed - best.depth;
  for (let depth = best.depth; depth <= deepestHeading; depth += 1) {
    const below = window[start + depth];
    if (!below || !isColumnNumbers(below)) continue;
    if (depth === best.depth) return best;
    const deeper = candidateAt(window, start, depth, search);
    return deeper && deeper.score > 0 ? deeper : best;
  }
  return best;
}

/** The heading with the rows of units, years and remarks right below its names: "(nghìn đồng)", "2025", "(ghi rõ)". */
function withRemarks(window: readonly Row[], best: Candidate, search: HeadingSearch): Candidate {
  const start = best.consumed - best.depth;
  let found: Candidate = best;
  while (isRemarks(window[found.consumed])) {
    const deeper = candidateAt(window, start, found.depth + 1, search);
    const least = changesMeaning(window[found.consumed]) ? 1 : best.score;
    if (!deeper || deeper.depth > deepestHeading || deeper.score < least) break;
    found = deeper;
  }
  return found;
}

/** Years below a group, and a percent sign below an amount, may leave fewer columns known: they are parts of the heading all the same. */
function changesMeaning(row: Row | undefined): boolean {
  return isYears(row) || (row?.cells.some((cell) => cellText(cell).includes('%')) ?? false);
}

/** A row of units, of years or of words in brackets only; numbers in brackets are those of columns. */
function isRemarks(row: Row | undefined): boolean {
  if (!row) return false;
  if (isYears(row)) return true;
  return row.cells.every((cell) => {
    const text = cellText(cell);
    const isRemark = /^\((?!\d+\)$).*\)$|^m[2²]$|^$/iu.test(text) || year.test(text);
    return isRemark || parseMoneyUnit(text) !== undefined;
  });
}

function candidateAt(
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

function isBetter(candidate: Candidate, best: Candidate | undefined): boolean {
  if (!best) return true;
  if (candidate.score !== best.score) return candidate.score > best.score;
  return candidate.depth < best.depth;
}
