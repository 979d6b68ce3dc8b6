import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { purposeOf, type SubmissionState, standings } from '../submissions/submission-states.ts';
import { sharedRecords } from '../submissions/submissions.ts';
import { pairKey, type SettledVersion, settleVersions } from './settle-versions.ts';

interface StoredVersion {
  readonly id: number;
  readonly ref: string;
  readonly kind: InventoryKind;
  readonly district: string;
  readonly state: SubmissionState;
  readonly is_alive: 0 | 1;
}

/** Which versions count, from all that is said of them; works on what `harvest` opened. */
export function projectVersions(store: Store): void {
  const edges = relationPairs(store, 'supersedes');
  const beside = new Set(relationPairs(store, 'beside').map(([left, right]) => pairKey(left, right)));
  for (const versions of storedVersions(store)) {
    const byRef = new Map(versions.map((version) => [version.ref, version]));
    const settled = settleVersions({
      versions: versions.map(({ ref, is_alive }) => ({ ref, isAlive: is_alive === 1 })),
      supersedes: edges.filter(([newer]) => byRef.has(newer)),
      beside,
      shareRecords: (left, right) => shareRecords(store, byRef.get(left), byRef.get(right)),
    });
    for (const each of settled) place(store, each, byRef);
  }
  placeImports(store);
}

function storedVersions(store: Store): Iterable<readonly StoredVersion[]> {
  const all = store
    .prepare<[], StoredVersion>(
      `SELECT s.id, k.ref, s.kind, s.district_code AS district, s.state,
         EXISTS (SELECT 1 FROM temp.live_relation AS l WHERE l.relation = 'has' AND l.one = k.ref)
           AND NOT EXISTS (SELECT 1 FROM temp.ended_reference AS e WHERE e.ref = k.ref) AS is_alive
       FROM temp.kept_key AS k JOIN submission AS s ON s.id = k.submission_id ORDER BY k.ref`,
    )
    .all();
  const groups = new Map<string, StoredVersion[]>();
  for (const version of all) {
    const key = `${version.district} ${version.kind} ${purposeOf(version.state)}`;
    const present = groups.get(key);
    if (present) present.push(version);
    else groups.set(key, [version]);
  }
  return groups.values();
}

function relationPairs(store: Store, relation: 'supersedes' | 'beside'): readonly [string, string][] {
  return store
    .prepare<[string], [string, string]>('SELECT one, other FROM temp.live_relation WHERE relation = ?')
    .raw()
    .all(relation);
}

function shareRecords(
  store: Store,
  left: StoredVersion | undefined,
  right: StoredVersion | undefined,
): boolean {
  return (
    left !== undefined && right !== undefined && sharedRecords(store, left.kind, left.id, right.id).shared > 0
  );
}

function place(
  store: Store,
  { ref, standing, version, supersedes }: SettledVersion,
  byRef: ReadonlyMap<string, StoredVersion>,
): void {
  const stored = byRef.get(ref);
  if (!stored) return;
  const state = standings[purposeOf(stored.state)][standing];
  const older = supersedes === undefined ? null : (byRef.get(supersedes)?.id ?? null);
  store
    .prepare('UPDATE submission SET state = ?, version = ?, supersedes = ? WHERE id = ?')
    .run(state, version, older, stored.id);
}

/** Of several workspaces that took in one list, the first one stands for it. */
function placeImports(store: Store): void {
  store.exec(`
    UPDATE submission SET imported_at = w.other ->> 0, imported_by = w.other ->> 1, file = w.other ->> 2 FROM (
      SELECT k.submission_id, min(l.other) AS other FROM temp.live_relation AS l
      JOIN temp.kept_key AS k ON k.ref = l.one WHERE l.relation = 'imported' GROUP BY k.submission_id) AS w
    WHERE w.submission_id = submission.id`);
}
