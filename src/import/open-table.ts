import type { Finding } from '../findings/finding.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { TableMatch } from '../inventory/match-columns.ts';
import type { ReadContext } from '../inventory/reading.ts';
import type { Row } from '../workbook/cell.ts';
import type { RowNature } from '../workbook/table/row-nature.ts';
import type { FoundTable } from '../workbook/table/scan.ts';
import { DateWatch } from './columns/date-orders.ts';
import { NumberWatch } from './columns/number-watch.ts';
import { ValueWatch } from './columns/value-watch.ts';
import { type ReadableTable, RowReader } from './rows/read-row.ts';
import { filledFields } from './rows/readable-table.ts';
import { secretKeeper } from './rows/secret-rows.ts';
import { ShownOtherwise } from './rows/shown-otherwise.ts';
import { TableWatch } from './rows/table-watch.ts';
import { FieldsOfSections } from './sections/fields-of-sections.ts';
import { PartsWatch } from './sections/parts.ts';
import { sectionAbove } from './sections/section-above.ts';
import { SectionFacts } from './sections/sections.ts';
import { SectionsTakenOut } from './sections/sections-taken-out.ts';
import { statedAbove } from './sections/stated-above.ts';
import type { StatedAbove } from './sections/unit-above.ts';
import { isWords, officeRows } from './sections/unnamed-sections.ts';
import type { Sums } from './totals/sums.ts';
import type { TableRead } from './totals/table-read.ts';
import { AmountSizes } from './units/amount-sizes.ts';

/** Watches the columns of a table for what only all its rows together tell. */
interface ColumnWatch {
  /** Takes a row that is a record. */
  readonly take: (row: Row) => void;
  readonly findings: () => readonly Finding[];
}

/** A table while its rows are taken in: how they are read, and what watches over them. */
export interface OpenTable {
  readonly id: number;
  readonly found: FoundTable;
  readonly readable: ReadableTable;
  readonly reader: RowReader;
  /** A row as it may be kept: without the title of what it, or the section it stands in, says is secret. */
  readonly keepSecrets: (row: Row, nature: RowNature) => Row;
  /** Whether a row begins a section: also one that is no person but the office of those below it, or words that no column tells. */
  readonly isSection: (row: Row, nature: RowNature) => boolean;
  readonly above: StatedAbove;
  readonly watch: TableWatch;
  readonly columnWatches: readonly ColumnWatch[];
  readonly shown: ShownOtherwise;
  readonly sections: SectionFacts;
  readonly takenOut: SectionsTakenOut;
  readonly ofSections: FieldsOfSections;
  readonly parts: PartsWatch;
  readonly sizes: AmountSizes;
}

/** Opens a table that is stored under an id, before its first row. */
export function openTable(
  id: number,
  inventory: Inventory,
  sheet: string,
  found: FoundTable,
  { kind, columns, missing }: TableMatch,
  context: ReadContext,
): OpenTable {
  const present = filledFields(columns);
  const readable = { inventory, sheet, columns, context, present, fields: found.fields };
  const above = statedAbove(readable, found);
  const sections = new SectionFacts(readable, above.values);
  const first = sectionAbove(inventory, found);
  if (first) sections.begin(first);
  return {
    id,
    found,
    readable,
    reader: new RowReader(readable),
    keepSecrets: keptSecrets(inventory, columns, sections),
    isSection: sectionRows(officeRows(inventory, columns), sections),
    above,
    watch: new TableWatch(sheet, found, columns),
    columnWatches: [
      new DateWatch({ sheet, row: found.heading.to, kind }, columns),
      new NumberWatch(readable, found.heading.to),
      new ValueWatch(readable, found.heading.to),
    ],
    shown: new ShownOtherwise(readable),
    sections,
    takenOut: new SectionsTakenOut(readable, found),
    ofSections: new FieldsOfSections(readable, missing, found.heading.to),
    parts: new PartsWatch(readable),
    sizes: new AmountSizes(readable),
  };
}

function keptSecrets(
  inventory: Inventory,
  columns: TableMatch['columns'],
  sections: SectionFacts,
): OpenTable['keepSecrets'] {
  const keep = secretKeeper(inventory, columns);
  const { secrecy } = inventory;
  return (row, nature) => keep(row, nature, secrecy && sections.values.get(secrecy.grade));
}

function sectionRows(namesOffice: (row: Row) => boolean, sections: SectionFacts): OpenTable['isSection'] {
  return (row, nature) => {
    if (nature === 'data' || nature === 'part') return namesOffice(row);
    return nature === 'section' || (nature === 'unclear' && isWords(row) && sections.names(row));
  };
}

/** Shows a record, or a row that is counted in one, to all that watches over the table; what is to be said of it at once. */
export function lookAt({ watch, columnWatches, shown }: OpenTable, row: Row): readonly Finding[] {
  watch.take(row);
  for (const each of columnWatches) each.take(row);
  return shown.take(row);
}

/** What those that watch over a table have seen when it ends. */
export function seenInTable({ watch, columnWatches, takenOut, ofSections }: OpenTable): readonly Finding[] {
  return [watch, ...columnWatches, takenOut, ofSections].flatMap((each) => each.findings());
}

/** A table whose rows are all read, with what they come to. */
export function tableRead({ id, found, readable }: OpenTable, sums: Sums): TableRead {
  const title = [readable.sheet, ...found.letterhead].join(' ');
  return { id, sheet: readable.sheet, row: found.heading.to, title, sums };
}
