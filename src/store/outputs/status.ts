import type { SeverityCounts } from '../../findings/finding.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { headquartersByCommune } from '../checks/check-queries.ts';
import { countFindings } from '../checks/findings.ts';
import type { Store } from '../database.ts';

export interface DistrictCount {
  readonly kind: InventoryKind;
  readonly district_code: string;
  readonly records: number;
  readonly pending: number;
}

export interface ReceiverCount {
  readonly kind: InventoryKind;
  readonly receiver_code: string;
  readonly records: number;
}

/** Where a workspace stands: records by district and by receiver, headquarters by commune, findings. */
export interface WorkspaceStatus {
  readonly districts: readonly DistrictCount[];
  readonly receivers: readonly ReceiverCount[];
  readonly headquarters: ReadonlyMap<string, number>;
  readonly findings: SeverityCounts;
}

/** Counts the current versions. */
export function readStatus(store: Store): WorkspaceStatus {
  const districts = inventoryKinds.flatMap((kind) =>
    store
      .prepare<[], DistrictCount>(
        `SELECT '${kind}' AS kind, district_code, count(*) AS records, count(*) FILTER (WHERE state = 'pending') AS pending
         FROM v_${kind} GROUP BY district_code`,
      )
      .all(),
  );
  const receivers = inventoryKinds.flatMap((kind) =>
    store
      .prepare<[], ReceiverCount>(
        `SELECT '${kind}' AS kind, receiver_code, count(*) AS records FROM v_${kind}
         WHERE receiver_code IS NOT NULL GROUP BY receiver_code`,
      )
      .all(),
  );
  return { districts, receivers, headquarters: headquartersByCommune(store), findings: countFindings(store) };
}
