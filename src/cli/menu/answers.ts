import { existsSync } from 'node:fs';
import { isSpreadsheetName } from '../../import/find-files.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryTitle } from '../../messages/inventory-name.ts';
import type { Messages, SentenceKey } from '../../messages/messages.ts';
import { packEnding } from '../../packs/find-packs.ts';
import { communes, districts } from '../../reference/units.ts';
import { foldWithoutAccents } from '../../text/fold.ts';
import { unitChoices } from '../prompts/prompts.ts';
import type { Ask } from '../prompts/stderr-prompts.ts';
import { type Offer, offeredFiles } from './offered-files.ts';
import { storedSubmissions } from './stored-submissions.ts';
import type { Asked } from './tasks.ts';

/** How the menu speaks with the person, and where. */
export interface Conversation {
  readonly ask: Ask;
  readonly messages: Messages;
  /** The workspace's database. */
  readonly storePath: string;
}

interface Choice {
  readonly name: string;
  readonly value: string;
}

/** How many lines a long list shows at a time, and a menu: all of the longest one. */
const lines = 12;
const menuLines = 18;

/** Asks for one part of a command line; several words where several files were chosen, none where nothing can be. */
export async function answerTo(
  asked: Asked,
  question: SentenceKey,
  conversation: Conversation,
): Promise<readonly string[]> {
  const message = conversation.messages.say(question);
  switch (asked) {
    case 'files':
      return chooseFiles(message, spreadsheets, conversation);
    case 'packs':
      return chooseFiles(message, packs, conversation);
    case 'district':
      return [await search(message, unitChoices(districts), conversation)];
    case 'commune':
      return [await search(message, unitChoices(communes), conversation)];
    case 'kind':
      return [await select(message, kindChoices(conversation), conversation)];
    case 'submission':
      return chooseSubmission(message, conversation);
    case 'text':
      return [await typed(message, conversation)];
  }
}

const spreadsheets: Offer = { isOffered: isSpreadsheetName, takesFolders: true };
const packs: Offer = { isOffered: (name) => name.endsWith(packEnding), takesFolders: false };

/** Lets the person choose one of a few. */
export async function select(
  message: string,
  choices: readonly Choice[],
  { ask }: Conversation,
): Promise<string> {
  const { answer } = await ask([
    { type: 'select', name: 'answer', message, choices: [...choices], pageSize: menuLines },
  ]);
  return String(answer);
}

/** Lets the person find one of many by typing part of its name, with or without accents, or its code. */
async function search(message: string, choices: readonly Choice[], { ask }: Conversation): Promise<string> {
  const { answer } = await ask([
    {
      type: 'search',
      name: 'answer',
      message,
      pageSize: lines,
      source: (typedSoFar: string | undefined) =>
        choices.filter(({ name }) => foldWithoutAccents(name).includes(foldWithoutAccents(typedSoFar ?? ''))),
    },
  ]);
  return String(answer);
}

/** A path typed, or pasted with the quotes that Windows puts around it. */
export async function typedPath(message: string, conversation: Conversation): Promise<string> {
  return unquoted(await typed(message, conversation));
}

async function typed(message: string, { ask, messages }: Conversation): Promise<string> {
  const { answer } = await ask([
    {
      type: 'input',
      name: 'answer',
      message,
      validate: (text: string) => text.trim() !== '' || messages.say('menu.must-type'),
    },
  ]);
  return String(answer).trim();
}

async function chooseFiles(
  message: string,
  offer: Offer,
  conversation: Conversation,
): Promise<readonly string[]> {
  const { ask, messages } = conversation;
  const offered = await offeredFiles(process.cwd(), offer);
  if (offered.length === 0) return [await existingPath(conversation)];
  const { answer } = await ask([
    {
      type: 'checkbox',
      name: 'answer',
      message,
      pageSize: lines,
      choices: [
        ...offered.map((name) => ({ name, value: name })),
        { name: messages.say('menu.other-file'), value: '' },
      ],
      validate: (chosen: readonly unknown[]) => chosen.length > 0 || messages.say('menu.must-choose'),
    },
  ]);
  const chosen = answer as readonly string[];
  const named = chosen.filter((name) => name !== '');
  return chosen.includes('') ? [...named, await existingPath(conversation)] : named;
}

/** The path of something that is there. */
async function existingPath({ ask, messages }: Conversation): Promise<string> {
  const { answer } = await ask([
    {
      type: 'input',
      name: 'answer',
      message: messages.say('menu.ask-path'),
      validate: (text: string) => existsSync(unquoted(text)) || messages.say('menu.no-such-file'),
    },
  ]);
  return unquoted(String(answer));
}

function unquoted(text: string): string {
  return text.trim().replace(/^"(.*)"$/, '$1');
}

async function chooseSubmission(message: string, conversation: Conversation): Promise<readonly string[]> {
  const choices = storedSubmissions(conversation.storePath, conversation.messages);
  if (choices.length === 0) return [];
  return [await select(message, choices, conversation)];
}

function kindChoices({ messages }: Conversation): readonly Choice[] {
  return inventoryKinds.map((kind) => ({ name: inventoryTitle(messages, kind), value: kind }));
}
