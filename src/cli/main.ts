import { CommanderError } from 'commander';
import { RefusedError } from '../findings/refusals.ts';
import { type Language, languages, loadMessages, type Messages } from '../messages/messages.ts';
import { storeFileName } from '../workspace/store-file-name.ts';
import { commandSpecs } from './commands/index.ts';
import { askingWord, filesMark } from './completion/scripts.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { buildProgram } from './program.ts';
import { programVersion } from './program-version.ts';
import { showRefusal } from './refusal-output.ts';
import { systemRefusal } from './system-refusals.ts';
import { isGitBash } from './terminal.ts';
import { canAsk, globalsIn, isFiles, withoutGlobals } from './without-command.ts';
import { wrongUsage } from './wrong-usage.ts';

/**
 * Runs the command line and returns its exit code. Known failures become one sentence; an unexpected one too,
 * with its stack only under --verbose.
 */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  // A reader such as `head` that has seen enough closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.clean);
  });
  process.once('SIGINT', () => process.exit(exitCodes.cancelled));
  const messages = await loadMessages(languageIn(argv));
  if (argv[0] === askingWord) return suggest(argv.slice(1), messages);
  const words = withoutGlobals(argv);
  if (words.length === 0 || isFiles(words)) return startWithoutCommand(argv, words, messages);
  return runCommand(argv, messages);
}

/** Answers a shell that completes what is being typed; what it may suggest is loaded for nobody else. */
async function suggest(words: readonly string[], messages: Messages): Promise<ExitCode> {
  const { suggestionsFor } = await import('./completion/suggestions.ts');
  const found = suggestionsFor(words, commandSpecs, messages);
  const lines = found === 'files' ? [filesMark] : found.map(({ value, meaning }) => `${value}\t${meaning}`);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return exitCodes.clean;
}

/** Runs one command line, and says what stood in its way. */
async function runCommand(argv: readonly string[], messages: Messages): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  return told(argv, messages, async () => {
    const program = buildProgram(messages, programVersion(), (exitCode) => {
      code = exitCode;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  });
}

/** Does a piece of work; what it throws becomes one sentence and an exit code. */
async function told(
  argv: readonly string[],
  messages: Messages,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    const refusal = await asRefusal(error, messages, argv);
    if (!refusal) return exitCodes.clean;
    if (refusal === 'cancelled') return exitCodes.cancelled;
    showRefusal(refusal, messages, argv);
    if (argv.includes('--verbose') && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    return exitCodes.refused;
  }
}

/** No command, or files dropped on the program: the menu where a person can be asked, else the help or a refusal. */
async function startWithoutCommand(
  argv: readonly string[],
  files: readonly string[],
  messages: Messages,
): Promise<ExitCode> {
  return told(argv, messages, async () => {
    const { database, globals } = globalsIn(argv);
    if (canAsk(globals)) {
      const { runMenu, runMenuForFiles } = await import('./menu/menu.ts');
      const surroundings = {
        messages,
        globals,
        database,
        run: (line: readonly string[]) => runCommand(line, messages),
        tell: (line: string) => process.stderr.write(`${line}\n`),
      };
      return files.length === 0 ? runMenu(surroundings) : runMenuForFiles(files, surroundings);
    }
    const [name] = files;
    if (name !== undefined) throw wrongUsage(messages.say('menu.files-without-command', { name }));
    if (globals.includes('--json')) throw wrongUsage(messages.say('menu.no-command'));
    if (isGitBash()) process.stderr.write(`${messages.say('menu.git-bash')}\n\n`);
    buildProgram(messages, programVersion(), () => undefined).outputHelp();
    return exitCodes.clean;
  });
}

async function asRefusal(
  error: unknown,
  messages: Messages,
  argv: readonly string[],
): Promise<RefusedError | 'cancelled' | undefined> {
  if (error instanceof RefusedError) return error;
  if (error instanceof CommanderError) {
    if (isNoMistake(error)) return undefined;
    const { usageRefusal } = await import('./usage.ts');
    return usageRefusal(error, messages, argv);
  }
  if (error instanceof Error && error.name === 'ExitPromptError') return 'cancelled';
  const ofSystem = systemRefusal(error);
  if (ofSystem) return ofSystem;
  const { asRefusal: ofStore } = await import('../store/store-refusals.ts');
  const refusal = ofStore(error, optionIn(argv, '--db') ?? storeFileName);
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
