import type { Store } from './database.ts';
import type { Actor } from './operations.ts';

/** A rule as the store keeps it; `condition` is JSON whose shape the mapping room declares. */
export interface StoredRule {
  readonly id: number;
  readonly condition: string;
  readonly receiver_code: string;
  readonly author: string;
  readonly basis: string;
  readonly authority: string | null;
  /** `YYYY-MM-DD`. */
  readonly decided_on: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  /** The file it came from, or the command. */
  readonly source: string;
  readonly operation_id: number;
  readonly ended_by_operation_id: number | null;
}

export type NewRule = Pick<
  StoredRule,
  'condition' | 'receiver_code' | 'author' | 'basis' | 'authority' | 'decided_on' | 'source'
>;

/** Returns a function that stores a rule and gives its number. */
export function ruleWriter(store: Store, operationId: number, actor: Actor): (rule: NewRule) => number {
  const insert = store.prepare(
    `INSERT INTO mapping_rule (condition, receiver_code, author, basis, authority, decided_on, recorded_at, recorded_by,
       source, operation_id)
     VALUES (@condition, @receiver_code, @author, @basis, @authority, @decided_on, @at, @who, @source, @operationId)`,
  );
  return (rule) => Number(insert.run({ ...rule, ...actor, operationId }).lastInsertRowid);
}

/** The rules in force, oldest first. */
export function rulesInForce(store: Store): readonly StoredRule[] {
  return store
    .prepare<[], StoredRule>('SELECT * FROM mapping_rule WHERE ended_by_operation_id IS NULL ORDER BY id')
    .all();
}

/** Every rule there ever was, oldest first. */
export function allRules(store: Store): readonly StoredRule[] {
  return store.prepare<[], StoredRule>('SELECT * FROM mapping_rule ORDER BY id').all();
}

/** A rule by its number. */
export function ruleById(store: Store, id: number): StoredRule | undefined {
  return store.prepare<[number], StoredRule>('SELECT * FROM mapping_rule WHERE id = ?').get(id);
}

/** Takes a rule back; it stays in the books. */
export function endRule(store: Store, id: number, operationId: number): void {
  store.prepare('UPDATE mapping_rule SET ended_by_operation_id = ? WHERE id = ?').run(operationId, id);
}

/** How many records of the current versions each rule decides, by its number; a rule that decides none is absent. */
export function recordsByRule(store: Store): ReadonlyMap<number, number> {
  const rows = store
    .prepare<[], { rule_id: number; records: number }>(
      `SELECT a.rule_id, count(*) AS records
       FROM assignment AS a
       JOIN row AS r ON r.id = a.record_id
       JOIN submission AS s ON s.id = r.submission_id AND s.state = 'current'
       WHERE a.rule_id IS NOT NULL AND a.ended_by_operation_id IS NULL GROUP BY a.rule_id`,
    )
    .all();
  return new Map(rows.map(({ rule_id, records }) => [rule_id, records]));
}
