import { existsSync } from 'node:fs';
import type { Severity, SeverityCounts } from '../../findings/finding.ts';
import { withNamedProfile } from '../../import/columns/profiles.ts';
import type { ImportedSubmission } from '../../import/import-file.ts';
import { type ImportOutcome, importFiles } from '../../import/import-files.ts';
import type { ImportOptions } from '../../import/options.ts';
import { readinessKind } from '../../inventory/inventory.ts';
import { amountKind } from '../../inventory/quantities.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import { districtByCode, fullName } from '../../reference/units.ts';
import type { Purpose } from '../../store/submissions/submission-states.ts';
import { validProvinces } from '../../text/citizen-id.ts';
import { visibleLine } from '../../visible-text.ts';
import { newWorkspace } from '../../workspace/new-workspace.ts';
import { passingWorkspace, type Workspace } from '../../workspace/workspace.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { districtOption, kindOption } from '../options/choices.ts';
import { noteIgnored } from '../options/ignored-files.ts';
import { otherTaker } from '../options/other-taker.ts';
import { columnOptions, statedHeadings } from '../options/stated-columns.ts';
import { valueOptions } from '../options/stated-values.ts';
import { amountForPrograms } from '../output/amounts.ts';
import { countsText, showFindings } from '../output/findings-output.ts';
import { startProgress } from '../output/progress.ts';
import { readinessDocument, showReadiness } from '../output/readiness-output.ts';
import { refusalDocument, refusalLine } from '../output/refusal-output.ts';
import { importQuestions } from '../prompts/import-questions.ts';
import { sayWhenCancelled } from '../prompts/when-cancelled.ts';

/** `import <files or folders…>`: reads inventories into the workspace. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { messages } = context;
  const district = districtOption(invocation);
  const kind = kindOption(invocation);
  const as = invocation.option('as');
  const columns = columnOptions(invocation);
  const { statedWordings, ...values } = valueOptions(invocation);
  const purpose = invocation.flag('baseline') ? 'baseline' : 'handover';
  const dryRun = invocation.flag('dryRun');
  const { workspace, leave } = await workspaceFor(context, dryRun);
  const progress = startProgress(context, messages.say('import.reading'));
  try {
    const given: ImportOptions = {
      actor: context.actor,
      district: district?.code,
      kind,
      onlyReadiness: invocation.option('kind') === readinessKind,
      purpose,
      sheet: invocation.option('sheet')?.normalize('NFC'),
      as: as === 'version' || as === 'part' ? as : undefined,
      aliases: workspace.rules.headingAliases,
      ...withNamedProfile(workspace.store, invocation.option('profile'), { stated: columns, ...values }),
      statedHeadings: statedHeadings(invocation),
      statedWordings,
      provinces: new Set([...validProvinces, ...workspace.config.identity.extra_provinces]),
      dryRun,
      otherTaker,
      ...(context.canAsk ? importQuestions(context, progress.stop) : {}),
      onFile: (done, total, file, rows) =>
        progress.say(messages.say('import.progress', { done, total, file, rows: messages.count(rows) })),
    };
    const outcome = await sayWhenCancelled(context, 'import.cancelled', () =>
      importFiles(workspace.store, invocation.list(0), given),
    );
    progress.stop();
    show(outcome, context, { purpose, dryRun });
    return exitCodeFor(outcome);
  } finally {
    progress.stop();
    workspace.store.close();
    await leave?.();
  }
}

/** A workspace to import into, and what is done about one made for this import once its store is closed. */
interface Opened {
  readonly workspace: Workspace;
  readonly leave?: () => Promise<void>;
}

/**
 * A database named on the command line that is not there yet is created, and that is said; where nothing was taken in it
 * is removed again: an empty workspace that nobody asked for would be met as one to which nobody has sent anything.
 */
async function workspaceFor(context: Context, dryRun: boolean): Promise<Opened> {
  const { storePath: path, output, messages } = context;
  if (existsSync(path) || !context.storePathGiven) return { workspace: await context.openWorkspace() };
  if (dryRun) {
    output.note(messages.say('import.would-create', { path }));
    const { workspace, discard } = await passingWorkspace(path);
    return { workspace, leave: discard };
  }
  const { workspace, removeUnused } = await newWorkspace(path);
  output.note(messages.say('import.created', { path }));
  const leave = async () => {
    if (removeUnused()) output.note(messages.say('import.unused', { path }));
  };
  return { workspace, leave };
}

function exitCodeFor(outcome: ImportOutcome): ExitCode {
  if (outcome.refused.length > 0) return exitCodes.refused;
  const isWrong = ({ unchanged, findings }: ImportedSubmission) => !unchanged && findings.error > 0;
  const isFaulty = outcome.readiness.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'error'),
  );
  return isFaulty || outcome.submissions.some(isWrong) ? exitCodes.findings : exitCodes.clean;
}

function show(
  outcome: ImportOutcome,
  context: Context,
  { purpose, dryRun }: Pick<ImportOptions, 'purpose' | 'dryRun'>,
): void {
  const { output, messages } = context;
  output.document({
    submissions: outcome.submissions.map(submissionDocument),
    readiness: outcome.readiness.map((each) => readinessDocument(each, messages)),
    refused: outcome.refused.map(({ file, refusal }) => ({ file, ...refusalDocument(refusal, messages) })),
    ignored: outcome.ignored,
    ...(purpose === 'baseline' ? { baseline: true } : {}),
    dry_run: dryRun,
    ...refusedAltogether(outcome, context),
  });
  if (output.json) return;
  if (purpose === 'baseline') output.line(messages.say('import.as-baseline'));
  for (const submission of outcome.submissions) {
    output.line(submissionLine(submission, context));
    const { profile, correction } = submission;
    if (correction) output.line(`  ${messages.say('import.correction', { ...correction })}`);
    if (profile !== undefined) output.line(`  ${messages.say('import.by-profile', { profile })}`);
  }
  for (const each of outcome.readiness) showReadiness(each, context);
  for (const { refusal } of outcome.refused) output.problem(refusalLine(refusal, messages));
  noteIgnored(outcome.ignored, context);
  const fresh = outcome.submissions.filter((submission) => !submission.unchanged);
  output.line(
    messages.say('import.sum', {
      files: fresh.length,
      rows: messages.count(sumRead(fresh)),
      refused: outcome.refused.length,
    }),
  );
  if (fresh.length > 0) output.line(countsText(sumFindings(fresh), messages));
  const more = dryRun ? 'findings.more-places' : 'findings.more-checked';
  showFindings(outcome.frequencies, outcome.firstFindings, context, more);
  if (dryRun) output.line(messages.say('dry-run'));
  const next = nextAfter(outcome, purpose);
  if (next) output.line(messages.say(next));
}

/** What comes next; nothing where all was refused, which says itself what to do. */
function nextAfter({ submissions, readiness }: ImportOutcome, purpose: Purpose) {
  if (submissions.some(({ unchanged }) => !unchanged))
    return purpose === 'baseline' ? 'next.reconcile' : 'next.map';
  if (readiness.length > 0) return 'next.check';
  return submissions.length > 0 ? 'next.status' : undefined;
}

/** When nothing at all could be taken in, the command itself was refused. */
function refusedAltogether({ submissions, readiness, refused }: ImportOutcome, { messages }: Context) {
  const [first] = refused;
  return submissions.length + readiness.length > 0 || !first
    ? {}
    : { error: refusalDocument(first.refusal, messages) };
}

function submissionDocument(submission: ImportedSubmission): Readonly<Record<string, unknown>> {
  const { totals, ...rest } = submission;
  return {
    ...rest,
    totals: totals.map(({ sheet, row, field, unit, stated, computed }) => ({
      sheet,
      row,
      field,
      stated: String(amountForPrograms(amountKind(field, unit), BigInt(stated))),
      computed: String(amountForPrograms(amountKind(field, unit), BigInt(computed))),
      agrees: stated === computed,
    })),
  };
}

function submissionLine(submission: ImportedSubmission, { messages }: Context): string {
  const { rows, unchanged, version, kind } = submission;
  const district = districtByCode.get(submission.district);
  return messages.say(unchanged ? 'import.unchanged' : 'import.submission', {
    id: submission.id,
    district: district ? fullName(district) : submission.district,
    kind: inventoryName(messages, kind),
    version,
    read: messages.count(rows.read),
    accepted: messages.count(rows.accepted),
    rejected: messages.count(rows.rejected),
    duplicate: messages.count(rows.duplicate),
    file: visibleLine(submission.file),
  });
}

function sumRead(submissions: readonly ImportedSubmission[]): number {
  return submissions.reduce((sum, { rows }) => sum + rows.read, 0);
}

function sumFindings(submissions: readonly ImportedSubmission[]): SeverityCounts {
  const sum = (severity: Severity) =>
    submissions.reduce((total, { findings }) => total + findings[severity], 0);
  return { error: sum('error'), warning: sum('warning'), info: sum('info') };
}
