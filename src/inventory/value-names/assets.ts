import type { NamePatterns } from '../name-patterns.ts';

/** What else offices write for a group of assets. */
export const sectionNames = {
  A: ['trụ sở {làm việc|cơ quan}'],
  B: ['{xe ô tô|ô tô|xe} {con|bán tải|chuyên dùng|phục vụ công tác chung|phục vụ chức danh}'],
  C: [
    '{máy móc, thiết bị|máy, thiết bị|thiết bị|trang thiết bị} {văn phòng|phổ biến|văn phòng phổ biến|chuyên dùng|làm việc}',
    '{máy, thiết bị|trang thiết bị|máy móc, trang thiết bị}',
  ],
} as const satisfies NamePatterns;

/** What else offices write for the state of an asset. That it is not used does not say that it is broken. */
export const conditionNames = {
  'còn sử dụng': [
    '{|còn|đang|vẫn|vẫn còn|vẫn đang} {sử dụng|SD|dùng|hoạt động} {được|tốt|bình thường|ổn định}',
    '{còn|vẫn|vẫn còn|đang} {dùng|SD|hoạt động}',
    '{vẫn|vẫn còn|vẫn đang} {sử dụng|tốt}',
    'tình trạng tốt',
    'tốt, đang sử dụng',
  ],
  hỏng: [
    '{|đã|bị|đã bị} {hỏng|hư|hư hỏng} {|nặng|hoàn toàn|không sử dụng được|không còn sử dụng được}',
    'không {|còn} {sử dụng|SD|dùng|hoạt động} được',
    '{cũ, hỏng|hỏng, cũ|hết khả năng sử dụng}',
  ],
  thừa: ['thừa so với {sổ sách|sổ kế toán|sổ sách kế toán}'],
  thiếu: ['thiếu so với {sổ sách|sổ kế toán|sổ sách kế toán}'],
  'đang xử lý': [
    '{chờ|đang chờ} {thanh lý|xử lý}',
    'đang {xử lý|làm thủ tục|đề nghị} {thanh lý|xử lý}',
    'đề nghị thanh lý',
  ],
} as const satisfies NamePatterns;

/** What else offices write for whose an asset is. */
export const ownershipNames = {
  'của đơn vị': ['{|thuộc} {sở hữu|quyền sở hữu} {của|} đơn vị', 'tài sản của đơn vị'],
  'giữ hộ': ['{giữ hộ|nhận giữ hộ} {đơn vị khác|tài sản}'],
} as const satisfies NamePatterns;
