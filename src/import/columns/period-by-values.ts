import type { MatchedColumn } from '../../inventory/columns.ts';
import { inventories } from '../../inventory/inventories.ts';
import { isOpen, type TableMatch } from '../../inventory/match-columns.ts';
import { mayBePeriod } from '../../inventory/span-columns.ts';
import { halvesOfSpan, isTime } from '../../text/time-span.ts';
import type { Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { tellingCells } from '../rows/texts-in.ts';

/** Values that are looked at, and the least share of times among them: "30 ngày" is none. */
const lookedAt = 50;
const leastShare = 0.5;

/**
 * The match with a column such as "Thời gian thực hiện" taken for from when to when, where its values say so, "2021-2025", and no
 * column says either.
 */
export function withPeriodByValues(match: TableMatch, rows: readonly Row[]): TableMatch {
  const { span } = inventories[match.kind];
  const [period, ...others] = match.columns.filter((each) => isOpen(each) && mayBePeriod(each.heading));
  if (!span || !period || others.length > 0) return match;
  if (match.columns.some(({ key }) => key === span.from || key === span.until)) return match;
  if (!holdsSpans(rows, period.column)) return match;
  const filled = ({ suggestion: _suggestion, ...bare }: MatchedColumn): MatchedColumn => ({
    ...bare,
    key: span.from,
    until: span.until,
    isPeriod: true,
  });
  const columns = match.columns.map((each) => (each === period ? filled(each) : each));
  const missing = match.missing.filter((key) => key !== span.from && key !== span.until);
  return { ...match, columns, missing };
}

function holdsSpans(rows: readonly Row[], column: number): boolean {
  const texts = tellingCells(column, rows, lookedAt).map(cellText);
  const spans = texts.filter((text) => halvesOfSpan(text)?.every(isTime));
  const alone = texts.filter((text) => halvesOfSpan(text) === undefined && isTime(text));
  return spans.length > 0 && spans.length + alone.length >= leastShare * texts.length;
}
