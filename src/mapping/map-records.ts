import type { Finding } from '../findings/finding.ts';
import { type RuleCode, ruleSeverities } from '../findings/rules.ts';
import { inventories } from '../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../inventory/inventory.ts';
import { plansThatFollowTheOffice } from '../inventory/staff.ts';
import { communeByCode, districtOf, formerCommuneByCode, fullName } from '../reference/units.ts';
import {
  type AssignmentCounts,
  applyWanted,
  assignmentCounts,
  type DeclaredElsewhere,
  declaredElsewhere,
  openMappingTables,
  pendingRecords,
  placesOf,
  wantDeclared,
  wantLaw,
  wantPending,
} from '../store/assignments.ts';
import { inTransaction, type Store } from '../store/database.ts';
import { clearFindings, findingWriter } from '../store/findings.ts';
import { type Actor, appendOperation } from '../store/operations.ts';
import { decideByLaw } from './law-decision.ts';

/** How a run of `map` ended. */
export interface MapOutcome {
  readonly kinds: readonly AssignmentCounts[];
}

export interface MapOptions {
  readonly actor: Actor;
  readonly dryRun: boolean;
  /** Kinds that follow the people of a former commune, beside those declared so. */
  readonly alsoFollowPeople: readonly InventoryKind[];
}

/**
 * Gives every record of the current versions its receiver, or the reason why it has none: what the sender
 * declared first, then what the law alone decides; everything else stays pending. Manual decisions stand.
 * Running it again changes nothing that has not changed in the data.
 */
export async function mapRecords(store: Store, options: MapOptions): Promise<MapOutcome> {
  const run = () => {
    const operationId = appendOperation(store, options.actor, 'map', {});
    clearFindings(store, 'map');
    for (const kind of inventoryKinds) mapKind(store, kind, operationId, options);
    return { kinds: inventoryKinds.map((kind) => assignmentCounts(store, kind)) };
  };
  return inTransaction(store, run, { keep: !options.dryRun });
}

function mapKind(store: Store, kind: InventoryKind, operationId: number, options: MapOptions): void {
  const inventory = inventories[kind];
  const followsPeople = inventory.followsPeople || options.alsoFollowPeople.includes(kind);
  const decisions = placesOf(store, inventory).map((place) => decideByLaw(place, followsPeople));
  openMappingTables(store, decisions);
  wantDeclared(store, inventory);
  wantPending(store, inventory, kind === 'staff' ? [...plansThatFollowTheOffice] : undefined);
  wantLaw(store, inventory);
  applyWanted(store, inventory, operationId, options.actor);
  const write = findingWriter(store, 'map');
  for (const found of declaredElsewhere(store, inventory)) {
    write(elsewhereFinding(kind, found), { submissionId: found.submission, recordId: found.record });
  }
  for (const pending of pendingRecords(store, inventory)) {
    const { sheet, row } = pending;
    const code = 'MAP-PENDING';
    const finding: Finding = {
      code,
      severity: ruleSeverities[code],
      kind,
      field: 'destination',
      sheet,
      row,
      values: { reason: pending.reason },
    };
    write(finding, { submissionId: pending.submission, recordId: pending.record });
  }
}

/** Land and buildings lie where they lie: another receiver contradicts the law. People and things may be moved by decision. */
function elsewhereFinding(kind: InventoryKind, found: DeclaredElsewhere): Finding {
  const code: RuleCode = kind === 'premises' ? 'MAP-RECEIVER-AGAINST-LAW' : 'MAP-RECEIVER-ELSEWHERE';
  return {
    code,
    severity: ruleSeverities[code],
    kind,
    field: 'destination',
    sheet: found.sheet,
    row: found.row,
    values: {
      declared: communeName(found.declared),
      place: found.place.split(', ').map(formerName).join('; '),
      allowed: found.allowed.map(communeName).join('; '),
    },
  };
}

function communeName(code: string): string {
  const commune = communeByCode.get(code);
  return commune ? fullName(commune) : code;
}

function formerName(code: string): string {
  const former = formerCommuneByCode.get(code);
  return former ? `${fullName(former)}, ${fullName(districtOf(former))}` : code;
}
