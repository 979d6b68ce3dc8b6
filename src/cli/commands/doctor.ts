import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { differenceWords } from '../../export/tables/ledger-table.ts';
import type { Messages } from '../../messages/messages.ts';
import { readLedger } from '../../reconcile/ledger.ts';
import type { Store } from '../../store/database.ts';
import { integrityProblems, sqliteInUse } from '../../store/database-file/health.ts';
import { placeOf } from '../../store/database-file/place.ts';
import { firstBrokenOperation } from '../../store/operations.ts';
import { inReadTransaction } from '../../store/read-transaction.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';

/** One thing looked at: whether it is well, and what was seen. */
interface Look {
  readonly name:
    | 'node'
    | 'sqlite'
    | 'disk'
    | 'place'
    | 'terminal'
    | 'workspace'
    | 'integrity'
    | 'log'
    | 'ledger';
  readonly ok: boolean;
  readonly detail: string;
}

const oldestNode = [20, 17] as const;
/** Free disk below which a city's exports may not fit. */
const leastFreeBytes = 1024 ** 3;

/** `doctor`: the machine and the workspace. */
export async function run(context: Context): Promise<ExitCode> {
  const { output, messages } = context;
  const looks = [...(await lookAtMachine(context)), ...(await lookAtWorkspace(context))];
  output.document({ ok: looks.every((look) => look.ok), checks: looks });
  output.table(
    looks.map(({ name, ok, detail }) => [
      messages.say(ok ? 'doctor.well' : 'doctor.ill'),
      messages.say(`doctor.${name}`),
      detail,
    ]),
  );
  output.line(messages.say(existsSync(context.storePath) ? 'next.status' : 'next.init'));
  return looks.every((look) => look.ok) ? exitCodes.clean : exitCodes.findings;
}

async function lookAtMachine({ storePath, messages }: Context): Promise<readonly Look[]> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNewEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return [
    {
      name: 'node',
      ok: isNewEnough,
      detail: `${process.versions.node} (${process.platform} ${process.arch})`,
    },
    lookAtDriver(),
    await lookAtDisk(storePath, messages),
    lookAtPlace(storePath, messages),
    {
      name: 'terminal',
      ok: true,
      detail: process.stdout.isTTY === true ? messages.say('doctor.at-terminal') : '–',
    },
  ];
}

/** The room on the disk where the workspace is, or is to be made; some network drives do not tell. */
async function lookAtDisk(storePath: string, messages: Messages): Promise<Look> {
  const disk = await statfs(existingFolder(dirname(storePath))).catch(() => undefined);
  if (!disk) return { name: 'disk', ok: true, detail: '–' };
  const free = disk.bavail * disk.bsize;
  const gibibytes = Math.round((free / 1024 ** 3) * 10) / 10;
  return { name: 'disk', ok: free >= leastFreeBytes, detail: `${messages.count(gibibytes)} GiB` };
}

/** Whether the workspace lies, or is to lie, on a disk of this machine, which no other one writes to or copies from. */
function lookAtPlace(storePath: string, messages: Messages): Look {
  const place = placeOf(storePath);
  return { name: 'place', ok: place === 'local', detail: messages.say(`place.${place}`) };
}

/** This folder, or the nearest above it that is there. */
function existingFolder(folder: string): string {
  const above = dirname(folder);
  return existsSync(folder) || above === folder ? folder : existingFolder(above);
}

/** The library that reads the workspace: compiled for one Node.js, or part of a newer one; some have neither. */
function lookAtDriver(): Look {
  try {
    return { name: 'sqlite', ok: true, detail: sqliteInUse() };
  } catch (error) {
    const [reason = ''] = String(error).split('\n');
    return { name: 'sqlite', ok: false, detail: reason };
  }
}

async function lookAtWorkspace(context: Context): Promise<readonly Look[]> {
  const { storePath, messages } = context;
  if (!existsSync(storePath) || !lookAtDriver().ok) return [{ name: 'workspace', ok: true, detail: '–' }];
  const { store } = await context.openWorkspace();
  try {
    const looks = await inReadTransaction(store, async () => lookAtStore(store, messages));
    return [{ name: 'workspace', ok: true, detail: storePath }, ...looks];
  } finally {
    store.close();
  }
}

/** In one state: what another command writes meanwhile would look as if the ledger did not close. */
function lookAtStore(store: Store, messages: Context['messages']): readonly Look[] {
  const problems = integrityProblems(store);
  const broken = firstBrokenOperation(store);
  const ledger = readLedger(store);
  const sound = messages.say('doctor.sound');
  return [
    { name: 'integrity', ok: problems.length === 0, detail: problems[0] ?? sound },
    { name: 'log', ok: broken === undefined, detail: broken === undefined ? sound : `#${broken}` },
    {
      name: 'ledger',
      ok: ledger.closes,
      detail: ledger.closes ? messages.say('doctor.closes') : differenceWords(messages, ledger.difference),
    },
  ];
}
