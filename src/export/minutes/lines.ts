import type { ExportRecord } from '../../store/outputs/export-records.ts';
import { recordsOfDistrict, recordsOfReceiver } from '../../store/outputs/export-records.ts';
import type { ExportContext } from '../export-context.ts';
import { type MinutesKind, type MinutesSums, type MinutesUnit, minutesKinds, sumsFrom } from './unit.ts';

/** The sections of the form, then one for assets that name none. */
export const sectionKeys = ['A', 'B', 'C', 'D', 'unstated'] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** One line of the list. */
export interface MinutesLine {
  readonly kind: MinutesKind;
  readonly record: ExportRecord;
  /** Who stands on the other side: the receiver's code for a district, the district's for a commune. */
  readonly party: string;
}

/** A section with its lines, premises first, each inventory in the order of the files. */
export interface MinutesSection {
  readonly key: SectionKey;
  readonly lines: readonly MinutesLine[];
}

/** What the minutes of a unit list. Premises stand in section A; records without a receiver in none. */
export function minutesSections(context: ExportContext, unit: MinutesUnit): readonly MinutesSection[] {
  const lines = minutesKinds.flatMap((kind) => linesOf(context, unit, kind));
  return sectionKeys
    .map((key) => ({ key, lines: lines.filter((line) => sectionOf(line) === key) }))
    .filter(({ key, lines: own }) => key !== 'unstated' || own.length > 0);
}

function linesOf({ store }: ExportContext, unit: MinutesUnit, kind: MinutesKind): readonly MinutesLine[] {
  const { side, code } = unit;
  if (side === 'receiver') {
    return [...recordsOfReceiver(store, kind, code)].map((record) => ({
      ...{ kind, record },
      party: record.district,
    }));
  }
  return [...recordsOfDistrict(store, kind, code)].flatMap((record) =>
    record.receiver === null ? [] : [{ kind, record, party: record.receiver }],
  );
}

function sectionOf({ kind, record }: MinutesLine): SectionKey {
  if (kind === 'premises') return 'A';
  return sectionKeys.find((key) => key === record.fields.section) ?? 'unstated';
}

/** What lines add up to; an amount nobody wrote counts as nothing. */
export function sumsOf(lines: readonly MinutesLine[]): MinutesSums {
  return sumsFrom((measure) =>
    measure === 'rows'
      ? [BigInt(lines.length)]
      : lines.map(({ record }) => BigInt(record.fields[measure] ?? 0)),
  );
}

/** Those on the other side in the order of their codes, each with its lines. */
export function minutesParties(
  sections: readonly MinutesSection[],
): readonly { readonly code: string; readonly lines: readonly MinutesLine[] }[] {
  const byParty = new Map<string, MinutesLine[]>();
  for (const line of sections.flatMap(({ lines }) => lines)) {
    const known = byParty.get(line.party);
    if (known) known.push(line);
    else byParty.set(line.party, [line]);
  }
  return [...byParty]
    .map(([code, lines]) => ({ code, lines }))
    .sort((a, b) => a.code.localeCompare(b.code, 'en'));
}
