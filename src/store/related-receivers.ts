import type { Inventory } from '../inventory/inventory.ts';
import type { Store } from './database.ts';

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
