import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { SixClearResult } from '../../store/checks/six-clear.ts';
import { clearFindingFinder } from '../../store/outputs/export-findings.ts';
import type { ExportRecord } from '../../store/outputs/export-records.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import { type ExportContext, recordName } from '../export-context.ts';
import { clearWords } from '../tables/clear-suggestions.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { districtColumn } from '../tables/district-column.ts';
import { sentences, titles } from '../tables/paper.ts';
import { type JudgedFields, sixClear, sixClearColumns, unclearCount } from '../tables/six-clear-columns.ts';
import { receiverName } from '../tables/unit-words.ts';
import type { CommuneFacts } from './commune-facts.ts';

interface JudgedRecord extends JudgedFields {
  readonly kind: InventoryKind;
  readonly name: string;
  readonly district: string;
}

/** The sheet of the six clear: one row a record, least clear first. */
export function communeSixClear(context: ExportContext, facts: CommuneFacts): SheetSpec {
  const { messages } = context;
  const name = messages.say('sheet.clear');
  const words = clearWords(messages, clearFindingFinder(context.store));
  const columns: readonly Column<JudgedRecord>[] = [
    {
      heading: messages.say('sheet.column.inventory'),
      width: 14,
      value: ({ kind }) => inventoryName(messages, kind),
    },
    { heading: messages.say('sheet.column.what'), width: 34, value: (record) => record.name },
    districtColumn(messages.say('sheet.column.from'), ({ district }) => district),
    ...sixClearColumns(messages, {
      marksOnly: false,
      width: 19,
      reasonOf: (record, name) => words(record).reasons.get(name),
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
      value: ({ judged }) => words(judged.record).suggestion ?? null,
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

function judgedRecords({ records, sixClear: judgements }: CommuneFacts): readonly JudgedRecord[] {
  const found: JudgedRecord[] = [];
  for (const kind of inventoryKinds) {
    for (const record of records[kind]) {
      const judged = judgements.get(record.id);
      if (judged) found.push(judgedRecord(kind, record, judged));
    }
  }
  return found.sort((left, right) => unclearCount(right.judged) - unclearCount(left.judged));
}

/** Of the record only what the sheet shows: they are all kept to be put in order. */
function judgedRecord(kind: InventoryKind, record: ExportRecord, judged: SixClearResult): JudgedRecord {
  const shown = sixClear.flatMap(({ fields }) => fields.map((key) => [key, record.fields[key] ?? null]));
  const { district } = record;
  return { kind, name: recordName(kind, record), district, fields: Object.fromEntries(shown), judged };
}
