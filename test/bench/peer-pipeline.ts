import Database from 'better-sqlite3';
import ExcelJS from 'exceljs';
import { type PeerCell, peerHeadings, type StaffField, staffSchema } from './peer-schema.ts';

const fields = Object.keys(peerHeadings) as StaffField[];

/**
 * The import as one would write it in an afternoon: exceljs's streaming reader, rows to objects by their heading,
 * a zod schema, one prepared INSERT a row in one transaction. A wrong value is an error in a table of its own and
 * left out of the record. Returns the number of records. With `keepRaw` the row as it was read is stored as well.
 */
export async function importWithPeer(file: string, database: string, keepRaw: boolean): Promise<number> {
  const store = new Database(database);
  store.pragma('journal_mode = WAL');
  createTables(store);
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  const take = rowTaker(store, keepRaw);
  let records = 0;
  store.exec('BEGIN');
  for await (const sheet of reader) {
    let columns: ReadonlyMap<StaffField, number> | undefined;
    for await (const row of sheet) {
      const values = row.values as readonly PeerCell[];
      if (columns) records += take(row.number, values, columns);
      else columns = columnsByField(values);
    }
  }
  store.exec('COMMIT');
  store.close();
  return records;
}

function createTables(store: Database.Database): void {
  store.exec(`
    CREATE TABLE staff (id INTEGER PRIMARY KEY, row INTEGER, ${fields.join(', ')});
    CREATE INDEX staff_by_citizen_id ON staff (citizen_id);
    CREATE TABLE error (row INTEGER, field TEXT, message TEXT);
    CREATE TABLE raw_row (row INTEGER PRIMARY KEY, cells TEXT);
  `);
}

function columnsByField(heading: readonly PeerCell[]): ReadonlyMap<StaffField, number> {
  const names = heading.map((cell) => String(cell ?? '').trim());
  return new Map(fields.map((field) => [field, names.indexOf(peerHeadings[field])]));
}

function rowTaker(store: Database.Database, keepRaw: boolean) {
  const insertStaff = store.prepare(
    `INSERT INTO staff (row, ${fields.join(', ')}) VALUES (@row, ${fields.map((field) => `@${field}`).join(', ')})`,
  );
  const insertError = store.prepare('INSERT INTO error (row, field, message) VALUES (?, ?, ?)');
  const insertRaw = store.prepare('INSERT INTO raw_row (row, cells) VALUES (?, ?)');
  return (row: number, values: readonly PeerCell[], columns: ReadonlyMap<StaffField, number>): number => {
    const read: Record<string, unknown> = {};
    for (const [field, column] of columns) read[field] = values[column] ?? null;
    if (keepRaw) insertRaw.run(row, JSON.stringify(values.slice(1)));
    const parsed = staffSchema.safeParse(read);
    if (parsed.success) {
      insertStaff.run({ row, ...parsed.data });
      return 1;
    }
    const wrong = new Map(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
    for (const [field, message] of wrong) insertError.run(row, field, message);
    if (wrong.has('full_name')) return 0;
    const sound = staffSchema.partial().parse(withoutFields(read, wrong));
    insertStaff.run({ ...emptyRecord, row, ...sound });
    return 1;
  };
}

const emptyRecord = Object.fromEntries(fields.map((field) => [field, null]));

function withoutFields(
  record: Readonly<Record<string, unknown>>,
  wrong: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !wrong.has(field)));
}
