import type { Severity } from '../findings/finding.ts';
import { inventories } from '../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../inventory/inventory.ts';
import type { CommuneFacts } from './commune-facts.ts';
import { type ExportContext, recordName } from './export-context.ts';
import { findingPlace } from './finding-table.ts';
import { sourceWords, whyPending } from './pending-table.ts';
import { districtName, receiverName } from './unit-words.ts';

/** One thing a receiving team must look at. */
export interface Gap {
  readonly group: 'headquarters' | 'missing' | 'possible' | 'finding';
  readonly severity: Severity;
  /** Of a finding only. */
  readonly code: string | null;
  readonly kind: InventoryKind | null;
  readonly record: number | null;
  /** The number of the waiver that lets a finding stand. */
  readonly waiver: number | null;
  readonly what: string;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Where it stands, in words. */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

const ofNoRecord = { code: null, record: null, waiver: null, file: null, sheet: null, cell: null } as const;

/** Everything a receiving team must look at: a headquarters, inventories, records that may still come, findings; in this order. */
export function gapsOfCommune(context: ExportContext, facts: CommuneFacts): readonly Gap[] {
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
      severity: 'error',
      ...ofNoRecord,
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
    severity: 'warning',
    ...ofNoRecord,
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
    severity: 'warning',
    ...ofNoRecord,
    record: item.record.id,
    file: item.record.file,
    sheet: item.record.sheet,
    cell: String(item.record.row),
    kind: item.kind,
    what: recordName(item.kind, item.record),
    place: `${districtName(item.record.district)} › ${sourceWords(messages, item.record)}`,
    message: whyPending({ messages }, item),
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
      severity: finding.severity,
      code: finding.code,
      record: finding.record,
      waiver: finding.waiver,
      file: finding.file,
      sheet: finding.sheet,
      cell: finding.cell,
      kind: finding.kind,
      what: finding.record === null ? receiverName(facts.commune) : (names.get(finding.record) ?? ''),
      place: findingPlace(finding),
      message,
      remedy,
    };
  });
}
