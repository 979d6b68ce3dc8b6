import type { NamePatterns } from '../name-patterns.ts';

/** What is done to have an item of readiness: "ban hành" a regulation, "khắc" a seal. */
export interface ItemWords {
  readonly done: string;
  readonly name: string;
}

const wholly = '{|xong|đầy đủ|hoàn tất|100}';

/**
 * What else offices write for whether a commune has an item. What is only partly there, for a time, or to come is left
 * out: nobody has said which of the two it is.
 */
export function itemValueNames({ done, name }: ItemWords): NamePatterns {
  const verbs = `{${done}|bố trí|thực hiện|tổ chức|chuẩn bị}`;
  return {
    có: [
      `{có|đã có} {|rồi|đủ|đầy đủ|${name}}`,
      '{|đã} {đảm bảo|bảo đảm|đáp ứng|đủ|đầy đủ} {|điều kiện|yêu cầu|điều kiện hoạt động}',
      `đã ${verbs} ${wholly}`,
      `{xong|hoàn thành|hoàn tất} {|100}`,
      'đã {xong|hoàn thành|hoàn tất|hoàn thiện|đạt} {|100|yêu cầu}',
      'đạt {|yêu cầu|100}',
      '{|đã} sẵn sàng {|hoạt động|đi vào hoạt động|vận hành}',
      'đã {|đi vào|đưa vào} {hoạt động|sử dụng|vận hành}',
      'đang {hoạt động|sử dụng}',
      'hoạt động {|tốt|ổn định|bình thường}',
      '{ok|yes|true}',
    ],
    chưa: [
      `{chưa|không|chưa có|không có} {|${name}}`,
      '{chưa|không} {đảm bảo|bảo đảm|đáp ứng|đủ|đầy đủ|đạt} {|điều kiện|yêu cầu}',
      `chưa ${verbs} {|được|xong}`,
      'chưa {xong|hoàn thành|hoàn tất|hoàn thiện|sẵn sàng|hoạt động|sử dụng|đi vào hoạt động|triển khai}',
      `đang ${verbs}`,
      'đang {làm|dự thảo|soạn thảo|triển khai|tiến hành|hoàn thiện|xây dựng|sửa chữa|cải tạo|làm thủ tục|xin cấp|trình}',
      'chờ {cấp|ban hành|phê duyệt|bàn giao}',
      '{|còn} thiếu',
      '{no|false}',
    ],
  };
}
