import { byKind } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { headquartersArrangements } from '../../inventory/premises.ts';
import { linksOfCommune } from '../../reference/units.ts';
import { countOf } from '../../repeatable.ts';
import type { SixClearResult } from '../../store/checks/six-clear.ts';
import { type ExportFinding, findingsOfReceiver } from '../../store/outputs/export-findings.ts';
import { sixClearOfReceiver } from '../../store/outputs/export-queries.ts';
import { type ExportRecord, recordsOfReceiver } from '../../store/outputs/export-records.ts';
import { type ExportContext, type PendingItem, pendingItems } from '../export-context.ts';
import { type FindingSummary, summaryOf } from '../tables/finding-summary.ts';

/** A district that should have sent an inventory to this commune's area and has not. */
export interface MissingInventory {
  readonly district: string;
  readonly kind: InventoryKind;
}

/** All that a commune's workbook tells. */
export interface CommuneFacts {
  readonly commune: string;
  readonly records: Readonly<Record<InventoryKind, Iterable<ExportRecord>>>;
  readonly counts: Readonly<Record<InventoryKind, number>>;
  /** The former districts the commune takes land from or gets something from, by code. */
  readonly districts: readonly string[];
  readonly headquarters: readonly ExportRecord[];
  readonly missing: readonly MissingInventory[];
  /** Pending records that the law may send here. */
  readonly possible: Iterable<PendingItem>;
  readonly possibleCount: number;
  readonly findings: Iterable<ExportFinding>;
  readonly found: FindingSummary;
  readonly sixClear: ReadonlyMap<number, SixClearResult>;
}

/** Reads what concerns one commune; one indexed query for each part. Long lists are read again when they are gone through again. */
export function communeFacts(context: ExportContext, commune: string): CommuneFacts {
  const { store } = context;
  const records = byKind((kind) => recordsOfReceiver(store, kind, commune));
  const byLaw = linksOfCommune(commune).map((link) => link.former.districtCode);
  const senders = inventoryKinds.flatMap((kind) =>
    context.flows[kind].flatMap(({ district, receiver }) => (receiver === commune ? [district] : [])),
  );
  const possible = pendingItems(store, { candidate: commune });
  const findings = findingsOfCommune(context, commune);
  return {
    commune,
    records,
    counts: byKind((kind) => Number(context.received(kind, 'rows', commune))),
    districts: [...new Set([...byLaw, ...senders])].sort(),
    headquarters: headquartersAmong(records.premises),
    missing: missingInventories(context, [...new Set(byLaw)].sort()),
    possible,
    possibleCount: countOf(possible),
    findings,
    found: summaryOf(findings),
    sixClear: sixClearOfReceiver(store, commune),
  };
}

function headquartersAmong(premises: Iterable<ExportRecord>): readonly ExportRecord[] {
  const found: ExportRecord[] = [];
  for (const record of premises) {
    if (headquartersArrangements.includes(String(record.fields.arrangement))) found.push(record);
  }
  return found;
}

/** What is found about the commune itself, then about its records. */
function findingsOfCommune({ store, cityFindings }: ExportContext, commune: string): Iterable<ExportFinding> {
  const own = cityFindings.filter(({ values }) => values.commune_code === commune);
  const ofRecords = findingsOfReceiver(store, commune);
  return {
    *[Symbol.iterator]() {
      yield* own;
      yield* ofRecords;
    },
  };
}

function missingInventories(
  { submissions, asked, isPart }: ExportContext,
  districts: readonly string[],
): readonly MissingInventory[] {
  if (isPart) return [];
  const sent = new Set(submissions.map(({ district_code, kind }) => `${district_code} ${kind}`));
  return districts.flatMap((district) =>
    asked
      .filter((kind) => !sent.has(`${district} ${kind}`))
      .map((kind): MissingInventory => ({ district, kind })),
  );
}
