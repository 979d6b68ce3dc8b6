import { isCommandRefusal, type RefusalCode, refusalCodes } from '../../src/findings/refusals.ts';
import { areaOf, type RuleArea, type RuleCode, ruleSeverities } from '../../src/findings/rules.ts';
import { fieldCodeName, type ValueProblem, valueProblems } from '../../src/findings/value-problems.ts';
import { fieldEntries, inventories } from '../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { blocks, code, plain, table } from './markdown.ts';
import type { Page } from './page.ts';

/** Every code of a finding and of a refusal, with all that `explain` says of it. */
export const findingsPage: Page = {
  name: 'findings',
  text: (messages) =>
    blocks([
      `# ${messages.say('page.findings.title')}`,
      messages.say('page.generated'),
      messages.say('page.findings.about'),
      ...areas().flatMap(([area, codes]) => areaParts(area, codes, messages)),
      ...valueParts(messages),
      ...refusalParts(messages),
    ]),
};

function areas(): readonly (readonly [RuleArea, readonly RuleCode[]])[] {
  const byArea = new Map<RuleArea, RuleCode[]>();
  for (const each of Object.keys(ruleSeverities) as RuleCode[]) {
    const area = areaOf(each);
    const known = byArea.get(area);
    if (known) known.push(each);
    else byArea.set(area, [each]);
  }
  return [...byArea];
}

function areaParts(area: RuleArea, codes: readonly RuleCode[], messages: Messages): readonly string[] {
  return [
    `## ${messages.say(`page.area.${area}`)}`,
    ...codes.flatMap((each) => [`### ${each}`, explanation(each, ruleSeverities[each], messages)]),
  ];
}

/** What `explain` says, as a list; what differs from case to case is left as three dots. */
function explanation(each: string, severity: 'error' | 'warning' | 'info', messages: Messages): string {
  const explained = messages.explain(each, {});
  if (!explained) throw new Error(`${each} is not explained`);
  const { message, cause, example, remedy, source } = explained;
  const line = (name: 'cause' | 'example' | 'remedy' | 'source', text: string) =>
    `- **${messages.say(`page.${name}`)}**: ${plain(text)}`;
  return [
    `*${messages.say(`severity.${severity}`)}*: ${plain(message)}\n`,
    line('cause', cause),
    line('example', example),
    line('remedy', remedy),
    line('source', source),
  ].join('\n');
}

/** Codes about one value are put together from the inventory, the field and the problem. */
function valueParts(messages: Messages): readonly string[] {
  const problems = Object.entries(valueProblems) as [ValueProblem, (typeof valueProblems)[ValueProblem]][];
  const fields = inventoryKinds.flatMap((kind) =>
    fieldEntries(inventories[kind]).map(([key, field]) => [
      code(`${kind.toUpperCase()}-${fieldCodeName(key, field)}-`),
      plain(inventories[kind].shortTitle),
      plain(field.heading),
      code(key),
    ]),
  );
  const headings = (['code', 'inventory', 'heading', 'key'] as const).map((name) =>
    messages.say(`page.column.${name}`),
  );
  return [
    `## ${messages.say('page.findings.values')}`,
    messages.say('page.findings.values-about'),
    ...problems.flatMap(([problem, severity]) => [
      `### …-${problem}`,
      explanation(`…-${problem}`, severity, messages),
    ]),
    `### ${messages.say('page.findings.fields')}`,
    table(headings, fields),
  ];
}

function refusalParts(messages: Messages): readonly string[] {
  const rows = refusalCodes.map((each) => {
    const { message, remedy } = messages.refusal(each, {});
    return [code(each), plain(message), plain(remedy)];
  });
  const headings = (['code', 'message', 'remedy'] as const).map((name) =>
    messages.say(`page.column.${name}`),
  );
  return [
    `## ${messages.say('page.findings.refusals')}`,
    messages.say('page.findings.refusals-about'),
    table(headings, rows),
    `## ${messages.say('page.findings.commands')}`,
    ...explained(isCommandRefusal, messages),
    `## ${messages.say('page.findings.files')}`,
    ...explained((each) => !isCommandRefusal(each), messages),
  ];
}

/** The refusals of which more is said. */
function explained(isMeant: (code: RefusalCode) => boolean, messages: Messages): readonly string[] {
  return refusalCodes
    .filter((each) => isMeant(each) && messages.explain(each, {}))
    .flatMap((each) => [`### ${each}`, explanation(each, 'error', messages)]);
}
