import { CommanderError } from 'commander';
import { RefusedError } from '../findings/refusals.ts';
import { loadMessages, loadSpeaker } from '../messages/load.ts';
import type { Messages } from '../messages/messages.ts';
import { type Language, languages, type Speaker } from '../messages/speaker.ts';
import { visibleText } from '../visible-text.ts';
import { onceUnbroken } from '../when-ended.ts';
import { commandSpecs } from './commands/index.ts';
import { askingWord, filesMark } from './completion/scripts.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { databaseAt } from './options/database-at.ts';
import { watchOutput } from './output/broken-output.ts';
import { showRefusal } from './output/refusal-output.ts';
import { buildProgram } from './program.ts';
import { programVersion } from './program-version.ts';
import { isGitBash } from './prompts/terminal.ts';
import { systemRefusal } from './system-refusals.ts';
import { canAsk, globalsIn, isFiles, withoutGlobals } from './usage/without-command.ts';
import { wordsAsTyped } from './usage/words-as-typed.ts';
import { wrongUsage } from './usage/wrong-usage.ts';

/** Ctrl+C, the machine that shuts down, and a window that is closed. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the command line and returns its exit code. Known failures become one sentence; an unexpected one too,
 * with its stack only under --verbose.
 */
export async function main(given: readonly string[]): Promise<ExitCode> {
  const typed = wordsAsTyped(given);
  const argv = typed.ok ? typed.value : given;
  const language = languageIn(argv);
  watchOutput(language);
  for (const signal of endings)
    process.on(signal, () => onceUnbroken(() => process.exit(exitCodes.cancelled)));
  const speaker = await loadSpeaker(language);
  if (argv[0] === askingWord) return suggest(argv.slice(1), speaker);
  if (!typed.ok) return refuseSwallowed(typed.problem.folder, argv, speaker);
  const words = withoutGlobals(argv);
  if (words.length === 0 || isFiles(words)) return startWithoutCommand(argv, words, speaker);
  return runCommand(argv, speaker);
}

/** Answers a shell that completes what is being typed; what it may suggest is loaded for nobody else. */
async function suggest(words: readonly string[], speaker: Speaker): Promise<ExitCode> {
  const { suggestionsFor } = await import('./completion/suggestions.ts');
  const found = suggestionsFor(words, commandSpecs, speaker);
  const lines = found === 'files' ? [filesMark] : found.map(({ value, meaning }) => `${value}\t${meaning}`);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return exitCodes.clean;
}

/** A command line of which Windows has made other words than were typed, and nobody can tell which. */
async function refuseSwallowed(folder: string, argv: readonly string[], speaker: Speaker): Promise<ExitCode> {
  return told(argv, speaker, () => {
    throw wrongUsage(speaker.say('menu.words-swallowed', { folder }));
  });
}

/** Runs one command line, and says what stood in its way. */
async function runCommand(argv: readonly string[], speaker: Speaker): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  return told(argv, speaker, async () => {
    const program = buildProgram(speaker, programVersion(), (exitCode) => {
      code = exitCode;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  });
}

/** Does a piece of work; what it throws becomes one sentence and an exit code. */
async function told(
  argv: readonly string[],
  { language }: Speaker,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CommanderError && isNoMistake(error)) return exitCodes.clean;
    const messages = await loadMessages(language);
    const refusal = await asRefusal(error, messages, argv);
    if (refusal === 'cancelled') return exitCodes.cancelled;
    showRefusal(refusal, messages, argv);
    if (argv.includes('--verbose') && error instanceof Error)
      process.stderr.write(`${visibleText(error.stack ?? '')}\n`);
    return exitCodes.refused;
  }
}

/** No command, or files dropped on the program: the menu where a person can be asked, else the help or a refusal. */
async function startWithoutCommand(
  argv: readonly string[],
  files: readonly string[],
  speaker: Speaker,
): Promise<ExitCode> {
  return told(argv, speaker, async () => {
    const { database, globals } = globalsIn(argv);
    if (canAsk(globals)) {
      const { runMenu, runMenuForFiles } = await import('./menu/menu.ts');
      const surroundings = {
        messages: await loadMessages(speaker.language),
        globals,
        database,
        run: (line: readonly string[]) => runCommand(line, speaker),
        tell: (line: string) => process.stderr.write(`${line}\n`),
      };
      return files.length === 0 ? runMenu(surroundings) : runMenuForFiles(files, surroundings);
    }
    const [name] = files;
    if (name !== undefined) throw wrongUsage(speaker.say('menu.files-without-command', { name }));
    if (globals.includes('--json')) throw wrongUsage(speaker.say('menu.no-command'));
    if (isGitBash()) process.stderr.write(`${speaker.say('menu.git-bash')}\n\n`);
    buildProgram(speaker, programVersion(), () => undefined).outputHelp();
    return exitCodes.clean;
  });
}

async function asRefusal(
  error: unknown,
  messages: Messages,
  argv: readonly string[],
): Promise<RefusedError | 'cancelled'> {
  if (error instanceof CommanderError) {
    const { usageRefusal, withExample } = await import('./usage/usage.ts');
    return withExample(usageRefusal(error, messages, argv), argv, messages);
  }
  if (error instanceof RefusedError) {
    if (error.refusal.code !== 'USAGE') return error;
    const { withExample } = await import('./usage/usage.ts');
    return withExample(error, argv, messages);
  }
  if (error instanceof Error && error.name === 'ExitPromptError') return 'cancelled';
  const ofSystem = systemRefusal(error);
  if (ofSystem) return ofSystem;
  const { asRefusal: ofStore } = await import('../store/database-file/store-refusals.ts');
  const refusal = ofStore(error, databaseAt(optionIn(argv, '--db')));
  if (refusal instanceof RefusedError) return refusal;
  return new RefusedError('UNEXPECTED', { reason: error instanceof Error ? error.message : String(error) });
}

/** Whether a person only asked for help or the version, which commander tells by throwing. */
function isNoMistake({ code, exitCode }: CommanderError): boolean {
  return exitCode === exitCodes.clean || code === 'commander.help';
}

/** The language must be known before the help texts are put together. */
function languageIn(argv: readonly string[]): Language {
  const given = optionIn(argv, '--lang');
  return languages.find((language) => language === given) ?? 'vi';
}

/** The value of an option, as far as it can be told before the command line is taken apart. */
function optionIn(argv: readonly string[], name: string): string | undefined {
  const index = argv.findIndex((argument) => argument === name || argument.startsWith(`${name}=`));
  if (index < 0) return undefined;
  const joined = argv[index]?.slice(name.length + 1) ?? '';
  return joined === '' ? argv[index + 1] : joined;
}
