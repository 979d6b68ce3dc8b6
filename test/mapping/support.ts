import type { InventoryKind } from '../../src/inventory/inventory.ts';
import { type MapOptions, mapRecords } from '../../src/mapping/map-records.ts';
import { lawDestination } from '../../src/reference/law.ts';
import { districtOf, type FormerCommune, formerCommunes, fullName } from '../../src/reference/units.ts';
import type { Store } from '../../src/store/database.ts';
import type { CellInput } from '../helpers/rows.ts';
import { actor } from '../helpers/workspace.ts';

/** Maps a store as `map` does without options. */
export function map(store: Store, given: Partial<MapOptions> = {}) {
  return mapRecords(store, { actor, dryRun: false, alsoFollowPeople: [], boundaryMargin: 10, ...given });
}

/** What became of each record of a kind, by its row in the sheet. */
export function assignmentsOf(store: Store, kind: InventoryKind) {
  const rows = store
    .prepare<[], { row: number; receiver_code: string | null; method: string | null; evidence: string }>(
      `SELECT row, receiver_code, method, evidence FROM v_${kind} ORDER BY id`,
    )
    .all();
  return rows.map(({ row, receiver_code, method, evidence }) => ({
    row,
    receiver: receiver_code,
    method,
    evidence,
  }));
}

function found(test: (former: FormerCommune) => boolean): FormerCommune {
  const former = formerCommunes.find(test);
  if (!former) throw new Error('The reference data have no such former commune');
  return former;
}

/** A former commune that the law moves whole. */
export const wholePlace = found(({ code }) => lawDestination(code, 'area').kind === 'whole');
/** One whose land is split, and whose people all go to one commune. */
export const peoplePlace = found(
  ({ code }) =>
    lawDestination(code, 'area').kind === 'split' && lawDestination(code, 'population').kind === 'population',
);
/** One that is split, people and all. */
export const splitPlace = found(({ code }) => lawDestination(code, 'population').kind === 'split');

/** Another former commune that goes whole to the same place as the first, and one that goes elsewhere. */
export const sameDestination = found(
  ({ code }) =>
    code !== wholePlace.code &&
    lawDestination(code, 'area').kind === 'whole' &&
    destinationOf(code) === destinationOf(wholePlace.code),
);
export const otherDestination = found(
  ({ code }) =>
    lawDestination(code, 'area').kind === 'whole' && destinationOf(code) !== destinationOf(wholePlace.code),
);

/** The first commune that a former commune's land, or its people, may go to. */
export function destinationOf(code: string, extent: 'area' | 'population' = 'area'): string {
  return lawDestination(code, extent).links[0]?.commune.code ?? '';
}

/** A former commune as people write it out in full. */
export function placeName(former: FormerCommune): string {
  return `${fullName(former)}, ${fullName(districtOf(former))}`;
}

export const projectHeading: readonly CellInput[] = [
  'STT',
  'Mã dự án',
  'Tên dự án, nhiệm vụ, hồ sơ',
  'Loại',
  'Chủ đầu tư',
  'Địa điểm (xã, phường cũ)',
  'Tình trạng',
  'Tổng mức đầu tư',
  'Đơn vị tiếp nhận',
];

/** A project in the places given. */
export function projectRow(
  number: number,
  places: CellInput,
  destination: CellInput = '',
): readonly CellInput[] {
  return [
    number,
    `DA-${number}`,
    `Dự án thử ${number}`,
    'dự án đầu tư công',
    'Ban quản lý thử',
    places,
    'dở dang',
    1_000_000,
    destination,
  ];
}

export const premisesHeading: readonly CellInput[] = [
  'STT',
  'Mã cơ sở',
  'Tên cơ sở nhà, đất',
  'Địa chỉ',
  'Xã, phường cũ',
  'Diện tích đất (m²)',
  'Diện tích sàn (m²)',
  'Đơn vị đang sử dụng',
  'Hiện trạng sử dụng',
  'Phương án bố trí',
  'Nơi tiếp nhận',
  'Hình thức xử lý',
  'Năm xử lý',
];

/** Premises in one place. */
export function premisesRow(
  number: number,
  place: CellInput,
  destination: CellInput = '',
  arrangement = 'khác',
): readonly CellInput[] {
  return [
    number,
    `NĐ-${number}`,
    `Trụ sở thử ${number}`,
    'số 0 phố Thử Nghiệm',
    place,
    100.25,
    200,
    'UBND thử',
    'trụ sở làm việc',
    arrangement,
    destination,
    '',
    '',
  ];
}

export const recordsHeading: readonly CellInput[] = [
  'STT',
  'Mã hồ sơ, số hộp',
  'Tiêu đề hồ sơ, tài liệu',
  'Số lượng',
  'Đơn vị (hồ sơ, hộp, mét giá)',
  'Đã kết thúc / chưa kết thúc',
  'Độ mật',
  'Đơn vị giao',
  'Xã, phường cũ',
  'Nơi tiếp nhận',
];

/** A closed and open file of a district's office. */
export function recordsRow(
  number: number,
  changes: Readonly<Record<number, CellInput>> = {},
): readonly CellInput[] {
  const values: CellInput[] = [
    number,
    `LT-${number}`,
    `Hồ sơ thử nghiệm số ${number}`,
    2,
    'hộp',
    'đã kết thúc',
    'thường',
    'Phòng Nội vụ',
    '',
    '',
  ];
  return values.map((value, column) => changes[column] ?? value);
}
