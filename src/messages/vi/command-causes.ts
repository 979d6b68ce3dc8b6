import type { CommandRefusalCode } from '../../findings/refusals.ts';
import type { Background } from '../advice.ts';
import { sources } from './sources.ts';

/** Vì sao một lệnh không chạy được, kèm một dòng lệnh đúng. */
export const commandCauses = {
  USAGE: {
    cause: 'Tên lệnh, tuỳ chọn hay giá trị không có, hoặc thiếu; chương trình không đoán ý người gõ',
    example: 'sai: bangiao nhap --kinds assets; đúng: bangiao nhap tai-san.xlsx --kind assets',
    source: sources.commands,
  },
  'NUMBER-UNREADABLE': {
    cause: 'Chỗ này cần số in ra ở bangiao lich-su, không phải tên tệp hay tên nơi gửi',
    example: 'sai: bangiao sua tai-san.xlsx; đúng: bangiao sua 12',
    source: sources.commands,
  },
  'DATE-NOT-READ': {
    cause: 'Ngày không có trong lịch, hoặc viết tháng trước ngày',
    example: 'sai: --until 12/31/2025; đúng: --until 31/12/2025',
    source: sources.commands,
  },
  'KIND-UNKNOWN': {
    cause: 'Loại bảng kê gõ sai, hoặc gõ bằng tên khác mã của loại',
    example: 'sai: bangiao bieu-mau taisan; đúng: bangiao bieu-mau assets',
    source: sources.commands,
  },
  'CODE-UNKNOWN': {
    cause: 'Mã phát hiện gõ thiếu hoặc sai chữ',
    example: 'sai: bangiao giai-thich CCCD; đúng: bangiao giai-thich STAFF-CITIZEN-ID-LENGTH',
    source: sources.commands,
  },
  'COMMUNE-UNKNOWN': {
    cause: 'Tên viết sai, hoặc là tên xã, phường cũ; chỗ này cần một trong 126 xã, phường mới',
    example: 'sai: --commune "phường Hàng Trống"; đúng: --commune "phường Hoàn Kiếm"',
    source: sources.commands,
  },
  'RECEIVER-UNKNOWN': {
    cause: 'Tên nơi nhận viết sai, hoặc là đơn vị cũ không còn',
    example: 'sai: --receiver "phường Hàng Trống"; đúng: --receiver "phường Hoàn Kiếm"',
    source: sources.commands,
  },
  'SUBMISSION-UNKNOWN': {
    cause: 'Số không có trong lịch sử của kho này, hoặc --db chỉ kho khác',
    example: 'đúng: bangiao lich-su để xem số, rồi bangiao sua 12',
    source: sources.commands,
  },
  'GROUP-UNKNOWN': {
    cause: 'Mã nhóm chép thiếu, hoặc nhóm ấy đã phân định xong',
    example: 'đúng: chép nguyên mã nhóm in ở bangiao anh-xa pending',
    source: sources.commands,
  },
  'VALUE-STATEMENT-UNREADABLE': {
    cause: 'Thiếu dấu : sau tên trường hoặc dấu = trước mục, hoặc thiếu một phần',
    example:
      'sai: --value "Về công tác tại phường=bố trí"; đúng: --value "plan: Về công tác tại phường=bố trí"',
    source: sources.commands,
  },
  'VALUE-FIELD-UNKNOWN': {
    cause: 'Trước dấu : không phải mã hay tên một trường có danh mục',
    example: 'sai: --value "ghi chú: Móp méo=hỏng"; đúng: --value "condition: Móp méo=hỏng"',
    source: sources.commands,
  },
  'VALUE-NOT-OF-LIST': {
    cause: 'Sau dấu = không phải một mục trong danh mục của trường',
    example: 'sai: --value "condition: Xấu=kém"; đúng: --value "condition: Xấu=hỏng"',
    source: sources.commands,
  },
  'VALUE-WORDING-UNMET': {
    cause: 'Giữa dấu : và dấu = không đúng cách ghi nào ngoài danh mục trong tệp',
    example: 'đúng: chép cách ghi như lần nhập trước đã báo',
    source: sources.commands,
  },
  'PROFILE-UNKNOWN': {
    cause: 'Tên ở --profile khác tên đã ghi nhớ khi nhập lần trước',
    example: 'đúng: chép tên ở danh sách đang có, hoặc bỏ --profile',
    source: sources.commands,
  },
  'COLUMN-STATEMENT-UNREADABLE': {
    cause: 'Thiếu dấu = giữa tiêu đề và mã trường, hoặc thiếu một bên',
    example: 'sai: --column "Số giấy tờ"; đúng: --column "Số giấy tờ=citizen_id"',
    source: sources.commands,
  },
  'COLUMN-FIELD-UNKNOWN': {
    cause: 'Sau dấu = không phải mã hay tên một trường của biểu mẫu',
    example: 'sai: --column "Số giấy tờ=cccd_so"; đúng: --column "Số giấy tờ=citizen_id"',
    source: sources.commands,
  },
  'COLUMN-HEADING-UNKNOWN': {
    cause: 'Trước dấu = không đúng tiêu đề nào trong tệp',
    example: 'đúng: chép tiêu đề như bangiao xem <tệp> in ra',
    source: sources.commands,
  },
  'COLUMN-FIELD-OTHER-KIND': {
    cause: 'Trường nêu ra thuộc loại bảng kê khác với bảng trong tệp',
    example: 'sai: --column "Số máy=citizen_id" cho bảng tài sản; đúng: --column "Số máy=asset_code"',
    source: sources.commands,
  },
  'DECISION-ASKS': {
    cause: 'Không có màn hình để hỏi (chạy trong tập lệnh, hoặc có --no-input) mà lệnh còn thiếu câu trả lời',
    example:
      'đúng: bangiao anh-xa decide --record 15 --receiver "phường Hoàn Kiếm" --reason "theo biên bản họp"',
    source: sources.commands,
  },
  'MAP-FILES-MISSING': {
    cause: 'Gõ lệnh mà không chỉ tệp',
    example: 'sai: bangiao anh-xa import; đúng: bangiao anh-xa import quyet-dinh.xlsx',
    source: sources.commands,
  },
  'WAIVER-ASKS': {
    cause: 'Miễn trừ là việc có người chịu trách nhiệm, nên phải ghi đủ',
    example:
      'đúng: bangiao mien-tru COMMUNE-HEADQUARTERS-TOO-MANY@00070 --reason "trụ sở thứ ba dùng tạm" --authority "UBND thành phố" --until 31/12/2029',
    source: sources.commands,
  },
  'PACK-SCOPE-ASKS': {
    cause: 'Mỗi gói chỉ có phần của một nơi',
    example: 'sai: bangiao dong-goi; đúng: bangiao dong-goi --district 002',
    source: sources.commands,
  },
  'FULL-IDS-REASON': {
    cause: 'Số định danh là dữ liệu cá nhân: ai lấy, vì sao phải có trong nhật ký',
    example:
      'sai: bangiao xuat commune 00070 --full-ids; đúng: bangiao xuat commune 00070 --full-ids --reason "lập hồ sơ lương"',
    source: sources.commands,
  },
  'OUTPUT-EXTENSION': {
    cause: 'Đuôi tệp ở --out nói một định dạng khác với định dạng được ghi',
    example: 'sai: --out goi-y.pdf; đúng: --out goi-y.xlsx',
    source: sources.commands,
  },
  'WORKSPACE-NOT-FOUND': {
    cause: 'Đang đứng ở thư mục khác, hoặc chưa tạo kho',
    example: 'sai: --db ban-giao.xlsx; đúng: bangiao trang-thai --db ban-giao-2025',
    source: sources.commands,
  },
} satisfies Readonly<Record<CommandRefusalCode, Background>>;
