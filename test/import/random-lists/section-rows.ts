import { inventories } from '../../../src/inventory/inventories.ts';
import type { CellInput } from '../../helpers/rows.ts';
import type { BodyRow } from './body.ts';
import type { Layout } from './layout.ts';
import type { List } from './list.ts';
import type { Marking } from './section-layout.ts';
import { markOfSection, type SectionLevel, sectionKey, sectionWords } from './sections.ts';
import { sumsOf } from './sums.ts';

/** A section where it begins. */
export interface OpenedSection {
  readonly level: SectionLevel;
  /** How many of its level there were before it, in the section around them. */
  readonly place: number;
  /** Those of its records that stand here together. */
  readonly records: readonly number[];
}

/** The sections that begin right above each record, the outermost first. */
export function openedSections(
  list: List,
  levels: readonly SectionLevel[],
): readonly (readonly OpenedSection[])[] {
  const places = levels.map(() => -1);
  return Array.from({ length: list.rows }, (_, index) => {
    const changed = levels.findIndex((_level, at) => !goesOn(levels.slice(0, at + 1), index));
    if (changed < 0) return [];
    return levels.flatMap((level, at) => {
      if (at < changed) return [];
      places[at] = at === changed ? (places[at] ?? 0) + 1 : 0;
      return [{ level, place: places[at] ?? 0, records: runFrom(list, levels.slice(0, at + 1), index) }];
    });
  });
}

function goesOn(levels: readonly SectionLevel[], index: number): boolean {
  return index > 0 && sectionKey(levels, index) === sectionKey(levels, index - 1);
}

function runFrom({ rows }: List, levels: readonly SectionLevel[], from: number): readonly number[] {
  const run = [from];
  for (let index = from + 1; index < rows && goesOn(levels, index); index += 1) run.push(index);
  return run;
}

/** The row of a section where it begins. */
export function sectionRow(list: List, layout: Layout, section: OpenedSection): BodyRow {
  const { records } = section;
  const lead = leadOf(list, layout, section, countBehind(list, layout, records));
  const beside = besideOf(list, layout, section);
  const isFree = beside.slice(0, lead.length).every((value) => value === '');
  if (isFree && beside.some((value) => value !== ''))
    return { cells: [...lead, ...beside.slice(lead.length)] };
  return { cells: lead, ...(layout.sections.isMerged && { mergedFrom: lead.length - 1 }) };
}

/** The row of a section that goes on at the top of a page. */
export function continuedRow(list: List, layout: Layout, section: OpenedSection): BodyRow {
  return { cells: leadOf(list, layout, section, ' (tiếp theo)') };
}

/** The mark and the words, in one cell or two. */
function leadOf(
  list: List,
  { numbering, sections }: Layout,
  { level: { marking, column }, place, records }: OpenedSection,
  behind: string,
): readonly CellInput[] {
  const isNumbered = numbering !== 'none';
  const mark = markOfSection(marking, place, sections);
  const words = `${sectionWords(list, column, records[0] ?? 0)}${behind}`;
  const { naming, unit, place: ward } = inventories[list.kind];
  // Only of people is it certain that no office is one of them.
  const isAmongPeople = naming === 'full_name' && (column.key === unit || column.key === ward);
  const mayStandBeside = marking !== 'number' || isAmongPeople;
  if (isNumbered && mark !== '' && sections.mark === 'beside' && mayStandBeside) return [mark, words];
  const marked = mark === '' ? words : `${mark}${sections.behindMark}${words}`;
  return isNumbered && sections.mark === 'in the names' ? ['', marked] : [marked];
}

/** What stands in the other columns of the row: sums, or how many records there are. */
function besideOf(list: List, layout: Layout, section: OpenedSection): readonly CellInput[] {
  const { level, place, records } = section;
  // Beside other marks, or none, amounts are those of a record.
  if (!besideMarks.includes(level.marking) || (level.marking === 'capital' && place >= lettersOfForms))
    return [];
  const { sums, count } = layout.sections;
  if (sums === 'beside') return sumsOf(list, layout, records);
  return count === 'beside' ? countBeside(list, layout, records) : [];
}

const besideMarks: readonly Marking[] = ['capital', 'roman', 'part', 'chapter', 'area'];
/** A to D; later ones shorten words as well: "M. tính". */
const lettersOfForms = 4;

/** What the records of an inventory are counted in. */
const countedIn = {
  staff: 'người',
  assets: 'tài sản',
  premises: 'cơ sở',
  projects: 'dự án',
  records: 'hồ sơ',
};

function counted({ kind }: List, records: readonly number[]): string {
  return `${String(records.length).padStart(2, '0')} ${countedIn[kind]}`;
}

function countBehind(list: List, { sections }: Layout, records: readonly number[]): string {
  if (sections.count === 'in brackets') return ` (${counted(list, records)})`;
  return sections.count === 'behind' ? `: ${records.length}` : '';
}

/** How many there are, two columns behind the names. */
function countBeside(list: List, { numbering }: Layout, records: readonly number[]): readonly CellInput[] {
  const column = list.columns[2];
  if (!column || column.isMoney) return [];
  return [...(numbering === 'none' ? [] : ['']), '', '', counted(list, records)];
}
