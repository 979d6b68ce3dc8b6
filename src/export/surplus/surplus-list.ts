import { inventories } from '../../inventory/inventories.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import { clearFindingsOf } from '../../store/outputs/export-findings.ts';
import { surplusSums } from '../../store/outputs/export-queries.ts';
import type { ExportRecord } from '../../store/outputs/export-records.ts';
import type { CellInput, SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import type { Expectation } from '../files/planned-workbook.ts';
import { byRecord, clearWords } from '../tables/clear-suggestions.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { districtColumn } from '../tables/district-column.ts';
import { exportHeading, fieldColumn } from '../tables/field-columns.ts';
import { sentences, titles } from '../tables/paper.ts';
import { sixClearColumns } from '../tables/six-clear-columns.ts';
import { receiverName } from '../tables/unit-words.ts';
import { stateCell } from './surplus-clocks.ts';
import type { SurplusItem } from './surplus-facts.ts';
import { handlingState } from './surplus-progress.ts';

const inventory = inventories.premises;

/** The list of premises to handle: the columns of Mẫu 01/TSC-XLTS, then area, place, year, state, authority and the six. */
export function surplusList(context: ExportContext, items: readonly SurplusItem[], today: string): SheetSpec {
  const { messages } = context;
  return {
    name: messages.say('sheet.surplus.list'),
    titles: titles(
      messages,
      messages.say('sheet.surplus.list-title'),
      messages.say('sheet.surplus.about'),
      context.stateWords,
    ),
    blocks: [
      sentences([messages.say('sheet.clear.legend')]),
      tableOf(listColumns(context, today), items, {
        rowNumbers: { heading: messages.say('sheet.number') },
        columnNumbers: true,
        total: { label: messages.say('sheet.total') },
        emptyText: messages.say('sheet.nothing-here'),
      }),
    ],
    landscape: true,
    pagesWide: 'legible',
    freeze: { columns: 2 },
  };
}

/** The list holds what the database counts and adds up. */
export function surplusListExpectation({ store, messages }: ExportContext): Expectation {
  const sums = surplusSums(store);
  const expected = (key: 'land_area' | 'floor_area' | 'original_cost' | 'residual_value') => {
    const field = inventory.fields[key];
    return field?.measure ? [{ heading: exportHeading(field), unit: field.measure, total: sums[key] }] : [];
  };
  return {
    sheet: messages.say('sheet.surplus.list'),
    rows: sums.rows,
    sums: (['original_cost', 'residual_value', 'land_area', 'floor_area'] as const).flatMap(expected),
  };
}

function listColumns(
  { store, messages, fullIds }: ExportContext,
  today: string,
): readonly Column<SurplusItem>[] {
  const declared = (key: string, more: Partial<Column<SurplusItem>> = {}): readonly Column<SurplusItem>[] => {
    const field = inventory.fields[key];
    if (!field) return [];
    const { value, ...spec } = fieldColumn(inventory, key, field, fullIds);
    return [{ ...spec, value: ({ record }) => value(record), ...more }];
  };
  const words = clearWords(messages, byRecord(clearFindingsOf(store, 'premises')));
  const own = (
    key: 'type' | 'unit' | 'quantity' | 'receiver' | 'authority',
    width: number,
    value: (item: SurplusItem) => CellInput,
  ): Column<SurplusItem> => ({ heading: messages.say(`sheet.surplus.column.${key}`), width, value });
  return [
    ...declared('name', { heading: messages.say('sheet.surplus.column.name') }),
    own('type', 10, () => inventoryName(messages, inventory.kind)),
    own('unit', 7, () => messages.say('sheet.counted.premises')),
    { ...own('quantity', 6, () => 1), format: 'integer' },
    ...declared('year_in_use'),
    ...declared('original_cost'),
    ...declared('residual_value'),
    ...declared('handling', { width: 18 }),
    ...declared('handling_ground', { width: 24 }),
    ...declared('note', { width: 15 }),
    ...declared('land_area'),
    ...declared('floor_area'),
    ...declared('present_use', { width: 12 }),
    ...declared('year_built'),
    ...declared('address'),
    own('receiver', 14, ({ record }) => placeCell(messages.say('sheet.no-receiver'), record)),
    districtColumn(messages.say('sheet.column.from'), ({ record }) => record.district),
    ...declared('handling_year'),
    {
      heading: messages.say('sheet.surplus.column.state'),
      width: 12,
      value: ({ fields }) => stateCell(messages, handlingState(fields, today)),
    },
    ...declared('handling_done'),
    own('authority', 14, ({ fields }) => fields.clear_authority ?? null),
    ...sixClearColumns(messages, { marksOnly: true, width: 6.5 }),
    {
      heading: messages.say('sheet.clear.suggestion'),
      width: 40,
      value: ({ record }) => words(record.id).suggestion ?? null,
    },
  ];
}

function placeCell(none: string, { receiver }: ExportRecord): CellInput {
  if (receiver === null) return { kind: 'styled', value: none, tone: 'warn' };
  return receiverName(receiver);
}
