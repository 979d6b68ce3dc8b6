import { foldText } from '../text/fold.ts';
import { type MoneyUnit, parseMoneyUnit } from '../text/money.ts';
import { stripAccents } from '../text/normalise.ts';
import { remember } from '../text/remember.ts';
import { fieldEntries, inventories } from './inventories.ts';
import { type Inventory, type InventoryKind, inventoryKinds } from './inventory.ts';

/** A column of a sheet's heading: its texts from top to bottom, and whether the top one stands above a group. */
export interface ColumnTexts {
  readonly column: number;
  readonly texts: readonly string[];
  readonly grouped: boolean;
}

/** What one column of a table was taken for. */
export interface MatchedColumn {
  /** 1-based. */
  readonly column: number;
  readonly heading: string;
  /** The field's key; undefined when the heading is not known, or its field is already filled by another column. */
  readonly key?: string;
  /** A field that this heading alone settles ("Năm sinh Nam" → gender Nam). */
  readonly settles?: { readonly field: string; readonly value: string };
  /** The unit of money the heading states. */
  readonly moneyUnit?: MoneyUnit;
  /** The field is taken by an earlier column with the same meaning. */
  readonly repeats?: string;
  /** The column numbers the rows (STT); it is read and never trusted. */
  readonly isSequence?: true;
}

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
}

/** The fewest understood columns that make a row of words a heading. */
const fewestColumns = 3;

const sequenceKeys: ReadonlySet<string> = new Set(['stt', 'tt', 's tt', 'so tt', 'so thu tu']);

/** Whether a heading is the row numbers' own: STT, TT, Số thứ tự. */
export function isSequenceHeading(text: string): boolean {
  return sequenceKeys.has(stripAccents(headingKey(text)));
}

/**
 * What two headings must share to mean the same: folded, without remarks in parentheses and punctuation.
 * A percent sign is a word: "% hoàn thành" is a share, "Hoàn thành" a year.
 */
export const headingKey: (text: string) => string = remember(10_000, (text) =>
  foldText(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim(),
);

/** Returns a matcher that knows the declared headings and the given aliases. */
export function columnMatcher(
  aliases: HeadingAliases = {},
): (columns: readonly ColumnTexts[]) => readonly TableMatch[] {
  const indexes = inventoryKinds.map(
    (kind) => [inventories[kind], indexHeadings(inventories[kind], aliases[kind] ?? {})] as const,
  );
  return (columns) =>
    indexes
      .map(([inventory, index]) => matchTable(inventory, index, columns))
      .filter((match) => match.matched >= fewestColumns && namesRecords(match))
      .sort((left, right) => right.matched - left.matched);
}

/** The column that names a record, 1-based. */
export function namingColumn(match: TableMatch): number | undefined {
  const { naming } = inventories[match.kind];
  return match.columns.find((column) => column.key === naming)?.column;
}

function namesRecords(match: TableMatch): boolean {
  return namingColumn(match) !== undefined;
}

function indexHeadings(
  inventory: Inventory,
  aliases: Readonly<Record<string, readonly string[]>>,
): HeadingIndex {
  const accented = new Map<string, Meaning>();
  for (const [key, field] of fieldEntries(inventory)) {
    for (const heading of [field.heading, ...field.aliases, ...(aliases[key] ?? [])]) {
      const name = headingKey(heading);
      if (!accented.has(name)) accented.set(name, { key });
    }
  }
  for (const { headings, field, settles } of inventory.splitColumns) {
    for (const heading of headings) accented.set(headingKey(heading), { key: field, settles });
  }
  return { accented, plain: withoutAccents(accented) };
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
  const matches = columns.map((column) => matchColumn(index, column, taken));
  const matched = matches.filter((column) => column.key !== undefined).length;
  const counted = columns.filter((column) => !isSequenceHeading(column.texts.join(' '))).length;
  const missing = fieldEntries(inventory)
    .filter(([key, field]) => field.required && !taken.has(key))
    .map(([key]) => key);
  return {
    kind: inventory.kind,
    columns: matches,
    matched,
    confidence: counted === 0 ? 0 : Math.round((matched / counted) * 100) / 100,
    missing,
  };
}

/** Null stands for no unit, so that this too is remembered. */
const moneyUnitOf = remember(10_000, (heading) => parseMoneyUnit(heading) ?? null);

function matchColumn(index: HeadingIndex, column: ColumnTexts, taken: Set<string>): MatchedColumn {
  const heading = column.texts.join(' ');
  const moneyUnit = moneyUnitOf(heading) ?? undefined;
  const isSequence = isSequenceHeading(heading);
  const base = {
    column: column.column,
    heading,
    ...(moneyUnit ? { moneyUnit } : {}),
    ...(isSequence ? { isSequence } : {}),
  };
  const meaning = meaningOf(index, column);
  if (!meaning) return base;
  const slot = meaning.settles ? `${meaning.key} ${meaning.settles.value}` : meaning.key;
  if (taken.has(slot)) return { ...base, repeats: meaning.key };
  taken.add(slot).add(meaning.key);
  return { ...base, key: meaning.key, ...(meaning.settles ? { settles: meaning.settles } : {}) };
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
