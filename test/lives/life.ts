import { createPrivateKey } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/database.ts';
import { forgetPrivateKey, keepPrivateKey } from '../../src/store/packs/keys.ts';
import { Dice } from './dice.ts';
import { BrokenRule } from './orderly.ts';
import { type PlannedStep, workspaces, written } from './plan.ts';
import { ProgramProcess } from './program.ts';
import { type Life, Site } from './site.ts';
import { expectSound } from './sound.ts';
import { allSteps } from './steps/index.ts';

/** A life that ended with a broken rule: how far it went, and what was typed. */
export class FailedLife extends Error {
  readonly rule: string;
  readonly plan: readonly PlannedStep[];
  readonly typed: readonly string[];

  constructor(cause: unknown, plan: readonly PlannedStep[], typed: readonly string[]) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.rule = cause instanceof BrokenRule ? cause.rule : (this.message.split('\n')[0] ?? '');
    this.plan = plan;
    this.typed = typed;
  }
}

/** Leads a life as planned, and holds the workspaces to every rule after each step. Throws a `FailedLife`. */
export async function lead(plan: readonly PlannedStep[], { keep = false } = {}): Promise<Life> {
  const root = await mkdtemp(join(tmpdir(), 'bangiao-doi-'));
  const program = new ProgramProcess(root);
  const folders = Array.from({ length: workspaces }, (_, index) => join(root, `w${index}`));
  const life: Life = {
    root,
    program,
    folders,
    lists: new Map(),
    sent: new Map(),
    backups: new Map(),
    typed: [],
    files: 0,
  };
  let done = 0;
  try {
    await mkdir(join(root, 'files'));
    for (const [index, folder] of folders.entries()) await begin(life, folder, index);
    for (const step of plan) {
      done += 1;
      await take(life, step);
    }
    for (const folder of folders) expectSound(folder);
    return life;
  } catch (error) {
    throw new FailedLife(error, plan.slice(0, done), life.typed);
  } finally {
    program.end();
    if (!keep) await rm(root, { recursive: true, force: true });
  }
}

async function take(life: Life, { name, workspace, seed }: PlannedStep): Promise<void> {
  const [folder = ''] = life.folders.slice(workspace);
  life.typed.push(`# ${written([{ name, workspace, seed }])}`);
  const [, step] = allSteps[name] ?? [];
  await step?.(new Site(life, folder, new Dice(seed)));
  expectSound(folder);
}

/** A new workspace that signs with a key of its own, in every life the same. */
async function begin(life: Life, folder: string, index: number): Promise<void> {
  await mkdir(folder);
  await new Site(life, folder, new Dice(index)).look('init');
  const store = openStore(join(folder, 'bangiao.db'));
  try {
    forgetPrivateKey(store);
    keepPrivateKey(store, keyOf(index), '2025-06-01T00:00:00.000Z');
  } finally {
    store.close();
  }
}

/** What stands before the 32 bytes of a private key of Ed25519 (RFC 8410). */
const ed25519 = '302e020100300506032b657004220420';

function keyOf(index: number): string {
  const key = createPrivateKey({
    key: Buffer.concat([Buffer.from(ed25519, 'hex'), Buffer.alloc(32, index + 1)]),
    format: 'der',
    type: 'pkcs8',
  });
  return key.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}
