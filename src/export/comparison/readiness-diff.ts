import { basename } from 'node:path';
import { readinessKind } from '../../inventory/inventory.ts';
import { readiness } from '../../inventory/readiness.ts';
import { inventoryTitle } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import type {
  ReadinessDiff,
  ReadinessDifference,
  ReadinessPlace,
} from '../../reconcile/diff/diff-readiness.ts';
import { receiverName } from '../../reference/code-names.ts';
import type { ReadinessReturn } from '../../store/receiving/readiness.ts';
import { type WriteSettings, writeVerified } from '../files/write-verified.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { titleWithAbout } from '../tables/paper.ts';

/** Two returns of readiness and what they say differently. */
export interface ReadinessDiffContext {
  readonly messages: Messages;
  readonly before: ReadinessReturn;
  readonly after: ReadinessReturn;
  readonly diff: ReadinessDiff;
}

interface Line extends Pick<ReadinessDifference, 'commune' | 'before' | 'after'> {
  readonly field: string;
  readonly was: string | number | null;
  readonly is: string | number | null;
}

/** Writes what two returns say differently, a line for each value. Throws a `RefusedError` as other workbooks do. */
export async function writeReadinessDiff(
  { messages, before, after, diff }: ReadinessDiffContext,
  path: string,
  settings: WriteSettings,
): Promise<void> {
  const lines = diff.differences.flatMap((each) => linesOf(each, messages));
  const name = messages.say('sheet.diff.changed');
  const title = messages.say('sheet.diff.title');
  const place = ({ file }: ReadinessReturn, at: ReadinessPlace | null) =>
    at === null ? null : placeInFile(messages, { file, ...at });
  const columns: readonly Column<Line>[] = [
    {
      heading: messages.say('sheet.column.commune'),
      width: 26,
      value: ({ commune }) => receiverName(commune),
    },
    { heading: messages.say('sheet.match.field'), width: 34, value: ({ field }) => field },
    { heading: messages.say('sheet.diff.before'), width: 16, align: 'left', value: ({ was }) => was },
    { heading: messages.say('sheet.diff.after'), width: 16, align: 'left', value: ({ is }) => is },
    {
      heading: messages.say('sheet.diff.place-before'),
      width: 32,
      value: (line) => place(before, line.before),
    },
    { heading: messages.say('sheet.diff.place-after'), width: 32, value: (line) => place(after, line.after) },
  ];
  const numbers = { before: `V${before.id}`, after: `V${after.id}` };
  const planned = {
    file: basename(path),
    title,
    sheets: [
      {
        name,
        titles: [
          ...titleWithAbout(title, inventoryTitle(messages, readinessKind)),
          { text: messages.say('sheet.diff.about', numbers), style: 'subtitle' as const },
        ],
        blocks: [
          tableOf(columns, lines, {
            rowNumbers: { heading: messages.say('sheet.number') },
            emptyText: messages.say('sheet.match.none'),
          }),
        ],
        landscape: true,
      },
    ],
    expectations: [{ sheet: name, rows: BigInt(lines.length), sums: [] }],
  };
  await writeVerified(path, planned, settings);
}

/** Where only one return says something of a commune, that is the one line about it. */
function linesOf(
  { commune, before, after, changes }: ReadinessDifference,
  messages: Messages,
): readonly Line[] {
  if (before === null || after === null) {
    const side = messages.say(before === null ? 'sheet.diff.added' : 'sheet.diff.removed');
    return [{ commune, before, after, field: side, was: null, is: null }];
  }
  return changes.map(({ field, before: was, after: is }) => ({
    ...{ commune, before, after, was, is },
    field: readiness.fields[field]?.heading ?? field,
  }));
}
