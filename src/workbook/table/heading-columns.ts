import type { Row } from '../cell.ts';
import type { MergeRange } from '../read/workbook.ts';
import { cellText } from './cell-text.ts';

/** One column of a heading: what its rows say from top to bottom. */
export interface HeadingColumn {
  /** 1-based. */
  readonly column: number;
  /** From the top row to the bottom row, blank ones left out; text above a group is repeated for its members. */
  readonly texts: readonly string[];
  /** Whether the top text stands above several columns. */
  readonly grouped: boolean;
}

/** A row of a heading: its texts by column, without blank ones and without what a merge hides. */
interface Line {
  readonly number: number;
  readonly texts: ReadonlyMap<number, string>;
}

/** A text that stands above the columns to its right as well. */
interface Group {
  readonly column: number;
  readonly text: string;
  /** The last column it stands above, where the sheet says so. */
  readonly last: number | undefined;
}

/**
 * The columns of a run of heading rows, text of a group repeated over the columns it stands above: exactly those it
 * is merged over, or else the blank ones to its right that are filled below.
 */
export function headingColumns(
  rows: readonly Row[],
  merges: readonly MergeRange[] = [],
): readonly HeadingColumn[] {
  const lines = rows.map((row) => lineOf(row, merges));
  const ordered = [...new Set(lines.flatMap(({ texts }) => [...texts.keys()]))].sort(
    (left, right) => left - right,
  );
  const groupMembers = new Set<number>();
  const spread = lines.map((_, index) => spreadGroups(lines.slice(index), ordered, merges, groupMembers));
  return ordered.map((column) => ({
    column,
    texts: spread.flatMap((texts) => texts.get(column) ?? []),
    grouped: groupMembers.has(column),
  }));
}

function lineOf(row: Row, merges: readonly MergeRange[]): Line {
  const texts = row.cells
    .map((cell) => [cell.column, cellText(cell)] as const)
    .filter(([column, text]) => text !== '' && !isHidden(mergeAt(merges, row.number, column), row, column));
  return { number: row.number, texts: new Map(texts) };
}

/** Of merged cells only the first is seen, whatever the others hold. */
function isHidden(merge: MergeRange | undefined, row: Row, column: number): boolean {
  return merge !== undefined && (merge.firstRow !== row.number || merge.firstColumn !== column);
}

function mergeAt(merges: readonly MergeRange[], row: number, column: number): MergeRange | undefined {
  return merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn,
  );
}

/** The texts of the first line, those of groups over all their columns that are filled below. */
function spreadGroups(
  [line, ...below]: readonly Line[],
  ordered: readonly number[],
  merges: readonly MergeRange[],
  groupMembers: Set<number>,
): ReadonlyMap<number, string> {
  const filled = new Map(line?.texts);
  if (!line) return filled;
  const isFilledBelow = (column: number) => below.some(({ texts }) => texts.has(column));
  let group: Group | undefined;
  for (const column of ordered) {
    const text = line.texts.get(column);
    const merge = mergeAt(merges, line.number, column);
    if (text !== undefined) {
      group = merge || isFilledBelow(column) ? { column, text, last: merge?.lastColumn } : undefined;
      continue;
    }
    if (!group || !isFilledBelow(column) || !reaches(group, column, merge)) continue;
    filled.set(column, group.text);
    groupMembers.add(group.column).add(column);
  }
  return filled;
}

/** Without a merge of its own a group ends where another merge begins. */
function reaches({ last }: Group, column: number, merge: MergeRange | undefined): boolean {
  return last === undefined ? merge === undefined : column <= last;
}
