import { fieldEntries, inventories } from '../../inventory/inventories.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Fate } from '../../store/submissions/submission-writer.ts';
import type { Submission } from '../../store/submissions/submissions.ts';
import { MAXIMUM_NOTES } from '../../workbook/write/body-scan.ts';
import type { SheetSpec, TableBlock } from '../../workbook/write/spec.ts';
import { linkToSheet, tableOf } from '../tables/columns.ts';
import type { FindingSummary } from '../tables/finding-summary.ts';
import { frequencyTable, waivedSentence } from '../tables/finding-table.ts';
import { blockTitle, sentences, titleWithAbout } from '../tables/paper.ts';
import { districtName } from '../tables/unit-words.ts';
import { instantWords } from '../tables/words.ts';

/** What the first sheet of a correction workbook tells. */
export interface CorrectionFacts {
  readonly submission: Submission;
  readonly fates: Readonly<Record<Fate, number>>;
  readonly findings: FindingSummary;
  /** The sender's sheets, in order. */
  readonly sheets: readonly string[];
  /** Whether forms stand on them. */
  readonly hasForms: boolean;
}

/** The first sheet: who sent what and when, what was found and how often, what to do, and where. */
export function correctionOverview(messages: Messages, facts: CorrectionFacts): SheetSpec {
  const { submission, findings } = facts;
  return {
    name: messages.say('sheet.correct'),
    titles: titleWithAbout(messages.say('sheet.correct.title'), inventories[submission.kind].title),
    blocks: [
      sentences(senderLines(messages, facts)),
      blockTitle(messages.say('sheet.correct.how')),
      sentences(instructions(messages, facts)),
      sheetLinks(messages, facts),
      blockTitle(messages.say('sheet.correct.found')),
      sentences(counts(messages, facts)),
      frequencyTable(messages, findings.frequencies),
    ],
    landscape: true,
    freeze: false,
    filter: false,
  };
}

function senderLines(messages: Messages, { submission }: CorrectionFacts): readonly string[] {
  const { district_code, file, version, imported_at, imported_by, id } = submission;
  return [
    messages.say('sheet.correct.sender', { name: districtName(district_code) }),
    messages.say('sheet.correct.file', { file, version, id }),
    messages.say('sheet.correct.received', {
      instant: instantWords(messages, imported_at),
      who: imported_by,
    }),
  ];
}

function instructions(
  messages: Messages,
  { submission, findings, hasForms }: CorrectionFacts,
): readonly string[] {
  const steps = ['cells', 'rows', 'keep', 'return'] as const;
  const numbered = steps.map((step, index) => `${index + 1}. ${messages.say(`sheet.correct.${step}`)}`);
  const isPersonal = fieldEntries(inventories[submission.kind]).some(([, { personal }]) => personal);
  return [
    ...numbered,
    ...(hasForms ? [messages.say('sheet.correct.forms')] : []),
    ...(isPersonal ? [messages.say('sheet.correct.full-ids')] : []),
    ...(findings.count > MAXIMUM_NOTES
      ? [messages.say('sheet.correct.notes-cut', { count: messages.count(MAXIMUM_NOTES) })]
      : []),
  ];
}

function counts(messages: Messages, { fates, findings }: CorrectionFacts): readonly string[] {
  const { accepted, rejected, duplicate } = fates;
  return [
    messages.say('sheet.correct.fates', {
      read: messages.count(accepted + rejected + duplicate),
      accepted: messages.count(accepted),
      rejected: messages.count(rejected),
      duplicate: messages.count(duplicate),
    }),
    messages.say('findings.counts', {
      error: messages.count(findings.open.error),
      warning: messages.count(findings.open.warning),
      info: messages.count(findings.open.info),
    }),
    ...waivedSentence(messages, findings),
  ];
}

function sheetLinks(messages: Messages, { sheets, findings }: CorrectionFacts): TableBlock {
  return tableOf<string>(
    [
      {
        heading: messages.say('sheet.column.sheet'),
        value: (sheet) => linkToSheet(sheet),
      },
      {
        heading: messages.say('sheet.column.times'),
        format: 'integer',
        value: (sheet) => findings.bySheet.get(sheet) ?? 0,
      },
    ],
    sheets,
    {},
  );
}
