import { resolve } from 'node:path';
import type { Messages } from '../../messages/messages.ts';
import { commandSpecs } from '../commands/index.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { stderrPrompts } from '../prompts/stderr-prompts.ts';
import { answerTo, type Conversation, select } from './answers.ts';
import { commandLine } from './command-line.ts';
import { type Role, roles, type Task, tasksForFiles } from './tasks.ts';
import { chooseWorkplace } from './workplace.ts';

/** What the menu needs of the program around it. */
export interface MenuSurroundings {
  readonly messages: Messages;
  /** Options given before any command (`--lang en`): every command of the menu gets them. */
  readonly globals: readonly string[];
  /** The workspace's database, as the command line gave it; it is looked for in the working folder. */
  readonly database: string;
  /** Runs a command line as if it had been typed, and shows what became of it. */
  readonly run: (argv: readonly string[]) => Promise<ExitCode>;
  /** Says a line to the person. */
  readonly tell: (line: string) => void;
}

/**
 * The guided menu: who are you, what do you want, and the same commands that could be typed; each is told after it
 * has run. Ends when the person leaves. Ctrl+C throws inquirer's `ExitPromptError`, or ends with a command's 130.
 */
export async function runMenu(surroundings: MenuSurroundings): Promise<ExitCode> {
  if ((await settleWorkplace(surroundings)) === 'leave') return exitCodes.clean;
  for (;;) {
    const role = await chooseRole(surroundings);
    if (role === undefined) return exitCodes.clean;
    const code = await serve(role, surroundings);
    if (code !== 'other-role') return code;
  }
}

/** Files were dropped on the program: what is to be done with them? */
export async function runMenuForFiles(
  files: readonly string[],
  surroundings: MenuSurroundings,
): Promise<ExitCode> {
  const absolute = files.map((file) => resolve(file));
  if ((await settleWorkplace(surroundings)) === 'leave') return exitCodes.clean;
  const conversation = converse(surroundings);
  const { messages } = surroundings;
  const answer = await select(
    messages.say('menu.dropped', { files: messages.count(absolute.length) }),
    [...taskChoices(tasksForFiles, messages), { value: 'leave', name: messages.say('menu.leave') }],
    conversation,
  );
  const task = tasksForFiles[Number(answer)];
  if (task === undefined) return exitCodes.clean;
  return runTold([nameOf(task, messages), ...absolute], surroundings);
}

function converse({ messages, database }: MenuSurroundings): Conversation {
  return { ask: stderrPrompts(messages), messages, storePath: resolve(database) };
}

/** Goes to the workspace's folder, making one where the person wants one. */
async function settleWorkplace(surroundings: MenuSurroundings): Promise<'settled' | 'leave'> {
  const { messages } = surroundings;
  const place = await chooseWorkplace(converse(surroundings));
  switch (place.kind) {
    case 'here':
      return 'settled';
    case 'leave':
      return 'leave';
    case 'open':
      process.chdir(place.folder);
      return 'settled';
    case 'create': {
      const code = await runTold([commandName('init', messages), place.folder], surroundings);
      if (code !== exitCodes.clean) return 'leave';
      process.chdir(place.folder);
      return 'settled';
    }
    case 'demo':
      await runTold(['demo'], surroundings);
      return 'leave';
  }
}

async function chooseRole(surroundings: MenuSurroundings): Promise<Role | undefined> {
  const { messages } = surroundings;
  const answer = await select(
    messages.say('menu.who'),
    [
      ...roles.map(({ label }, index) => ({ value: String(index), name: messages.say(label) })),
      { value: 'leave', name: messages.say('menu.leave') },
    ],
    converse(surroundings),
  );
  return roles[Number(answer)];
}

/** Does what a role wants, one task after another. */
async function serve(role: Role, surroundings: MenuSurroundings): Promise<ExitCode | 'other-role'> {
  const { messages } = surroundings;
  for (;;) {
    const answer = await select(
      messages.say('menu.what'),
      [
        ...taskChoices(role.tasks, messages),
        { value: 'other-role', name: messages.say('menu.other-role') },
        { value: 'leave', name: messages.say('menu.leave') },
      ],
      converse(surroundings),
    );
    if (answer === 'other-role') return 'other-role';
    const task = role.tasks[Number(answer)];
    if (task === undefined) return exitCodes.clean;
    const code = await perform(task, surroundings);
    if (code === exitCodes.cancelled) return code;
  }
}

function taskChoices(tasks: readonly Task[], messages: Messages) {
  return tasks.map(({ label }, index) => ({ value: String(index), name: messages.say(label) }));
}

/** Asks for what the task's command needs, and runs it; says so where there is nothing to choose from. */
async function perform(task: Task, surroundings: MenuSurroundings): Promise<ExitCode> {
  const { messages, tell } = surroundings;
  const conversation = converse(surroundings);
  const argv = [nameOf(task, messages)];
  for (const word of task.words) {
    if ('said' in word) {
      argv.push(word.said);
      continue;
    }
    const answers = await answerTo(word.asked, word.question, conversation);
    if (answers.length === 0) {
      tell(messages.say('menu.nothing-to-choose'));
      return exitCodes.clean;
    }
    argv.push(...(word.flag === undefined ? [] : [word.flag]), ...answers);
  }
  return runTold(argv, surroundings);
}

/** Runs a command, and tells how it would have been typed. */
async function runTold(
  argv: readonly string[],
  { messages, globals, run, tell }: MenuSurroundings,
): Promise<ExitCode> {
  const line = [...globals, ...argv];
  const code = await run(line);
  tell(`\n${messages.say('menu.same-as', { command: commandLine(line) })}\n`);
  return code;
}

function nameOf(task: Task, messages: Messages): string {
  return commandName(task.command, messages);
}

/** A command's name as this language's help gives it. */
function commandName(name: string, { language }: Messages): string {
  const spec = commandSpecs.find((known) => known.name === name);
  return language === 'vi' ? (spec?.alias ?? name) : name;
}
