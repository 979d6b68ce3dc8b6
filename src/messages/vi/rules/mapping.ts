import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about receivers and boundaries. */
export const mappingRules = {
  'MAP-RECEIVER-AGAINST-LAW': {
    message: 'Nơi tiếp nhận ghi {declared}, nhưng nghị quyết chỉ chuyển {place} về {allowed}',
    remedy: 'sửa nơi tiếp nhận, hoặc nêu quyết định làm căn cứ',
    cause: 'Nơi tiếp nhận ghi khác nghị quyết',
    example: 'Phường cũ chuyển trọn về Hoàn Kiếm, bảng ghi Cửa Nam',
    source: sources.resolution,
  },
  'MAP-RECEIVER-ELSEWHERE': {
    message: 'Nơi tiếp nhận ghi {declared}, ngoài các xã, phường nhận {place} ({allowed})',
    remedy: 'kiểm tra quyết định bố trí',
    cause: 'Người có thể được bố trí nơi khác, nhưng nên có quyết định',
    example: 'Người của phường cũ được ghi về một xã xa',
    source: sources.resolution,
  },
  'BOUNDARY-OUTSIDE': {
    message: 'Toạ độ không nằm trong ranh giới xã, phường nào đã nạp',
    remedy:
      'kiểm tra vĩ độ, kinh độ; xem tệp ranh giới còn thiếu xã, phường nào (bangiao du-lieu-goc boundaries)',
    cause: 'Toạ độ gõ nhầm, đổi chỗ hai cột, hoặc tệp ranh giới còn thiếu nơi này',
    example: 'Vĩ độ và kinh độ đổi chỗ',
    source: sources.boundaries,
  },
  'BOUNDARY-SEVERAL': {
    message: 'Toạ độ nằm trong ranh giới của nhiều xã, phường: {communes}',
    remedy: 'quyết định nơi tiếp nhận; ranh giới chồng nhau thì sửa trong tệp rồi nạp lại',
    cause: 'Các ranh giới trong tệp chồng lên nhau',
    example: 'Điểm nằm trong cả hai đa giác',
    source: sources.boundaries,
  },
  'BOUNDARY-AGAINST-LAW': {
    message: 'Toạ độ nằm trong {commune}, nhưng nghị quyết chỉ chuyển xã, phường cũ đã ghi về {allowed}',
    remedy: 'kiểm tra xã, phường cũ và toạ độ: một trong hai bị ghi sai',
    cause: 'Xã, phường cũ hoặc toạ độ ghi sai',
    example: 'Toạ độ ở Sóc Sơn, xã cũ ghi ở Ba Vì',
    source: sources.boundaries,
  },
  'BOUNDARY-OTHER-RECEIVER': {
    message:
      'Toạ độ nằm trong {commune}, cách ranh giới {metres:number} m, nhưng nơi tiếp nhận là {receiver}',
    remedy: 'kiểm tra nơi tiếp nhận và toạ độ',
    cause: 'Nơi tiếp nhận và toạ độ nói hai điều khác nhau',
    example: 'Ghi giao phường Láng, toạ độ ở phường Ô Chợ Dừa',
    source: sources.boundaries,
  },
  'BOUNDARY-NEAR-EDGE': {
    message:
      'Toạ độ nằm trong {commune} nhưng chỉ cách ranh giới {metres:number} m (dưới {margin:number} m): không đủ chắc chắn',
    remedy: 'xem trên thực địa hoặc bản đồ, rồi quyết định nơi tiếp nhận',
    cause: 'Cả đường ranh và toạ độ đều có sai số',
    example: 'Cách ranh giới 4 m',
    source: sources.boundaries,
  },
  'MAP-PENDING': {
    message: 'Chưa có nơi tiếp nhận: {reason}',
    remedy: 'quyết định nơi tiếp nhận',
    cause: 'Luật không nói rõ và chưa ai quyết định; chương trình không tự đoán',
    example: 'Trụ sở ở phường cũ chia cho ba nơi',
    source: sources.resolution,
  },
  'MAP-DECISIONS-CONFLICT': {
    message: 'Các quyết định ghi nơi nhận khác nhau: {receivers}; bản ghi vẫn để chờ',
    remedy: 'thống nhất lại, rồi rút quyết định sai bằng bangiao hoan-tac D<số>',
    cause: 'Hai quyết định cùng có hiệu lực cho một bản ghi',
    example: 'D3 ghi Cửa Nam, D8 ghi Hoàn Kiếm',
    source: sources.decisions,
  },
  'MAP-DECISION-AGAINST-LAW': {
    message:
      'Có quyết định nhưng nơi nhận không phải nơi nghị quyết nêu cho xã, phường cũ nay ghi trong biểu: {receivers}; bản ghi để chờ',
    remedy: 'xem lại bản ghi trong bản mới của biểu, rồi quyết định lại hoặc ghi thẩm quyền',
    cause: 'Biểu gửi lại đổi xã, phường cũ của bản ghi sau khi đã có quyết định',
    example: 'Cùng mã cơ sở, bản 2 ghi một phường cũ khác',
    source: sources.resolution,
  },
  'MAP-RULES-DISAGREE': {
    message: 'Các quy tắc cho nơi nhận khác nhau: {rules}; bản ghi vẫn để chờ',
    remedy: 'sửa hoặc rút một quy tắc bằng bangiao hoan-tac R<số>, hoặc quyết định riêng',
    cause: 'Hai quy tắc cùng khớp một bản ghi',
    example: 'R1 theo tên phố, R2 theo số nhà',
    source: sources.decisions,
  },
  'MAP-RULE-AGAINST-LAW': {
    message: 'Có quy tắc cho nơi nhận mà nghị quyết không nêu cho nơi này; nghị quyết nêu: {receivers}',
    remedy: 'sửa quy tắc, hoặc ghi thẩm quyền của người quyết định',
    cause: 'Quy tắc cho nơi nhận mà nghị quyết không nêu',
    example: 'Quy tắc đưa phố này sang phường không nhận phường cũ',
    source: sources.resolution,
  },
  'MAP-DECISION-WITHOUT-RECORD': {
    message: 'Quyết định D{decision} có {count:number} bản ghi không còn trong bản mới của biểu',
    remedy: 'xem lại các bản ghi ấy trong bản mới và quyết định lại nếu cần',
    cause: 'Bản mới của biểu bỏ hoặc sửa dòng đã quyết định',
    example: 'Dòng đã quyết định bị xoá ở bản 2',
    source: sources.decisions,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
