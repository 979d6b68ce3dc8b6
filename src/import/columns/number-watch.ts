import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import { contextOfColumn, type ReadValue } from '../../inventory/reading.ts';
import {
  isOfEitherStyle,
  mayBeThousandsHere,
  type NumberStyle,
  provenStyle,
} from '../../text/number-style.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { columnReader } from '../rows/column-reader.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import { isNumeric } from './number-styles.ts';
import { watchedColumns } from './watched-columns.ts';

const styles = ['english', 'vietnamese', 'mixed'] as const;

type ReadCell = (cell: Cell) => ReadValue;

/** Numbers that another style would have had read otherwise. */
interface ReadOtherwise {
  count: number;
  /** The first one. */
  text: string | undefined;
}

/** What the numbers of one column have shown so far. */
interface Watched {
  readonly column: MatchedColumn;
  readonly read: ReadCell;
  readonly readIn: Readonly<Record<NumberStyle, ReadCell>>;
  readonly otherwise: Readonly<Record<NumberStyle, ReadOtherwise>>;
  /** The first text that proves a style which the first rows did not. */
  proof: string | undefined;
  style: NumberStyle | undefined;
}

/**
 * Watches numbers typed as text: a style that shows only after the first rows is told, where it would have had numbers read
 * otherwise. "1.234" is a thousand, until "85.5" stands below it.
 */
export class NumberWatch {
  readonly #table: ReadableTable;
  readonly #headingRow: number;
  /** By column. */
  readonly #watched: readonly Watched[];

  constructor(table: ReadableTable, headingRow: number) {
    this.#table = table;
    this.#headingRow = headingRow;
    this.#watched = watchedColumns(table.columns, (column) => watchedColumn(table, column));
  }

  /** Takes a row that is a record. */
  take(row: Row): void {
    for (const cell of row.cells) {
      const watched = cell.kind === 'text' ? this.#watched[cell.column] : undefined;
      if (watched) takeText(watched, cell);
    }
  }

  /** What is to be said of the columns. */
  findings(): readonly Finding[] {
    const { sheet, inventory } = this.#table;
    return this.#watched.flatMap(({ column: { column, key, heading }, style, proof, otherwise }) => {
      const { count, text } = style === undefined ? { count: 0, text: undefined } : otherwise[style];
      if (proof === undefined || text === undefined) return [];
      const place = { kind: inventory.kind, field: key, sheet, row: this.#headingRow, column };
      return [
        ruleFinding('TABLE-NUMBERS-EITHER-STYLE', place, {
          heading,
          text: proof,
          doubtful: count,
          first: text,
        }),
      ];
    });
  }
}

function watchedColumn({ inventory, context }: ReadableTable, column: MatchedColumn): Watched | undefined {
  const field = inventory.fields[column.key ?? ''];
  if (!field || !isNumeric(field) || column.numberStyle === 'mixed') return undefined;
  const own = contextOfColumn(context, column);
  const readAs = (numberStyle: NumberStyle) => columnReader(field, { ...own, numberStyle });
  return {
    column,
    read: columnReader(field, own),
    readIn: { english: readAs('english'), vietnamese: readAs('vietnamese'), mixed: readAs('mixed') },
    otherwise: { english: nothing(), vietnamese: nothing(), mixed: nothing() },
    proof: undefined,
    style: column.numberStyle,
  };
}

function nothing(): ReadOtherwise {
  return { count: 0, text: undefined };
}

function takeText(watched: Watched, cell: Cell): void {
  const text = cellText(cell);
  const shown = watched.style === 'mixed' ? undefined : provenStyle([text]);
  if (shown !== undefined && shown !== watched.style) {
    watched.proof ??= text;
    watched.style = watched.style === undefined ? shown : 'mixed';
  }
  if (mayBeThousandsHere(text) || isOfEitherStyle(text)) countOtherwise(watched, cell, text);
}

function countOtherwise({ read, readIn, otherwise }: Watched, cell: Cell, text: string): void {
  const { value } = read(cell);
  if (value === null) return;
  for (const style of styles) {
    if (readIn[style](cell).value === value) continue;
    otherwise[style].count += 1;
    otherwise[style].text ??= text;
  }
}
