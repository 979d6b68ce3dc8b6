import { type CommuneStanding, communeStandings } from '../../checks/commune-standing.ts';
import { byKind, kindsAskedFor } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { readLedger } from '../../reconcile/ledger.ts';
import { communes, districts, fullName } from '../../reference/units.ts';
import { type Milestone, milestonesInOrder } from '../../settings/milestones.ts';
import { countWaived } from '../../store/checks/findings.ts';
import { type SixClearScore, sixClearScores } from '../../store/checks/six-clear-scores.ts';
import { countOverdue } from '../../store/checks/standing.ts';
import { readStatus, type WorkspaceStatus } from '../../store/outputs/status.ts';
import { communeOfPart } from '../../store/packs/commune-of-part.ts';
import { type ReadinessCounts, readinessCounts } from '../../store/receiving/readiness.ts';
import {
  type ReceivedState,
  type ReceivingProgress,
  receivingProgress,
} from '../../store/receiving/received.ts';
import { currentSubmissions } from '../../store/submissions/submissions.ts';
import type { Workspace } from '../../workspace/workspace.ts';

type ByKind<Value> = Readonly<Record<InventoryKind, Value>>;

/** What a district has sent of one kind; null for nothing. */
export type SentInventory = {
  readonly version: number;
  readonly records: number;
  readonly pending: number;
} | null;

export interface DistrictLine {
  readonly code: string;
  readonly name: string;
  readonly kinds: ByKind<SentInventory>;
}

export interface CommuneLine {
  readonly code: string;
  readonly name: string;
  readonly records: ByKind<number>;
  /** How many records the receipts in force speak of, by what they say. */
  readonly counted: ByKind<Readonly<Partial<Record<ReceivedState, number>>>>;
  readonly headquarters: number;
  readonly standing: CommuneStanding;
}

/** Where a workspace stands on a day. */
export interface StatusFacts {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly milestones: readonly Milestone[];
  readonly districts: readonly DistrictLine[];
  readonly communes: readonly CommuneLine[];
  readonly findings: WorkspaceStatus['findings'];
  readonly waived: number;
  readonly closes: boolean;
  readonly overdue: ReturnType<typeof countOverdue>;
  readonly scores: readonly SixClearScore[];
  readonly progress: readonly ReceivingProgress[];
  readonly isEmpty: boolean;
  readonly readiness: ReadinessCounts;
  /** Whether it has one commune's part alone, and does not know what others sent. */
  readonly isPart: boolean;
}

/** Reads where a workspace stands on a day (`YYYY-MM-DD`). */
export function readFacts({ store, rules }: Workspace, day: string): StatusFacts {
  const status = readStatus(store);
  const submissions = currentSubmissions(store);
  const progress = receivingProgress(store);
  const own = communeOfPart(store);
  const standings = new Map(communeStandings(store).map((each) => [each.code, each]));
  return {
    day,
    milestones: milestonesInOrder(rules.milestones),
    districts: districts.map((district) => ({
      code: district.code,
      name: fullName(district),
      kinds: byKind((kind) => {
        const own = submissions.filter((each) => each.kind === kind && each.district_code === district.code);
        if (own.length === 0) return null;
        const counted = status.districts.find(
          (each) => each.kind === kind && each.district_code === district.code,
        );
        const version = Math.max(...own.map((each) => each.version));
        return { version, records: counted?.records ?? 0, pending: counted?.pending ?? 0 };
      }),
    })),
    communes: communes.flatMap((commune) => {
      const standing = standings.get(commune.code);
      const isKnown = own === undefined || own === commune.code;
      return standing && isKnown ? [communeLine(commune, standing, status, progress)] : [];
    }),
    findings: status.findings,
    waived: countWaived(store),
    closes: readLedger(store).closes,
    overdue: countOverdue(store, day),
    scores: sixClearScores(store),
    progress,
    isEmpty: submissions.length === 0,
    readiness: readinessCounts(store),
    isPart: own !== undefined,
  };
}

function communeLine(
  commune: (typeof communes)[number],
  standing: CommuneStanding,
  { receivers }: WorkspaceStatus,
  progress: readonly ReceivingProgress[],
): CommuneLine {
  const { code } = commune;
  return {
    code,
    name: fullName(commune),
    records: byKind(
      (kind) => receivers.find((each) => each.receiver_code === code && each.kind === kind)?.records ?? 0,
    ),
    counted: byKind((kind) => {
      const own = progress.filter((each) => each.commune === code && each.kind === kind);
      return Object.fromEntries(own.map(({ state, records }) => [state, records]));
    }),
    headquarters: standing.headquarters,
    standing,
  };
}

/** The districts that have not sent an inventory of a kind, as far as it is known. */
export function unsent(
  { districts: lines, isPart }: StatusFacts,
  kind: InventoryKind,
): readonly DistrictLine[] {
  if (isPart) return [];
  return lines.filter(({ kinds }) => kinds[kind] === null);
}

/** The inventories that every district is asked for. */
export function askedFor({ districts: lines }: StatusFacts): readonly InventoryKind[] {
  return kindsAskedFor(inventoryKinds.filter((kind) => lines.some(({ kinds }) => kinds[kind] !== null)));
}

/** How many records of a kind have no receiver. */
export function pendingOf({ districts: lines }: StatusFacts, kind: InventoryKind): number {
  return lines.reduce((sum, { kinds }) => sum + (kinds[kind]?.pending ?? 0), 0);
}
