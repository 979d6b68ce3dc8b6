import { inventories } from '../inventory/inventories.ts';
import type { TableMatch } from '../inventory/match-columns.ts';
import { provenStyle } from '../text/number-style.ts';
import type { Row } from '../workbook/cell.ts';
import { cellText } from '../workbook/table/cell-text.ts';

const numeric: ReadonlySet<string> = new Set(['money', 'area', 'decimal']);

/** The match with how each column spells numbers that are typed as text, where its first rows prove one way. */
export function withNumberStyles(match: TableMatch, rows: readonly Row[]): TableMatch {
  const { fields } = inventories[match.kind];
  const columns = match.columns.map((column) => {
    if (!numeric.has(fields[column.key ?? '']?.kind ?? '')) return column;
    const cells = rows.flatMap((row) => row.cells.find((cell) => cell.column === column.column) ?? []);
    const numberStyle = provenStyle(cells.filter(({ kind }) => kind === 'text').map(cellText));
    return numberStyle ? { ...column, numberStyle } : column;
  });
  return { ...match, columns };
}
