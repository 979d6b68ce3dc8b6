import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { Messages } from '../messages/messages.ts';
import type { Actor } from '../store/operations.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { databaseAt } from './options/database-at.ts';
import type { Output } from './output/output.ts';
import { isTerminal } from './prompts/terminal.ts';
import { wrongUsage } from './usage/wrong-usage.ts';

/** What every command is given: how to speak, where the workspace is, who acts and when. */
export interface Context {
  readonly output: Output;
  readonly messages: Messages;
  /** The Vietnamese name of each command. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The workspace's database, absolute. */
  readonly storePath: string;
  /** Whether the path was given on the command line. */
  readonly storePathGiven: boolean;
  /** Whether a person can be asked: stdin and stdout are terminals, and neither --json nor --no-input was given. */
  readonly canAsk: boolean;
  /** Whether long work may show progress on stderr. */
  readonly showsProgress: boolean;
  readonly verbose: boolean;
  readonly actor: Actor;
  readonly openWorkspace: () => Promise<Workspace>;
}

/** Global options as given. */
export interface GlobalOptions {
  readonly db?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly input?: boolean;
  readonly yes?: boolean;
  readonly wait?: string;
}

/** Puts a command's context together from the global options and the surroundings. */
export function createContext(
  options: GlobalOptions,
  { output, messages, aliases }: Pick<Context, 'output' | 'messages' | 'aliases'>,
): Context {
  const storePath = resolve(databaseAt(options.db));
  const actor = { who: userName(), at: new Date().toISOString() };
  const opening = { actor, patience: patienceFrom(options, messages), output, messages };
  return {
    output,
    messages,
    aliases,
    storePath,
    storePathGiven: options.db !== undefined,
    canAsk: isTerminal() && options.input !== false && options.json !== true,
    showsProgress: process.stderr.isTTY === true && options.quiet !== true,
    verbose: options.verbose === true,
    actor,
    openWorkspace: async () =>
      (await import('./options/open-workspace.ts')).openWorkspaceFor(storePath, opening),
  };
}

/** How long to wait for another command, in milliseconds; undefined to leave it to the store. */
function patienceFrom({ wait }: GlobalOptions, messages: Messages): number | undefined {
  if (wait === undefined) return undefined;
  if (!/^\d{1,6}$/.test(wait)) throw wrongUsage(messages.say('usage.wait', { wait }), undefined);
  return Number(wait) * 1000;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USERNAME ?? process.env.USER ?? '?';
  }
}
