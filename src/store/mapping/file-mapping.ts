import { inventories } from '../../inventory/inventories.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { isOpen } from './mapping-run.ts';

/**
 * Wants of a record that goes with one of another kind (`follows`) the receiver which that one has. Where it has
 * none yet, or where several of its identity have different ones, the record waits for it; one that follows nothing
 * listed stays open. The kinds that lead are mapped first.
 */
export function wantFollowing(store: Store, { kind, identity, follows }: Inventory): void {
  if (!follows) return;
  const { kind: leader, when } = follows;
  const named = inventories[leader].identity;
  store
    .prepare(
      `WITH led AS (
         SELECT k.id AS record_id, k.${identity} AS identity, a.receiver_code, p.candidates
         FROM ${kind} AS k
         JOIN submission AS s ON s.id = k.submission_id
         CROSS JOIN ${leader} AS w ON w.${named} = k.${identity}
         CROSS JOIN submission AS o ON o.id = w.submission_id AND o.state = 'current'
           AND o.district_code = s.district_code
         LEFT JOIN assignment AS a ON a.record_id = w.id AND a.ended_by_operation_id IS NULL
         LEFT JOIN pending AS p ON p.record_id = w.id
         WHERE k.${when.field} = ? AND ${isOpen}),
       judged AS (
         SELECT record_id, min(identity) AS identity, min(receiver_code) AS receiver_code,
           count(DISTINCT receiver_code) = 1 AND count(receiver_code) = count(*) AS is_settled
         FROM led GROUP BY record_id),
       possible AS (
         SELECT record_id, receiver_code AS code FROM led WHERE receiver_code IS NOT NULL
         UNION SELECT record_id, c.value FROM led, json_each(led.candidates) AS c ORDER BY 1, 2)
       INSERT INTO temp.wanted (record_id, receiver_code, method, evidence, reason, candidates)
       SELECT record_id, iif(is_settled, receiver_code, NULL), iif(is_settled, 'rule', NULL),
         iif(is_settled, 'Theo công việc ' || identity, NULL), iif(is_settled, NULL, 'work-pending'),
         iif(is_settled, NULL, (SELECT json_group_array(code) FROM possible AS x WHERE x.record_id = j.record_id))
       FROM judged AS j`,
    )
    .run(when.value);
}

/** Leaves open what its district's own offices have closed: it goes to an archive, and which one is for people to say. */
export function wantArchived(store: Store, { kind, place, follows, archives }: Inventory): void {
  if (!follows || !archives) return;
  const { field, value } = follows.when;
  store
    .prepare(
      `INSERT INTO temp.wanted (record_id, reason, candidates)
       SELECT k.id, 'district-archive', ? FROM ${kind} AS k
       WHERE k.${place} IS NULL AND k.${field} IS NOT NULL AND k.${field} <> ? AND ${isOpen}`,
    )
    .run(JSON.stringify(archives), value);
}
