import { ruleFinding } from '../findings/rule-finding.ts';
import { inventories } from '../inventory/inventories.ts';
import { type Inventory, type InventoryKind, inventoryKinds } from '../inventory/inventory.ts';
import { plansThatFollowTheOffice } from '../inventory/staff.ts';
import { clearFindings, findingWriter } from '../store/checks/findings.ts';
import { inTransaction, type Store } from '../store/database.ts';
import {
  type AssignmentCounts,
  assignmentCounts,
  declaredElsewhere,
  pendingRecords,
} from '../store/mapping/assignments.ts';
import { carryDecisions, strandedDecisions } from '../store/mapping/decisions.ts';
import { wantArchived, wantFollowing } from '../store/mapping/file-mapping.ts';
import { rulesInForce } from '../store/mapping/mapping-rules.ts';
import {
  applyWanted,
  openMappingTables,
  placesOf,
  wantDecided,
  wantDeclared,
  wantLaw,
  wantPending,
} from '../store/mapping/mapping-run.ts';
import { openRecords, wantSettled } from '../store/mapping/open-records.ts';
import type { PendingReason } from '../store/mapping/pending.ts';
import { replaceRelated } from '../store/mapping/related-receivers.ts';
import { type Actor, appendOperation } from '../store/operations.ts';
import { carryReceipts } from '../store/receiving/receipts.ts';
import { type BoundaryView, judgeRecords, viewBoundaries } from './boundaries/judge-records.ts';
import { decideByLaw, receiversByLaw } from './law-decision.ts';
import { elsewhereFinding, pendingFinding } from './map-findings.ts';
import { type RuleSettlement, settleByRules } from './rules/apply-rules.ts';
import { RuleFinder } from './rules/rule-finder.ts';
import { toRule } from './rules/stored-rules.ts';
import { ruleReference } from './rules/words.ts';

/** How a run of `map` ended. */
export interface MapOutcome {
  readonly kinds: readonly AssignmentCounts[];
}

export interface MapOptions {
  readonly actor: Actor;
  readonly dryRun: boolean;
  /** Kinds that follow the people of a former commune, beside those declared so. */
  readonly alsoFollowPeople: readonly InventoryKind[];
  /** Nearer than this to the edge of a boundary, coordinates decide nothing; metres. */
  readonly boundaryMargin: number;
}

/** A run within another operation. */
export interface MappingPart extends Omit<MapOptions, 'dryRun'> {
  /**
   * False leaves decisions and receipts with the records they are about, also where another version of these counts
   * now: a merge has to come to the same whatever was merged before it, and the next `map` moves them once.
   */
  readonly follows?: boolean;
}

/**
 * Gives every record of the current versions its receiver, or the reason why it has none: what the sender
 * declared first, then what the law alone decides, then what rules and boundaries say; everything else stays
 * pending. What people decided goes before all of it. Running it again changes nothing that has not changed in the data.
 */
export async function mapRecords(store: Store, options: MapOptions): Promise<MapOutcome> {
  const run = () => runMapping(store, appendOperation(store, options.actor, 'map', {}), options);
  return inTransaction(store, run, { keep: !options.dryRun });
}

/** The same within a transaction of the caller, as a part of the operation given. */
export function runMapping(store: Store, operationId: number, options: MappingPart): MapOutcome {
  const { follows = true } = options;
  clearFindings(store, 'map');
  if (follows) {
    carryDecisions(store, operationId);
    carryReceipts(store);
  }
  const inForce = rulesInForce(store);
  const rules = new RuleFinder(inForce.map(toRule));
  const sources = new Map(inForce.map(({ id, source }) => [id, source]));
  const boundaries = viewBoundaries(store, options.boundaryMargin);
  for (const kind of inventoryKinds)
    mapKind(store, kind, { operationId, rules, sources, boundaries, ...options });
  if (follows) reportStranded(store);
  return { kinds: inventoryKinds.map((kind) => assignmentCounts(store, kind)) };
}

/** A decision is never forgotten: where its record is no longer there, somebody has to look. */
function reportStranded(store: Store): void {
  const write = findingWriter(store, 'map');
  for (const { decision, count } of strandedDecisions(store)) {
    write(ruleFinding('MAP-DECISION-WITHOUT-RECORD', {}, { decision, count }), {
      submissionId: null,
      recordId: null,
    });
  }
}

/** What one run of the mapping works with. */
interface MappingRun {
  readonly operationId: number;
  readonly actor: Actor;
  readonly alsoFollowPeople: readonly InventoryKind[];
  readonly rules: RuleFinder;
  /** Where each rule in force was given, by its number. */
  readonly sources: ReadonlyMap<number, string>;
  readonly boundaries: BoundaryView | undefined;
}

/** The reasons why something is open that a rule may settle; a receiver that is written unclearly is for people. */
const openToRules: readonly PendingReason[] = [
  'split',
  'several-places',
  'no-place',
  'plan-open',
  'district-archive',
];

/**
 * The order of reasons: a person's decision, the sender's declaration, the work that a file belongs to, the law, a
 * rule, a boundary; what none of them settles stays open.
 */
function mapKind(store: Store, kind: InventoryKind, run: MappingRun): void {
  const inventory = inventories[kind];
  const followsPeople = inventory.followsPeople || run.alsoFollowPeople.includes(kind);
  const places = placesOf(store, inventory);
  openMappingTables(
    store,
    places.map((place) => decideByLaw(place, followsPeople)),
  );
  wantDecided(store, inventory);
  wantDeclared(store, inventory);
  wantPending(store, inventory, kind === 'staff' ? [...plansThatFollowTheOffice] : undefined);
  wantFollowing(store, inventory);
  wantArchived(store, inventory);
  wantLaw(store, inventory);
  const settled = ruled(store, inventory, run.rules);
  wantSettled(store, settled);
  const located = judgeRecords(store, inventory, run.boundaries);
  wantSettled(store, located.settlements);
  applyWanted(store, inventory, run.operationId, run.actor);
  replaceRelated(
    store,
    inventory,
    places.flatMap((place) => receiversByLaw(place, followsPeople)),
  );
  const write = findingWriter(store, 'map');
  for (const found of declaredElsewhere(store, inventory)) {
    write(elsewhereFinding(kind, found), { submissionId: found.submission, recordId: found.record });
  }
  for (const { finding, submission, record } of located.findings) {
    write(finding, { submissionId: submission, recordId: record });
  }
  const disagreeing = new Map(settled.map((each) => [each.record, each.disagreeing ?? []]));
  for (const pending of pendingRecords(store, inventory)) {
    const rules = (disagreeing.get(pending.record) ?? []).map((rule) =>
      ruleReference(rule, run.sources.get(rule.id) ?? ''),
    );
    write(pendingFinding(kind, pending, rules), {
      submissionId: pending.submission,
      recordId: pending.record,
    });
  }
}

function ruled(store: Store, inventory: Inventory, rules: RuleFinder): readonly RuleSettlement[] {
  if (rules.isEmpty) return [];
  return openRecords(store, inventory, openToRules).flatMap(
    (open) => settleByRules(rules, inventory.kind, open) ?? [],
  );
}
