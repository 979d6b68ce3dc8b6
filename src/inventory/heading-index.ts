import { isCountingWord } from '../text/counting.ts';
import { stripAccents } from '../text/normalise.ts';
import { remember } from '../text/remember.ts';
import type { ColumnTexts, Meaning } from './columns.ts';
import { ofSex } from './columns-by-sex.ts';
import type { ValueKind } from './field.ts';
import { saysBasis, saysChange, saysPart, saysWhole } from './group-words.ts';
import { writtenOut } from './heading-abbreviations.ts';
import { withoutDay } from './heading-days.ts';
import { headingKey, plainHeadingKey, plainKey } from './heading-key.ts';
import { readings, wholeHeading } from './heading-readings.ts';
import { remarkSaysOtherwise } from './heading-remarks.ts';
import { apartFromTime, type HeadingTime, headingTime } from './heading-times.ts';
import { fieldEntries, inventories } from './inventories.ts';
import { type Inventory, type InventoryKind, inventoryKinds } from './inventory.ts';
import { type MarkHeadings, markHeadings } from './mark-columns.ts';
import { nameFinder } from './name-patterns.ts';
import { SimilarHeadings } from './similar-headings.ts';
import { groupNames, sourceColumns } from './source-columns.ts';
import { yearColumns } from './year-columns.ts';

/** More names for columns than the declaration has, by kind and key; the city may edit them. */
export type HeadingAliases = Readonly<
  Partial<Record<InventoryKind, Readonly<Record<string, readonly string[]>>>>
>;

/** What the headings of one inventory mean, and which of them an unknown one resembles. */
export interface HeadingIndex {
  readonly inventory: Inventory;
  readonly accented: ReadonlyMap<string, Meaning>;
  readonly plain: ReadonlyMap<string, Meaning>;
  /** Of columns that settle another field, also without accents. */
  readonly settling: ReadonlyMap<string, Meaning>;
  /** Of columns in which a mark says a value of a field. */
  readonly marks: readonly MarkHeadings[];
  /** By accented name, its place among all names. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly similar: SimilarHeadings;
  /** The field that a name means which no field declares, by patterns; null for none. */
  readonly further: (name: string) => Meaning | null;
}

/** Indexes are made once for the aliases of a workspace: what was ranked for one file serves the next. */
const known = new WeakMap<HeadingAliases, readonly HeadingIndex[]>();

/** The headings of every inventory, by declaration and aliases. */
export function headingIndexes(aliases: HeadingAliases): readonly HeadingIndex[] {
  const indexes =
    known.get(aliases) ?? inventoryKinds.map((kind) => indexHeadings(inventories[kind], aliases[kind] ?? {}));
  known.set(aliases, indexes);
  return indexes;
}

function indexHeadings(
  inventory: Inventory,
  aliases: Readonly<Record<string, readonly string[]>>,
): HeadingIndex {
  const accented = new Map<string, Meaning>();
  const declared = fieldEntries(inventory).flatMap(([key, field]) =>
    [field.heading, ...field.aliases, ...(aliases[key] ?? [])].map((heading) => ({ key, heading })),
  );
  for (const { key, heading } of declared) {
    const name = headingKey(heading);
    if (!accented.has(name)) accented.set(name, { key });
  }
  const settling = new Map(
    inventory.splitColumns.flatMap(({ headings, field, settles }) =>
      headings.map((heading) => [headingKey(heading), { key: field, settles }] as const),
    ),
  );
  for (const [name, meaning] of settling) accented.set(name, meaning);
  const ranks = new Map([...accented.keys()].map((name, rank) => [name, rank]));
  const plain = withoutAccents(accented);
  const split = new Map([...withoutAccents(settling), ...settling]);
  const marks = markHeadings(inventory, declared);
  const similar = new SimilarHeadings(declared);
  const find = nameFinder(inventory.headingNames);
  const further = remember(10_000, (name) => {
    const key = find(name);
    return key === undefined ? null : { key };
  });
  return { inventory, accented, plain, settling: split, marks, ranks, similar, further };
}

/** Headings without accents; one that two fields share without accents means neither. */
function withoutAccents(accented: ReadonlyMap<string, Meaning>): ReadonlyMap<string, Meaning> {
  const plain = new Map<string, Meaning | null>();
  for (const [name, meaning] of accented) {
    const bare = stripAccents(name);
    const other = plain.get(bare);
    plain.set(bare, other === undefined || other?.key === meaning.key ? meaning : null);
  }
  return new Map([...plain].flatMap(([name, meaning]) => (meaning ? [[name, meaning] as const] : [])));
}

/**
 * The place of a column's heading among the names declared, the best first and a whole heading before a part of one: of two
 * columns for one field it decides.
 */
export function rankOf(index: HeadingIndex, column: ColumnTexts): number {
  if (amountOfGroup(index, column)) return 2 * index.ranks.size;
  for (const [place, reading] of readings(column).entries()) {
    const rank = index.ranks.get(headingKey(reading));
    if (rank !== undefined) return place === 0 ? rank : index.ranks.size + rank;
  }
  return 2 * index.ranks.size;
}

/**
 * What a column's heading means by declaration or alias. A remark in brackets says nothing, but for what it settles, "Năm
 * sinh (Nữ)", and where it says that another thing is counted.
 */
export function meaningOf(index: HeadingIndex, column: ColumnTexts): Meaning | undefined {
  const amount = amountOfGroup(index, column);
  if (amount) return isOther(index, column, amount) ? undefined : amount;
  const bySex = ofSex(index, column, (name) => namedBy(index, name));
  if (bySex) return bySex;
  const time = headingTime(column);
  for (const reading of readings(column)) {
    const settling = index.settling.get(headingKey(reading.replace(/[()[\]]/g, ' ')));
    const meaning = settling ?? (time ? namedAt(index, reading, time) : namedBy(index, reading));
    if (meaning && !contradictsGroup(index, column, reading, meaning) && !isOther(index, column, meaning))
      return meaning;
  }
  const turned = time ? undefined : turnedRound(index, column);
  return turned && !isOther(index, column, turned) ? turned : undefined;
}

/** The amount that a group names, of the column with its whole or one basis of it: "Tổng số", "Theo kiểm kê" below "Nguyên giá". */
function amountOfGroup(index: HeadingIndex, { texts, grouped }: ColumnTexts): Meaning | undefined {
  const own = texts.at(-1) ?? '';
  if (!grouped || !(saysWhole(own) || saysBasis(own))) return undefined;
  const meaning = firstNamed(index, groupNames(texts.slice(0, -1)));
  return meaning && isAmount(index, meaning) ? meaning : undefined;
}

/** What a column means by its own words before those above it: "Số" below "CCCD". */
function turnedRound(index: HeadingIndex, { texts, grouped }: ColumnTexts): Meaning | undefined {
  const above = grouped ? groupNames(texts.slice(0, -1)) : [];
  return firstNamed(
    index,
    above.map((name) => `${texts.at(-1)} ${name}`),
  );
}

function firstNamed(index: HeadingIndex, names: readonly string[]): Meaning | undefined {
  return names.map((name) => namedBy(index, name)).find((meaning) => meaning !== undefined);
}

function isAmount({ inventory }: HeadingIndex, { key }: Meaning): boolean {
  return countedKinds.has(inventory.fields[key]?.kind ?? 'text');
}

/** The columns with the parts of an amount, by source of funds or by year, where they come to all of it. */
export function addendsOf(
  index: HeadingIndex,
  columns: readonly ColumnTexts[],
): ReadonlyMap<number, Meaning> {
  const isMoney = (key: string) => index.inventory.fields[key]?.kind === 'money';
  const money = (meaning: Meaning | undefined) => (meaning && isMoney(meaning.key) ? meaning : undefined);
  return new Map([
    ...sourceColumns(columns, (heading) => namedBy(index, heading), isMoney),
    ...yearColumns(columns, {
      ofColumn: (column) => money(meaningOf(index, column)),
      ofWords: (words) => money(namedBy(index, words)),
    }),
    ...substitutes(index, columns),
  ]);
}

/** The column that says a field in other words, where those beside it show that it does and no column names the field. */
function substitutes(index: HeadingIndex, columns: readonly ColumnTexts[]): ReadonlyMap<number, Meaning> {
  const { substitute } = index.inventory;
  const called = (name: string) =>
    columns.filter((column) => headingKey(wholeHeading(column)) === headingKey(name));
  const [column, ...others] = substitute ? called(substitute.heading) : [];
  if (!substitute || !column || others.length > 0 || called(substitute.beside).length !== 1) return new Map();
  const { field } = substitute;
  const isNamed = columns.some((each) => meaningOf(index, each)?.key === field);
  return isNamed ? new Map() : new Map([[column.column, { key: field }]]);
}

const wordsOfTimes: Readonly<Record<HeadingTime, string>> = { before: 'cũ', after: 'mới' };

/**
 * What a heading means that is said to tell of a time: "Đơn vị" of afterwards is "Đơn vị mới", and never what a record was
 * before.
 */
function namedAt(index: HeadingIndex, heading: string, time: HeadingTime): Meaning | undefined {
  const timed = namedBy(index, `${headingKey(heading)} ${wordsOfTimes[time]}`);
  if (timed) return timed;
  const meaning = namedBy(index, heading);
  return meaning && time === 'after' && isOfBefore(index, meaning) ? undefined : meaning;
}

function isOfBefore({ inventory }: HeadingIndex, { key }: Meaning): boolean {
  return key === inventory.unit || key === inventory.place || inventory.fields[key]?.isOfBefore === true;
}

/** Whether a heading says that something else is counted than the field it names, which is an amount. */
function isOther({ inventory }: HeadingIndex, column: ColumnTexts, { key }: Meaning): boolean {
  const field = inventory.fields[key];
  if (field === undefined) return false;
  return (
    (countedKinds.has(field.kind) && column.texts.some(saysChange)) ||
    remarkSaysOtherwise(wholeHeading(column), field)
  );
}

function namedBy(index: HeadingIndex, heading: string): Meaning | undefined {
  const name = headingKey(heading);
  const known = named(index, name);
  if (known) return known;
  const amount = named(index, withoutDay(name));
  return amount && isAmount(index, amount) ? amount : namedInTime(index, name);
}

/** "Chức vụ sau sắp xếp" is "Chức vụ mới" and nothing else; "Địa chỉ hiện nay" is an address, and no receiver is of before. */
function namedInTime(index: HeadingIndex, name: string): Meaning | undefined {
  const timed = apartFromTime(name);
  if (!timed) return undefined;
  const meaning = named(index, `${timed.words} ${wordsOfTimes[timed.time]}`);
  if (meaning || timed.time === 'after') return meaning;
  const own = named(index, timed.words);
  return own && isOfAfter(index, own) ? undefined : own;
}

function isOfAfter({ inventory }: HeadingIndex, { key }: Meaning): boolean {
  const kind = inventory.fields[key]?.kind;
  return kind === 'receiver' || kind === 'receivers';
}

function named({ accented, plain, further }: HeadingIndex, name: string): Meaning | undefined {
  const known = accented.get(name) ?? plain.get(name);
  if (known) return known;
  const full = writtenOut(name);
  const written = full === name ? undefined : (accented.get(full) ?? plain.get(plainKey(full)));
  return written ?? further(name) ?? further(full) ?? undefined;
}

/** Kinds of value that a group of columns has in common. */
const countedKinds: ReadonlySet<ValueKind> = new Set(['money', 'area', 'decimal']);

/** What premises consist of: above "Nguyên giá" it says whose cost that is, and no area. */
const things: ReadonlySet<string> = new Set(['dat', 'nha', 'san']);
const namesMoney = /(?:^| )(?:gia|gtcl|ng)(?: |$)/;

/** "Đất" below "Nguyên giá" is an amount of money and no area; "Hộp" below "Số lượng" is no box's number. The unit may stand beside the number. */
function contradictsGroup(
  index: HeadingIndex,
  column: ColumnTexts,
  reading: string,
  { key }: Meaning,
): boolean {
  if (reading === wholeHeading(column)) return false;
  const own = index.inventory.fields[key]?.kind;
  const isCounted = own !== undefined && countedKinds.has(own);
  if (!isCounted && !isCountingWord(column.texts.at(-1) ?? '')) return false;
  const isOfThing = own === 'money' && namesMoney.test(plainHeadingKey(column.texts.at(-1) ?? ''));
  return groupKinds(index, column, isOfThing).some((kind) => kind !== own);
}

/** What the groups above a column count, each by its own words; things may be left out. */
function groupKinds(
  index: HeadingIndex,
  { texts, grouped }: ColumnTexts,
  withoutThings = false,
): readonly ValueKind[] {
  const isThing = (text: string) => withoutThings && things.has(plainHeadingKey(text));
  const above = grouped ? texts.slice(0, -1).filter((text) => !isThing(text)) : [];
  return above.flatMap((_, from) =>
    above.slice(from).flatMap((_text, count) => {
      const group = namedBy(index, above.slice(from, from + count + 1).join(' '));
      const kind = index.inventory.fields[group?.key ?? '']?.kind;
      return kind !== undefined && countedKinds.has(kind) ? [kind] : [];
    }),
  );
}

/**
 * The ways to read an unknown heading for what it resembles: below a group that counts something only as a whole. A part of an
 * amount, and what came or went, resembles the amount by its words alone.
 */
export function likelyReadings(index: HeadingIndex, column: ColumnTexts): readonly string[] {
  const own = column.texts.at(-1) ?? '';
  if (column.texts.some(saysChange) || (column.grouped && saysPart(own))) return [];
  if (column.grouped && (saysWhole(own) || saysBasis(own))) return groupNames(column.texts.slice(0, -1));
  return groupKinds(index, column).length > 0 ? [wholeHeading(column)] : readings(column);
}
