import type { HeadquartersSuggestion } from '../../checks/places/suggest-headquarters.ts';
import type { StaffSuggestion } from '../../checks/places/suggest-staff.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { DecisionConflict } from '../../mapping/decisions/draft.ts';
import type { PendingGroup } from '../../mapping/decisions/pending-groups.ts';
import { allowedReceivers } from '../../mapping/decisions/take-decisions.ts';
import { mapStampCells } from '../../mapping/workbook-stamp.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SheetSpec, TableBlock } from '../../workbook/write/spec.ts';
import type { PlannedWorkbook } from '../files/planned-workbook.ts';
import { suggestedHeadquarters } from '../surplus/suggested-headquarters.ts';
import { tableOf } from '../tables/columns.ts';
import { stampSheet } from '../template/template-parts.ts';
import { type GroupItem, groupColumns, type RecordItem, recordColumns } from './decision-columns.ts';
import { decisionGuide } from './decision-guide.ts';
import { RowLists } from './decision-lists.ts';

/** What people are asked to decide. */
export interface DecisionQuestions {
  /** Largest first, as they are shown. */
  readonly groups: readonly PendingGroup[];
  /** The decisions that stand against each other on open records. */
  readonly conflicts: readonly DecisionConflict[];
  /** Kinds that follow the people of a former commune, beside those declared so. */
  readonly alsoFollowPeople: readonly InventoryKind[];
  /** The mark of the workspace. */
  readonly workspace: string;
  /** What the program suggests; it stands beside the answers and never in them. */
  readonly suggested?: {
    readonly staff: readonly StaffSuggestion[];
    readonly headquarters: readonly HeadquartersSuggestion[];
  };
}

/**
 * The workbook in which people decide where open records go: a guide, a sheet with a row for each group, and one with a
 * row for each record. Personal ids are masked.
 */
export function decisionWorkbook(messages: Messages, questions: DecisionQuestions): PlannedWorkbook {
  const { groups, workspace, suggested } = questions;
  const lists = new RowLists();
  const items = groupItems(questions, lists);
  const groupSheet = messages.say('sheet.decide.groups');
  const recordSheet = messages.say('sheet.decide.records');
  const suggestions = new Map(suggested?.staff.map((each) => [each.person.record, each]));
  const records = items.flatMap((item) => recordItems(item, suggestions));
  const recordTable = tableOf(
    recordColumns(messages, { areSuggested: suggested !== undefined }),
    records,
    emptyTable(messages),
  );
  return {
    file: messages.say('sheet.decide.file'),
    title: messages.say('sheet.decide.title'),
    sheets: [
      decisionGuide(messages, groups),
      openSheet(groupSheet, tableOf(groupColumns(messages), items, emptyTable(messages))),
      openSheet(recordSheet, recordTable),
      ...(suggested ? [suggestedHeadquarters(messages, suggested.headquarters)] : []),
      stampSheet(mapStampCells({ kind: 'decisions', workspace })),
    ],
    lists: lists.all(),
    expectations: [
      { sheet: groupSheet, rows: BigInt(groups.length), sums: [] },
      { sheet: recordSheet, rows: BigInt(countRecords(groups)), sums: [] },
      ...(suggested
        ? [
            {
              sheet: messages.say('sheet.suggest.headquarters'),
              rows: BigInt(suggested.headquarters.length),
              sums: [],
            },
          ]
        : []),
    ],
  };
}

/** Counted by kind, apart from the rows that are shown. */
function countRecords(groups: readonly PendingGroup[]): number {
  const counts = groups.flatMap(({ kinds }) => inventoryKinds.map((kind) => kinds[kind] ?? 0));
  return counts.reduce((sum, count) => sum + count, 0);
}

function groupItems(questions: DecisionQuestions, lists: RowLists): readonly GroupItem[] {
  const byRecord = new Map(questions.conflicts.map(({ record, decisions }) => [record, decisions]));
  const suggested = new Map(
    questions.suggested?.staff.map(({ person, post }) => [person.record, post.commune.code]),
  );
  return questions.groups.map((group) => {
    const standing = group.subjects.map(({ record }) => byRecord.get(record) ?? []);
    const decided = standing.flat().map(({ receiver }) => receiver);
    const hints = group.subjects.flatMap(({ record }) => suggested.get(record) ?? []);
    const named = [
      ...decided,
      ...hints,
      ...allowedFor(group, questions.alsoFollowPeople),
      ...group.candidates,
    ];
    return { group, standing, list: lists.nameOf([...new Set(named)]) };
  });
}

/** The communes that the law allows for some record of a group. */
function allowedFor(
  { kinds, place }: PendingGroup,
  alsoFollowPeople: readonly InventoryKind[],
): readonly string[] {
  const present = inventoryKinds.filter((kind) => kinds[kind] !== undefined);
  return present.flatMap((kind) => allowedReceivers({ kind, place }, alsoFollowPeople));
}

function recordItems(
  { group, standing, list }: GroupItem,
  suggestions: ReadonlyMap<number, StaffSuggestion>,
): readonly RecordItem[] {
  return group.subjects.map((subject, index) => ({
    group,
    subject,
    standing: standing[index] ?? [],
    list,
    suggestion: suggestions.get(subject.record),
  }));
}

function emptyTable(messages: Messages) {
  return { emptyText: messages.say('sheet.nothing-pending') };
}

/** Code, name and place stay in sight; the columns to fill in are open, the others guarded against slips. */
function openSheet(name: string, table: TableBlock): SheetSpec {
  return {
    name,
    blocks: [table],
    landscape: true,
    pagesWide: 'legible',
    freeze: { columns: 3 },
    protect: true,
    tabColour: '2E75B6',
  };
}
