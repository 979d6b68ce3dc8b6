import { addressColumns } from './address-columns.ts';
import type { ColumnTexts, MatchedColumn } from './columns.ts';
import { dateColumns } from './date-columns.ts';
import type { HeadingIndex } from './heading-index.ts';
import { headingKey } from './heading-key.ts';
import { wholeHeading } from './heading-readings.ts';
import { rangeColumns } from './range-columns.ts';
import { spanColumns } from './span-columns.ts';

/** The columns of values that are written in several; their fields are taken then. What a person said of a field stands. */
export function spreadColumns(
  index: HeadingIndex,
  columns: readonly ColumnTexts[],
  said: ReadonlySet<string | null | undefined>,
  taken: Set<string>,
): ReadonlyMap<number, MatchedColumn> {
  const found = [
    ...joinedColumns(index, columns),
    ...rangeColumns(index, columns),
    ...dateColumns(index, columns),
    ...addressColumns(index, columns),
    ...spanColumns(index, columns),
  ];
  const isSaid = (field: string | undefined) => field !== undefined && said.has(field);
  const spread = new Map(
    found.filter(([, { key, partOf, until }]) => !isSaid(key ?? partOf) && !isSaid(until)),
  );
  for (const { key, until } of spread.values())
    for (const field of [key, until]) if (field !== undefined) taken.add(field);
  return spread;
}

/** The two columns of a text that is written in two, where both are there. */
function joinedColumns(
  { inventory }: HeadingIndex,
  columns: readonly ColumnTexts[],
): ReadonlyMap<number, MatchedColumn> {
  const { joinedColumns: declared } = inventory;
  if (!declared) return new Map();
  const named = (names: readonly string[]) => {
    const keys = new Set(names.map(headingKey));
    return columns.find((column) => ownNames(column).some((name) => keys.has(headingKey(name))));
  };
  const [first, second] = [named(declared.first), named(declared.second)];
  if (!first || !second || first.column >= second.column) return new Map();
  const { field } = declared;
  return new Map([
    [first.column, { column: first.column, heading: wholeHeading(first), key: field, joins: second.column }],
    [second.column, { column: second.column, heading: wholeHeading(second), partOf: field }],
  ]);
}

/** The whole heading, and below a group its own part; a word of a stacked heading is none. */
function ownNames(column: ColumnTexts): readonly string[] {
  return column.grouped ? [wholeHeading(column), ...column.texts.slice(-1)] : [wholeHeading(column)];
}
