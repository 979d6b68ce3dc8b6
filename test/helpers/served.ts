import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run of the program gave. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command line, where it is run and with which environment. */
export interface CommandLine {
  readonly folder: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

const served = fileURLToPath(new URL('./served-program.mjs', import.meta.url));

let program: ChildProcess | undefined;
let isBusy = false;

/** Runs a command line in the process kept for them; undefined while that has another one to run. */
export function runServed(line: CommandLine): Promise<Run> | undefined {
  if (isBusy) return undefined;
  isBusy = true;
  program ??= started();
  return runIn(program, line).finally(() => {
    isBusy = false;
  });
}

function started(): ChildProcess {
  // None of the settings with which the tests themselves are run.
  const child = fork(served, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.once('exit', () => {
    program = undefined;
  });
  // Nobody waits for it: it ends with the process of the tests.
  child.unref();
  child.channel?.unref();
  return child;
}

function runIn(child: ChildProcess, line: CommandLine): Promise<Run> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      child.off('message', take);
      child.off('exit', refuse);
      child.channel?.unref();
    };
    const take = (run: Run) => {
      settle();
      resolve(run);
    };
    const refuse = (code: number | null) => {
      settle();
      reject(new Error(`the program ended with ${code} while it ran ${line.args.join(' ')}`));
    };
    child.channel?.ref();
    child.on('message', take);
    child.on('exit', refuse);
    child.send(line);
  });
}
