import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about receipts that receiving teams hand in. */
export const receiptsRules = {
  'RECEIPT-OTHER-VERSION': {
    message:
      'Phiếu lập từ dữ liệu cũ: {count:number} bản ghi nay có bản mới, {followed:number} theo được sang bản mới, {gone:number} không còn',
    remedy: 'xem các dòng không theo được; lấy phiếu mới bằng bangiao xuat commune',
    cause: 'Bên giao đã gửi bản mới sau khi lập phiếu',
    example: 'Phiếu lập ngày 01/07, bản mới nhập ngày 05/07',
    source: sources.receipts,
  },
  'RECEIPT-ROWS-LOST': {
    message: 'Phiếu thiếu {count:number} dòng đã in: bản ghi {records}',
    remedy: 'khôi phục các dòng đã xoá, hoặc ghi thiếu cho từng dòng',
    cause: 'Dòng bị xoá hoặc mã bản ghi bị xoá khi ghi phiếu',
    example: 'Phiếu in 120 dòng, trả lại 118 dòng',
    source: sources.receipts,
  },
  'RECEIPT-RECORD-UNREADABLE': {
    message: 'Mã bản ghi “{text}” không đọc được',
    remedy: 'ghi lại đúng mã in trên phiếu',
    cause: 'Ô mã bị ghi đè bằng chữ',
    example: 'Mã ghi “số 12”',
    source: sources.receipts,
  },
  'RECEIPT-RECORD-UNKNOWN': {
    message: 'Không có bản ghi {record}',
    remedy: 'kiểm tra lại mã; nếu nhận ngoài danh sách thì bỏ trống mã',
    cause: 'Ghi nhầm mã, hoặc phiếu của kho dữ liệu khác',
    example: 'Mã 999999',
    source: sources.receipts,
  },
  'RECEIPT-RECORD-REPLACED': {
    message:
      'Bản ghi {record} ({what}) thuộc bản không còn dùng và không có bản ghi thay; phiếu này cho bản cũ',
    remedy: 'đối chiếu với danh sách mới rồi ghi vào phiếu mới',
    cause: 'Bản mới của bên giao không còn dòng này, hoặc mã và nội dung đều đổi',
    example: 'Bản 2 bỏ dòng “Máy in”',
    source: sources.receipts,
  },
  'RECEIPT-RECORD-CHANGED': {
    message:
      'Phiếu in “{printed} · {printed_quantity:number} · {printed_value:number}” nhưng bản ghi nay là “{now} · {now_quantity:number} · {now_value:number}”',
    remedy: 'kiểm đếm lại theo phiếu mới',
    cause: 'Bên giao sửa dòng sau khi lập phiếu, hoặc các dòng của phiếu bị xếp lệch',
    example: 'Phiếu in số lượng 5, bản mới ghi 7',
    source: sources.receipts,
  },
  'RECEIPT-RECORD-ELSEWHERE': {
    message: '{what} đã ghi nhận ở đây nhưng nay giao cho {receiver}',
    remedy: 'xác định nơi nhận đúng, sửa quyết định hoặc phiếu',
    cause: 'Nơi nhận được quyết định lại sau khi lập phiếu',
    example: 'Máy in nay giao cho xã bên cạnh',
    source: sources.receipts,
  },
  'RECEIPT-RECORD-TWICE': {
    message: '{what} ghi hai lần trong một phiếu, lần đầu ở dòng {first_row}',
    remedy: 'giữ một dòng cho mỗi bản ghi',
    cause: 'Dòng được chép thêm trong phiếu',
    example: 'Mã 12 ở dòng 11 và dòng 40',
    source: sources.receipts,
  },
  'RECEIPT-ROW-UNNAMED': {
    message: 'Dòng có số liệu nhưng không có mã bản ghi và không có tên',
    remedy: 'ghi tên thứ nhận được, hoặc mã bản ghi',
    cause: 'Tên thứ nhận được chưa ghi, hoặc tổng được gõ tay',
    example: 'Thực nhận 3, không có tên',
    source: sources.receipts,
  },
  'RECEIPT-CONDITION-BLANK': {
    message: '{what}: có ghi nhưng chưa có tình trạng',
    remedy: 'ghi đủ, thiếu, thừa, hỏng hoặc không đúng',
    cause: 'Mới ghi số hoặc ý kiến, chưa ghi tình trạng',
    example: 'Thực nhận 5, tình trạng trống',
    source: sources.receipts,
  },
  'RECEIPT-CONDITION-UNCLEAR': {
    message: '{what}: tình trạng “{text}” có thể hiểu nhiều cách',
    remedy: 'ghi đủ, thiếu, thừa, hỏng hoặc không đúng',
    cause: 'Chữ ghi tắt, không dấu hoặc dấu x không nói rõ ý nào',
    example: '“du” là đủ hay dư; “x” là có hay không',
    source: sources.receipts,
  },
  'RECEIPT-CONDITION-TWICE': {
    message: '{what}: đánh dấu cùng lúc nhiều tình trạng: {marks}',
    remedy: 'để một dấu; phần vừa thiếu vừa hỏng thì giải thích ở cột ý kiến',
    cause: 'Đánh dấu ở nhiều cột của cùng một dòng',
    example: 'Dấu x ở cả cột Thiếu và cột Hỏng',
    source: sources.receipts,
  },
  'RECEIPT-MARK-UNREADABLE': {
    message: '{what}: ở cột đánh dấu tình trạng có chỗ không phải dấu đánh: “{marks}”',
    remedy: 'đánh dấu x ở đúng một cột; số lượng ghi ở cột thực nhận, giải thích ghi ở cột ý kiến',
    cause: 'Ghi số, dấu hỏi hoặc lời giải thích vào cột chỉ để đánh dấu',
    example: 'Số 2 ở cột Thiếu; dấu ? ở cột Đủ',
    source: sources.receipts,
  },
  'RECEIPT-QUANTITY-UNREADABLE': {
    message: '{what}: số thực nhận “{text}” không đọc được',
    remedy: 'ghi một số',
    cause: 'Ô số có chữ',
    example: '“vài cái”',
    source: sources.receipts,
  },
  'RECEIPT-QUANTITY-DISAGREES': {
    message: '{what}: bàn giao {handed:number}, thực nhận {received:number}, nhưng tình trạng ghi “{text}”',
    remedy: 'đếm lại, sửa số hoặc tình trạng',
    cause: 'Số và tình trạng nói trái nhau',
    example: 'Bàn giao 5, thực nhận 3, ghi “đủ”',
    source: sources.receipts,
  },
  'RECEIPT-QUANTITY-BLANK': {
    message: '{what}: ghi “{text}” nhưng chưa ghi thực nhận bao nhiêu',
    remedy: 'ghi số thực nhận',
    cause: 'Ghi thiếu hoặc thừa mà không nói bao nhiêu',
    example: 'Bàn giao 5, ghi “thiếu”',
    source: sources.receipts,
  },
  'RECEIPT-ITEM-MISSING': {
    message: '{what}: thiếu, bàn giao {handed:number}, thực nhận {received:number}',
    remedy: 'bên giao giao tiếp hoặc giải trình',
    cause: 'Chưa giao hết, hoặc thất lạc',
    example: 'Bàn giao 5 bàn, nhận 4',
    source: sources.receipts,
  },
  'RECEIPT-ITEM-EXCESS': {
    message: '{what}: thừa, bàn giao {handed:number}, thực nhận {received:number}',
    remedy: 'bên giao bổ sung danh sách hoặc nhận lại',
    cause: 'Danh sách ghi ít hơn thực tế, hoặc giao nhầm nơi',
    example: 'Bàn giao 5 ghế, nhận 6',
    source: sources.receipts,
  },
  'RECEIPT-ITEM-DAMAGED': {
    message: '{what}: hỏng (ý kiến: {opinion})',
    remedy: 'lập biên bản tình trạng',
    cause: 'Hỏng trước hoặc trong khi bàn giao',
    example: 'Tủ vỡ kính',
    source: sources.receipts,
  },
  'RECEIPT-ITEM-WRONG': {
    message: '{what}: không đúng với bàn giao (ý kiến: {opinion})',
    remedy: 'đối chiếu lại với bên giao',
    cause: 'Thứ nhận được khác thứ ghi trong danh sách',
    example: 'Ghi máy in màu, nhận máy in thường',
    source: sources.receipts,
  },
  'RECEIPT-ITEM-UNLISTED': {
    message: '{what}: nhận ngoài danh sách',
    remedy: 'bên giao bổ sung vào bảng kê và gửi bản mới',
    cause: 'Bên giao chưa ghi vào bảng kê',
    example: 'Hai quạt để lại trong phòng',
    source: sources.receipts,
  },
  'RECEIPTS-CONFLICT': {
    message: '{what}: các phiếu ghi khác nhau: {sides}',
    remedy: 'kiểm đếm lại, rồi rút phiếu sai bằng bangiao hoan-tac P<số>',
    cause: 'Hai tổ, hoặc hai người, kiểm đếm khác nhau',
    example: 'Phiếu P1 ghi đủ, phiếu P2 ghi thiếu',
    source: sources.receipts,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
