import { inventories } from '../inventory/inventories.ts';
import type { TableMatch } from '../inventory/match-columns.ts';
import { provenGroups, provenStyle } from '../text/number-style.ts';
import type { Row } from '../workbook/cell.ts';
import { textsIn } from './texts-in.ts';

const numeric: ReadonlySet<string> = new Set(['money', 'area', 'decimal']);

/**
 * The match with how each column spells numbers that are typed as text, as its first rows prove it. Where they do not,
 * the other columns tell whether the table comes from an English program.
 */
export function withNumberStyles(match: TableMatch, rows: readonly Row[]): TableMatch {
  const { fields } = inventories[match.kind];
  const textsByColumn = new Map(
    match.columns
      .filter(({ key = '' }) => numeric.has(fields[key]?.kind ?? ''))
      .map(({ column }) => [column, textsIn(column, rows)] as const),
  );
  const isEnglish = provenGroups([...textsByColumn.values()].flat()) === 'english';
  const columns = match.columns.map((column) => {
    const texts = textsByColumn.get(column.column);
    const numberStyle = texts && (provenStyle(texts) ?? (isEnglish ? 'english' : undefined));
    return numberStyle ? { ...column, numberStyle } : column;
  });
  return { ...match, columns };
}
