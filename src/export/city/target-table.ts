import { compareTargets, type TargetComparison } from '../../checks/targets.ts';
import type { TableBlock } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, tableOf } from '../tables/columns.ts';

/** The published figures beside those of the store; a difference is shown, never evened out. */
export function targetTable({ messages, store, targets }: ExportContext): TableBlock {
  const columns: readonly Column<TargetComparison>[] = [
    {
      heading: messages.say('sheet.column.figure'),
      width: 52,
      value: ({ key }) => messages.target(key),
    },
    {
      heading: messages.say('sheet.column.published'),
      width: 16,
      format: 'integer',
      value: ({ published }) => published,
    },
    {
      heading: messages.say('sheet.column.found'),
      width: 16,
      format: 'integer',
      value: ({ found }) => found,
    },
    {
      heading: messages.say('sheet.column.difference'),
      width: 12,
      format: 'integer',
      value: ({ published, found }) => ({
        kind: 'styled',
        value: found - published,
        tone: found === published ? 'good' : 'warn',
      }),
    },
  ];
  return tableOf(columns, compareTargets(store, targets), {
    rowNumbers: { heading: messages.say('sheet.number') },
  });
}
