import type { ColumnFormat, ColumnSpec, SectionRow, TableBlock, TableRow } from './spec.ts';
import type { BodyLook } from './styles.ts';

/** A column as it stands in the sheet, the row-number column included. */
export interface PlacedColumn {
  /** Undefined for the row-number column. */
  readonly spec: ColumnSpec | undefined;
  readonly heading: string;
  readonly group: string | undefined;
  readonly format: ColumnFormat;
  readonly look: BodyLook;
}

/** A table's columns from left to right; the row-number column first, if asked for. */
export function placeColumns(table: TableBlock): readonly PlacedColumn[] {
  const given = table.columns.map(placeColumn);
  if (table.rowNumbers === undefined) return given;
  return [numberColumn(table.rowNumbers.heading), ...given];
}

function placeColumn(spec: ColumnSpec): PlacedColumn {
  const format = spec.format ?? 'text';
  const look: BodyLook = {
    format,
    align: spec.align,
    wrap: spec.wrap ?? (format === 'text' && spec.hidden !== true),
    locked: spec.locked ?? true,
    link: false,
    strong: false,
  };
  return { spec, heading: spec.heading, group: spec.group, format, look };
}

function numberColumn(heading: string): PlacedColumn {
  const look: BodyLook = {
    format: 'integer',
    align: 'center',
    wrap: false,
    locked: true,
    link: false,
    strong: false,
  };
  return { spec: undefined, heading, group: undefined, format: 'integer', look };
}

/** Tells a section row from a row of cells. */
export function isSection(row: TableRow): row is SectionRow {
  return !Array.isArray(row);
}
