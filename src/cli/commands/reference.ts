import { resolve } from 'node:path';
import { describeBoundaries } from '../../mapping/boundaries/describe-boundaries.ts';
import { loadBoundaries, removeBoundaries } from '../../mapping/boundaries/load-boundaries.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { showDescription, showLoaded } from '../output/boundaries-output.ts';
import { wrongUsage } from '../usage/wrong-usage.ts';

/** What a form of the command does in an open workspace. */
type Action = (workspace: Workspace, context: Context) => Promise<void>;

/** `reference boundaries [load <file> | remove]`: the boundaries by which records with coordinates are mapped. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const act = actionOf(context, invocation);
  const workspace = await context.openWorkspace();
  try {
    await act(workspace, context);
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}

function actionOf({ messages }: Context, invocation: Invocation): Action {
  const [what, action, file] = [0, 1, 2].map((position) => invocation.argument(position));
  const dryRun = invocation.flag('dryRun');
  if (what !== 'boundaries')
    throw wrongUsage(messages.say('reference.unknown', { what: what ?? '' }), 'reference');
  if (action === undefined) return show;
  if (action === 'remove' && file === undefined) return remove(dryRun);
  if (action !== 'load') throw wrongUsage(messages.say('reference.unknown-action', { action }), 'reference');
  if (file === undefined) throw wrongUsage(messages.say('reference.no-file'), 'reference');
  return load(resolve(file), invocation.option('property'), dryRun);
}

async function show({ store, config }: Workspace, context: Context): Promise<void> {
  const margin = config.mapping.boundary_margin_metres;
  showDescription(describeBoundaries(store, margin), margin, context);
}

function load(path: string, property: string | undefined, dryRun: boolean): Action {
  return async ({ store }, context) => {
    const loaded = await loadBoundaries(store, path, { actor: context.actor, dryRun, property });
    showLoaded(loaded, dryRun, context);
  };
}

function remove(dryRun: boolean): Action {
  return async ({ store }, { output, messages, actor }) => {
    const { file } = await removeBoundaries(store, { actor, dryRun });
    output.document({ removed: file, dry_run: dryRun });
    output.line(messages.say(dryRun ? 'boundaries.would-remove' : 'boundaries.removed', { file }));
    output.line(messages.say('next.map'));
  };
}
