import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const binary = fileURLToPath(new URL('../../bin/bangiao.js', import.meta.url));

/** What a run of the program gave. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a person's shell would, without a terminal. */
export function bangiao(folder: string, ...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 256 * 1024 * 1024, env: { ...process.env, NO_COLOR: '1' } };
    execFile(process.execPath, [binary, ...args], options, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ code, stdout, stderr });
    });
  });
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
  const run = await bangiao(folder, ...args, '--json');
  return { ...run, document: JSON.parse(run.stdout) as Document };
}
