import { findingKey, giveWaiver } from '../../checks/waivers.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { allWaivers, type StoredWaiver } from '../../store/checks/waivers.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { dayOfRun } from '../options/day-of-run.ts';
import { wholeDay } from '../options/whole-day.ts';

/** `waive <finding>`: lets a finding stand, with reason, authority and last day; `--list` shows every waiver. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const workspace = await context.openWorkspace();
  try {
    if (invocation.flag('list')) list(workspace, context);
    else await waive(workspace, context, invocation);
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}

async function waive(workspace: Workspace, context: Context, invocation: Invocation): Promise<void> {
  const { output, messages, actor } = context;
  const finding = invocation.argument(0);
  if (finding === undefined) throw new RefusedError('WAIVER-ASKS', { flag: '<finding>' });
  const given = {
    reason: stated(invocation, 'reason'),
    authority: stated(invocation, 'authority'),
    until: wholeDay(stated(invocation, 'until')),
  };
  const dryRun = invocation.flag('dryRun');
  const today = dayOfRun(context, workspace);
  const waiver = await giveWaiver(workspace.store, finding, given, { actor, today, dryRun });
  const key = findingKey(waiver);
  output.document({ waiver: `W${waiver.id}`, finding: key, ...given, dry_run: dryRun });
  output.line(messages.say('waive.done', { id: `W${waiver.id}`, finding: key, until: waiver.until }));
  if (dryRun) output.line(messages.say('dry-run'));
  output.line(messages.say('next.check'));
}

/** A waiver without reason, authority or end would be a default that nobody answers for. */
function stated(invocation: Invocation, name: 'reason' | 'authority' | 'until'): string {
  const text = invocation.option(name)?.trim() ?? '';
  if (text === '') throw new RefusedError('WAIVER-ASKS', { flag: `--${name}` });
  return text;
}

function list(workspace: Workspace, context: Context): void {
  const { output, messages } = context;
  const today = dayOfRun(context, workspace);
  const waivers = allWaivers(workspace.store).map((waiver) => ({ ...waiver, state: stateOf(waiver, today) }));
  output.document({
    waivers: waivers.map(({ id, reason, authority, until, recorded_at, recorded_by, state, ...finding }) => ({
      waiver: `W${id}`,
      finding: findingKey(finding),
      ...{ reason, authority, until, recorded_at, recorded_by, state },
    })),
  });
  if (waivers.length === 0) output.line(messages.say('waive.none'));
  for (const { id, reason, authority, until, state, ...finding } of waivers) {
    output.line(`W${id}  ${messages.say(`waive.${state}`, { until })}  ${findingKey(finding)}`);
    output.line(`    ${reason} (${authority})`);
  }
  output.line(messages.say('next.check'));
}

function stateOf(
  { until, ended_by_operation_id }: StoredWaiver,
  today: string,
): 'ended' | 'expired' | 'in-force' {
  if (ended_by_operation_id !== null) return 'ended';
  return until < today ? 'expired' : 'in-force';
}
