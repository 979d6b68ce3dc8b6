import type { ColumnTexts, StatedColumns } from './columns.ts';
import { saysOtherThing } from './group-words.ts';
import { headingKey } from './heading-key.ts';

/**
 * The ways to read a heading of several rows: all of it, then its lower part alone, then its upper part
 * alone unless that stands above several columns. Words that make another thing of the others are never left out.
 */
export function readings({ texts, grouped }: ColumnTexts): readonly string[] {
  if (texts.length === 1) return texts;
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
