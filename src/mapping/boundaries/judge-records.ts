import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import type { Store } from '../../store/database.ts';
import { currentBoundarySet } from '../../store/mapping/boundaries.ts';
import { locatableRecords, type Settlement } from '../../store/mapping/open-records.ts';
import type { Located } from './boundary-index.ts';
import { boundaryEvidence, judgeLocation } from './judge-location.ts';
import { locateRecords } from './locate-records.ts';

/** The boundaries in force, and where every record with coordinates lies among them. */
export interface BoundaryView {
  readonly file: string;
  readonly located: ReadonlyMap<number, Located>;
  /** Metres. */
  readonly margin: number;
}

/** What boundaries say of the records of a run. */
export interface LocationJudgement {
  readonly settlements: readonly Settlement[];
  readonly findings: readonly {
    readonly finding: Finding;
    readonly submission: number;
    readonly record: number;
  }[];
}

/** The boundaries in force; undefined when none are loaded. */
export function viewBoundaries(store: Store, margin: number): BoundaryView | undefined {
  const set = currentBoundarySet(store);
  return set && { file: set.file, located: locateRecords(store), margin };
}

/**
 * Holds every record with coordinates against the boundaries: one that is open may be settled by them, one that has
 * a receiver is looked at a second time. Needs the run's working tables.
 */
export function judgeRecords(
  store: Store,
  inventory: Inventory,
  view: BoundaryView | undefined,
): LocationJudgement {
  const settlements: Settlement[] = [];
  const findings: LocationJudgement['findings'][number][] = [];
  if (!view || inventory.coordinates === undefined) return { settlements, findings };
  for (const { record, submission, sheet, row, receiver, isOpenToPlace, allowed } of locatableRecords(
    store,
    inventory,
  )) {
    const located = view.located.get(record);
    if (!located) continue;
    const verdict = judgeLocation({ located, allowed, receiver: receiver ?? undefined, margin: view.margin });
    if (verdict.finding) {
      const { code, values } = verdict.finding;
      const finding = { ...ruleFinding(code, { sheet, row }, values), kind: inventory.kind };
      findings.push({ finding, submission, record });
    }
    if (verdict.assign !== undefined && isOpenToPlace && located.kind === 'inside') {
      const evidence = boundaryEvidence(view.file, located.edgeMetres);
      settlements.push({ record, receiver: verdict.assign, method: 'boundary', evidence, ruleId: null });
    }
  }
  return { settlements, findings };
}
