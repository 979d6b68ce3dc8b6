import type { ExportContext } from '../export-context.ts';
import type { MinutesLine, MinutesSection } from './lines.ts';
import { type MinutesUnit, minutesKinds } from './unit.ts';
import { amountOf, moneyWords, paper, quantityOf } from './words.ts';

/** Rights under which a district holds what is not its own (NĐ 186/2025 Đ.38: listed apart). */
const notOwned: ReadonlySet<unknown> = new Set(['giữ hộ', 'mượn', 'thuê']);

/** Remarks that say of how many lines something holds. */
type CountedRemark =
  | 'no-cost'
  | 'no-residual'
  | 'no-land'
  | 'no-floor'
  | 'no-quantity'
  | 'not-owned'
  | 'surplus'
  | 'lacking'
  | 'unstated';

/** What both sides have to know before they sign, beside the list itself; only what is the case. */
export function minutesRemarks(
  context: ExportContext,
  unit: MinutesUnit,
  sections: readonly MinutesSection[],
): readonly string[] {
  const lines = sections.flatMap((section) => section.lines);
  const counted = (key: CountedRemark, holds: (line: MinutesLine) => boolean): readonly string[] => {
    const count = lines.filter(holds).length;
    return count === 0 ? [] : [paper.say(`minutes.remark.${key}`, { count: paper.count(count) })];
  };
  return [
    ...twoLists(sections),
    ...counted(
      'unstated',
      ({ kind, record }) => kind === 'assets' && (record.fields.section ?? null) === null,
    ),
    ...counted('no-cost', (line) => amountOf(line, 'original_cost') === null),
    ...counted('no-residual', (line) => amountOf(line, 'residual_value') === null),
    ...counted('no-land', (line) => line.kind === 'premises' && amountOf(line, 'land_area') === null),
    ...counted('no-floor', (line) => line.kind === 'premises' && amountOf(line, 'floor_area') === null),
    ...counted('no-quantity', (line) => quantityOf(line) === null),
    ...counted('not-owned', ({ record }) => notOwned.has(record.fields.ownership)),
    ...counted('surplus', ({ record }) => record.fields.condition === 'thừa'),
    ...counted('lacking', ({ record }) => record.fields.condition === 'thiếu'),
    ...pendingRemark(context, unit),
  ];
}

/** A building may stand in the inventory of premises and in that of assets; nobody but the two sides can tell. */
function twoLists(sections: readonly MinutesSection[]): readonly string[] {
  const buildings = sections.find(({ key }) => key === 'A')?.lines ?? [];
  const premises = buildings.filter(({ kind }) => kind === 'premises').length;
  const assets = buildings.length - premises;
  if (premises === 0 || assets === 0) return [];
  const values = { premises: paper.count(premises), assets: paper.count(assets) };
  return [paper.say('minutes.remark.two-lists', values)];
}

/** What a district still holds because nobody has decided where it goes. */
function pendingRemark({ ledger }: ExportContext, { side, code }: MinutesUnit): readonly string[] {
  if (side === 'receiver') return [];
  const own = ledger.entries.filter(
    ({ district, kind }) => district === code && minutesKinds.some((listed) => listed === kind),
  );
  const sum = (key: string) =>
    own.filter(({ measure }) => measure === key).reduce((total, { pending }) => total + pending, 0n);
  if (sum('rows') === 0n) return [];
  return [
    paper.say('minutes.remark.pending', {
      count: paper.count(sum('rows')),
      cost: moneyWords(sum('original_cost')),
    }),
  ];
}
