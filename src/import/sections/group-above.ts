import { ruleFinding } from '../../findings/rule-finding.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import type { TitledGroups } from '../../inventory/inventory.ts';
import { foldText } from '../../text/fold.ts';
import { normaliseText } from '../../text/normalise.ts';
import type { FoundTable } from '../../workbook/table/scan.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import type { StatedAbove } from './unit-above.ts';

/** How the title of a list begins; what a paper is about, or comes with, says nothing of the list. */
const beginsTitle =
  /^(?:phụ lục(?: \S+)?[:.]? )?(?:biểu|danh sách|danh mục|bảng|báo cáo|sổ|tổng hợp|thống kê|tiến độ|tình hình|kê khai)(?!\p{L})/u;
/** A heading that resembles the field's so much may be its column: "Nhóm dự án" tells A, B and C. */
const likeness = 0.8;
/** Beyond it a line is a sentence. */
const longestTitle = 150;

/** The group of every row, where the title of the table names one and no column tells it, or may. */
export function groupAbove(
  { inventory, sheet, present, columns }: ReadableTable,
  found: FoundTable,
): StatedAbove | undefined {
  const { titledGroups, fields, kind } = inventory;
  if (!titledGroups || present.has(titledGroups.field)) return undefined;
  const { field } = titledGroups;
  const mayTell = ({ suggestion }: MatchedColumn) =>
    suggestion?.key === field && suggestion.similarity >= likeness;
  if (columns.some(mayTell)) return undefined;
  const titles = found.letterhead.map(normaliseText).filter(isTitle);
  const groups = titles.map((title) => groupOf(titledGroups, foldText(title)));
  const [group] = groups;
  if (group === undefined || groups.some((each) => each !== group)) return undefined;
  const values = { heading: fields[field]?.heading ?? field, group, title: titles[0] ?? '' };
  const place = { kind, sheet, row: found.heading.to, field };
  return { values: new Map([[field, group]]), findings: [ruleFinding('TABLE-GROUP-ABOVE', place, values)] };
}

/** Whether a line above a table is the title of a list. */
export function isTitle(line: string): boolean {
  return line.length <= longestTitle && beginsTitle.test(foldText(line));
}

/** The one group that a title names; undefined where it names several, or something else as well. */
function groupOf({ words, others }: TitledGroups, title: string): string | undefined {
  const [only, ...more] = Object.entries(words).filter(([, named]) => named.test(title));
  if (!only || more.length > 0) return undefined;
  const [group, named] = only;
  return others.test(title.replace(named, ' ')) ? undefined : group;
}
