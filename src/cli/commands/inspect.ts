import { existsSync } from 'node:fs';
import { isRefusalCode } from '../../findings/refusals.ts';
import { findFiles } from '../../import/find-files.ts';
import { type InspectedFile, type InspectedTable, inspectFile } from '../../import/inspect-file.ts';
import { inventories } from '../../inventory/inventories.ts';
import { districtByCode, fullName } from '../../reference/units.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { refusalLine } from '../refusal-output.ts';

/** `inspect <files…>`: what is in a file; stores nothing and needs no workspace. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const found = await findFiles(invocation.list(0));
  const aliases = existsSync(context.storePath) ? await workspaceAliases(context) : {};
  const files: InspectedFile[] = [];
  for (const file of found.files) files.push(await inspectFile(file, aliases));
  const absent = found.refused.map(({ file, refusal }) => ({
    file,
    format: null,
    district: null,
    sheets: [],
    problems: [refusal],
  }));
  const all = [...files, ...absent];
  output.document({
    files: all.map(({ problems, ...file }) => ({
      ...file,
      problems: problems.map(({ code, values }) => ({
        code,
        ...(isRefusalCode(code) ? messages.refusal(code, values) : {}),
      })),
    })),
  });
  for (const file of all) show(file, context);
  const isUnreadable = all.some(
    ({ format, problems }) => format === null || problems.some(({ code }) => code === 'TABLE-NOT-FOUND'),
  );
  output.line(messages.say('next.import'));
  return isUnreadable ? exitCodes.refused : exitCodes.clean;
}

async function workspaceAliases(context: Context) {
  const { store, rules } = await context.openWorkspace();
  store.close();
  return rules.headingAliases;
}

function show(file: InspectedFile, context: Context): void {
  const { output, messages } = context;
  const district = file.district === null ? undefined : districtByCode.get(file.district);
  output.line(`${file.file}  ${district ? fullName(district) : ''}`.trimEnd());
  for (const { code, values } of file.problems) {
    if (isRefusalCode(code)) output.line(`  ${refusalLine({ code, values }, messages)}`);
  }
  for (const sheet of file.sheets) {
    output.line(
      `  ${messages.say('inspect.sheet', { name: sheet.name, state: messages.say(`sheet-state.${sheet.state}`) })}`,
    );
    for (const table of sheet.tables) showTable(table, context);
  }
}

function showTable(table: InspectedTable, { output, messages }: Context): void {
  const { heading, rows, data_rows, kind, confidence, columns, missing } = table;
  output.line(
    `    ${messages.say('inspect.table', {
      kind: kind === null ? '?' : inventories[kind].title,
      from: heading.from,
      to: heading.to,
      last: rows.to,
      rows: messages.count(data_rows),
      confidence: Math.round(confidence * 100),
    })}`,
  );
  output.table(
    columns.map(({ column, heading: text, key, sequence }) => [
      `      ${column}`,
      text,
      key ?? messages.say(sequence ? 'inspect.sequence' : 'inspect.unknown'),
    ]),
  );
  if (missing.length > 0)
    output.line(`    ${messages.say('inspect.missing', { headings: missing.join('; ') })}`);
}
