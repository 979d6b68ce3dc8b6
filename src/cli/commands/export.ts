import { join, resolve } from 'node:path';
import {
  type ExportOptions,
  type ExportOutcome,
  type ExportWhat,
  exportWhats,
  runExport,
} from '../../export/files/export-run.ts';
import { type RecordChoice, recordFormats } from '../../export/files/record-files.ts';
import { districtName, receiverName } from '../../reference/code-names.ts';
import { isChecked } from '../../store/checks/last-check.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import {
  communeNamed,
  communeOption,
  districtNamed,
  districtOption,
  kindOption,
} from '../options/choices.ts';
import { dayOfRun } from '../options/day-of-run.ts';
import { fullIdsReason, recordFullIds } from '../options/full-ids.ts';
import {
  minutesDocument,
  minutesSettings,
  minutesUnitNamed,
  showMinutes,
} from '../options/minutes-options.ts';
import { startProgress } from '../output/progress.ts';
import { refusalLine } from '../output/refusal-output.ts';
import { fileStamp } from '../output/stamps.ts';
import { wrongUsage } from '../usage/wrong-usage.ts';

/** `export <what>`: reconciliation workbooks and plans, into a new dated folder or the one given. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const what = whatToExport(context, invocation);
  refuseUnheard(what, context, invocation);
  const codes = codesToExport(what, invocation);
  const reason = await fullIdsReason(context, invocation, { unstatedIsKnown: what !== 'records' });
  const workspace = await context.openWorkspace();
  const progress = startProgress(context, context.messages.say('demo.export'));
  try {
    const minutes =
      what === 'minutes'
        ? minutesSettings(workspace, dayOfRun(context, workspace), invocation.option('signedOn'))
        : undefined;
    const records = what === 'records' ? recordChoice(invocation) : undefined;
    const options = { ...exportOptions(context, invocation, workspace), what, codes, minutes, records };
    if (reason !== undefined && !options.dryRun)
      await recordFullIds(workspace.store, context, 'export', { what, codes: codes ?? 'all', reason });
    const outcome = await runExport(workspace.store, {
      ...options,
      onFile: (done, total, file) =>
        progress.say(context.messages.say('export.progress', { done, total, file })),
    });
    progress.stop();
    showExport(context, options, outcome, isChecked(workspace.store));
    return exitCodes.clean;
  } finally {
    progress.stop();
    workspace.store.close();
  }
}

/** What the command line, the settings and the day say of a run, whatever is exported. */
function exportOptions(context: Context, invocation: Invocation, workspace: Workspace) {
  const { messages, actor } = context;
  const { rules, config } = workspace;
  const given = invocation.option('out');
  return {
    folder: resolve(given ?? join('xuat', fileStamp(actor.at))),
    isOwnFolder: given === undefined,
    force: invocation.flag('force'),
    fullIds: invocation.flag('fullIds'),
    dryRun: invocation.flag('dryRun'),
    messages,
    createdAt: actor.at,
    targets: rules.targets,
    milestones: rules.milestones,
    teams: config.teams,
    clocks: rules.clocks,
    norms: rules.norms,
    today: dayOfRun(context, workspace),
  };
}

type ShownRun = Pick<ExportOptions, 'what' | 'fullIds' | 'dryRun' | 'minutes' | 'records'>;

function showExport(
  context: Context,
  { what, fullIds, dryRun, minutes, records }: ShownRun,
  { folder, planned, files, empty, withoutRecords }: ExportOutcome,
  checked: boolean,
): void {
  const { output, messages } = context;
  output.document({
    what,
    folder,
    planned,
    files,
    full_ids: fullIds,
    dry_run: dryRun,
    checked,
    without_records: withoutRecords,
    ...(minutes && { minutes: minutesDocument(minutes, empty) }),
  });
  const written = { files: messages.count(planned.length), folder };
  output.line(messages.say(dryRun ? 'export.would' : 'export.done', written));
  noteUnitsWithoutRecords(context, what, withoutRecords);
  if (!checked && showsFindings(what)) output.note(messages.say('export.unchecked'));
  if (records?.format === 'csv') output.note(messages.say('export.csv'));
  if (minutes) showMinutes(context, minutes, empty);
  output.line(messages.say(minutes ? 'minutes.next' : 'next.status'));
}

/** Whether an output tells what a check has found: without one it would look as if all were well. */
function showsFindings(what: ExportWhat): boolean {
  return what !== 'minutes' && what !== 'records';
}

/** Which records are asked for, and in what form. */
function recordChoice(invocation: Invocation): RecordChoice {
  const format = recordFormats.find((known) => known === invocation.option('format')) ?? 'csv';
  return {
    format,
    kind: kindOption(invocation),
    district: districtOption(invocation)?.code,
    receiver: communeOption(invocation)?.code,
  };
}

/** The units named on the screen; `--json` names them all. */
const namedOnScreen = 5;

/** A workbook without records is no failure: it tells its team what is missing. But nobody should take it for all. */
function noteUnitsWithoutRecords(
  { output, messages }: Context,
  what: ExportWhat,
  codes: readonly string[],
): void {
  if (codes.length === 0) return;
  const named = codes.slice(0, namedOnScreen).map(what === 'district' ? districtName : receiverName);
  const names = codes.length > namedOnScreen ? [...named, `… (${messages.count(codes.length)})`] : named;
  output.note(refusalLine({ code: 'EXPORT-WITHOUT-RECORDS', values: { names: names.join(', ') } }, messages));
}

function whatToExport({ messages }: Context, invocation: Invocation): ExportWhat {
  const text = invocation.argument(0) ?? '';
  const what = exportWhats.find((known) => known === text);
  if (what !== undefined) return what;
  const reason = messages.say('export.unknown', { what: text, known: exportWhats.join(', ') });
  throw wrongUsage(reason, 'export');
}

/** How one unit is named whose part alone is wanted: by a word behind the export, or by a flag. */
const namings = ['word', 'district', 'commune'] as const;

/** How each export takes units; none where it is about the whole city only. */
const namingsOf: Readonly<Record<ExportWhat, readonly (typeof namings)[number][]>> = {
  district: ['word', 'district'],
  commune: ['word', 'commune'],
  minutes: ['word', 'district', 'commune'],
  records: ['district', 'commune'],
  city: [],
  surplus: [],
  report: [],
};

/** Options that only one export has a use for. */
const heardByOne = [
  { option: 'kind', flag: '--kind', what: 'records' },
  { option: 'format', flag: '--format', what: 'records' },
  { option: 'signedOn', flag: '--signed-on', what: 'minutes' },
] as const;

/** Throws where something is said that would change nothing: everything would be written out instead. */
function refuseUnheard(what: ExportWhat, { messages }: Context, invocation: Invocation): void {
  const unheard = heardByOne.find(
    (each) => each.what !== what && invocation.option(each.option) !== undefined,
  );
  if (unheard) throw wrongUsage(messages.say('export.not-heard', { what, flag: unheard.flag }), 'export');
  const units = {
    word: invocation.list(1)[0],
    district: invocation.option('district'),
    commune: invocation.option('commune'),
  };
  for (const naming of namings) {
    const unit = units[naming];
    if (unit === undefined) continue;
    if (!namingsOf[what].includes(naming))
      throw wrongUsage(messages.say('export.not-of-one', { what, unit }), 'export');
    if (invocation.flag('all')) throw wrongUsage(messages.say('export.all-and-one', { unit }), 'export');
  }
}

/** The districts or communes named, for minutes of either; none means all of them. */
function codesToExport(what: ExportWhat, invocation: Invocation): readonly string[] | undefined {
  if (invocation.flag('all')) return undefined;
  const codes = [
    ...invocation.list(1).flatMap((text) => codeNamed(what, text)),
    ...optionCodes(what, 'district', invocation, districtNamed),
    ...optionCodes(what, 'commune', invocation, communeNamed),
  ];
  return codes.length === 0 ? undefined : [...new Set(codes)];
}

function codeNamed(what: ExportWhat, text: string): readonly string[] {
  if (what === 'district') return [districtNamed(text).code];
  if (what === 'commune') return [communeNamed(text).code];
  return what === 'minutes' ? [minutesUnitNamed(text)] : [];
}

function optionCodes(
  what: ExportWhat,
  option: 'district' | 'commune',
  invocation: Invocation,
  named: (text: string) => { readonly code: string },
): readonly string[] {
  const text = invocation.option(option);
  return text !== undefined && (what === option || what === 'minutes') ? [named(text).code] : [];
}
