import { RefusedError } from '../../../findings/refusals.ts';
import type { DecisionDraft } from '../../../mapping/decisions/draft.ts';
import { groupPending, type PendingGroup } from '../../../mapping/decisions/pending-groups.ts';
import { ruleForGroup } from '../../../mapping/decisions/rule-for-group.ts';
import { type Given, takeGiven } from '../../../mapping/people-decide.ts';
import type { HandedRule } from '../../../mapping/rules/take-rules.ts';
import { pendingSubjects } from '../../../store/mapping/pending-subjects.ts';
import { hanoiDay } from '../../../text/hanoi-time.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-codes.ts';
import type { Invocation } from '../../invocation.ts';
import { districtOption, kindOption, receiverNamedBy } from '../../options/choices.ts';
import { givenNumber } from '../../options/given-numbers.ts';
import { mappingOptions } from '../../options/mapping-options.ts';
import { namedGroups } from '../../options/named-groups.ts';
import { wholeDay } from '../../options/whole-day.ts';
import { showGiven } from '../../output/given-output.ts';
import { sayWhenCancelled } from '../../prompts/when-cancelled.ts';

/** `map decide`: asks through what waits, largest group first; or takes the one decision that the flags state. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const dryRun = invocation.flag('dryRun');
  const workspace = await context.openWorkspace();
  try {
    const filter = { district: districtOption(invocation)?.code, kind: kindOption(invocation) };
    const groups = groupPending(pendingSubjects(workspace.store, filter));
    const given = isStated(invocation)
      ? statedDecision(context, invocation, groups)
      : await ask(context, chosenGroups(invocation, groups));
    const outcome = await takeGiven(workspace.store, given, mappingOptions(context, workspace, dryRun));
    const around = { dryRun, problems: [], open: 0, isStated: isStated(invocation) };
    return showGiven(outcome, around, context);
  } finally {
    workspace.store.close();
  }
}

async function ask(context: Context, groups: readonly PendingGroup[]): Promise<Given> {
  if (!context.canAsk) throw new RefusedError('DECISION-ASKS', { flag: '--receiver' });
  const { askThrough } = await import('../../prompts/decision-prompts.ts');
  return sayWhenCancelled(context, 'decide.cancelled', () => askThrough(groups, context));
}

function isStated(invocation: Invocation): boolean {
  return invocation.option('receiver') !== undefined;
}

function statedDecision(context: Context, invocation: Invocation, groups: readonly PendingGroup[]): Given {
  const { actor } = context;
  const named = chosenGroups(invocation, groups, invocation.values('group').length === 0);
  const records = [
    ...invocation.values('record').map((text) => givenNumber(text, 'record-number')),
    ...named.flatMap(({ subjects }) => subjects.map(({ record }) => record)),
  ];
  if (records.length === 0) throw new RefusedError('DECISION-ASKS', { flag: '--group' });
  const reason = invocation.option('reason');
  if (reason === undefined) throw new RefusedError('DECISION-ASKS', { flag: '--reason' });
  const date = invocation.option('date');
  const draft: DecisionDraft = {
    records,
    receiver: receiverNamedBy(invocation.option('receiver') ?? '').code,
    reason,
    authority: invocation.option('authority') ?? null,
    number: invocation.option('number') ?? null,
    decidedOn: date === undefined ? null : wholeDay(date),
    decidedBy: invocation.option('by') ?? actor.who,
    source: 'map decide',
    replaces: invocation
      .values('replaces')
      .map((text) => givenNumber(text.replace(/^D/i, ''), 'decision-number')),
  };
  if (!invocation.flag('asRule')) return { decisions: [draft], rules: [] };
  return { decisions: [], rules: named.map((group) => ruleOrRefusal(group, draft, hanoiDay(actor.at))) };
}

function ruleOrRefusal(group: PendingGroup, draft: DecisionDraft, today: string): HandedRule {
  const rule = ruleForGroup(group, draft, today);
  if (!rule) throw new RefusedError('GROUP-WITHOUT-RULE', { group: group.key });
  return rule;
}

/** The groups that --group names, or all of them; with `none` no group where none is named. */
function chosenGroups(
  invocation: Invocation,
  groups: readonly PendingGroup[],
  none = false,
): readonly PendingGroup[] {
  const keys = invocation.values('group');
  if (keys.length === 0) return none ? [] : groups;
  return namedGroups(keys, groups);
}
