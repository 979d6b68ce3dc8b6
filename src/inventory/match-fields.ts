import { remember } from '../text/remember.ts';
import type { ColumnTexts, MatchedColumn } from './columns.ts';
import { headingKey, plainHeadingKey } from './heading-key.ts';
import { readings, wholeHeading } from './heading-readings.ts';
import { unitsInHeading } from './heading-units.ts';
import type { Fields } from './inventory.ts';
import { isSequenceHeading } from './match-columns.ts';
import { type NamePatterns, nameFinder } from './name-patterns.ts';

/** What else a matcher of fields goes by. */
export interface MatchOptions {
  /** Further names of the columns. */
  readonly names?: NamePatterns;
  /** Whether a heading says another thing than the field whose name it holds. */
  readonly saysOther?: (heading: string, key: string) => boolean;
}

/** Returns a matcher of columns to a few declared fields, by their headings, aliases and further names, with or without accents. */
export function fieldMatcher(
  fields: Fields,
  { names = {}, saysOther = () => false }: MatchOptions = {},
): (columns: readonly ColumnTexts[]) => readonly MatchedColumn[] {
  const keys = new Map<string, string>();
  for (const [key, { heading, aliases }] of Object.entries(fields)) {
    for (const name of [heading, ...aliases]) keys.set(plainHeadingKey(name), key);
  }
  const find = nameFinder(names);
  const further = remember(10_000, (name) => find(name) ?? null);
  const named = (reading: string) => keys.get(plainHeadingKey(reading)) ?? further(headingKey(reading));
  return (columns) => {
    const taken = new Set<string>();
    return columns.map((column) => {
      const heading = wholeHeading(column);
      const base = {
        column: column.column,
        heading,
        ...unitsInHeading(heading),
        ...(isSequenceHeading(heading) ? { isSequence: true as const } : {}),
      };
      const key = readings(column)
        .map(named)
        .find((found) => found !== null);
      if (key === undefined || key === null || saysOther(heading, key)) return base;
      if (taken.has(key)) return { ...base, repeats: key };
      taken.add(key);
      return { ...base, key };
    });
  };
}
