import { parseMoneyUnit } from '../../text/money.ts';
import type { Row } from '../cell.ts';
import { cellText, filledCells } from './cell-text.ts';
import { isColumnNumbers } from './column-numbers.ts';
import {
  type Candidate,
  candidateAt,
  deepestHeading,
  type FoundHeading,
  type HeadingSearch,
} from './heading-candidate.ts';
import { isYears, year } from './heading-rows.ts';

/** The heading down to where the cells end that are merged from it downwards. */
export function downToMerges(window: readonly Row[], best: Candidate, search: HeadingSearch): Candidate {
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
export function withParts(window: readonly Row[], best: Candidate, search: HeadingSearch): Candidate {
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
export function downToNumbers(window: readonly Row[], best: Candidate, search: HeadingSearch): FoundHeading {
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
export function withRemarks(window: readonly Row[], best: Candidate, search: HeadingSearch): Candidate {
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
