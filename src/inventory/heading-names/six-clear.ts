import type { NamePatterns } from '../name-patterns.ts';

/** What offices call the columns of the six that must be clear, beside the names that the fields declare. */
export const sixClearNames = {
  clear_person: [
    '{Người|Cán bộ|Công chức|Họ tên người|Họ và tên người} {phụ trách|trực tiếp phụ trách|chịu trách nhiệm|chịu trách nhiệm chính|được phân công|được giao thực hiện}',
    'Rõ người {phụ trách|thực hiện|chịu trách nhiệm}',
  ],
  clear_person_position: [
    '{Chức vụ|Chức danh} {|của} {người phụ trách|người chịu trách nhiệm|người được phân công|cán bộ phụ trách}',
  ],
  clear_task: [
    'Rõ việc {phải làm|cần làm|thực hiện}',
    '{Việc|Công việc|Nội dung|Nhiệm vụ} {cần làm|phải làm|cần thực hiện|phải thực hiện|tiếp theo|được giao}',
  ],
  clear_start: ['{Ngày|Thời gian|Thời điểm} bắt đầu {|thực hiện|triển khai}'],
  clear_due: [
    'Rõ {thời gian|tiến độ} {hoàn thành|thực hiện}',
    '{Hạn|Thời hạn} {hoàn tất|thực hiện|phải hoàn thành}',
    '{Ngày|Thời điểm} phải hoàn thành',
  ],
  clear_responsible: [
    '{Đơn vị|Cơ quan|Cơ quan, đơn vị} {chủ trì|chủ trì thực hiện|chịu trách nhiệm|chịu trách nhiệm chính|chịu trách nhiệm thực hiện}',
    'Rõ trách nhiệm {chủ trì|thực hiện}',
  ],
  clear_support: ['{Đơn vị|Cơ quan|Cơ quan, đơn vị} phối hợp {|thực hiện}'],
  clear_product: [
    'Rõ {sản phẩm|kết quả} {đầu ra|hoàn thành}',
    '{Sản phẩm|Kết quả} {đầu ra|hoàn thành|cần đạt|phải có|dự kiến}',
    '{Sản phẩm, kết quả|Kết quả, sản phẩm}',
  ],
  clear_authority: [
    '{Cấp|Cơ quan|Người} {quyết định|có thẩm quyền|có thẩm quyền quyết định|phê duyệt}',
    'Thẩm quyền {quyết định|phê duyệt|giải quyết}',
    'Rõ thẩm quyền {quyết định|giải quyết}',
  ],
} as const satisfies NamePatterns;
