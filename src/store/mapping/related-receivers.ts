import type { Inventory } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';

/** A receiver that a place concerns by law, beside the one that leads. */
export interface PlaceReceiver {
  /** Codes of former communes, joined by `, `, as records state them. */
  readonly place: string;
  readonly receiver: string;
  readonly evidence: string;
}

/**
 * Writes anew whom the records of a kind concern beside their receiver: those that the sender names, and those that
 * the law sends one of their places to. Only records with a receiver have any: the others have candidates.
 */
export function replaceRelated(
  store: Store,
  { kind, place, related }: Inventory,
  byLaw: readonly PlaceReceiver[],
): void {
  if (related === undefined) return;
  store.exec(`
    DELETE FROM related_receiver WHERE record_id IN (SELECT id FROM ${kind});
    DROP TABLE IF EXISTS temp.place_related;
    CREATE TABLE temp.place_related (place TEXT, receiver_code TEXT, evidence TEXT);`);
  const add = store.prepare('INSERT INTO temp.place_related VALUES (?, ?, ?)');
  for (const each of byLaw) add.run(each.place, each.receiver, each.evidence);
  const led = `FROM ${kind} AS k
    JOIN submission AS s ON s.id = k.submission_id AND s.state = 'current'
    JOIN assignment AS a ON a.record_id = k.id AND a.ended_by_operation_id IS NULL`;
  store.exec(`
    INSERT OR IGNORE INTO related_receiver (record_id, receiver_code, evidence)
    SELECT k.id, e.value, t.sheet || ' › ' || r.number ${led}
    JOIN row AS r ON r.id = k.id
    JOIN source_table AS t ON t.id = r.source_table_id,
      json_each('["' || replace(k.${related}, ', ', '","') || '"]') AS e
    WHERE k.${related} IS NOT NULL AND e.value <> a.receiver_code;
    INSERT OR IGNORE INTO related_receiver (record_id, receiver_code, evidence)
    SELECT k.id, p.receiver_code, p.evidence ${led}
    JOIN temp.place_related AS p ON p.place = k.${place}
    WHERE p.receiver_code <> a.receiver_code;`);
}

/** A record that another receiver leads and that concerns this one as well. */
export interface RelatedRecord {
  readonly id: number;
  readonly name: string | null;
  readonly district: string;
  /** The receiver that leads. */
  readonly lead: string;
  /** Where it is written, or the clause it follows from. */
  readonly evidence: string;
}

/** What concerns a receiver without being led by it, by former district, in the order of the files. */
export function relatedRecords(
  store: Store,
  { kind, naming }: Inventory,
  receiver: string,
): readonly RelatedRecord[] {
  return store
    .prepare<[string], RelatedRecord>(
      `SELECT k.id, k.${naming} AS name, s.district_code AS district, a.receiver_code AS lead, x.evidence
       FROM related_receiver AS x
       JOIN ${kind} AS k ON k.id = x.record_id
       JOIN submission AS s ON s.id = k.submission_id AND s.state = 'current'
       JOIN assignment AS a ON a.record_id = k.id AND a.ended_by_operation_id IS NULL
       WHERE x.receiver_code = ? ORDER BY s.district_code, k.id`,
    )
    .all(receiver);
}
