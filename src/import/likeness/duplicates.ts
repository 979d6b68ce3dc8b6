import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { RuleCode } from '../../findings/rules.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { ledgerAmounts } from '../../inventory/quantities.ts';
import { isWithheld } from '../../inventory/secrecy.ts';
import {
  demoteToDuplicate,
  type RepeatedRecord,
  repeatedIdentities,
} from '../../store/submissions/duplicates.ts';
import type { TablesOf } from '../totals/table-read.ts';

/** A row that says again what an earlier row of the submission says. */
export interface FoundDuplicate {
  readonly amounts: Readonly<Record<string, number>>;
}

const repeatedCodes: Readonly<Record<InventoryKind, RuleCode>> = {
  staff: 'STAFF-CITIZEN-ID-REPEATED',
  assets: 'ASSETS-ASSET-CODE-REPEATED',
  premises: 'PREMISES-PREMISES-CODE-REPEATED',
  projects: 'PROJECTS-PROJECT-CODE-REPEATED',
  records: 'RECORDS-RECORD-CODE-REPEATED',
};

/**
 * Looks at records of one submission that share their identifying value. One that repeats an earlier record
 * in every field becomes a duplicate; one that differs stays a record, and both are a finding to decide.
 */
export function settleDuplicates(
  { store, submissionId, kind }: TablesOf,
  addFinding: (finding: Finding, recordId: number) => void,
): readonly FoundDuplicate[] {
  const found: FoundDuplicate[] = [];
  for (const group of repeatedIdentities(store, submissionId, kind)) {
    const kept: RepeatedRecord[] = [];
    for (const record of group) {
      const twin = kept.find((earlier) => sameContent(kind, earlier, record));
      if (!twin) {
        kept.push(record);
        continue;
      }
      const amounts = ledgerAmounts(inventories[kind], record.fields);
      demoteToDuplicate(store, kind, record.id, amounts);
      addFinding(finding('ROW-DUPLICATE', kind, record, twin), record.id);
      found.push({ amounts });
    }
    const [first, ...others] = kept;
    if (!first) continue;
    for (const other of others) addFinding(finding(repeatedCodes[kind], kind, other, first), other.id);
  }
  return found;
}

/** Of two secret records nobody here can say that they are one. */
function sameContent(kind: InventoryKind, left: RepeatedRecord, right: RepeatedRecord): boolean {
  const { secrecy } = inventories[kind];
  if (secrecy && isWithheld(right.fields[secrecy.hides])) return false;
  return Object.entries(left.fields).every(([key, value]) => right.fields[key] === value);
}

function finding(
  code: RuleCode,
  kind: InventoryKind,
  record: RepeatedRecord,
  first: RepeatedRecord,
): Finding {
  const { sheet, row } = record;
  const values = { first_sheet: first.sheet, first_row: first.row };
  return ruleFinding(code, { kind, field: inventories[kind].identity, sheet, row }, values);
}
