import { remember } from '../text/remember.ts';
import { headingKey } from './heading-key.ts';
import { type NamePatterns, nameFinder } from './name-patterns.ts';

/** What a heading names among the columns of one of the program's own forms. */
export interface NamedColumn<Column> {
  readonly column: Column;
  /** It is the heading of the form itself, which goes before other names. */
  readonly isOfForm: boolean;
}

/** Returns the column that a heading names; null for none. */
export type ColumnFinder<Column> = (heading: string) => NamedColumn<Column> | null;

/** Returns what finds the columns of a form by its own headings and by further names. */
export function formColumnFinder<Column extends string>(
  headings: Readonly<Record<Column, string>>,
  names: NamePatterns<Column>,
): ColumnFinder<Column> {
  const columns = Object.keys(headings) as Column[];
  const byKey = new Map(columns.map((column) => [headingKey(headings[column]), column]));
  const further = nameFinder(names);
  return remember(10_000, (heading) => {
    const key = headingKey(heading);
    const own = byKey.get(key);
    const column = own ?? further(key);
    return column === undefined ? null : { column, isOfForm: own !== undefined };
  });
}

/** A heading that names a column, at its 1-based place. */
export interface NamingCell<Column> extends NamedColumn<Column> {
  readonly place: number;
  readonly heading: string;
}

/** The columns of a form as a row of headings has them. */
export interface FormColumns<Column> {
  /** Each at the place of the first heading that names it, the form's own before others. */
  readonly columns: ReadonlyMap<number, Column>;
  /** The headings that name one again. */
  readonly twice: readonly NamingCell<Column>[];
}

/** Tells which column stands where. */
export function formColumns<Column>(cells: readonly NamingCell<Column>[]): FormColumns<Column> {
  const inTurn = [...cells.filter(({ isOfForm }) => isOfForm), ...cells.filter((each) => !each.isOfForm)];
  const columns = new Map<number, Column>();
  const taken = new Set<Column>();
  const twice: NamingCell<Column>[] = [];
  for (const cell of inTurn) {
    if (taken.has(cell.column)) twice.push(cell);
    else columns.set(cell.place, cell.column);
    taken.add(cell.column);
  }
  return { columns, twice };
}
