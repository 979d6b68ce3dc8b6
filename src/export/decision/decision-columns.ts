import type { StaffSuggestion } from '../../checks/places/suggest-staff.ts';
import { isKnownByPersonalId } from '../../inventory/inventories.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import { decisionHeadings } from '../../mapping/decisions/decision-sheet.ts';
import type { DecisionConflict } from '../../mapping/decisions/draft.ts';
import type { PendingGroup } from '../../mapping/decisions/pending-groups.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import { fullName } from '../../reference/units.ts';
import type { PendingSubject } from '../../store/mapping/pending-subjects.ts';
import { maskId } from '../../text/citizen-id.ts';
import type { ColumnSpec } from '../../workbook/write/spec.ts';
import type { Column } from '../tables/columns.ts';
import { postWords, staffReason } from '../tables/suggestion-words.ts';
import { districtName, formerNames, receiverName } from '../tables/unit-words.ts';
import { reasonWords } from '../tables/words.ts';

type Standing = DecisionConflict['decisions'];

/** A row of the sheet of groups. */
export interface GroupItem {
  readonly group: PendingGroup;
  /** The decisions in force on each of its records, in their order. */
  readonly standing: readonly Standing[];
  /** The name of the list its receiver is chosen from. */
  readonly list: string;
}

/** A row of the sheet of records. */
export interface RecordItem {
  readonly group: PendingGroup;
  readonly subject: PendingSubject;
  readonly standing: Standing;
  readonly list: string;
  readonly suggestion: StaffSuggestion | undefined;
}

/** What is known of a group, and what is to be filled in for all of it. */
export function groupColumns(messages: Messages): readonly Column<GroupItem>[] {
  return [
    { heading: decisionHeadings.group, width: 12, wrap: false, value: ({ group }) => group.key },
    {
      heading: messages.say('sheet.decide.column.place'),
      width: 26,
      value: ({ group }) => placeOf(group),
    },
    {
      heading: messages.say('sheet.decide.column.stretch'),
      width: 26,
      value: ({ group }) => group.street ?? group.unit,
    },
    {
      heading: messages.say('sheet.decide.column.records'),
      width: 8,
      format: 'integer',
      align: 'center',
      value: ({ group }) => group.subjects.length,
    },
    {
      heading: messages.say('sheet.decide.column.kinds'),
      width: 13,
      value: ({ group }) => kindsWords(messages, group),
    },
    ...groundColumns<GroupItem>(messages, ({ standing }) => standing.flat()),
    ...answerColumns<GroupItem>(messages, ({ standing }) => standing.flat()),
  ];
}

/** What is known of a record, and what is to be filled in for it alone. */
export function recordColumns(
  messages: Messages,
  { areSuggested }: { readonly areSuggested: boolean },
): readonly Column<RecordItem>[] {
  return [
    {
      heading: decisionHeadings.record,
      width: 9,
      align: 'center',
      wrap: false,
      value: ({ subject }) => subject.record,
    },
    { heading: messages.say('sheet.column.what'), width: 28, value: ({ subject }) => subject.name },
    {
      heading: messages.say('sheet.decide.column.place'),
      width: 26,
      value: ({ subject }) => placeOf(subject),
    },
    {
      heading: messages.say('sheet.column.inventory'),
      width: 11,
      value: ({ subject }) => inventoryName(messages, subject.kind),
    },
    {
      heading: messages.say('sheet.decide.column.identity'),
      width: 15,
      value: ({ subject }) => shownIdentity(subject),
    },
    {
      heading: messages.say('sheet.decide.column.address'),
      width: 26,
      value: ({ subject }) => subject.address,
    },
    { heading: messages.say('sheet.decide.column.unit'), width: 24, value: ({ subject }) => subject.unit },
    {
      heading: messages.say('sheet.column.source'),
      width: 26,
      value: ({ subject }) => placeInFile(messages, subject),
    },
    { heading: decisionHeadings.group, width: 12, wrap: false, value: ({ group }) => group.key },
    ...groundColumns<RecordItem>(messages, ({ standing }) => standing),
    ...(areSuggested ? suggestionColumns(messages) : []),
    ...answerColumns<RecordItem>(messages, ({ standing }) => standing),
  ];
}

/** Where somebody could go, and why. */
function suggestionColumns(messages: Messages): readonly Column<RecordItem>[] {
  return [
    {
      heading: messages.say('sheet.suggest.place'),
      width: 28,
      value: ({ suggestion }) =>
        suggestion ? `${fullName(suggestion.post.commune)}, ${postWords(suggestion)}` : null,
    },
    {
      heading: messages.say('sheet.suggest.because'),
      width: 42,
      value: ({ suggestion }) => (suggestion ? staffReason(messages, suggestion) : null),
    },
  ];
}

type StandingOf<Item> = (item: Item) => Standing;

/** Why it is open, and who comes into question. */
function groundColumns<Item extends { readonly group: PendingGroup }>(
  messages: Messages,
  standingOf: StandingOf<Item>,
): readonly Column<Item>[] {
  return [
    {
      heading: messages.say('sheet.decide.why'),
      width: 20,
      value: ({ group }) => reasonWords(messages, group.reason),
    },
    {
      heading: messages.say('sheet.decide.column.candidates'),
      width: 32,
      value: (item) => candidateWords(messages, item.group, standingOf(item)),
    },
  ];
}

/** The columns to fill in, and the one out of sight that tells each row's list. */
function answerColumns<Item extends { readonly list: string }>(
  messages: Messages,
  standingOf: StandingOf<Item>,
): readonly Column<Item>[] {
  const listHeading = messages.say('sheet.decide.column.list');
  const title = decisionHeadings.receiver;
  return [
    {
      ...open(title, 22, messages.say('sheet.decide.note.receiver')),
      headingTone: 'warn',
      choice: {
        list: { namedUnder: listHeading },
        severity: 'warning',
        prompt: { title, text: messages.say('sheet.decide.note.receiver') },
        error: { title, text: messages.say('sheet.decide.not-listed') },
      },
      value: () => null,
    },
    {
      ...open(decisionHeadings.reason, 26, messages.say('sheet.decide.note.reason')),
      headingTone: 'warn',
      value: () => null,
    },
    {
      ...open(decisionHeadings.authority, 17, messages.say('sheet.decide.note.authority')),
      value: () => null,
    },
    { ...open(decisionHeadings.number, 14, messages.say('sheet.decide.note.number')), value: () => null },
    {
      ...open(decisionHeadings.decidedOn, 12, messages.say('sheet.decide.note.decided-on')),
      value: () => null,
    },
    {
      ...open(decisionHeadings.decidedBy, 17, messages.say('sheet.decide.note.decided-by')),
      value: () => null,
    },
    {
      ...open(decisionHeadings.replaces, 12, messages.say('sheet.decide.note.replaces')),
      value: (item) =>
        distinctIds(standingOf(item))
          .map((id) => `D${id}`)
          .join(', '),
    },
    { heading: listHeading, hidden: true, value: ({ list }) => list },
  ];
}

/** A date too is text: what somebody types is read as day, month, year wherever the machine comes from. */
function open(heading: string, width: number, note: string): ColumnSpec {
  return { heading, width, note, locked: false, headingTone: 'good' };
}

/** The former communes with their districts; the district that sent it where none is known. */
function placeOf({ place, district }: { readonly place: string | null; readonly district: string }): string {
  return place === null ? districtName(district) : formerNames(place, '');
}

function kindsWords(messages: Messages, { kinds }: PendingGroup): string {
  return inventoryKinds
    .flatMap((kind) => {
      const count = kinds[kind];
      return count === undefined ? [] : [`${messages.count(count)} ${messages.say(`sheet.counted.${kind}`)}`];
    })
    .join(', ');
}

/** The receivers that come into question, or the decisions that stand against each other. */
function candidateWords(messages: Messages, group: PendingGroup, standing: Standing): string {
  if (standing.length === 0) return group.candidates.map(receiverName).join('; ');
  const byId = new Map(standing.map((decision) => [decision.id, decision]));
  return distinctIds(standing)
    .flatMap((id) => byId.get(id) ?? [])
    .map(({ id, decidedBy, receiver, reason }) =>
      messages.say('sheet.decide.standing', { id, who: decidedBy, receiver: receiverName(receiver), reason }),
    )
    .join('\n');
}

function distinctIds(standing: Standing): readonly number[] {
  return [...new Set(standing.map(({ id }) => id))].sort((left, right) => left - right);
}

function shownIdentity({ kind, identity }: PendingSubject): string | null {
  return identity !== null && isKnownByPersonalId(kind) ? maskId(identity) : identity;
}
