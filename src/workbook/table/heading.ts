import type { Row } from '../cell.ts';
import {
  type Candidate,
  candidateAt,
  deepestHeading,
  type FoundHeading,
  type HeadingSearch,
} from './heading-candidate.ts';
import { downToMerges, downToNumbers, withParts, withRemarks } from './heading-depth.ts';

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

function isBetter(candidate: Candidate, best: Candidate | undefined): boolean {
  if (!best) return true;
  if (candidate.score !== best.score) return candidate.score > best.score;
  return candidate.depth < best.depth;
}
