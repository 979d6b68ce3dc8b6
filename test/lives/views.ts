import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { viewNames } from '../../src/store/schema/views.ts';
import type { Connection } from '../../src/store/sqlite/connection.ts';
import { connect } from '../../src/store/sqlite/driver.ts';

/** Looks into a workspace's database, and closes it again. */
export function looking<Seen>(folder: string, look: (database: Connection) => Seen): Seen {
  const database = connect(join(folder, 'bangiao.db'), { readonly: true });
  try {
    return look(database);
  } finally {
    database.close();
  }
}

/** The numbers of what a table holds. */
export function numbersOf(folder: string, table: string, condition = 'true'): readonly number[] {
  return looking(folder, (database) =>
    database.prepare<[], number>(`SELECT id FROM ${table} WHERE ${condition} ORDER BY id`).pluck().all(),
  );
}

type Row = Readonly<Record<string, unknown>>;

export function rowsOf(folder: string, sql: string): readonly Row[] {
  return looking(folder, (database) => database.prepare<[], Row>(sql).all());
}

/** What the views say, a line for each row; without the numbers that findings get anew with every check. */
export type Views = Readonly<Record<string, readonly string[]>>;

export function viewsOf(folder: string, left: ReadonlySet<string> = new Set()): Views {
  return looking(folder, (database) =>
    Object.fromEntries(
      viewNames
        .filter((view) => !left.has(view))
        .map((view) => {
          const rows = database.prepare<[], Row>(`SELECT * FROM ${view}`).all();
          return [
            view,
            rows.map((row) => JSON.stringify(view === 'v_findings' ? { ...row, id: 0 } : row)).sort(),
          ];
        }),
    ),
  );
}

/** So much of a row is told where two states differ. */
const longest = 500;

/** Lines that stand in one of two states only; at most a few of each view. */
export function differences(before: Views, after: Views): readonly string[] {
  return Object.keys(before).flatMap((view) => {
    const [was, is] = [new Set(before[view]), new Set(after[view])];
    const gone = [...was].filter((line) => !is.has(line)).map((line) => `${view} - ${line}`);
    const come = [...is].filter((line) => !was.has(line)).map((line) => `${view} + ${line}`);
    const counts =
      before[view]?.length === after[view]?.length
        ? []
        : [`${view}: ${before[view]?.length} → ${after[view]?.length}`];
    return [...counts, ...gone.slice(0, 5), ...come.slice(0, 5)].map((line) => line.slice(0, longest));
  });
}

/** A digest of every table's every row. */
export function contentOf(folder: string): string {
  return looking(folder, (database) => {
    const tables = database
      .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .pluck()
      .all();
    const hash = createHash('sha256');
    for (const table of tables) {
      hash.update(`${table}\n`);
      for (const row of database.prepare<[], unknown[]>(`SELECT * FROM "${table}"`).raw().iterate())
        hash.update(
          JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
        );
    }
    return hash.digest('hex');
  });
}
