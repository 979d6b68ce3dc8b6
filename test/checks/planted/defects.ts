import { fullName } from '../../../src/reference/units.ts';
import {
  type City,
  communeOf,
  heldCommunes,
  type Kind,
  placeOf,
  type Row,
  type Sender,
  splitFormer,
  surplusIn,
  wholeFormer,
} from './city.ts';
import { type Found, placeIn, type Sending } from './send.ts';

/** One defect: spoils a city, and says afterwards what is to be found, and only that. */
export interface Defect {
  readonly code: string;
  /** Spoils the city and says how it is sent; `found` is asked once the city is complete. */
  readonly plant: (city: City) => { readonly sending?: Sending; readonly found: (city: City) => Found };
}

/** A record that is added with something wrong in it. */
function wrongRecord(code: string, kind: Kind, at: readonly [Sender, number], changes: Row): Defect {
  return {
    code,
    plant: (city) => {
      const row = city.add(kind, wholeFormer(...at), changes);
      return { found: (whole) => `${code} ${placeIn(whole, kind, row)}` };
    },
  };
}

/** A record that is added beside a sound one it repeats; the later one is named. */
function repeated(
  code: string,
  kind: Kind,
  {
    same,
    across = false,
    of = {},
  }: { readonly same: readonly string[]; readonly across?: boolean; readonly of?: Row },
): Defect {
  return {
    code,
    plant: (city) => {
      const first = city.add(kind, wholeFormer('016', 9), of);
      const shared = Object.fromEntries(same.map((key) => [key, first[key] ?? '']));
      const later = city.add(kind, wholeFormer(across ? '272' : '016', 9), { ...of, ...shared });
      return { found: (whole) => `${code} ${placeIn(whole, kind, later)}` };
    },
  };
}

/** Surplus premises with all six clear but for what is changed. */
function unclear(code: string, number: number, changes: Row): Defect {
  return {
    code,
    plant: (city) => {
      const former = wholeFormer('281', number);
      const destination = fullName(communeOf(former));
      const person = `Thử Thị Dòng ${'ABCDEFGHIKLM'[number] ?? ''}`;
      city.add('staff', former, {
        full_name: person,
        gender: 'Nữ',
        citizen_id: `003180${800_000 + number}`,
        destination,
      });
      const row = city.add('premises', former, { ...surplusIn(former, person), ...changes });
      return { found: (whole) => `${code} ${placeIn(whole, 'premises', row)}` };
    },
  };
}

/** Something about a whole file, or about one of its rows. */
function wrongFile(
  code: string,
  file: string,
  extras: NonNullable<Sending['extras']>[string],
  rowOf?: (city: City) => number,
): Defect {
  return {
    code,
    plant: () => ({
      sending: { extras: { [file]: extras } },
      found: (whole) => `${code} ${file}${rowOf ? `:${rowOf(whole)}` : ''}`,
    }),
  };
}

/** A commune that lacks something or has too much of it; each number another one. */
function wrongCommune(code: string, number: number, spoil: (city: City, commune: string) => string): Defect {
  return {
    code,
    plant: (city) => {
      const commune = heldCommunes[number];
      if (!commune) throw new Error(`there is no commune ${number}`);
      const more = spoil(city, fullName(commune));
      return { found: () => [code, commune.code, more].filter((part) => part !== '').join(' ') };
    },
  };
}

const isHeadquartersOf = (commune: string) => (row: Row) =>
  row.arrangement === 'trụ sở chính' && row.destination === commune;

const people: readonly Defect[] = [
  wrongRecord('STAFF-CITIZEN-ID-LENGTH', 'staff', ['016', 0], { citizen_id: '00308012' }),
  wrongRecord('STAFF-CITIZEN-ID-MISSING', 'staff', ['016', 1], { citizen_id: '' }),
  wrongRecord('STAFF-CITIZEN-ID-OLD-ID', 'staff', ['016', 2], { citizen_id: '012345678' }),
  wrongRecord('STAFF-CITIZEN-ID-BIRTH-YEAR', 'staff', ['016', 3], { birth_date: '01/02/1981' }),
  wrongRecord('STAFF-CITIZEN-ID-GENDER', 'staff', ['016', 4], { gender: 'Nữ' }),
  wrongRecord('STAFF-BIRTH-DATE-IMPOSSIBLE', 'staff', ['016', 5], { birth_date: '31/02/1980' }),
  wrongRecord('STAFF-GRADE-NOT-OF-TYPE', 'staff', ['016', 6], { grade_code: 'V.07.02.12' }),
  wrongRecord('STAFF-POLICY-STATUS-NOT-LEAVING', 'staff', ['016', 7], { policy_status: 'đã nộp' }),
  wrongRecord('STAFF-DIVISION-NOT-OF-COMMUNE', 'staff', ['016', 8], {
    new_division: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  }),
  repeated('STAFF-SAME-NAME-AND-BIRTH', 'staff', {
    same: ['full_name'],
    across: true,
    of: { full_name: 'Mẫu Văn Cột' },
  }),
];

const things: readonly Defect[] = [
  wrongRecord('ASSETS-RESIDUAL-VALUE-ABOVE-COST', 'assets', ['272', 0], { residual_value: 900_000_000 }),
  wrongRecord('ASSETS-PLATE-MISSING', 'assets', ['272', 1], { section: 'B' }),
  wrongRecord('ASSETS-QUANTITY-ZERO', 'assets', ['272', 2], { quantity: 0 }),
  wrongRecord('ASSETS-YEAR-IN-USE-AHEAD', 'assets', ['272', 3], { year_in_use: 2026 }),
  wrongRecord('ASSETS-LOCATION-NOT-LISTED', 'assets', ['272', 4], { location: 'Số 9999 phố Thử Nghiệm' }),
  repeated('ASSETS-ASSET-CODE-REPEATED', 'assets', { same: ['asset_code'] }),
  repeated('ASSETS-PLATE-TWICE', 'assets', {
    same: ['plate'],
    across: true,
    of: { section: 'B', plate: '29W-000.01' },
  }),
  repeated('ASSETS-INVENTORY-CODE-TWICE', 'assets', {
    same: ['inventory_code'],
    across: true,
    of: { inventory_code: 'KK-1' },
  }),
];

const places: readonly Defect[] = [
  wrongRecord('PREMISES-HANDLING-NOT-SURPLUS', 'premises', ['272', 5], { handling: 'thu hồi' }),
  wrongRecord('PREMISES-COORDINATES-HALF', 'premises', ['272', 6], { latitude: 21.02 }),
  wrongRecord('PREMISES-FLOOR-ABOVE-STOREYS', 'premises', ['272', 7], { floors: 1, floor_area: 5_000 }),
  wrongRecord('PREMISES-YEAR-BUILT-AHEAD', 'premises', ['272', 8], { year_built: 2027 }),
  repeated('PREMISES-LISTED-TWICE', 'premises', { same: ['premises_code', 'name'], across: true }),
  repeated('PREMISES-ADDRESS-TWICE', 'premises', {
    same: ['address', 'name', 'former_commune'],
    of: { address: 'Số 5000 phố Thử Nghiệm' },
  }),
];

const work: readonly Defect[] = [
  wrongRecord('PROJECTS-DISBURSED-ABOVE-TOTAL', 'projects', ['281', 0], {
    disbursed: 2_000_000_000,
    plan_this_year: '',
  }),
  wrongRecord('PROJECTS-PLAN-ABOVE-TOTAL', 'projects', ['281', 1], { plan_this_year: 950_000_000 }),
  wrongRecord('PROJECTS-FINISH-BEFORE-START', 'projects', ['281', 2], { finish_year: 2020 }),
  wrongRecord('PROJECTS-DEADLINE-BEFORE-RECEIPT', 'projects', ['281', 3], {
    received_on: '01/05/2025',
    deadline: '01/04/2025',
  }),
  wrongRecord('PROJECTS-PROGRESS-BEFORE-START', 'projects', ['281', 4], { status: 'chưa khởi công' }),
  repeated('PROJECTS-IN-TWO-DISTRICTS', 'projects', { same: ['project_code', 'name'], across: true }),
  wrongRecord('MAP-RECEIVER-AGAINST-LAW', 'premises', ['281', 5], {
    destination: fullName(communeOf(wholeFormer('016', 0))),
  }),
  {
    code: 'MAP-PENDING',
    plant: (city) => {
      const row = city.add('assets', splitFormer(), { destination: '' });
      return { found: (whole) => `MAP-PENDING ${placeIn(whole, 'assets', row)}` };
    },
  },
];

const six: readonly Defect[] = [
  unclear('CLEAR-PERSON-VAGUE', 0, { clear_person: 'cán bộ phụ trách' }),
  unclear('CLEAR-PERSON-NOT-IN-STAFF', 1, { clear_person: 'Mẫu Thị Lạ Mặt' }),
  unclear('CLEAR-PERSON-SPELT-OTHERWISE', 2, { clear_person: 'Thử Thị Dong C' }),
  unclear('CLEAR-TIME-VAGUE', 3, { clear_due: '31/12/2031' }),
  unclear('CLEAR-RESPONSIBILITY-VAGUE', 4, { clear_responsible: 'Sở Tài chính và Sở Nội vụ' }),
  unclear('CLEAR-PRODUCT-MISSING', 5, { clear_product: '' }),
  unclear('CLEAR-AUTHORITY-VAGUE', 6, { clear_authority: 'Sở Tài chính' }),
];

const whole: readonly Defect[] = [
  wrongCommune('COMMUNE-HEADQUARTERS-MISSING', 0, (city, commune) => {
    city.remove('premises', isHeadquartersOf(commune));
    return '';
  }),
  wrongCommune('COMMUNE-HEADQUARTERS-TOO-MANY', 1, (city, commune) => {
    const first = city.find('premises', isHeadquartersOf(commune));
    for (const number of [1, 2])
      city.lists.premises['016'].push({
        ...first,
        premises_code: `NĐ-TS-${number}`,
        name: `Trụ sở thử ${number}`,
        address: `Số 600${number} phố Thử Nghiệm`,
      });
    return '';
  }),
  wrongCommune('COMMUNE-DIVISION-WITHOUT-STAFF', 2, (city, commune) => {
    const division = 'Trung tâm Phục vụ hành chính công';
    city.remove('staff', (row) => row.new_division === division && row.destination === commune);
    return division;
  }),
  wrongCommune('COMMUNE-POSTS-UNFILLED', 3, (city, commune) => {
    city.remove('staff', (row) => row.new_position === 'Phó Chủ tịch HĐND' && row.destination === commune);
    return 'Phó Chủ tịch HĐND';
  }),
  wrongCommune('COMMUNE-OFFICE-SPACE-SHORT', 4, (city, commune) => {
    city.find('premises', isHeadquartersOf(commune)).floor_area = 50;
    return '';
  }),
  ...(['assets', 'premises'] as const).map((kind, index): Defect => {
    const code = `FORMER-COMMUNE-WITHOUT-${kind.toUpperCase()}`;
    const former = wholeFormer('272', 12 + index);
    return {
      code,
      plant: (city) => {
        city.remove(
          kind,
          (row) => row.former_commune === placeOf(former) && row.arrangement !== 'trụ sở chính',
        );
        return { found: () => `${code} ${former.code}` };
      },
    };
  }),
  {
    code: 'TARGET-DIFFERS',
    plant: () => ({ sending: { targets: { cars: 154 } }, found: () => 'TARGET-DIFFERS cars' }),
  },
];

const files: readonly Defect[] = [
  wrongFile('TABLE-HEADING-UNKNOWN', '016-assets.xlsx', { headings: ['Cột của đơn vị'] }, () => 1),
  wrongFile('TABLE-ROWS-HIDDEN', '281-staff.xlsx', { hiddenRows: [3] }),
  wrongFile('SHEET-WITHOUT-TABLE', '272-projects.xlsx', {
    sheets: [{ name: 'Tổng hợp', rows: [['chỉ có chữ']] }],
  }),
  wrongFile(
    'TABLE-TOTAL-DISAGREES',
    '281-premises.xlsx',
    { lastRow: { name: 'Tổng cộng', land_area: 1, floor_area: '' } },
    (city) => city.lists.premises['281'].length + 2,
  ),
];

/** Defects of different codes; each leaves everything else as it was. */
export const defects: readonly Defect[] = [
  ...people,
  ...things,
  ...places,
  ...work,
  ...six,
  ...whole,
  ...files,
];
