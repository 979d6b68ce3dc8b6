import { takeBackWaiver } from '../../checks/waivers.ts';
import { takeBackReadiness } from '../../import/readiness/take-back.ts';
import { undoImport } from '../../import/undo-import.ts';
import { takeBackDecision, takeBackRule } from '../../mapping/people-decide.ts';
import { takeBackMerge } from '../../packs/merge-packs.ts';
import { takeBackReceipt } from '../../reconcile/receipts/take-receipts.ts';
import { purposeOf } from '../../store/submissions/submission-states.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { dayOfRun } from '../options/day-of-run.ts';
import { givenNumber } from '../options/given-numbers.ts';
import { mappingOptions } from '../options/mapping-options.ts';
import { showAssignments } from '../output/assignments-output.ts';
import { conflictDocuments, showConflicts } from '../output/packs-output.ts';

/**
 * `undo <n>`: takes a whole submission back, or a decision (D12), a rule (R3), a receipt (P4), a waiver (W3), a return of readiness
 * (V2) or a merge (M2).
 */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const workspace = await context.openWorkspace();
  try {
    const text = invocation.argument(0) ?? '';
    const [, letter, number] = /^([DRPWVM])(\d{1,15})$/i.exec(text.trim()) ?? [];
    const dryRun = invocation.flag('dryRun');
    if (letter === undefined)
      await takeSubmissionBack(workspace, givenNumber(text, 'undo-number'), dryRun, context);
    else await takeBackBy[letter.toUpperCase() as Letter](workspace, Number(number), dryRun, context);
    if (dryRun) context.output.line(context.messages.say('dry-run'));
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}

type TakeBack = (workspace: Workspace, id: number, dryRun: boolean, context: Context) => Promise<void>;
type Letter = 'D' | 'R' | 'P' | 'W' | 'V' | 'M';

const takeBackBy: Readonly<Record<Letter, TakeBack>> = {
  D: (...given) => takeGivenBack('D', ...given),
  R: (...given) => takeGivenBack('R', ...given),
  P: takeFileBack('P', 'receipt', takeBackReceipt),
  W: takeLeaveBack,
  V: takeFileBack('V', 'readiness', takeBackReadiness),
  M: takePackBack,
};

async function takeSubmissionBack(
  { store }: Workspace,
  id: number,
  dryRun: boolean,
  { output, messages, actor }: Context,
): Promise<void> {
  const { undone, restored } = await undoImport(store, id, { actor, dryRun });
  const isBaseline = purposeOf(undone.state) === 'baseline';
  const baseline = isBaseline ? { baseline: true } : {};
  output.document({ undone: undone.id, restored: restored?.id ?? null, ...baseline, dry_run: dryRun });
  output.line(messages.say(dryRun ? 'undo.would' : 'undo.done', { id: undone.id, file: undone.file }));
  if (isBaseline) output.line(messages.say('undo.of-baseline'));
  if (restored) output.line(messages.say('undo.restored', { id: restored.id, version: restored.version }));
  output.line(messages.say(isBaseline ? 'next.reconcile' : 'next.map'));
}

async function takeLeaveBack(
  workspace: Workspace,
  id: number,
  dryRun: boolean,
  context: Context,
): Promise<void> {
  const { output, messages, actor } = context;
  await takeBackWaiver(workspace.store, id, { actor, today: dayOfRun(context, workspace), dryRun });
  output.document({ undone: `W${id}`, dry_run: dryRun });
  output.line(messages.say('undo.waiver', { id: `W${id}` }));
  output.line(messages.say('next.check'));
}

async function takeGivenBack(
  letter: 'D' | 'R',
  workspace: Workspace,
  id: number,
  dryRun: boolean,
  context: Context,
): Promise<void> {
  const { output, messages } = context;
  const takeBack = letter === 'D' ? takeBackDecision : takeBackRule;
  const options = mappingOptions(context, workspace, dryRun);
  const { records, kinds } = await takeBack(workspace.store, id, options);
  output.document({ undone: `${letter}${id}`, records, kinds, dry_run: dryRun });
  output.line(messages.say('undo.given', { id: `${letter}${id}`, records: messages.count(records) }));
  showAssignments(kinds, context);
  output.line(messages.say('next.map-pending'));
}

type Returned = typeof takeBackReceipt | typeof takeBackReadiness;

/** Takes back what came in a file: a receipt, or a return of readiness. */
function takeFileBack(letter: 'P' | 'V', thing: 'receipt' | 'readiness', takeBack: Returned): TakeBack {
  return async ({ store }, number, dryRun, { output, messages, actor }) => {
    const id = `${letter}${number}`;
    const { file } = await takeBack(store, number, { actor, dryRun });
    output.document({ undone: id, file, dry_run: dryRun });
    output.line(messages.say(dryRun ? `undo.${thing}-would` : `undo.${thing}`, { id, file }));
    output.line(messages.say('next.check'));
  };
}

async function takePackBack(
  workspace: Workspace,
  id: number,
  dryRun: boolean,
  context: Context,
): Promise<void> {
  const { output, messages } = context;
  const options = { ...mappingOptions(context, workspace, dryRun), today: dayOfRun(context, workspace) };
  const { kinds, conflicts, waiting } = await takeBackMerge(workspace.store, id, options);
  output.document({ undone: `M${id}`, kinds, conflicts: conflictDocuments(conflicts), dry_run: dryRun });
  output.line(messages.say(dryRun ? 'undo.merge-would' : 'undo.merge', { id: `M${id}` }));
  showConflicts(conflicts, context);
  showAssignments(kinds, context);
  output.line(messages.say(waiting ? 'next.map' : 'next.check'));
}
