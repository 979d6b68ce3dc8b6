import { severities } from '../../findings/finding.ts';
import { conflictCode } from '../../findings/receipt-findings.ts';
import type { Messages } from '../../messages/messages.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import type { ReceiveOutcome, TakenReceipt } from '../../reconcile/receipts/take-receipts.ts';
import { communeByCode, fullName } from '../../reference/units.ts';
import type { LineFate, ReceiptFinding } from '../../store/receiving/receipts.ts';
import type { ReceiptConflict } from '../../store/receiving/received.ts';
import type { Context } from '../context.ts';
import { shownFindings } from './findings-output.ts';
import { refusalDocument, refusalLine } from './refusal-output.ts';

/** Shows what became of returned receipts: what came by receipt, what is to be looked at, where receipts disagree. */
export function showReceipts(outcome: ReceiveOutcome, dryRun: boolean, context: Context): void {
  const { output, messages } = context;
  const { receipts, refused, conflicts } = outcome;
  const [firstRefused] = refused;
  output.document({
    receipts: receipts.map((receipt) => receiptDocument(receipt, messages)),
    refused: refused.map(({ file, refusal }) => ({ file, ...refusalDocument(refusal, messages) })),
    conflicts: conflicts.map(conflictDocument),
    dry_run: dryRun,
    ...(receipts.length === 0 && firstRefused
      ? { error: refusalDocument(firstRefused.refusal, messages) }
      : {}),
  });
  for (const receipt of receipts) showReceipt(receipt, context);
  for (const { refusal } of refused) output.problem(refusalLine(refusal, messages));
  const findings = receipts
    .flatMap((receipt) => receipt.findings.map((finding) => ({ ...finding, file: receipt.file })))
    .toSorted(bySeverity);
  showCounts([...conflicts.map(() => conflictCode), ...findings.map(({ code }) => code)], context);
  showFirst(
    [
      ...conflicts.map((conflict) => conflictLine(conflict, context)),
      ...findings.map((finding) => findingLine(finding.file, finding, context)),
    ],
    context,
  );
  output.line(
    messages.say('receive.sum', {
      receipts: receipts.length,
      conflicts: conflicts.length,
      refused: refused.length,
    }),
  );
  if (dryRun) output.line(messages.say('dry-run'));
  output.line(messages.say('next.undo-receipt'));
}

/** How often each code stands there, in the order given. */
function showCounts(codes: readonly string[], { output, messages }: Context): void {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (counts.size > 0) output.line();
  output.table([...counts].map(([code, count]) => [messages.count(count), code]));
  if (counts.size > 0) output.line();
}

function bySeverity(left: ReceiptFinding, right: ReceiptFinding): number {
  return severities.indexOf(left.severity) - severities.indexOf(right.severity);
}

function showReceipt(receipt: TakenReceipt, { output, messages }: Context): void {
  const { id, file, unchanged, lines, uncounted } = receipt;
  const commune = communeNamed(receipt.commune);
  const counts = Object.fromEntries(
    Object.entries({ read: rowsRead(receipt), ...lines }).map(([name, count]) => [
      name,
      messages.count(count),
    ]),
  );
  output.line(
    messages.say(unchanged ? 'receive.unchanged' : 'receive.receipt', {
      id: `P${id}`,
      file,
      commune,
      ...counts,
    }),
  );
  if (uncounted.length > 0)
    output.line(messages.say('receive.uncounted', { rows: rowsInShort(uncounted.map(({ row }) => row)) }));
}

/** As many stretches of rows as one line shows. */
const shownStretches = 12;

/** `11–20, 25, 30–31`. */
function rowsInShort(rows: readonly number[]): string {
  const stretches: [from: number, to: number][] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else stretches.push([row, row]);
  }
  const texts = stretches.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return texts.length > shownStretches ? `${texts.slice(0, shownStretches).join(', ')} …` : texts.join(', ');
}

function rowsRead({ lines }: TakenReceipt): number {
  return Object.values(lines).reduce((sum, count) => sum + count, 0);
}

function communeNamed(code: string): string {
  const commune = communeByCode.get(code);
  return commune ? fullName(commune) : code;
}

function receiptDocument(receipt: TakenReceipt, messages: Messages): Readonly<Record<string, unknown>> {
  const { id, file, commune, unchanged, lines, uncounted, findings } = receipt;
  return {
    id: `P${id}`,
    file,
    commune,
    unchanged,
    lines: { read: rowsRead(receipt), ...lines },
    uncounted,
    findings: findings.map(({ code, severity, record, sheet, row, values }) => ({
      code,
      severity,
      record,
      sheet: sheet ?? null,
      row: row ?? null,
      ...messages.finding(code, values),
    })),
  };
}

function findingLine(file: string, finding: ReceiptFinding, { output, messages }: Context): string {
  const { code, severity, sheet, row, values } = finding;
  const { message, remedy } = messages.finding(code, values);
  const place = placeInFile(messages, { file, sheet, row });
  return `${output.severity(severity, code)}  ${place}  ${message} → ${remedy}`;
}

function conflictDocument({ record, kind, name, lines }: ReceiptConflict): Readonly<Record<string, unknown>> {
  return { record, kind, what: name, lines };
}

function conflictLine({ record, name, lines }: ReceiptConflict, { output, messages }: Context): string {
  const sides = lines.map(({ receipt, fate, quantity, row }) =>
    messages.say('receive.side', { receipt, fate: fateWord(fate, messages), quantity: quantity ?? '', row }),
  );
  const text = messages.say('receive.conflict', { record, what: name, sides: sides.join(' ≠ ') });
  return `${output.severity('error', conflictCode)}  ${text}`;
}

function fateWord(fate: LineFate, messages: Messages): string {
  return messages.say(`fate.${fate}`);
}

function showFirst(lines: readonly string[], { output, messages }: Context): void {
  for (const line of lines.slice(0, shownFindings)) output.line(line);
  const rest = lines.length - shownFindings;
  if (rest > 0) output.line(messages.say('decide.more', { count: messages.count(rest) }));
}
