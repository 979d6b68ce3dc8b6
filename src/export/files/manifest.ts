import { readFile } from 'node:fs/promises';
import { oneAtATime } from '../../workbook/write/one-at-a-time.ts';
import { discard, exists, giveName, temporaryPath, writeDurably } from '../../workbook/write/output.ts';
import type { ExportContext } from '../export-context.ts';
import { type ExportedFile, refusalOf } from './write-verified.ts';

/** What can be exported, in the order of a full run. */
export const exportWhats = [
  'district',
  'commune',
  'city',
  'surplus',
  'minutes',
  'report',
  'records',
] as const;
export type ExportWhat = (typeof exportWhats)[number];

/** The list of what runs left in a folder. */
export const manifestName = 'manifest.json';

interface Run {
  readonly what: ExportWhat;
  readonly files: readonly ExportedFile[];
  readonly context: ExportContext;
  readonly createdAt: string;
  /** What was chosen for this kind of run alone. */
  readonly choices?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Enters a finished run into the folder's manifest, beside runs of other kinds; whole or not at all, and none is lost
 * when two end at once. It is the last step of a run: what stands in the manifest is complete.
 */
export async function writeManifest(
  path: string,
  { what, files, context, createdAt, choices }: Run,
): Promise<void> {
  const run = {
    created_at: createdAt,
    state: context.stateWords,
    log: context.state,
    full_ids: context.fullIds,
    ledger_closes: context.ledger.closes,
    ...choices,
    files,
  };
  await oneAtATime(path, async () => {
    await replace(path, { schema: 1, runs: { ...(await earlierRuns(path)), [what]: run } });
  });
}

async function replace(path: string, document: unknown): Promise<void> {
  const temporary = await temporaryPath(path);
  try {
    await writeDurably(temporary, (file) => file.writeFile(`${JSON.stringify(document, null, 2)}\n`));
    const named = await giveName(temporary, path, true);
    if (!named.ok) throw refusalOf(named.problem);
  } finally {
    await discard(temporary);
  }
}

/** The runs entered before; none when the file is missing or is no manifest. One that cannot be read is not written over. */
async function earlierRuns(path: string): Promise<Readonly<Record<string, unknown>>> {
  if (!(await exists(path))) return {};
  const document = parsed(await readFile(path, 'utf8'));
  const runs = isObject(document) ? document.runs : undefined;
  return isObject(runs) ? runs : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
