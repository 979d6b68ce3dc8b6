import { inventoryKinds } from '../../../src/inventory/inventory.ts';
import { BrokenRule } from '../orderly.ts';
import type { Site } from '../site.ts';
import { rowsOf } from '../views.ts';
import type { Steps } from './step.ts';

/** What commands tell in figures, beside what the views hold. */
export const figures: Steps = {
  figures: [5, compareFigures],
};

type Line = Readonly<Record<string, unknown>>;

interface Mapped {
  readonly kinds: readonly (Line & { readonly kind: string; readonly methods: Line })[];
}

interface Standing {
  readonly findings: Line;
  readonly districts: readonly {
    readonly code: string;
    readonly kinds: Readonly<Record<string, Line | null>>;
  }[];
}

async function compareFigures(site: Site): Promise<void> {
  const { folder } = site;
  const mapped = await site.document<Mapped>('map');
  for (const { kind, records, assigned, pending } of mapped?.kinds ?? [])
    expectEqual('map counts as the views do', { kind, records, assigned, pending }, countsOf(folder, kind));
  const waiting = await site.document<{
    records: number;
    groups: readonly { count: number; records: readonly number[] }[];
  }>('map', 'pending');
  const open = inventoryKinds
    .flatMap((kind) => rowsOf(folder, `SELECT id FROM v_${kind} WHERE state = 'pending'`))
    .map(({ id }) => Number(id));
  const grouped = (waiting?.groups ?? []).flatMap(({ records }) => records);
  expectEqual(
    'map pending lists every pending record once',
    [...grouped].sort(byNumber),
    [...open].sort(byNumber),
  );
  expectEqual(
    'map pending counts what it lists',
    [waiting?.records, ...(waiting?.groups ?? []).map(({ count }) => count)],
    [open.length, ...(waiting?.groups ?? []).map(({ records }) => records.length)],
  );
  const reconciled = await site.document<{ closes: boolean; ledger: readonly Line[] }>('reconcile');
  const ledger = (reconciled?.ledger ?? []).filter(({ measure }) => measure === 'rows');
  const fates = ['submission', 'kind', 'read', 'accepted', 'rejected', 'duplicate', 'assigned', 'pending'];
  expectEqual(
    'reconcile counts as the view does',
    ledger.map((line) => fates.map((fate) => line[fate]).join()).sort(),
    rowsOf(folder, "SELECT * FROM v_ledger WHERE measure = 'rows'")
      .map((line) => fates.map((fate) => line[fate]).join())
      .sort(),
  );
  expectEqual('the ledger closes', reconciled?.closes, true);
  await compareFindings(site);
}

const byNumber = (one: number, other: number) => one - other;

/** Findings as check counts and lists them, as status counts them, and as the view has them. */
async function compareFindings(site: Site): Promise<void> {
  const { folder } = site;
  const checked = await site.document<{ counts: Line; waived: number; findings: readonly Line[] }>('check');
  const standing = await site.document<Standing>('status', '--all');
  const stored = rowsOf(
    folder,
    'SELECT severity, count(*) AS number FROM v_findings WHERE waiver IS NULL GROUP BY severity',
  );
  const counted = Object.fromEntries(stored.map(({ severity, number }) => [String(severity), number]));
  const all = { error: 0, warning: 0, info: 0, ...counted };
  expectEqual('check counts as the view does', checked?.counts, all);
  expectEqual('status counts findings as the view does', standing?.findings, all);
  for (const { code, kinds } of standing?.districts ?? []) {
    for (const [kind, told] of Object.entries(kinds)) {
      const [held] = rowsOf(
        folder,
        `SELECT count(*) AS records, coalesce(sum(state = 'pending'), 0) AS pending FROM v_${kind} WHERE district_code = '${code}'`,
      );
      expectEqual(
        'status counts records as the views do',
        { code, kind, records: told?.records ?? 0, pending: told?.pending ?? 0 },
        { code, kind, ...held },
      );
    }
  }
}

function countsOf(folder: string, kind: string): Line {
  const [counts] = rowsOf(
    folder,
    `SELECT count(*) AS records, coalesce(sum(state = 'assigned'), 0) AS assigned, coalesce(sum(state = 'pending'), 0) AS pending FROM v_${kind}`,
  );
  return { kind, ...counts };
}

function expectEqual(rule: string, told: unknown, held: unknown): void {
  const [one, other] = [JSON.stringify(told), JSON.stringify(held)];
  if (one !== other) throw new BrokenRule(rule, `told ${one?.slice(0, 1500)}\nheld ${other?.slice(0, 1500)}`);
}
