import { copyFileSync } from 'node:fs';
import { RefusedError } from '../findings/refusals.ts';
import { alignInventoryTables } from './inventory-tables.ts';
import { receipts } from './receipt-schema.ts';
import { fillReferenceTables, referenceIsCurrent } from './reference-tables.ts';
import {
  baselineSubmissions,
  baseSchema,
  decisionsRulesAndBoundaries,
  keptForms,
  profilesAndSamples,
  tableFacts,
} from './schema.ts';
import type { Connection } from './sqlite/connection.ts';
import { createViews, viewsAreCurrent } from './views.ts';
import { waivers } from './waiver-schema.ts';

/** Each step leads from its position's version to the next; published steps never change. */
const steps: readonly ((store: Connection) => void)[] = [
  (store) => store.exec(baseSchema),
  (store) => store.exec(keptForms),
  (store) => store.exec(profilesAndSamples),
  (store) => store.exec(tableFacts),
  (store) => store.exec(decisionsRulesAndBoundaries),
  (store) => store.exec(receipts),
  (store) => store.exec(baselineSubmissions),
  (store) => store.exec(waivers),
];

/** The schema version this program writes. */
export const schemaVersion = steps.length;

function versionOf(store: Connection): number {
  return Number(store.pragma('user_version', { simple: true }));
}

/** Throws a `RefusedError` for a database that a newer program has made: this one would not know its parts. */
export function refuseNewer(store: Connection, path: string): void {
  const version = versionOf(store);
  if (version > schemaVersion)
    throw new RefusedError('WORKSPACE-NEWER', { path, version, known: schemaVersion });
}

/**
 * Brings a database to this program's schema in one transaction, keeping a copy of an older file beside it.
 * Tables of the inventories, views and units then follow their declaration: a field declared since is added
 * as a column.
 */
export function migrate(store: Connection, path: string, applicationId: number): void {
  const version = versionOf(store);
  const followsDeclarations =
    version === schemaVersion &&
    !alignInventoryTables.isNeeded(store) &&
    viewsAreCurrent(store) &&
    referenceIsCurrent(store);
  if (followsDeclarations) return;
  if (version > 0 && version < schemaVersion) copyFileSync(path, `${path}.v${version}.bak`);
  // A step may make a table anew that others refer to; inside a transaction this pragma does nothing.
  store.pragma('foreign_keys = OFF');
  try {
    runSteps(store, version, applicationId);
  } finally {
    store.pragma('foreign_keys = ON');
  }
}

function runSteps(store: Connection, version: number, applicationId: number): void {
  store
    .transaction(() => {
      for (const step of steps.slice(version)) step(store);
      refuseBrokenReferences(store);
      alignInventoryTables.run(store);
      fillReferenceTables(store);
      createViews(store);
      store.pragma(`application_id = ${applicationId}`);
      store.pragma(`user_version = ${schemaVersion}`);
    })
    .immediate();
}

/** Throws, and so undoes the whole migration, when a row refers to one that is not there. */
function refuseBrokenReferences(store: Connection): void {
  const [broken] = store.pragma('foreign_key_check') as { readonly table: string; readonly parent: string }[];
  if (broken) throw new Error(`migration: ${broken.table} refers to a missing ${broken.parent}`);
}
