import type { NamePatterns } from '../name-patterns.ts';
import { sixClearNames } from './six-clear.ts';
import { formerCommuneNames, obstacleNames, receiverNames } from './words.ts';

const undertaking =
  '{dự án|công trình|nhiệm vụ|đề án|dự án đầu tư|dự án đầu tư công|công trình xây dựng|dự án, công trình|công trình, dự án|dự án, nhiệm vụ|nhiệm vụ, dự án|dự án, nhiệm vụ, công trình|đề án, dự án|dự án, đề án|dự án, hạng mục|hạng mục, công trình|công trình, hạng mục|nhiệm vụ, công việc|công việc, nhiệm vụ}';
const office = '{Đơn vị|Cơ quan|Cơ quan, đơn vị|Phòng|Phòng, ban|Phòng chuyên môn|Bộ phận}';
const decided =
  '{được duyệt|đã duyệt|phê duyệt|được phê duyệt|đã phê duyệt|dự án|theo QĐ|theo QĐ phê duyệt|theo quyết định|theo quyết định phê duyệt}';

/** What offices call the columns of their projects and pending matters, beside the names that the fields declare. */
export const projectNames = {
  project_code: [
    '{Mã|Mã số} {dự án|dự án đầu tư|công trình|hồ sơ|nhiệm vụ|hồ sơ TTHC|hồ sơ một cửa|tiếp nhận|biên nhận|đơn}',
    'Số {biên nhận|tiếp nhận} {|hồ sơ}',
    'Mã HS',
  ],
  name: [
    `{Tên|Danh mục|Danh mục các} ${undertaking}`,
    '{Công trình|Dự án, công trình|Công trình, dự án|Dự án, nhiệm vụ|Hạng mục, công trình}',
    'Tên {hồ sơ TTHC|hồ sơ, thủ tục|hồ sơ thủ tục hành chính}',
    'Nội dung {giải quyết|TTHC|thủ tục|thủ tục hành chính|kiến nghị|phản ánh, kiến nghị|kiến nghị, phản ánh}',
  ],
  work_kind: ['{Loại|Phân loại} {việc|công việc|nhiệm vụ|hồ sơ|vụ việc}', 'Nhóm {việc|công việc}'],
  investor: [
    `${office} {|đang} {thực hiện|thụ lý|giải quyết|xử lý|thụ lý, giải quyết|làm chủ đầu tư}`,
    '{Đơn vị|Cơ quan} chủ đầu tư',
    'Chủ đầu tư {cũ|hiện nay|hiện tại}',
    'Chủ đầu tư, {đơn vị thực hiện|đơn vị đang giải quyết}',
  ],
  former_communes: [
    ...formerCommuneNames,
    '{Địa điểm|Địa bàn|Nơi} {thực hiện|xây dựng|đầu tư|thi công|ĐTXD} {|dự án|công trình}',
    'Địa điểm {dự án|công trình}',
    'Địa bàn xã, phường',
    'Xã, phường thực hiện',
  ],
  total_investment: [
    `{Tổng mức đầu tư|TMĐT|Tổng mức ĐT|Tổng mức vốn đầu tư|Tổng vốn đầu tư} {|dự án}`,
    `{Tổng mức đầu tư|TMĐT|Tổng mức ĐT} ${decided}`,
  ],
  disbursed: [
    '{Lũy kế|LK} {|số|giá trị|vốn|số vốn|kinh phí} {giải ngân|đã giải ngân} {|đến nay|từ khởi công|từ khởi công đến nay}',
    'Đã giải ngân lũy kế',
  ],
  plan_this_year: [
    '{Kế hoạch vốn|KHV} {|đầu tư|đầu tư công} {|giao|được giao|đã giao|bố trí|được bố trí} {|năm} 2025',
    '{Kế hoạch|Kế hoạch vốn} {giao|được giao|đã giao} {|năm 2025}',
    '{Kế hoạch|Vốn KH|Vốn kế hoạch} {|năm} 2025',
    'Vốn {giao|được giao|bố trí} năm 2025',
  ],
  start_year: [
    '{Năm|Ngày|Thời gian|Thời điểm} {khởi công|KC}',
    'Khởi công năm',
    'KC',
    'Năm bắt đầu {|thực hiện}',
  ],
  finish_year: [
    '{Năm|Thời điểm|Thời gian} HT',
    'HT',
    'Năm {hoàn thành|kết thúc}',
    'Hoàn thành năm',
    '{Năm dự kiến|Dự kiến năm|Dự kiến} hoàn thành',
  ],
  received_on: [
    '{Ngày|Thời gian|Thời điểm} {tiếp nhận|nhận|thụ lý|nộp|tiếp nhận, thụ lý} {|hồ sơ|HS|đơn|đơn thư|vụ việc}',
    'Ngày {vào sổ|đến}',
  ],
  deadline: [
    '{Ngày|Thời gian} hẹn {|trả|trả kết quả|trả KQ|trả hồ sơ}',
    '{Hạn|Thời hạn} {trả|trả kết quả|trả KQ|giải quyết|xử lý} {|hồ sơ|đơn|HS}',
    'Ngày {đến hạn|hết hạn|phải trả kết quả|dự kiến trả kết quả}',
  ],
  status: [
    '{Tình trạng|Hiện trạng|Trạng thái|Tình hình} {dự án|hồ sơ|thực hiện|triển khai|giải quyết|xử lý|công việc|nhiệm vụ|vụ việc}',
    '{Tình trạng|Hiện trạng|Tình hình} {thực hiện|triển khai|giải quyết|xử lý} {dự án|hồ sơ|công việc|nhiệm vụ|vụ việc|đơn thư|hiện nay}',
    '{Tình trạng|Trạng thái} {hiện tại|hiện nay}',
  ],
  progress: [
    '% {khối lượng|tiến độ|thực hiện|hoàn thành|khối lượng hoàn thành|khối lượng thực hiện}',
    'Tỷ lệ {thực hiện|hoàn thành|khối lượng hoàn thành|khối lượng thực hiện}',
    'Mức độ hoàn thành',
    'Tiến độ hoàn thành',
  ],
  obstacle: obstacleNames,
  destination: [
    ...receiverNames,
    '{Đơn vị|Cơ quan} {tiếp nhận|nhận} chủ trì',
    '{Chủ đầu tư|CĐT} {tiếp nhận|sau sắp xếp}',
    '{Đơn vị|Cơ quan|Cơ quan, đơn vị} tiếp tục {giải quyết|thực hiện|thụ lý|xử lý}',
  ],
  other_destinations: ['{|Các} {đơn vị|xã, phường|cơ quan, đơn vị} {|có} liên quan'],
  ...sixClearNames,
} as const satisfies NamePatterns;
