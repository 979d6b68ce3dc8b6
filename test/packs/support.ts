import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import { type MadePack, makePack, type PackOptions } from '../../src/packs/make-pack.ts';
import { type MergeOptions, type MergeOutcome, mergePacks } from '../../src/packs/merge-packs.ts';
import { readLedger } from '../../src/reconcile/ledger.ts';
import type { Store } from '../../src/store/database.ts';
import { firstBrokenOperation } from '../../src/store/operations.ts';
import type { PackScope } from '../../src/store/packs/select-part.ts';
import { viewNames } from '../../src/store/schema/views.ts';
import { check } from '../checks/support.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { actor, temporaryFolder } from '../helpers/workspace.ts';
import type { Grid } from '../import/support.ts';

export const hoanKiemPart: PackScope = { type: 'district', code: '002' };

export const mergeOptions: MergeOptions = {
  actor: { who: 'thành phố', at: '2025-07-02T01:00:00.000Z' },
  dryRun: false,
  alsoFollowPeople: [],
  boundaryMargin: 10,
  today: '2025-07-02',
  passphraseFor: async () => undefined,
};

/** Packs a part as `pack` does without options; hands back the file. */
export async function packed(
  store: Store,
  scope: PackScope = hoanKiemPart,
  given: Partial<PackOptions> = {},
): Promise<MadePack & { readonly path: string }> {
  const path = join(await temporaryFolder(), 'goi.bangiao');
  const made = await makePack(store, {
    ...{ actor, scope, path, overwrite: false, passphrase: undefined, program: '0.1.0', dryRun: false },
    ...given,
  });
  return { ...made, path: given.path ?? path };
}

/** Merges packs of which none may be refused; the ledger and the log have to close after it. */
export async function merged(
  store: Store,
  paths: readonly string[],
  given: Partial<MergeOptions> = {},
): Promise<MergeOutcome> {
  const outcome = await mergePacks(store, paths, { ...mergeOptions, ...given });
  expect(outcome.refused).toEqual([]);
  expect(readLedger(store).difference).toBeUndefined();
  expect(firstBrokenOperation(store)).toBeUndefined();
  expect(store.pragma('foreign_key_check')).toEqual([]);
  return outcome;
}

/**
 * The path of a workbook with these rows, written once: the same file in several workspaces is the same to the byte, which
 * two files written one after the other are not.
 */
export async function workbookOf(rows: Grid, file = 'tai-san.xlsx'): Promise<string> {
  const key = JSON.stringify([rows, file]);
  const known =
    workbooks.get(key) ??
    writeWorkbook(join(sharedFolder, file.replace('.xlsx', `-${workbooks.size}.xlsx`)), [
      { name: 'Bảng kê', rows },
    ]);
  workbooks.set(key, known);
  return known;
}

const workbooks = new Map<string, Promise<string>>();
const sharedFolder = mkdtempSync(join(tmpdir(), 'bangiao-test-'));

afterAll(() => rmSync(sharedFolder, { recursive: true, force: true }));

type Row = Readonly<Record<string, unknown>>;

/**
 * Everything the stable views say, without the numbers that a workspace gives its own things: a record is named by its
 * file, kind, sheet and row. The log is left out: it says what was done here, and in which order.
 */
export async function stateOf(store: Store): Promise<Readonly<Record<string, readonly string[]>>> {
  await check(store);
  const places = recordPlaces(store);
  const views = viewNames.filter((view) => view !== 'v_operations');
  return Object.fromEntries(
    views.map((view) => {
      const rows = store.prepare<[], Row>(`SELECT * FROM ${view}`).all();
      return [view, rows.map((row) => JSON.stringify(withoutNumbers(row, view, places))).sort()];
    }),
  );
}

function recordPlaces(store: Store): ReadonlyMap<unknown, string> {
  const rows = store
    .prepare<[], [number, string]>(
      `SELECT r.id, s.district_code || ' ' || s.kind || ' ' || s.sha256 || ' ' || t.sheet || ' ' || r.number
       FROM row AS r JOIN submission AS s ON s.id = r.submission_id JOIN source_table AS t ON t.id = r.source_table_id`,
    )
    .raw()
    .all();
  return new Map(rows);
}

/** Numbers of submissions, decisions, rules, receipts, waivers and returns of readiness in a text. */
const localNumbers = /(?<![\p{L}\d])[DRPWV]\d+(?!\d)|#\d+/gu;

function withoutNumbers(row: Row, view: string, places: ReadonlyMap<unknown, string>): Row {
  const cleaned = Object.entries(row).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'record') return [[key, places.get(value) ?? null]];
    if (key === 'waiver' || key === 'supersedes') return [[key, value !== null]];
    if (['id', 'submission', 'receipt', 'return'].includes(key)) return [];
    if (['evidence', 'details', 'place'].includes(key)) return [[key, namesOnly(String(value))]];
    return [[key, value]];
  });
  const named =
    view.startsWith('v_') && places.has(row.id) && isOfRecords(view) ? [['place', places.get(row.id)]] : [];
  return Object.fromEntries([...cleaned, ...(named as [string, unknown][])]);
}

function isOfRecords(view: string): boolean {
  return view === 'v_rows' || inventoryKinds.some((kind) => view === `v_${kind}`);
}

/** What a text names stands in the order of its numbers: it is sorted, too. */
function namesOnly(text: string): string {
  return text.replaceAll(localNumbers, '·').split(' ≠ ').sort().join(' ≠ ');
}
