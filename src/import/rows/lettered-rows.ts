import { columnOfField, sequenceColumn } from '../../inventory/columns.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import { isWrittenAsName } from '../../text/person-name.ts';
import { cellAt, type Row } from '../../workbook/cell.ts';
import { cellText, filledCells, isAmount } from '../../workbook/table/cell-text.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';
import { isCount } from '../sections/section-text.ts';
import { beginsWithOffice } from '../sender/office-names.ts';

const smallLetter = /^\(?[a-zđ][.)]?$/u;

/** What a row is in spite of the letter that numbers it. */
export type LetteredRows = (row: Row, nature: RowNature) => RowNature;

/**
 * Returns what tells a record numbered "a" or "I" from a section: beside its name stand words in a column that says
 * something of records. A person's name is one for sure; any other row under a small letter is left open.
 */
export function letteredRows(
  { kind, columns }: Pick<TableMatch, 'kind' | 'columns'>,
  namesSection: (row: Row) => boolean,
): LetteredRows {
  const { naming, fields } = inventories[kind];
  const named = columnOfField(columns, naming);
  const sequence = sequenceColumn(columns);
  const isOfRecords = new Set(
    columns
      .filter(({ key }) => key !== undefined && key !== naming && key !== 'note')
      .map(({ column }) => column),
  );
  return (row, nature) => {
    if (nature !== 'section') return nature;
    const [name, mark] = [cellAt(row, named), cellAt(row, sequence)];
    if (!name || !mark || namesSection(row) || beginsWithOffice(cellText(name))) return nature;
    const saysMore = filledCells(row).some(
      (cell) => isOfRecords.has(cell.column) && !isAmount(cell) && !isCount(cell),
    );
    if (!saysMore) return nature;
    if (fields[naming]?.isPerson && isWrittenAsName(cellText(name))) return 'data';
    return fields[naming]?.isPerson || smallLetter.test(cellText(mark)) ? 'unclear' : nature;
  };
}
