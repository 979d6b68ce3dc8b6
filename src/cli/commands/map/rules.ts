import { ruleWorkbook } from '../../../export/decision/rule-workbook.ts';
import { writeVerified } from '../../../export/files/write-verified.ts';
import { isKnownByPersonalId } from '../../../inventory/inventories.ts';
import type { RuleCondition } from '../../../mapping/rules/condition.ts';
import { toRule } from '../../../mapping/rules/stored-rules.ts';
import { ruleWords } from '../../../mapping/rules/words.ts';
import { receiverName } from '../../../reference/code-names.ts';
import { allRules, recordsByRule, rulesInForce } from '../../../store/mapping/mapping-rules.ts';
import { workspaceMark } from '../../../store/operations.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import { writtenDay } from '../../../written-day.ts';
import type { Context } from '../../context.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { Invocation } from '../../invocation.ts';
import { fullIdsReason, recordFullIds } from '../../options/full-ids.ts';
import { outputPath } from '../../options/output-path.ts';
import { ruleForPrograms } from '../../output/shown-rule.ts';

/** `map rules`: the rules that people gave, and how many records each decides; with --out the workbook to edit them. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const workspace = await context.openWorkspace();
  try {
    const out = invocation.option('out');
    if (out !== undefined) return await writeRules(workspace, out, context, invocation);
    const counts = recordsByRule(workspace.store);
    const rules = allRules(workspace.store).map((stored) => ({
      ...toRule(stored),
      isInForce: stored.ended_by_operation_id === null,
      records: counts.get(stored.id) ?? 0,
      source: stored.source,
    }));
    output.document({
      rules: rules.map(({ isInForce, ...rule }) => ({ ...ruleForPrograms(rule), in_force: isInForce })),
    });
    if (rules.length === 0) {
      output.line(messages.say('map.no-rules'));
      output.line(messages.say('next.rules'));
      return exitCodes.clean;
    }
    const heading = [
      '',
      'map.rule-heading',
      'map.receiver',
      'map.records',
      'map.who',
      'map.basis',
      'map.date',
    ] as const;
    output.table([
      heading.map((key) => (key === '' ? '' : messages.say(key))),
      ...rules.map((rule) => [
        `R${rule.id}`,
        ruleWords(rule.condition),
        receiverName(rule.receiver),
        rule.isInForce ? messages.count(rule.records) : messages.say('map.taken-back'),
        rule.author,
        rule.basis,
        writtenDay(rule.decidedOn),
      ]),
    ]);
    output.line(messages.say('next.rules'));
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}

/**
 * The workbook with the rules in force, to read, change and add to. Lists that name people by their ids stand in it only
 * where ids are wanted in full: masked ones could not be taken in again.
 */
async function writeRules(
  { store }: Workspace,
  out: string,
  context: Context,
  invocation: Invocation,
): Promise<ExitCode> {
  const { output, messages, actor } = context;
  const dryRun = invocation.flag('dryRun');
  const reason = await fullIdsReason(context, invocation, { unstatedIsKnown: false });
  const inForce = rulesInForce(store).map(toRule);
  const rules = reason === undefined ? inForce.filter(({ condition }) => !namesPeople(condition)) : inForce;
  const leftOut = inForce.length - rules.length;
  const path = await outputPath(out, dryRun);
  const workbook = ruleWorkbook(messages, {
    rules,
    recordsByRule: recordsByRule(store),
    workspace: workspaceMark(store),
  });
  const settings = { force: invocation.flag('force'), createdAt: actor.at, messages };
  if (!dryRun && reason !== undefined)
    await recordFullIds(store, context, 'export', { what: 'rules', file: path, reason });
  if (!dryRun) await writeVerified(path, workbook, settings);
  output.document({ file: path, rules: rules.length, left_out: leftOut, dry_run: dryRun });
  output.line(messages.say(dryRun ? 'rules.would-write' : 'rules.written', { path, rules: rules.length }));
  if (leftOut > 0) output.note(messages.say('rules.people-left-out', { rules: leftOut }));
  output.line(messages.say('next.fill-decisions', { path }));
  return exitCodes.clean;
}

/** Whether a rule lists people, who are known by their ids. */
function namesPeople(condition: RuleCondition): boolean {
  return condition.type === 'list' && condition.entries.some(({ kind }) => isKnownByPersonalId(kind));
}
