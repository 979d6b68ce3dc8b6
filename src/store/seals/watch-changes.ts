import type { Connection as Store } from '../sqlite/connection.ts';
import { type SealedColumn, sealedColumns } from './seal-marks.ts';
import { type SealedThing, sealedThings } from './sealed-things.ts';

/** The highest number of each thing before a transaction began. */
export type HighestNumbers = ReadonlyMap<string, number>;

const watched = new WeakSet<Store>();

/**
 * Has this connection remember which sealed rows are changed or removed; rows that are only added are known by their
 * numbers. Nothing is stored in the workspace itself, so another program leaves no such trace.
 */
export function watchChanges(store: Store): void {
  if (watched.has(store)) return;
  store.exec('CREATE TEMP TABLE touched (thing TEXT, id INTEGER, PRIMARY KEY (thing, id)) WITHOUT ROWID');
  for (const thing of sealedThings) store.exec(triggersOf(thing, sealedColumns(store, thing)).join('\n'));
  watched.add(store);
}

/** Forgets what was touched before and says where each thing's numbers end. To be called once a transaction has begun. */
export function beginWatching(store: Store): HighestNumbers {
  store.exec('DELETE FROM temp.touched');
  return new Map(sealedThings.map(({ table }) => [table, highestNumber(store, table)]));
}

/** The highest number in a table; 0 when it is empty. */
export function highestNumber(store: Store, table: string): number {
  return Number(store.prepare(`SELECT coalesce(max(id), 0) FROM ${table}`).pluck().get());
}

function triggersOf(thing: SealedThing, columns: readonly SealedColumn[]): readonly string[] {
  const { table, only, part } = thing;
  const when = (row: string) => (only === undefined ? '' : `WHEN ${only.replaceAll('k.', `${row}.`)}`);
  // Not by OR IGNORE: in a trigger the conflict clause of the statement that fired it would hold instead.
  const touch = (row: string, column: string) => {
    const known = `EXISTS (SELECT 1 FROM touched WHERE thing = '${table}' AND id = ${row}.${column})`;
    return `BEGIN INSERT INTO touched SELECT '${table}', ${row}.${column} WHERE NOT ${known}; END;`;
  };
  const trigger = (event: string, target: string) =>
    `CREATE TEMP TRIGGER touch_${target}_${event.split(' ')[0]?.toLowerCase()} AFTER ${event} ON main.${target}`;
  const own = [
    `${trigger(`UPDATE OF ${columns.map(({ name }) => name).join(', ')}`, table)} ${when('OLD')} ${touch('OLD', 'id')}`,
    `${trigger('DELETE', table)} ${when('OLD')} ${touch('OLD', 'id')}`,
  ];
  // Rows outside the condition come and go unsealed, and their numbers are used again.
  const reused =
    only === undefined ? [] : [`${trigger('INSERT', table)} ${when('NEW')} ${touch('NEW', 'id')}`];
  if (!part) return [...own, ...reused];
  return [
    ...own,
    ...reused,
    `${trigger('INSERT', part.table)} ${touch('NEW', part.owner)}`,
    `${trigger('UPDATE', part.table)} ${touch('NEW', part.owner)}`,
    `${trigger('DELETE', part.table)} ${touch('OLD', part.owner)}`,
  ];
}
