import { parseMoneyUnit } from '../../text/money.ts';
import type { Row } from '../cell.ts';
import { cellText } from './cell-text.ts';
import { isColumnNumbers } from './row-nature.ts';

/** One column of a heading: what its rows say from top to bottom. */
export interface HeadingColumn {
  /** 1-based. */
  readonly column: number;
  /** From the top row to the bottom row, blank ones left out; text above a group is repeated for its members. */
  readonly texts: readonly string[];
  /** Whether the top text stands above several columns. */
  readonly grouped: boolean;
}

/** The rows that name a table's columns. */
export interface Heading {
  /** 1-based sheet rows, both included. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly HeadingColumn[];
}

/** How well a caller knows these columns: the number it recognises; 0 when they are no heading to it. */
export type Recognise = (columns: readonly HeadingColumn[]) => number;

/** The deepest heading looked for: forms stack up to five rows. */
export const deepestHeading = 5;

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
export function findHeading(window: readonly Row[], recognise: Recognise): FoundHeading | undefined {
  const best = bestHeading(window, recognise);
  if (!best) return undefined;
  const above = window.filter((row) => row.number < best.heading.from);
  return (
    findHeading(above, recognise) ?? downToNumbers(window, withRemarks(window, best, recognise), recognise)
  );
}

function bestHeading(window: readonly Row[], recognise: Recognise): Candidate | undefined {
  let best: Candidate | undefined;
  for (let start = 0; start < window.length; start += 1) {
    for (let depth = 1; depth <= deepestHeading; depth += 1) {
      const candidate = candidateAt(window, start, depth, recognise);
      if (!candidate) break;
      if (isBetter(candidate, best)) best = candidate;
    }
  }
  return best && best.score > 0 ? best : undefined;
}

/**
 * The heading down to its row of column numbers: what stands between belongs to it, also where the caller knows
 * fewer columns then. "Nguồn NS" under "Nguyên giá" is not the original cost.
 */
function downToNumbers(window: readonly Row[], best: Candidate, recognise: Recognise): FoundHeading {
  const start = best.consumed - best.depth;
  for (let depth = best.depth + 1; depth <= deepestHeading; depth += 1) {
    const below = window[start + depth];
    if (!below || !isColumnNumbers(below)) continue;
    const deeper = candidateAt(window, start, depth, recognise);
    return deeper && deeper.score > 0 ? deeper : best;
  }
  return best;
}

/** The heading with the rows of units and remarks right below its names: "(nghìn đồng)", "(ghi rõ)". */
function withRemarks(window: readonly Row[], best: Candidate, recognise: Recognise): Candidate {
  const start = best.consumed - best.depth;
  let found: Candidate = best;
  while (isRemarks(window[found.consumed])) {
    const deeper = candidateAt(window, start, found.depth + 1, recognise);
    if (!deeper || deeper.depth > deepestHeading || deeper.score < best.score) break;
    found = deeper;
  }
  return found;
}

/** A row of units or of words in brackets only; numbers in brackets are those of columns. */
function isRemarks(row: Row | undefined): boolean {
  if (!row) return false;
  return row.cells.every((cell) => {
    const text = cellText(cell);
    return /^\((?!\d+\)$).*\)$|^m[2²]$|^$/iu.test(text) || parseMoneyUnit(text) !== undefined;
  });
}

function candidateAt(
  window: readonly Row[],
  start: number,
  depth: number,
  recognise: Recognise,
): Candidate | undefined {
  const rows = window.slice(start, start + depth);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < depth) return undefined;
  if (last.number - first.number >= deepestHeading) return undefined;
  if (rows.some(looksLikeData)) return undefined;
  const columns = headingColumns(rows);
  return {
    heading: { from: first.number, to: last.number, columns },
    score: recognise(columns),
    depth,
    consumed: start + depth,
  };
}

function isBetter(candidate: Candidate, best: Candidate | undefined): boolean {
  if (!best) return true;
  if (candidate.score !== best.score) return candidate.score > best.score;
  return candidate.depth < best.depth;
}

/** A heading is words: a row with a real number or date in it is data or column numbers. */
function looksLikeData(row: Row): boolean {
  return row.cells.some((cell) => cell.kind === 'number' || cell.kind === 'date');
}

/** The columns of a run of heading rows, text of a group repeated over the columns it stands above. */
export function headingColumns(rows: readonly Row[]): readonly HeadingColumn[] {
  const grid = rows.map((row) => new Map(row.cells.map((cell) => [cell.column, cellText(cell)] as const)));
  const numbers = new Set(
    grid.flatMap((line) => [...line].filter(([, text]) => text !== '').map(([column]) => column)),
  );
  const ordered = [...numbers].sort((left, right) => left - right);
  const spread = spreadGroups(grid, ordered);
  return ordered.map((column) => {
    const texts = spread.lines.map((line) => line.get(column) ?? '').filter((text) => text !== '');
    return { column, texts, grouped: spread.groupMembers.has(column) };
  });
}

/**
 * A blank cell above a filled one lies under the group to its left, when that group's own column is
 * filled below as well; merged cells are stored in just this way.
 */
function spreadGroups(
  grid: readonly ReadonlyMap<number, string>[],
  ordered: readonly number[],
): { readonly lines: readonly ReadonlyMap<number, string>[]; readonly groupMembers: ReadonlySet<number> } {
  const groupMembers = new Set<number>();
  const lines = grid.map((line, index) => {
    const below = grid.slice(index + 1);
    const filledBelow = (column: number) => below.some((lower) => (lower.get(column) ?? '') !== '');
    const filled = new Map(line);
    let group: number | undefined;
    for (const column of ordered) {
      if ((line.get(column) ?? '') !== '') {
        group = filledBelow(column) ? column : undefined;
        continue;
      }
      if (group === undefined || !filledBelow(column)) continue;
      filled.set(column, line.get(group) ?? '');
      groupMembers.add(group).add(column);
    }
    return filled;
  });
  return { lines, groupMembers };
}
