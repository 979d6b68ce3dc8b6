import type { ColumnTexts, MatchedColumn } from './columns.ts';
import { type HeadingIndex, meaningOf } from './heading-index.ts';
import { headingKey, plainKey } from './heading-key.ts';
import { sixClearFields } from './six-clear.ts';

const file = '(?:(?:cua )?(?:ho so|tai lieu|ho so tai lieu|van ban))';
const whose = `(?:(?:thoi gian|ngay thang|ngay thang nam|ngay|nam|nien han|giai doan)(?: (?:lap|hinh thanh))?(?: ${file})? )`;
const unit = '(?:ngay|thang|nam|ngay thang|ngay thang nam|thoi gian)';
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
  const [from, until] = [onlyOne(columns, fromHeading), onlyOne(columns, untilHeading)];
  if (!from || until?.column !== from.column + 1) return new Map();
  const others = columns.filter((column) => column !== from && column !== until);
  const said = others.map((column) => meaningOf(index, column)?.key);
  if (said.includes(rangeField) || (isOfWork(from) && said.some(isOfTheSix))) return new Map();
  const { column } = from;
  return new Map([
    [column, { column, heading: headingOf(from), key: rangeField, joins: until.column, isRange: true }],
    [until.column, { column: until.column, heading: headingOf(until), partOf: rangeField }],
  ]);
}

/** "Ngày bắt đầu": of the file, but among the columns of what is still to be done. */
function isOfWork(column: ColumnTexts): boolean {
  return workHeading.test(plainKey(headingKey(headingOf(column))));
}

function isOfTheSix(key: string | undefined): boolean {
  return key !== undefined && key !== 'note' && key in sixClearFields;
}

function onlyOne(columns: readonly ColumnTexts[], heading: RegExp): ColumnTexts | undefined {
  const [column, ...others] = columns.filter((each) => heading.test(plainKey(headingKey(headingOf(each)))));
  return others.length === 0 ? column : undefined;
}

function headingOf({ texts }: ColumnTexts): string {
  return texts.join(' ');
}
