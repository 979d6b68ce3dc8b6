import type { ColumnTexts, MatchedColumn } from './columns.ts';
import { type HeadingIndex, meaningOf } from './heading-index.ts';
import { plainHeadingKey } from './heading-key.ts';
import { wholeHeading } from './heading-readings.ts';
import { namedAbove } from './named-above.ts';
import { groupNames } from './source-columns.ts';

/** Which part of an address a column holds, from the smallest to the largest. */
const addressParts = ['number', 'street', 'hamlet', 'commune', 'district', 'city'] as const;
type AddressPart = (typeof addressParts)[number];

/** By what stands in the heading, without accents. */
const partNames: Readonly<Record<AddressPart, readonly string[]>> = {
  number: ['so nha', 'so', 'so nha ngo', 'so nha ngo ngach', 'ngo', 'ngo ngach', 'so ngo', 'so nha so ngo'],
  street: [
    ...['duong', 'pho', 'duong pho', 'ten duong', 'ten pho', 'ten duong pho', 'duong pho ngo', 'pho duong'],
    ...['so nha duong pho', 'so nha duong', 'so nha pho', 'so nha ten duong', 'so nha ten duong pho'],
    ...['so nha ngo duong pho', 'so nha ngo ngach duong pho', 'so nha thon to dan pho', 'so nha duong thon'],
  ],
  hamlet: [
    ...[
      'thon',
      'xom',
      'to',
      'to dan pho',
      'tdp',
      'khu',
      'khu dan cu',
      'thon xom',
      'thon to dan pho',
      'thon tdp',
    ],
    ...['to dan pho thon', 'tdp thon', 'thon khu', 'xom thon'],
  ],
  commune: [
    ...['phuong', 'xa', 'thi tran', 'phuong xa', 'xa phuong', 'xa phuong thi tran', 'phuong xa thi tran'],
    ...['xa thi tran', 'phuong xa cu', 'xa phuong cu', 'xa phuong thi tran cu'],
  ],
  district: ['quan', 'huyen', 'thi xa', 'quan huyen', 'huyen quan', 'quan huyen thi xa', 'quan huyen cu'],
  city: ['tinh', 'thanh pho', 'tp', 'tinh thanh pho', 'thanh pho tinh', 'tinh tp'],
};

const partsByName: ReadonlyMap<string, AddressPart> = new Map(
  addressParts.flatMap((part) => partNames[part].map((name) => [name, part] as const)),
);

/** A column with a part of an address. */
interface PartColumn {
  readonly part: AddressPart;
  readonly column: number;
  readonly heading: string;
}

/**
 * The columns of an address that is written in several: "Số nhà | Đường, phố | Phường, xã" below "Địa chỉ", or "Số nhà"
 * right before "Đường, phố" with nothing above them. The first one fills the field, the others are parts of it; the commune
 * fills the field of the place as well, where nothing else does. Each part once, the smaller before the larger, and nothing
 * else below the group.
 */
export function addressColumns(
  index: HeadingIndex,
  columns: readonly ColumnTexts[],
): ReadonlyMap<number, MatchedColumn> {
  const found = new Map<number, MatchedColumn>();
  const { fields, place } = index.inventory;
  for (const { field, parts } of [...groupedParts(index, columns), ...bareParts(index, columns)]) {
    const [first, ...others] = parts;
    const isTaken = [...found.values()].some(({ key }) => key === field);
    if (!first || isTaken || !isAddress(parts)) continue;
    const { column, heading } = first;
    found.set(column, { column, heading, key: field, addressParts: others.map((other) => other.column) });
    const isPlaced =
      fields[place]?.kind !== 'former-commune' || isNamedElsewhere(index, columns, parts, place);
    for (const other of others) {
      const fills = other.part === 'commune' && !isPlaced;
      found.set(other.column, {
        column: other.column,
        heading: other.heading,
        ...(fills ? { key: place } : { partOf: field }),
      });
    }
  }
  return found;
}

/** The parts of one address, and the field that it fills. */
interface Parts {
  readonly field: string;
  readonly parts: readonly PartColumn[];
}

/** Groups that name a field of addresses and have nothing but parts of one below them. */
function groupedParts(index: HeadingIndex, columns: readonly ColumnTexts[]): readonly Parts[] {
  const groups = new Map<string, ColumnTexts[]>();
  for (const column of columns) {
    if (!column.grouped || column.texts.length < 2) continue;
    const above = column.texts.slice(0, -1).join('\n');
    groups.set(above, [...(groups.get(above) ?? []), column]);
  }
  return [...groups.values()].flatMap((group) => {
    const parts = group.flatMap((column) => partColumn(column) ?? []);
    const field = groupNames(group[0]?.texts.slice(0, -1) ?? [])
      .map((name) => addressField(index, name))
      .find((key) => key !== undefined);
    return field === undefined || parts.length < group.length ? [] : [{ field, parts }];
  });
}

/** A house number and a street beside one another, in a table without a column of addresses. */
function bareParts(index: HeadingIndex, columns: readonly ColumnTexts[]): readonly Parts[] {
  const { address } = index.inventory;
  const bare = columns
    .filter(({ texts }) => texts.length === 1)
    .flatMap((column) => partColumn(column) ?? []);
  const number = bare.find(({ part, heading }) => part === 'number' && plainHeadingKey(heading) !== 'so');
  const street = bare.find(({ part, column }) => part === 'street' && column === (number?.column ?? 0) + 1);
  if (address === undefined || !number || !street || isNamedElsewhere(index, columns, [], address)) return [];
  return [{ field: address, parts: [number, street] }];
}

function isAddress(parts: readonly PartColumn[]): boolean {
  const places = parts.map(({ part }) => addressParts.indexOf(part));
  const ascends = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  const isStreet = parts.some(({ part }) => part === 'street' || part === 'number' || part === 'hamlet');
  return parts.length > 1 && ascends && isStreet;
}

function isNamedElsewhere(
  index: HeadingIndex,
  columns: readonly ColumnTexts[],
  parts: readonly PartColumn[],
  field: string,
): boolean {
  const isOther = ({ column }: ColumnTexts) => parts.every((part) => part.column !== column);
  return columns.filter(isOther).some((column) => meaningOf(index, column)?.key === field);
}

function partColumn(named: ColumnTexts): PartColumn | undefined {
  const part = partsByName.get(plainHeadingKey(named.texts.at(-1) ?? ''));
  return part && { part, column: named.column, heading: wholeHeading(named) };
}

/** The field of an address that the words above some columns name. */
function addressField(index: HeadingIndex, words: string): string | undefined {
  const { inventory } = index;
  const key = namedAbove(index, words)?.key;
  return key !== undefined && inventory.fields[key]?.kind === 'address' ? key : undefined;
}
