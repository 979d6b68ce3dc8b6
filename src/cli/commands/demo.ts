import { existsSync, readdirSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { generateCity } from '../../../fixtures/city.ts';
import { compareWithKey } from '../../../fixtures/compare-with-key.ts';
import { impossibleProvince } from '../../../fixtures/people.ts';
import { checkSettings } from '../../checks/check-settings.ts';
import { runChecks } from '../../checks/run-checks.ts';
import { compareTargets } from '../../checks/targets.ts';
import { exportWhats, runExport } from '../../export/files/export-run.ts';
import type { SeverityCounts } from '../../findings/finding.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { type ImportOutcome, importFiles } from '../../import/import-files.ts';
import { mapRecords } from '../../mapping/map-records.ts';
import { readLedger } from '../../reconcile/ledger.ts';
import { defaultConfig } from '../../settings/settings.ts';
import { readinessCounts } from '../../store/receiving/readiness.ts';
import { validProvinces } from '../../text/citizen-id.ts';
import { settled, undoWhenEnded } from '../../when-ended.ts';
import { makeFolder } from '../../workspace/make-folder.ts';
import { storeFileName } from '../../workspace/store-file-name.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { districtOption } from '../options/choices.ts';
import { seedOption } from '../options/demo-seed.ts';
import { mappingOptions } from '../options/mapping-options.ts';
import { minutesSettings } from '../options/minutes-options.ts';
import { type DemoResult, showDemo } from '../output/demo-output.ts';
import { type Progress, startProgress } from '../output/progress.ts';
import { fileStamp } from '../output/stamps.ts';

/** The day on which the synthetic city's commitments are judged: the eve of the start. */
const demoDay = '2025-06-30';
/** Whose minutes are drawn up as an example; all 156 are as long again as the rest of the run. */
const demoGiver = '002';

/** `demo [folder]`: a synthetic city through the whole flow, ending in a page of figures. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const folder = await freeFolder(invocation.argument(0), context);
  const seed = seedOption(invocation, context);
  if (invocation.flag('dryRun')) return showPlan(folder, context);
  const isNew = !existsSync(folder);
  await makeFolder(folder);
  undoWhenEnded(folder, () => clear(folder, isNew));
  const progress = startProgress(context, context.messages.say('demo.generate'));
  try {
    const result = await runDemo(folder, seed, context, invocation, progress);
    settled(folder);
    progress.stop();
    showDemo(result, context);
    return result.ledger.closes ? exitCodes.clean : exitCodes.findings;
  } finally {
    progress.stop();
  }
}

/** Half a demo is of no use, and would stand in the way of the next one. */
function clear(folder: string, isNew: boolean): void {
  const made = isNew ? [folder] : readdirSync(folder).map((name) => join(folder, name));
  for (const path of made) rmSync(path, { recursive: true, force: true });
}

/** What a run would make, which nothing is made of. */
function showPlan(folder: string, { output, messages }: Context): ExitCode {
  output.document({ folder, dry_run: true });
  output.line(messages.say('demo.would', { folder }));
  output.line(messages.say('next.demo', { folder }));
  return exitCodes.clean;
}

/** The folder for the run; one with something in it is never written into. */
async function freeFolder(given: string | undefined, { actor }: Context): Promise<string> {
  const folder = resolve(given ?? join('demo', fileStamp(actor.at)));
  if (!existsSync(folder)) return folder;
  await makeFolder(folder);
  if ((await readdir(folder)).length > 0) throw new RefusedError('OUTPUT-EXISTS', { path: folder });
  return folder;
}

async function runDemo(
  folder: string,
  seed: number,
  context: Context,
  invocation: Invocation,
  progress: Progress,
): Promise<DemoResult> {
  const { messages } = context;
  const start = performance.now();
  const [inbox, keyFolder] = [join(folder, 'ho-so-nhan'), join(folder, 'dap-an')];
  const district = districtOption(invocation)?.code;
  await generateCity(inbox, {
    seed,
    keyFolder,
    ...(district === undefined ? {} : { districts: [district] }),
    onProgress: (done, total) => progress.say(`${messages.say('demo.generate')} ${done}/${total}`),
  });
  const config = { ...defaultConfig, as_of: demoDay, identity: { extra_provinces: [impossibleProvince] } };
  const workspace = await createWorkspace(join(folder, storeFileName), config);
  try {
    const importStart = performance.now();
    const imported = await importCity(workspace, inbox, context, progress);
    const importSeconds = (performance.now() - importStart) / 1000;
    progress.say(messages.say('demo.map'));
    const mapped = await mapRecords(workspace.store, mappingOptions(context, workspace, false));
    progress.say(messages.say('demo.check'));
    const counts = await checkCity(workspace, context);
    const files = await exportCity(workspace, join(folder, 'xuat'), district ?? demoGiver, context, progress);
    return {
      folder,
      imported,
      importSeconds,
      mapped,
      counts,
      ledger: readLedger(workspace.store),
      readiness: readinessCounts(workspace.store),
      targets: compareTargets(workspace.store, workspace.rules.targets),
      key: await compareWithKey(workspace.store, keyFolder),
      files,
      seconds: (performance.now() - start) / 1000,
    };
  } finally {
    workspace.store.close();
  }
}

function importCity(
  { store, rules, config }: Workspace,
  inbox: string,
  { messages, actor }: Context,
  progress: Progress,
): Promise<ImportOutcome> {
  return importFiles(store, [inbox], {
    actor,
    purpose: 'handover',
    aliases: rules.headingAliases,
    provinces: new Set([...validProvinces, ...config.identity.extra_provinces]),
    dryRun: false,
    onFile: (done, total, file, rows) =>
      progress.say(messages.say('import.progress', { done, total, file, rows: messages.count(rows) })),
  });
}

function checkCity(workspace: Workspace, { actor }: Context): Promise<SeverityCounts> {
  const options = { ...checkSettings(workspace), actor, dryRun: false, today: demoDay, filter: {} };
  return runChecks(workspace.store, options, (counts) => counts);
}

async function exportCity(
  workspace: Workspace,
  outputs: string,
  giver: string,
  { messages, actor }: Context,
  progress: Progress,
): Promise<number> {
  const { store, rules } = workspace;
  let files = 0;
  for (const what of exportWhats.filter((each) => each !== 'records')) {
    const run = await runExport(store, {
      what,
      codes: what === 'minutes' ? [giver] : undefined,
      folder: join(outputs, what),
      force: false,
      fullIds: false,
      dryRun: false,
      messages,
      createdAt: actor.at,
      targets: rules.targets,
      milestones: rules.milestones,
      clocks: rules.clocks,
      norms: rules.norms,
      today: demoDay,
      minutes: minutesSettings(workspace, demoDay),
      onFile: (done, total, file) => progress.say(messages.say('export.progress', { done, total, file })),
    });
    files += run.files.length;
  }
  return files;
}
