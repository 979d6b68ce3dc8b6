import type Database from 'better-sqlite3';
import { receivers } from '../reference/receivers.ts';
import { districts } from '../reference/units.ts';

/** Copies the units' codes and names into the database, for its views and joins. */
export function fillReferenceTables(store: Database.Database): void {
  const addDistrict = store.prepare('INSERT OR REPLACE INTO district (code, type, name) VALUES (?, ?, ?)');
  for (const district of districts) addDistrict.run(district.code, district.type, district.name);
  const addReceiver = store.prepare(
    'INSERT INTO receiver (code, kind, name) VALUES (?, ?, ?) ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, name = excluded.name',
  );
  for (const receiver of receivers) addReceiver.run(receiver.code, receiver.kind, receiver.name);
}
