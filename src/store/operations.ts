import { createHash } from 'node:crypto';
import type { Store } from './database.ts';

/** One thing that was done to a workspace. */
export interface Operation {
  readonly id: number;
  /** ISO instant in UTC. */
  readonly at: string;
  readonly who: string;
  readonly command: string;
  /** JSON: what it did, in figures. */
  readonly details: string;
  readonly previous_hash: string;
  readonly hash: string;
}

/** Who does something and when; passed in, so that the same input gives the same output. */
export interface Actor {
  readonly who: string;
  readonly at: string;
}

function chainHash(previous: string, actor: Actor, command: string, details: string): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, actor.at, actor.who, command, details]))
    .digest('hex');
}

/** Appends to the log, chained to the entry before; returns the entry's number. */
export function appendOperation(
  store: Store,
  actor: Actor,
  command: string,
  details: Readonly<Record<string, unknown>>,
): number {
  const last = store
    .prepare<[], { hash: string }>('SELECT hash FROM operation ORDER BY id DESC LIMIT 1')
    .get();
  const previous = last?.hash ?? '';
  const json = JSON.stringify(details);
  const result = store
    .prepare(
      'INSERT INTO operation (at, who, command, details, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(actor.at, actor.who, command, json, previous, chainHash(previous, actor, command, json));
  return Number(result.lastInsertRowid);
}

/** Every operation, oldest first. */
export function listOperations(store: Store): readonly Operation[] {
  return store.prepare<[], Operation>('SELECT * FROM operation ORDER BY id').all();
}

/**
 * What sets a workspace apart from every other: the hash of the first thing done in it. It stays in copies of the
 * workspace; empty before anything was done.
 */
export function workspaceMark(store: Store): string {
  const first = store.prepare<[], { hash: string }>('SELECT hash FROM operation ORDER BY id LIMIT 1').get();
  return first?.hash ?? '';
}

/** A state of a workspace: the last thing that was done in it, and the hash by which that is known again. */
export interface WorkspaceState {
  readonly operation: number;
  readonly hash: string;
}

/** The state a workspace is in; operation 0 before anything was done. Taking something out of it changes no state. */
export function stateOfWorkspace(store: Store): WorkspaceState {
  const last = store
    .prepare<[], WorkspaceState>(
      "SELECT id AS operation, hash FROM operation WHERE command NOT LIKE 'export%' ORDER BY id DESC LIMIT 1",
    )
    .get();
  return last ?? { operation: 0, hash: '' };
}

/** Whether a workspace was ever in a state. */
export function hasBeenIn(store: Store, { operation, hash }: WorkspaceState): boolean {
  return (
    store.prepare('SELECT 1 FROM operation WHERE id = ? AND hash = ?').get(operation, hash) !== undefined
  );
}

/** The number of the first entry whose hash does not follow from the one before; undefined when the chain is whole. */
export function firstBrokenOperation(store: Store): number | undefined {
  let previous = '';
  for (const entry of listOperations(store)) {
    const actor = { at: entry.at, who: entry.who };
    const expected = chainHash(previous, actor, entry.command, entry.details);
    if (entry.previous_hash !== previous || entry.hash !== expected) return entry.id;
    previous = entry.hash;
  }
  return undefined;
}
