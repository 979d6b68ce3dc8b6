import { z } from 'zod';
import { communes, formerCommunes, fullName } from '../../src/reference/units.ts';
import { sendingDistrict } from './staff-rows.ts';

/** What exceljs gives for a cell. */
export type PeerCell = unknown;

const key = (text: string): string => text.normalize('NFC').trim().toLowerCase();

const formerCodes = new Map(
  formerCommunes
    .filter(({ districtCode }) => districtCode === sendingDistrict)
    .flatMap((unit) => [
      [key(unit.name), unit.code],
      [key(fullName(unit)), unit.code],
    ]),
);
const communeCodes = new Map(
  communes.flatMap((unit) => [
    [key(unit.name), unit.code],
    [key(fullName(unit)), unit.code],
  ]),
);

/** Blank cells are no value; everything else is trimmed and composed. */
function asText(cell: PeerCell): unknown {
  if (cell === null || cell === undefined) return null;
  const text = String(cell).normalize('NFC').trim();
  return text === '' ? null : text;
}

function asDay(cell: PeerCell): unknown {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = asText(cell);
  if (typeof text !== 'string') return text;
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function asNumber(cell: PeerCell): unknown {
  if (typeof cell === 'number') return cell;
  const text = asText(cell);
  return typeof text === 'string' ? Number(text.replace(',', '.')) : text;
}

/** Digits only; ids typed as numbers get their zeros back. */
function asCitizenId(cell: PeerCell): unknown {
  const text = asText(cell);
  if (typeof text !== 'string') return text;
  return (typeof cell === 'number' ? text.padStart(12, '0') : text).replace(/[\s.-]/g, '');
}

const optionalText = z.preprocess(asText, z.string().nullable());
const requiredText = z.preprocess(asText, z.string());

function oneOf(values: readonly string[]) {
  const byKey = new Map(values.map((value) => [key(value), value]));
  return z.preprocess((cell) => {
    const text = asText(cell);
    return typeof text === 'string' ? (byKey.get(key(text)) ?? text) : text;
  }, z.enum(values));
}

function unitCode(codes: ReadonlyMap<string, string>) {
  return z.preprocess(
    (cell) => {
      const text = asText(cell);
      return typeof text === 'string' ? (codes.get(key(text)) ?? text) : text;
    },
    z.string().regex(/^\d{5}$/),
  );
}

/** A row of the staff inventory, by the columns of the table it goes to. */
export const staffSchema = z.object({
  full_name: requiredText,
  birth_date: z.preprocess(asDay, z.iso.date()),
  gender: oneOf(['Nam', 'Nữ']).nullable(),
  citizen_id: z.preprocess(asCitizenId, z.string().regex(/^\d{12}$/)),
  employment_type: oneOf(['cán bộ', 'công chức', 'viên chức', 'hợp đồng NĐ 111', 'không chuyên trách']),
  position: optionalText,
  grade_code: optionalText,
  salary_coefficient: z.preprocess(asNumber, z.number().min(0.5).max(15).nullable()),
  qualification: optionalText,
  specialism: optionalText,
  former_unit: requiredText,
  former_commune: unitCode(formerCodes).nullable(),
  plan: oneOf(['bố trí', 'chưa bố trí', 'nghỉ theo NĐ 178', 'điều động', 'khác']),
  policy_status: oneOf(['chưa nộp', 'đã nộp', 'đã giải quyết']).nullable(),
  destination: unitCode(communeCodes).nullable(),
  new_division: optionalText,
  new_position: optionalText,
  clear_person: optionalText,
  note: optionalText,
});

export type StaffField = keyof z.infer<typeof staffSchema>;

/** The column of the form that each field is read from. */
export const peerHeadings: Readonly<Record<StaffField, string>> = {
  full_name: 'Họ và tên',
  birth_date: 'Ngày sinh',
  gender: 'Giới tính',
  citizen_id: 'Số CCCD',
  employment_type: 'Đối tượng',
  position: 'Chức vụ, chức danh',
  grade_code: 'Mã ngạch',
  salary_coefficient: 'Hệ số lương',
  qualification: 'Trình độ chuyên môn',
  specialism: 'Chuyên ngành',
  former_unit: 'Đơn vị công tác cũ',
  former_commune: 'Xã, phường cũ',
  plan: 'Phương án',
  policy_status: 'Tình trạng giải quyết chế độ',
  destination: 'Xã, phường mới',
  new_division: 'Phòng, đơn vị mới',
  new_position: 'Vị trí, chức vụ mới',
  clear_person: 'Người phụ trách',
  note: 'Ghi chú',
};
