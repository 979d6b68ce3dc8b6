import { byKind, inventories, kindsAskedFor } from '../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../inventory/inventory.ts';
import { partsOfMeasure } from '../inventory/quantities.ts';
import type { Messages } from '../messages/messages.ts';
import { type LedgerReport, readLedger } from '../reconcile/ledger.ts';
import { noTeams, type Targets, type Teams } from '../settings/settings.ts';
import { headquartersByCommune } from '../store/checks/check-queries.ts';
import { type SixClearScore, sixClearScores } from '../store/checks/six-clear-scores.ts';
import type { Store } from '../store/database.ts';
import { stateInstant, stateOfWorkspace, type WorkspaceState } from '../store/operations.ts';
import { type ExportFinding, findingsOfNoFile } from '../store/outputs/export-findings.ts';
import { type Flow, flows } from '../store/outputs/export-queries.ts';
import { type ExportRecord, type PendingOwner, recordsPending } from '../store/outputs/export-records.ts';
import { communeOfPart } from '../store/packs/commune-of-part.ts';
import { type ReceivingProgress, receivingProgress } from '../store/receiving/received.ts';
import { receiverSums } from '../store/submissions/ledger.ts';
import { currentSubmissions, type Submission } from '../store/submissions/submissions.ts';
import { inVietnameseOrder } from '../text/collation.ts';
import { headWords } from '../text/head-words.ts';
import { instantWords } from './tables/words.ts';

/** A record that waits for a receiver, with its kind. */
export interface PendingItem {
  readonly kind: InventoryKind;
  readonly record: ExportRecord;
}

/** What every workbook of one run is made from: one state of the store, and how to speak. */
export interface ExportContext {
  readonly store: Store;
  readonly messages: Messages;
  readonly fullIds: boolean;
  readonly targets: Targets;
  readonly teams: Teams;
  /** The last entry of the log that changed anything, and its hash. */
  readonly state: WorkspaceState;
  /** When the state was reached, and that entry, in words. */
  readonly stateWords: string;
  readonly ledger: LedgerReport;
  readonly submissions: readonly Submission[];
  /** The inventories that every district is asked for. */
  readonly asked: readonly InventoryKind[];
  /** Whether the workspace has one commune's part alone, and does not know what others sent. */
  readonly isPart: boolean;
  readonly flows: Readonly<Record<InventoryKind, readonly Flow[]>>;
  readonly cityFindings: readonly ExportFinding[];
  /** How far communes have counted what they receive. */
  readonly receiving: readonly ReceivingProgress[];
  /** How clear what must be clear is, over the whole city and its parts. */
  readonly scores: readonly SixClearScore[];
  /** By commune; absent for none. */
  readonly headquarters: ReadonlyMap<string, number>;
  /** What a receiver gets of a kind by the ledger: records under `rows`, amounts under their measure. */
  readonly received: (kind: InventoryKind, measure: string, receiver: string) => bigint;
  /** The measures of the quantities that a receiver gets of a kind, by their unit. */
  readonly receivedQuantities: (kind: InventoryKind, receiver: string) => readonly string[];
}

/** When the state of a run was reached, and its entry in the log, in one language. */
export function stateWordsIn(
  messages: Messages,
  { store, state }: Pick<ExportContext, 'store' | 'state'>,
): string {
  return messages.say('sheet.state-of-log', {
    instant: instantWords(messages, stateInstant(store)),
    operation: state.operation,
    head: headWords(state.hash),
  });
}

/** Reads what all workbooks share. Call it inside the read transaction of the run. */
export function createExportContext(
  store: Store,
  given: Pick<ExportContext, 'messages' | 'fullIds' | 'targets'> & { readonly teams?: Teams },
): ExportContext {
  const receivers = receiverSums(store);
  const sums = new Map(
    receivers.map(({ kind, measure, receiver_code, total }) => [
      `${kind} ${measure} ${receiver_code}`,
      BigInt(total),
    ]),
  );
  const quantities = receivers.filter(({ measure }) => partsOfMeasure(measure).unit !== undefined);
  const submissions = currentSubmissions(store);
  const state = stateOfWorkspace(store);
  return {
    store,
    teams: noTeams,
    ...given,
    state,
    stateWords: stateWordsIn(given.messages, { store, state }),
    ledger: readLedger(store),
    submissions,
    isPart: communeOfPart(store) !== undefined,
    asked: kindsAskedFor(submissions.map(({ kind }) => kind)),
    flows: byKind((kind) => flows(store, kind)),
    cityFindings: findingsOfNoFile(store),
    receiving: receivingProgress(store),
    scores: sixClearScores(store),
    headquarters: headquartersByCommune(store),
    received: (kind, measure, receiver) => sums.get(`${kind} ${measure} ${receiver}`) ?? 0n,
    receivedQuantities: (kind, receiver) =>
      quantities
        .filter((line) => line.kind === kind && line.receiver_code === receiver)
        .map(({ measure }) => measure)
        .sort(inVietnameseOrder),
  };
}

/** The pending records of a district, or those that may go to a commune, inventory by inventory. */
export function pendingItems(store: Store, owner: PendingOwner): Iterable<PendingItem> {
  const records = inventoryKinds.map((kind) => ({ kind, records: recordsPending(store, kind, owner) }));
  return {
    *[Symbol.iterator]() {
      for (const { kind, records: own } of records) for (const record of own) yield { kind, record };
    },
  };
}

/** What a record is, in its own words. */
export function recordName(kind: InventoryKind, record: ExportRecord): string {
  return String(record.fields[inventories[kind].naming] ?? '');
}
