import { receivers } from '../../reference/receivers.ts';
import { districts } from '../../reference/units.ts';
import type { Connection } from '../sqlite/connection.ts';

/** Whether the database knows every unit as this program does. */
export function referenceIsCurrent(store: Connection): boolean {
  const names = (table: 'district' | 'receiver') =>
    new Set(store.prepare(`SELECT code || ' ' || name FROM ${table}`).pluck().all());
  const [knownDistricts, knownReceivers] = [names('district'), names('receiver')];
  return (
    districts.every(({ code, name }) => knownDistricts.has(`${code} ${name}`)) &&
    receivers.every(({ code, name }) => knownReceivers.has(`${code} ${name}`))
  );
}

/** Copies the units' codes and names into the database, for its views and joins. */
export function fillReferenceTables(store: Connection): void {
  const addDistrict = store.prepare('INSERT OR REPLACE INTO district (code, type, name) VALUES (?, ?, ?)');
  for (const district of districts) addDistrict.run(district.code, district.type, district.name);
  const addReceiver = store.prepare(
    'INSERT INTO receiver (code, kind, name) VALUES (?, ?, ?) ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, name = excluded.name',
  );
  for (const receiver of receivers) addReceiver.run(receiver.code, receiver.kind, receiver.name);
}
