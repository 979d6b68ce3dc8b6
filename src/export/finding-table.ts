import { inventories } from '../inventory/inventories.ts';
import type { Messages } from '../messages/messages.ts';
import type { ExportFinding } from '../store/export-findings.ts';
import type { TableBlock } from '../workbook/write/spec.ts';
import { type Column, tableOf } from './columns.ts';
import { standingCell } from './words.ts';

/** Where a finding points: file › sheet › cell. */
export function findingPlace({ file, sheet, cell }: ExportFinding): string {
  return [file, sheet, cell].filter((part) => part !== null && part !== '').join(' › ');
}

/** The sheet of findings: code, severity, place, what is wrong, what to do. */
export function findingTable(messages: Messages, findings: readonly ExportFinding[]): TableBlock {
  const columns: readonly Column<ExportFinding>[] = [
    {
      heading: messages.say('sheet.column.severity'),
      width: 11,
      align: 'center',
      value: (finding) => standingCell(messages, finding),
    },
    {
      heading: messages.say('sheet.column.inventory'),
      width: 13,
      value: ({ kind }) => (kind === null ? null : inventories[kind].shortTitle),
    },
    { heading: messages.say('sheet.column.place'), width: 38, value: findingPlace },
    {
      heading: messages.say('sheet.column.message'),
      width: 52,
      value: ({ code, values }) => messages.finding(code, values).message,
    },
    {
      heading: messages.say('sheet.column.remedy'),
      width: 38,
      value: ({ code, values }) => messages.finding(code, values).remedy,
    },
    { heading: messages.say('sheet.column.code'), width: 26, value: ({ code }) => code },
  ];
  return tableOf(columns, findings, {
    rowNumbers: { heading: messages.say('sheet.number') },
    emptyText: messages.say('sheet.no-findings'),
  });
}

interface Frequency {
  readonly finding: ExportFinding;
  readonly count: number;
}

/** The findings that nobody lets stand. */
export function openFindings<Finding extends Pick<ExportFinding, 'waiver'>>(
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.filter(({ waiver }) => waiver === null);
}

/** How many findings are waived, in one sentence; nothing for none. */
export function waivedSentence(
  messages: Messages,
  findings: readonly Pick<ExportFinding, 'waiver'>[],
): readonly string[] {
  const waived = findings.length - openFindings(findings).length;
  return waived === 0 ? [] : [messages.say('sheet.findings-waived', { count: messages.count(waived) })];
}

/** The open findings that occur most, errors first, each with its first case as an example. */
export function frequentFindings(findings: readonly ExportFinding[], most: number): readonly Frequency[] {
  const counts = new Map<string, { finding: ExportFinding; count: number }>();
  for (const finding of openFindings(findings)) {
    const known = counts.get(finding.code);
    if (known) known.count += 1;
    else counts.set(finding.code, { finding, count: 1 });
  }
  const rank = { error: 0, warning: 1, info: 2 } as const;
  return [...counts.values()]
    .sort(
      (left, right) =>
        rank[left.finding.severity] - rank[right.finding.severity] ||
        right.count - left.count ||
        (left.finding.code < right.finding.code ? -1 : 1),
    )
    .slice(0, most);
}

/** A short table of what is found most often. */
export function frequencyTable(messages: Messages, frequencies: readonly Frequency[]): TableBlock {
  const columns: readonly Column<Frequency>[] = [
    {
      heading: messages.say('sheet.column.severity'),
      align: 'center',
      value: ({ finding }) => standingCell(messages, finding),
    },
    {
      heading: messages.say('sheet.column.example'),
      width: 44,
      value: ({ finding }) => messages.finding(finding.code, finding.values).message,
    },
    {
      heading: messages.say('sheet.column.times'),
      format: 'integer',
      value: ({ count }) => count,
    },
    {
      heading: messages.say('sheet.column.remedy'),
      width: 17,
      value: ({ finding }) => messages.finding(finding.code, finding.values).remedy,
    },
    { heading: messages.say('sheet.column.code'), width: 17, value: ({ finding }) => finding.code },
  ];
  return tableOf(columns, frequencies, { emptyText: messages.say('sheet.no-findings') });
}
