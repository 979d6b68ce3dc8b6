import { choice, date, decimal, formerCommunes, money, receiver, receivers, text, year } from './field.ts';
import { projectNames } from './heading-names/projects.ts';
import { declareInventory, type RecordOf } from './inventory.ts';
import { sixClearFields } from './six-clear.ts';
import { statusNames, workKindNames } from './value-names/projects.ts';

const fields = {
  project_code: text('Mã dự án / mã hồ sơ', {
    aliases: ['Mã dự án', 'Mã hồ sơ', 'Mã DA', 'Mã số dự án', 'Số hồ sơ', 'Mã nhiệm vụ'],
  }),
  name: text('Tên dự án, nhiệm vụ, hồ sơ', {
    essential: true,
    aliases: [
      'Tên dự án',
      'Tên nhiệm vụ',
      'Tên hồ sơ',
      'Danh mục dự án',
      'Tên dự án, nhiệm vụ',
      'Nội dung',
      'Danh mục dự án, nhiệm vụ',
      'Tên công trình',
      'Tên công trình, dự án',
      'Tên dự án, công trình',
      'Danh mục công trình',
      'Danh mục dự án, công trình',
      'Dự án',
      'Tên công việc',
      'Tên nhiệm vụ, dự án',
      'Tên dự án đầu tư',
      'Tên thủ tục hành chính',
      'Tên TTHC',
      'Thủ tục hành chính',
      'Tên thủ tục',
      'Nội dung hồ sơ',
      'Nội dung nhiệm vụ',
      'Nội dung đơn',
      'Nội dung đơn thư',
      'Nội dung vụ việc',
      'Tên vụ việc',
      'Vụ việc',
      'Nội dung khiếu nại, tố cáo',
    ],
  }),
  work_kind: choice(
    'Loại',
    {
      'dự án đầu tư công': ['dự án', 'ĐTC', 'đầu tư công', 'DA đầu tư công'],
      'nhiệm vụ': ['công việc', 'nhiệm vụ khác'],
      'hồ sơ TTHC': ['TTHC', 'hồ sơ thủ tục hành chính', 'thủ tục hành chính'],
      'khiếu nại, tố cáo': ['khiếu nại', 'tố cáo', 'KNTC', 'đơn thư'],
      'tranh chấp đất đai': ['tranh chấp', 'tranh chấp đất'],
    },
    {
      required: true,
      valueNames: workKindNames,
      aliases: [
        'Loại công việc',
        'Phân loại',
        'Loại dự án, nhiệm vụ',
        'Loại hồ sơ',
        'Nhóm việc',
        'Loại đơn',
        'Loại đơn thư',
        'Loại vụ việc',
      ],
    },
  ),
  investor: text('Chủ đầu tư / đơn vị đang giải quyết', {
    required: true,
    aliases: [
      'Chủ đầu tư',
      'Đơn vị đang giải quyết',
      'Đơn vị thực hiện',
      'Đơn vị thụ lý',
      'Cơ quan giải quyết',
      'CĐT',
      'Đơn vị xử lý',
      'Đơn vị đang xử lý',
      'Phòng, ban xử lý',
      'Phòng, ban thụ lý',
      'Cơ quan thụ lý',
      'Cơ quan xử lý',
      'Đơn vị giải quyết',
    ],
  }),
  former_communes: formerCommunes('Địa điểm (xã, phường cũ)', {
    required: true,
    aliases: [
      'Địa điểm',
      'Địa điểm thực hiện',
      'Xã, phường cũ',
      'Địa điểm XD',
      'Địa điểm xây dựng',
      'Địa bàn',
      'Xã, thị trấn cũ',
      'Xã cũ',
      'Phường cũ',
      'Tên xã, phường cũ',
      'Xã/phường cũ',
    ],
    hint: 'Nhiều xã, phường thì cách nhau bằng dấu chấm phẩy.',
  }),
  total_investment: money('Tổng mức đầu tư', {
    usualFrom: 20_000_000,
    aliases: ['TMĐT', 'Tổng mức đầu tư được duyệt', 'Tổng mức ĐT', 'Tổng vốn', 'Tổng mức đầu tư dự án'],
  }),
  disbursed: money('Luỹ kế giải ngân', {
    aliases: [
      'Giải ngân',
      'Lũy kế giải ngân',
      'Đã giải ngân',
      'LK giải ngân',
      'Luỹ kế vốn đã giải ngân',
      'Giải ngân lũy kế',
      'Giá trị giải ngân lũy kế',
      'LK giá trị giải ngân',
      'LK vốn giải ngân',
      'LK giải ngân đến nay',
      'LK giải ngân từ khởi công đến nay',
      'Lũy kế giải ngân từ khởi công',
      'Giải ngân lũy kế từ khởi công',
      'Giải ngân từ khởi công',
    ],
  }),
  plan_this_year: money('Kế hoạch vốn năm', {
    aliases: [
      'KH vốn năm',
      'Kế hoạch vốn',
      'Kế hoạch vốn năm 2025',
      'KHV năm 2025',
      'Kế hoạch năm 2025',
      'Vốn kế hoạch năm 2025',
      'KH vốn 2025',
      'KH vốn giao năm 2025',
      'KH vốn được giao năm 2025',
      'KH vốn bố trí năm 2025',
      'KH vốn đầu tư công năm 2025',
      'KH đầu tư công năm 2025',
      'KH 2025',
      'Vốn bố trí năm 2025',
    ],
  }),
  start_year: year('Khởi công', 1990, 2040, {
    aliases: ['Năm khởi công', 'Thời gian khởi công', 'Khởi công (năm)'],
  }),
  finish_year: year('Hoàn thành', 1990, 2045, {
    aliases: ['Năm hoàn thành', 'Hoàn thành (năm)', 'Thời gian hoàn thành dự án'],
  }),
  received_on: date('Ngày tiếp nhận', 2000, 2030, {
    aliases: [
      'Ngày nhận',
      'Ngày tiếp nhận hồ sơ',
      'Ngày nhận hồ sơ',
      'Ngày nộp hồ sơ',
      'Ngày nhận đơn',
      'Ngày tiếp nhận đơn',
    ],
  }),
  deadline: date('Hạn giải quyết', 2000, 2040, {
    aliases: [
      'Ngày hẹn trả',
      'Thời hạn giải quyết',
      'Hạn trả kết quả',
      'Ngày hẹn trả kết quả',
      'Thời hạn trả kết quả',
      'Thời hạn xử lý',
      'Hạn xử lý',
    ],
  }),
  status: choice(
    'Tình trạng',
    {
      'hoàn thành chưa quyết toán': [
        'hoàn thành, chưa quyết toán',
        'chưa quyết toán',
        'đã hoàn thành chưa quyết toán',
      ],
      'dở dang': ['đang thi công', 'đang thực hiện', 'đang triển khai', 'thi công dở dang', 'chuyển tiếp'],
      'chưa khởi công': ['chuẩn bị đầu tư', 'CBĐT'],
      'đình hoãn': ['tạm dừng', 'dừng', 'giãn hoãn'],
      'đang giải quyết': ['đang xử lý', 'đang thụ lý', 'đang xác minh', 'trong hạn'],
      'quá hạn': ['trễ hạn', 'đã quá hạn'],
    },
    {
      required: true,
      valueNames: statusNames,
      aliases: [
        'Trạng thái',
        'Hiện trạng',
        'Tình trạng thực hiện',
        'Tình trạng hồ sơ',
        'Tình trạng giải quyết',
        'Tình trạng xử lý',
        'Tình hình thực hiện',
      ],
    },
  ),
  progress: decimal('Tiến độ (%)', 0, 100, {
    aliases: [
      'Tiến độ',
      'Tiến độ %',
      'Tiến độ thực hiện',
      '% hoàn thành',
      'Khối lượng thực hiện (%)',
      'Tỷ lệ hoàn thành',
    ],
  }),
  obstacle: text('Khó khăn, vướng mắc', {
    aliases: [
      'Vướng mắc',
      'Khó khăn',
      'Tồn tại, vướng mắc',
      'Khó khăn, tồn tại',
      'Tồn tại, khó khăn, vướng mắc',
    ],
  }),
  destination: receiver('Đơn vị tiếp nhận (chủ trì)', {
    aliases: [
      'Nơi đến',
      'Đơn vị đến',
      'Đơn vị tiếp nhận',
      'Nơi tiếp nhận',
      'Xã, phường mới',
      'Đơn vị tiếp nhận chủ trì',
      'Chủ đầu tư mới',
      'Đơn vị mới',
      'Bên nhận',
      'Xã/phường tiếp nhận',
      'Xã, phường tiếp nhận',
    ],
    hint: 'Đúng một đơn vị chủ trì.',
  }),
  other_destinations: receivers('Đơn vị liên quan', {
    aliases: ['Đơn vị tiếp nhận liên quan', 'Các xã, phường liên quan', 'Xã, phường liên quan'],
  }),
  ...sixClearFields,
};

/** Dự án, nhiệm vụ, hồ sơ tồn đọng. */
export const projects = declareInventory({
  kind: 'projects',
  title: 'Dự án, nhiệm vụ, hồ sơ tồn đọng',
  shortTitle: 'Dự án, nhiệm vụ',
  nameHints: ['du an', 'nhiem vu', 'ho so', 'ton dong', 'dau tu cong'],
  fields,
  headingNames: projectNames,
  span: { from: 'start_year', until: 'finish_year' },
  identity: 'project_code',
  naming: 'name',
  place: 'former_communes',
  unit: 'investor',
  listsOwnUnit: false,
  related: 'other_destinations',
  followsPeople: false,
  comesLater: false,
  sectionFields: ['work_kind', 'investor'],
  furtherSectionFields: ['former_communes'],
  titledGroups: {
    field: 'work_kind',
    words: {
      'dự án đầu tư công':
        /(?<!\p{L})(?:(?:các )?dự án )?(?:vốn )?đầu tư (?:công|xây dựng cơ bản|xdcb)(?!\p{L})/u,
      'hồ sơ TTHC': /(?<!\p{L})(?:hồ sơ )?(?:giải quyết )?(?:thủ tục hành chính|tthc)(?!\p{L})/u,
      'khiếu nại, tố cáo':
        /(?<!\p{L})(?:(?:hồ sơ |vụ việc )?(?:đơn thư|đơn) ?)?(?:khiếu nại(?:,? (?:và )?tố cáo)?|tố cáo|đơn thư)(?!\p{L})/u,
      'tranh chấp đất đai': /(?<!\p{L})(?:(?:vụ việc |vụ |hồ sơ )?tranh chấp (?:về )?đất đai)(?!\p{L})/u,
    },
    others:
      /(?<!\p{L})(?:dự án|nhiệm vụ|công việc|vụ việc|hồ sơ|đơn|kiến nghị|phản ánh|khiếu nại|tố cáo|tranh chấp|tthc|ngoài ngân sách|khác)(?!\p{L})/u,
  },
  // Dossiers of one day bear one name by the dozen: only projects and tasks are known by theirs.
  likenesses: [
    { fields: ['name', 'investor'], among: { field: 'work_kind', values: ['dự án đầu tư công'] } },
    {
      fields: ['name', 'investor', 'former_communes'],
      among: { field: 'work_kind', values: ['nhiệm vụ'] },
    },
  ],
  splitColumns: [],
});

export type ProjectRecord = RecordOf<typeof fields>;
