import type { Severity } from '../../findings/finding.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryTitle } from '../../messages/inventory-name.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import { mapped } from '../../repeatable.ts';
import type { ExportFinding } from '../../store/outputs/export-findings.ts';
import { type ExportContext, type PendingItem, recordName } from '../export-context.ts';
import { whyPending } from '../tables/pending-table.ts';
import { districtName, receiverName } from '../tables/unit-words.ts';
import type { CommuneFacts } from './commune-facts.ts';

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

/**
 * Everything a receiving team must look at, most pressing first: a headquarters, errors, inventories, records that may
 * still come, warnings and notes, and last what somebody lets stand.
 */
export function gapsOfCommune(context: ExportContext, facts: CommuneFacts): Iterable<Gap> {
  const names = recordNames(facts);
  function* found(isWanted: (finding: ExportFinding) => boolean): Iterable<Gap> {
    for (const finding of facts.findings)
      if (isWanted(finding)) yield findingGap(context, facts.commune, names, finding);
  }
  return {
    *[Symbol.iterator]() {
      yield* headquartersGap(context, facts);
      yield* found((finding) => finding.waiver === null && finding.severity === 'error');
      yield* missingGaps(context, facts);
      yield* mapped(facts.possible, (item) => possibleGap(context, item));
      yield* found((finding) => finding.waiver === null && finding.severity !== 'error');
      yield* found((finding) => finding.waiver !== null);
    },
  };
}

function headquartersGap({ messages }: ExportContext, facts: CommuneFacts): readonly Gap[] {
  const isFound = facts.found.frequencies.some(
    ({ finding }) => finding.code === 'COMMUNE-HEADQUARTERS-MISSING',
  );
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
      inventory: inventoryTitle(messages, kind),
    }),
    remedy: messages.say('sheet.gap.missing.remedy'),
  }));
}

function possibleGap({ messages }: ExportContext, item: PendingItem): Gap {
  return {
    group: 'possible',
    severity: 'warning',
    ...ofNoRecord,
    record: item.record.id,
    file: item.record.file,
    sheet: item.record.sheet,
    cell: String(item.record.row),
    kind: item.kind,
    what: recordName(item.kind, item.record),
    place: `${districtName(item.record.district)} › ${placeInFile(messages, item.record)}`,
    message: whyPending({ messages }, item),
    remedy: messages.say('sheet.gap.possible.remedy'),
  };
}

function recordNames({ records }: CommuneFacts): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const kind of inventoryKinds) {
    for (const record of records[kind]) names.set(record.id, recordName(kind, record));
  }
  return names;
}

function findingGap(
  { messages }: ExportContext,
  commune: string,
  names: ReadonlyMap<number, string>,
  finding: ExportFinding,
): Gap {
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
    what: finding.record === null ? receiverName(commune) : (names.get(finding.record) ?? ''),
    place: placeInFile(messages, finding),
    message,
    remedy,
  };
}
