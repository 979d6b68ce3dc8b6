import { join, resolve } from 'node:path';
import { type ExportWhat, exportWhats, runExport } from '../../export/export-run.ts';
import { inTransaction } from '../../store/database.ts';
import { appendOperation } from '../../store/operations.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { communeNamed, districtNamed } from '../choices.ts';
import type { Context } from '../context.ts';
import { dayOfRun } from '../day-of-run.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { startProgress } from '../progress.ts';
import { fileStamp } from '../stamps.ts';
import { wrongUsage } from '../wrong-usage.ts';

/** `export <what>`: reconciliation workbooks and plans, into a new dated folder or the one given. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages, actor } = context;
  const what = whatToExport(context, invocation);
  const codes = codesToExport(what, invocation);
  const folder = resolve(invocation.option('out') ?? join('xuat', fileStamp(actor.at)));
  const fullIds = invocation.flag('fullIds');
  const dryRun = invocation.flag('dryRun');
  const workspace = await context.openWorkspace();
  const progress = startProgress(context, messages.say('demo.export'));
  try {
    if (fullIds && !dryRun) await recordFullIds(workspace, context, what, codes);
    const { planned, files } = await runExport(workspace.store, {
      what,
      codes,
      folder,
      force: invocation.flag('force'),
      fullIds,
      dryRun,
      messages,
      createdAt: actor.at,
      targets: workspace.rules.targets,
      milestones: workspace.rules.milestones,
      today: dayOfRun(context, workspace),
      onFile: (done, total, file) => progress.say(messages.say('export.progress', { done, total, file })),
    });
    progress.stop();
    output.document({ what, folder, planned, files, full_ids: fullIds, dry_run: dryRun });
    output.line(
      messages.say(dryRun ? 'export.would' : 'export.done', {
        files: messages.count(planned.length),
        folder,
      }),
    );
    output.line(messages.say('next.status'));
    return exitCodes.clean;
  } finally {
    progress.stop();
    workspace.store.close();
  }
}

function whatToExport({ messages }: Context, invocation: Invocation): ExportWhat {
  const text = invocation.argument(0) ?? '';
  const what = exportWhats.find((known) => known === text);
  if (what !== undefined) return what;
  const reason = messages.say('export.unknown', { what: text, known: exportWhats.join(', ') });
  throw wrongUsage(reason, 'export');
}

/** The districts or communes named; none means all of them. */
function codesToExport(what: ExportWhat, invocation: Invocation): readonly string[] | undefined {
  const named = [...invocation.list(1), invocation.option(what) ?? ''].filter((text) => text !== '');
  if (invocation.flag('all') || named.length === 0) return undefined;
  if (what === 'district') return named.map((text) => districtNamed(text).code);
  return what === 'commune' ? named.map((text) => communeNamed(text).code) : undefined;
}

/** Printing full citizen ids is a deliberate, recorded act. */
async function recordFullIds(
  { store }: Workspace,
  { actor }: Context,
  what: ExportWhat,
  codes: readonly string[] | undefined,
): Promise<void> {
  await inTransaction(
    store,
    () => appendOperation(store, actor, 'export --full-ids', { what, codes: codes ?? 'all' }),
    {
      keep: true,
    },
  );
}
