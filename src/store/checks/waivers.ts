import type { Store } from '../database.ts';
import type { Actor } from '../operations.ts';
import { subjectOfFinding } from './finding-subjects.ts';
import { followWaivers } from './followed-waivers.ts';

/** A finding that somebody with the authority for it lets stand, until a day. */
export interface StoredWaiver {
  readonly id: number;
  readonly code: string;
  /** What the finding is about, in the words of `v_findings.place`: the same at every check. */
  readonly place: string;
  readonly reason: string;
  readonly authority: string;
  /** `YYYY-MM-DD`: the last day on which it holds. */
  readonly until: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly operation_id: number;
  readonly ended_by_operation_id: number | null;
}

export type Waived = Pick<StoredWaiver, 'code' | 'place' | 'reason' | 'authority' | 'until'>;

export interface NewWaiver extends Waived {
  /** What stands in the place (`finding-subjects.ts`); null where the place says it. */
  readonly about: string | null;
}

/** Stores a waiver and gives its number; one that was in force for the same finding, or has followed it there, ends. */
export function addWaiver(store: Store, waiver: NewWaiver, operationId: number, actor: Actor): number {
  store
    .prepare(
      `UPDATE waiver SET ended_by_operation_id = @operationId
       WHERE ended_by_operation_id IS NULL AND (code = @code AND place = @place OR id IN (
         SELECT f.waiver FROM v_findings AS f WHERE f.code = @code AND f.place = @place))`,
    )
    .run({ code: waiver.code, place: waiver.place, operationId });
  const insert = store.prepare(
    `INSERT INTO waiver (code, place, about, reason, authority, until, recorded_at, recorded_by, operation_id)
     VALUES (@code, @place, @about, @reason, @authority, @until, @at, @who, @operationId)`,
  );
  return Number(insert.run({ ...waiver, ...actor, operationId }).lastInsertRowid);
}

/** Takes a waiver back; it stays in the books. False when none of this number is in force. */
export function endWaiver(store: Store, id: number, operationId: number): boolean {
  const end = store.prepare(
    'UPDATE waiver SET ended_by_operation_id = ? WHERE id = ? AND ended_by_operation_id IS NULL',
  );
  return end.run(operationId, id).changes > 0;
}

/** Every waiver there ever was, oldest first. */
export function allWaivers(store: Store): readonly StoredWaiver[] {
  return store
    .prepare<[], StoredWaiver>(
      `SELECT id, code, place, reason, authority, until, recorded_at, recorded_by, operation_id, ended_by_operation_id
       FROM waiver ORDER BY id`,
    )
    .all();
}

/** Of several waivers of one finding the one that holds longest; its number stands at the end. */
const longest = `max(w.until || ' ' || w.recorded_at || ' ' || w.reason || ' ' || printf('%012d', w.id))`;

/** Marks the findings that a waiver in force covers on a day (`YYYY-MM-DD`), and no others: nor what else stands in their place now. */
export function applyWaivers(store: Store, today: string): void {
  store.exec('UPDATE finding SET waiver_id = NULL WHERE waiver_id IS NOT NULL');
  store
    .prepare(
      `UPDATE finding SET waiver_id = covered.waiver FROM (
         SELECT f.id, CAST(substr(${longest}, -12) AS INTEGER) AS waiver FROM v_findings AS f
         CROSS JOIN waiver AS w ON w.code = f.code AND w.place = f.place
         WHERE w.ended_by_operation_id IS NULL AND w.until >= ? AND (w.about IS NULL OR w.about = ${subjectOfFinding})
           AND f.code IN (SELECT code FROM waiver WHERE ended_by_operation_id IS NULL)
         GROUP BY f.id) AS covered
       WHERE finding.id = covered.id`,
    )
    .run(today);
  followWaivers(store, today);
}

/**
 * Lets the findings count again whose waiver ended before a day (`YYYY-MM-DD`). Nothing is written where there is none.
 */
export function endExpiredWaivers(store: Store, today: string): void {
  const expired = 'SELECT id FROM waiver WHERE until < ?';
  const marked = store.prepare(`SELECT 1 FROM finding WHERE waiver_id IN (${expired}) LIMIT 1`).get(today);
  if (marked) store.prepare(`UPDATE finding SET waiver_id = NULL WHERE waiver_id IN (${expired})`).run(today);
}
