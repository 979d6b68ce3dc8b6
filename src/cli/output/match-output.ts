import { RefusedError } from '../../findings/refusals.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { KindMatch } from '../../reconcile/match/read-match.ts';
import { groupBy } from '../../reference/group.ts';
import type { Store } from '../../store/database.ts';
import { currentSubmissions } from '../../store/submissions/submissions.ts';
import type { Context } from '../context.ts';
import type { Invocation } from '../invocation.ts';
import { outputPath } from '../options/output-path.ts';

/** One kind of a match as programs read it, in records. */
export function matchDocument({
  kind,
  districts,
  counts,
  received,
}: KindMatch): Readonly<Record<string, unknown>> {
  return { kind, ...counts, received, districts };
}

/** Writes the workbook of the match that --out asks for; returns its path. Throws a `RefusedError`. */
export async function writeMatchFile(
  store: Store,
  match: readonly KindMatch[],
  { messages, actor }: Context,
  invocation: Invocation,
): Promise<string | undefined> {
  const out = invocation.option('out');
  if (out === undefined) return undefined;
  if (match.length === 0) throw new RefusedError('BASELINE-NONE');
  const dryRun = invocation.flag('dryRun');
  const path = await outputPath(out, dryRun);
  if (dryRun) return path;
  const { writeMatch } = await import('../../export/comparison/match-workbook.ts');
  await writeMatch(store, match, path, { force: invocation.flag('force'), createdAt: actor.at, messages });
  return path;
}

/** Shows the match in one table, and what was not compared; nothing where there is no general inventory. */
export function showMatch(store: Store, match: readonly KindMatch[], context: Context): void {
  const { output, messages } = context;
  if (match.length === 0 || output.json) return;
  output.line();
  output.line(messages.say('match.title'));
  output.table([
    (
      [
        'match.kind',
        'match.baseline',
        'match.handed-over',
        'match.matched',
        'match.changed',
        'match.only-baseline',
        'match.only-handed-over',
        'match.only-received',
        'match.ambiguous',
        'match.closes',
      ] as const
    ).map((key) => messages.say(key)),
    ...match.map((each) => matchRow(each, context)),
  ]);
  const compared = groupBy(match, (each) => comparedWords(store, each, context));
  for (const [words, kinds] of compared)
    output.line(`${kinds.map(({ kind }) => inventoryName(messages, kind)).join(' · ')}: ${words}`);
  output.line(messages.say('match.out-hint'));
  output.line();
}

/** How many districts were compared in a kind, and how many more have sent it. */
function comparedWords(store: Store, { kind, districts }: KindMatch, { messages }: Context): string {
  const senders = currentSubmissions(store).filter((submission) => submission.kind === kind);
  const others = new Set(senders.map(({ district_code }) => district_code));
  for (const district of districts) others.delete(district);
  return messages.say('match.districts', { districts: districts.length, others: others.size });
}

function matchRow({ kind, counts }: KindMatch, { messages }: Context): readonly string[] {
  const { ambiguous_baseline: left, ambiguous_handed_over: right } = counts;
  return [
    inventoryName(messages, kind),
    messages.count(counts.baseline),
    messages.count(counts.handed_over),
    messages.count(counts.matched),
    messages.count(counts.changed),
    messages.count(counts.only_baseline),
    messages.count(counts.only_handed_over),
    messages.count(counts.only_received),
    `${messages.count(left)} + ${messages.count(right)}`,
    messages.say(counts.closes ? 'reconcile.yes' : 'reconcile.no'),
  ];
}
