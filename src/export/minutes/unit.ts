import { receiverByCode } from '../../reference/receivers.ts';
import { communes, districtByCode, districts } from '../../reference/units.ts';
import type { ExportContext } from '../export-context.ts';
import { districtName, receiverName } from '../tables/unit-words.ts';

/** Whose minutes: a district that hands over, or a commune that receives. */
export interface MinutesUnit {
  readonly side: 'giver' | 'receiver';
  readonly code: string;
  /** "quận Hoàn Kiếm" */
  readonly name: string;
}

/** The unit of a code: three digits for a district, five for a commune. */
export function minutesUnit(code: string): MinutesUnit {
  return districtByCode.has(code)
    ? { side: 'giver', code, name: districtName(code) }
    : { side: 'receiver', code, name: receiverName(code) };
}

/** The 30 districts, then the 126 communes. */
export function allMinutesUnits(): readonly MinutesUnit[] {
  return [...districts, ...communes].map(({ code }) => minutesUnit(code));
}

/** What minutes add up to: lines, whole đồng, hundredths of m². */
export interface MinutesSums {
  readonly rows: bigint;
  readonly original_cost: bigint;
  readonly residual_value: bigint;
  readonly land_area: bigint;
  readonly floor_area: bigint;
}

export const minutesMeasures = [
  'rows',
  'original_cost',
  'residual_value',
  'land_area',
  'floor_area',
] as const satisfies readonly (keyof MinutesSums)[];

/** The inventories whose records minutes list. */
export const minutesKinds = ['premises', 'assets'] as const;
export type MinutesKind = (typeof minutesKinds)[number];

/** What the ledger says that goes from a district to receivers, or to a commune. */
export function ledgerSums(context: ExportContext, unit: MinutesUnit): MinutesSums {
  return sumsFrom((measure) => minutesKinds.map((kind) => ledgerSum(context, unit, kind, measure)));
}

function ledgerSum(
  { ledger, received }: ExportContext,
  { side, code }: MinutesUnit,
  kind: MinutesKind,
  measure: string,
): bigint {
  if (side === 'receiver') return received(kind, measure, code);
  return ledger.entries
    .filter((entry) => entry.district === code && entry.kind === kind && entry.measure === measure)
    .reduce((sum, { assigned }) => sum + assigned, 0n);
}

/** Adds up, measure by measure. */
export function sumsFrom(amounts: (measure: keyof MinutesSums) => readonly bigint[]): MinutesSums {
  const sum = (measure: keyof MinutesSums) => amounts(measure).reduce((total, each) => total + each, 0n);
  return {
    rows: sum('rows'),
    original_cost: sum('original_cost'),
    residual_value: sum('residual_value'),
    land_area: sum('land_area'),
    floor_area: sum('floor_area'),
  };
}

/** Whether a receiver is one of the communes, which have a people's committee. */
export function isCommune(code: string): boolean {
  return receiverByCode.get(code)?.kind === 'commune';
}
