/** A cell, both from 1: in a list without what its office leaves free beside and between its columns. */
export type Place = readonly [column: number, row: number];

/** Merged cells, from their first to their last. */
export type Merge = readonly [from: Place, to: Place];

/** The range of cells between two, both 1-based. */
export function rangeOf([from, top]: Place, [to, bottom]: Place): string {
  return `${columnLetters(from)}${top}:${columnLetters(to)}${bottom}`;
}

function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? last : `${columnLetters(before)}${last}`;
}
