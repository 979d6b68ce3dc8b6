import type { InventoryKind } from '../inventory/inventory.ts';
import type { Store } from './database.ts';

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

/** Which judgements are asked for; an absent part asks for all. */
export interface SixClearFilter {
  readonly district?: string | undefined;
  readonly commune?: string | undefined;
  readonly kind?: InventoryKind | undefined;
}

/** The judgements of the last check, in the order of records. */
export function sixClearResults(store: Store, filter: SixClearFilter = {}): readonly SixClearResult[] {
  return store
    .prepare<[Record<string, string | null>], SixClearResult>(
      `SELECT x.record, x.kind, x.person, x.task, x.time, x.responsibility, x.product, x.authority
       FROM v_six_clear AS x
       WHERE (@district IS NULL OR x.district_code = @district) AND (@kind IS NULL OR x.kind = @kind)
         AND (@commune IS NULL OR x.record IN (SELECT record_id FROM assignment
           WHERE receiver_code = @commune AND ended_by_operation_id IS NULL))
       ORDER BY x.record`,
    )
    .all({
      district: filter.district ?? null,
      commune: filter.commune ?? null,
      kind: filter.kind ?? null,
    });
}
