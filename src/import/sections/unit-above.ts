import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { FoundTable } from '../../workbook/table/scan.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import { officeOfList } from '../sender/letterhead-facts.ts';

/** What the rows above a table state of all its rows, and the findings that say so. */
export interface StatedAbove {
  readonly values: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** The unit of every row, where the table is an office's own list and has no column for the unit. */
export function unitAbove(
  { inventory, sheet, present }: ReadableTable,
  found: FoundTable,
): StatedAbove | undefined {
  const { unit: key, listsOwnUnit, fields } = inventory;
  const unit = listsOwnUnit && !present.has(key) ? officeOfList(found.letterhead) : undefined;
  if (unit === undefined) return undefined;
  const place = { kind: inventory.kind, sheet, row: found.heading.to, field: key };
  const finding = ruleFinding('TABLE-UNIT-ABOVE', place, { heading: fields[key]?.heading ?? key, unit });
  return { values: new Map([[key, unit]]), findings: [finding] };
}
