import { inventories } from '../../../src/inventory/inventories.ts';
import type { Layout } from './layout.ts';
import type { Column, List } from './list.ts';
import { levelsOf, type SectionLevel, sectionKey, sectionWords } from './sections.ts';
import { unitOf } from './shared.ts';

/** The list as its sections say it, from top to bottom. */
export function inSections(given: List, layout: Layout): List {
  const levels = levelsOf(given, layout);
  if (levels.length === 0) return given;
  const list = withOneWording(layout.sections.returns ? given : sorted(given, levels), levels);
  return withWardUnits(list, layout);
}

/** The column of the unit, where sections of wards say it as well. */
export function wardUnitOf(list: List, layout: Layout): Column | undefined {
  const keys = levelsOf(list, layout).map(({ column }) => column.key);
  const { place, unit } = inventories[list.kind];
  const isWard = layout.sections.isUnitTheWard && keys.includes(place) && !keys.includes(unit);
  return isWard ? unitOf(list) : undefined;
}

function withWardUnits(list: List, layout: Layout): List {
  const unit = wardUnitOf(list, layout);
  const ward = list.columns.find(({ key }) => key === inventories[list.kind].place);
  if (!unit || !ward) return list;
  const cells = unit.cells.map((_, index) => {
    const written = sectionWords(list, ward, index);
    return { written, stored: written.normalize('NFC') };
  });
  return { ...list, columns: list.columns.map((column) => (column === unit ? { ...unit, cells } : column)) };
}

/** Sections that say the same say it in the same words. */
function withOneWording(list: List, levels: readonly SectionLevel[]): List {
  const said = new Set(levels.map(({ column }) => column.key));
  const columns = list.columns.map((column) => ({
    ...column,
    cells: said.has(column.key)
      ? column.cells.map((cell) => column.cells.find(({ stored }) => stored === cell.stored) ?? cell)
      : column.cells,
  }));
  return { ...list, columns };
}

/** The records of one section behind one another. */
function sorted(list: List, levels: readonly SectionLevel[]): List {
  const all = Array.from({ length: list.rows }, (_, index) => index);
  const keys = levels.map((_, at) => all.map((index) => sectionKey(levels.slice(0, at + 1), index)));
  const ranks = (index: number) => keys.map((own) => own.indexOf(own[index] ?? ''));
  const order = all.toSorted((one, other) => {
    const [left, right] = [ranks(one), ranks(other)];
    const at = left.findIndex((rank, level) => rank !== right[level]);
    return at < 0 ? one - other : (left[at] ?? 0) - (right[at] ?? 0);
  });
  return withRows(list, order);
}

/** The list with some of its rows, in this order. */
export function withRows(list: List, order: readonly number[]): List {
  const columns = list.columns.map((column) => ({
    ...column,
    cells: order.flatMap((index) => column.cells[index] ?? []),
  }));
  return { ...list, rows: order.length, columns };
}
