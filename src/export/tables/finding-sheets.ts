import type { ExportFinding } from '../../store/outputs/export-findings.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, tableOf } from './columns.ts';
import type { FindingSummary, Frequency } from './finding-summary.ts';
import { findingTable } from './finding-table.ts';
import { listParts } from './list-parts.ts';
import { titles } from './paper.ts';
import { standingCell } from './words.ts';

type Speaking = Pick<ExportContext, 'messages' | 'stateWords'>;

/** The kinds of findings that the first page names; the sheet by kind has all of them. */
export const kindsOnFirstPage = 8;

/**
 * The sheets of what was found about a district: by kind where the first page cannot name all, as one kind is mended
 * in one go; then each finding, on as many sheets as they need.
 */
export function findingSheets(
  context: Speaking,
  about: string,
  findings: Iterable<ExportFinding>,
  summary: FindingSummary,
): readonly SheetSpec[] {
  const { messages, stateWords } = context;
  const list = { name: messages.say('sheet.findings'), items: findings, count: summary.count };
  const each = listParts(messages, list).map(
    ({ name, items, from, about: part }): SheetSpec => ({
      name,
      titles: [
        ...titles(messages, list.name, about, stateWords),
        ...(part === undefined ? [] : [{ text: part, style: 'italic' as const }]),
      ],
      blocks: [findingTable(messages, items, from)],
    }),
  );
  return summary.frequencies.length > kindsOnFirstPage ? [kindSheet(context, about, summary), ...each] : each;
}

function kindSheet({ messages, stateWords }: Speaking, about: string, summary: FindingSummary): SheetSpec {
  const name = messages.say('sheet.finding-kinds');
  const columns: readonly Column<Frequency>[] = [
    {
      heading: messages.say('sheet.column.severity'),
      width: 11,
      align: 'center',
      value: ({ finding }) => standingCell(messages, finding),
    },
    { heading: messages.say('sheet.column.code'), width: 30, value: ({ finding: { code } }) => code },
    {
      heading: messages.say('sheet.column.times'),
      width: 12,
      format: 'integer',
      align: 'center',
      bar: true,
      total: 'sum',
      value: ({ count }) => count,
    },
    {
      heading: messages.say('sheet.column.example'),
      width: 56,
      value: ({ finding: { code, values } }) => messages.finding(code, values).message,
    },
    {
      heading: messages.say('sheet.column.remedy'),
      width: 46,
      value: ({ finding: { code, values } }) => messages.finding(code, values).remedy,
    },
  ];
  return {
    name,
    titles: titles(messages, name, about, stateWords),
    blocks: [
      tableOf(columns, summary.frequencies, {
        rowNumbers: { heading: messages.say('sheet.number') },
        total: { label: messages.say('sheet.total') },
      }),
    ],
    landscape: true,
  };
}
