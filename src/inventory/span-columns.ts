import type { ColumnTexts, MatchedColumn } from './columns.ts';
import { type HeadingIndex, meaningOf } from './heading-index.ts';
import { headingKey, plainKey } from './heading-key.ts';
import { wholeHeading } from './heading-readings.ts';

const begin = '(?:kc|khoi cong|bat dau)';
const end = '(?:ht|hoan thanh|ket thuc)';

/** "Thời gian KC-HT", "Năm khởi công, hoàn thành": one text says both. */
const spanHeading = new RegExp(
  `^(?:(?:thoi gian|nam|tien do) )?(?:thuc hien )?${begin} (?:va |den )?${end}(?: du an| cong trinh)?(?: du kien)?$`,
);

const undertaking = '(?:du an|da|cong trinh|nhiem vu|du an cong trinh|du an nhiem vu)';

/** "Thời gian thực hiện": from when to when in one list, how many days in another. */
const periodHeading = new RegExp(
  `^(?:thoi gian|tg) (?:thuc hien|th|trien khai|thi cong|dau tu|trien khai thuc hien)(?: ${undertaking})?(?: du kien| duoc duyet)?$`,
);

/** Whether a heading may say from when to when, and only the values below it tell. */
export function mayBePeriod(heading: string): boolean {
  return periodHeading.test(plainKey(headingKey(heading)));
}

/**
 * The column that says from when to when, "2023-2025", where no other one says either: it fills the field of the beginning, and
 * the field of the end as well.
 */
export function spanColumns(
  index: HeadingIndex,
  columns: readonly ColumnTexts[],
): ReadonlyMap<number, MatchedColumn> {
  const { span } = index.inventory;
  const isSpan = (column: ColumnTexts) => spanHeading.test(plainKey(headingKey(wholeHeading(column))));
  const [column, ...others] = span ? columns.filter(isSpan) : [];
  if (!span || !column || others.length > 0) return new Map();
  const isSaid = columns.some((each) => {
    const key = meaningOf(index, each)?.key;
    return key === span.from || key === span.until;
  });
  if (isSaid) return new Map();
  const heading = wholeHeading(column);
  return new Map([[column.column, { column: column.column, heading, key: span.from, until: span.until }]]);
}
