import { join } from 'node:path';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import { readLedger } from '../../src/reconcile/ledger.ts';
import { verifyLog } from '../../src/store/audit.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { integrityProblems } from '../../src/store/database-file/health.ts';
import { BrokenRule } from './orderly.ts';

/** Holds a workspace to what is true of it at any time: sound, closed, whole, and every record in one state. */
export function expectSound(folder: string): void {
  const store = openStore(join(folder, 'bangiao.db'));
  try {
    for (const [rule, faults] of faultsIn(store)) {
      if (faults.length > 0)
        throw new BrokenRule(rule, `${folder}\n${JSON.stringify(faults.slice(0, 10), null, 1)}`);
    }
  } finally {
    store.close();
  }
}

function* faultsIn(store: Store): Generator<readonly [rule: string, faults: readonly unknown[]]> {
  yield ['a sound database', integrityProblems(store)];
  const { closes, difference } = readLedger(store);
  yield ['a ledger that closes', closes ? [] : [difference]];
  const { changes, brokenOperation, tampering } = verifyLog(store);
  yield [
    'a log that nobody changed',
    changes === 0 && brokenOperation === undefined ? [] : [tampering, brokenOperation],
  ];
  for (const [rule, sql] of counts) yield [rule, store.prepare(sql).all()];
}

/** Rules that hold where a query finds nothing. */
const counts: readonly (readonly [rule: string, sql: string])[] = [
  [
    'every row read is accepted, rejected or a duplicate, in the views as in the ledger',
    `SELECT l.*, r.* FROM v_ledger AS l JOIN (
       SELECT submission, sum(state <> 'structural') AS rows_read, sum(state = 'accepted') AS rows_accepted,
         sum(state = 'rejected') AS rows_rejected, sum(state = 'duplicate') AS rows_duplicate
       FROM v_rows GROUP BY submission) AS r ON r.submission = l.submission
     WHERE l.measure = 'rows' AND (l.read <> rows_read OR l.accepted <> rows_accepted OR l.rejected <> rows_rejected
       OR l.duplicate <> rows_duplicate)`,
  ],
  ...inventoryKinds.map((kind): readonly [string, string] => [
    'every accepted row is one record of its kind in one state',
    `SELECT '${kind}' AS kind, r.id, count(v.id) AS records FROM v_rows AS r LEFT JOIN v_${kind} AS v ON v.id = r.id
     WHERE r.kind = '${kind}' GROUP BY r.id HAVING count(v.id) <> (r.state = 'accepted')`,
  ]),
  [
    'every accepted record is assigned or pending, never both',
    `SELECT r.id, s.kind, a.id AS assignment, p.record_id AS pending FROM row AS r
     JOIN submission AS s ON s.id = r.submission_id AND s.state = 'current'
     LEFT JOIN assignment AS a ON a.record_id = r.id AND a.ended_by_operation_id IS NULL
     LEFT JOIN pending AS p ON p.record_id = r.id
     WHERE r.fate = 'accepted' AND (a.id IS NULL) = (p.record_id IS NULL)`,
  ],
  [
    'no record has two receivers',
    `SELECT record_id FROM assignment WHERE ended_by_operation_id IS NULL GROUP BY record_id HAVING count(*) > 1`,
  ],
  [
    'nothing is assigned or pending that is no record',
    `SELECT r.id, r.fate FROM row AS r WHERE r.fate <> 'accepted' AND (
       r.id IN (SELECT record_id FROM assignment WHERE ended_by_operation_id IS NULL)
       OR r.id IN (SELECT record_id FROM pending))`,
  ],
  [
    'a submission is followed by at most one that counts',
    `SELECT supersedes, count(*) FROM submission WHERE supersedes IS NOT NULL AND state IN ('current', 'baseline')
     GROUP BY supersedes HAVING count(*) > 1`,
  ],
  [
    'what is superseded has something that counts after it',
    `SELECT s.id, s.state FROM submission AS s WHERE s.state LIKE '%superseded%'
       AND NOT EXISTS (SELECT 1 FROM submission AS n WHERE n.supersedes = s.id)`,
  ],
];
