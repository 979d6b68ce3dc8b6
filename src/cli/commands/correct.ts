import { basename, dirname, extname } from 'node:path';
import { submissionToCorrect, writeCorrection } from '../../export/correction/correction.ts';
import { returnToCorrect, writeReadinessCorrection } from '../../export/correction/readiness-correction.ts';
import { refuseExisting } from '../../export/files/output-folder.ts';
import type { Finding, Severity } from '../../findings/finding.ts';
import { readBackCorrection } from '../../import/correction/compare.ts';
import { readBackReadiness } from '../../import/readiness/import-readiness.ts';
import { countFindingsOf } from '../../store/checks/findings.ts';
import { inTransaction, type Store } from '../../store/database.ts';
import { appendOperation } from '../../store/operations.ts';
import { readinessProblems } from '../../store/receiving/readiness.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { givenNumber, givenReturn } from '../options/given-numbers.ts';
import { outputPath } from '../options/output-path.ts';
import { countsText } from '../output/findings-output.ts';

/** `correct <submission>`: the sender's own rows to be mended and sent back. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages, actor } = context;
  const dryRun = invocation.flag('dryRun');
  const { store } = await context.openWorkspace();
  try {
    const readiness = givenReturn(invocation.argument(0));
    if (readiness !== undefined) return await correctReadiness(store, readiness, context, invocation);
    const submission = submissionToCorrect(store, givenNumber(invocation.argument(0), 'submission-number'));
    const { id, file } = submission;
    const path = await outputPath(invocation.option('out') ?? `sua-${id}-${ownName(file)}.xlsx`, dryRun);
    const overwrite = invocation.flag('force');
    // The ids in it stand in full: whoever gives them out is written down before the file is there.
    if (!dryRun) {
      if (!overwrite) await refuseExisting(dirname(path), [basename(path)]);
      await inTransaction(store, () => appendOperation(store, actor, 'export correct', { submission: id }), {
        keep: true,
      });
    }
    await writeCorrection(store, submission, path, {
      messages,
      overwrite,
      dryRun,
      createdAt: actor.at,
      readBack: (written) => readBackCorrection(store, written),
    });
    const findings = countFindingsOf(store, id);
    output.document({ file: path, submission: id, findings, dry_run: dryRun });
    output.line(messages.say(dryRun ? 'correct.would' : 'correct.done', { id, path }));
    output.line(countsText(findings, messages));
    output.line(messages.say('next.correct', { path }));
    return exitCodes.clean;
  } finally {
    store.close();
  }
}

/** `correct V3`: a return of readiness. */
async function correctReadiness(
  store: Store,
  number: number,
  { output, messages, actor }: Context,
  invocation: Invocation,
): Promise<ExitCode> {
  const [dryRun, overwrite] = [invocation.flag('dryRun'), invocation.flag('force')];
  const correct = returnToCorrect(store, number);
  const id = `V${correct.id}`;
  const path = await outputPath(
    invocation.option('out') ?? `sua-${id}-${ownName(correct.file)}.xlsx`,
    dryRun,
  );
  await writeReadinessCorrection(store, correct, path, {
    ...{ messages, overwrite, dryRun, createdAt: actor.at },
    readBack: (written) => readBackReadiness(store, written, correct.id),
  });
  const findings = countBySeverity(readinessProblems(store, correct.id));
  output.document({ file: path, readiness: id, findings, dry_run: dryRun });
  output.line(messages.say(dryRun ? 'correct.would' : 'correct.done', { id, path }));
  output.line(countsText(findings, messages));
  output.line(messages.say('next.correct', { path }));
  return exitCodes.clean;
}

function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** The name of the sender's file, without the mark of an earlier correction. */
function ownName(file: string): string {
  return basename(file, extname(file)).replace(/^(sua-V?\d+-)+/, '');
}
