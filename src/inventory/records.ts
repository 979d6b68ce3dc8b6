import { choice, countingUnit, decimal, formerCommune, receiver, text } from './field.ts';
import { recordNames } from './heading-names/records.ts';
import { declareInventory, type RecordOf } from './inventory.ts';
import { sixClearFields } from './six-clear.ts';
import { finishedNames } from './value-names/records.ts';

/** Files that are still worked on go where the work goes. */
export const unfinished = 'chưa kết thúc';

/** The one grade whose titles may be shown (Luật Bảo vệ bí mật nhà nước 29/2018/QH14, Điều 8 names the three others). */
export const openGrade = 'thường';

const fields = {
  record_code: text('Mã hồ sơ, số hộp', {
    aliases: [
      'Mã hồ sơ',
      'Mã hồ sơ lưu trữ',
      'Số, ký hiệu hồ sơ',
      'Số và ký hiệu hồ sơ',
      'Số ký hiệu hồ sơ',
      'Ký hiệu hồ sơ',
      'Hồ sơ số',
      'Số hồ sơ',
    ],
    hint: 'Hồ sơ của công việc chưa xong thì ghi mã của công việc đó.',
  }),
  box: text('Hộp, cặp số', {
    aliases: ['Số hộp', 'Hộp số', 'Hộp', 'Cặp số', 'Hộp/cặp số', 'Cặp/hộp số', 'Cặp, hộp số', 'Hộp, cặp'],
    hint: 'Chỉ cần khi hồ sơ đã có mã riêng.',
  }),
  title: text('Tiêu đề hồ sơ, tài liệu', {
    essential: true,
    aliases: [
      'Tiêu đề hồ sơ',
      'Tiêu đề',
      'Tên hồ sơ',
      'Tên tài liệu',
      'Tên hồ sơ, tài liệu',
      'Tên loại hồ sơ, tài liệu',
      'Loại hồ sơ, tài liệu',
      'Tên nhóm tài liệu',
      'Tên hồ sơ/nhóm tài liệu',
      'Hồ sơ, tài liệu',
      'Nội dung hồ sơ, tài liệu',
      'Nội dung tài liệu',
      'Trích yếu',
      'Trích yếu nội dung',
      'Tên loại và trích yếu nội dung',
    ],
  }),
  field: choice(
    'Lĩnh vực',
    {
      'kinh tế - xã hội': ['kinh tế xã hội', 'KT-XH', 'KTXH', 'kinh tế, xã hội'],
      'quốc phòng': ['QP', 'quân sự', 'quân sự, quốc phòng'],
      'an ninh': ['AN', 'an ninh trật tự', 'ANTT', 'an ninh, trật tự'],
      'đối ngoại': ['ĐN', 'ngoại vụ'],
      'hồ sơ cán bộ': ['cán bộ', 'nhân sự', 'hồ sơ nhân sự', 'tổ chức cán bộ', 'hồ sơ CBCC', 'hồ sơ CBCCVC'],
      'đất đai, xây dựng': ['đất đai', 'xây dựng', 'đất đai và xây dựng', 'địa chính', 'địa chính, xây dựng'],
      'hộ tịch, chứng thực': ['hộ tịch', 'chứng thực', 'tư pháp', 'tư pháp, hộ tịch', 'tư pháp - hộ tịch'],
      khác: ['lĩnh vực khác'],
    },
    { aliases: ['Lĩnh vực hồ sơ', 'Nhóm hồ sơ', 'Mảng công việc', 'Nhóm tài liệu'] },
  ),
  period: text('Thời gian tài liệu', {
    aliases: [
      'Thời gian của tài liệu',
      'Thời gian bắt đầu và kết thúc',
      'Thời gian BĐ và KT',
      'Ngày tháng BĐ và KT',
      'Năm tài liệu',
      'Niên hạn',
      'Giai đoạn',
    ],
    hint: 'Một năm hoặc nhiều năm, ví dụ 2015–2020.',
    maySayDay: true,
  }),
  quantity: decimal('Số lượng', 0, 10_000_000, {
    required: true,
    countedIn: 'unit',
    unitField: 'unit',
    aliases: ['SL', 'Số lượng bàn giao', 'S.lượng', 'Khối lượng'],
  }),
  unit: countingUnit(
    'Đơn vị (hồ sơ, hộp, mét giá)',
    {
      'hồ sơ': ['HS', 'h.sơ', 'hồ sơ tài liệu'],
      hộp: ['hộp hồ sơ', 'hộp tài liệu', 'hộp lưu trữ'],
      'mét giá': ['m giá', 'm. giá', 'mét (giá)', 'mét giá tài liệu', 'mét giá hồ sơ'],
      tập: ['tập hồ sơ', 'tập tài liệu'],
      quyển: ['quyển sổ'],
      cuốn: ['cuốn sổ'],
      cặp: ['cặp hồ sơ', 'cặp tài liệu'],
      bó: ['bó hồ sơ', 'bó tài liệu'],
      tờ: ['tờ tài liệu'],
      bản: ['bản vẽ'],
    },
    {
      required: true,
      aliases: ['Đơn vị', 'Đơn vị tính', 'ĐVT', 'Đ.vị tính', 'Đơn vị tính (ĐVT)'],
    },
  ),
  finished: choice(
    'Đã kết thúc / chưa kết thúc',
    {
      'đã kết thúc': ['kết thúc', 'đã xong', 'hoàn thành', 'đã giải quyết', 'đã đóng'],
      [unfinished]: ['chưa xong', 'đang giải quyết', 'đang xử lý', 'đang theo dõi', 'dở dang'],
    },
    {
      required: true,
      valueNames: finishedNames,
      aliases: [
        'Kết thúc',
        'Đã/chưa kết thúc',
        'Đã kết thúc hay chưa',
        'Tình trạng kết thúc',
        'Tình trạng hồ sơ',
        'Tình trạng giải quyết',
      ],
    },
  ),
  secrecy: choice(
    'Độ mật',
    {
      [openGrade]: [
        'không',
        'không mật',
        'bình thường',
        'công khai',
        'hồ sơ thường',
        'tài liệu thường',
        'hồ sơ, tài liệu thường',
      ],
      mật: ['hồ sơ mật', 'tài liệu mật', 'hồ sơ, tài liệu mật', 'văn bản mật'],
      'tối mật': ['hồ sơ tối mật', 'tài liệu tối mật', 'hồ sơ, tài liệu tối mật', 'văn bản tối mật'],
      'tuyệt mật': [
        'hồ sơ tuyệt mật',
        'tài liệu tuyệt mật',
        'hồ sơ, tài liệu tuyệt mật',
        'văn bản tuyệt mật',
      ],
    },
    {
      aliases: ['Mức độ mật', 'Độ bảo mật', 'Mức mật', 'Cấp độ mật', 'Mật'],
      hint: 'Tiêu đề hồ sơ mật trở lên không được lưu và không hiện ở bất kỳ đâu.',
    },
  ),
  former_unit: text('Đơn vị giao', {
    required: true,
    aliases: [
      'Đơn vị bàn giao',
      'Bên giao',
      'Đơn vị hình thành phông',
      'Tên phông',
      'Đơn vị cũ',
      'Đơn vị nộp lưu',
      'Cơ quan giao',
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
      'Xã phường cũ',
    ],
    hint: 'Chỉ ghi với hồ sơ của chính xã, phường cũ; hồ sơ của cấp huyện để trống.',
  }),
  destination: receiver('Nơi tiếp nhận', {
    aliases: [
      'Nơi đến',
      'Đơn vị đến',
      'Đơn vị tiếp nhận',
      'Bên nhận',
      'Xã, phường mới',
      'Cơ quan tiếp nhận',
      'Xã/phường tiếp nhận',
      'Xã, phường tiếp nhận',
      'Nơi lưu trữ mới',
    ],
    hint: 'Xã, phường mới, Sở Nội vụ, lưu trữ lịch sử hoặc đơn vị khác.',
  }),
  ...sixClearFields,
};

/** Hồ sơ, tài liệu. */
export const records = declareInventory({
  kind: 'records',
  title: 'Hồ sơ, tài liệu',
  shortTitle: 'Hồ sơ, tài liệu',
  nameHints: ['ho so tai lieu', 'tai lieu', 'luu tru', 'muc luc'],
  fields,
  headingNames: recordNames,
  identity: 'record_code',
  naming: 'title',
  place: 'former_commune',
  unit: 'former_unit',
  listsOwnUnit: true,
  followsPeople: false,
  comesLater: true,
  follows: { kind: 'projects', when: { field: 'finished', value: unfinished } },
  archives: ['SO-NOI-VU', 'LUU-TRU-LICH-SU'],
  secrecy: { grade: 'secrecy', open: openGrade, hides: 'title' },
  sectionFields: ['secrecy', 'field', 'former_unit'],
  furtherSectionFields: ['former_commune'],
  rangeField: 'period',
  splitColumns: [],
  markedColumns: [{ field: 'finished', groups: [], namesAlone: true }],
});

export type RecordsRecord = RecordOf<typeof fields>;
