import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { z } from 'zod';
import { RefusedError } from '../findings/refusals.ts';
import { aliasProblem } from '../inventory/check-aliases.ts';
import type { HeadingAliases } from '../inventory/match-columns.ts';
import { type ReadinessRules, readinessRulesSchema } from '../settings/readiness.ts';
import {
  type Config,
  configSchema,
  defaultConfig,
  headingAliasesSchema,
  type Milestones,
  milestonesSchema,
  type Norms,
  normsSchema,
  type Targets,
  targetsFileSchema,
  targetsSchema,
} from '../settings/settings.ts';
import {
  type AuthorityMatrix,
  authorityMatrixSchema,
  type ClearSuggestions,
  clearSuggestionsSchema,
  type LeadingUnits,
  leadingUnitsSchema,
  type VagueWordings,
  vagueWordingsSchema,
} from '../settings/six-clear-data.ts';
import { type StatutoryClocks, statutoryClocksSchema } from '../settings/statutory-clocks.ts';
import { type TrainingData, trainingSchema } from '../settings/training.ts';
import { createStore, type OpenOptions, openStore, type Store } from '../store/database.ts';
import type { WorkspaceFile } from '../store/database-file/files-behind.ts';
import { readableFacts } from '../store/database-file/readable-facts.ts';
import { undoWhenEnded } from '../when-ended.ts';
import { makeFolder } from './make-folder.ts';
import { packageRoot } from './package-root.ts';
import { passingFolder, removePassingFolder } from './passing-folder.ts';
import {
  configFileName,
  type DocumentFile,
  documentFiles,
  documentFolder,
  type figureFiles,
  figureFolder,
  ruleFiles,
  ruleFolder,
  settingsFiles,
} from './settings-files.ts';

/** What the city may edit without code. */
export interface RuleData {
  readonly authorityMatrix: AuthorityMatrix;
  readonly vagueWordings: VagueWordings;
  readonly leadingUnits: LeadingUnits;
  readonly clearSuggestions: ClearSuggestions;
  readonly targets: Targets;
  readonly norms: Norms;
  readonly training: TrainingData;
  readonly readiness: ReadinessRules;
  readonly milestones: Milestones;
  readonly clocks: StatutoryClocks;
  readonly headingAliases: HeadingAliases;
}

/** A workspace: its database, its settings and its rule data. */
export interface Workspace {
  readonly store: Store;
  /** Absolute. */
  readonly path: string;
  readonly config: Config;
  readonly rules: RuleData;
}

/**
 * Creates a workspace: settings, rule data and documents to edit, and last the database, so that where there is one
 * everything is. Files that exist are kept; a database that exists is refused.
 */
export async function createWorkspace(path: string, config: Config = defaultConfig): Promise<Workspace> {
  await layOutWorkspace(path, config);
  return openWorkspace(path);
}

/** The same, closed: the database is the last thing made. */
export async function layOutWorkspace(path: string, config: Config = defaultConfig): Promise<void> {
  const folder = dirname(resolve(path));
  if (isThere(path)) throw new RefusedError('WORKSPACE-EXISTS', { path: resolve(path) });
  await makeFolder(folder);
  const configPath = join(folder, configFileName);
  if (!isThere(configPath)) {
    const { targets, milestones } = await figuresOf(folder, config);
    const written: Config = { ...config, targets, dates: milestones.milestones };
    await writeOwn(configPath, `${JSON.stringify(written, null, 2)}\n`);
  }
  await copyMissing(folder, ruleFolder, ruleFiles);
  await copyMissing(folder, documentFolder, documentFiles);
  createStore(resolve(path)).close();
}

/**
 * A workspace as `createWorkspace` would make it under this path, elsewhere and for one dry run: `discard` removes all of
 * it once its store is closed.
 */
export async function passingWorkspace(
  path: string,
): Promise<{ readonly workspace: Workspace; readonly discard: () => Promise<void> }> {
  const folder = passingFolder();
  const discard = () => removePassingFolder(folder);
  try {
    const passing = join(folder, basename(path));
    await writeSettingsFiles(passing, await readSettingsFiles(path));
    return { workspace: await createWorkspace(passing), discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** The settings, rule data and documents beside a workspace's database, as they are. */
export async function readSettingsFiles(path: string): Promise<readonly WorkspaceFile[]> {
  const folder = dirname(resolve(path));
  const present = settingsFiles.filter((file) => isThere(join(folder, file)));
  return Promise.all(
    present.map(async (file) => ({ path: file, content: await readFile(join(folder, file)) })),
  );
}

/**
 * Puts settings, rule data and documents beside a workspace's database; files that exist are kept, and no other file is written than
 * the known ones. Returns what was written.
 */
export async function writeSettingsFiles(
  path: string,
  files: readonly WorkspaceFile[],
): Promise<readonly string[]> {
  const folder = dirname(resolve(path));
  const written: string[] = [];
  for (const { path: file, content } of files) {
    const target = join(folder, file);
    if (!settingsFiles.includes(file) || isThere(target)) continue;
    await makeFolder(dirname(target));
    await writeOwn(target, content);
    written.push(file);
  }
  return written;
}

/** Copies the program's own files of a folder into the workspace, where they may be edited. */
async function copyMissing(folder: string, inside: string, files: readonly string[]): Promise<void> {
  await makeFolder(join(folder, inside));
  for (const file of files) {
    const target = join(folder, inside, file);
    if (!isThere(target)) await writeOwn(target, await readFile(packaged(inside, file)));
  }
}

/** Writes a file that only its owner can read; it is there whole or not at all, for what exists is kept. */
async function writeOwn(path: string, content: string | Uint8Array): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(unfinished, content, { mode: 0o600, flush: true });
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Where a document to fill in lies: beside the database, where somebody may have changed it, or else with the program. */
export function documentPath({ path }: Workspace, file: DocumentFile): string {
  const own = join(dirname(path), documentFolder, file);
  return isThere(own) ? own : packaged(documentFolder, file);
}

/** Opens a workspace by its database; settings and rule data beside it, or else the program's own, apply. */
export async function openWorkspace(path: string, options: OpenOptions = {}): Promise<Workspace> {
  const absolute = resolve(path);
  const folder = dirname(absolute);
  const config = await readSettings(join(folder, configFileName), configSchema, defaultConfig);
  const rules = await readRules(folder, config);
  const store = openStore(absolute, options);
  undoWhenEnded(absolute, () => store.close());
  return { store, path: absolute, config, rules };
}

/** Published figures and dates: as the settings state them, else as an older workspace or the program does. */
async function figuresOf(
  folder: string,
  { targets, dates }: Config,
): Promise<Pick<RuleData, 'targets' | 'milestones'>> {
  const [known, file] = await Promise.all([
    readRule(folder, 'targets.json', targetsFileSchema, figureFolder),
    readRule(folder, 'milestones.json', milestonesSchema, figureFolder),
  ]);
  return {
    targets: targetsSchema.parse({ ...known.targets, ...targets }),
    milestones: { ...file, milestones: dates ?? file.milestones },
  };
}

async function readRules(folder: string, config: Config): Promise<RuleData> {
  const [figures, headingAliases] = await Promise.all([
    figuresOf(folder, config),
    readRule(folder, 'heading-aliases.json', headingAliasesSchema),
  ]);
  refuseUnusableAlias(headingAliases);
  return {
    authorityMatrix: await readRule(folder, 'authority-matrix.json', authorityMatrixSchema),
    vagueWordings: await readRule(folder, 'vague-wordings.json', vagueWordingsSchema),
    leadingUnits: await readRule(folder, 'leading-units.json', leadingUnitsSchema),
    clearSuggestions: await readRule(folder, 'six-clear-suggestions.json', clearSuggestionsSchema),
    ...figures,
    norms: await readRule(folder, 'norms.json', normsSchema),
    training: await readRule(folder, 'training.json', trainingSchema),
    readiness: await readRule(folder, 'readiness.json', readinessRulesSchema),
    clocks: await readRule(folder, 'statutory-clocks.json', statutoryClocksSchema),
    headingAliases,
  };
}

/** An alias that two fields share would be read as one of them, wrongly half of the time. */
function refuseUnusableAlias(aliases: HeadingAliases): void {
  const problem = aliasProblem(aliases);
  if (!problem) return;
  const { kind, key, alias, other } = problem;
  const owners = other === undefined ? `${kind}.${key}` : `${kind}.${key} ≠ ${kind}.${other}`;
  throw unreadable('heading-aliases.json', `“${alias}”: ${owners}`);
}

function packaged(inside: string, file: string): string {
  return join(packageRoot(), 'templates', inside, file);
}

async function readRule<Schema extends z.ZodType>(
  folder: string,
  file: (typeof ruleFiles | typeof figureFiles)[number],
  schema: Schema,
  inside: string = ruleFolder,
): Promise<z.output<Schema>> {
  const own = join(folder, ruleFolder, file);
  return readJson(isThere(own) ? own : packaged(inside, file), schema);
}

async function readSettings<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  otherwise: z.output<Schema>,
): Promise<z.output<Schema>> {
  return isThere(path) ? readJson(path, schema) : otherwise;
}

async function readJson<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
  try {
    const parsed = schema.safeParse(JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw unreadable(path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  } catch (error) {
    if (error instanceof SyntaxError) throw unreadable(path, error.message);
    throw error;
  }
}

function isThere(path: string): boolean {
  return readableFacts(path) !== undefined;
}

function unreadable(path: string, reason: string): RefusedError {
  return new RefusedError('CONFIG-UNREADABLE', { path: basename(path), reason });
}
