import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { isSequenceHeading } from '../../inventory/match-columns.ts';
import type { Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { type NamedColumn, receiptColumn, teamColumn } from './receipt-names.ts';
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
  const unread = (others: readonly HeadingCell[], twice: readonly HeadingCell[]) => [
    ...others
      .filter(({ own }) => !isSequenceHeading(own))
      .map(({ column, own }) => finding('TABLE-HEADING-UNKNOWN', sheet, row, column, own)),
    ...twice.map(({ column, own }) => finding('TABLE-HEADING-TWICE', sheet, row, column, own)),
  ];
  if (known.has('received') && known.has('condition') && (known.has('record') || known.has('what')))
    return { kind: 'lines', columns: lines.columns, sequence, findings: unread(lines.others, lines.twice) };
  const team = columnsOf(cells, teamColumn);
  if (team.columns.size <= 2 || ![...team.columns.values()].includes('name')) return undefined;
  return { kind: 'team', columns: team.columns, sequence, findings: [] };
}

function finding(
  code: 'TABLE-HEADING-UNKNOWN' | 'TABLE-HEADING-TWICE',
  sheet: string,
  row: Row,
  column: number,
  heading: string,
): Finding {
  return ruleFinding(code, { sheet, row: row.number, column }, { heading });
}

/** The column of each name, the form's own headings before others; what names none, and what names one again. */
function columnsOf<Column>(
  cells: readonly HeadingCell[],
  find: (heading: string) => NamedColumn<Column> | null,
): {
  readonly columns: Columns<Column>;
  readonly others: readonly HeadingCell[];
  readonly twice: readonly HeadingCell[];
} {
  const named = cells.map((cell) => ({
    cell,
    found: find(cell.own) ?? find(`${cell.above} ${cell.own}`),
  }));
  const columns = new Map<number, Column>();
  const taken = new Set<Column>();
  const twice: HeadingCell[] = [];
  for (const isOfForm of [true, false]) {
    for (const { cell, found } of named) {
      if (found?.isOfForm !== isOfForm) continue;
      if (taken.has(found.column)) twice.push(cell);
      else columns.set(cell.column, found.column);
      taken.add(found.column);
    }
  }
  return { columns, others: named.filter(({ found }) => !found).map(({ cell }) => cell), twice };
}
