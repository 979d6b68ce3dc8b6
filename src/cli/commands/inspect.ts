import { existsSync } from 'node:fs';
import { isRefusalCode } from '../../findings/refusals.ts';
import { passingMemory } from '../../import/columns/remembered-columns.ts';
import { findFiles } from '../../import/find-files.ts';
import { type InspectedFile, type InspectedStamp, inspectFile } from '../../import/inspect-file.ts';
import type { InspectedSheet } from '../../import/inspected-sheets.ts';
import type { InspectedTable, InspectedWordings } from '../../import/inspected-table.ts';
import type { ImportFile } from '../../import/options.ts';
import { quoted } from '../../import/rows/longest-quote.ts';
import { hasNoTable } from '../../import/sender/no-table.ts';
import { templateVersion } from '../../inventory/stamp.ts';
import { inventoryTitle } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import { districtByCode, fullName } from '../../reference/units.ts';
import { visibleLine } from '../../visible-text.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { quotedWord } from '../menu/command-line.ts';
import { otherTaker } from '../options/other-taker.ts';
import { refusalLine } from '../output/refusal-output.ts';
import { suggestionSentences } from '../output/suggestion-sentence.ts';
import { systemRefusal } from '../system-refusals.ts';

/** What a letterhead may state, in the order in which it is shown. */
const factNames = ['unit', 'unit_code', 'address', 'measured_in'] as const;

/** `inspect <files…>`: what is in a file; stores nothing and needs no workspace. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const found = await findFiles(invocation.list(0));
  const files = await inspectAll(found.files, context);
  const absent = found.refused.map(({ file, refusal }) => ({
    file,
    format: null,
    district: null,
    stamp: null,
    taken_by: 'import' as const,
    sheets: [],
    problems: [refusal],
  }));
  const all = [...files, ...absent];
  const unreadable = all.filter(isUnreadable);
  output.document({
    files: all.map(({ problems, ...file }) => ({
      ...file,
      problems: problems.map((problem) => problemDocument(problem, messages)),
    })),
    ...(unreadable.length < all.length ? {} : whyRefused(unreadable, messages)),
  });
  for (const file of all) show(file, context);
  for (const next of nextSteps(all, invocation.list(0), messages)) output.line(next);
  return unreadable.length > 0 ? exitCodes.refused : exitCodes.clean;
}

/** How the command that takes files in is named: in general, and with the files at hand. */
const nextOf = {
  import: { any: 'next.import', these: 'next.import-these' },
  'map import': { any: 'next.map-import', these: 'next.map-import-these' },
  receive: { any: 'next.receive', these: 'next.receive-these' },
} as const;

/** More paths than these are not typed again in the next step. */
const repeatedPaths = 3;

/** What to do with the files next: the command to type where one takes them all as they are, else a line for each that takes some. */
function nextSteps(
  files: readonly Pick<InspectedFile, 'taken_by' | 'problems'>[],
  typed: readonly string[],
  messages: Messages,
): readonly string[] {
  const [taker, ...others] = new Set(files.flatMap(({ taken_by }) => taken_by ?? []));
  if (taker === undefined) return [messages.say('next.status')];
  const isReady = others.length === 0 && files.every(({ problems }) => problems.length === 0);
  if (isReady && typed.length <= repeatedPaths)
    return [messages.say(nextOf[taker].these, { files: typed.map(quotedWord).join(' ') })];
  return [taker, ...others].map((each) => messages.say(nextOf[each].any));
}

function isUnreadable({ format, problems }: Pick<InspectedFile, 'format' | 'problems'>): boolean {
  return format === null || problems.some(({ code }) => hasNoTable(code));
}

function problemDocument({ code, values }: InspectedFile['problems'][number], messages: Messages) {
  return { code, ...(isRefusalCode(code) ? messages.refusal(code, values) : {}) };
}

/** The first reason why none of the files could be looked into. */
function whyRefused(files: readonly Pick<InspectedFile, 'problems'>[], messages: Messages) {
  const [problem] = files.flatMap(({ problems }) => problems);
  return problem ? { error: problemDocument(problem, messages) } : {};
}

/** The workspace here, if there is one; where its driver does not load, that is told and files are looked into without it. */
async function workspaceAtHand(context: Context): Promise<Workspace | undefined> {
  if (!existsSync(context.storePath)) return undefined;
  try {
    return await context.openWorkspace();
  } catch (error) {
    const refused = systemRefusal(error);
    if (refused?.refusal.code !== 'INSTALLATION-OTHER-NODE') throw error;
    context.output.note(refusalLine(refused.refusal, context.messages));
    return undefined;
  }
}

/** Where there is a workspace, its aliases and what it remembers of columns are used. */
async function inspectAll(files: readonly ImportFile[], context: Context): Promise<readonly InspectedFile[]> {
  const workspace = await workspaceAtHand(context);
  const knowledge = workspace
    ? {
        aliases: workspace.rules.headingAliases,
        memory: passingMemory(workspace.store),
        otherTaker,
      }
    : { aliases: {}, otherTaker };
  const inspected: InspectedFile[] = [];
  try {
    for (const file of files) inspected.push(await inspectFile(file, knowledge));
    return inspected;
  } finally {
    workspace?.store.close();
  }
}

function show(file: InspectedFile, context: Context): void {
  const { output, messages } = context;
  const district = file.district === null ? undefined : districtByCode.get(file.district);
  output.line(`${visibleLine(file.file)}  ${district ? fullName(district) : ''}`.trimEnd());
  if (file.stamp) showStamp(file.stamp, context);
  if (file.taken_by !== 'import' && file.taken_by !== null)
    output.line(`  ${messages.say(`inspect.taken-by.${file.taken_by}`)}`);
  for (const { code, values } of file.problems) {
    if (isRefusalCode(code)) output.line(`  ${refusalLine({ code, values }, messages)}`);
  }
  for (const sheet of file.sheets) {
    output.line(
      `  ${messages.say('inspect.sheet', { name: visibleLine(sheet.name), state: messages.say(`sheet-state.${sheet.state}`) })}`,
    );
    showHidden(sheet, context);
    for (const table of sheet.tables) showTable(table, context);
  }
}

function showHidden({ hidden_columns, hidden_rows }: InspectedSheet, { output, messages }: Context): void {
  const columns = hidden_columns.join(', ');
  if (columns !== '') output.line(`    ${messages.say('inspect.hidden-columns', { columns })}`);
  if (hidden_rows > 0)
    output.line(`    ${messages.say('inspect.hidden-rows', { rows: messages.count(hidden_rows) })}`);
}

function showStamp({ kind, version, district, stale }: InspectedStamp, { output, messages }: Context): void {
  const known = districtByCode.get(district);
  const sender = known ? fullName(known) : messages.say('inspect.any-district');
  const values = { kind: inventoryTitle(messages, kind), version, district: sender };
  output.line(`  ${messages.say('inspect.stamp', values)}`);
  if (stale) output.line(`  ${messages.say('inspect.stamp-stale', { version, current: templateVersion })}`);
}

function showTable(table: InspectedTable, { output, messages }: Context): void {
  const { heading, rows, data_rows, kind, confidence, columns, missing, unlisted, profile, facts } = table;
  output.line(
    `    ${messages.say('inspect.table', {
      kind: kind === null ? '?' : inventoryTitle(messages, kind),
      heading: heading.from === heading.to ? heading.from : `${heading.from}–${heading.to}`,
      last: rows.to,
      rows: messages.count(data_rows),
      confidence: Math.floor(confidence * 100),
    })}`,
  );
  for (const name of factNames) {
    const value = facts[name];
    if (value !== undefined) output.line(`      ${messages.say(`fact.${name}`)}: ${value}`);
  }
  output.table(
    columns.map((column) => [
      `      ${column.column}`,
      column.heading,
      column.key ?? unknownColumn(column, messages),
    ]),
  );
  if (profile !== null) output.line(`    ${messages.say('inspect.profile', { profile })}`);
  if (missing.length > 0)
    output.line(`    ${messages.say('inspect.missing', { headings: missing.join('; ') })}`);
  for (const each of unlisted) output.line(`    ${wordingsOf(each, messages)}`);
}

/** How many of the words of a column are shown. */
const shownWordings = 5;

function wordingsOf({ column, heading, wordings }: InspectedWordings, messages: Messages): string {
  const shown = wordings
    .slice(0, shownWordings)
    .map(({ text, rows }) => `“${quoted(text)}” (${messages.count(rows)})`);
  const examples = [...shown, ...(wordings.length > shownWordings ? ['…'] : [])].join('; ');
  const values = { column, heading, wordings: messages.count(wordings.length), examples };
  return messages.say('inspect.unlisted', values);
}

function unknownColumn(
  { sequence, suggestion }: InspectedTable['columns'][number],
  messages: Messages,
): string {
  if (!suggestion) return messages.say(sequence ? 'inspect.sequence' : 'inspect.unknown');
  const { key, resembles, similarity, why } = suggestion;
  return messages.say(suggestionSentences(suggestion).shown, {
    key,
    resembles,
    similarity: Math.round(similarity * 100),
    why: messages.say(`column.${why}`),
  });
}
