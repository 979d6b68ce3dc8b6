import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { type ColumnFinder, type FormColumns, formColumns } from '../../inventory/form-columns.ts';
import { isSequenceHeading } from '../../inventory/match-columns.ts';
import type { Row } from '../../workbook/cell.ts';
import { cellText, saysSomething } from '../../workbook/table/cell-text.ts';
import { type ConditionColumn, conditionColumns } from './condition-marks.ts';
import { receiptColumn, teamColumn } from './receipt-names.ts';
import type { ReceiptColumn, TeamColumn } from './receipt-sheet.ts';

export type Columns<Column> = ReadonlyMap<number, Column>;

interface AnyHeading {
  /** The column that numbers the rows, 1-based. */
  readonly sequence: number | undefined;
  /** Columns that are not read. */
  readonly findings: readonly Finding[];
}

/** The heading of a table of things received. */
export interface LinesHeading extends AnyHeading {
  readonly kind: 'lines';
  readonly columns: Columns<ReceiptColumn>;
  /** The columns of marks, where those say how things came. */
  readonly marks: Columns<ConditionColumn>;
  readonly cells: readonly HeadingCell[];
}

interface TeamHeading extends AnyHeading {
  readonly kind: 'team';
  readonly columns: Columns<TeamColumn>;
}

/** A heading, and what the rows below it are. */
export type ReceiptHeading = LinesHeading | TeamHeading;

/** The words of a column's heading, those of the rows above it first. */
interface HeadingCell {
  readonly column: number;
  readonly own: string;
  readonly above: readonly string[];
}

/** The heading that a row is, alone or as the lower of two rows; undefined for any other row. */
export function headingIn(sheet: string, row: Row, above: Row | undefined): ReceiptHeading | undefined {
  return headingOf(sheet, row, alone(row)) ?? (above && headingOf(sheet, row, below(alone(above), row)));
}

/**
 * The heading with the row below it, where only that names the column of conditions or those of marks: "Đủ", "Thiếu" below
 * "Tình trạng". Undefined for any other row.
 */
export function goingOn(sheet: string, row: Row, { cells }: LinesHeading): LinesHeading | undefined {
  const heading = linesOf(sheet, row, below(cells, row));
  const own = new Set(row.cells.map(({ column }) => column));
  const namesCondition = [...(heading?.columns ?? [])].some(
    ([column, name]) => name === 'condition' && own.has(column),
  );
  return namesCondition || heading?.marks.size ? heading : undefined;
}

function alone(row: Row): readonly HeadingCell[] {
  return row.cells.flatMap((cell) =>
    cell.kind === 'text' && saysSomething(cell)
      ? [{ column: cell.column, own: cellText(cell), above: [] }]
      : [],
  );
}

/** A heading of two rows: words of a group stand above its first column, those of one column above an empty cell. */
function below(group: readonly HeadingCell[], row: Row): readonly HeadingCell[] {
  const own = alone(row);
  if (own.length < 2 || own.length < row.cells.filter(saysSomething).length) return [];
  const grouped = own.map((cell): HeadingCell => {
    const over = group.findLast(({ column }) => column <= cell.column);
    return { ...cell, above: over ? [...over.above, over.own] : [] };
  });
  const taken = new Set(own.map(({ column }) => column));
  const both = [...grouped, ...group.filter(({ column }) => !taken.has(column))];
  return both.sort((left, right) => left.column - right.column);
}

function headingOf(sheet: string, row: Row, cells: readonly HeadingCell[]): ReceiptHeading | undefined {
  const lines = linesOf(sheet, row, cells);
  if (lines) return lines;
  const team = columnsOf(cells, teamColumn);
  if (team.columns.size <= 2 || ![...team.columns.values()].includes('name')) return undefined;
  return { kind: 'team', columns: team.columns, sequence: sequenceOf(cells), findings: [] };
}

function linesOf(sheet: string, row: Row, cells: readonly HeadingCell[]): LinesHeading | undefined {
  const lines = columnsOf(cells, receiptColumn);
  const named = new Set(lines.columns.values());
  if (!named.has('received') || !(named.has('record') || named.has('what'))) return undefined;
  const marks: Columns<ConditionColumn> = named.has('condition')
    ? new Map()
    : conditionColumns(
        lines.others.map(({ column, own, above }) => ({
          column,
          texts: [...above, own],
          grouped: above.length > 0,
        })),
      );
  if (!named.has('condition') && marks.size === 0) return undefined;
  const others = lines.others.filter(({ column }) => !marks.has(column));
  const findings = unreadColumns(sheet, row, { ...lines, others });
  return { kind: 'lines', columns: lines.columns, marks, cells, sequence: sequenceOf(cells), findings };
}

function sequenceOf(cells: readonly HeadingCell[]): number | undefined {
  return cells.find(({ own }) => isSequenceHeading(own))?.column;
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
    const found = readingsOf(cell)
      .map(find)
      .find((naming) => naming !== null);
    return { cell, naming: found && { ...found, place: cell.column, heading: cell.own } };
  });
  const others = named.filter(({ naming }) => !naming).map(({ cell }) => cell);
  return { ...formColumns(named.flatMap(({ naming }) => naming ?? [])), others };
}

/** Its own words first, then with those above. */
function readingsOf({ own, above }: HeadingCell): readonly string[] {
  return Array.from({ length: above.length + 1 }, (_, count) =>
    [...above.slice(above.length - count), own].join(' '),
  );
}
