import type { Store } from '../../src/store/database.ts';

/** A whole copy of what the store holds, to compare before and after. */
export function contentOf(store: Store): Readonly<Record<string, readonly unknown[]>> {
  const tables = store
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [table, store.prepare(`SELECT * FROM ${table}`).raw().all()] as const),
  );
}

/** Every submission of a store, and what became of it. */
export function submissionsIn(store: Store) {
  return store
    .prepare<
      [],
      {
        id: number;
        kind: string;
        district_code: string;
        version: number;
        supersedes: number | null;
        state: string;
      }
    >('SELECT id, kind, district_code, version, supersedes, state FROM submission ORDER BY id')
    .all();
}

/** The codes for which files were refused. */
export function codesOf(refused: readonly { readonly refusal: { readonly code: string } }[]) {
  return refused.map(({ refusal }) => refusal.code);
}
