import fc from 'fast-check';
import type { CellInput } from '../../helpers/rows.ts';
import type { Meant } from './values.ts';

/** In what an office counts its money, and how many đồng that is. */
export type MoneyUnit = 'đồng' | 'nghìn đồng' | 'triệu đồng';
export const worthOf: Readonly<Record<MoneyUnit, number>> = {
  đồng: 1,
  'nghìn đồng': 1_000,
  'triệu đồng': 1_000_000,
};

/** How an office writes numbers: as numbers, or as text of its own spelling. */
type Style = (value: number, decimals: number) => CellInput;
const asNumber: Style = (value) => value;
const asText =
  (group: string, point: string): Style =>
  (value, decimals) => {
    const [whole = '', fraction] = value.toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
  };
const styles = [asNumber, asText('.', ','), asText(' ', ','), asText('', ',')] as const;

/** Amounts of a column in one unit and one spelling; what is stored is in đồng. */
export function writtenMoney(unit: MoneyUnit, rows: number): fc.Arbitrary<readonly Meant[]> {
  const worth = worthOf[unit];
  const decimals = unit === 'triệu đồng' ? 2 : 0;
  const least = unit === 'đồng' ? 50_000_000 : 10;
  const ownSpellings: Readonly<Record<MoneyUnit, readonly Style[]>> = {
    đồng: [asText(',', '.'), withUnit(' đồng'), withUnit('đ'), inMillions('triệu đồng', 1_000_000)],
    'nghìn đồng': [withUnit(' nghìn đồng'), inMillions('triệu', 1_000)],
    'triệu đồng': [withUnit(' triệu đồng'), withUnit(' tr.đ'), inMillions('tỷ đồng', 1_000)],
  };
  const spellings = [...styles, ...ownSpellings[unit]];
  const range = [least, least * 90_000, decimals] as const;
  return inOneSpelling(range, rows, (value) => Math.round(value * worth), spellings);
}

/** "1.234,5 triệu đồng", of any number of đồng. */
function inMillions(unit: string, parts: number): Style {
  return (value) => `${String(Number((value / parts).toFixed(6))).replace('.', ',')} ${unit}`;
}

function withUnit(unit: string): Style {
  const write = asText('.', ',');
  return (value, decimals) => `${write(value, decimals)}${unit}`;
}

/** Areas of a column in m²; what is stored is in hundredths of m². */
export function writtenAreas(rows: number): fc.Arbitrary<readonly Meant[]> {
  return inOneSpelling([20, 9_000, 2], rows, (value) => Math.round(value * 100));
}

/** Numbers of a column between two, with so many decimals. */
export function writtenNumbers(
  range: readonly [from: number, to: number, decimals: number],
  rows: number,
): fc.Arbitrary<readonly Meant[]> {
  return inOneSpelling(range, rows, (value) => value, [asNumber, asText('', ',')]);
}

function inOneSpelling(
  [from, to, decimals]: readonly [from: number, to: number, decimals: number],
  rows: number,
  stored: (value: number) => number,
  spellings: readonly Style[] = styles,
): fc.Arbitrary<readonly Meant[]> {
  const scale = 10 ** decimals;
  const value = fc
    .integer({ min: Math.ceil(from * scale), max: Math.floor(to * scale) })
    .map((scaled) => scaled / scale);
  return fc
    .tuple(fc.constantFrom(...spellings), fc.array(value, { minLength: rows, maxLength: rows }))
    .map(([write, values]) =>
      values.map((each) => ({ written: write(each, decimals), stored: stored(each) })),
    );
}
