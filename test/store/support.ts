import type { Store } from '../../src/store/database.ts';

/** The SQL that a piece of work prepares. */
export function queriesOf(store: Store, work: (watched: Store) => unknown): readonly string[] {
  const queries: string[] = [];
  const watched = new Proxy(store, {
    get(target, name) {
      if (name !== 'prepare') return Reflect.get(target, name, target);
      return (sql: string) => {
        queries.push(sql);
        return target.prepare(sql);
      };
    },
  });
  const outcome = work(watched);
  if (outcome !== null && typeof outcome === 'object' && Symbol.iterator in outcome) {
    for (const _ of outcome as Iterable<unknown>);
  }
  return queries;
}

/** How SQLite goes about a query, step by step. */
export function planOf(store: Store, sql: string): readonly string[] {
  const parameters = Object.fromEntries([...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name ?? '', null]));
  const places = (sql.match(/\?/g) ?? []).map(() => null);
  return store
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...places, ...(Object.keys(parameters).length > 0 ? [parameters] : []))
    .map(({ detail }) => detail);
}
