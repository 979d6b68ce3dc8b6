import { rmSync } from 'node:fs';
import { RefusedError } from '../../findings/refusals.ts';
import { applicationId } from '../database-file/application-id.ts';
import { keepOlderFile } from '../database-file/keep-older-file.ts';
import type { Migration } from '../database-file/store-facts.ts';
import { type Actor, appendOperation } from '../operations.ts';
import { packKeys } from '../packs/key-schema.ts';
import { packs } from '../packs/schema.ts';
import { seals } from '../seals/seal-schema.ts';
import { type BrokenSeal, brokenSeals } from '../seals/verify-seals.ts';
import { beginSeals } from '../seals/write-seals.ts';
import type { Connection } from '../sqlite/connection.ts';
import { correctedRecords } from './correction-schema.ts';
import { alignInventoryTables } from './inventory-tables.ts';
import { readinessReturns, readinessVersions } from './readiness-schema.ts';
import { receipts } from './receipt-schema.ts';
import { fillReferenceTables, referenceIsCurrent } from './reference-tables.ts';
import {
  baselineSubmissions,
  baseSchema,
  decisionsRulesAndBoundaries,
  keptForms,
  profilesAndSamples,
  tableFacts,
  valuesOfProfiles,
} from './schema.ts';
import { createViews, viewsAreCurrent } from './views.ts';
import { waivedSubjects, waivers } from './waiver-schema.ts';

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
  (store) => store.exec(seals),
  (store) => store.exec(packs),
  (store) => store.exec(readinessReturns),
  (store) => store.exec(packKeys),
  (store) => store.exec(readinessVersions),
  (store) => store.exec(correctedRecords),
  (store) => store.exec(waivedSubjects),
  (store) => store.exec(valuesOfProfiles),
];

/** The first schema version whose operations are sealed. */
const sealedSince = 9;

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

/** What bringing a database up to date is told. */
export interface MigrationOptions {
  /** The file, of which a copy is kept; none for a database in memory. */
  readonly path: string | undefined;
  readonly actor?: Actor | undefined;
}

/**
 * Brings a database to this program's schema in one transaction, keeping a copy of an older file beside it.
 * Tables of the inventories, views and units then follow their declaration: a field declared since is added
 * as a column. Says from where to where it went, when the schema was an older one.
 */
export function migrate(store: Connection, options: MigrationOptions): Migration | undefined {
  const version = versionOf(store);
  const followsDeclarations =
    version === schemaVersion &&
    !alignInventoryTables.isNeeded(store) &&
    viewsAreCurrent(store) &&
    referenceIsCurrent(store);
  if (followsDeclarations) return undefined;
  const isOlder = version > 0 && version < schemaVersion;
  const kept =
    isOlder && options.path !== undefined ? keepOlderFile(store, options.path, version) : undefined;
  // A step may make a table anew that others refer to; inside a transaction this pragma does nothing.
  store.pragma('foreign_keys = OFF');
  try {
    const from = inOneGo(store, () => runSteps(store, options.actor ?? noOne(store)));
    if (!isOlder) return undefined;
    if (from === version) return { from, to: schemaVersion, copy: kept ?? '' };
    // Another command went before while this one waited for its turn: its copy is the one that counts.
    if (kept !== undefined) rmSync(kept, { force: true });
    return undefined;
  } finally {
    store.pragma('foreign_keys = ON');
  }
}

function inOneGo(store: Connection, work: () => number): number {
  let outcome = 0;
  store
    .transaction(() => {
      outcome = work();
    })
    .immediate();
  return outcome;
}

/** The program itself, now. */
function noOne(store: Connection): Actor {
  const at = String(store.prepare("SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now')").pluck().get());
  return { who: 'bangiao', at };
}

/** Runs the steps that are still to be done; returns the version they began at. */
function runSteps(store: Connection, actor: Actor): number {
  const version = versionOf(store);
  const changed = version >= sealedSince && version < schemaVersion ? [...brokenSeals(store)] : [];
  for (const step of steps.slice(version)) step(store);
  refuseBrokenReferences(store);
  alignInventoryTables.run(store);
  fillReferenceTables(store);
  createViews(store);
  store.pragma(`application_id = ${applicationId}`);
  store.pragma(`user_version = ${schemaVersion}`);
  if (version > 0 && version < schemaVersion) sealAnew(store, actor, version, changed);
  return version;
}

/** How many rows the log names that were changed behind its back before it was brought up to date. */
const namedChanges = 100;

/** Rows change their form with the schema: they are sealed anew, and what was not as sealed before stays on record. */
function sealAnew(store: Connection, actor: Actor, from: number, changed: readonly BrokenSeal[]): void {
  const named = changed.slice(0, namedChanges).map(({ thing, id, what }) => [thing, id, what]);
  const found = changed.length === 0 ? {} : { changed_before: changed.length, changed: named };
  beginSeals(store, appendOperation(store, actor, 'migrate', { from, to: schemaVersion, ...found }));
}

/** Throws, and so undoes the whole migration, when a row refers to one that is not there. */
function refuseBrokenReferences(store: Connection): void {
  const [broken] = store.pragma('foreign_key_check') as { readonly table: string; readonly parent: string }[];
  if (broken) throw new Error(`migration: ${broken.table} refers to a missing ${broken.parent}`);
}
