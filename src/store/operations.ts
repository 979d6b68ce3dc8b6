import { createHash } from 'node:crypto';
import type { Connection as Store } from './sqlite/connection.ts';

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
  /** Digest of the marks of what it added and changed (`seals/`); null where sealing had not begun. */
  readonly content: string | null;
}

/** Who does something and when; passed in, so that the same input gives the same output. */
export interface Actor {
  readonly who: string;
  readonly at: string;
}

type ChainEntry = Pick<Operation, 'at' | 'who' | 'command' | 'details' | 'content'>;

function chainHash(previous: string, { at, who, command, details, content }: ChainEntry): string {
  const sealed = content === null ? [] : [content];
  return createHash('sha256')
    .update(JSON.stringify([previous, at, who, command, details, ...sealed]))
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
    .run(
      actor.at,
      actor.who,
      command,
      json,
      previous,
      chainHash(previous, { ...actor, command, details: json, content: null }),
    );
  return Number(result.lastInsertRowid);
}

/**
 * Ends the entries that a transaction appended after `last`: the newest one takes the digest of what was changed, so
 * that its hash, and with it every later one, covers the content of the workspace.
 */
export function giveContent(store: Store, last: number, content: string): void {
  const entries = store
    .prepare<[number], Operation>('SELECT * FROM operation WHERE id >= ? ORDER BY id')
    .all(last);
  const update = store.prepare('UPDATE operation SET content = ?, previous_hash = ?, hash = ? WHERE id = ?');
  let previous = '';
  for (const [index, entry] of entries.entries()) {
    if (entry.id === last) {
      previous = entry.hash;
      continue;
    }
    const own = index === entries.length - 1 ? content : nothingChanged;
    const hash = chainHash(previous, { ...entry, content: own });
    update.run(own, previous, hash, entry.id);
    previous = hash;
  }
}

const nothingChanged = createHash('sha256').digest('hex');

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

/** Entries of the log that changed something: taking something out of a workspace does not. */
const changed = "command NOT LIKE 'export%' AND command <> 'pack'";

/** The state a workspace is in; operation 0 before anything was done. Taking something out of it changes no state. */
export function stateOfWorkspace(store: Store): WorkspaceState {
  const last = store
    .prepare<[], WorkspaceState>(
      `SELECT id AS operation, hash FROM operation WHERE ${changed} ORDER BY id DESC LIMIT 1`,
    )
    .get();
  return last ?? { operation: 0, hash: '' };
}

/** When a workspace came to the state it is in, as an ISO instant; empty before anything was done. */
export function stateInstant(store: Store): string {
  const at = store
    .prepare<[], string>(`SELECT at FROM operation WHERE ${changed} ORDER BY id DESC LIMIT 1`)
    .pluck()
    .get();
  return at ?? '';
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
    if (entry.previous_hash !== previous || entry.hash !== chainHash(previous, entry)) return entry.id;
    previous = entry.hash;
  }
  return undefined;
}
