import type { Field } from '../../inventory/field.ts';
import { readValue } from '../../inventory/read-value.ts';
import type { ReadableCell, ReadContext, ReadValue } from '../../inventory/reading.ts';
import type { Cell, CellKind } from '../../workbook/cell.ts';
import { cellLines, cellText } from '../../workbook/table/cell-text.ts';

/** Different texts of a column whose meaning is remembered: a column repeats a few, or nearly none. */
const rememberedTexts = 2_000;

/** A cell as a field's reader takes it. */
export function readable(cell: Cell): ReadableCell {
  const { kind } = cell;
  if (kind === 'number' && cell.number !== undefined) {
    const { text, number, percent: isPercent = false } = cell;
    return { kind, text, number, isPercent };
  }
  const text = cellText(cell);
  return cell.text.includes('\n') ? { kind, text, lines: cellLines(cell) } : { kind, text };
}

/**
 * Returns a reader of one column's cells. What a field makes of a cell follows from its kind, text, font and form, so
 * the first texts are read once each; cells in a legacy font and percentages are few.
 */
export function columnReader(field: Field, context: ReadContext): (cell: Cell) => ReadValue {
  const known: Readonly<Record<CellKind, Map<string, ReadValue>>> = {
    text: new Map(),
    number: new Map(),
    date: new Map(),
    boolean: new Map(),
    error: new Map(),
  };
  return (cell) => {
    if (cell.font !== undefined || cell.percent) return readValue(field, readable(cell), context);
    const alike = known[cell.kind];
    const found = alike.get(cell.text);
    if (found) return found;
    const read = readValue(field, readable(cell), context);
    if (alike.size < rememberedTexts) alike.set(cell.text, read);
    return read;
  };
}
