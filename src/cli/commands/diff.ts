import { diffSubmissions } from '../../reconcile/diff/diff-submissions.ts';
import { fieldPlaces } from '../../store/match-queries.ts';
import { inReadTransaction } from '../../store/read-transaction.ts';
import { rowFates } from '../../store/rows.ts';
import type { Submission } from '../../store/submissions.ts';
import type { Context } from '../context.ts';
import { diffDocument, type ShownDiff, showDiff } from '../diff-output.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { givenNumber } from '../given-numbers.ts';
import type { Invocation } from '../invocation.ts';
import { outputPath } from '../output-path.ts';

/** `diff <a> <b>`: what the second of two submissions says otherwise than the first, cell by cell. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const dryRun = invocation.flag('dryRun');
  const { store } = await context.openWorkspace();
  try {
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
  const { writeDiff } = await import('../../export/diff-workbook.ts');
  const settings = { force: invocation.flag('force'), createdAt: actor.at, messages };
  await writeDiff({ ...shown, messages }, path, settings);
  return path;
}

function givenSubmission(invocation: Invocation, index: number): number {
  return givenNumber(invocation.argument(index), 'submission-number');
}
