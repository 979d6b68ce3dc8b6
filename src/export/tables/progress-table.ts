import type { Messages } from '../../messages/messages.ts';
import type { TableBlock } from '../../workbook/write/spec.ts';
import { type Column, linkToSheet, tableOf } from './columns.ts';

/** How far one matter is: a part of a whole, and the sheet where it is told in full. */
export interface ProgressLine {
  readonly label: string;
  readonly part: number;
  readonly whole: number;
  readonly sheet?: string | undefined;
}

/** The bars of a first page: each matter with its part, its whole, and the live share of the two as a bar. */
export function progressTable(messages: Messages, lines: readonly ProgressLine[]): TableBlock {
  const columns: readonly Column<ProgressLine>[] = [
    {
      heading: messages.say('sheet.progress.matter'),
      width: 30,
      value: ({ label, sheet }) => (sheet === undefined ? label : linkToSheet(sheet, label)),
    },
    {
      heading: messages.say('sheet.progress.part'),
      width: 14,
      format: 'integer',
      value: ({ part }) => part,
    },
    {
      heading: messages.say('sheet.progress.whole'),
      width: 14,
      format: 'integer',
      value: ({ whole }) => whole,
    },
    {
      heading: messages.say('sheet.progress.share'),
      width: 20,
      format: 'percent',
      shareOf: { part: 2, whole: 3 },
      bar: true,
      value: () => null,
    },
  ];
  return tableOf(columns, lines, {});
}
