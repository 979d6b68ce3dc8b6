import { RefusedError } from '../../findings/refusals.ts';
import { diffReadiness } from '../../reconcile/diff/diff-readiness.ts';
import { diffSubmissions } from '../../reconcile/diff/diff-submissions.ts';
import type { Store } from '../../store/database.ts';
import { fieldPlaces } from '../../store/outputs/match-queries.ts';
import { inReadTransaction } from '../../store/read-transaction.ts';
import { readinessById, readinessRows } from '../../store/receiving/readiness.ts';
import { rowFates } from '../../store/submissions/rows.ts';
import type { Submission } from '../../store/submissions/submissions.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { givenNumber, givenReturn } from '../options/given-numbers.ts';
import { outputPath } from '../options/output-path.ts';
import { diffDocument, type ShownDiff, showDiff } from '../output/diff-output.ts';
import { readinessDiffDocument, showReadinessDiff } from '../output/readiness-diff-output.ts';

/** `diff <a> <b>`: what the second of two submissions says otherwise than the first, cell by cell. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const dryRun = invocation.flag('dryRun');
  const { store } = await context.openWorkspace();
  try {
    const returns = [0, 1].flatMap((index) => givenReturn(invocation.argument(index)) ?? []);
    if (returns.length === 2) return await diffReturns(store, returns, context, invocation);
    const [before, after] = [givenSubmission(invocation, 0), givenSubmission(invocation, 1)];
    await inReadTransaction(store, async () => {
      const diff = diffSubmissions(store, before, after);
      const places = fieldPlaces(store, [diff.before.id, diff.after.id]);
      const rowsOf = ({ id }: Submission) => {
        const { accepted, rejected, duplicate } = rowFates(store, id);
        return { read: accepted + rejected + duplicate, accepted, rejected, duplicate };
      };
      const shown = { diff, places, rowsOf };
      const written = await writeFile(shown, context, invocation);
      output.document({
        ...diffDocument(shown),
        ...(written === undefined ? {} : { file: written, dry_run: dryRun }),
      });
      if (!output.json) showDiff(shown, context);
      if (written !== undefined)
        output.line(messages.say(dryRun ? 'diff.would-write' : 'diff.written', { path: written }));
    });
    output.line(messages.say('next.undo'));
    return exitCodes.clean;
  } finally {
    store.close();
  }
}

/** `diff V1 V2`: two returns of readiness, commune by commune. */
async function diffReturns(
  store: Store,
  numbers: readonly number[],
  context: Context,
  invocation: Invocation,
): Promise<ExitCode> {
  const { output, messages, actor } = context;
  const dryRun = invocation.flag('dryRun');
  const out = invocation.option('out');
  await inReadTransaction(store, async () => {
    const [before, after] = [knownReturn(store, numbers[0]), knownReturn(store, numbers[1])];
    const diff = diffReadiness(readinessRows(store, before.id), readinessRows(store, after.id));
    const shown = { before, after, diff };
    const path = out === undefined ? undefined : await outputPath(out, dryRun);
    if (path !== undefined && !dryRun) {
      const { writeReadinessDiff } = await import('../../export/comparison/readiness-diff.ts');
      const settings = { force: invocation.flag('force'), createdAt: actor.at, messages };
      await writeReadinessDiff({ ...shown, messages }, path, settings);
    }
    output.document({
      ...readinessDiffDocument(shown),
      ...(path === undefined ? {} : { file: path, dry_run: dryRun }),
    });
    if (!output.json) showReadinessDiff(shown, context);
    if (path !== undefined) output.line(messages.say(dryRun ? 'diff.would-write' : 'diff.written', { path }));
  });
  output.line(messages.say('next.undo'));
  return exitCodes.clean;
}

function knownReturn(store: Store, id = 0) {
  const known = readinessById(store, id);
  if (!known) throw new RefusedError('READINESS-UNKNOWN', { id: `V${id}` });
  return known;
}

/** Writes the workbook that --out asks for; returns its path. Throws a `RefusedError`. */
async function writeFile(
  shown: ShownDiff,
  { messages, actor }: Context,
  invocation: Invocation,
): Promise<string | undefined> {
  const out = invocation.option('out');
  if (out === undefined) return undefined;
  const path = await outputPath(out, invocation.flag('dryRun'));
  if (invocation.flag('dryRun')) return path;
  const { writeDiff } = await import('../../export/comparison/diff-workbook.ts');
  const settings = { force: invocation.flag('force'), createdAt: actor.at, messages };
  await writeDiff({ ...shown, messages }, path, settings);
  return path;
}

function givenSubmission(invocation: Invocation, index: number): number {
  return givenNumber(invocation.argument(index), 'submission-number');
}
