import type { NamePatterns } from '../name-patterns.ts';
import { sixClearNames } from './six-clear.ts';
import { formerCommuneNames, receiverNames } from './words.ts';

const file = '{hồ sơ|HS|tài liệu|hồ sơ, tài liệu|nhóm hồ sơ|nhóm hồ sơ, tài liệu}';
const giver = '{Đơn vị|Cơ quan|Cơ quan, đơn vị|Phòng, ban|Bộ phận|Đơn vị, bộ phận|Bên}';

/** What offices call the columns of their files and documents, beside the names that the fields declare. */
export const recordNames = {
  record_code: [
    '{Số|Mã|Mã số|Ký hiệu|Số, ký hiệu|Số và ký hiệu} {hồ sơ|HS|ĐVBQ|đơn vị bảo quản}',
    '{Hồ sơ|HS|ĐVBQ|Đơn vị bảo quản|Hồ sơ, ĐVBQ} số',
  ],
  box: [
    '{Hộp|Cặp|Bó|Hộp, cặp|Cặp, hộp|Hộp, bó|Bó, cặp|Cặp, bó} {|số}',
    'Số {hộp|cặp|bó|hộp, cặp|cặp, hộp|bó, cặp|hộp, số cặp}',
    'Số {cặp|bó}, số hộp',
    'Số bó, số cặp',
    'Hộp số, {cặp|bó} số',
    '{Cặp|Bó} số, hộp số',
    'Bó số, cặp số',
  ],
  title: [
    `{Tiêu đề|Tên|Tên loại|Tên, loại|Tên gọi|Nội dung|Danh mục|Trích yếu nội dung} ${file} {|bàn giao}`,
    'Tiêu đề hồ sơ {hoặc|và} nội dung tài liệu',
    'Tiêu đề hồ sơ, ĐVBQ',
    'Tên {sổ sách, hồ sơ|hồ sơ, sổ sách}',
  ],
  field: [
    '{Lĩnh vực|Mảng, lĩnh vực|Nhóm lĩnh vực} {|công tác|công việc|hoạt động|chuyên môn|tài liệu|hồ sơ}',
  ],
  period: [
    'Thời gian {|hồ sơ|của hồ sơ|tài liệu|lập hồ sơ|hình thành|hình thành tài liệu|hình thành hồ sơ}',
    '{Thời gian|Ngày tháng|Ngày, tháng, năm|Ngày|Năm} {bắt đầu, kết thúc|bắt đầu và kết thúc|BĐ, KT|BĐ và KT}',
    'Năm {hồ sơ|hình thành|lập hồ sơ}',
    'Năm bắt đầu, năm kết thúc',
    'Từ năm đến năm',
  ],
  quantity: ['{Số lượng|SL|Khối lượng|Tổng số} {hồ sơ|HS|tài liệu|hồ sơ, tài liệu}', 'Số lượng, khối lượng'],
  unit: ['Đ.V.T'],
  finished: [
    '{|Hồ sơ} {đã, chưa kết thúc|đã kết thúc, chưa kết thúc|đã kết thúc hay chưa}',
    'Kết thúc, chưa kết thúc',
    'Trạng thái hồ sơ',
  ],
  secrecy: ['{Độ|Mức|Mức độ|Cấp độ} {mật|bảo mật} {|tài liệu|của tài liệu|hồ sơ}'],
  former_unit: [
    `${giver} {giao|bàn giao|giao nộp|nộp lưu|giao hồ sơ}`,
    '{Đơn vị|Cơ quan|Cơ quan, đơn vị} {hình thành|lập|quản lý|đang quản lý|lưu giữ|đang lưu giữ} {hồ sơ|tài liệu|phông}',
    '{Đơn vị|Cơ quan|Cơ quan, đơn vị} {quản lý|đang quản lý|lưu giữ|đang lưu giữ}',
    '{Phông|Tên phông} {|lưu trữ|tài liệu}',
    '{Cơ quan, đơn vị|Phòng, ban}',
  ],
  former_commune: formerCommuneNames,
  destination: receiverNames,
  ...sixClearNames,
} as const satisfies NamePatterns;
