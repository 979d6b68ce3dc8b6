import type { StatedValue } from '../../inventory/columns.ts';
import { clean, type ReadValue } from '../../inventory/reading.ts';
import { wordingKey } from '../../inventory/state-values.ts';
import type { Cell } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';

/** Whether a cell holds words that its closed list does not have. */
export function isUnlisted({ flaws }: ReadValue): boolean {
  return flaws.some(({ problem }) => problem === 'NOT-IN-LIST');
}

/** Reads a cell of a closed list; words that it does not have by what a person said of them. */
export function readByStatement(
  read: (cell: Cell) => ReadValue,
  stated: readonly StatedValue[] = [],
): (cell: Cell) => ReadValue {
  if (stated.length === 0) return read;
  const meanings = new Map(stated.map(({ wording, value }) => [wording, value]));
  return (cell) => {
    const own = read(cell);
    const meant = isUnlisted(own) ? meanings.get(wordingKey(cellText(cell))) : undefined;
    return meant === undefined || meant === null ? own : clean(meant);
  };
}
