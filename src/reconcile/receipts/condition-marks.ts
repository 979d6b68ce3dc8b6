import type { RuleCode } from '../../findings/rules.ts';
import type { ColumnTexts } from '../../inventory/columns.ts';
import { headingKey, plainHeadingKey } from '../../inventory/heading-key.ts';
import { type MarkHeadings, markColumns } from '../../inventory/mark-columns.ts';
import { saidByMark } from '../../text/mark.ts';
import { isBlankMark } from '../../text/number.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { conditionIn } from './condition-words.ts';
import { receiptColumn } from './receipt-names.ts';
import { type Condition, conditionWords, receiptHeadings } from './receipt-sheet.ts';

/** A column in which a mark says how a thing came. */
export interface ConditionColumn {
  readonly condition: Condition;
  /** Its own words, without those above them. */
  readonly heading: string;
}

const field = 'condition';

/** What may stand above such columns, beside what a column of conditions is called. */
const groups = [receiptHeadings.condition, 'Tình trạng thực tế', 'Kết quả', 'Đánh giá'];

const conditionHeadings: MarkHeadings = {
  field,
  groups: new Set(groups.map(plainHeadingKey)),
  valueNamed: (words) => conditionIn(headingKey(words)),
  namesAlone: true,
};

const known = {
  marks: [conditionHeadings],
  plain: new Map(),
  further: (name: string) => (receiptColumn(name)?.column === field ? { key: field } : null),
};

const conditions = Object.keys(conditionWords) as Condition[];

/** The columns of a receipt that has one for each condition, "Tình trạng: Đủ | Thiếu | Hỏng", or those words alone. */
export function conditionColumns(columns: readonly ColumnTexts[]): ReadonlyMap<number, ConditionColumn> {
  const found = markColumns(known, columns);
  return new Map(
    columns.flatMap(({ column, texts }) => {
      const condition = conditions.find((each) => each === found.get(column)?.settles?.value);
      return condition === undefined ? [] : [[column, { condition, heading: texts.at(-1) ?? '' }] as const];
    }),
  );
}

/** What the marks of a row say of how its thing came. */
export interface MarkedCondition {
  /** The column of the first of them, 1-based. */
  readonly column: number;
  /** The condition, or what stands there in its place. */
  readonly text: string;
  /** Why they say nothing. */
  readonly flaw?: RuleCode;
}

/**
 * The condition that is marked in a row; undefined where none is. Where two are, or anything else stands in place of a mark, a
 * number as well, nothing is taken.
 */
export function markedCondition(
  { cells }: Row,
  columns: ReadonlyMap<number, ConditionColumn>,
): MarkedCondition | undefined {
  const marks = cells.flatMap((cell) => {
    const column = columns.get(cell.column);
    const said = column && saidBy(cell, column.condition);
    const place = cell.column;
    return column && said !== 'nothing' ? [{ ...column, place, said, written: cellText(cell) }] : [];
  });
  const [first] = marks;
  if (!first) return undefined;
  const column = first.place;
  const unread = marks.filter(({ said }) => said === 'unreadable');
  if (unread.length > 0) {
    const text = unread.map(({ heading, written }) => `${heading}: ${written}`).join('; ');
    return { column, text, flaw: 'RECEIPT-MARK-UNREADABLE' };
  }
  if (marks.every(({ condition }) => condition === first.condition))
    return { column, text: conditionWords[first.condition] };
  return { column, text: marks.map(({ heading }) => heading).join(', '), flaw: 'RECEIPT-CONDITION-TWICE' };
}

/** The number 1 is a mark to one and a count to another. */
function saidBy(cell: Cell, condition: Condition): 'condition' | 'nothing' | 'unreadable' {
  const text = cellText(cell);
  const said = saidByMark(text);
  if (text === '' || isBlankMark(text) || said === false) return 'nothing';
  const isSaid = said === true ? text !== '1' : conditionIn(text) === condition;
  return isSaid ? 'condition' : 'unreadable';
}
