import type { ColumnTexts, Meaning } from './columns.ts';
import type { Choice } from './field.ts';
import { headingKey, plainHeadingKey, plainKey } from './heading-key.ts';
import { wholeHeading } from './heading-readings.ts';
import { fieldEntries } from './inventories.ts';
import type { Inventory } from './inventory.ts';
import type { DeclaredHeading } from './similar-headings.ts';

/** The headings of columns in which a mark says a value of one field. */
export interface MarkHeadings {
  readonly field: string;
  /** What may stand above such columns, without accents: "đối tượng". */
  readonly groups: ReadonlySet<string>;
  /** The value that words name: "công chức". */
  readonly valueNamed: (words: string) => string | undefined;
  /** Whether the names of its values tell it with nothing above them. */
  readonly namesAlone: boolean;
}

/** What is known of an inventory's headings: those of marks, and what the others mean, without accents. */
interface KnownHeadings {
  readonly marks: readonly MarkHeadings[];
  readonly plain: ReadonlyMap<string, Meaning>;
  /** By further names of columns. */
  readonly further: (name: string) => Meaning | null;
}

/** Fewer are no list: "CC" alone may be anything. */
const fewestValues = 2;

/**
 * What heads the columns of marks of an inventory, given all names of its columns: those of every closed list below a heading
 * of its own, and what is declared beside. The sexes have columns of their own, and a grade of secrecy is read from one alone.
 */
export function markHeadings(
  inventory: Inventory,
  declared: readonly DeclaredHeading[],
): readonly MarkHeadings[] {
  const { markedColumns = [], splitColumns, secrecy } = inventory;
  const others = new Set([...splitColumns.map(({ settles }) => settles.field), secrecy?.grade]);
  return fieldEntries(inventory).flatMap(([field, { choices }]) => {
    const further = markedColumns.find((each) => each.field === field);
    const values = further?.values ?? choices;
    if (!values || others.has(field)) return [];
    const own = declared.filter(({ key }) => key === field).map(({ heading }) => heading);
    const groups = new Set([...own, ...(further?.groups ?? [])].map(plainHeadingKey));
    const names = namesOf(values);
    const valueNamed = (words: string) => names.get(plainHeadingKey(words));
    return [{ field, groups, valueNamed, namesAlone: further?.namesAlone ?? false }];
  });
}

function namesOf(values: readonly Choice[]): ReadonlyMap<string, string> {
  return new Map(
    values.flatMap(({ value, aliases }) =>
      [value, ...aliases].map((name) => [plainHeadingKey(name), value] as const),
    ),
  );
}

/** A column that may be one of marks. */
interface Candidate {
  readonly column: number;
  readonly value: string;
  /** The words above its own, with which others stand beside it; empty without any. */
  readonly above: string;
  /** It stands below a heading of the field, or has that in its own. */
  readonly isBelow: boolean;
  /** Its heading is also a name of the whole field: "Loại cán bộ". */
  readonly isWholeField: boolean;
}

/** The columns of one field, each with the value that a mark in it says. */
interface MarkedField {
  readonly field: string;
  readonly columns: readonly Candidate[];
}

/**
 * The columns of a field that has one for each value, "Đối tượng: Cán bộ | Công chức | Viên chức", with the value that a
 * mark in them says. At least two values, below a heading of that field or, where those tell enough, by their names alone:
 * below another heading they say something else. "Loại cán bộ" is the whole field, unless "Loại công chức" stands beside
 * it. Columns that two fields could claim are those of the field with more of them below the same words: "Khác" below
 * "Phương án", whatever else stands below "Hình thức xử lý".
 */
export function markColumns(
  known: KnownHeadings,
  columns: readonly ColumnTexts[],
): ReadonlyMap<number, Meaning> {
  const found = known.marks.map((marks) => markedField(marks, known, columns)).filter(isList);
  const taken = new Map<number, Claim>();
  for (const claim of found.flatMap(claimsOf)) {
    const rival = taken.get(claim.column);
    if (!rival || isStronger(claim, rival)) taken.set(claim.column, claim);
  }
  const kept = found
    .map(({ field }) => ({ field, columns: [...taken.values()].filter((claim) => claim.field === field) }))
    .filter(isList);
  return new Map(
    kept.flatMap(({ field, columns: own }) =>
      own.map(({ column, value }) => [column, { key: field, settles: { field, value } }]),
    ),
  );
}

/** A column that is one of a field's, unless another field claims more of those beside it. */
interface Claim extends Candidate {
  readonly field: string;
  /** How many the field claims below the same words, and in all. */
  readonly beside: number;
  readonly inAll: number;
}

function claimsOf({ field, columns }: MarkedField): readonly Claim[] {
  return columns.map((each) => {
    const beside = columns.filter(({ above }) => above === each.above).length;
    return { ...each, field, beside, inAll: columns.length };
  });
}

function isStronger(claim: Claim, rival: Claim): boolean {
  return claim.beside > rival.beside || (claim.beside === rival.beside && claim.inAll > rival.inAll);
}

function markedField(
  marks: MarkHeadings,
  known: KnownHeadings,
  columns: readonly ColumnTexts[],
): MarkedField {
  const candidates = columns.flatMap((column) => candidateOf(marks, known, column) ?? []);
  const certain = candidates.filter(({ isWholeField }) => !isWholeField);
  return { field: marks.field, columns: certain.some(({ isBelow }) => isBelow) ? candidates : certain };
}

function isList({ columns }: MarkedField): boolean {
  return new Set(columns.map(({ value }) => value)).size >= fewestValues;
}

function candidateOf(
  marks: MarkHeadings,
  { plain, further }: KnownHeadings,
  heading: ColumnTexts,
): Candidate | undefined {
  const { field, groups, valueNamed, namesAlone } = marks;
  const { column, texts, grouped } = heading;
  const whole = wholeHeading(heading);
  const isGroup = (words: string) =>
    groups.has(plainHeadingKey(words)) || further(headingKey(words))?.key === field;
  const belowGroup = grouped ? valueBelow(texts, isGroup, marks) : valueBehind(whole, marks);
  const value = belowGroup ?? (grouped || !namesAlone ? undefined : valueNamed(whole));
  if (value === undefined) return undefined;
  const above = plainHeadingKey(texts.slice(0, -1).join(' '));
  return {
    column,
    value,
    above,
    isBelow: belowGroup !== undefined,
    isWholeField: !grouped && plain.has(plainHeadingKey(whole)),
  };
}

/** The value that the lowest words name below words of a group; a further group may stand between: "Sử dụng khác". */
function valueBelow(
  texts: readonly string[],
  isGroup: (words: string) => boolean,
  marks: MarkHeadings,
): string | undefined {
  for (let first = 1; first < texts.length; first += 1) {
    const value = marks.valueNamed(texts.slice(first).join(' '));
    if (value !== undefined && hasGroup(texts.slice(0, first), isGroup)) return value;
  }
  return valueBehind(texts.at(-1) ?? '', marks);
}

function hasGroup(above: readonly string[], isGroup: (words: string) => boolean): boolean {
  return above.some((_, from) =>
    above.slice(from).some((_text, count) => isGroup(above.slice(from, from + count + 1).join(' '))),
  );
}

/** The same in a heading of one row: "Loại Công chức". */
function valueBehind(whole: string, { groups, valueNamed }: MarkHeadings): string | undefined {
  const key = headingKey(whole);
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
    const value = groups.has(plainKey(key.slice(0, at))) ? valueNamed(key.slice(at + 1)) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}
