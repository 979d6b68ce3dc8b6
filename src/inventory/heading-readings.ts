import type { ColumnTexts, StatedColumns } from './columns.ts';
import { saysOtherThing } from './group-words.ts';
import { headingKey } from './heading-key.ts';

/**
 * The ways to read a heading of several rows: all of it, then its lower part alone, then its upper part
 * alone unless that stands above several columns. Words that make another thing of the others are never left out.
 */
export function readings(column: ColumnTexts): readonly string[] {
  if (column.texts.length === 1) return column.texts;
  const ways = known.get(column) ?? readingsOf(column);
  known.set(column, ways);
  return ways;
}

/** Each inventory asks for them several times: texts put together anew are looked up slowly. */
const known = new WeakMap<ColumnTexts, readonly string[]>();

/** All of a heading, its rows joined. */
export function wholeHeading(column: ColumnTexts): string {
  return readings(column)[0] ?? '';
}

function readingsOf({ texts, grouped }: ColumnTexts): readonly string[] {
  const mayLeaveOut = (words: readonly string[]) => !words.some(saysOtherThing);
  const places = [...texts.keys()];
  const suffixes = places
    .filter((start) => mayLeaveOut(texts.slice(0, start)))
    .map((start) => texts.slice(start).join(' '));
  if (grouped) return suffixes;
  const prefixes = places
    .filter((length) => length > 0 && mayLeaveOut(texts.slice(length)))
    .map((length) => texts.slice(0, length).join(' '));
  return [...suffixes, ...prefixes.reverse()];
}

/** What a person said a column is: a field's key, null for none; undefined where nothing was said. */
export function statedMeaning(stated: StatedColumns, column: ColumnTexts): string | null | undefined {
  if (stated.size === 0) return undefined;
  for (const reading of readings(column)) {
    const meaning = stated.get(headingKey(reading));
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}
