import type { NamePatterns } from '../name-patterns.ts';

/** What else offices write for a kind of pending matter. */
export const workKindNames = {
  'dự án đầu tư công': ['{dự án|DA|công trình} ĐTC', '{DA|dự án} đầu tư', 'công trình đầu tư công'],
  'hồ sơ TTHC': ['hồ sơ {một cửa|giải quyết TTHC|giải quyết thủ tục hành chính|hành chính}'],
  'khiếu nại, tố cáo': ['{đơn|đơn thư|vụ việc} {khiếu nại|tố cáo|khiếu nại, tố cáo|KNTC}'],
  'tranh chấp đất đai': [
    '{đơn|vụ việc|giải quyết} tranh chấp {|đất đai|đất}',
    'tranh chấp {QSDĐ|QSD đất|quyền sử dụng đất}',
  ],
} as const satisfies NamePatterns;

const built = '{|đã|đã thi công} {hoàn thành|xong}';

/** What else offices write for how far a project or a matter is. */
export const statusNames = {
  'hoàn thành chưa quyết toán': [
    `${built} {chờ|đang|đang chờ|đang lập hồ sơ|đang làm thủ tục} quyết toán`,
    'đã hoàn thành, chưa {quyết toán|phê duyệt quyết toán}',
    '{đang|chờ|đang lập hồ sơ|đang làm thủ tục} quyết toán',
  ],
  'dở dang': [
    '{đang|đang triển khai|đang tổ chức} {thi công|thi công xây dựng|thi công dở dang|thực hiện dở dang|xây dựng}',
    'đang triển khai {thực hiện|thi công|xây dựng}',
    'thi công',
  ],
  'chưa khởi công': [
    'chưa {thi công|triển khai|triển khai thi công|khởi công xây dựng}',
    '{đang|giai đoạn} {chuẩn bị đầu tư|CBĐT}',
    '{|đang} chuẩn bị {khởi công|thực hiện dự án}',
  ],
  'đình hoãn': [
    '{tạm dừng|dừng|đình hoãn|tạm đình chỉ} {thi công|thực hiện|triển khai}',
    '{đình chỉ|giãn tiến độ}',
  ],
  'đang giải quyết': [
    'đang {giải quyết|xử lý|thụ lý} {|trong hạn|chưa đến hạn|hồ sơ|theo quy định}',
    'đang {xem xét|thẩm định|thẩm tra|thụ lý giải quyết|thụ lý, giải quyết|xem xét giải quyết}',
    '{chờ giải quyết|chưa đến hạn|còn hạn|còn trong hạn}',
  ],
  'quá hạn': [
    '{|đang giải quyết|đang xử lý|giải quyết} {quá hạn|trễ hạn}',
    '{quá hạn|trễ hạn} {giải quyết|xử lý}',
    'trễ hẹn',
  ],
} as const satisfies NamePatterns;
