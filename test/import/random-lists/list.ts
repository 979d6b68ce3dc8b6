import fc from 'fast-check';
import type { Field } from '../../../src/inventory/field.ts';
import { headingKey } from '../../../src/inventory/heading-key.ts';
import { inventories } from '../../../src/inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../../src/inventory/inventory.ts';
import { districts } from '../../../src/reference/units.ts';
import { spellOut } from '../../inventory/heading-names/spell-out.ts';
import type { MoneyUnit } from './numbers.ts';
import { columnOfValues, type Meant } from './values.ts';

/** A column of a list: what its heading says, and its cells from the first record to the last. */
export interface Column {
  readonly key: string;
  readonly heading: string;
  readonly isMoney: boolean;
  readonly cells: readonly Meant[];
  /** What stands above the heading, and above those of the columns beside it. */
  readonly group?: string;
}

/** What one office has to say, before it is laid out on a sheet. */
export interface List {
  readonly kind: InventoryKind;
  readonly district: string;
  readonly moneyUnit: MoneyUnit;
  readonly rows: number;
  /** The number of the last record before its own. */
  readonly behind: number;
  readonly columns: readonly Column[];
  /** The units that its records were with, in the order of their sections. */
  readonly units: readonly string[];
}

type About = Omit<List, 'columns' | 'units'>;

/** Any district that hands over. */
export const anyDistrict = fc.constantFrom(...districts.map(({ code }) => code));

/** Any list of an inventory: its required columns and some of the others, in any order, under any of their headings. */
export const anyList: fc.Arbitrary<List> = anyDistrict.chain((district) => anyListOf(district, 0));

/** Any list of a district whose records are numbered behind those of another one. */
export function anyListOf(district: string, behind: number): fc.Arbitrary<List> {
  return fc
    .record({
      kind: fc.constantFrom(...inventoryKinds),
      moneyUnit: fc.constantFrom<MoneyUnit>('đồng', 'nghìn đồng', 'triệu đồng'),
      rows: fc.integer({ min: 1, max: 9 }),
    })
    .map((about) => ({ ...about, district, behind }))
    .chain((about) =>
      columnsOf(about).map((columns) => ({ ...about, columns, units: unitsIn(columns, about.kind) })),
    );
}

function columnsOf(about: About): fc.Arbitrary<readonly Column[]> {
  const entries = Object.entries<Field>(inventories[about.kind].fields);
  const wanted = neededOf(about.kind);
  const isName = (key: string) => key === inventories[about.kind].naming;
  const needed = entries.filter(([key]) => wanted.has(key));
  const others = entries.filter((entry) => !needed.includes(entry));
  return fc
    .subarray(others)
    .chain((chosen) =>
      fc.shuffledSubarray([...needed, ...chosen], { minLength: needed.length + chosen.length }),
    )
    .map((chosen) => chosen.toSorted(([one], [other]) => Number(isName(other)) - Number(isName(one))))
    .chain((chosen) => fc.tuple(...chosen.map(([key, field]) => oneColumn(key, field, about))))
    .filter((columns) => new Set(columns.map(({ heading }) => headingKey(heading))).size === columns.length);
}

function oneColumn(key: string, field: Field, about: About): fc.Arbitrary<Column> {
  const isMoney = field.kind === 'money';
  return fc
    .tuple(
      fc.constantFrom(...headingsOf(key, field, about)),
      columnOfValues(field, { key, isNeeded: neededOf(about.kind).has(key), ...about }),
    )
    .map(([heading, cells]) => ({ key, heading, isMoney, cells }));
}

/** What a field may be called; "Nguyên giá (đồng)" stands above no thousands. */
function headingsOf(key: string, { heading, aliases }: Field, { kind, moneyUnit }: About): readonly string[] {
  const further = inventories[kind].headingNames[key] ?? [];
  const all = [heading, ...aliases, ...further.flatMap(spellOut)];
  return moneyUnit === 'đồng' ? all : all.filter((each) => !each.includes('(đồng)'));
}

/** The fields that every row of an inventory fills. */
function neededOf(kind: InventoryKind): ReadonlySet<string> {
  const { fields, identity, naming, place, unit } = inventories[kind];
  const required = Object.entries<Field>(fields).flatMap(([key, field]) => (field.required ? [key] : []));
  return new Set([...required, identity, naming, place, unit]);
}

function unitsIn(columns: readonly Column[], kind: InventoryKind): readonly string[] {
  const cells = columns.find(({ key }) => key === inventories[kind].unit)?.cells ?? [];
  return [...new Set(cells.map(({ stored }) => String(stored)))];
}
