import type { Connection as Store } from '../sqlite/connection.ts';
import type { PackScope } from './select-part.ts';

/** The key with which this workspace signs; undefined before it first packs. */
export function ownPrivateKey(store: Store): string | undefined {
  return store.prepare<[], string>('SELECT private_key FROM signing_key').pluck().get();
}

/** Keeps the key with which this workspace signs from now on. */
export function keepPrivateKey(store: Store, privateKey: string, madeAt: string): void {
  store
    .prepare('INSERT INTO signing_key (id, private_key, made_at) VALUES (1, ?, ?)')
    .run(privateKey, madeAt);
}

/** Takes the key out of a copy that anybody may read who gets it: nothing of it is left in the file. */
export function forgetPrivateKey(copy: Store): void {
  copy.pragma('secure_delete = ON');
  copy.prepare('DELETE FROM signing_key').run();
}

/** The keys by which packs of a workspace are known, by its mark. */
export function keysOfSender(store: Store, origin: string): readonly string[] {
  return store
    .prepare<[string], string>(
      'SELECT public_key FROM sender_key WHERE origin = ? AND ended_by_operation_id IS NULL ORDER BY id',
    )
    .pluck()
    .all(origin);
}

export interface NewSenderKey {
  readonly origin: string;
  readonly public_key: string;
  /** Why a further key was accepted; empty for the first one. */
  readonly reason: string;
  readonly operation_id: number;
}

/** From now on packs of this workspace that are signed with this key are known. */
export function rememberKey(store: Store, key: NewSenderKey): void {
  store
    .prepare(
      `INSERT INTO sender_key (origin, public_key, reason, operation_id)
       VALUES (@origin, @public_key, @reason, @operation_id)`,
    )
    .run(key);
}

/** Forgets the keys of workspaces of which no merge counts any more. */
export function forgetSendersWithoutMerge(store: Store, operationId: number): void {
  store
    .prepare(
      `UPDATE sender_key SET ended_by_operation_id = ? WHERE ended_by_operation_id IS NULL
       AND origin NOT IN (SELECT origin FROM merge WHERE ended_by_operation_id IS NULL)`,
    )
    .run(operationId);
}

/** Whether this very pack was merged before and counts. */
export function isMerged(store: Store, sha256: string): boolean {
  const merged = store.prepare('SELECT 1 FROM merge WHERE sha256 = ? AND ended_by_operation_id IS NULL');
  return merged.get(sha256) !== undefined;
}

/** Whether a place's packs have come from another workspace than this one. */
export function hasOtherSender(store: Store, { type, code }: PackScope, origin: string): boolean {
  const other = store.prepare(
    `SELECT 1 FROM merge WHERE scope = ? AND scope_code = ? AND origin <> ? AND ended_by_operation_id IS NULL`,
  );
  return other.get(type, code, origin) !== undefined;
}

/** A key by which packs are known, and who taught it to this workspace. */
export interface KnownKey {
  readonly origin: string;
  readonly public_key: string;
  readonly reason: string;
  readonly at: string;
  readonly who: string;
  /** The places of which this workspace has sent packs, as the codes of their scopes. */
  readonly places: string | null;
}

/** Every key by which packs are known, the first first. */
export function knownKeys(store: Store): readonly KnownKey[] {
  return store
    .prepare<[], KnownKey>(
      `SELECT k.origin, k.public_key, k.reason, o.at, o.who,
         (SELECT group_concat(place, ' ') FROM (SELECT DISTINCT m.scope || ':' || m.scope_code AS place FROM merge AS m
          WHERE m.origin = k.origin AND m.ended_by_operation_id IS NULL ORDER BY place)) AS places
       FROM sender_key AS k JOIN operation AS o ON o.id = k.operation_id
       WHERE k.ended_by_operation_id IS NULL ORDER BY k.id`,
    )
    .all();
}
