import { isCountingWord } from '../text/counting.ts';
import { remember } from '../text/remember.ts';
import type { ColumnTexts, MatchedColumn, Meaning } from './columns.ts';
import { type HeadingIndex, meaningOf } from './heading-index.ts';
import { headingKey } from './heading-key.ts';
import { wholeHeading } from './heading-readings.ts';
import { remarksIn } from './heading-remarks.ts';
import { fieldEntries } from './inventories.ts';
import type { Fields, Inventory } from './inventory.ts';
import { choiceNamed } from './read-value.ts';

const ofQuantity =
  /^(?:số lượng|so luong|sl|khối lượng|khoi luong|tổng số|tong so|tổng số lượng|tong so luong) /u;
/** "Số hộp" is also what is written on a box; shelves are numbered by no metre. */
const ofNumber = /^(?:số|so) /u;
const metresOfShelf = 'mét giá';
/** How thick a file is, or the word for all of them: a heading with these says not what the things themselves are counted in. */
const noUnits: ReadonlySet<string> = new Set(['tờ', 'to', 'tấm', 'bản', 'ban', 'hồ sơ', 'ho so', 'hs']);
const stated = /^(?:đvt|đơn vị tính|đơn vị|tính bằng|tính theo)[\s:]*/u;
const severalUnits = /[,;/+]| hoặc | và /u;

/**
 * The column whose heading says both that it counts and what, "Số lượng hộp", "Số mét giá", where no other one is of the
 * quantity: of several a row would have more than one.
 */
export function countedColumns(
  index: HeadingIndex,
  columns: readonly ColumnTexts[],
): ReadonlyMap<number, Meaning> {
  const { inventory } = index;
  const field = fieldEntries(inventory).find(([, { unitField }]) => unitField !== undefined)?.[0];
  if (field === undefined) return new Map();
  const [column, ...others] = columns.filter(
    (each) => saysCountAndUnit(inventory.fields, field, each) && meaningOf(index, each) === undefined,
  );
  if (!column || column.grouped || others.length > 0) return new Map();
  const isNamed = columns.some((each) => meaningOf(index, each)?.key === field);
  return isNamed ? new Map() : new Map([[column.column, { key: field }]]);
}

/** Below other words too: what stands above a whole list is no part of its headings. */
function saysCountAndUnit(fields: Fields, field: string, column: ColumnTexts): boolean {
  const isNamed =
    countNames.get(fields) ?? remember(10_000, (words) => namesCountAndUnit(fields, field, words));
  countNames.set(fields, isNamed);
  return [wholeHeading(column), column.texts.at(-1) ?? ''].some(isNamed);
}

/** By the fields of an inventory: the search for a heading asks of the same words for every run of rows that they stand in. */
const countNames = new WeakMap<Fields, (words: string) => boolean>();

function namesCountAndUnit(fields: Fields, field: string, words: string): boolean {
  const key = headingKey(words);
  const counted = key.replace(ofQuantity, '');
  const unit = unitOf(fields, field, counted);
  if (unit !== undefined && counted !== key) return !noUnits.has(counted);
  return unitOf(fields, field, counted.replace(ofNumber, '')) === metresOfShelf;
}

/** The columns with the unit that the heading of a quantity states: "Số lượng (hộp)". Of several units it states none. */
export function withCountUnits(
  { fields }: Inventory,
  columns: readonly MatchedColumn[],
): readonly MatchedColumn[] {
  return columns.map((column) => {
    const unit = column.key === undefined ? undefined : unitInHeading(fields, column.key, column.heading);
    return unit === undefined ? column : { ...column, countUnit: unit };
  });
}

function unitInHeading(fields: Fields, field: string, heading: string): string | undefined {
  if (fields[field]?.unitField === undefined) return undefined;
  const remarked = remarksIn(heading).flatMap((remark) => remark.replace(stated, '').split(severalUnits));
  const units = remarked.flatMap((remark) => unitOf(fields, field, remark.trim()) ?? []);
  if (units.length > 0) return units.length === 1 ? units[0] : undefined;
  const words = headingKey(heading).replace(ofQuantity, '').replace(ofNumber, '');
  return noUnits.has(words) ? undefined : unitOf(fields, field, words);
}

/** What words name a unit of counting, as the field of units has it. */
function unitOf(fields: Fields, field: string, words: string): string | undefined {
  const { spellings = [] } = fields[fields[field]?.unitField ?? ''] ?? {};
  return choiceNamed(spellings, words) ?? (isCountingWord(words) ? words : undefined);
}
