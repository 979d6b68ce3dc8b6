import type { Inventory } from '../inventory/inventory.ts';
import { readValue } from '../inventory/read-value.ts';
import type { ReadContext } from '../inventory/reading.ts';
import type { Row } from '../workbook/cell.ts';
import { cellText } from '../workbook/table/cell-text.ts';
import { isAmount } from '../workbook/table/row-nature.ts';
import { markOf } from './section-levels.ts';

const leadingMark = /^\(?([ivxlc]+|[a-dđ]|\d+)[.)/\-\s]+(?=\S)/i;

/** The words of a section row, marks and all; the sums that may stand beside them are left out. */
export function sectionText(row: Row): string {
  const words = row.cells.filter((cell) => !isAmount(cell));
  return words.map(cellText).filter(Boolean).join(' ');
}

/**
 * What a section row states for the rows below it: the first of the inventory's section fields that its
 * words, or its letter, can fill. What an outer section stated for other fields stays.
 */
export function statedBySection(
  inventory: Inventory,
  row: Row,
  context: ReadContext,
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const whole = sectionText(row);
  const bare = whole.replace(leadingMark, '');
  const letter = markOf(row) ?? '';
  for (const key of inventory.sectionFields) {
    const field = inventory.fields[key];
    if (!field) continue;
    const candidates = field.choices ? [whole, bare, letter] : [bare];
    for (const text of candidates) {
      const { value } = readValue(field, { kind: 'text', text }, context);
      if (typeof value === 'string') return outerSections(inventory, key, before).set(key, value);
    }
  }
  return before;
}

/** An outer section ends the inner ones: only fields listed before this one keep what was stated. */
function outerSections(
  inventory: Inventory,
  key: string,
  before: ReadonlyMap<string, string>,
): Map<string, string> {
  const outer = inventory.sectionFields.slice(0, inventory.sectionFields.indexOf(key));
  return new Map([...before].filter(([stated]) => outer.includes(stated)));
}
