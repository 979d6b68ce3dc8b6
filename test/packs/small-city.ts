import fc from 'fast-check';
import { RefusedError } from '../../src/findings/refusals.ts';
import { undoImport } from '../../src/import/undo-import.ts';
import { takeBackDecision, takeBackRule, takeGiven } from '../../src/mapping/people-decide.ts';
import { takeBackMerge } from '../../src/packs/merge-packs.ts';
import { newPrivateKey } from '../../src/packs/signature.ts';
import { takeBackReceipt } from '../../src/reconcile/receipts/take-receipts.ts';
import { addWaiver } from '../../src/store/checks/waivers.ts';
import { inTransaction, type Store } from '../../src/store/database.ts';
import { type Actor, appendOperation } from '../../src/store/operations.ts';
import { keepPrivateKey } from '../../src/store/packs/keys.ts';
import type { PackScope } from '../../src/store/packs/select-part.ts';
import { addReceipt, type LineFate } from '../../src/store/receiving/receipts.ts';
import { actor as keeper, temporaryStore } from '../helpers/workspace.ts';
import { type Grid, importPaths } from '../import/support.ts';
import { along, decision, first, options, second } from '../mapping/given.ts';
import { map, placeName, premisesHeading, premisesRow, splitPlace, wholePlace } from '../mapping/support.ts';
import { merged, mergeOptions, packed, workbookOf } from './support.ts';

/** What can happen in one of the small workspaces. */
type Step =
  | { readonly what: 'import'; readonly list: number; readonly version: number }
  | { readonly what: 'undo' | 'decide' | 'undo decision' | 'undo receipt'; readonly which: number }
  | { readonly what: 'rule' | 'undo rule' | 'waive' | 'undo merge' | 'map' }
  | { readonly what: 'receive'; readonly which: number; readonly fate: LineFate }
  | { readonly what: 'merge'; readonly from: number };

export interface Happening {
  readonly workspace: number;
  readonly step: Step;
  readonly receiver: boolean;
}

const workspaces = 3;
const small = fc.nat({ max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ what: fc.constant('import' as const), list: fc.nat({ max: 1 }), version: small }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constantFrom('undo', 'decide', 'decide', 'undo decision', 'undo receipt'),
      which: small,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constantFrom('rule', 'undo rule', 'waive', 'undo merge', 'map') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('receive' as const),
      which: small,
      fate: fc.constantFrom<LineFate>('complete', 'missing', 'damaged'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constant('merge' as const), from: fc.nat({ max: workspaces - 1 }) }),
  },
);

/** What happens in three workspaces, one thing after the other. */
export const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.record({ workspace: fc.nat({ max: workspaces - 1 }), step, receiver: fc.boolean() }),
  { minLength: 4, maxLength: 14 },
);

/** The parts that are packed in the end. */
export const parts: readonly PackScope[] = [
  { type: 'district', code: splitPlace.districtCode },
  { type: 'commune', code: first },
  { type: 'commune', code: second },
];

/** Two lists of the same sender that share nothing, each in versions that differ a little. */
export function list(number: number, version: number): Grid {
  const start = number * 100;
  const rows = [1, 2, 3].map((row) =>
    premisesRow(
      start + row + (row === 3 ? version % 2 : 0),
      placeName(row === 2 ? wholePlace : splitPlace),
    ).map((value, column) => (column === 5 ? 100 + version : value)),
  );
  return [premisesHeading, ...rows];
}

/** The key that each workspace signs with: the same in every life of it, like all else that it does. */
const signingKeys = Array.from({ length: workspaces }, newPrivateKey);

/** Lets everything happen; gives the workspaces as they are in the end, and the packs that were made on the way. */
export async function live(happened: readonly Happening[]): Promise<{
  readonly stores: readonly Store[];
  readonly paths: readonly string[];
}> {
  const stores: Store[] = [];
  for (const key of signingKeys) {
    const store = await temporaryStore();
    keepPrivateKey(store, key, keeper.at);
    stores.push(store);
  }
  const paths: string[] = [];
  for (const [index, { workspace, step: what, receiver }] of happened.entries()) {
    const store = stores[workspace];
    if (!store) continue;
    const at = new Date(Date.UTC(2025, 5, 1, 0, index)).toISOString();
    const actor = { who: `người ${workspace}`, at };
    try {
      if (what.what === 'merge') paths.push(...(await mergeFrom(store, stores[what.from], actor)));
      else await happen(store, what, { actor, receiver: receiver ? first : second });
    } catch (error) {
      // A person would be told why not, and leave it.
      if (!(error instanceof RefusedError)) throw error;
    }
  }
  return { stores, paths };
}

async function mergeFrom(store: Store, from: Store | undefined, actor: Actor): Promise<readonly string[]> {
  if (!from || from === store) return [];
  const [district] = parts;
  const { path } = await packed(from, district, { actor });
  await merged(store, [path], { actor });
  return [path];
}

interface Doing {
  readonly actor: Actor;
  readonly receiver: string;
}

async function happen(store: Store, what: Exclude<Step, { what: 'merge' }>, { actor, receiver }: Doing) {
  const asked = { ...options, actor };
  switch (what.what) {
    case 'import':
      return importPaths(store, [await workbookOf(list(what.list, what.version))], {
        actor,
        district: splitPlace.districtCode,
      });
    case 'undo':
      return undoImport(store, nth(numbers(store, 'SELECT id FROM submission'), what.which), {
        actor,
        dryRun: false,
      });
    case 'decide': {
      const newest = numbers(store, 'SELECT id FROM premises ORDER BY id DESC');
      const records = [...new Set([nth(newest, what.which), nth(newest, what.which + 1)])];
      const told = { receiver, decidedBy: actor.who, reason: `lý do ${actor.at}` };
      return takeGiven(store, { rules: [], decisions: [decision(records, told)] }, asked);
    }
    case 'undo decision':
      return takeBackDecision(
        store,
        nth(numbers(store, 'SELECT id FROM decision ORDER BY id DESC'), what.which),
        asked,
      );
    case 'rule':
      return takeGiven(
        store,
        { decisions: [], rules: [along('Thử Nghiệm', { receiver, author: actor.who })] },
        asked,
      );
    case 'undo rule':
      return takeBackRule(store, nth(numbers(store, 'SELECT id FROM mapping_rule'), 0), asked);
    case 'map':
      return map(store, { actor });
    case 'undo merge':
      return takeBackMerge(store, nth(numbers(store, 'SELECT id FROM merge ORDER BY id DESC'), 0), {
        ...mergeOptions,
        actor,
      });
    case 'undo receipt':
      return takeBackReceipt(store, nth(numbers(store, 'SELECT id FROM receipt'), what.which), {
        actor,
        dryRun: false,
      });
    case 'waive':
      return waive(store, actor);
    case 'receive':
      return receive(
        store,
        nth(numbers(store, 'SELECT id FROM premises ORDER BY id DESC'), what.which),
        what.fate,
        {
          actor,
          receiver,
        },
      );
  }
}

function numbers(store: Store, sql: string): readonly number[] {
  return store.prepare<[], number>(sql).pluck().all();
}

function nth(all: readonly number[], which: number): number {
  return all[which % Math.max(1, all.length)] ?? 0;
}

async function waive(store: Store, actor: Actor): Promise<void> {
  const waiver = {
    code: 'MAP-PENDING',
    place: `${splitPlace.districtCode}/premises/NĐ-1`,
    reason: `lý do ${actor.at}`,
    authority: actor.who,
    until: '2025-08-01',
  };
  await inTransaction(
    store,
    () => addWaiver(store, { ...waiver, about: null }, appendOperation(store, actor, 'waive', waiver), actor),
    { keep: true },
  );
}

async function receive(
  store: Store,
  record: number,
  fate: LineFate,
  { actor, receiver }: Doing,
): Promise<void> {
  if (record === 0) return;
  const line = {
    ...{
      sheet: 'Phiếu',
      row: 10,
      printed: String(record),
      record,
      what: 'Trụ sở thử',
      whatKey: 'tru so thu',
    },
    ...{ unit: null, handedQuantity: 1, handedValue: null, receivedQuantity: fate === 'missing' ? 0 : 1 },
    ...{ fate, condition: fate, opinion: null },
  };
  const receipt = {
    ...{ commune: receiver, file: 'phieu.xlsx', path: '/nơi-khác/phieu.xlsx', sha256: actor.at, size: 1 },
    ...{ stateOperation: null, teamKey: 'to mot', team: [], lines: [line] },
    findings: [{ code: 'RECEIPT-ITEM-DAMAGED', severity: 'warning' as const, record, row: 10, values: {} }],
  };
  await inTransaction(
    store,
    () => addReceipt(store, receipt, appendOperation(store, actor, 'receive', { file: receipt.file }), actor),
    { keep: true },
  );
}
