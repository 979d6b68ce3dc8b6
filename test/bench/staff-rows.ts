import { randomFor } from '../../fixtures/random.ts';
import { givenWords, middleWords, surnames } from '../../fixtures/words/people.ts';
import { districtOffices, districtPosts, qualifications, specialisms } from '../../fixtures/words/staff.ts';
import { communes, formerCommunes, fullName } from '../../src/reference/units.ts';

/** The district that sends the bench's inventory: Hoàn Kiếm. */
export const sendingDistrict = '002';

/** A cell of a generated row: a text, a number, or the serial of a day. */
export type BenchCell = string | number | { readonly day: number } | null;

/** The twenty columns, by the headings of the form. */
export const staffHeadings = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Số CCCD',
  'Đối tượng',
  'Chức vụ, chức danh',
  'Mã ngạch',
  'Hệ số lương',
  'Trình độ chuyên môn',
  'Chuyên ngành',
  'Đơn vị công tác cũ',
  'Xã, phường cũ',
  'Phương án',
  'Tình trạng giải quyết chế độ',
  'Xã, phường mới',
  'Phòng, đơn vị mới',
  'Vị trí, chức vụ mới',
  'Người phụ trách',
  'Ghi chú',
] as const;

const formerNames = formerCommunes.filter((unit) => unit.districtCode === sendingDistrict).map(fullName);
const communeNames = communes.map(fullName);
const employmentTypes = ['Công chức', 'Công chức', 'Viên chức', 'Cán bộ', 'Không chuyên trách'];
const plans = ['Bố trí', 'Bố trí', 'Bố trí', 'Nghỉ theo NĐ 178', 'Điều động'];
/** Only viên chức have grades that begin with V. */
const gradeCodes = ['01.002', '01.003', '01.004', '06.031'];
const officerGradeCodes = [...gradeCodes, 'V.07.03.29'];
const newDivisions = [
  'Văn phòng HĐND và UBND',
  'Phòng Kinh tế',
  'Phòng Văn hoá - Xã hội',
  'Trung tâm Phục vụ hành chính công',
];
const policyStatuses = ['Chưa nộp', 'Đã nộp', 'Đã giải quyết'];

/** The serials of the days from 1965 to 1999. */
const firstDay = 23_743;
const days = 12_782;

/** One row in fifty has something to be found in it: each of these in its turn. */
const dirt: readonly ((cells: BenchCell[]) => void)[] = [
  (cells) => cells.splice(4, 1, '00308012345'),
  (cells) => cells.splice(2, 1, null),
  (cells) => cells.splice(2, 1, '31/02/1980'),
  (cells) => cells.splice(5, 1, 'Cộng tác viên'),
  (cells) => cells.splice(7, 1, '1003'),
  (cells) => cells.splice(8, 1, 'bậc 3'),
  (cells) => cells.splice(12, 1, 'Phường Không Có'),
  (cells) => cells.splice(13, 1, 'xem xét sau'),
  (cells) => cells.splice(11, 1, null),
  (cells) => cells.splice(15, 1, 'Phường Chưa Đặt Tên'),
];
const cleanRowsBetween = 50;

/** The people of an inventory, one after another: the same for every machine and every size. */
export function* staffRows(count: number): Generator<readonly BenchCell[]> {
  const random = randomFor('bench', 'staff');
  for (let number = 1; number <= count; number += 1) {
    const cells = staffRow(number, random);
    if (number % cleanRowsBetween === 0) dirt[(number / cleanRowsBetween) % dirt.length]?.(cells);
    yield cells;
  }
}

function staffRow(number: number, random: ReturnType<typeof randomFor>): BenchCell[] {
  const gender = random.chance(0.5) ? 'Nam' : 'Nữ';
  const day = firstDay + random.integer(0, days);
  const born = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString();
  const [year, month, date] = [born.slice(0, 4), born.slice(5, 7), born.slice(8, 10)];
  const middle = middleWords[gender];
  const name = [random.pick(surnames), random.pick(middle), random.pick(middle), random.pick(givenWords)];
  const plan = random.pick(plans);
  const leaves = plan === 'Nghỉ theo NĐ 178';
  const employmentType = random.pick(employmentTypes);
  const newPlace = [random.pick(communeNames), random.pick(newDivisions), random.pick(districtPosts)];
  return [
    number,
    name.join(' '),
    random.chance(0.5) ? { day } : `${date}/${month}/${year}`,
    gender,
    `003${gender === 'Nam' ? 0 : 1}${year.slice(2)}${String(number % 1_000_000).padStart(6, '0')}`,
    employmentType,
    random.pick(districtPosts),
    random.pick(employmentType === 'Viên chức' ? officerGradeCodes : gradeCodes),
    random.chance(0.5) ? random.integer(186, 798) / 100 : `${random.integer(2, 6)},${random.integer(10, 99)}`,
    random.pick(qualifications),
    random.pick(specialisms),
    random.pick(districtOffices),
    random.pick(formerNames),
    plan,
    leaves ? random.pick(policyStatuses) : null,
    ...(leaves ? [null, null, null] : newPlace),
    random.chance(0.3) ? `${random.pick(surnames)} ${random.pick(givenWords)}` : null,
    random.chance(0.1) ? `Hồ sơ số ${random.integer(1, 999)}` : null,
  ];
}
