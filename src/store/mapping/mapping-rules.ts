import { inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import type { Actor } from '../operations.ts';

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

/** The rules in force, oldest first: by when they were recorded, wherever that was. */
export function rulesInForce(store: Store): readonly StoredRule[] {
  return store
    .prepare<[], StoredRule>(
      `SELECT * FROM mapping_rule WHERE ended_by_operation_id IS NULL
       ORDER BY recorded_at, author, basis, condition, id`,
    )
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

/** A record that a rule in force decides, with what rules look at. */
export interface RuledRecord {
  readonly rule: number;
  readonly kind: InventoryKind;
  readonly district: string;
  readonly place: string | null;
  readonly address: string | null;
  readonly unit: string | null;
  readonly identity: string | null;
  /** What is planned for a person; null for everything else. */
  readonly plan: string | null;
}

/** The records of the current versions that rules decide. */
export function ruledRecords(store: Store): readonly RuledRecord[] {
  return inventoryKinds.flatMap((kind) => {
    const { place, address, unit, identity } = inventories[kind];
    return store
      .prepare<[], RuledRecord>(
        `SELECT a.rule_id AS rule, '${kind}' AS kind, s.district_code AS district, k.${place} AS place,
           ${address === undefined ? 'NULL' : `k.${address}`} AS address, k.${unit} AS unit, k.${identity} AS identity,
           ${kind === 'staff' ? 'k.plan' : 'NULL'} AS plan
         FROM assignment AS a
         CROSS JOIN ${kind} AS k ON k.id = a.record_id
         JOIN submission AS s ON s.id = k.submission_id AND s.state = 'current'
         WHERE a.rule_id IS NOT NULL AND a.ended_by_operation_id IS NULL`,
      )
      .all();
  });
}
