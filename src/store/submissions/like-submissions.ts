import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import type { SubmissionState } from './submission-states.ts';

/** A current submission of another district that lists the same things. */
export interface LikeSubmission {
  readonly id: number;
  readonly district_code: string;
  readonly district_name: string;
  readonly file: string;
  /** How many records of the new submission it has as well. */
  readonly shared: number;
}

/** A submission as it is compared with those of other districts. */
export interface ComparedSubmission {
  readonly id: number;
  readonly kind: InventoryKind;
  readonly districtCode: string;
  /** The state in which the others count: that of its own purpose. */
  readonly state: SubmissionState;
}

interface Counted {
  readonly id: number;
  readonly shared: number;
}

/** Raw texts kept of a submission's records without a code: enough for a copy of half of them to be met. */
const sampleSize = 32;

/** Keeps the sample of a new submission's records that no code names. */
export function sampleNameless(store: Store, { id, kind }: ComparedSubmission): void {
  store
    .prepare(
      `INSERT OR IGNORE INTO nameless_sample (raw, submission_id)
       SELECT r.raw, k.submission_id FROM ${kind} AS k JOIN row AS r ON r.id = k.id
       WHERE k.submission_id = ? AND k.${inventories[kind].identity} IS NULL ORDER BY r.raw LIMIT ${sampleSize}`,
    )
    .run(id);
}

/**
 * The submission of another district that shares the most records: by their code and name, or without a code by
 * the raw text of the row. Returns it with the number of records compared; undefined when none shares any.
 */
export function mostLikeOfOthers(
  store: Store,
  compared: ComparedSubmission,
): { readonly like: LikeSubmission; readonly records: number } | undefined {
  const shares = new Map<number, number>();
  for (const { id, shared } of [...sharedCodes(store, compared), ...sharedRows(store, compared)]) {
    shares.set(id, (shares.get(id) ?? 0) + shared);
  }
  const [most] = [...shares].sort(([, left], [, right]) => right - left);
  if (!most) return undefined;
  const [id, shared] = most;
  const found = store
    .prepare<[number], Omit<LikeSubmission, 'id' | 'shared'>>(
      'SELECT district_code, district_name, file FROM v_submissions WHERE id = ?',
    )
    .get(id);
  const records = store
    .prepare<[number], number>(`SELECT count(*) FROM ${compared.kind} WHERE submission_id = ?`)
    .pluck()
    .get(compared.id);
  return found && { like: { ...found, id, shared }, records: records ?? 0 };
}

/**
 * Codes alone may be counted up from 1 in every district: the thing's name must be the same as well. A large list's
 * codes are not grouped for nobody to compare them with.
 */
function sharedCodes(
  store: Store,
  { id, kind, districtCode, state }: ComparedSubmission,
): readonly Counted[] {
  const { identity, naming } = inventories[kind];
  return store
    .prepare<[number, InventoryKind, string, string, string, string], Counted>(
      `SELECT id, sum(records) AS shared FROM (
         SELECT DISTINCT s.id, own.code, own.name, own.records
         FROM (
           SELECT ${identity} AS code, ${naming} AS name, count(*) AS records FROM ${kind}
           WHERE submission_id = ? AND ${identity} IS NOT NULL AND EXISTS (
             SELECT 1 FROM submission WHERE kind = ? AND district_code <> ? AND state = ?)
           GROUP BY code, name
         ) AS own
         CROSS JOIN ${kind} AS other ON other.${identity} = own.code AND other.${naming} = own.name
         CROSS JOIN submission AS s ON s.id = other.submission_id
         WHERE s.district_code <> ? AND s.state = ?
       ) GROUP BY id`,
    )
    .all(id, kind, districtCode, state, districtCode, state);
}

function sharedRows(store: Store, { id, kind, districtCode, state }: ComparedSubmission): readonly Counted[] {
  const { identity } = inventories[kind];
  const candidates = store
    .prepare<[number, string, string, string], number>(
      `SELECT DISTINCT s.id FROM nameless_sample AS own
       JOIN nameless_sample AS other ON other.raw = own.raw
       JOIN submission AS s ON s.id = other.submission_id
       WHERE own.submission_id = ? AND s.kind = ? AND s.district_code <> ? AND s.state = ?`,
    )
    .pluck()
    .all(id, kind, districtCode, state);
  const count = store
    .prepare<[number, number], number>(
      `SELECT count(*) FROM ${kind} AS k JOIN row AS r ON r.id = k.id
       WHERE k.submission_id = ? AND k.${identity} IS NULL
         AND r.raw IN (SELECT raw FROM row WHERE submission_id = ? AND fate = 'accepted')`,
    )
    .pluck();
  return candidates.map((candidate) => ({ id: candidate, shared: count.get(id, candidate) ?? 0 }));
}
