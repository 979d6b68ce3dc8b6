import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { storeFileName } from '../../workspace/store-file-name.ts';
import { type Conversation, select, typedPath } from './answers.ts';

/** What the person wants where no workspace lies in the folder. */
export type Workplace =
  | { readonly kind: 'here' }
  | { readonly kind: 'open'; readonly folder: string }
  | { readonly kind: 'create'; readonly folder: string }
  | { readonly kind: 'demo' }
  | { readonly kind: 'leave' };

/** The folder that is proposed for a workspace: a double-click starts the program in the program's own folder. */
const proposedName = 'ban-giao';

/** Which workspace to work in: the one in this folder, else one that the person opens or makes. */
export async function chooseWorkplace(conversation: Conversation): Promise<Workplace> {
  if (existsSync(conversation.storePath)) return { kind: 'here' };
  const { messages } = conversation;
  const proposed = join(homedir(), proposedName);
  const isThere = existsSync(join(proposed, storeFileName));
  const answer = await select(
    messages.say('menu.no-workspace', { folder: process.cwd() }),
    [
      isThere
        ? { value: 'open', name: messages.say('menu.open-workspace', { folder: proposed }) }
        : { value: 'create', name: messages.say('menu.create-workspace', { folder: proposed }) },
      { value: 'here', name: messages.say('menu.create-here') },
      { value: 'other', name: messages.say('menu.other-folder') },
      { value: 'none', name: messages.say('menu.without-workspace') },
      { value: 'demo', name: messages.say('menu.demo') },
      { value: 'leave', name: messages.say('menu.leave') },
    ],
    conversation,
  );
  switch (answer) {
    case 'open':
      return { kind: 'open', folder: proposed };
    case 'create':
      return { kind: 'create', folder: proposed };
    case 'here':
      return { kind: 'create', folder: process.cwd() };
    case 'other':
      return openOrCreate(resolve(await typedPath(messages.say('menu.ask-folder'), conversation)));
    case 'demo':
      return { kind: 'demo' };
    case 'none':
      return { kind: 'here' };
    default:
      return { kind: 'leave' };
  }
}

function openOrCreate(folder: string): Workplace {
  return { kind: existsSync(join(folder, storeFileName)) ? 'open' : 'create', folder };
}
