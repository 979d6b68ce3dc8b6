import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { isHoused } from '../../inventory/premises.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import { communeReceivers, type Receiver } from '../../reference/receivers.ts';
import { districts, type FormerDistrict, fullName } from '../../reference/units.ts';
import { type FindingFrequency, findingFrequencies } from '../../store/checks/findings.ts';
import { hanoiDay } from '../../text/hanoi-time.ts';
import type { CellInput, SheetSpec } from '../../workbook/write/spec.ts';
import { writtenDay } from '../../written-day.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { titles } from '../tables/paper.ts';
import { severityCell } from '../tables/words.ts';

/** What is found most often, the 126 communes with what they get, the 30 districts with what they sent. */
export function cityLists(context: ExportContext): readonly SheetSpec[] {
  return [findingSheet(context), communeSheet(context), districtSheet(context)];
}

function findingSheet(context: ExportContext): SheetSpec {
  const { messages, store } = context;
  const name = messages.say('sheet.findings');
  const columns: readonly Column<FindingFrequency>[] = [
    {
      heading: messages.say('sheet.column.severity'),
      width: 12,
      align: 'center',
      value: ({ severity }) => severityCell(messages, severity),
    },
    { heading: messages.say('sheet.column.code'), width: 44, value: ({ code }) => code },
    {
      heading: messages.say('sheet.column.times'),
      width: 12,
      format: 'integer',
      bar: true,
      total: 'sum',
      value: ({ count }) => count,
    },
    {
      heading: messages.say('sheet.column.waived'),
      width: 11,
      format: 'integer',
      total: 'sum',
      value: ({ waived }) => waived,
    },
    {
      heading: messages.say('sheet.column.remedy'),
      width: 60,
      value: ({ code }) => messages.finding(code, {}).remedy,
    },
  ];
  return {
    name,
    titles: titles(messages, name, messages.say('sheet.findings.about'), context.stateWords),
    blocks: [
      tableOf(columns, findingFrequencies(store), {
        total: { label: messages.say('sheet.total') },
        emptyText: messages.say('sheet.no-findings'),
      }),
    ],
  };
}

function communeSheet(context: ExportContext): SheetSpec {
  const { messages, received, headquarters } = context;
  const name = messages.say('sheet.communes');
  const columns: readonly Column<Receiver>[] = [
    { heading: messages.say('sheet.column.commune-code'), width: 9, wrap: false, value: ({ code }) => code },
    { heading: messages.say('sheet.column.commune'), width: 34, value: (commune) => commune.name },
    ...inventoryKinds.map(
      (kind): Column<Receiver> => ({
        heading: inventoryName(messages, kind),
        width: 14,
        format: 'integer',
        total: 'sum',
        value: ({ code }) => Number(received(kind, 'rows', code)),
      }),
    ),
    {
      heading: messages.say('sheet.column.headquarters'),
      width: 11,
      format: 'integer',
      total: 'sum',
      value: ({ code }) => headquartersCell(headquarters.get(code) ?? 0),
    },
  ];
  return {
    name,
    titles: titles(messages, name, messages.say('sheet.communes.about'), context.stateWords),
    blocks: [
      tableOf(columns, communeReceivers, {
        rowNumbers: { heading: messages.say('sheet.number') },
        total: { label: messages.say('sheet.total') },
      }),
    ],
    freeze: { columns: 3 },
  };
}

/** One or two is right; none or more is a finding. */
function headquartersCell(count: number): CellInput {
  return { kind: 'styled', value: count, tone: isHoused(count) ? 'good' : 'bad' };
}

function districtSheet(context: ExportContext): SheetSpec {
  const { messages } = context;
  const name = messages.say('sheet.districts');
  const columns: readonly Column<FormerDistrict>[] = [
    { heading: messages.say('sheet.column.commune-code'), width: 7, wrap: false, value: ({ code }) => code },
    { heading: messages.say('sheet.column.district'), width: 24, value: fullName },
    ...inventoryKinds.map(
      (kind): Column<FormerDistrict> => ({
        heading: inventoryName(messages, kind),
        width: 22,
        align: 'center',
        value: ({ code }) => sentCell(context, code, kind),
      }),
    ),
  ];
  return {
    name,
    titles: titles(messages, name, messages.say('sheet.districts.about'), context.stateWords),
    blocks: [tableOf(columns, districts, { rowNumbers: { heading: messages.say('sheet.number') } })],
  };
}

function sentCell(
  { messages, submissions }: ExportContext,
  district: string,
  kind: InventoryKind,
): CellInput {
  const sent = submissions.filter((each) => each.district_code === district && each.kind === kind);
  if (sent.length === 0) return { kind: 'styled', value: messages.say('sheet.not-sent'), tone: 'bad' };
  const words = sent.map(({ version, imported_at }) => {
    const date = writtenDay(hanoiDay(imported_at));
    return messages.say('sheet.version-on', { version, date });
  });
  return { kind: 'styled', value: words.join('\n'), tone: 'good' };
}
