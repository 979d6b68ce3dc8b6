import type { FoundTable } from '../../workbook/table/scan.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import { destinationAbove } from './destination-above.ts';
import { groupAbove } from './group-above.ts';
import { type StatedAbove, unitAbove } from './unit-above.ts';

/** All that the rows above a table state of its rows: the unit, the group and the receiver that no column tells. */
export function statedAbove(table: ReadableTable, found: FoundTable): StatedAbove {
  const all = [unitAbove(table, found), groupAbove(table, found), destinationAbove(table, found)];
  const stated = all.filter((each) => each !== undefined);
  return {
    values: new Map(stated.flatMap(({ values }) => [...values])),
    findings: stated.flatMap(({ findings }) => findings),
  };
}
