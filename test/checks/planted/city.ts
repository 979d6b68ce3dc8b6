import { divisionsOf } from '../../../src/reference/divisions.ts';
import { lawDestination } from '../../../src/reference/law.ts';
import {
  type Commune,
  communes,
  districtOf,
  type FormerCommune,
  formerCommunes,
  fullName,
  linksOfCommune,
} from '../../../src/reference/units.ts';
import type { CellInput } from '../../helpers/rows.ts';

/** A record as its sender writes it: the text of each field, by key. */
export type Row = Record<string, CellInput>;

export const kinds = ['staff', 'assets', 'premises', 'projects'] as const;
export type Kind = (typeof kinds)[number];

/** Three former districts whose communes take land from no other: Sóc Sơn, Phúc Thọ, Ứng Hòa. */
export const senders = ['016', '272', '281'] as const;
export type Sender = (typeof senders)[number];

const heldFormers = formerCommunes.filter(({ districtCode }) =>
  senders.some((code) => code === districtCode),
);

/** The communes of those districts. */
export const heldCommunes: readonly Commune[] = communes.filter(({ code }) =>
  linksOfCommune(code).every(({ former }) => heldFormers.includes(former)),
);

/** What the senders of a small city have written; to be spoilt, and then sent. */
export class City {
  readonly lists: Readonly<Record<Kind, Record<Sender, Row[]>>> = {
    staff: { '016': [], '272': [], '281': [] },
    assets: { '016': [], '272': [], '281': [] },
    premises: { '016': [], '272': [], '281': [] },
    projects: { '016': [], '272': [], '281': [] },
  };
  #number = 0;

  /** Adds a sound record in a former commune; the changes may spoil it. */
  add(kind: Kind, former: FormerCommune, changes: Row = {}, sender = senderOf(former)): Row {
    this.#number += 1;
    const row = { ...soundRow(kind, this.#number, former), ...changes };
    this.lists[kind][sender].push(row);
    return row;
  }

  /** The first record of a kind that fits; undefined tells nobody anything, so it throws. */
  find(kind: Kind, fits: (row: Row) => boolean): Row {
    const row = senders.flatMap((sender) => this.lists[kind][sender]).find(fits);
    if (!row) throw new Error(`no such record of ${kind}`);
    return row;
  }

  /** Takes records away again. */
  remove(kind: Kind, fits: (row: Row) => boolean): void {
    for (const sender of senders)
      this.lists[kind][sender] = this.lists[kind][sender].filter((row) => !fits(row));
  }
}

/** The sender of a former commune's records. */
export function senderOf({ districtCode }: FormerCommune): Sender {
  const sender = senders.find((code) => code === districtCode);
  if (!sender) throw new Error(`${districtCode} sends nothing here`);
  return sender;
}

/** A former commune of a sender that went whole to one commune; each number another one. */
export function wholeFormer(sender: Sender, number: number): FormerCommune {
  const own = heldFormers.filter(
    ({ code, districtCode }) => districtCode === sender && lawDestination(code, 'area').kind === 'whole',
  );
  const former = own[number];
  if (!former) throw new Error(`${sender} has ${own.length} such communes`);
  return former;
}

/** A former commune whose land was split. */
export function splitFormer(): FormerCommune {
  const former = heldFormers.find(({ code }) => lawDestination(code, 'area').kind === 'split');
  if (!former) throw new Error('none was split');
  return former;
}

/** The commune that a former one's land, or its people, went to; of several the first. */
export function communeOf(former: FormerCommune, extent: 'area' | 'population' = 'area'): Commune {
  const commune = lawDestination(former.code, extent).links[0]?.commune;
  if (!commune) throw new Error(`${former.name} went nowhere`);
  return commune;
}

/** A former commune as people write it out. */
export function placeOf(former: FormerCommune): string {
  return `${fullName(former)}, ${fullName(districtOf(former))}`;
}

function soundRow(kind: Kind, number: number, former: FormerCommune): Row {
  const destination = fullName(communeOf(former, kind === 'staff' ? 'population' : 'area'));
  const place = placeOf(former);
  switch (kind) {
    case 'staff':
      return {
        full_name: `Mẫu Thử Số ${number}`,
        birth_date: '01/02/1980',
        gender: 'Nam',
        citizen_id: `003080${String(number).padStart(6, '0')}`,
        employment_type: 'công chức',
        grade_code: '01.003',
        former_unit: `UBND ${fullName(former)}`,
        former_commune: place,
        plan: 'bố trí',
        destination,
        new_division: 'Văn phòng HĐND và UBND',
        new_position: 'Chuyên viên',
      };
    case 'assets':
      return {
        asset_code: `TS-${number}`,
        name: `Bàn thử số ${number}`,
        section: 'D',
        unit: 'cái',
        quantity: 1,
        original_cost: 1_000_000 + number,
        residual_value: 500_000,
        year_in_use: 2020,
        custodian: `UBND ${fullName(former)}`,
        former_commune: place,
        destination,
      };
    case 'premises':
      return {
        premises_code: `NĐ-${number}`,
        name: `Nhà thử số ${number}`,
        address: `Số ${number} phố Thử Nghiệm`,
        former_commune: place,
        land_area: 500,
        floor_area: 300,
        floors: 2,
        year_built: 2001,
        present_user: `UBND ${fullName(former)}`,
        present_use: 'sự nghiệp',
        arrangement: 'cơ sở sự nghiệp',
        destination,
      };
    case 'projects':
      return {
        project_code: `DA-${number}`,
        name: `Dự án thử số ${number}`,
        work_kind: 'dự án đầu tư công',
        investor: 'Ban quản lý thử',
        former_communes: place,
        total_investment: 1_000_000_000,
        disbursed: 100_000_000,
        plan_this_year: 100_000_000,
        start_year: 2023,
        finish_year: 2026,
        status: 'dở dang',
        progress: 20,
        destination,
      };
  }
}

const leaders = [
  'Bí thư Đảng uỷ',
  'Phó Bí thư Thường trực Đảng uỷ',
  'Phó Bí thư Đảng uỷ, Chủ tịch UBND',
  'Phó Chủ tịch HĐND',
  'Phó Chủ tịch UBND, Trưởng phòng',
  'Phó Chủ tịch UBND',
];

/** A small city in which everything is there, clear and in agreement. */
export function soundCity(): City {
  const city = new City();
  for (const former of heldFormers) {
    for (const kind of kinds) city.add(kind, former);
  }
  for (const commune of heldCommunes) {
    const former = linksOfCommune(commune.code)[0]?.former;
    if (!former) continue;
    const destination = fullName(commune);
    for (const position of leaders)
      city.add('staff', former, { destination, new_division: 'UBND', new_position: position });
    for (const division of divisionsOf(commune.type))
      city.add('staff', former, { destination, new_division: division });
    const headquarters = { arrangement: 'trụ sở chính', present_use: 'trụ sở làm việc', floor_area: 900 };
    city.add('premises', former, { ...headquarters, destination });
  }
  return city;
}

/** What makes premises surplus with all six clear; the person is of the commune's staff. */
export function surplusIn(former: FormerCommune, person: string): Row {
  return {
    arrangement: 'dôi dư',
    present_use: 'bỏ trống',
    handling: 'thu hồi',
    handling_ground: 'không còn nhu cầu sử dụng',
    handling_year: 2026,
    clear_person: person,
    clear_person_position: 'Trưởng phòng',
    clear_task: 'Thu hồi và bàn giao nhà thử',
    clear_due: '31/12/2026',
    clear_responsible: `UBND ${fullName(communeOf(former))}`,
    clear_product: 'Quyết định thu hồi',
    clear_authority: 'Chủ tịch UBND thành phố',
  };
}
