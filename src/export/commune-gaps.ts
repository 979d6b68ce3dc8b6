import { inventories } from '../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../inventory/inventory.ts';
import type { CellInput, SheetSpec } from '../workbook/write/spec.ts';
import { type Column, tableOf } from './columns.ts';
import type { CommuneFacts } from './commune-facts.ts';
import { type ExportContext, recordName } from './export-context.ts';
import { findingPlace } from './finding-table.ts';
import { titles } from './paper.ts';
import { placeWords, sourceWords } from './pending-table.ts';
import { districtName, receiverName } from './unit-words.ts';
import { reasonWords, severityCell } from './words.ts';

/** One thing a receiving team must look at. */
interface Gap {
  readonly group: 'headquarters' | 'missing' | 'possible' | 'finding';
  readonly severity: CellInput;
  readonly kind: InventoryKind | null;
  readonly what: string;
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

/** The sheet of what is missing: a headquarters, inventories, records that may still come, findings; most pressing first. */
export function communeGaps(context: ExportContext, facts: CommuneFacts): SheetSpec {
  const { messages } = context;
  const name = messages.say('sheet.gaps');
  const columns: readonly Column<Gap>[] = [
    {
      heading: messages.say('sheet.column.group'),
      width: 19,
      value: ({ group }) => messages.say(`sheet.gap.${group}`),
    },
    {
      heading: messages.say('sheet.column.severity'),
      width: 11,
      align: 'center',
      value: ({ severity }) => severity,
    },
    {
      heading: messages.say('sheet.column.inventory'),
      width: 14,
      value: ({ kind }) => (kind === null ? null : inventories[kind].shortTitle),
    },
    { heading: messages.say('sheet.column.what'), width: 34, value: ({ what }) => what },
    { heading: messages.say('sheet.column.message'), width: 42, value: ({ message }) => message },
    { heading: messages.say('sheet.column.remedy'), width: 34, value: ({ remedy }) => remedy },
    { heading: messages.say('sheet.column.place'), width: 32, value: ({ place }) => place },
  ];
  return {
    name,
    titles: titles(messages, name, receiverName(facts.commune), context.stateWords),
    blocks: [
      tableOf(columns, gapsOf(context, facts), {
        rowNumbers: { heading: messages.say('sheet.number') },
        emptyText: messages.say('sheet.no-gaps'),
      }),
    ],
    landscape: true,
    tabColour: 'C00000',
  };
}

function gapsOf(context: ExportContext, facts: CommuneFacts): readonly Gap[] {
  return [
    ...headquartersGap(context, facts),
    ...missingGaps(context, facts),
    ...possibleGaps(context, facts),
    ...findingGaps(context, facts),
  ];
}

function headquartersGap({ messages }: ExportContext, facts: CommuneFacts): readonly Gap[] {
  const isFound = facts.findings.some(({ code }) => code === 'COMMUNE-HEADQUARTERS-MISSING');
  if (facts.headquarters.length > 0 || isFound) return [];
  return [
    {
      group: 'headquarters',
      severity: severityCell(messages, 'error'),
      kind: 'premises',
      what: messages.say('sheet.commune.headquarters'),
      place: '',
      message: messages.say('sheet.commune.no-headquarters'),
      remedy: messages.say('sheet.gap.headquarters.remedy'),
    },
  ];
}

function missingGaps({ messages }: ExportContext, { missing }: CommuneFacts): readonly Gap[] {
  return missing.map(({ district, kind }) => ({
    group: 'missing',
    severity: severityCell(messages, 'warning'),
    kind,
    what: districtName(district),
    place: '',
    message: messages.say('sheet.gap.missing.message', {
      district: districtName(district),
      inventory: inventories[kind].title,
    }),
    remedy: messages.say('sheet.gap.missing.remedy'),
  }));
}

function possibleGaps({ messages }: ExportContext, { possible }: CommuneFacts): readonly Gap[] {
  return possible.map((item) => ({
    group: 'possible',
    severity: severityCell(messages, 'warning'),
    kind: item.kind,
    what: recordName(item.kind, item.record),
    place: `${districtName(item.record.district)} › ${sourceWords(messages, item.record)}`,
    message: messages.say('sheet.gap.possible.message', {
      reason: item.record.reason === null ? '' : reasonWords(messages, item.record.reason),
      place: placeWords(item),
      candidates: item.record.candidates.map(receiverName).join('; '),
    }),
    remedy: messages.say('sheet.gap.possible.remedy'),
  }));
}

function findingGaps({ messages }: ExportContext, facts: CommuneFacts): readonly Gap[] {
  const names = new Map(
    inventoryKinds.flatMap((kind) =>
      facts.records[kind].map((record) => [record.id, recordName(kind, record)] as const),
    ),
  );
  return facts.findings.map((finding) => {
    const { message, remedy } = messages.finding(finding.code, finding.values);
    return {
      group: 'finding',
      severity: severityCell(messages, finding.severity),
      kind: finding.kind,
      what: finding.record === null ? receiverName(facts.commune) : (names.get(finding.record) ?? ''),
      place: findingPlace(finding),
      message,
      remedy,
    };
  });
}
