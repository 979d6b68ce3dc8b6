import { inventoryKinds } from '../../inventory/inventory.ts';
import { linksOfCommune } from '../../reference/units.ts';
import { matrixName } from '../city/city-matrix.ts';
import { cityProgress } from '../city/city-progress.ts';
import type { CommuneFacts } from '../commune/commune-facts.ts';
import type { DistrictFacts } from '../district/district-facts.ts';
import type { ExportContext } from '../export-context.ts';
import { sumOf } from './ledger-table.ts';
import type { ProgressLine } from './progress-table.ts';
import { unclearCount } from './six-clear-columns.ts';

/** How far the city is with each matter it answers for. */
export function cityProgressLines(context: ExportContext): readonly ProgressLine[] {
  const { messages } = context;
  const sheets = {
    inventories: messages.say('sheet.districts'),
    assigned: matrixName(context, inventoryKinds[0]),
    faultless: messages.say('sheet.findings'),
    headquarters: messages.say('sheet.communes'),
    baseline: undefined,
    surplus: undefined,
    received: messages.say('sheet.receiving'),
  } as const;
  const matters = [
    'inventories',
    'assigned',
    'faultless',
    'headquarters',
    'surplus',
    'baseline',
    'received',
  ] as const;
  return matters.map((matter) => ({
    label: messages.say(`sheet.progress.${matter}`),
    ...cityProgress(context, matter),
    sheet: sheets[matter],
  }));
}

/** How far a district is: what it sent, what was taken in, what has a receiver, what is right and clear. */
export function districtProgressLines(
  { messages, asked }: ExportContext,
  { entries, kinds, findings, scores }: DistrictFacts,
): readonly ProgressLine[] {
  const count = (amount: 'read' | 'accepted' | 'assigned') => Number(sumOf(entries, 'rows', amount));
  const own = scores.filter(({ level }) => level === 'district');
  const sum = (key: 'records' | 'wholly_clear') => own.reduce((total, score) => total + score[key], 0);
  return [
    {
      label: messages.say('sheet.progress.inventories'),
      part: kinds.length,
      whole: asked.length,
    },
    {
      label: messages.say('sheet.progress.accepted'),
      part: count('accepted'),
      whole: count('read'),
      sheet: messages.say('sheet.refused'),
    },
    {
      label: messages.say('sheet.progress.assigned'),
      part: count('assigned'),
      whole: count('accepted'),
      sheet: messages.say('sheet.pending'),
    },
    {
      label: messages.say('sheet.progress.faultless'),
      part: count('accepted') - findings.faultyRecords,
      whole: count('accepted'),
      sheet: messages.say('sheet.findings'),
    },
    {
      label: messages.say('sheet.progress.clear'),
      part: sum('wholly_clear'),
      whole: sum('records'),
      sheet: own.length > 0 ? messages.say('sheet.clear') : undefined,
    },
  ];
}

/** How far a commune is: what it is owed, what is right and clear of what comes, and what it has counted. */
export function communeProgressLines(
  { messages, asked, receiving }: ExportContext,
  { commune, counts, missing, found, sixClear }: CommuneFacts,
): readonly ProgressLine[] {
  const givers = new Set(linksOfCommune(commune).map(({ former }) => former.districtCode));
  const owed = givers.size * asked.length;
  const total = inventoryKinds.reduce((sum, kind) => sum + counts[kind], 0);
  const judged = [...sixClear.values()];
  const counted = receiving.filter((each) => each.commune === commune);
  return [
    {
      label: messages.say('sheet.progress.inventories'),
      part: owed - missing.length,
      whole: owed,
      sheet: messages.say('sheet.gaps'),
    },
    {
      label: messages.say('sheet.progress.faultless'),
      part: total - found.faultyRecords,
      whole: total,
      sheet: messages.say('sheet.gaps'),
    },
    {
      label: messages.say('sheet.progress.clear'),
      part: judged.filter((result) => unclearCount(result) === 0).length,
      whole: judged.length,
      sheet: messages.say('sheet.clear'),
    },
    {
      label: messages.say('sheet.progress.received'),
      part: counted.reduce((sum, each) => sum + each.records, 0),
      whole: total,
      sheet: messages.say('sheet.receipt'),
    },
  ];
}
