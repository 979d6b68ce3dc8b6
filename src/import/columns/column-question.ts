import type { MatchedColumn } from '../../inventory/columns.ts';
import { fieldEntries, inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import { columnLetters, type Row } from '../../workbook/cell.ts';
import type { ColumnQuestion } from '../options.ts';
import { secretKeeper } from '../rows/secret-rows.ts';
import { samplesOf } from './columns-by-values.ts';

/** What a person is asked about a column: its first values, as far as they may be shown, and the fields that have none, first the one that names a record. */
export function columnQuestion(
  place: Pick<ColumnQuestion, 'file' | 'sheet'>,
  { kind, columns }: Pick<TableMatch, 'kind' | 'columns'>,
  { column, heading, suggestion }: MatchedColumn,
  rows: readonly Row[],
): ColumnQuestion {
  const filled = new Set(columns.map(({ key }) => key));
  const { naming } = inventories[kind];
  const others = fieldEntries(inventories[kind]).flatMap(([key]) => (key === naming ? [] : [key]));
  const free = [naming, ...others].filter((key) => !filled.has(key));
  const keepSecrets = secretKeeper(inventories[kind], columns);
  const openRows = rows.map((row) => keepSecrets(row, 'data', undefined));
  const samples = samplesOf(openRows, column);
  return { ...place, letters: columnLetters(column), heading, kind, suggestion, samples, free };
}
