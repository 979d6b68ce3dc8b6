import type { Field } from '../../inventory/field.ts';
import { bodyReceivers, communeReceivers } from '../../reference/receivers.ts';
import { writtenDay } from '../../written-day.ts';

/** Words for free text; nobody and nothing in them is real. A field without one shows no example. */
const words: Readonly<Record<string, string>> = {
  full_name: 'Nguyễn Văn A',
  position: 'Chuyên viên',
  grade_code: '01.003',
  qualification: 'Đại học',
  specialism: 'Quản lý nhà nước',
  former_unit: 'Phòng Nội vụ',
  new_division: 'Văn phòng HĐND và UBND',
  new_position: 'Chuyên viên',
  name: 'Ghi rõ tên, địa điểm',
  unit: 'Chiếc',
  custodian: 'Văn phòng HĐND và UBND',
  present_user: 'UBND phường (cũ)',
  investor: 'Ban Quản lý dự án',
  clear_person: 'Nguyễn Văn B',
  clear_person_position: 'Phó Trưởng phòng',
  clear_task: 'Lập phương án điều chuyển trụ sở',
  clear_responsible: 'Phòng Kinh tế',
  clear_product: 'Quyết định phê duyệt phương án',
  clear_authority: 'Chủ tịch UBND thành phố',
};

const numbers: readonly number[] = [3, 2025, 21.0283, 105.8542];
const dates: readonly string[] = ['2025-03-15', '1980-10-20'];

/** What a person would write in a field's cell, for the guide; empty when there is nothing to show. */
export function exampleOf(key: string, field: Field): string {
  switch (field.kind) {
    case 'choice':
      return field.choices?.[0]?.value ?? '';
    case 'date':
      return writtenDay(allowed(field, dates));
    case 'money':
      return '1.250.000.000';
    case 'area':
      return '1.276,20';
    case 'decimal':
    case 'integer':
      return allowed(field, numbers).replace('.', ',');
    case 'citizen-id':
      return '000080012345';
    case 'plate':
      return '29A-000.00';
    case 'address':
      return 'Số 1 phố A';
    case 'former-commune':
      return 'phường Hàng Trống';
    case 'former-communes':
      return 'phường Hàng Trống; phường Hàng Bài';
    case 'receiver':
      return communeReceivers.find(({ name }) => name === 'phường Hoàn Kiếm')?.name ?? '';
    case 'receivers':
      return bodyReceivers[0]?.name ?? '';
    case 'text':
      return words[key] ?? '';
  }
}

/** The first candidate within the field's range. */
function allowed(field: Field, candidates: readonly (string | number)[]): string {
  return String(candidates.find((candidate) => field.schema.safeParse(candidate).success) ?? '');
}
