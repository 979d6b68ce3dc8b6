import type { Row } from '../../workbook/cell.ts';
import type { TableEvent } from '../../workbook/table/scan.ts';

/** The rows of data at hand behind a table's beginning. */
export function dataRows(events: readonly TableEvent[], index: number): readonly Row[] {
  const rest = events.slice(index + 1);
  const end = rest.findIndex(({ type }) => type !== 'row');
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .flatMap((event) => (event.type === 'row' && event.nature === 'data' ? [event.row] : []));
}
