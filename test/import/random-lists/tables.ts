import type { Layout } from './layout.ts';
import type { List } from './list.ts';
import { wardUnitOf, withRows } from './sectioned-list.ts';
import { levelsOf, type SectionLevel } from './sections.ts';
import { spreadColumns } from './spread.ts';

/** A table of a list: what its columns show, and what its sections say instead. */
export interface Table {
  readonly shown: List;
  readonly levels: readonly SectionLevel[];
}

/** The tables that a list, as its sections say it, is laid out in. */
export function tablesOf(list: List, layout: Layout): readonly Table[] {
  const levels = levelsOf(list, layout);
  const said = new Set([...levels.map(({ column }) => column.key), wardUnitOf(list, layout)?.key]);
  const half = Math.ceil(list.rows / 2);
  const isWhole = layout.tables === 'one' || list.rows < 2;
  const parts = isWhole ? [list] : [part(list, 0, half), part(list, half)];
  return parts.map((each) => ({
    shown: shownOf({ ...each, columns: each.columns.filter(({ key }) => !said.has(key)) }, layout),
    levels: levels.flatMap(({ marking, column: { key } }) =>
      each.columns.filter((column) => column.key === key).map((column) => ({ marking, column })),
    ),
  }));
}

function shownOf(list: List, layout: Layout): List {
  return { ...list, columns: spreadColumns(list, layout) };
}

function part(list: List, from: number, to = list.rows): List {
  return withRows(
    list,
    Array.from({ length: to - from }, (_, index) => from + index),
  );
}
