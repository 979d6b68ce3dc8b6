import type { MatchedColumn } from '../../inventory/columns.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import { formFieldOf } from '../../inventory/premises-form.ts';
import { rowText } from '../../workbook/table/cell-text.ts';
import type { Heading } from '../../workbook/table/heading-candidate.ts';
import type { HeadingColumn } from '../../workbook/table/heading-columns.ts';
import type { FormSentence, FoundForm } from '../../workbook/table/knowledge.ts';
import { matchBuildings } from './form-knowledge.ts';

/** The kind of inventory that every known form states a record of. */
export const formKind: InventoryKind = 'premises';

/** The columns of a form's table of buildings, by the keys of `buildingFields`. */
export function buildingColumns({ table }: FoundForm): readonly MatchedColumn[] {
  if (!table) return [];
  const { columns } = table.heading;
  return matchBuildings(columns).map((matched, index) => withLines(matched, columns[index]));
}

/**
 * How a form fits its inventory: its sentences and the columns of its table as so many columns, each with the field
 * that it fills, alone or with others.
 */
export function formMatch(form: FoundForm): TableMatch {
  const columns = [...form.sentences.flatMap(sentenceColumn), ...buildingColumns(form).map(withField)];
  const counted = columns.filter(({ isSequence }) => !isSequence);
  const matched = counted.filter(({ key }) => key !== undefined).length;
  const confidence = counted.length === 0 ? 0 : Math.round((matched / counted.length) * 100) / 100;
  return { kind: formKind, columns, matched, confidence, missing: [] };
}

/** By them alone the column is known again when its rows come back without the merged cells of their heading. */
function withLines(matched: MatchedColumn, column: HeadingColumn | undefined): MatchedColumn {
  return column ? { ...matched, lines: { texts: column.texts, grouped: column.grouped } } : matched;
}

/** A known column that fills no field keeps the form's own key. */
function withField(column: MatchedColumn): MatchedColumn {
  const { key } = column;
  return key === undefined ? column : { ...column, key: formFieldOf[key] ?? key };
}

function sentenceColumn({ fact, rows }: FormSentence): readonly MatchedColumn[] {
  const [row] = rows;
  const cell = row?.cells[0];
  if (!row || !cell) return [];
  const [heading = ''] = rowText(row).split(':');
  return [withField({ column: cell.column, heading, ...(fact === undefined ? {} : { key: fact }) })];
}

/** Where a form stands among tables: its sentences and its heading are what comes before its parts. */
export function formHeading({ rows, table }: FoundForm): Heading {
  const numbers = rows
    .filter(({ nature }) => nature === 'data' || nature === 'form')
    .map(({ row }) => row.number);
  const from = Math.min(...numbers);
  return { from, to: table?.heading.to ?? Math.max(...numbers), columns: [] };
}
