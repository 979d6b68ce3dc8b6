import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { RefusedError } from '../../findings/refusals.ts';
import { signingKey } from '../../packs/signers.ts';
import { storeFileName } from '../../workspace/store-file-name.ts';
import { createWorkspace } from '../../workspace/workspace.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { notePlace } from '../output/place-note.ts';
import { wrongUsage } from '../usage/wrong-usage.ts';

/** `init [folder]`: a workspace to work in. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const path = placeOf(context, invocation.argument(0));
  const dryRun = invocation.flag('dryRun');
  if (existsSync(path)) throw new RefusedError('WORKSPACE-EXISTS', { path });
  if (!dryRun) await create(path, context);
  output.document({ workspace: path, folder: dirname(path), created: !dryRun, dry_run: dryRun });
  output.line(messages.say(dryRun ? 'init.would' : 'init.done', { path }));
  notePlace(context, path);
  const within = relative(process.cwd(), dirname(path));
  const there = within.startsWith('..') ? dirname(path) : within;
  output.line(
    there === '' ? messages.say('next.import') : messages.say('next.import-there', { folder: there }),
  );
  return exitCodes.clean;
}

/** Where the workspace is made: in the folder, or where --db says; one in the folder may bear another name. */
function placeOf({ storePath, storePathGiven, messages }: Context, folder: string | undefined): string {
  if (folder === undefined) return storePath;
  if (!storePathGiven) return join(resolve(folder), storeFileName);
  if (dirname(storePath) === resolve(folder)) return storePath;
  throw wrongUsage(messages.say('init.two-places', { folder, path: storePath }), 'init');
}

/** A workspace has its key from its first day: copies of its folder sign like it. */
async function create(path: string, { actor }: Context): Promise<void> {
  const { store } = await createWorkspace(path);
  try {
    signingKey(store, actor);
  } finally {
    store.close();
  }
}
