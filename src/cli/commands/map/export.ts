import { decisionWorkbook } from '../../../export/decision/decision-workbook.ts';
import { writeVerified } from '../../../export/files/write-verified.ts';
import { groupPending } from '../../../mapping/decisions/pending-groups.ts';
import { conflictsOn } from '../../../mapping/decisions/take-decisions.ts';
import { pendingSubjects } from '../../../store/mapping/pending-subjects.ts';
import { workspaceMark } from '../../../store/operations.ts';
import type { Context } from '../../context.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { Invocation } from '../../invocation.ts';
import { districtOption, kindOption } from '../../options/choices.ts';
import { outputPath } from '../../options/output-path.ts';
import { fileStamp } from '../../output/stamps.ts';

/** `map export`: the workbook in which people decide what waits. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages, actor } = context;
  const dryRun = invocation.flag('dryRun');
  const { store, config } = await context.openWorkspace();
  try {
    const filter = { district: districtOption(invocation)?.code, kind: kindOption(invocation) };
    const subjects = pendingSubjects(store, filter);
    const groups = groupPending(subjects);
    const path = await outputPath(
      invocation.option('out') ?? `quyet-dinh-${fileStamp(actor.at)}.xlsx`,
      dryRun,
    );
    const ids = subjects.map(({ record }) => record);
    const workbook = decisionWorkbook(messages, {
      groups,
      conflicts: conflictsOn(store, ids),
      alsoFollowPeople: config.mapping.follow_people,
      workspace: workspaceMark(store),
    });
    const settings = { force: invocation.flag('force'), createdAt: actor.at, messages };
    if (!dryRun) await writeVerified(path, workbook, settings);
    output.document({ file: path, records: ids.length, groups: groups.length, dry_run: dryRun });
    const counts = { records: messages.count(ids.length), groups: messages.count(groups.length) };
    output.line(messages.say(dryRun ? 'decide.would-write' : 'decide.written', { path, ...counts }));
    output.line(messages.say('next.fill-decisions', { path }));
    return exitCodes.clean;
  } finally {
    store.close();
  }
}
