import type { CellObject } from '@e965/xlsx';
import type { CellComment } from '../comments.ts';
import { LIMITS } from '../limits.ts';

/** What SheetJS read beside the cells of a sheet, in their order; no more of them than are told of. */
export function commentsIn(
  grid: readonly (readonly (CellObject | undefined)[] | undefined)[],
): readonly CellComment[] {
  const comments: CellComment[] = [];
  for (let row = 0; row < grid.length && comments.length < LIMITS.comments; row += 1) {
    // Not a loop over all columns: a row may have no more than its last cell.
    grid[row]?.forEach((cell, column) => {
      if (cell?.c === undefined || comments.length >= LIMITS.comments) return;
      const text = cell.c.map(({ t }) => withoutRuns(String(t ?? ''))).join('\n');
      comments.push({ row: row + 1, column: column + 1, text: text.slice(0, LIMITS.textCharacters) });
    });
  }
  return comments;
}

/** In BIFF 8 SheetJS reads what follows a text, how its letters look ([MS-XLS] 2.5.272), as more of it: that begins with 0. */
function withoutRuns(text: string): string {
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}
