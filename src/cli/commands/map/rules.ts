import { toRule } from '../../../mapping/rules/stored-rules.ts';
import { ruleWords } from '../../../mapping/rules/words.ts';
import { allRules, recordsByRule } from '../../../store/mapping-rules.ts';
import type { Context } from '../../context.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { Invocation } from '../../invocation.ts';
import { receiverNamed } from '../../pending-output.ts';

/** `map rules`: the rules that people gave, and how many records each decides; with --out the workbook to edit them. */
export async function run(context: Context, _invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const workspace = await context.openWorkspace();
  try {
    const counts = recordsByRule(workspace.store);
    const rules = allRules(workspace.store).map((stored) => ({
      ...toRule(stored),
      isInForce: stored.ended_by_operation_id === null,
      records: counts.get(stored.id) ?? 0,
      source: stored.source,
    }));
    output.document({
      rules: rules.map(({ id, isInForce, ...rule }) => ({ ...rule, id: `R${id}`, in_force: isInForce })),
    });
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
        receiverNamed(rule.receiver),
        rule.isInForce ? messages.count(rule.records) : messages.say('map.taken-back'),
        rule.author,
        rule.basis,
        rule.decidedOn,
      ]),
    ]);
    output.line(messages.say('next.rules'));
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}
