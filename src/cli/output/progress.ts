import ora, { type Ora } from 'ora';
import type { Context } from '../context.ts';

/** Progress on stderr while something long is done; silent where no terminal shows it. */
export interface Progress {
  /** Replaces the text shown. */
  say(text: string): void;
  stop(): void;
}

const silent: Progress = { say: () => undefined, stop: () => undefined };

/** Starts showing progress, when there is a terminal to show it on. */
export function startProgress(context: Context, text: string): Progress {
  if (!context.showsProgress) return silent;
  const spinner: Ora = ora({ text, stream: process.stderr, discardStdin: false }).start();
  return {
    say: (next) => {
      spinner.text = next;
    },
    stop: () => {
      spinner.stop();
    },
  };
}
