import { remember } from '../text/remember.ts';
import {
  type ColumnTexts,
  columnOfField,
  type MatchedColumn,
  type Meaning,
  type StatedByKind,
  type StatedColumns,
} from './columns.ts';
import { countedColumns, withCountUnits } from './counted-columns.ts';
import {
  addendsOf,
  type HeadingAliases,
  type HeadingIndex,
  headingIndexes,
  likelyReadings,
  meaningOf,
  rankOf,
} from './heading-index.ts';
import { headingKey, plainHeadingKey } from './heading-key.ts';
import { statedMeaning, wholeHeading } from './heading-readings.ts';
import { unitsInHeading } from './heading-units.ts';
import { fewestInKnownWords, headingVocabulary } from './heading-vocabulary.ts';
import { fieldEntries, inventories } from './inventories.ts';
import type { Inventory, InventoryKind } from './inventory.ts';
import { markColumns } from './mark-columns.ts';
import { spreadColumns } from './spread-columns.ts';

export type { ColumnTexts, MatchedColumn } from './columns.ts';
export type { HeadingAliases } from './heading-index.ts';

/** How a table's columns fit one inventory. */
export interface TableMatch {
  readonly kind: InventoryKind;
  readonly columns: readonly MatchedColumn[];
  /** How many columns fill a field. */
  readonly matched: number;
  /** Share of the columns with a heading, row numbers left out, that are understood: 0 to 1. */
  readonly confidence: number;
  /** Keys of required fields without a column. */
  readonly missing: readonly string[];
}

/** The fewest understood columns that make a row of words a heading. */
export const fewestUnderstood = 3;

const sequenceKeys: ReadonlySet<string> = new Set(['stt', 'tt', 's tt', 'so tt', 'so thu tu']);

const nothingStated: StatedColumns = new Map();

/** Whether a heading is the row numbers' own: STT, TT, Số thứ tự. */
export const isSequenceHeading: (text: string) => boolean = remember(10_000, (text) =>
  sequenceKeys.has(plainHeadingKey(text)),
);

/** Tells whether a text is a name of a column of any inventory. */
export function isHeadingName(aliases: HeadingAliases): (text: string) => boolean {
  return (text) => {
    const name = headingKey(text);
    return headingIndexes(aliases).some(
      ({ accented, plain, further }) => accented.has(name) || plain.has(name) || further(name) !== null,
    );
  };
}

/** A match before the columns that nobody knows are compared with the declared headings, which takes long. */
interface BareMatch extends TableMatch {
  readonly index: HeadingIndex;
  readonly taken: ReadonlySet<string>;
}

const noAliases: HeadingAliases = {};

/**
 * Returns a matcher that knows the declared headings, the given aliases and what a person said of headings,
 * which stands above both. The inventory that understands most columns comes first.
 */
export function columnMatcher(
  aliases: HeadingAliases = noAliases,
  stated: StatedByKind = {},
): (columns: readonly ColumnTexts[]) => readonly TableMatch[] {
  const indexes = headingIndexes(aliases);
  return (columns) => {
    const { named, others } = bareMatches(indexes, stated, columns);
    if (named.length > 0) return bestFirst(named.map((match) => withSuggestions(match, columns)));
    const suggested = others.map((match) => withSuggestions(match, columns));
    return bestFirst(suggested.filter((match) => namingColumn(match) !== undefined));
  };
}

/**
 * Returns how many columns the best match of the same matcher understands, 0 without one. Looks for resemblances
 * only where they decide: a sheet's search for its heading asks for every run of rows.
 */
export function columnRecogniser(
  aliases: HeadingAliases = noAliases,
  stated: StatedByKind = {},
): (columns: readonly ColumnTexts[]) => number {
  const indexes = headingIndexes(aliases);
  return (columns) => {
    if (columns.length < fewestUnderstood || !mayBeKnown(columns, aliases, stated, fewestInKnownWords))
      return 0;
    const { named, others } = bareMatches(indexes, stated, columns);
    const isUsable = (match: BareMatch) => namingColumn(withSuggestions(match, columns)) !== undefined;
    const best = named.length > 0 ? bestFirst(named)[0] : bestFirst(others).find(isUsable);
    return best?.matched ?? 0;
  };
}

/** Whether as many columns may be known at all, which is told soon; what a person said of headings may be in any words. */
export function mayBeKnown(
  columns: readonly ColumnTexts[],
  aliases: HeadingAliases = noAliases,
  stated: StatedByKind = {},
  fewest = 1,
): boolean {
  const isStated = Object.values(stated).some(({ size }) => size > 0);
  return isStated || headingVocabulary(aliases)(columns, fewest);
}

/** The one of these inventories that understands most of the columns, be they none or too few to make a table of them. */
export function closestMatch(
  kinds: readonly InventoryKind[],
  columns: readonly ColumnTexts[],
  aliases: HeadingAliases = noAliases,
  stated: StatedByKind = {},
): TableMatch | undefined {
  const matches = headingIndexes(aliases)
    .filter(({ inventory }) => kinds.includes(inventory.kind))
    .map((index) => matchTable(index, stated[index.inventory.kind] ?? nothingStated, columns));
  const [best] = bestFirst(matches);
  return best && withSuggestions(best, columns);
}

/** The inventories that understand enough columns: those with a column that names a record, and the others. */
function bareMatches(
  indexes: readonly HeadingIndex[],
  stated: StatedByKind,
  columns: readonly ColumnTexts[],
): { readonly named: readonly BareMatch[]; readonly others: readonly BareMatch[] } {
  const matches = indexes
    .map((index) => matchTable(index, stated[index.inventory.kind] ?? nothingStated, columns))
    .filter((match) => match.matched >= fewestUnderstood);
  const isNamed = (match: BareMatch) => filledNaming(match) !== undefined;
  return { named: matches.filter(isNamed), others: matches.filter((match) => !isNamed(match)) };
}

function bestFirst<Match extends TableMatch>(matches: readonly Match[]): readonly Match[] {
  return [...matches].sort((left, right) => right.matched - left.matched);
}

/** The column that names a record, 1-based; where none is known to, the one that may be it. */
export function namingColumn(match: TableMatch): number | undefined {
  const { naming } = inventories[match.kind];
  const suggested = match.columns.find(({ suggestion }) => suggestion?.key === naming);
  return filledNaming(match) ?? suggested?.column;
}

function filledNaming(match: TableMatch): number | undefined {
  const { naming } = inventories[match.kind];
  return columnOfField(match.columns, naming);
}

function matchTable(index: HeadingIndex, stated: StatedColumns, columns: readonly ColumnTexts[]): BareMatch {
  const { inventory } = index;
  const taken = new Set<string>();
  const said = new Map(columns.map((column) => [column.column, statedMeaning(stated, column)]));
  const isStated = ({ column }: ColumnTexts) => said.get(column) !== undefined;
  const open = columns.filter((column) => !isStated(column));
  const shared = new Map([
    ...addendsOf(index, open),
    ...countedColumns(index, open),
    ...markColumns(index, open),
  ]);
  const isShared = ({ column }: ColumnTexts) => shared.has(column);
  const byRank = open
    .filter((column) => !isShared(column))
    .map((column) => ({ column, rank: rankOf(index, column) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ column }) => column);
  const inTurn = [...columns.filter(isStated), ...byRank, ...open.filter(isShared)];
  const meaning = (column: ColumnTexts): Meaning | undefined =>
    shared.get(column.column) ?? meaningOf(index, column);
  const spread = spreadColumns(index, columns, new Set(said.values()), taken);
  const found = inTurn
    .map(
      (column) => spread.get(column.column) ?? matchColumn(meaning, column, said.get(column.column), taken),
    )
    .sort((left, right) => left.column - right.column);
  const matches = withCountUnits(inventory, found);
  const matched = matches.filter(({ key }) => key !== undefined).length - furtherColumns(matches);
  const counted = columns.filter((column) => !isSequenceHeading(wholeHeading(column))).length;
  const missing = missingFields(inventory, matches, taken);
  const confidence = counted === 0 ? 0 : Math.round((matched / counted) * 100) / 100;
  return { kind: inventory.kind, columns: matches, matched, confidence, missing, index, taken };
}

/** The keys of the required fields that neither a column fills nor the heading of another one states. */
export function missingFields(
  inventory: Inventory,
  columns: readonly MatchedColumn[],
  filled: ReadonlySet<string | undefined>,
): readonly string[] {
  const stated = new Set(
    columns.map(({ key = '', countUnit }) => countUnit && inventory.fields[key]?.unitField),
  );
  return fieldEntries(inventory)
    .filter(([key, { required }]) => required && !filled.has(key) && !stated.has(key))
    .map(([key]) => key);
}

/** Columns of marks for the further values of one field, or of further parts of an amount: together they are understood once. */
function furtherColumns(matches: readonly MatchedColumn[]): number {
  const shared = matches.flatMap(({ key, settles, adds }) =>
    key !== undefined && (adds || settles?.field === key) ? [key] : [],
  );
  return shared.length - new Set(shared).size;
}

function withSuggestions({ index, taken, ...match }: BareMatch, columns: readonly ColumnTexts[]): TableMatch {
  const open = new Set(match.columns.filter(isOpen).map(({ column }) => column));
  const unknown = columns
    .filter(({ column, texts }) => open.has(column) && !isSequenceHeading(texts.at(-1) ?? ''))
    .map((column) => ({ column: column.column, readings: likelyReadings(index, column) }));
  const suggestions = index.similar.suggest(unknown, taken);
  const suggested = match.columns.map((column) => {
    const suggestion = suggestions.get(column.column);
    return suggestion ? { ...column, suggestion } : column;
  });
  return withLikelyName({ ...match, columns: suggested });
}

/** The fewest columns, and the least share of them, that tell an inventory though none is known to name its records. */
const fewestBesideName = 6;
const leastShareBesideName = 0.6;
/** A record is named near the beginning: behind its number and its code. */
const lastPlaceOfName = 3;

/**
 * The match with the first unknown column suggested as the one that names a record, where nearly all others are known: rather
 * than as what else it resembles, for without a name it is no list.
 */
function withLikelyName(match: TableMatch): TableMatch {
  const { kind, matched, confidence, columns } = match;
  if (namingColumn(match) !== undefined) return match;
  if (matched < fewestBesideName || confidence < leastShareBesideName) return match;
  const first = columns.slice(0, lastPlaceOfName).find(isOpen);
  if (!first) return match;
  const { naming, fields } = inventories[kind];
  const resembles = fields[naming]?.heading ?? naming;
  const suggestion = { key: naming, resembles, similarity: confidence, why: 'first-unknown' } as const;
  return { ...match, columns: columns.map((each) => (each === first ? { ...each, suggestion } : each)) };
}

/** Whether nobody and nothing says what a column is. */
export function isOpen({ key, repeats, partOf, isSequence, isStated }: MatchedColumn): boolean {
  return [key, repeats, partOf].every((field) => field === undefined) && !isSequence && !isStated;
}

function matchColumn(
  meaningOfColumn: (column: ColumnTexts) => Meaning | undefined,
  column: ColumnTexts,
  stated: string | null | undefined,
  taken: Set<string>,
): MatchedColumn {
  const heading = wholeHeading(column);
  const isSequence = isSequenceHeading(heading);
  const base = {
    column: column.column,
    heading,
    ...unitsInHeading(heading),
    ...(isSequence ? { isSequence } : {}),
    ...(stated === undefined ? {} : { isStated: true as const }),
  };
  if (stated === null) return base;
  const meaning = stated === undefined ? meaningOfColumn(column) : { key: stated };
  if (!meaning) return base;
  const { key, settles, adds } = meaning;
  const slot = slotOf(meaning);
  if (adds && taken.has(key) && !taken.has(slot)) return base;
  if (!adds && taken.has(slot)) return { ...base, repeats: key };
  taken.add(slot).add(key);
  return { ...base, key, ...(settles ? { settles } : {}), ...(adds ? { adds } : {}) };
}

/** What one column alone can fill: a field, or one value of it; parts of an amount share it. */
function slotOf({ key, settles, adds }: Meaning): string {
  if (adds) return `${key} parts`;
  return settles ? `${key} ${settles.value}` : key;
}
