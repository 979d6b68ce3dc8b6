import fc from 'fast-check';
import type { Field } from '../../../src/inventory/field.ts';
import { openGrade } from '../../../src/inventory/records.ts';
import { communes, formerCommunes, fullName } from '../../../src/reference/units.ts';
import { ownWords } from '../../helpers/own-words.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { type MoneyUnit, writtenAreas, writtenMoney, writtenNumbers } from './numbers.ts';

/** A cell as an office writes it, and what is to be stored of it. */
export interface Meant {
  readonly written: CellInput;
  readonly stored: string | number | null;
  /** What stands in the rows below it that belong to the same record. */
  readonly further?: readonly CellInput[];
}

/** What the values of a column are made for. */
export interface About {
  readonly key: string;
  readonly rows: number;
  /** The number of the last record before those of the column. */
  readonly behind: number;
  readonly district: string;
  readonly moneyUnit: MoneyUnit;
  /** Whether every row fills it. */
  readonly isNeeded: boolean;
}

/** Words of fields of free text, as they stand in real lists. */
const words: Readonly<Record<string, readonly string[]>> = {
  unit: ['cái', 'bộ', 'chiếc'],
  custodian: ['Phòng Nội vụ', 'Văn phòng HĐND và UBND', 'Trường Tiểu học Mẫu'],
  former_unit: ['Phòng Nội vụ', 'Văn phòng HĐND và UBND', 'Phòng Tư pháp'],
  present_user: ['Phòng Nội vụ', 'Trường Tiểu học Mẫu', 'Trạm Y tế Mẫu'],
  investor: ['Ban Quản lý dự án', 'Phòng Kinh tế'],
  clear_person: ['Mẫu Thử Một', 'Mẫu Thử Hai'],
  clear_person_position: ['Chuyên viên', 'Trưởng phòng'],
  clear_task: ['Bàn giao nguyên trạng', 'Kiểm đếm và bàn giao'],
  clear_responsible: ['Phòng Nội vụ', 'Văn phòng HĐND và UBND'],
  clear_support: ['Phòng Tài chính', 'Phòng Nội vụ'],
  clear_product: ['Biên bản bàn giao', 'Quyết định'],
  clear_authority: ['Chủ tịch UBND quận', 'Giám đốc Sở'],
  period: ['2015–2020', '2021'],
  position: ['Chuyên viên', 'Trưởng phòng', 'Phó Trưởng phòng'],
  new_position: ['Chuyên viên', 'Phó Trưởng phòng'],
  new_division: ['Phòng Kinh tế', 'Văn phòng HĐND và UBND'],
  grade_code: ['01.003', '01.002'],
  qualification: ['Đại học', 'Thạc sĩ', 'Cao đẳng'],
  specialism: ['Luật', 'Kế toán', 'Quản trị kinh doanh'],
  box: ['H-01', 'H-02'],
  obstacle: ['Chưa có mặt bằng', 'Thiếu hồ sơ'],
  legal_issue: ['Chưa có giấy chứng nhận', 'Đang tranh chấp'],
  handling_ground: ['Không còn nhu cầu sử dụng', 'Xuống cấp'],
  note: ['đã kiểm đếm', 'theo sổ'],
};

/** Numbers of fields whose range their kind does not tell. */
const numbers: Readonly<Record<string, readonly [from: number, to: number, decimals: number]>> = {
  floors: [1, 9, 0],
  quantity: [1, 40, 0],
  salary_coefficient: [2.1, 6.9, 2],
  latitude: [21.01, 21.05, 4],
  longitude: [105.81, 105.86, 4],
  progress: [11, 99, 0],
};

/** How offices write ids: as text, or as a number that has lost its zeros. */
const idStyles: readonly ((id: string) => CellInput)[] = [(id) => id, Number, (id) => `'${id}`];

const plateStyles: readonly ((digits: string) => CellInput)[] = [
  (digits) => `29A-${digits}`,
  (digits) => `29A-${digits.slice(0, 3)}.${digits.slice(3)}`,
  (digits) => `29A ${digits}`,
];

/** The cells of a column; all are written as its one office writes. */
export function columnOfValues(field: Field, about: About): fc.Arbitrary<readonly Meant[]> {
  const cells = fc
    .tuple(fullColumn(field, about), fc.constantFrom(...dressings))
    .map(([column, dress]) => column.map((cell) => ({ ...cell, written: dress(cell.written) })));
  return field.required || about.isNeeded ? cells : cells.chain(withGaps);
}

/** How an office's text comes out of its keyboard and its program. */
const dressings: readonly ((written: CellInput) => CellInput)[] = [
  (written) => written,
  (written) => (typeof written === 'string' ? written.normalize('NFD') : written),
  (written) => (typeof written === 'string' ? ` ${written}\u00a0` : written),
  (written) => (typeof written === 'string' ? written.replace(' ', '  ') : written),
  (written) => (typeof written === 'string' ? `${written}\n` : written),
];

/** Some cells of the column are left blank. */
function withGaps(column: readonly Meant[]): fc.Arbitrary<readonly Meant[]> {
  const isBlank = fc.integer({ min: 0, max: 4 }).map((drawn) => drawn === 0);
  return fc
    .array(isBlank, { minLength: column.length, maxLength: column.length })
    .map((blanks) => column.map((cell, row) => (blanks[row] ? { written: '', stored: null } : cell)));
}

function fullColumn(field: Field, about: About): fc.Arbitrary<readonly Meant[]> {
  const { key, rows, behind } = about;
  const each = (make: (row: number) => Meant) =>
    Array.from({ length: rows }, (_, index) => make(behind + index + 1));
  if (ownWords(key, 1) !== undefined) return fc.constant(each((row) => asWritten(ownWords(key, row) ?? '')));
  switch (field.kind) {
    case 'citizen-id':
      return fc.constantFrom(...idStyles).map((write) =>
        each((row) => {
          const id = `003080${String(row).padStart(6, '0')}`;
          return { written: write(id), stored: id };
        }),
      );
    case 'plate':
      return fc.constantFrom(...plateStyles).map((write) =>
        each((row) => {
          const digits = String(row).padStart(5, '1');
          return { written: write(digits), stored: `29A-${digits.slice(0, 3)}.${digits.slice(3)}` };
        }),
      );
    case 'money':
      return writtenMoney(about.moneyUnit, rows);
    case 'area':
      return writtenAreas(rows);
    case 'integer':
    case 'decimal':
      return field.isYear
        ? writtenNumbers(key === 'handling_year' ? [2025, 2029, 0] : [2001, 2024, 0], rows)
        : writtenNumbers(numbers[key] ?? [1, 9, 0], rows);
    case 'date':
      return writtenDates(key === 'birth_date' ? [1965, 1999] : [2025, 2026], rows);
    default:
      return fc.array(oneWord(field, about), { minLength: rows, maxLength: rows });
  }
}

type NamedUnit = Parameters<typeof fullName>[0];

/** How offices write the name of a unit. */
const unitStyles: readonly ((unit: NamedUnit) => string)[] = [
  fullName,
  (unit) => fullName(unit).replace(/^./u, (first) => first.toLocaleUpperCase('vi')),
  (unit) => fullName(unit).toLocaleUpperCase('vi'),
  (unit) => `UBND ${fullName(unit)}`,
  (unit) => ({ phường: 'P. ', xã: 'X. ', 'thị trấn': 'TT. ' })[unit.type as 'xã'] + unit.name,
];

function oneWord(field: Field, { key, district }: About): fc.Arbitrary<Meant> {
  switch (field.kind) {
    case 'choice': {
      const spellings = (field.choices ?? [])
        .filter(({ value }) => key !== 'secrecy' || value === openGrade)
        .flatMap(({ value, aliases }) => [value, ...aliases].map((written) => ({ written, stored: value })));
      return fc.constantFrom(...spellings);
    }
    case 'former-commune':
    case 'former-communes': {
      const own = formerCommunes.filter(({ districtCode }) => districtCode === district);
      return fc
        .tuple(fc.constantFrom(...own), fc.constantFrom(...unitStyles))
        .map(([unit, write]) => ({ written: write(unit), stored: unit.code }));
    }
    case 'receiver':
    case 'receivers':
      return fc
        .tuple(fc.constantFrom(...communes), fc.constantFrom(...unitStyles))
        .map(([unit, write]) => ({ written: write(unit), stored: unit.code }));
    case 'address':
      return fc
        .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('phố Thử Nghiệm', 'đường Mẫu Cột'))
        .map(([number, street]) => asWritten(`số ${number} ${street}`));
    default:
      return fc.constantFrom(...(words[key] ?? ['chữ thử', 'chữ mẫu'])).map(asWritten);
  }
}

function writtenDates([from, to]: readonly [number, number], rows: number): fc.Arbitrary<readonly Meant[]> {
  const day = fc
    .tuple(
      fc.integer({ min: from, max: to }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, date]) => new Date(Date.UTC(year, month - 1, date)));
  const style = fc.constantFrom<(day: Date) => CellInput>(
    (date) => date,
    (date) => parts(date).join('/'),
    (date) => parts(date).join('-'),
    (date) => parts(date).join('.'),
    (date) => parts(date).map(Number).join('/'),
    (date) => parts(date).join(' / '),
    (date) => date.toISOString().slice(0, 10),
    (date) => `ngày ${parts(date)[0]} tháng ${parts(date)[1]} năm ${parts(date)[2]}`,
  );
  const shorter = fc.constantFrom<(day: string) => Meant>(
    (iso) => ({ written: Number(iso.slice(0, 4)), stored: iso.slice(0, 4) }),
    (iso) => ({ written: iso.slice(0, 4), stored: iso.slice(0, 4) }),
    (iso) => ({ written: `${iso.slice(5, 7)}/${iso.slice(0, 4)}`, stored: iso.slice(0, 7) }),
    (iso) => ({ written: `tháng ${Number(iso.slice(5, 7))}/${iso.slice(0, 4)}`, stored: iso.slice(0, 7) }),
  );
  const exact = style.map(
    (write) =>
      (iso: string): Meant => ({ written: write(new Date(iso)), stored: iso }),
  );
  return fc
    .tuple(
      fc.oneof({ weight: 2, arbitrary: exact }, { weight: 1, arbitrary: shorter }),
      fc.array(day, { minLength: rows, maxLength: rows }),
    )
    .map(([write, days]) => days.map((date) => write(date.toISOString().slice(0, 10))));
}

/** Day, month, year. */
function parts(date: Date): readonly string[] {
  return date.toISOString().slice(0, 10).split('-').toReversed();
}

function asWritten(text: string): Meant {
  return { written: text, stored: text };
}
