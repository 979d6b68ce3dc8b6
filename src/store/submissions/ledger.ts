import { inventories, measureEntries } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { partsOfMeasure } from '../../inventory/quantities.ts';
import { inVietnameseOrder } from '../../text/collation.ts';
import type { Store } from '../database.ts';
import { addTo } from '../sums.ts';
import { storedMeasures } from './stored-measures.ts';

/** One line of the ledger: exact digits in rows, whole đồng, hundredths of m² or thousandths of a unit. */
export interface LedgerLine {
  readonly submission: number;
  readonly kind: InventoryKind;
  readonly district_code: string;
  readonly measure: string;
  readonly unit: string;
  readonly read: string;
  readonly accepted: string;
  readonly rejected: string;
  readonly duplicate: string;
  readonly assigned: string;
  readonly pending: string;
}

const fates = ['read', 'accepted', 'rejected', 'duplicate', 'assigned', 'pending'];

/** As text: the sums of a city may be more than a number of JavaScript holds exactly. */
const ledgerQuery = `
SELECT submission, kind, district_code, measure, unit, ${fates.map((fate) => `CAST(${fate} AS TEXT) AS ${fate}`).join(', ')}
FROM v_ledger ORDER BY submission`;

/** The ledger's lines: what was counted at the door beside what is assigned and pending now. */
export function ledgerLines(store: Store): readonly LedgerLine[] {
  return store.prepare<[], LedgerLine>(ledgerQuery).all().sort(byForm);
}

/** By submission, rows first, then the measures in the order of the form, then quantities by their unit. */
function byForm(left: LedgerLine, right: LedgerLine): number {
  return (
    left.submission - right.submission ||
    position(left) - position(right) ||
    inVietnameseOrder(left.unit, right.unit)
  );
}

function position({ kind, measure }: LedgerLine): number {
  const entries = measureEntries(inventories[kind]);
  if (partsOfMeasure(measure).unit !== undefined) return entries.length;
  return entries.findIndex(({ key }) => key === measure);
}

/** Sums by submission, measure and fate (`storedKey`), added up from the rows and records themselves. */
export type StoredSums = ReadonlyMap<string, bigint>;

/** The key of a stored sum. */
export function storedKey(submission: number, measure: string, fate: string): string {
  return JSON.stringify([submission, measure, fate]);
}

/** What the key of a stored sum was made from. */
export function partsOfStoredKey(key: string): readonly [submission: number, measure: string, fate: string] {
  return JSON.parse(key) as [number, string, string];
}

interface StoredSum {
  readonly submission: number;
  readonly measure: string;
  readonly fate: string;
  readonly total: string;
}

/** Adds up what the store holds for the current versions, without a look at what was counted at the door. */
export function storedSums(store: Store): StoredSums {
  const sums = new Map<string, bigint>();
  for (const query of [rowCountQuery, refusedAmountsQuery, ...inventoryKinds.flatMap(acceptedQueries)]) {
    for (const { submission, measure, fate, total } of store.prepare<[], StoredSum>(query).all()) {
      addTo(sums, storedKey(submission, measure, fate), BigInt(total));
    }
  }
  return sums;
}

const rowCountQuery = `
  SELECT r.submission_id AS submission, 'rows' AS measure, r.fate, CAST(count(*) AS TEXT) AS total
  FROM row AS r JOIN submission AS s ON s.id = r.submission_id AND s.state = 'current'
  WHERE r.fate <> 'structural' GROUP BY r.submission_id, r.fate`;

const refusedAmountsQuery = `
  SELECT r.submission_id AS submission, j.key AS measure, r.fate, CAST(sum(j.value) AS TEXT) AS total
  FROM row AS r JOIN submission AS s ON s.id = r.submission_id AND s.state = 'current', json_each(r.amounts) AS j
  WHERE r.fate IN ('rejected', 'duplicate') GROUP BY r.submission_id, r.fate, j.key`;

function acceptedQueries(kind: InventoryKind): readonly string[] {
  return storedMeasures(kind).map(
    ({ name, amount, isCounted }) => `
  SELECT k.submission_id AS submission, ${name} AS measure, 'accepted' AS fate, CAST(coalesce(sum(${amount}), 0) AS TEXT) AS total
  FROM ${kind} AS k JOIN submission AS s ON s.id = k.submission_id AND s.state = 'current'
  WHERE ${isCounted('k.submission_id')} GROUP BY k.submission_id, ${name}`,
  );
}

/** What one receiver gets of one kind and measure in all. */
export interface ReceiverSum {
  readonly kind: InventoryKind;
  readonly measure: string;
  readonly receiver_code: string;
  readonly total: string;
}

/** Sums by receiver over the current versions, for every kind and measure. */
export function receiverSums(store: Store): readonly ReceiverSum[] {
  return inventoryKinds.flatMap((kind) => {
    const measures = [
      { name: "'rows'", sum: 'count(*)', condition: 'true' },
      ...storedMeasures(kind).map(({ name, amount, isCounted }) => ({
        name,
        sum: `coalesce(sum(${amount}), 0)`,
        condition: isCounted('k.submission'),
      })),
    ];
    return measures.flatMap(({ name, sum, condition }) =>
      store
        .prepare<[], ReceiverSum>(
          `SELECT '${kind}' AS kind, ${name} AS measure, k.receiver_code, CAST(${sum} AS TEXT) AS total
           FROM v_${kind} AS k WHERE k.receiver_code IS NOT NULL AND ${condition} GROUP BY k.receiver_code, ${name}`,
        )
        .all(),
    );
  });
}
