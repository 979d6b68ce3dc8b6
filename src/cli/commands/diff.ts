import { diffSubmissions } from '../../reconcile/diff/diff-submissions.ts';
import { fieldPlaces } from '../../store/match-queries.ts';
import { inReadTransaction } from '../../store/read-transaction.ts';
import { rowFates } from '../../store/rows.ts';
import type { Submission } from '../../store/submissions.ts';
import type { Context } from '../context.ts';
import { diffDocument, showDiff } from '../diff-output.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { givenNumber } from '../given-numbers.ts';
import type { Invocation } from '../invocation.ts';

/** `diff <a> <b>`: what the second of two submissions says otherwise than the first, cell by cell. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
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
      output.document(diffDocument({ diff, places, rowsOf }));
      if (!output.json) showDiff({ diff, places, rowsOf }, context);
    });
    output.line(messages.say('next.undo'));
    return exitCodes.clean;
  } finally {
    store.close();
  }
}

function givenSubmission(invocation: Invocation, index: number): number {
  return givenNumber(invocation.argument(index), 'submission-number');
}
