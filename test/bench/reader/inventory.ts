import { districts } from '../../../fixtures/geography.ts';
import { inventAnyName, inventPosition } from '../../../fixtures/people.ts';
import { type Random, randomFor } from '../../../fixtures/random.ts';
import { assetKinds, conditions } from '../../../fixtures/words/assets.ts';
import { streets } from '../../../fixtures/words/premises.ts';
import { districtOffices } from '../../../fixtures/words/staff.ts';

/** What stands in a cell; a day is its serial in the 1900 system. */
export type BenchValue = string | number | { readonly day: number };

const NAMES = 3_000;
const FIRST_DAY = 36_526; // 2000-01-01
const DAYS = 9_000;
const remarks: readonly string[] = [
  'Có hồ sơ',
  'Thiếu biên bản',
  'Bàn giao kèm chìa khoá',
  'Không',
  'Xem phụ lục 2',
];

/** The headings of a large inventory: 20 columns, of which 12 hold text, 5 numbers and 3 days. */
export const headings: readonly string[] = [
  'STT',
  'Mã tài sản',
  'Tên tài sản',
  'Đơn vị sử dụng',
  'Người quản lý',
  'Chức vụ',
  'Số định danh',
  'Ngày sử dụng',
  'Ngày kiểm kê',
  'Số lượng',
  'Nguyên giá',
  'Giá trị còn lại',
  'Diện tích (m²)',
  'Số nhà, đường',
  'Phường, xã cũ',
  'Quận, huyện',
  'Số biên bản',
  'Ngày biên bản',
  'Tình trạng',
  'Ghi chú',
];

/** Rows of such an inventory, the same every time: names, ids, money, days; some texts repeat, some never do. */
export function* inventoryRows(count: number): Generator<readonly BenchValue[]> {
  const random = randomFor('bench', 'reader');
  const names = Array.from({ length: NAMES }, () => inventAnyName(random));
  for (let number = 1; number <= count; number += 1) yield inventoryRow(number, names, random);
}

function inventoryRow(number: number, names: readonly string[], random: Random): readonly BenchValue[] {
  const { asset } = random.pick(assetKinds);
  const district = random.pick(districts);
  const price = random.integer(...asset.price) * 1000;
  return [
    number,
    `TS-${district.code}-${String(number).padStart(7, '0')}`,
    asset.name,
    `${random.pick(districtOffices)} ${district.name}`,
    random.pick(names),
    inventPosition(random),
    `003${String((number * 7_919) % 1_000_000_000).padStart(9, '0')}`,
    someDay(random),
    someDay(random),
    random.integer(1, 12),
    price,
    Math.round(price * random.next()),
    random.integer(100, 900_000) / 100,
    `Số ${random.integer(1, 400)} ${random.pick(streets)}`,
    random.pick(district.formers).name,
    district.name,
    `${random.integer(1, 999)}/BB-UBND`,
    someDay(random),
    random.pick(conditions),
    random.pick(remarks),
  ];
}

function someDay(random: Random): BenchValue {
  return { day: FIRST_DAY + random.integer(0, DAYS) };
}
