import { inventories } from '../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../inventory/inventory.ts';
import type { SheetSpec } from '../workbook/write/spec.ts';
import { clearReasons, suggestionsByRecord } from './clear-suggestions.ts';
import { type Column, tableOf } from './columns.ts';
import type { CommuneFacts } from './commune-facts.ts';
import { type ExportContext, recordName } from './export-context.ts';
import { NoteCounter } from './note-counter.ts';
import { sentences, titles } from './paper.ts';
import { type JudgedFields, sixClearColumns, unclearCount } from './six-clear-columns.ts';
import { districtName, receiverName } from './unit-words.ts';

interface JudgedRecord extends JudgedFields {
  readonly kind: InventoryKind;
  readonly name: string;
  readonly district: string;
}

/** The sheet of the six clear: one row a record, least clear first. */
export function communeSixClear(context: ExportContext, facts: CommuneFacts): SheetSpec {
  const { messages } = context;
  const name = messages.say('sheet.clear');
  const suggestions = suggestionsByRecord(messages, facts.findings);
  const notes = new NoteCounter();
  const reasons = clearReasons(messages, facts.findings);
  const columns: readonly Column<JudgedRecord>[] = [
    {
      heading: messages.say('sheet.column.inventory'),
      width: 14,
      value: ({ kind }) => inventories[kind].shortTitle,
    },
    { heading: messages.say('sheet.column.what'), width: 34, value: (record) => record.name },
    {
      heading: messages.say('sheet.column.from'),
      width: 14,
      value: ({ district }) => districtName(district),
    },
    ...sixClearColumns(messages, {
      marksOnly: false,
      width: 19,
      reasonOf: (record, name) => notes.allowed(reasons(record, name)),
    }),
    {
      heading: messages.say('sheet.column.unclear'),
      width: 8,
      format: 'integer',
      value: ({ judged }) => unclearCount(judged),
    },
    {
      heading: messages.say('sheet.clear.suggestion'),
      width: 44,
      value: ({ judged }) => suggestions.get(judged.record) ?? null,
    },
  ];
  return {
    name,
    titles: titles(
      messages,
      messages.say('sheet.clear.title'),
      receiverName(facts.commune),
      context.stateWords,
    ),
    blocks: [
      sentences([messages.say('sheet.clear.legend')]),
      tableOf(columns, judgedRecords(facts), {
        rowNumbers: { heading: messages.say('sheet.number') },
        emptyText: messages.say('sheet.clear.none'),
      }),
    ],
    landscape: true,
  };
}

function judgedRecords({ records, sixClear }: CommuneFacts): readonly JudgedRecord[] {
  const judgedOf = (kind: InventoryKind) =>
    records[kind].flatMap((record): readonly JudgedRecord[] => {
      const judged = sixClear.get(record.id);
      if (!judged) return [];
      const { district, fields } = record;
      return [{ kind, name: recordName(kind, record), district, fields, judged }];
    });
  return inventoryKinds
    .flatMap(judgedOf)
    .sort((left, right) => unclearCount(right.judged) - unclearCount(left.judged));
}
