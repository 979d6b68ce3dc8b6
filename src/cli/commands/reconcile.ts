import { differenceWords, measureWords, unitWords } from '../../export/tables/ledger-table.ts';
import { amountWords } from '../../export/tables/words.ts';
import { amountKind } from '../../inventory/quantities.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import { type CityLine, type LedgerEntry, type LedgerReport, readLedger } from '../../reconcile/ledger.ts';
import { readMatch } from '../../reconcile/match/read-match.ts';
import type { Store } from '../../store/database.ts';
import { inReadTransaction } from '../../store/read-transaction.ts';
import { allDeclaredTotals, type TotalOfSubmission } from '../../store/submissions/totals.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { amountForPrograms } from '../output/amounts.ts';
import { matchDocument, showMatch, writeMatchFile } from '../output/match-output.ts';

/** `reconcile`: the ledger, the stated totals, and the general inventory beside what is handed over, all in one state. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { store } = await context.openWorkspace();
  try {
    return await inReadTransaction(store, () => reconcile(store, context, invocation));
  } finally {
    store.close();
  }
}

async function reconcile(store: Store, context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const report = readLedger(store);
  const totals = allDeclaredTotals(store);
  const match = readMatch(store);
  const written = await writeMatchFile(store, match, context, invocation);
  output.document({
    closes: report.closes,
    ledger: report.entries.map(entryDocument),
    city: report.city.map(cityDocument),
    totals: totals.map(totalDocument),
    match: match.map(matchDocument),
    ...(written === undefined ? {} : { file: written, dry_run: invocation.flag('dryRun') }),
  });
  showLedger(report, totals, context);
  showMatch(store, match, context);
  if (written !== undefined) {
    const done = invocation.flag('dryRun') ? 'match.would-write' : 'match.written';
    output.line(messages.say(done, { path: written }));
  }
  output.line(messages.say('next.export'));
  const closes = report.closes && match.every(({ counts }) => counts.closes);
  return closes ? exitCodes.clean : exitCodes.findings;
}

const cityHeadings = [
  'reconcile.kind',
  'reconcile.measure',
  'reconcile.districts',
  'reconcile.receivers',
  'reconcile.pending',
  'reconcile.closes',
] as const;

function showLedger(report: LedgerReport, totals: readonly TotalOfSubmission[], context: Context): void {
  const { output, messages } = context;
  output.table([
    cityHeadings.map((key) => messages.say(key)),
    ...report.city.map((line) => cityRow(line, context)),
  ]);
  output.line();
  output.line(
    messages.say(report.closes ? 'reconcile.closed' : 'reconcile.open', {
      lines: messages.count(report.entries.length),
      difference: differenceWords(messages, report.difference),
    }),
  );
  const disagreeing = totals.filter(({ stated, computed }) => stated !== computed);
  output.line(
    messages.say('reconcile.totals', {
      count: messages.count(totals.length),
      disagree: messages.count(disagreeing.length),
    }),
  );
}

function totalDocument(total: TotalOfSubmission): Readonly<Record<string, unknown>> {
  const kind = amountKind(total.field, total.unit);
  return {
    ...total,
    stated: String(amountForPrograms(kind, BigInt(total.stated))),
    computed: String(amountForPrograms(kind, BigInt(total.computed))),
    agrees: total.stated === total.computed,
  };
}

function entryDocument(entry: LedgerEntry): Readonly<Record<string, unknown>> {
  const { submission, kind, district, measure, unit, closes } = entry;
  const amount = (value: bigint) => amountForPrograms(amountKind(measure, unit), value);
  return {
    submission,
    kind,
    district,
    measure,
    unit,
    read: amount(entry.read),
    accepted: amount(entry.accepted),
    rejected: amount(entry.rejected),
    duplicate: amount(entry.duplicate),
    assigned: amount(entry.assigned),
    pending: amount(entry.pending),
    closes,
  };
}

function cityDocument(line: CityLine): Readonly<Record<string, unknown>> {
  const { kind, measure, unit, closes } = line;
  const amount = (value: bigint) => amountForPrograms(amountKind(measure, unit), value);
  return {
    kind,
    measure,
    unit,
    districts: amount(line.districts),
    receivers: amount(line.receivers),
    pending: amount(line.pending),
    closes,
  };
}

function cityRow(line: CityLine, { messages }: Context): readonly string[] {
  const amount = (value: bigint) => amountWords(messages, amountKind(line.measure, line.unit), value);
  const closes = messages.say(line.closes ? 'reconcile.yes' : 'reconcile.no');
  return [
    inventoryName(messages, line.kind),
    measureTitle(line, messages),
    amount(line.districts),
    amount(line.receivers),
    amount(line.pending),
    closes,
  ];
}

/** What was measured, with its unit: "Nguyên giá (đồng)", "Số lượng (hộp)"; an area's heading has its own. */
function measureTitle({ kind, measure, unit }: CityLine, messages: Context['messages']): string {
  if (measure === 'rows') return messages.say('reconcile.rows');
  const heading = measureWords(messages, kind, measure);
  const isInHeading = amountKind(measure, unit) === 'm²';
  return isInHeading ? heading : `${heading} (${unitWords(messages, measure, unit)})`;
}
