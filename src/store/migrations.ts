import { copyFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { RefusedError } from '../findings/refusals.ts';
import { alignInventoryTables } from './inventory-tables.ts';
import { fillReferenceTables } from './reference-tables.ts';
import { baseSchema } from './schema.ts';
import { createViews } from './views.ts';

/** Each step leads from its position's version to the next; published steps never change. */
const steps: readonly ((store: Database.Database) => void)[] = [(store) => store.exec(baseSchema)];

/** The schema version this program writes. */
export const schemaVersion = steps.length;

/**
 * Brings a database to this program's schema in one transaction, keeping a copy of an older file beside it.
 * Tables of the inventories then follow their declaration: a field declared since is added as a column.
 */
export function migrate(store: Database.Database, path: string, applicationId: number): void {
  const version = Number(store.pragma('user_version', { simple: true }));
  if (version > schemaVersion)
    throw new RefusedError('WORKSPACE-NEWER', { path, version, known: schemaVersion });
  if (version === schemaVersion && !alignInventoryTables.isNeeded(store)) return;
  if (version > 0 && version < schemaVersion) copyFileSync(path, `${path}.v${version}.bak`);
  store
    .transaction(() => {
      for (const step of steps.slice(version)) step(store);
      alignInventoryTables.run(store);
      fillReferenceTables(store);
      createViews(store);
      store.pragma(`application_id = ${applicationId}`);
      store.pragma(`user_version = ${schemaVersion}`);
    })
    .immediate();
}
