import { basename } from 'node:path';
import type { Messages } from '../../messages/messages.ts';
import type { LookupAnswer, LookupMatch } from '../../reference/lookup.ts';
import { fullName } from '../../reference/units.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import { type WriteSettings, writeVerified } from '../files/write-verified.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { titleWithAbout } from '../tables/paper.ts';
import { destinationWords, noteWords } from './lookup-words.ts';

interface LookupSettings extends WriteSettings {
  readonly messages: Messages;
}

/**
 * Writes what was looked up: a row for each text in its order, with the former commune where it is one, where that
 * went, and what a person should know where it is not. Throws a `RefusedError` when the file exists and may not be
 * overwritten, or does not read back as it was meant.
 */
export async function writeLookup(
  path: string,
  answers: readonly LookupAnswer[],
  settings: LookupSettings,
): Promise<void> {
  const sheet = lookupSheet(answers, settings.messages);
  const expectation = { sheet: sheet.name, rows: BigInt(answers.length), sums: [] };
  await writeVerified(
    path,
    { file: basename(path), title: sheet.name, sheets: [sheet], expectations: [expectation] },
    settings,
  );
}

function lookupSheet(answers: readonly LookupAnswer[], messages: Messages): SheetSpec {
  const name = messages.say('sheet.lookup');
  return {
    name,
    titles: titleWithAbout(name, messages.say('sheet.lookup.about')),
    blocks: [
      tableOf(columnsOf(messages), answers, { rowNumbers: { heading: messages.say('sheet.number') } }),
    ],
    landscape: true,
    pagesWide: 'legible',
    freeze: { columns: 2 },
  };
}

function columnsOf(messages: Messages): readonly Column<LookupAnswer>[] {
  return [
    { heading: messages.say('sheet.column.query'), width: 40, value: ({ query }) => query },
    {
      heading: messages.say('sheet.column.lookup-state'),
      width: 14,
      value: ({ state }) => messages.say(`lookup.${state}-state`),
    },
    {
      heading: messages.say('sheet.column.former-code'),
      width: 9,
      wrap: false,
      value: onlyMatch(({ former }) => former.code),
    },
    {
      heading: messages.say('sheet.column.former-name'),
      width: 26,
      value: onlyMatch(({ former }) => fullName(former)),
    },
    {
      heading: messages.say('sheet.column.former-district'),
      width: 16,
      value: onlyMatch(({ former }) => former.district.name),
    },
    {
      heading: messages.say('sheet.column.new-communes'),
      width: 44,
      value: onlyMatch((match) => destinationWords(match, messages)),
    },
    {
      heading: messages.say('sheet.column.clauses'),
      width: 12,
      value: onlyMatch(({ links }) => links.map(({ clause }) => clause).join('; ')),
    },
    {
      heading: messages.say('sheet.column.lookup-note'),
      width: 44,
      value: (answer) => noteWords(answer, messages) || adviceWords(answer, messages),
    },
  ];
}

/** What to write instead of a text that leads nowhere; empty where it leads somewhere. */
function adviceWords({ state }: LookupAnswer, messages: Messages): string {
  return state === 'unknown' || state === 'district' ? messages.say('sheet.lookup.advice') : '';
}

/** Only one former commune is an answer; of several none stands in the cells that people copy on. */
function onlyMatch(show: (match: LookupMatch) => string): (answer: LookupAnswer) => string {
  return ({ matches: [match, ...others] }) => (match && others.length === 0 ? show(match) : '');
}
