import { connect } from '../../src/store/sqlite/driver.ts';

/** What each version of the schema brought, newest first, in an order in which it can be taken away. */
const broughtBy: readonly { readonly version: number; readonly tables: readonly string[] }[] = [
  { version: 14, tables: ['corrected_record'] },
  { version: 13, tables: ['readiness_follows'] },
  { version: 12, tables: ['sender_key', 'signing_key'] },
  { version: 11, tables: ['readiness_row', 'readiness_return'] },
  {
    version: 10,
    tables: ['receipt_follows', 'shared_relation', 'shared_key', 'shared_row', 'shared_submission', 'merge'],
  },
  { version: 9, tables: ['seal'] },
];

/** Makes of a database, which nobody has open, one as a program of an older schema left it. */
export function makeOlder(path: string, version: 8 | 9): void {
  const older = connect(path);
  // While all tables are there: the views over them are looked at when a column goes.
  if (version < 9) older.exec('ALTER TABLE operation DROP COLUMN content');
  older.exec('ALTER TABLE waiver DROP COLUMN about; ALTER TABLE profile DROP COLUMN value_answers');
  for (const { tables } of broughtBy.filter((step) => step.version > version))
    for (const table of tables) older.exec(`DROP TABLE ${table}`);
  older.pragma(`user_version = ${version}`);
  older.close();
}
