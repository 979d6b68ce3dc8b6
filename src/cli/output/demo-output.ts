import type { KeyComparison } from '../../../fixtures/compare-with-key.ts';
import type { compareTargets } from '../../checks/targets.ts';
import { differenceWords } from '../../export/tables/ledger-table.ts';
import type { SeverityCounts } from '../../findings/finding.ts';
import type { ImportOutcome } from '../../import/import-files.ts';
import type { MapOutcome } from '../../mapping/map-records.ts';
import type { LedgerReport } from '../../reconcile/ledger.ts';
import { communes } from '../../reference/units.ts';
import type { ReadinessCounts } from '../../store/receiving/readiness.ts';
import type { Context } from '../context.ts';
import { showAssignments } from './assignments-output.ts';
import { countsText } from './findings-output.ts';

/** Everything a run of the demo found. */
export interface DemoResult {
  readonly folder: string;
  readonly imported: ImportOutcome;
  readonly importSeconds: number;
  readonly mapped: MapOutcome;
  readonly counts: SeverityCounts;
  readonly ledger: LedgerReport;
  readonly readiness: ReadinessCounts;
  readonly targets: ReturnType<typeof compareTargets>;
  readonly key: KeyComparison;
  readonly files: number;
  readonly seconds: number;
}

/** Shows what the demonstration came to. */
export function showDemo(result: DemoResult, context: Context): void {
  const { output, messages } = context;
  const { mapped, ledger } = result;
  const rows = sumRows(result.imported);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  output.document(demoDocument(result, rows, memory));
  if (output.json) return;
  output.line(messages.say('demo.title'));
  output.line();
  showImported(result, rows, context);
  output.line();
  showAssignments(mapped.kinds, context);
  output.line();
  output.line(
    messages.say(ledger.closes ? 'reconcile.closed' : 'reconcile.open', {
      lines: messages.count(ledger.entries.length),
      difference: differenceWords(messages, ledger.difference),
    }),
  );
  output.line();
  showTargets(result, context);
  output.line();
  showKey(result, context);
  const { stated, ready, open } = result.readiness;
  output.line(messages.say('status.readiness', { stated, ready, open, all: communes.length }));
  output.line(messages.say('export.done', { files: messages.count(result.files), folder: result.folder }));
  output.line(
    messages.say('demo.total', { seconds: Math.round(result.seconds), memory: messages.count(memory) }),
  );
  output.line(messages.say('next.status-there', { path: result.folder }));
}

function demoDocument(result: DemoResult, rows: RowSums, memory: number): Readonly<Record<string, unknown>> {
  return {
    folder: result.folder,
    rows,
    refused: result.imported.refused.map(({ file, refusal }) => ({ file, code: refusal.code })),
    kinds: result.mapped.kinds,
    findings: result.counts,
    closes: result.ledger.closes,
    targets: result.targets,
    key: keyDocument(result.key),
    files: result.files,
    seconds: Math.round(result.seconds),
    memory_mb: memory,
    dry_run: false,
  };
}

type RowSums = ImportOutcome['submissions'][number]['rows'];

function showImported(
  { imported, importSeconds, counts }: DemoResult,
  { read, accepted, rejected, duplicate, structural }: RowSums,
  { output, messages }: Context,
): void {
  output.line(
    messages.say('demo.files', {
      files: messages.count(new Set(imported.submissions.map(({ file }) => file)).size),
      rows: messages.count(read),
      seconds: Math.round(importSeconds * 10) / 10,
      refused: imported.refused.length,
    }),
  );
  output.line(
    messages.say('demo.rows', {
      accepted: messages.count(accepted),
      rejected: messages.count(rejected),
      duplicate: messages.count(duplicate),
      structural: messages.count(structural),
    }),
  );
  output.line(countsText(counts, messages));
}

/** In percent with two decimals, never rounded up. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part / whole) * 10_000) / 100;
}

function showKey({ key }: DemoResult, { output, messages }: Context): void {
  output.line(
    messages.say('demo.key', {
      share: share(key.fieldsRight, key.fields),
      fields: messages.count(key.fields),
      receivers: share(key.assignedRight, key.assigned),
    }),
  );
}

function keyDocument(key: KeyComparison): Readonly<Record<string, number>> {
  return {
    fields: key.fields,
    fields_right: key.fieldsRight,
    rows: key.rows,
    rows_right: key.rowsRight,
    assigned: key.assigned,
    assigned_right: key.assignedRight,
    left_open: key.leftOpen,
  };
}

function sumRows(imported: ImportOutcome): RowSums {
  const sum = (fate: 'read' | 'accepted' | 'rejected' | 'duplicate' | 'structural') =>
    imported.submissions.reduce((total, { rows }) => total + rows[fate], 0);
  return {
    read: sum('read'),
    accepted: sum('accepted'),
    rejected: sum('rejected'),
    duplicate: sum('duplicate'),
    structural: sum('structural'),
  };
}

function showTargets({ targets }: DemoResult, { output, messages }: Context): void {
  output.table([
    [messages.say('demo.targets'), messages.say('demo.published'), messages.say('demo.found')],
    ...targets.map(({ key, published, found }) => [
      messages.target(key),
      messages.count(published),
      messages.count(found),
    ]),
  ]);
}
