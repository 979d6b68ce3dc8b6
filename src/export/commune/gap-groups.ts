import type { Severity } from '../../findings/finding.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Targets } from '../../settings/settings.ts';
import { type SixClearScore, sixClearScores } from '../../store/checks/six-clear-scores.ts';
import type { Store } from '../../store/database.ts';
import { inReadTransaction } from '../../store/read-transaction.ts';
import { createExportContext } from '../export-context.ts';
import { communeFacts } from './commune-facts.ts';
import { type Gap, gapsOfCommune } from './gap-list.ts';

/** Gaps of one sort, with the first of them to begin at. */
export interface GapGroup {
  /** Whether the receiving team cannot take over before it is settled. */
  readonly blocking: boolean;
  readonly first: Gap;
  readonly gaps: readonly Gap[];
}

/** What a commune receives and what it must look at, most pressing first. */
export interface CommuneGaps {
  readonly receives: Readonly<Record<InventoryKind, number>>;
  readonly groups: readonly GapGroup[];
  /** How clear the records are that must be clear; undefined where there are none. */
  readonly clear: SixClearScore | undefined;
}

const severityWeight: Readonly<Record<Severity, number>> = { error: 1, warning: 4, info: 5 };

/** What somebody lets stand comes last. */
const waivedWeight = 6;

/** From 0: a headquarters, errors, inventories not sent, records that may still come; these block. Then warnings and notes. */
function weightOf({ group, severity, code, waiver }: Gap): number {
  if (waiver !== null) return waivedWeight;
  if (group === 'headquarters' || code?.startsWith('COMMUNE-HEADQUARTERS-')) return 0;
  if (group === 'missing') return 2;
  if (group === 'possible') return 3;
  return severityWeight[severity];
}

const lastBlocking = 3;

function sortOf({ group, code, kind, waiver }: Gap): string {
  if (code !== null) return waiver === null ? code : `${code} W`;
  return group === 'possible' ? `${group} ${kind}` : group;
}

/** Gaps by sort: a finding's code, an inventory's kind; blocking ones first, then by weight and number. */
export function groupGaps(gaps: Iterable<Gap>): readonly GapGroup[] {
  const bySort = new Map<string, { readonly first: Gap; readonly gaps: Gap[] }>();
  for (const gap of gaps) {
    const sort = sortOf(gap);
    const known = bySort.get(sort);
    if (known) known.gaps.push(gap);
    else bySort.set(sort, { first: gap, gaps: [gap] });
  }
  return [...bySort.values()]
    .sort(
      (left, right) => weightOf(left.first) - weightOf(right.first) || right.gaps.length - left.gaps.length,
    )
    .map((group) => ({ ...group, blocking: weightOf(group.first) <= lastBlocking }));
}

/** Reads one commune's gaps from one state of the store. */
export function readCommuneGaps(
  store: Store,
  commune: string,
  given: { readonly messages: Messages; readonly targets: Targets },
): Promise<CommuneGaps> {
  return inReadTransaction(store, async () => {
    const context = createExportContext(store, { ...given, fullIds: false });
    const facts = communeFacts(context, commune);
    return {
      receives: facts.counts,
      groups: groupGaps(gapsOfCommune(context, facts)),
      clear: sixClearScores(store, { commune }).find(({ level }) => level === 'city'),
    };
  });
}
