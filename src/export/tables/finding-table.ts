import { inventoryName } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import { mapped } from '../../repeatable.ts';
import type { ExportFinding } from '../../store/outputs/export-findings.ts';
import type { TableBlock } from '../../workbook/write/spec.ts';
import { type Column, tableOf } from './columns.ts';
import type { FindingSummary, Frequency } from './finding-summary.ts';
import { standingCell } from './words.ts';

/** A finding with its sentences, put into words once. */
interface WordedFinding {
  readonly finding: ExportFinding;
  readonly message: string;
  readonly remedy: string;
}

/** The table of findings: code, severity, place, what is wrong, what to do; its rows are numbered from `from` on. */
export function findingTable(
  messages: Messages,
  findings: Iterable<ExportFinding>,
  from: number,
): TableBlock {
  const columns: readonly Column<WordedFinding>[] = [
    {
      heading: messages.say('sheet.column.severity'),
      width: 11,
      align: 'center',
      value: ({ finding }) => standingCell(messages, finding),
    },
    {
      heading: messages.say('sheet.column.inventory'),
      width: 13,
      value: ({ finding: { kind } }) => (kind === null ? null : inventoryName(messages, kind)),
    },
    {
      heading: messages.say('sheet.column.place'),
      width: 38,
      value: ({ finding }) => placeInFile(messages, finding),
    },
    { heading: messages.say('sheet.column.message'), width: 52, value: ({ message }) => message },
    { heading: messages.say('sheet.column.remedy'), width: 38, value: ({ remedy }) => remedy },
    { heading: messages.say('sheet.column.code'), width: 26, value: ({ finding: { code } }) => code },
  ];
  const worded = mapped(findings, (finding): WordedFinding => {
    const { message, remedy } = messages.finding(finding.code, finding.values);
    return { finding, message, remedy };
  });
  return tableOf(columns, worded, {
    rowNumbers: { heading: messages.say('sheet.number'), from },
    emptyText: messages.say('sheet.no-findings'),
  });
}

/** How many findings are waived, in one sentence; nothing for none. */
export function waivedSentence(messages: Messages, { waived }: FindingSummary): readonly string[] {
  return waived === 0 ? [] : [messages.say('sheet.findings-waived', { count: messages.count(waived) })];
}

/** A short table of what is found most often: the sentences first, where a first page has its wide columns. */
export function frequencyTable(messages: Messages, frequencies: readonly Frequency[]): TableBlock {
  const columns: readonly Column<Frequency>[] = [
    {
      heading: messages.say('sheet.column.example'),
      width: 34,
      value: ({ finding }) => messages.finding(finding.code, finding.values).message,
    },
    {
      heading: messages.say('sheet.column.remedy'),
      width: 44,
      value: ({ finding }) => messages.finding(finding.code, finding.values).remedy,
    },
    {
      heading: messages.say('sheet.column.times'),
      format: 'integer',
      align: 'center',
      value: ({ count }) => count,
    },
    {
      heading: messages.say('sheet.column.severity'),
      align: 'center',
      value: ({ finding }) => standingCell(messages, finding),
    },
    { heading: messages.say('sheet.column.code'), width: 17, value: ({ finding }) => finding.code },
  ];
  return tableOf(columns, frequencies, { emptyText: messages.say('sheet.no-findings') });
}
