import { inventories } from '../../../src/inventory/inventories.ts';
import type { RecordParts } from '../../../src/inventory/inventory.ts';
import type { Layout } from './layout.ts';
import type { Column, List } from './list.ts';
import type { Meant } from './values.ts';

/** The list with premises of several buildings: each is what was one record, all but the first say nothing of the premises. */
export function withBuildings(list: List, { buildings, sections }: Layout): List {
  const { parts } = inventories[list.kind];
  if (!parts || buildings < 2 || !areKnown(list, parts, sections.markings.length > 0)) return list;
  const firsts = Array.from({ length: Math.ceil(list.rows / buildings) }, (_, at) => at * buildings);
  if (firsts.some((from) => mayBeWhole(list, parts, from, buildings))) return list;
  const columns = list.columns.map((column) => ({
    ...column,
    cells: firsts.map((from) => joined(column, parts, column.cells.slice(from, from + buildings))),
  }));
  return { ...list, rows: firsts.length, columns };
}

/**
 * Buildings are known by their area and by words or a year that no sum has, and that no section says instead; each says as
 * much as the others.
 */
function areKnown({ kind, columns }: List, { adds, says }: RecordParts, hasSections: boolean): boolean {
  const { sectionFields, furtherSectionFields } = inventories[kind];
  const inSections = new Set<string>(hasSections ? [...sectionFields, ...furtherSectionFields] : []);
  const isFull = ({ cells }: Column) => cells.every(({ stored }) => stored !== null);
  const saying = columns.filter(({ key }) => says.includes(key) && key !== 'floors' && !inSections.has(key));
  const others = columns.filter(({ key }) => [...adds, ...says].includes(key));
  return saying.length > 0 && others.every(isFull) && columns.some(({ key }) => key === 'floor_area');
}

/** Whether the first of some rows nearly states what the others come to: nobody can tell whether it is all of them. */
function mayBeWhole({ columns }: List, { adds }: RecordParts, from: number, rows: number): boolean {
  return columns
    .filter(({ key }) => adds.includes(key))
    .some(({ cells }) => {
      const [first = 0, ...others] = cells.slice(from, from + rows).map(({ stored }) => Number(stored));
      const sum = others.reduce((total, amount) => total + amount, 0);
      return Math.abs(sum - first) <= first / 50;
    });
}

function joined({ key }: Column, { adds, joins, says }: RecordParts, cells: readonly Meant[]): Meant {
  const [first = { written: '', stored: null }] = cells;
  const said = [...new Set(cells.map(({ stored }) => stored).filter((stored) => stored !== null))];
  const further = cells.slice(1).map(({ written }) => written);
  if (adds.includes(key))
    return { ...first, stored: cells.reduce((sum, { stored }) => sum + Number(stored), 0), further };
  if (joins.includes(key)) return { ...first, stored: said.join('; ') || null, further };
  if (says.includes(key)) return { ...first, stored: said.length > 1 ? null : (said[0] ?? null), further };
  return { ...first, further: further.map(() => '') };
}
