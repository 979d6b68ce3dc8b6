import { parseMoneyUnit } from '../text/money.ts';
import { stripAccents } from '../text/normalise.ts';
import { remember } from '../text/remember.ts';
import type { ColumnTexts, MatchedColumn, StatedByKind, StatedColumns } from './columns.ts';
import { headingKey } from './heading-key.ts';
import { fieldEntries, inventories } from './inventories.ts';
import { type Inventory, type InventoryKind, inventoryKinds } from './inventory.ts';
import { SimilarHeadings } from './similar-headings.ts';

export type { ColumnTexts, MatchedColumn } from './columns.ts';

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

/** More names for columns than the declaration has, by kind and key; the city may edit them. */
export type HeadingAliases = Readonly<
  Partial<Record<InventoryKind, Readonly<Record<string, readonly string[]>>>>
>;

interface Meaning {
  readonly key: string;
  readonly settles?: { readonly field: string; readonly value: string };
}

interface HeadingIndex {
  readonly accented: ReadonlyMap<string, Meaning>;
  readonly plain: ReadonlyMap<string, Meaning>;
  readonly similar: SimilarHeadings;
  readonly stated: StatedColumns;
}

/** The fewest understood columns that make a row of words a heading. */
const fewestColumns = 3;

const sequenceKeys: ReadonlySet<string> = new Set(['stt', 'tt', 's tt', 'so tt', 'so thu tu']);

const nothingStated: StatedColumns = new Map();

/** Whether a heading is the row numbers' own: STT, TT, Số thứ tự. */
export function isSequenceHeading(text: string): boolean {
  return sequenceKeys.has(stripAccents(headingKey(text)));
}

/**
 * Returns a matcher that knows the declared headings, the given aliases and what a person said of headings,
 * which stands above both.
 */
export function columnMatcher(
  aliases: HeadingAliases = {},
  stated: StatedByKind = {},
): (columns: readonly ColumnTexts[]) => readonly TableMatch[] {
  const indexes = inventoryKinds.map((kind) => {
    const inventory = inventories[kind];
    return [inventory, indexHeadings(inventory, aliases[kind] ?? {}, stated[kind] ?? nothingStated)] as const;
  });
  return (columns) => {
    const matches = indexes
      .map(([inventory, index]) => matchTable(inventory, index, columns))
      .filter((match) => match.matched >= fewestColumns);
    const named = matches.filter((match) => filledNaming(match) !== undefined);
    const usable = named.length > 0 ? named : matches.filter((match) => namingColumn(match) !== undefined);
    return usable.sort((left, right) => right.matched - left.matched);
  };
}

/** The column that names a record, 1-based; where none is known to, the one that may be it. */
export function namingColumn(match: TableMatch): number | undefined {
  const { naming } = inventories[match.kind];
  const suggested = match.columns.find(({ suggestion }) => suggestion?.key === naming);
  return filledNaming(match) ?? suggested?.column;
}

function filledNaming(match: TableMatch): number | undefined {
  const { naming } = inventories[match.kind];
  return match.columns.find((column) => column.key === naming)?.column;
}

function indexHeadings(
  inventory: Inventory,
  aliases: Readonly<Record<string, readonly string[]>>,
  stated: StatedColumns,
): HeadingIndex {
  const accented = new Map<string, Meaning>();
  const declared = fieldEntries(inventory).flatMap(([key, field]) =>
    [field.heading, ...field.aliases, ...(aliases[key] ?? [])].map((heading) => ({ key, heading })),
  );
  for (const { key, heading } of declared) {
    const name = headingKey(heading);
    if (!accented.has(name)) accented.set(name, { key });
  }
  for (const { headings, field, settles } of inventory.splitColumns) {
    for (const heading of headings) accented.set(headingKey(heading), { key: field, settles });
  }
  return { accented, plain: withoutAccents(accented), similar: new SimilarHeadings(declared), stated };
}

/** Headings without accents; one that two fields share without accents means neither. */
function withoutAccents(accented: ReadonlyMap<string, Meaning>): ReadonlyMap<string, Meaning> {
  const plain = new Map<string, Meaning | null>();
  for (const [name, meaning] of accented) {
    const bare = stripAccents(name);
    const known = plain.get(bare);
    plain.set(bare, known === undefined || known?.key === meaning.key ? meaning : null);
  }
  return new Map([...plain].flatMap(([name, meaning]) => (meaning ? [[name, meaning] as const] : [])));
}

function matchTable(inventory: Inventory, index: HeadingIndex, columns: readonly ColumnTexts[]): TableMatch {
  const taken = new Set<string>();
  const stated = new Map(columns.map((column) => [column.column, statedMeaning(index, column)]));
  const isStated = ({ column }: ColumnTexts) => stated.get(column) !== undefined;
  const inTurn = [...columns.filter(isStated), ...columns.filter((column) => !isStated(column))];
  const matches = inTurn
    .map((column) => matchColumn(index, column, stated.get(column.column), taken))
    .sort((left, right) => left.column - right.column);
  const matched = matches.filter((column) => column.key !== undefined).length;
  const counted = columns.filter((column) => !isSequenceHeading(column.texts.join(' '))).length;
  const missing = fieldEntries(inventory)
    .filter(([key, field]) => field.required && !taken.has(key))
    .map(([key]) => key);
  return {
    kind: inventory.kind,
    columns: matched < fewestColumns ? matches : withSuggestions(index, columns, matches, taken),
    matched,
    confidence: counted === 0 ? 0 : Math.round((matched / counted) * 100) / 100,
    missing,
  };
}

function withSuggestions(
  index: HeadingIndex,
  columns: readonly ColumnTexts[],
  matches: readonly MatchedColumn[],
  taken: ReadonlySet<string>,
): readonly MatchedColumn[] {
  const open = new Set(matches.filter(isOpen).map(({ column }) => column));
  const unknown = columns
    .filter(({ column }) => open.has(column))
    .map((column) => ({ column: column.column, readings: readings(column) }));
  const suggestions = index.similar.suggest(unknown, taken);
  return matches.map((match) => {
    const suggestion = suggestions.get(match.column);
    return suggestion ? { ...match, suggestion } : match;
  });
}

/** Whether nobody and nothing says what a column is. */
function isOpen({ key, repeats, isSequence, isStated }: MatchedColumn): boolean {
  return key === undefined && repeats === undefined && !isSequence && !isStated;
}

/** Null stands for no unit, so that this too is remembered. */
const moneyUnitOf = remember(10_000, (heading) => parseMoneyUnit(heading) ?? null);

function matchColumn(
  index: HeadingIndex,
  column: ColumnTexts,
  stated: string | null | undefined,
  taken: Set<string>,
): MatchedColumn {
  const heading = column.texts.join(' ');
  const moneyUnit = moneyUnitOf(heading) ?? undefined;
  const isSequence = isSequenceHeading(heading);
  const base = {
    column: column.column,
    heading,
    ...(moneyUnit ? { moneyUnit } : {}),
    ...(isSequence ? { isSequence } : {}),
    ...(stated === undefined ? {} : { isStated: true as const }),
  };
  if (stated === null) return base;
  const meaning = stated === undefined ? meaningOf(index, column) : { key: stated };
  if (!meaning) return base;
  const slot = meaning.settles ? `${meaning.key} ${meaning.settles.value}` : meaning.key;
  if (taken.has(slot)) return { ...base, repeats: meaning.key };
  taken.add(slot).add(meaning.key);
  return { ...base, key: meaning.key, ...(meaning.settles ? { settles: meaning.settles } : {}) };
}

function statedMeaning({ stated }: HeadingIndex, column: ColumnTexts): string | null | undefined {
  if (stated.size === 0) return undefined;
  for (const reading of readings(column)) {
    const meaning = stated.get(headingKey(reading));
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

function meaningOf(index: HeadingIndex, column: ColumnTexts): Meaning | undefined {
  for (const reading of readings(column)) {
    const name = headingKey(reading);
    const meaning = index.accented.get(name) ?? index.plain.get(name);
    if (meaning) return meaning;
  }
  return undefined;
}

/**
 * The ways to read a heading of several rows: all of it, then its lower part alone, then its upper part
 * alone unless that stands above several columns.
 */
function readings({ texts, grouped }: ColumnTexts): readonly string[] {
  const suffixes = texts.map((_, start) => texts.slice(start).join(' '));
  if (grouped) return suffixes;
  const prefixes = texts.map((_, length) => texts.slice(0, length).join(' ')).filter((text) => text !== '');
  return [...suffixes, ...prefixes.reverse()];
}
