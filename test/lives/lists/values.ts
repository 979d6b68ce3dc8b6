import type { Field } from '../../../src/inventory/field.ts';
import { ownWords } from '../../helpers/own-words.ts';
import type { CellInput } from '../../helpers/rows.ts';
import type { Dice } from '../dice.ts';
import { statedPlace, statedReceiver } from './places.ts';

/** What a value is made for: the row's own number, which its code and id come from, and the district that sends it. */
interface About {
  readonly key: string;
  readonly number: number;
  readonly district: string;
}

/** Numbers of fields whose range their kind does not tell. */
const numbers: Readonly<Record<string, (dice: Dice) => CellInput>> = {
  floors: (dice) => 1 + dice.below(5),
  handling_year: (dice) => 2025 + dice.below(5),
  quantity: (dice) => 1 + dice.below(4),
  salary_coefficient: () => 2.34,
  latitude: (dice) => 21.02 + dice.below(20) / 1000,
  longitude: (dice) => 105.84 + dice.below(20) / 1000,
  progress: (dice) => dice.below(101),
};

/** Words of fields of free text that mean something to the program. */
const words: Readonly<Record<string, readonly [string, ...string[]]>> = {
  unit: ['cái', 'bộ', 'hộp'],
  custodian: ['Phòng Nội vụ', 'Văn phòng'],
  former_unit: ['Phòng Nội vụ', 'Văn phòng', 'UBND quận'],
  present_user: ['UBND thử', 'Trường Mẫu'],
  investor: ['Ban quản lý thử', 'Phòng Nội vụ'],
  clear_person: ['Mẫu Thử Người', 'cán bộ phụ trách'],
  clear_task: ['bàn giao trụ sở thử', 'theo quy định'],
  clear_responsible: ['Phòng Kinh tế', 'các đơn vị liên quan'],
  clear_product: ['biên bản', 'kết quả'],
  clear_authority: ['Chủ tịch UBND thành phố', 'cấp có thẩm quyền'],
  period: ['2015–2020', '2021'],
  new_division: ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'],
  grade_code: ['01.003', 'V.07.02.12'],
};

/** What people write that no field wants. */
const dirt: readonly [CellInput, ...CellInput[]] = [
  'x',
  '',
  '-',
  'không rõ',
  -5,
  '31/02/2025',
  '1.234,5',
  '=1+1',
  0,
];

/** A value as a clerk writes it into a column, dirty now and then. */
export function statedValue(field: Field, about: About, dice: Dice): CellInput {
  if (dice.happens(0.03)) return dice.one(dirt);
  return ownWords(about.key, about.number) ?? soundValue(field, about, dice);
}

function soundValue(field: Field, { key, number, district }: About, dice: Dice): CellInput {
  switch (field.kind) {
    case 'choice': {
      const choice = dice.any(field.choices ?? []);
      return (dice.happens(0.2) ? dice.any(choice?.aliases ?? []) : undefined) ?? choice?.value ?? '';
    }
    case 'money':
      return dice.below(3000) * 1_000_000 + dice.below(2) * 500;
    case 'area':
      return 50 + dice.below(400) / 4;
    case 'date':
      return key === 'birth_date'
        ? `0${1 + dice.below(9)}/03/1980`
        : `1${dice.below(10)}/0${1 + dice.below(9)}/2025`;
    case 'citizen-id':
      return `003080${String(number).padStart(6, '0')}`;
    case 'plate':
      return `29A-${String(number).padStart(5, '1')}`;
    case 'former-commune':
    case 'former-communes':
      return placesStated(field.kind, district, dice);
    case 'receiver':
    case 'receivers':
      return statedReceiver(dice);
    case 'address':
      return `số ${1 + dice.below(9)} phố ${dice.one(['Thử Nghiệm', 'Mẫu Cột'])}`;
    case 'integer':
    case 'decimal':
      return numbers[key]?.(dice) ?? 2015 + dice.below(12);
    case 'text':
      return dice.one(words[key] ?? [`${field.heading} thử`, '']);
  }
}

function placesStated(kind: Field['kind'], district: string, dice: Dice): string {
  const place = statedPlace(district, dice);
  return kind === 'former-communes' && dice.happens(0.3) ? `${place}; ${statedPlace(district, dice)}` : place;
}
