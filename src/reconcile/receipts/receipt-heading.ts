import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { type ColumnFinder, type FormColumns, formColumns } from '../../inventory/form-columns.ts';
import { isSequenceHeading } from '../../inventory/match-columns.ts';
import type { Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { receiptColumn, teamColumn } from './receipt-names.ts';
import type { ReceiptColumn, TeamColumn } from './receipt-sheet.ts';

export type Columns<Column> = ReadonlyMap<number, Column>;

/** A heading, and what the rows below it are. */
export type ReceiptHeading = {
  /** The column that numbers the rows, 1-based. */
  readonly sequence: number | undefined;
  /** Columns that are not read. */
  readonly findings: readonly Finding[];
} & (
  | { readonly kind: 'lines'; readonly columns: Columns<ReceiptColumn> }
  | { readonly kind: 'team'; readonly columns: Columns<TeamColumn> }
);

/** The words of a column's heading, those of the row above it first. */
interface HeadingCell {
  readonly column: number;
  readonly own: string;
  readonly above: string;
}

/** The heading that a row is, alone or as the lower of two rows; undefined for any other row. */
export function headingIn(sheet: string, row: Row, above: Row | undefined): ReceiptHeading | undefined {
  return headingOf(sheet, row, alone(row)) ?? (above && headingOf(sheet, row, below(above, row)));
}

function alone(row: Row): readonly HeadingCell[] {
  return row.cells.flatMap((cell) =>
    cell.kind === 'text' && cellText(cell) !== ''
      ? [{ column: cell.column, own: cellText(cell), above: '' }]
      : [],
  );
}

/** A heading of two rows: words of a group stand above its first column, those of one column above an empty cell. */
function below(above: Row, row: Row): readonly HeadingCell[] {
  const [own, group] = [alone(row), alone(above)];
  if (own.length < 2 || own.length < row.cells.filter((cell) => cellText(cell) !== '').length) return [];
  const grouped = own.map((cell): HeadingCell => {
    const over = group.findLast(({ column }) => column <= cell.column);
    return { ...cell, above: over?.own ?? '' };
  });
  const taken = new Set(own.map(({ column }) => column));
  return [...grouped, ...group.filter(({ column }) => !taken.has(column))];
}

function headingOf(sheet: string, row: Row, cells: readonly HeadingCell[]): ReceiptHeading | undefined {
  const sequence = cells.find(({ own }) => isSequenceHeading(own))?.column;
  const lines = columnsOf(cells, receiptColumn);
  const known = new Set(lines.columns.values());
  if (known.has('received') && known.has('condition') && (known.has('record') || known.has('what')))
    return { kind: 'lines', columns: lines.columns, sequence, findings: unreadColumns(sheet, row, lines) };
  const team = columnsOf(cells, teamColumn);
  if (team.columns.size <= 2 || ![...team.columns.values()].includes('name')) return undefined;
  return { kind: 'team', columns: team.columns, sequence, findings: [] };
}

/** Columns that are not read: nobody knows them, or another one is about the same. */
function unreadColumns(
  sheet: string,
  { number: row }: Row,
  { others, twice }: NamedCells<ReceiptColumn>,
): readonly Finding[] {
  return [
    ...others
      .filter(({ own }) => !isSequenceHeading(own))
      .map(({ column, own: heading }) =>
        ruleFinding('TABLE-HEADING-UNKNOWN', { sheet, row, column }, { heading }),
      ),
    ...twice.map(({ place: column, heading }) =>
      ruleFinding('TABLE-HEADING-TWICE', { sheet, row, column }, { heading }),
    ),
  ];
}

interface NamedCells<Column> extends FormColumns<Column> {
  /** Cells that name no column. */
  readonly others: readonly HeadingCell[];
}

function columnsOf<Column>(cells: readonly HeadingCell[], find: ColumnFinder<Column>): NamedCells<Column> {
  const named = cells.map((cell) => {
    const found = find(cell.own) ?? find(`${cell.above} ${cell.own}`);
    return { cell, naming: found && { ...found, place: cell.column, heading: cell.own } };
  });
  const others = named.filter(({ naming }) => !naming).map(({ cell }) => cell);
  return { ...formColumns(named.flatMap(({ naming }) => naming ?? [])), others };
}
