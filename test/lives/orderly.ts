import { readdir } from 'node:fs/promises';
import type { HeldRun } from './program.ts';

/** A rule of every life that was broken: `rule` stays the same however the case is made smaller. */
export class BrokenRule extends Error {
  readonly rule: string;

  constructor(rule: string, detail: string) {
    super(`${rule}\n${detail}`);
    this.rule = rule;
  }
}

const exitCodes = [0, 1, 2];
/** An id of the lists: twelve digits that begin as no real one does. */
export const fullId = /(?<![\da-f])003080\d{6}(?![\da-f])/;
const stackTrace = /^\s+at .+:\d+:\d+\)?$/m;
const refusalLine = /^[A-Z][A-Z\d]*(-[A-Z\d]+)* {2}\S/m;
const leftover = /\.part$|\.tmp$|-journal$|-wal$|-shm$/;

/** Holds a command that ended by itself to what every command promises. */
export async function expectOrderlyEnd(folder: string, args: readonly string[], run: HeldRun): Promise<void> {
  const said = `${args.join(' ')}\nexit ${run.code}\n${run.stdout.slice(-3000)}\n${run.stderr.slice(-3000)}`;
  const hold = (rule: string, holds: boolean) => {
    if (!holds) throw new BrokenRule(rule, said);
  };
  hold('an exit code that is told', exitCodes.includes(run.code));
  hold('no unexpected end', !/UNEXPECTED/.test(run.stderr + run.stdout));
  hold('no stack trace', !stackTrace.test(run.stderr + run.stdout));
  hold('no id in full', !fullId.test(run.stderr + run.stdout));
  hold('no placeholder left in a sentence', !/\{[a-z_]+\}|\bundefined\b|\bNaN\b/.test(run.stderr));
  hold('no file left open', run.open.length === 0);
  if (args.includes('--json')) hold('one JSON document', isDocument(run.stdout));
  else if (run.code === 2) hold('a refusal in one line', refusalLine.test(run.stderr));
  const left = (await readdir(folder, { recursive: true })).filter((file) => leftover.test(file));
  if (left.length > 0) throw new BrokenRule('no temporary file left', `${left.join()}\n${said}`);
}

function isDocument(text: string): boolean {
  try {
    return (JSON.parse(text) as { readonly schema?: unknown }).schema === 1;
  } catch {
    return false;
  }
}
