import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { judgedBy, judgedValues, type SixClearFilter } from './six-clear-scores.ts';

/** The six judgements on one record: clear, vague or missing. */
export interface SixClearResult {
  readonly record: number;
  readonly kind: InventoryKind;
  readonly person: string;
  readonly task: string;
  readonly time: string;
  readonly responsibility: string;
  readonly product: string;
  readonly authority: string;
}

/** Replaces all judgements by those of a new run. */
export function replaceSixClear(store: Store, results: readonly SixClearResult[]): void {
  store.exec('DELETE FROM six_clear');
  const insert = store.prepare(
    `INSERT INTO six_clear (record_id, kind, person, task, time, responsibility, product, authority)
     VALUES (@record, @kind, @person, @task, @time, @responsibility, @product, @authority)`,
  );
  for (const result of results) insert.run(result);
}

/** The judgements of the last check, in the order of records. */
export function sixClearResults(store: Store, filter: SixClearFilter = {}): readonly SixClearResult[] {
  return store
    .prepare<[Record<string, string | null>], SixClearResult>(
      `SELECT x.record, x.kind, x.person, x.task, x.time, x.responsibility, x.product, x.authority
       FROM v_six_clear AS x
       WHERE ${judgedBy} ORDER BY x.record`,
    )
    .all(judgedValues(filter));
}
