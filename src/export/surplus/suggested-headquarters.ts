import type { HeadquartersSuggestion } from '../../checks/places/suggest-headquarters.ts';
import type { Messages } from '../../messages/messages.ts';
import { fullName } from '../../reference/units.ts';
import type { CellInput, SheetSpec } from '../../workbook/write/spec.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { titleWithAbout } from '../tables/paper.ts';
import { premisesWords, shownKilometres, verdictWords } from '../tables/suggestion-words.ts';

/** The sheet of what could be the communes' headquarters, beside what the districts proposed. */
export function suggestedHeadquarters(
  messages: Messages,
  offices: readonly HeadquartersSuggestion[],
): SheetSpec {
  return {
    name: messages.say('sheet.suggest.headquarters'),
    titles: titleWithAbout(
      messages.say('sheet.suggest.headquarters-title'),
      messages.say('sheet.suggest.about'),
    ),
    blocks: [tableOf(columns(messages), offices, { rowNumbers: { heading: messages.say('sheet.number') } })],
    landscape: true,
    pagesWide: 'legible',
    freeze: { columns: 2 },
  };
}

function columns(messages: Messages): readonly Column<HeadquartersSuggestion>[] {
  const say = (key: Parameters<Messages['say']>[0]) => messages.say(key);
  return [
    { heading: say('sheet.suggest.commune'), width: 24, value: ({ commune }) => fullName(commune) },
    {
      heading: say('sheet.suggest.people'),
      width: 9,
      format: 'integer',
      value: ({ people }) => people,
    },
    { heading: say('sheet.suggest.norm'), format: 'area', value: ({ norm }) => areaOf(norm) },
    {
      heading: say('sheet.suggest.suggested'),
      width: 40,
      value: ({ suggested }) => (suggested ? premisesWords(messages, suggested) : null),
    },
    {
      heading: say('sheet.suggest.floor'),
      format: 'area',
      value: ({ suggested }) => (suggested ? areaOf(suggested.floor) : null),
    },
    {
      heading: say('sheet.suggest.kilometres'),
      width: 10,
      format: 'decimal',
      value: ({ suggested }) => {
        const kilometres = suggested?.kilometres ?? null;
        return kilometres === null ? null : shownKilometres(kilometres);
      },
    },
    {
      heading: say('sheet.suggest.proposed'),
      width: 40,
      value: ({ proposed }) => premisesWords(messages, proposed),
    },
    {
      heading: say('sheet.suggest.proposed-floor'),
      format: 'area',
      value: ({ proposed }) => areaOf(proposed.floor),
    },
    { heading: say('sheet.suggest.verdict'), width: 26, value: (office) => verdictWords(messages, office) },
  ];
}

function areaOf(value: number): CellInput {
  return { kind: 'area', value };
}
