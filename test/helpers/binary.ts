import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Run, runServed } from './served.ts';

export type { Run } from './served.ts';

const binary = fileURLToPath(new URL('../../bin/bangiao.js', import.meta.url));

/**
 * Runs the built program without a terminal, in a process that may have run it before: to start one takes longer than
 * most runs. What depends on a process of its own is run by `bangiaoAnew`.
 */
export function bangiao(folder: string, ...args: readonly string[]): Promise<Run> {
  return runServed({ folder, args, env: environment() }) ?? bangiaoAnew(folder, ...args);
}

/** Runs the built program as a person's shell would, without a terminal. */
export function bangiaoAnew(folder: string, ...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 256 * 1024 * 1024, env: environment() };
    execFile(process.execPath, [binary, ...args], options, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ code, stdout, stderr });
    });
  });
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, NO_COLOR: '1' };
}

/** Starts the program and leaves it running. */
export function startBangiao(folder: string, ...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [binary, ...args], { cwd: folder, stdio: 'ignore' });
}

/** Runs the program with --json and reads its one document. */
export async function bangiaoJson<Document>(
  folder: string,
  ...args: readonly string[]
): Promise<Run & { readonly document: Document }> {
  return withDocument<Document>(await bangiao(folder, ...args, '--json'));
}

/** The same in a process of its own. */
export async function bangiaoJsonAnew<Document>(
  folder: string,
  ...args: readonly string[]
): Promise<Run & { readonly document: Document }> {
  return withDocument<Document>(await bangiaoAnew(folder, ...args, '--json'));
}

function withDocument<Document>(run: Run): Run & { readonly document: Document } {
  return { ...run, document: JSON.parse(run.stdout) as Document };
}

/** The program running, with what it has said on stderr so far. */
export interface HeardRun {
  /** Waits until it has said this. */
  hasSaid(text: string): Promise<void>;
  readonly ended: Promise<Run>;
}

/** Starts the program and listens to it. */
export function startBangiaoHeard(folder: string, ...args: readonly string[]): HeardRun {
  const child = spawn(process.execPath, [binary, ...args], {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    heard.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    heard.stderr += text;
  });
  const ended = new Promise<Run>((resolve) => {
    child.once('close', (code) => resolve({ code: code ?? -1, ...heard }));
  });
  const hasSaid = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (heard.stderr.includes(text)) resolve();
      };
      child.stderr.on('data', look);
      child.once('close', () => reject(new Error(`never said ${text}: ${heard.stderr}`)));
      look();
    });
  return { hasSaid, ended };
}
