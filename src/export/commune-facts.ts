import { byKind } from '../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../inventory/inventory.ts';
import { headquartersArrangements } from '../inventory/premises.ts';
import { linksOfCommune } from '../reference/units.ts';
import { type ExportFinding, findingsOfReceiver } from '../store/export-findings.ts';
import { sixClearOfReceiver } from '../store/export-queries.ts';
import { type ExportRecord, recordsOfReceiver } from '../store/export-records.ts';
import type { SixClearResult } from '../store/six-clear.ts';
import type { ExportContext, PendingItem } from './export-context.ts';

/** A district that should have sent an inventory to this commune's area and has not. */
export interface MissingInventory {
  readonly district: string;
  readonly kind: InventoryKind;
}

/** All that a commune's workbook tells. */
export interface CommuneFacts {
  readonly commune: string;
  readonly records: Readonly<Record<InventoryKind, readonly ExportRecord[]>>;
  /** The former districts the commune takes land from or gets something from, by code. */
  readonly districts: readonly string[];
  readonly headquarters: readonly ExportRecord[];
  readonly missing: readonly MissingInventory[];
  /** Pending records that the law may send here. */
  readonly possible: readonly PendingItem[];
  readonly findings: readonly ExportFinding[];
  readonly sixClear: ReadonlyMap<number, SixClearResult>;
}

/** Reads what concerns one commune; one indexed query for each part. */
export function communeFacts(context: ExportContext, commune: string): CommuneFacts {
  const { store } = context;
  const records = byKind((kind) => recordsOfReceiver(store, kind, commune));
  const byLaw = linksOfCommune(commune).map((link) => link.former.districtCode);
  const senders = inventoryKinds.flatMap((kind) => records[kind].map(({ district }) => district));
  return {
    commune,
    records,
    districts: [...new Set([...byLaw, ...senders])].sort(),
    headquarters: records.premises.filter(({ fields }) =>
      headquartersArrangements.includes(String(fields.arrangement)),
    ),
    missing: missingInventories(context, [...new Set(byLaw)].sort()),
    possible: context.pending.filter(({ record }) => record.candidates.includes(commune)),
    findings: [
      ...context.cityFindings.filter(({ values }) => values.commune_code === commune),
      ...findingsOfReceiver(store, commune),
    ],
    sixClear: sixClearOfReceiver(store, commune),
  };
}

function missingInventories(
  { submissions, asked }: ExportContext,
  districts: readonly string[],
): readonly MissingInventory[] {
  const sent = new Set(submissions.map(({ district_code, kind }) => `${district_code} ${kind}`));
  return districts.flatMap((district) =>
    asked
      .filter((kind) => !sent.has(`${district} ${kind}`))
      .map((kind): MissingInventory => ({ district, kind })),
  );
}
