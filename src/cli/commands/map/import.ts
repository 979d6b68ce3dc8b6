import { basename } from 'node:path';
import { RefusedError } from '../../../findings/refusals.ts';
import { type Given, takeGiven } from '../../../mapping/people-decide.ts';
import { type MapWorkbook, readMapWorkbook } from '../../../mapping/read-map-workbook.ts';
import { hanoiDay } from '../../../text/hanoi-time.ts';
import { pathsMeant } from '../../../workspace/paths-meant.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-codes.ts';
import type { Invocation } from '../../invocation.ts';
import { mappingOptions } from '../../options/mapping-options.ts';
import { type GivenAround, showGiven } from '../../output/given-output.ts';

/** `map import <files…>`: takes in what people wrote into decision and rule workbooks, all of them together. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const files = (await Promise.all(invocation.list(1).map(pathsMeant))).flat();
  if (files.length === 0) throw new RefusedError('MAP-FILES-MISSING', {});
  const dryRun = invocation.flag('dryRun');
  const workspace = await context.openWorkspace();
  try {
    const { who, at } = context.actor;
    const importer = { who: invocation.option('by') ?? who, today: hanoiDay(at) };
    const read: { file: string; workbook: MapWorkbook }[] = [];
    for (const file of files)
      read.push({ file: basename(file), workbook: await readMapWorkbook(workspace.store, file, importer) });
    const given: Given = {
      decisions: read.flatMap(({ workbook }) => workbook.drafts),
      rules: read.flatMap(({ workbook }) => workbook.rules),
    };
    const around: GivenAround = {
      dryRun,
      problems: read.flatMap(({ file, workbook }) => workbook.problems.map((each) => ({ ...each, file }))),
      isStated: false,
      open: read.reduce((sum, { workbook }) => sum + workbook.open, 0),
    };
    const outcome = await takeGiven(workspace.store, given, mappingOptions(context, workspace, dryRun));
    return showGiven(outcome, around, context);
  } finally {
    workspace.store.close();
  }
}
