import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Run } from '../helpers/binary.ts';

const script = fileURLToPath(new URL('program-process.mjs', import.meta.url));

/** What a run in the process gave, and which files it left open. */
export interface HeldRun extends Run {
  readonly open: readonly string[];
}

/** The built program in one process that takes one command line after the other: its start is paid once. */
export class ProgramProcess {
  readonly #root: string;
  #child: ChildProcess | undefined;

  /** `root` is the folder below which nothing may stay open. */
  constructor(root: string) {
    this.#root = root;
  }

  run(folder: string, args: readonly string[]): Promise<HeldRun> {
    const child = this.#child ?? this.#start();
    return new Promise((resolve, reject) => {
      const whenGone = (code: number | null) => {
        this.#child = undefined;
        reject(new Error(`the program's process ended with ${code} during: ${args.join(' ')}`));
      };
      child.once('exit', whenGone);
      child.once('message', (said: HeldRun) => {
        child.off('exit', whenGone);
        resolve(said);
      });
      child.send({ folder, root: this.#root, args });
    });
  }

  end(): void {
    this.#child?.kill();
    this.#child = undefined;
  }

  #start(): ChildProcess {
    const env = { ...process.env, NO_COLOR: '1' };
    this.#child = fork(script, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
    this.#child.setMaxListeners(0);
    return this.#child;
  }
}
