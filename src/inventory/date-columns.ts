import type { ColumnTexts, MatchedColumn } from './columns.ts';
import type { HeadingIndex } from './heading-index.ts';
import { plainHeadingKey } from './heading-key.ts';
import { wholeHeading } from './heading-readings.ts';
import { namedAbove } from './named-above.ts';

/** Which part of a date a column holds. */
type DatePart = 'day' | 'month' | 'day-month' | 'year';

/** By what stands in the heading, without accents. */
const partNames: ReadonlyMap<string, DatePart> = new Map([
  ['ngay', 'day'],
  ['thang', 'month'],
  ['ngay thang', 'day-month'],
  ['nam', 'year'],
]);

/** "Ngày sinh", "Tháng sinh", "Năm sinh" beside one another, each with a heading of its own. */
const ownHeading = /^(ngay thang|ngay|thang|nam) (.+)$/;

/** A column with a part of a date. */
interface PartColumn {
  readonly part: DatePart;
  readonly field: string;
  /** What the parts of one date have in common: the words above them, or behind their own. */
  readonly family: string;
  /** Whether those words stand above it: "Bắt đầu: Năm" is no part of the date of which "Năm bắt đầu" is one. */
  readonly isBelow: boolean;
  readonly column: number;
  readonly heading: string;
}

/**
 * The columns of dates that are written in several: "Ngày | Tháng | Năm" below "Ngày, tháng, năm sinh", or "Ngày sinh |
 * Tháng sinh | Năm sinh". The first one fills the field, the others are parts of it. A month and a year at least, each once.
 */
export function dateColumns(
  index: HeadingIndex,
  columns: readonly ColumnTexts[],
): ReadonlyMap<number, MatchedColumn> {
  const found = new Map<number, MatchedColumn>();
  const families = new Map<string, PartColumn[]>();
  for (const part of columns.flatMap((column) => partColumn(index, column) ?? [])) {
    const name = `${part.field} ${part.isBelow} ${part.family}`;
    families.set(name, [...(families.get(name) ?? []), part]);
  }
  const taken = new Set<string>();
  for (const family of families.values()) {
    const [first, ...others] = inOrder(family);
    if (!first || others.length === 0 || taken.has(first.field)) continue;
    const { field, column, heading } = first;
    taken.add(field);
    found.set(column, { column, heading, key: field, dateParts: others.map((other) => other.column) });
    for (const other of others)
      found.set(other.column, { column: other.column, heading: other.heading, partOf: field });
  }
  return found;
}

/** Day, month and year as they are written one behind the other; nothing where they make no date. */
function inOrder(family: readonly PartColumn[]): readonly PartColumn[] {
  const the = (part: DatePart) => family.find((each) => each.part === part);
  const isOnce = new Set(family.map(({ part }) => part)).size === family.length;
  const [day, month, both, year] = [the('day'), the('month'), the('day-month'), the('year')];
  if (!isOnce || !year || Boolean(month) === Boolean(both) || (day && both)) return [];
  return [day, month ?? both, year].filter((part) => part !== undefined);
}

function partColumn(index: HeadingIndex, named: ColumnTexts): PartColumn | undefined {
  const { column, texts } = named;
  const heading = wholeHeading(named);
  const own = partNames.get(plainHeadingKey(texts.at(-1) ?? ''));
  for (let from = 0; own && from < texts.length - 1; from += 1) {
    const above = texts.slice(from, -1).join(' ');
    const family = plainHeadingKey(above);
    const field = dateField(index, above);
    if (field !== undefined) return { part: own, field, family, isBelow: true, column, heading };
  }
  const [, name = '', family = ''] = ownHeading.exec(plainHeadingKey(heading)) ?? [];
  const part = partNames.get(name);
  const field = dateField(index, `ngay ${family}`) ?? dateField(index, `nam ${family}`);
  return part && field !== undefined ? { part, field, family, isBelow: false, column, heading } : undefined;
}

/** The field of a date that words name. */
function dateField(index: HeadingIndex, words: string): string | undefined {
  const { inventory } = index;
  const key = namedAbove(index, words)?.key;
  return key !== undefined && inventory.fields[key]?.kind === 'date' ? key : undefined;
}
