import { parseMoneyUnit } from '../text/money.ts';
import type { ColumnTexts, MatchedColumn } from './columns.ts';
import { plainHeadingKey } from './heading-key.ts';
import { readings } from './heading-readings.ts';
import { unitsOfAreaIn } from './heading-units.ts';
import type { Fields } from './inventory.ts';
import { isSequenceHeading } from './match-columns.ts';

/** Returns a matcher of columns to a few declared fields, by their headings and aliases, with or without accents. */
export function fieldMatcher(fields: Fields): (columns: readonly ColumnTexts[]) => readonly MatchedColumn[] {
  const keys = new Map<string, string>();
  for (const [key, { heading, aliases }] of Object.entries(fields)) {
    for (const name of [heading, ...aliases]) keys.set(plainHeadingKey(name), key);
  }
  return (columns) => {
    const taken = new Set<string>();
    return columns.map((column) => {
      const heading = column.texts.join(' ');
      const moneyUnit = parseMoneyUnit(heading);
      const base = {
        column: column.column,
        heading,
        ...(moneyUnit ? { moneyUnit } : {}),
        ...unitsOfAreaIn(heading),
        ...(isSequenceHeading(heading) ? { isSequence: true as const } : {}),
      };
      const key = readings(column)
        .map((reading) => keys.get(plainHeadingKey(reading)))
        .find((found) => found !== undefined);
      if (key === undefined) return base;
      if (taken.has(key)) return { ...base, repeats: key };
      taken.add(key);
      return { ...base, key };
    });
  };
}
