import { columnsOf } from '../schema/columns-of.ts';
import { viewNames } from '../schema/views.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { StoredValue } from './protocol.ts';
import { type Shown, shownColumn } from './shown-columns.ts';

/** The views that a question names. */
export function viewsNamedIn(sql: string): readonly string[] {
  const words = new Set(sql.toLowerCase().match(/v_\w+/g) ?? []);
  return viewNames.filter((view) => words.has(view));
}

/**
 * Copies a view, as it may be shown, into a table of the same name on another connection, which then knows nothing else of
 * the workspace: no question can reach what was not copied.
 */
export function copyShown(source: Connection, target: Connection, view: string, fullIds: boolean): void {
  const columns = columnsOf(source, view);
  const quoted = columns.map((column) => `"${column}"`).join(', ');
  target.exec(`CREATE TABLE ${view} (${quoted})`);
  const insert = target.prepare(`INSERT INTO ${view} VALUES (${columns.map(() => '?').join(', ')})`);
  const show = fullIds ? (row: readonly StoredValue[]) => row : shownRow(view, columns);
  // Bound as a number a whole one would be stored as 2025.0, and be that in every text and quotient.
  const rows = source
    .prepare<[], readonly StoredValue[]>(`SELECT ${quoted} FROM ${view}`)
    .raw()
    .safeIntegers();
  target.exec('BEGIN');
  for (const row of rows.iterate()) insert.run(...show(row));
  target.exec('COMMIT');
}

/** Shows a view's rows; what a column may show can differ with the kind that a row is of. */
function shownRow(
  view: string,
  columns: readonly string[],
): (row: readonly StoredValue[]) => readonly StoredValue[] {
  const kindAt = columns.indexOf('kind');
  const byKind = new Map<StoredValue | undefined, readonly Shown[]>();
  return (row) => {
    const kind = row[kindAt];
    const shown = byKind.get(kind) ?? columns.map((column) => shownColumn(view, column, kind?.toString()));
    byKind.set(kind, shown);
    return row.map((value, index) => shown[index]?.(value) ?? null);
  };
}
