import { inventories } from '../../inventory/inventories.ts';
import type { AnyRecord, InventoryKind } from '../../inventory/inventory.ts';
import { surplusArrangement } from '../../inventory/premises.ts';
import { mapped, repeatable } from '../../repeatable.ts';
import type { Store } from '../database.ts';
import type { AssignmentMethod } from '../mapping/assignments.ts';
import type { PendingReason } from '../mapping/pending.ts';
import { fieldColumns } from '../schema/inventory-tables.ts';

/** A record of the current versions, with where it was written and where it goes. */
export interface ExportRecord {
  readonly id: number;
  readonly district: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** Null while it is pending. */
  readonly receiver: string | null;
  readonly method: AssignmentMethod | null;
  readonly evidence: string | null;
  readonly reason: PendingReason | null;
  /** Codes of the communes a pending record may go to. */
  readonly candidates: readonly string[];
  readonly fields: AnyRecord;
}

type Columns = Record<string, string | number | null>;

function selected(kind: InventoryKind): string {
  const columns = fieldColumns(inventories[kind]).map((column) => `k.${column}`);
  return `k.id AS _id, s.district_code AS _district, s.file AS _file, t.sheet AS _sheet, r.number AS _row,
    a.receiver_code AS _receiver, a.method AS _method, a.evidence AS _evidence, p.reason AS _reason,
    p.candidates AS _candidates, ${columns.join(', ')}`;
}

const assignmentOf =
  'LEFT JOIN assignment AS a ON a.record_id = k.id AND a.ended_by_operation_id IS NULL LEFT JOIN pending AS p ON p.record_id = k.id';

/** The query behind `recordsOfDistrict`: by the sender's submissions, then by `<kind>_by_submission`. */
export function districtQuery(kind: InventoryKind): string {
  return `SELECT ${selected(kind)}
    FROM submission AS s
    CROSS JOIN ${kind} AS k ON k.submission_id = s.id
    JOIN row AS r ON r.id = k.id
    JOIN source_table AS t ON t.id = r.source_table_id
    ${assignmentOf}
    WHERE s.district_code = ? AND s.kind = '${kind}' AND s.state = 'current' ORDER BY k.id`;
}

/** The query behind `recordsOfReceiver`: by `assignment_by_receiver`, then by the records' own numbers. */
export function receiverQuery(kind: InventoryKind): string {
  return `SELECT ${selected(kind)}
    FROM assignment AS a
    CROSS JOIN ${kind} AS k ON k.id = a.record_id
    CROSS JOIN submission AS s ON s.id = k.submission_id AND s.state = 'current'
    JOIN row AS r ON r.id = k.id
    JOIN source_table AS t ON t.id = r.source_table_id
    LEFT JOIN pending AS p ON p.record_id = k.id
    WHERE a.receiver_code = ? AND a.ended_by_operation_id IS NULL ORDER BY s.district_code, k.id`;
}

/** What a district handed over of a kind, in the order of its files; one at a time when they are many. */
export function recordsOfDistrict(
  store: Store,
  kind: InventoryKind,
  district: string,
): Iterable<ExportRecord> {
  return recordsFound(store, districtQuery(kind), [district]);
}

/** What a receiver gets of a kind, by former district, in the order of the files; one at a time when they are many. */
export function recordsOfReceiver(
  store: Store,
  kind: InventoryKind,
  receiver: string,
): Iterable<ExportRecord> {
  return recordsFound(store, receiverQuery(kind), [receiver]);
}

/** Whose pending records: those a district sent, or those that may go to a commune. */
export type PendingOwner = { readonly district: string } | { readonly candidate: string };

/** Records of a kind without a receiver, by former district; one at a time when they are many. */
export function recordsPending(
  store: Store,
  kind: InventoryKind,
  owner: PendingOwner,
): Iterable<ExportRecord> {
  const isOfDistrict = 'district' in owner;
  // A list of codes in JSON: a code stands in it between quotes.
  const condition = isOfDistrict ? 's.district_code = ?' : `instr(p.candidates, '"' || ? || '"') > 0`;
  const query = `SELECT ${selected(kind)}
     FROM pending AS p
     CROSS JOIN ${kind} AS k ON k.id = p.record_id
     CROSS JOIN submission AS s ON s.id = k.submission_id AND s.state = 'current'
     JOIN row AS r ON r.id = k.id
     JOIN source_table AS t ON t.id = r.source_table_id
     LEFT JOIN assignment AS a ON a.record_id = k.id AND a.ended_by_operation_id IS NULL
     WHERE ${condition} ORDER BY s.district_code, k.id`;
  return recordsFound(store, query, [isOfDistrict ? owner.district : owner.candidate]);
}

function recordsFound(store: Store, query: string, parameters: readonly string[]): Iterable<ExportRecord> {
  return repeatable(() => mapped(store.prepare<string[], Columns>(query).iterate(...parameters), toRecord));
}

/** The premises nobody needs further, by receiver and then by former district. */
export function surplusPremises(store: Store): readonly ExportRecord[] {
  return store
    .prepare<[string], Columns>(
      `SELECT ${selected('premises')}
       FROM submission AS s
       CROSS JOIN premises AS k ON k.submission_id = s.id
       JOIN row AS r ON r.id = k.id
       JOIN source_table AS t ON t.id = r.source_table_id
       ${assignmentOf}
       WHERE s.kind = 'premises' AND s.state = 'current' AND k.arrangement = ?
       ORDER BY a.receiver_code IS NULL, a.receiver_code, s.district_code, k.id`,
    )
    .all(surplusArrangement)
    .map(toRecord);
}

function toRecord({
  _id,
  _district,
  _file,
  _sheet,
  _row,
  _receiver,
  _method,
  _evidence,
  _reason,
  _candidates,
  ...fields
}: Columns): ExportRecord {
  return {
    id: Number(_id),
    district: String(_district),
    file: String(_file),
    sheet: String(_sheet),
    row: Number(_row),
    receiver: _receiver as string | null,
    method: _method as AssignmentMethod | null,
    evidence: _evidence as string | null,
    reason: _reason as PendingReason | null,
    candidates: typeof _candidates === 'string' ? (JSON.parse(_candidates) as string[]) : [],
    fields,
  };
}
