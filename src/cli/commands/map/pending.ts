import { groupPending, type PendingGroup } from '../../../mapping/decisions/pending-groups.ts';
import { formerNameWithDistrict, receiverName } from '../../../reference/code-names.ts';
import { pendingSubjects } from '../../../store/pending-subjects.ts';
import { districtOption, kindOption } from '../../choices.ts';
import type { Context } from '../../context.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { Invocation } from '../../invocation.ts';
import { groupPlace, kindCounts, reasonText } from '../../pending-output.ts';

/** Groups shown before the reader is told where the rest is. */
const shownGroups = 20;

/** `map pending`: what waits for a decision, in groups that one answer can settle, largest first. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const workspace = await context.openWorkspace();
  try {
    const filter = { district: districtOption(invocation)?.code, kind: kindOption(invocation) };
    const groups = groupPending(pendingSubjects(workspace.store, filter));
    const records = groups.reduce((sum, { subjects }) => sum + subjects.length, 0);
    output.document({ records, groups: groups.map(groupDocument) });
    output.line(
      messages.say('pending.sum', {
        records: messages.count(records),
        groups: messages.count(groups.length),
      }),
    );
    for (const group of groups.slice(0, shownGroups)) showGroup(group, context);
    if (groups.length > shownGroups)
      output.line(messages.say('pending.more', { count: messages.count(groups.length - shownGroups) }));
    output.line(messages.say(groups.length > 0 ? 'next.decide' : 'next.check'));
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}

function showGroup(group: PendingGroup, context: Context): void {
  const { output, messages } = context;
  const { key, subjects, candidates } = group;
  output.line();
  output.line(`${output.colours.bold(key)}  ${messages.count(subjects.length)}  ${groupPlace(group)}`);
  output.line(`  ${kindCounts(group, messages)}; ${reasonText(group.reason, messages)}`);
  if (candidates.length > 0) output.line(`  → ${candidates.map(receiverName).join(' | ')}`);
}

function groupDocument({ key, subjects, place, candidates, ...rest }: PendingGroup) {
  return {
    group: key,
    ...rest,
    place:
      place === null ? [] : place.split(', ').map((code) => ({ code, name: formerNameWithDistrict(code) })),
    candidates: candidates.map((code) => ({ code, name: receiverName(code) })),
    count: subjects.length,
    records: subjects.map(({ record }) => record),
  };
}
