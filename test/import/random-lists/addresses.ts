import { cellAddress } from '../../../src/workbook/cell.ts';

/** A cell, both from 1: in a list without what its office leaves free beside and between its columns. */
export type Place = readonly [column: number, row: number];

/** Merged cells, from their first to their last. */
export type Merge = readonly [from: Place, to: Place];

/** The range of cells between two, both 1-based. */
export function rangeOf([from, top]: Place, [to, bottom]: Place): string {
  return `${cellAddress(top, from)}:${cellAddress(bottom, to)}`;
}
