import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const binary = fileURLToPath(new URL('../../bin/bangiao.js', import.meta.url));

function hasTmux(): boolean {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether this machine can show a program a real terminal. */
export const canUseTerminal = hasTmux();

/** The program running in a terminal of its own. */
export interface Terminal {
  /** Waits until the screen says this; returns the screen. */
  until(text: string): Promise<string>;
  /** Presses keys, by their names in tmux. */
  press(...keys: readonly string[]): void;
  /** Waits for the end; returns the exit code. */
  ended(): Promise<number>;
}

const patience = 30_000;
const glance = 50;

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Starts the built program in a terminal of 160 columns, gone after the test. */
export function bangiaoInTerminal(folder: string, ...args: readonly string[]): Terminal {
  return bangiaoOnScreen({ columns: 160, rows: 50 }, folder, ...args);
}

/** Starts the built program in a terminal of this size, gone after the test. */
export function bangiaoOnScreen(
  { columns, rows }: { readonly columns: number; readonly rows: number },
  folder: string,
  ...args: readonly string[]
): Terminal {
  const socket = `bangiao-${randomUUID()}`;
  const exitFile = join(folder, `exit-${socket}`);
  const tmux = (...words: readonly string[]) =>
    execFileSync('tmux', ['-L', socket, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const command = [process.execPath, binary, ...args].map(quoted).join(' ');
  const line = `cd ${quoted(folder)} && ${command}; echo $? > ${quoted(exitFile)}; sleep 60`;
  tmux('-u', '-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows), line);
  onTestFinished(() => {
    tmux('kill-server');
  });
  const screen = () => tmux('capture-pane', '-p');
  const waitFor = async <Value>(look: () => Value | undefined): Promise<Value> => {
    const end = performance.now() + patience;
    while (performance.now() < end) {
      const value = look();
      if (value !== undefined) return value;
      await wait(glance);
    }
    throw new Error(`the terminal shows only:\n${screen()}`);
  };
  return {
    until: (text) => waitFor(() => (screen().includes(text) ? screen() : undefined)),
    press: (...keys) => {
      tmux('send-keys', ...keys);
    },
    ended: () =>
      waitFor(() => {
        const text = existsSync(exitFile) ? readFileSync(exitFile, 'utf8').trim() : '';
        return text === '' ? undefined : Number(text);
      }),
  };
}
