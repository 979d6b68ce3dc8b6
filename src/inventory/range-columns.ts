import type { ColumnTexts, MatchedColumn } from './columns.ts';
import { type HeadingIndex, meaningOf } from './heading-index.ts';
import { headingKey, plainKey } from './heading-key.ts';
import { wholeHeading } from './heading-readings.ts';
import { sixClearFields } from './six-clear.ts';

const file = '(?:(?:cua )?(?:ho so|tai lieu|ho so tai lieu|van ban))';
const both = '(?:bat dau|bd) (?:va )?(?:nam )?(?:ket thuc|kt)';
const unit = '(?:ngay|thang|nam|ngay thang|ngay thang nam|thoi gian)';
const fromUntil = `tu(?: ${unit})? den(?: ${unit})?`;
const time = '(?:thoi gian|ngay thang|ngay thang nam|ngay|nam|nien han|giai doan)';
const whose = `(?:(?:${time}(?: (?:lap|hinh thanh|${both}))?(?: ${file})?|${fromUntil}) )`;
const words = (alone: string, counted: string) => {
  const itself = `${whose}?(?:${counted} ${unit}|(?:${unit} )?(?:${alone}))`;
  return new RegExp(`^(?:${itself}|${whose}${counted})(?: ${file})?$`);
};

/** "Từ ngày", "Năm bắt đầu", "Từ" below "Thời gian tài liệu". */
const fromHeading = words('bat dau|bd', 'tu');
const untilHeading = words('ket thuc|kt', 'den');

/** What is to be done begins and ends as well. */
const workHeading = new RegExp(`^(?:${unit} )?(?:bat dau|bd)$`);

/**
 * Two columns side by side that say from when to when a thing was, where one field says it and no other column does: the
 * first fills it together with the second.
 */
export function rangeColumns(
  index: HeadingIndex,
  columns: readonly ColumnTexts[],
): ReadonlyMap<number, MatchedColumn> {
  const { rangeField } = index.inventory;
  if (rangeField === undefined) return new Map();
  const pairs = columns.flatMap((from, at) => pairOf(from, columns[at + 1]) ?? []);
  const ofFiles = pairs.filter(({ from }) => !isOfWork(from));
  const pair = onlyOne(ofFiles) ?? onlyOne(pairs);
  if (!pair) return new Map();
  const { from, until } = pair;
  const others = columns.filter((column) => column !== from && column !== until);
  const said = others.map((column) => meaningOf(index, column)?.key);
  if (said.includes(rangeField) || (isOfWork(from) && said.some(isOfTheSix))) return new Map();
  const { column } = from;
  return new Map([
    [column, { column, heading: wholeHeading(from), key: rangeField, joins: until.column, isRange: true }],
    [until.column, { column: until.column, heading: wholeHeading(until), partOf: rangeField }],
  ]);
}

interface Pair {
  readonly from: ColumnTexts;
  readonly until: ColumnTexts;
}

function pairOf(from: ColumnTexts, until: ColumnTexts | undefined): Pair | undefined {
  if (!until || !says(from, fromHeading) || !says(until, untilHeading)) return undefined;
  return { from, until };
}

function says(column: ColumnTexts, heading: RegExp): boolean {
  return heading.test(plainKey(headingKey(wholeHeading(column))));
}

/** "Ngày bắt đầu": of the file, but among the columns of what is still to be done. */
function isOfWork(column: ColumnTexts): boolean {
  return says(column, workHeading);
}

function isOfTheSix(key: string | undefined): boolean {
  return key !== undefined && key !== 'note' && key in sixClearFields;
}

function onlyOne(pairs: readonly Pair[]): Pair | undefined {
  const [pair, ...others] = pairs;
  return others.length === 0 ? pair : undefined;
}
