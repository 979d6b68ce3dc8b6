import { once, remember } from '../text/remember.ts';
import type { ColumnTexts } from './columns.ts';
import { shortWords } from './heading-abbreviations.ts';
import { type HeadingAliases, type HeadingIndex, headingIndexes } from './heading-index.ts';
import { plainHeadingKey } from './heading-key.ts';
import { fieldEntries } from './inventories.ts';

/** The fewest columns of a heading that are in words of known names alone; the others may have remarks beside theirs. */
export const fewestInKnownWords = 2;

/** Whether as many of some columns may be known at all: each of them has a text in nothing but words of known names. */
export type Vocabulary = (columns: readonly ColumnTexts[], fewest: number) => boolean;

/**
 * Returns what tells it of all names together, patterns among them. To match each run of a sheet's rows takes long, and most
 * rows are no heading: this passes over those that cannot be one. Names are read when it is first asked.
 */
export function vocabularyOf(names: readonly string[]): Vocabulary {
  const known = once(() => new Set(names.flatMap(wordsOf)));
  const isOfNames = remember(20_000, (text) => {
    const words = wordsOf(text);
    return words.length > 0 && words.every((word) => known().has(word));
  });
  return (columns, fewest) => {
    let count = 0;
    for (const { texts } of columns) {
      if (texts.some(isOfNames)) count += 1;
      if (count >= fewest) return true;
    }
    return false;
  };
}

/** The words of a heading or of a pattern of such, without accents. */
function wordsOf(text: string): readonly string[] {
  return plainHeadingKey(text).match(/\p{L}+/gu) ?? [];
}

const vocabularies = new WeakMap<HeadingAliases, Vocabulary>();

/** Tells which columns may be known to some inventory. */
export function headingVocabulary(aliases: HeadingAliases): Vocabulary {
  const vocabulary =
    vocabularies.get(aliases) ??
    vocabularyOf([...shortWords, ...headingIndexes(aliases).flatMap(namesOfHeadings)]);
  vocabularies.set(aliases, vocabulary);
  return vocabulary;
}

/** All that may stand in a heading that is known: names of fields, patterns of such, and the values of closed lists above marks. */
function namesOfHeadings({ inventory, accented }: HeadingIndex): readonly string[] {
  const { headingNames, markedColumns = [], joinedColumns: joined } = inventory;
  const lists = [
    ...fieldEntries(inventory).map(([, { choices = [] }]) => choices),
    ...markedColumns.map(({ values = [] }) => values),
  ];
  return [
    ...accented.keys(),
    ...Object.values(headingNames).flatMap((patterns = []) => patterns),
    ...lists.flat().flatMap(({ value, aliases }) => [value, ...aliases]),
    ...markedColumns.flatMap(({ groups }) => groups),
    ...(joined ? [...joined.first, ...joined.second] : []),
  ];
}
