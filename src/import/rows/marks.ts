import { area, type Field } from '../../inventory/field.ts';
import { clean, contextOfColumn, flawed, type ReadValue } from '../../inventory/reading.ts';
import { saidByMark } from '../../text/mark.ts';
import { type Cell, cellAt, type Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { columnReader, readable } from './column-reader.ts';
import type { ReadableTable } from './readable-table.ts';

/**
 * Returns a reader of the column of one value of a field: a mark in it says that value, its opposite says nothing. Words are
 * the value of a closed list; of other fields they say something else than the heading.
 */
export function markReader(
  value: string,
  { choices }: Field,
  readOwn: (cell: Cell) => ReadValue,
): (cell: Cell) => ReadValue {
  return (cell) => {
    const text = cellText(cell);
    const said = saidByMark(text);
    if (said !== undefined) return clean(said ? value : null);
    const own = readOwn(cell);
    return choices || own.value === null ? own : flawed('NOT-IN-LIST', null, { text });
  };
}

const anyArea = area('Diện tích');

/** A column in which an area may stand in place of a mark. */
interface AreaColumn {
  readonly column: number;
  readonly read: (cell: Cell) => ReadValue;
}

/** Sees areas in place of marks as marks: the largest of a row is one, and so are several as large. */
export class AreasAsMarks {
  readonly #columns: readonly AreaColumn[];

  constructor({ inventory, columns, context }: ReadableTable) {
    const byArea = new Set(inventory.markedColumns?.filter((each) => each.byArea).map(({ field }) => field));
    this.#columns = columns
      .filter(({ key = '', settles }) => settles?.field === key && byArea.has(key))
      .map((matched) => ({
        column: matched.column,
        read: columnReader(anyArea, contextOfColumn(context, matched)),
      }));
  }

  asMarks(row: Row): Row {
    if (this.#columns.length === 0) return row;
    const areas = new Map(this.#columns.flatMap((each) => areaIn(row, each)));
    if (areas.size === 0) return row;
    const largest = Math.max(...areas.values());
    const cells = row.cells.map((cell) => {
      const own = areas.get(cell.column);
      return own === undefined ? cell : markCell(cell, own > 0 && own === largest);
    });
    return { ...row, cells };
  }
}

function areaIn(row: Row, { column, read }: AreaColumn): readonly (readonly [number, number])[] {
  const cell = cellAt(row, column);
  if (!cell || !/\d/.test(readable(cell).text)) return [];
  const { value } = read(cell);
  return typeof value === 'number' ? [[column, value]] : [];
}

function markCell({ column }: Cell, isMarked: boolean): Cell {
  return { column, kind: 'text', text: isMarked ? 'x' : '0' };
}
