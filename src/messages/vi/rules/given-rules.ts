import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about rules that people hand in. */
export const givenRulesRules = {
  'RULE-INCOMPLETE': {
    message: 'Quy tắc thiếu “{field}”; chưa lấy quy tắc này',
    remedy: 'ghi đủ rồi nhập lại',
    cause: 'Quy tắc thiếu ô bắt buộc',
    example: 'Có phố, không có nơi nhận',
    source: sources.decisions,
  },
  'RULE-PLACE-UNCLEAR': {
    message: '“{text}” không phải một xã, phường cũ hay quận, huyện cũ rõ ràng',
    remedy: 'ghi tên kèm quận, huyện, hoặc ghi mã',
    cause: 'Tên ghi tắt hoặc nhiều nơi cùng tên',
    example: '“Tân Dân”',
    source: sources.decisions,
  },
  'RULE-NUMBERS-UNREADABLE': {
    message: 'Số nhà “{text}” không đọc được',
    remedy: 'ghi như: tất cả, lẻ, chẵn, 1–99, lẻ 1–99, từ 100',
    cause: 'Khoảng số nhà ghi bằng lời',
    example: '“gần ngã tư”',
    source: sources.decisions,
  },
  'RULE-RECEIVER-UNCLEAR': {
    message: 'Nơi nhận “{text}” không phải một đơn vị rõ ràng; chưa lấy quy tắc này',
    remedy: 'chọn trong danh sách của ô',
    cause: 'Tên ghi tắt hoặc nhiều nơi cùng tên',
    example: '“Minh Khai”',
    source: sources.decisions,
  },
  'RULE-DATE-UNREADABLE': {
    message: 'Ngày “{text}” không đọc được',
    remedy: 'ghi ngày dạng 30/06/2025',
    cause: 'Ngày ghi bằng chữ hoặc không có thật',
    example: '31/06/2025',
    source: sources.decisions,
  },
  'RULE-AGAINST-LAW': {
    message: '{rule} → {receiver}: nghị quyết không nêu nơi này; nghị quyết nêu: {allowed}',
    remedy: 'sửa nơi nhận, hoặc ghi thẩm quyền của người quyết định',
    cause: 'Nơi nhận không nằm trong các nơi nghị quyết nêu',
    example: 'Nghị quyết nêu A, B; quy tắc ghi C',
    source: sources.resolution,
  },
  'RULE-TYPE-UNCLEAR': {
    message: 'Không rõ loại quy tắc “{text}”; chưa lấy quy tắc này',
    remedy: 'ghi một trong: {types}',
    cause: 'Loại quy tắc ghi ngoài danh sách',
    example: '“theo khu”',
    source: sources.decisions,
  },
  'RULE-COLUMN-NOT-OF-TYPE': {
    message: 'Cột “{heading}” không dùng cho quy tắc loại “{type}”; chưa lấy quy tắc này',
    remedy: 'xoá ô ấy, hoặc chọn loại quy tắc khác',
    cause: 'Ghi thừa ô không dùng cho loại này',
    example: 'Quy tắc theo thôn, có số nhà',
    source: sources.decisions,
  },
  'RULE-HAMLET-UNCLEAR': {
    message: '“{text}” không đọc được thành một thôn, xóm hay tổ dân phố; chưa lấy quy tắc này',
    remedy: 'ghi cả loại và tên, số: thôn 9, tổ dân phố 5',
    cause: 'Thiếu loại hoặc số, tên',
    example: '“khu trên”',
    source: sources.decisions,
  },
  'RULE-KIND-UNCLEAR': {
    message: 'Không rõ loại biểu “{text}”; chưa lấy quy tắc này',
    remedy: 'ghi trong: {kinds}; quy tắc theo danh sách: mỗi dòng một loại',
    cause: 'Tên biểu ghi ngoài danh sách',
    example: '“vật tư”',
    source: sources.decisions,
  },
  'RULE-DITTO': {
    message: 'Cột “{heading}” ghi “{text}”: chương trình không chép từ dòng trên; chưa lấy quy tắc này',
    remedy: 'ghi rõ từng dòng, hoặc kéo ô của dòng trên xuống',
    cause: '“nt” phụ thuộc dòng trên, sắp xếp lại là sai',
    example: '“như trên”',
    source: sources.decisions,
  },
  'RULE-CODE-UNREADABLE': {
    message: '“{text}” không phải mã quy tắc; chưa lấy quy tắc này',
    remedy: 'ghi mã như R3; quy tắc mới thì để trống',
    cause: 'Mã quy tắc bị sửa',
    example: '“R ba”',
    source: sources.decisions,
  },
  'RULE-CODE-TWICE': {
    message: 'Mã {code} đã có ở dòng {first_row} với nội dung khác; chưa lấy cả hai',
    remedy: 'quy tắc mới thì xoá ô mã',
    cause: 'Chép dòng để đặt quy tắc mới mà giữ mã cũ',
    example: 'Hai dòng cùng mã R3',
    source: sources.decisions,
  },
  'RULE-LIST-SPOILED': {
    message: 'Danh sách “{name}” có dòng chưa đọc được; chưa lấy cả danh sách',
    remedy: 'sửa dòng ấy rồi nhập lại',
    cause: 'Lấy nửa danh sách thì phần còn lại bị hiểu sai',
    example: 'Dòng 4 của danh sách không đọc được',
    source: sources.decisions,
  },
  'RULE-UNKNOWN': {
    message: 'Không có quy tắc {code} đang hiệu lực; chưa lấy dòng này',
    remedy: 'lấy sổ mới bằng bangiao anh-xa rules --out, hoặc xoá ô mã để đặt quy tắc mới',
    cause: 'Quy tắc đã rút, hoặc sổ của kho khác',
    example: 'R9 đã rút hôm trước',
    source: sources.decisions,
  },
  'RULES-MEET-IN-RECORDS': {
    message:
      '{rule} → {receiver} cùng khớp {count:number} bản ghi mà {other} → {other_receiver} đang quyết định; chưa lấy quy tắc này',
    remedy:
      'thu hẹp một trong hai, rút quy tắc cũ bằng bangiao hoan-tac R<số>, hoặc quyết định riêng các bản ghi ấy',
    cause: 'Hai quy tắc khác loại cùng khớp một số bản ghi nhưng cho nơi nhận khác nhau',
    example: 'Quy tắc theo đơn vị gặp quy tắc theo phố ở cùng một trụ sở',
    source: sources.decisions,
  },
  'RULES-OVERLAP': {
    message: '{rule} → {receiver} chồng lên {other} → {other_receiver}; chưa lấy quy tắc này',
    remedy: 'sửa một trong hai, hoặc rút quy tắc cũ bằng bangiao hoan-tac R<số>',
    cause: 'Hai quy tắc cùng nhận một bản ghi về hai nơi',
    example: 'Lẻ 1–99 và 50–60',
    source: sources.decisions,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
