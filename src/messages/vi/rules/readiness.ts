import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about the readiness of communes. */
export const readinessRules = {
  'READINESS-COMMUNE-UNKNOWN': {
    message: 'Không rõ dòng này của xã, phường nào nên không nhận: {text}',
    remedy: 'ghi tên hoặc mã của một trong 126 xã, phường',
    cause: 'Tên ghi thiếu, sai, hoặc là tên cũ',
    example: 'Cột xã, phường ghi “Toàn thành phố”',
    source: sources.readiness,
  },
  'READINESS-COMMUNE-TWICE': {
    message: 'Xã, phường này còn một dòng sau (trang {sheet}, dòng {row:number}); dùng dòng sau',
    remedy: 'mỗi xã, phường một dòng',
    cause: 'Dòng chép lại khi cập nhật',
    example: 'Hai dòng cùng ghi phường Hoàn Kiếm',
    source: sources.readiness,
  },
  'READINESS-VALUE-UNREADABLE': {
    message: '{heading}: không đọc được “{text}”',
    remedy: 'ghi số, hoặc có / chưa',
    cause: 'Chữ ở ô cần số, hoặc số ngoài khoảng cho phép',
    example: 'Cột hài lòng ghi “tốt”',
    source: sources.readiness,
  },
  'READINESS-COLUMNS-DISAGREE': {
    message: '{heading}: các cột cùng nói việc này ghi khác nhau: {text}',
    remedy: 'giữ một cột, hoặc ghi các cột như nhau',
    cause: 'Bảng có hai cột cho một việc, hoặc đánh dấu cả hai cột có và chưa',
    example: 'Cột “Có” và cột “Chưa” của con dấu đều đánh x',
    source: sources.readiness,
  },
  'READINESS-CROSS-UNCLEAR': {
    message: '{heading}: bảng có cả dấu tích và dấu x, chưa rõ dấu x ở đây là có hay chưa',
    remedy: 'ghi có hoặc chưa',
    cause: 'Bên cạnh dấu tích, dấu x có nơi hiểu là chưa có',
    example: 'Con dấu “✓”, đường truyền “x”',
    source: sources.readiness,
  },
  'READINESS-SOLVED-ABOVE-TRIED': {
    message:
      'Nhóm {group:number}: giải quyết {solved:number} tình huống, nhiều hơn {tried:number} tình huống đã thử',
    remedy: 'kiểm tra hai số',
    cause: 'Hai cột ghi ngược, hoặc gõ nhầm',
    example: 'Thử 10, giải quyết 12',
    source: sources.readiness,
  },
  'CITY-READINESS-MISSING': {
    message: 'Chưa xã, phường nào báo {inventory} ({count:number} nơi)',
    remedy: 'phát biểu mẫu (bangiao bieu-mau readiness) và đôn đốc, nếu thành phố thu biểu này',
    cause: 'Biểu này chưa được thu, hoặc chưa tệp nào được nhập',
    example: 'Chưa ai gửi biểu điều kiện vận hành',
    source: sources.readiness,
  },
  'COMMUNE-READINESS-MISSING': {
    message: '{commune} chưa báo điều kiện vận hành',
    remedy: 'đôn đốc gửi biểu, hoặc thành phố ghi thay',
    cause: 'Chưa gửi, hoặc tệp chưa được nhập',
    example: 'Đã có 125 nơi báo, còn một nơi chưa',
    source: sources.readiness,
  },
  'COMMUNE-READINESS-CONTESTED': {
    message: '{commune}: các biểu điều kiện vận hành ghi khác nhau, chưa biểu nào được tính: {sides}',
    remedy: 'rút biểu sai (bangiao hoan-tac V<số>), hoặc nhập biểu mới',
    cause: 'Hai nơi cùng nhập biểu của một xã, phường, không rõ biểu nào mới hơn',
    example: 'Gói của phường ghi con dấu “có”, tệp thành phố nhập ghi “chưa”',
    source: sources.readiness,
  },
  'COMMUNE-READINESS-UNREADABLE': {
    message:
      '{commune}: {count:number} ô trong biểu điều kiện vận hành không dùng được (tệp {file}, trang {sheet}, dòng {row:number})',
    remedy: 'sửa các ô ấy rồi nhập lại',
    cause: 'Chữ ở ô cần số, hoặc số không hợp nhau',
    example: 'Cột hài lòng ghi “tốt”',
    source: sources.readiness,
  },
  'COMMUNE-READINESS-POST-OPEN': {
    message:
      '{commune}: {post} mới có {filled:number} trên {quota:number} (tệp {file}, trang {sheet}, dòng {row:number})',
    remedy: 'kiện toàn vị trí lãnh đạo',
    cause: 'Vị trí chưa được bổ nhiệm, bầu, hoặc chưa ghi',
    example: 'Phó bí thư mới có 1 trên 2',
    source: sources.leadership,
  },
  'COMMUNE-READINESS-ITEM-OPEN': {
    message: '{commune}: {post} – {why} (tệp {file}, trang {sheet}, dòng {row:number})',
    remedy: 'hoàn thành trước 25/06, báo lại cho thành phố',
    cause: 'Việc chuẩn bị chưa xong, hoặc chưa ghi',
    example: 'Con dấu chưa có',
    source: sources.readiness,
  },
  'COMMUNE-TRIAL-MISSING': {
    message: '{commune}: chưa có kết quả chạy thử của {post} (tệp {file}, trang {sheet}, dòng {row:number})',
    remedy: 'chạy thử và ghi số tình huống, đã giải quyết, thời gian, hài lòng',
    cause: 'Nhóm việc chưa chạy thử, hoặc chưa ghi',
    example: 'Đã chạy thử 9 nhóm trên 10',
    source: sources.trial,
  },
  'COMMUNE-TRIAL-BELOW-TARGET': {
    message:
      '{commune}: {post} – {why} {value:number}, ngưỡng {limit:number} (tệp {file}, trang {sheet}, dòng {row:number})',
    remedy: 'xem lại quy trình, hướng dẫn thêm, rồi chạy thử lại',
    cause: 'Việc còn mới, thiếu người, hoặc ngưỡng đặt khác',
    example: 'Hài lòng 80%, ngưỡng 90%',
    source: sources.trial,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
