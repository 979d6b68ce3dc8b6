import type { Row } from '../../workbook/cell.ts';

/**
 * Tells the rows of a table of text that have more fields than its heading: a sign between fields stands in a field without
 * quotes, and what is behind it lies a column too far. Lines that all end in such a sign have a blank field more.
 */
export function shiftedRows(headingFields: number | undefined): (row: Row) => boolean {
  let most = headingFields;
  let isFirst = true;
  return ({ fields, cells }) => {
    if (headingFields === undefined || most === undefined || fields === undefined) return false;
    const reachesBeyond = (cells.at(-1)?.column ?? 0) > headingFields;
    if (isFirst && !reachesBeyond) most = Math.max(most, fields);
    isFirst = false;
    return reachesBeyond || fields > most;
  };
}
