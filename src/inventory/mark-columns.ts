import type { ColumnTexts, Meaning } from './columns.ts';
import { plainHeadingKey } from './heading-key.ts';
import type { Inventory } from './inventory.ts';
import type { DeclaredHeading } from './similar-headings.ts';

/** The headings of columns in which a mark says a value of a closed list; all without accents. */
export interface MarkHeadings {
  readonly field: string;
  /** The value by its name alone: "công chức". */
  readonly alone: ReadonlyMap<string, string>;
  /** The value by its name below what may stand above such columns: "đối tượng công chức". */
  readonly below: ReadonlyMap<string, string>;
}

/** What is known of an inventory's headings: those of marks, and what the others mean, without accents. */
interface KnownHeadings {
  readonly marks: MarkHeadings | undefined;
  readonly plain: ReadonlyMap<string, Meaning>;
}

/** Fewer are no list: "CC" alone may be anything. */
const fewestValues = 2;

/** What heads the columns of marks of an inventory, given all names of its columns; undefined where it has none. */
export function markHeadings(
  { markedColumns, fields }: Inventory,
  declared: readonly DeclaredHeading[],
): MarkHeadings | undefined {
  if (!markedColumns) return undefined;
  const { field, groups } = markedColumns;
  const own = declared.filter(({ key }) => key === field).map(({ heading }) => heading);
  const above = [...own, ...groups].map(plainHeadingKey);
  const alone = (fields[field]?.choices ?? []).flatMap(({ value, aliases }) =>
    [value, ...aliases].map((name) => [plainHeadingKey(name), value] as const),
  );
  const below = above.flatMap((group) => alone.map(([name, value]) => [`${group} ${name}`, value] as const));
  return { field, alone: new Map(alone), below: new Map(below) };
}

/** A column that may be one of marks. */
interface Candidate {
  readonly column: number;
  readonly value: string;
  /** It stands below a heading of the field, or has that in its own. */
  readonly isBelow: boolean;
  /** Its heading is also a name of the whole field: "Loại cán bộ". */
  readonly isWholeField: boolean;
}

/**
 * The columns of a closed list that has one for each value, "Đối tượng: Cán bộ | Công chức | Viên chức", with the value
 * that a mark in them says. At least two values, by their names alone or below a heading of that field: below another one
 * they say something else. "Loại cán bộ" is the whole field, unless "Loại công chức" stands beside it.
 */
export function markColumns(
  known: KnownHeadings,
  columns: readonly ColumnTexts[],
): ReadonlyMap<number, Meaning> {
  const { marks } = known;
  if (!marks) return new Map();
  const { field } = marks;
  const candidates = columns.flatMap((column) => candidateOf(marks, known, column) ?? []);
  const certain = candidates.filter(({ isWholeField }) => !isWholeField);
  const found = certain.some(({ isBelow }) => isBelow) ? candidates : certain;
  const values = new Set(found.map(({ value }) => value));
  if (values.size < fewestValues) return new Map();
  return new Map(found.map(({ column, value }) => [column, { key: field, settles: { field, value } }]));
}

function candidateOf(
  { alone, below }: MarkHeadings,
  { plain }: KnownHeadings,
  { column, texts, grouped }: ColumnTexts,
): Candidate | undefined {
  const names = texts.map((_, start) => plainHeadingKey(texts.slice(start).join(' ')));
  const [whole = ''] = names;
  const belowGroup = (grouped ? names : [whole]).map((name) => below.get(name)).find(Boolean);
  const value = belowGroup ?? (grouped ? undefined : alone.get(whole));
  if (value === undefined) return undefined;
  return { column, value, isBelow: belowGroup !== undefined, isWholeField: !grouped && plain.has(whole) };
}
