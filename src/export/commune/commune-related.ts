import { inventories } from '../../inventory/inventories.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import { sourceInWords } from '../../messages/place-in-file.ts';
import { type RelatedRecord, relatedRecords } from '../../store/mapping/related-receivers.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { districtColumn } from '../tables/district-column.ts';
import { titles } from '../tables/paper.ts';
import { receiverName } from '../tables/unit-words.ts';

/** What another receiver leads and this commune has a part in; no sheet where there is nothing of the kind. */
export function communeRelated(context: ExportContext, commune: string): readonly SheetSpec[] {
  const { store, messages } = context;
  const records = inventoryKinds.flatMap((kind) =>
    inventories[kind].related === undefined ? [] : relatedRecords(store, inventories[kind], commune),
  );
  if (records.length === 0) return [];
  const columns: readonly Column<RelatedRecord>[] = [
    { heading: messages.say('sheet.column.what'), width: 44, value: ({ name }) => name },
    districtColumn(messages.say('sheet.column.from'), ({ district }) => district),
    { heading: messages.say('sheet.column.lead'), width: 26, value: ({ lead }) => receiverName(lead) },
    {
      heading: messages.say('sheet.column.evidence'),
      width: 34,
      value: ({ evidence }) => sourceInWords(messages, evidence),
    },
    {
      heading: messages.say('sheet.column.record'),
      width: 9,
      align: 'center',
      wrap: false,
      value: ({ id }) => id,
    },
  ];
  const table = tableOf(columns, records, { rowNumbers: { heading: messages.say('sheet.number') } });
  const title = messages.say('sheet.related.title');
  return [
    {
      name: messages.say('sheet.related.name'),
      titles: titles(messages, title, receiverName(commune), context.stateWords),
      blocks: [table],
      landscape: true,
      pagesWide: 'legible',
      freeze: { columns: 2 },
    },
  ];
}
