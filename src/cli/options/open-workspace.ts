import type { Messages } from '../../messages/messages.ts';
import { endExpiredWaivers } from '../../store/checks/waivers.ts';
import { storeFacts } from '../../store/database-file/store-facts.ts';
import type { Actor } from '../../store/operations.ts';
import { openWorkspace, type Workspace } from '../../workspace/workspace.ts';
import type { Output } from '../output/output.ts';
import { dayOfRun } from './day-of-run.ts';

interface Opening {
  readonly actor: Actor;
  /** In milliseconds. */
  readonly patience: number | undefined;
  readonly output: Output;
  readonly messages: Messages;
}

/** Opens a command's workspace, in which a waiver whose last day is past no longer holds, and says beside the result what a person should know of that. */
export async function openWorkspaceFor(path: string, opening: Opening): Promise<Workspace> {
  const { actor, patience, output, messages } = opening;
  const workspace = await openWorkspace(path, {
    actor,
    patience,
    onWait: () => output.note(messages.say('workspace.waiting')),
    onTurn: (waited) =>
      output.note(messages.say('workspace.turn', { seconds: messages.count(Math.round(waited / 100) / 10) })),
  });
  endExpiredWaivers(workspace.store, dayOfRun({ actor }, workspace));
  const { isReadOnlyCopy, migration } = storeFacts(workspace.store);
  if (isReadOnlyCopy) output.note(messages.say('workspace.read-only', { path }));
  if (migration && migration.copy !== '') output.note(messages.say('workspace.migrated', { ...migration }));
  return workspace;
}
