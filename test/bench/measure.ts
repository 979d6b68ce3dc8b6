import { fork } from 'node:child_process';

/** What one child process measured. */
export interface Measured {
  /** Of each run that counts, in the order run. */
  readonly milliseconds: readonly number[];
  /** The most memory the process ever held, everything included. */
  readonly peakBytes: number;
  /** What the last run came to, such as a count, so that contestants can be compared. */
  readonly outcome: string;
}

/** Runs that do not count, then those that do. */
export interface Rounds {
  readonly warmUps: number;
  readonly counted: number;
}

/** Why there is no figure, such as a heap that was too small. */
export interface Failed {
  readonly failed: string;
}

/**
 * Runs a compiled module in a process of its own, with a fresh heap: its arguments are `args`, and it calls
 * `serveRuns`. A process that dies or takes longer than `secondsAllowed` has failed.
 */
export function measure(
  module: URL,
  args: readonly string[],
  rounds: Rounds,
  secondsAllowed: number,
): Promise<Measured | Failed> {
  return new Promise((resolve, reject) => {
    const child = fork(module, [String(rounds.warmUps), String(rounds.counted), ...args], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: secondsAllowed * 1000,
      killSignal: 'SIGKILL',
    });
    let measured: Measured | undefined;
    child.once('message', (message) => {
      measured = message as Measured;
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (measured !== undefined) resolve(measured);
      else if (signal === 'SIGKILL') resolve({ failed: `over ${secondsAllowed} s` });
      else resolve({ failed: signal === 'SIGABRT' ? 'out of memory' : `exit code ${code}` });
    });
  });
}

/** The other side of `measure`: runs what `prepare` gives for the arguments, and tells the parent. */
export async function serveRuns(prepare: (args: readonly string[]) => () => Promise<string>): Promise<void> {
  const [warmUps = '0', counted = '1', ...args] = process.argv.slice(2);
  const run = prepare(args);
  for (let done = 0; done < Number(warmUps); done += 1) await run();
  const milliseconds: number[] = [];
  let outcome = '';
  for (let done = 0; done < Number(counted); done += 1) {
    const start = performance.now();
    outcome = await run();
    milliseconds.push(performance.now() - start);
  }
  const measured: Measured = { milliseconds, peakBytes: process.resourceUsage().maxRSS * 1024, outcome };
  process.send?.(measured);
}

/** The middle one; of an even number the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}
