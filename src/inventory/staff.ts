import { employmentTypes } from './employment-types.ts';
import { choice, citizenId, date, decimal, formerCommune, receiver, text } from './field.ts';
import { staffNames } from './heading-names/staff.ts';
import { declareInventory, type RecordOf, type SplitColumn } from './inventory.ts';
import { qualifications } from './qualifications.ts';
import { sixClearFields } from './six-clear.ts';

/** Plans under which a person goes along with the office's own place; the others say otherwise. */
export const plansThatFollowTheOffice: ReadonlySet<string> = new Set(['bố trí', 'nghỉ theo NĐ 178']);

const fields = {
  full_name: text('Họ và tên', {
    essential: true,
    isPerson: true,
    aliases: [
      'Họ tên',
      'Họ và tên khai sinh',
      'Họ tên CBCC',
      'Họ và tên CBCC',
      'Họ tên cán bộ, công chức',
      'Họ và tên cán bộ, công chức, viên chức',
      'Họ và tên (chữ in hoa)',
      'Họ, tên',
      'Tên cán bộ',
      'Họ tên cán bộ',
      'Họ và tên cán bộ',
      'Họ và tên CBCC, VC',
      'Họ tên CBCCVC',
      'Họ và tên CBCCVC',
      'Họ và tên người lao động',
      'Họ tên CB, CC, VC',
    ],
  }),
  birth_date: date('Ngày sinh', 1940, 2010, {
    required: true,
    aliases: [
      'Ngày, tháng, năm sinh',
      'Ngày tháng năm sinh',
      'Năm sinh',
      'Ngày/tháng/năm sinh',
      'Sinh ngày',
      'NTNS',
      'Sinh năm',
      'Năm, tháng sinh',
      'Tháng, năm sinh',
    ],
    hint: 'Ngày/tháng/năm, hoặc chỉ năm.',
  }),
  gender: choice(
    'Giới tính',
    { Nam: ['M', 'nam giới'], Nữ: ['F', 'nữ giới'] },
    { aliases: ['Giới', 'GT', 'Nam/Nữ', 'Nam, nữ', 'Nam - Nữ'] },
  ),
  citizen_id: citizenId('Số CCCD', {
    required: true,
    aliases: [
      'CCCD',
      'Số căn cước',
      'Số căn cước công dân',
      'Căn cước công dân',
      'Số CCCD/CMND',
      'CCCD/CMND',
      'Số định danh cá nhân',
      'Số CMND',
      'CMND/CCCD',
      'Số CMND/CCCD',
      'Số thẻ CCCD',
      'CCCD số',
      'Số thẻ căn cước',
      'Số căn cước/CCCD',
      'CC/CCCD',
      'Số CC/CCCD',
      'Số định danh',
    ],
    hint: '12 chữ số, định dạng ô là văn bản để không mất số 0 đầu.',
  }),
  employment_type: choice('Đối tượng', employmentTypes, {
    required: true,
    aliases: [
      'Loại',
      'Loại đối tượng',
      'Diện',
      'Loại cán bộ',
      'Loại lao động',
      'Cán bộ/công chức/viên chức',
      'Loại CBCC',
      'Loại CBCCVC',
      'Loại công chức, viên chức',
      'Nhóm đối tượng',
      'Diện biên chế',
      'Loại hình lao động',
      'Loại CB',
    ],
  }),
  position: text('Chức vụ, chức danh', {
    isOfBefore: true,
    aliases: [
      'Chức vụ',
      'Chức danh',
      'Chức vụ/chức danh',
      'Chức vụ hiện tại',
      'Chức vụ, chức danh hiện nay',
      'Chức danh, chức vụ',
      'Chức vụ đảm nhiệm',
      'Chức vụ hiện nay',
      'Chức vụ chính quyền',
      'Chức danh, vị trí việc làm',
      'Vị trí việc làm',
      'VTVL',
      'Vị trí công tác',
    ],
  }),
  grade_code: text('Mã ngạch / mã số CDNN', {
    aliases: ['Mã ngạch', 'Ngạch', 'Mã số CDNN', 'Mã số chức danh nghề nghiệp', 'Mã ngạch/CDNN'],
    hint: 'Công chức NN.NNN (01.003), viên chức V.NN.NN.NN.',
  }),
  salary_coefficient: decimal('Hệ số lương', 0.5, 15, {
    aliases: ['HSL', 'Hệ số', 'Hệ số lương hiện hưởng', 'HS lương', 'Hệ số lương hiện nay', 'Lương hệ số'],
  }),
  qualification: text('Trình độ chuyên môn', {
    aliases: [
      'Trình độ',
      'Trình độ CM',
      'Trình độ đào tạo',
      'Bằng cấp',
      'Trình độ học vấn',
      'Trình độ chuyên môn cao nhất',
    ],
  }),
  specialism: text('Chuyên ngành', { aliases: ['Chuyên môn', 'Chuyên ngành đào tạo', 'Ngành đào tạo'] }),
  former_unit: text('Đơn vị công tác cũ', {
    required: true,
    aliases: [
      'Đơn vị công tác',
      'Đơn vị cũ',
      'Đơn vị',
      'Cơ quan, đơn vị',
      'Nơi công tác',
      'Cơ quan công tác',
      'Đơn vị công tác hiện nay',
      'Phòng, ban, đơn vị',
      'Phòng, ban',
      'Phòng ban',
      'Phòng, đơn vị',
      'Cơ quan',
      'Đơn vị công tác hiện tại',
      'Đơn vị công tác trước sắp xếp',
      'Bộ phận công tác',
      'Bộ phận',
      'Đơn vị đang công tác',
      'Cơ quan, đơn vị công tác',
      'Nơi công tác hiện nay',
    ],
  }),
  former_commune: formerCommune('Xã, phường cũ', {
    aliases: [
      'Xã, thị trấn cũ',
      'Xã cũ',
      'Phường cũ',
      'Tên xã, phường cũ',
      'Xã/phường cũ',
      'Phường, xã cũ',
      'Xã, phường, thị trấn cũ',
      'Xã phường cũ',
      'ĐVHC cấp xã cũ',
      'Xã, phường trước sắp xếp',
      'Phường, xã trước sắp xếp',
      'Phường, thị trấn cũ',
    ],
  }),
  plan: choice(
    'Phương án',
    {
      'bố trí': ['đã bố trí', 'bố trí công tác', 'bố trí về xã', 'bố trí mới', 'tiếp tục bố trí', 'BT'],
      'chưa bố trí': ['chưa', 'chưa phân công', 'chờ bố trí'],
      'nghỉ theo NĐ 178': [
        'nghỉ NĐ 178',
        'nghỉ 178',
        'nghỉ theo Nghị định 178',
        'nghỉ hưu trước tuổi theo NĐ 178',
        'NĐ 178',
        'nghỉ theo NĐ178',
      ],
      'điều động': ['điều động, luân chuyển', 'luân chuyển', 'điều chuyển'],
      khác: ['phương án khác'],
    },
    { required: true, aliases: ['Phương án bố trí', 'Phương án sắp xếp', 'PA bố trí', 'Phương án nhân sự'] },
  ),
  policy_status: choice(
    'Tình trạng giải quyết chế độ',
    {
      'chưa nộp': ['chưa nộp đơn', 'chưa có đơn'],
      'đã nộp': ['đã nộp đơn', 'có đơn'],
      'đã giải quyết': ['đã có quyết định', 'xong', 'đã xong'],
    },
    { aliases: ['Giải quyết chế độ', 'Chế độ NĐ 178', 'Tình trạng chế độ'] },
  ),
  destination: receiver('Xã, phường mới / nơi tiếp nhận', {
    aliases: [
      'Nơi đến',
      'Đơn vị đến',
      'Xã, phường mới',
      'Nơi tiếp nhận',
      'Xã/phường mới',
      'Phường, xã mới',
      'Đơn vị tiếp nhận',
      'Đơn vị mới',
      'Đơn vị công tác mới',
      'Xã phường mới',
      'Nơi công tác mới',
      'Xã, phường dự kiến bố trí',
      'Phường, xã dự kiến bố trí',
    ],
  }),
  new_division: text('Phòng, đơn vị mới', {
    aliases: ['Phòng mới', 'Phòng, ban mới', 'Phòng chuyên môn mới'],
  }),
  new_position: text('Vị trí, chức vụ mới', {
    aliases: [
      'Chức vụ mới',
      'Vị trí mới',
      'Vị trí việc làm mới',
      'Chức danh mới',
      'Chức vụ dự kiến',
      'Chức vụ dự kiến bố trí',
      'Vị trí dự kiến bố trí',
      'Chức danh dự kiến bố trí',
    ],
  }),
  ...sixClearFields,
};

/** The columns of one sex: its dates of birth, or a mark in its column. */
function bySex(sex: 'Nam' | 'Nữ'): readonly SplitColumn[] {
  const settles = { field: 'gender', value: sex };
  const birth = [fields.birth_date.heading, ...fields.birth_date.aliases];
  return [
    { headings: birth.flatMap((name) => [`${name} ${sex}`, `${sex} ${name}`]), field: 'birth_date', settles },
    { headings: [`Giới tính ${sex}`, `Giới ${sex}`, sex], field: 'gender', settles },
  ];
}

/** Cán bộ, công chức, viên chức, người lao động. */
export const staff = declareInventory({
  kind: 'staff',
  title: 'Cán bộ, công chức, viên chức, người lao động',
  shortTitle: 'Nhân sự',
  nameHints: ['nhan su', 'can bo', 'cbcc', 'cong chuc', 'vien chuc', 'bien che'],
  fields,
  headingNames: staffNames,
  identity: 'citizen_id',
  naming: 'full_name',
  place: 'former_commune',
  unit: 'former_unit',
  listsOwnUnit: true,
  followsPeople: true,
  comesLater: false,
  sectionFields: ['former_unit'],
  furtherSectionFields: ['employment_type', 'former_commune'],
  likenesses: [
    { fields: ['full_name', 'birth_date'], wholeDay: 'birth_date' },
    { fields: ['full_name', 'birth_date', 'former_unit'] },
  ],
  joinedColumns: {
    field: 'full_name',
    first: [
      'Họ đệm',
      'Họ và đệm',
      'Họ và tên đệm',
      'Họ, tên đệm',
      'Họ lót',
      'Họ và tên lót',
      'Họ, chữ đệm',
      'Họ và chữ đệm',
      'Họ',
    ],
    second: ['Tên'],
  },
  splitColumns: [...bySex('Nam'), ...bySex('Nữ')],
  markedColumns: [
    {
      field: 'employment_type',
      namesAlone: true,
      groups: [
        'Phân loại',
        'Phân loại đối tượng',
        'Loại hình',
        'Loại hình lao động',
        'Biên chế',
        'Loại biên chế',
        'CBCCVC',
        'Cán bộ, công chức, viên chức',
        'Cán bộ, công chức, viên chức, người lao động',
        'Là',
        'Trong đó',
      ],
    },
    { field: 'qualification', groups: [], values: qualifications },
  ],
});

export type StaffRecord = RecordOf<typeof fields>;
