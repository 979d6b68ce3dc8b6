import type { Field } from '../../../src/inventory/field.ts';
import { inventories } from '../../../src/inventory/inventories.ts';
import type { Layout } from './layout.ts';
import type { Column, List } from './list.ts';
import type { Marking } from './section-layout.ts';

/** Sections that stand for a column: each says what a run of records has in it. */
export interface SectionLevel {
  readonly column: Column;
  readonly marking: Marking;
}

/** The levels of a list's sections, from the outermost to the innermost. */
export function levelsOf(list: List, { sections: { markings, fields } }: Layout): readonly SectionLevel[] {
  for (let depth = markings.length; depth > 0; depth -= 1) {
    const choices = selections(sectionColumns(list), depth).filter((columns) => isPlausible(list, columns));
    const chosen = choices[fields % choices.length];
    if (chosen)
      return chosen.flatMap((column, at) =>
        markings.slice(at, at + 1).map((marking) => ({ column, marking })),
      );
  }
  return [];
}

/** The columns that sections may say, where each record has something there. */
function sectionColumns({ kind, columns }: List): readonly Column[] {
  const { sectionFields, furtherSectionFields } = inventories[kind];
  const may = new Set([...sectionFields, ...furtherSectionFields]);
  return columns.filter(({ key, cells }) => may.has(key) && cells.every(({ stored }) => stored !== null));
}

/** So many of them in every order. */
function selections(columns: readonly Column[], depth: number): readonly (readonly Column[])[] {
  if (depth === 0) return [[]];
  return columns.flatMap((column) =>
    selections(
      columns.filter((other) => other !== column),
      depth - 1,
    ).map((others) => [column, ...others]),
  );
}

/** An office stands in its ward, no ward in an office; and words of two lists are sections of one of them. */
function isPlausible({ kind }: List, columns: readonly Column[]): boolean {
  const { place, unit } = inventories[kind];
  const at = (wanted: string) => columns.findIndex(({ key }) => key === wanted);
  if (at('present_use') >= 0 && at('arrangement') >= 0) return false;
  return at(place) < 0 || at(unit) < 0 || at(place) < at(unit);
}

/** The words of the section that a record stands in. */
export function sectionWords({ kind }: List, { key, cells }: Column, index: number): string {
  const { written = '', stored = '' } = cells[index] ?? {};
  const words = String(written).replace(/\s+/gu, ' ').trim();
  const field: Field | undefined = inventories[kind].fields[key];
  if (field?.kind.startsWith('former-commune')) return words.replace(/^UBND /u, '');
  const choice = field?.choices?.find(({ value }) => value === stored);
  return choice ? ([words, choice.value, ...choice.aliases].find(isName) ?? words) : words;
}

/** Nobody calls a section "CC", or "B. Xe ô tô" behind a mark of its own. */
function isName(words: string): boolean {
  return words.length > 3 && !/^\p{L}(?:[.\s]|$)/u.test(words);
}

/** What the records of a section have in common; with that of the sections around it no other section has. */
export function sectionKey(levels: readonly SectionLevel[], index: number): string {
  return levels.map(({ column }) => column.cells[index]?.stored ?? '').join(' › ');
}

const capitals = [...'ABCDEGHKL'];
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const ordinals = ['nhất', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** The mark of a section of some marking, counted from 0; none for one without. */
export function markOfSection(marking: Marking, place: number, { fields }: Layout['sections']): string {
  const [capital = '', roman = '', ordinal = ''] = [capitals, romans, ordinals].map((marks) => marks[place]);
  switch (marking) {
    case 'capital':
      return capital;
    case 'roman':
      return roman;
    case 'number':
      return String(place + 1);
    case 'small':
      return capital.toLowerCase();
    case 'part':
      return fields % 2 === 0 ? `Phần ${roman}` : `Phần thứ ${ordinal}`;
    case 'chapter':
      return fields % 2 === 0 ? `Mục ${capital}` : `Mục ${place + 1}`;
    case 'area':
      return `Khu vực ${place + 1}`;
    case 'unmarked':
      return '';
  }
}
