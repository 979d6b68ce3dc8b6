import type { FileRefusalCode } from '../../findings/refusals.ts';
import type { Background } from '../advice.ts';
import { sources } from './sources.ts';

/** Vì sao một tệp không được nhận: điều `giai-thich` nói thêm. */
export const fileCauses = {
  'FILE-NOT-FOUND': {
    cause: 'Tên hoặc thư mục ghi sai, hoặc tệp đã được đổi tên, chuyển đi',
    example: 'bangiao nhap nhan-su.xls trong khi tệp tên nhan-su.xlsx',
    source: sources.reading,
  },
  'FILE-UNREADABLE': {
    cause: 'Người chạy lệnh không có quyền đọc, hoặc ổ đĩa, ổ mạng đã ngắt',
    example: 'Tệp trên thư mục dùng chung chỉ cho tổ khác đọc',
    source: sources.reading,
  },
  'FILE-EMPTY': {
    cause: 'Tệp được tạo mà chưa ghi gì, hoặc chép dở',
    example: 'tai-san.xlsx dài 0 byte sau khi tải từ thư điện tử',
    source: sources.reading,
  },
  'FILE-LOCK': {
    cause: 'Excel đặt tệp ~$ cạnh bảng tính đang mở; tệp ấy không có dữ liệu',
    example: '~$nhan-su.xlsx nằm cạnh nhan-su.xlsx',
    source: sources.reading,
  },
  'FILE-NOT-A-WORKBOOK': {
    cause: 'Nội dung là loại khác, dù tên có đuôi của bảng tính; chương trình xem nội dung, không xem đuôi',
    example: 'Bản quét PDF đổi tên thành tai-san.xlsx',
    source: sources.reading,
  },
  'FILE-ENCRYPTED': {
    cause: 'Tệp đặt mật khẩu mở; không có mật khẩu thì không ai đọc được nội dung',
    example: 'Bảng nhân sự được đặt mật khẩu trước khi gửi',
    source: sources.reading,
  },
  'FILE-OLD-FORMAT': {
    cause: 'Định dạng quá cũ hoặc quá hiếm, chương trình chưa đọc',
    example: 'Tệp Excel 4 từ những năm 1990',
    source: sources.reading,
  },
  'FILE-TRUNCATED': {
    cause: 'Tải, chép hay gửi dở dang: phần cuối của tệp không còn',
    example: 'Rút thẻ nhớ khi đang chép',
    source: sources.reading,
  },
  'FILE-TOO-LARGE': {
    cause: 'Tệp vượt giới hạn giữ cho máy không cạn bộ nhớ',
    example: 'Một trang có hơn 1.048.576 dòng, hoặc một ô dài hơn 262.144 ký tự',
    source: sources.reading,
  },
  'FILE-ZIP-BOMB': {
    cause: 'Tệp nhỏ nhưng bung ra rất lớn: bảng tính thật không như vậy',
    example: 'Tệp 100 KB bung thành nhiều GB',
    source: sources.reading,
  },
  'FILE-UNSAFE': {
    cause: 'Trong tệp có khai báo (DOCTYPE) có thể đọc tệp khác của máy; bảng tính thật không có',
    example: 'xl/workbook.xml mở đầu bằng <!DOCTYPE …>',
    source: sources.reading,
  },
  'FILE-DAMAGED': {
    cause: 'Cấu trúc bên trong sai: do phần mềm ghi lỗi hoặc tệp bị sửa',
    example: 'Thiếu phần mục lục các trang',
    source: sources.reading,
  },
  'FILE-NO-SHEET': {
    cause: 'Sổ chỉ có biểu đồ hoặc không còn trang tính nào',
    example: 'Tệp chỉ có một trang biểu đồ',
    source: sources.reading,
  },
  'FILE-CHANGED': {
    cause: 'Trong lúc đọc có chương trình khác ghi vào tệp: phần đọc được có thể là của hai bản khác nhau',
    example: 'Tệp trên thư mục dùng chung còn đang chép dở, hoặc vừa có người bấm Lưu',
    source: sources.reading,
  },
  'FILE-OWN-OUTPUT': {
    cause: 'Nhập cả thư mục làm việc, trong đó có sổ đã xuất; nhận vào thì sổ thế chỗ bảng kê gốc',
    example: 'bangiao nhap . trong thư mục có xuat/…/002 - quận Hoàn Kiếm.xlsx',
    source: sources.once,
  },
  'FILE-FOR-MAP-IMPORT': {
    cause:
      'Sổ do lệnh anh-xa xuất ra để người có thẩm quyền quyết định; lệnh nhap chỉ đọc bảng kê của nơi gửi',
    example: 'bangiao nhap quyet-dinh.xlsx',
    source: sources.once,
  },
  'FILE-FOR-RECEIVE': {
    cause: 'Phiếu do tổ tiếp nhận điền; lệnh nhap chỉ đọc bảng kê của nơi gửi',
    example: 'bangiao nhap phieu-tiep-nhan.xlsx',
    source: sources.once,
  },
  'FOLDER-WITHOUT-WORKBOOKS': {
    cause: 'Thư mục và các thư mục con không có tệp bảng tính',
    example: 'Chỉ đường dẫn tới thư mục bản quét',
    source: sources.reading,
  },
  'TABLE-NOT-FOUND': {
    cause: 'Không hàng nào có đủ tiêu đề của một bảng kê',
    example: 'Bảng không có hàng tiêu đề, hoặc tiêu đề nằm trong ảnh',
    source: sources.reading,
  },
  'TABLE-HEADINGS-UNKNOWN': {
    cause: 'Hàng tiêu đề có quá ít cột mang tên quen thuộc, hoặc không rõ cột nào ghi tên',
    example: '“STT, Diễn giải, Mã, SL” trong danh sách tài sản',
    source: sources.reading,
  },
  'TABLE-FIELDS-IN-ROWS': {
    cause:
      'Phiếu kê từng trụ sở, hoặc bảng xoay ngang: mỗi cột hay mỗi trang một nhà, đất, không phải mỗi dòng',
    example: 'Cột A ghi “Tên cơ sở nhà, đất”, “Địa chỉ”, “Diện tích đất”; các trụ sở ở cột B, C, D',
    source: sources.reading,
  },
  'TABLE-HEADING-GARBLED': {
    cause:
      'Lưu sang CSV hay đổi phông thì mất tên phông; không có tên phông thì một chữ có thể đọc nhiều cách',
    example: '“Hoï vaø teân” thay cho “Họ và tên” trong tệp .csv',
    source: sources.reading,
  },
  'TABLE-EMPTY': {
    cause: 'Biểu có tiêu đề nhưng dưới đó chưa có dòng nào',
    example: 'Gửi lại biểu mẫu chưa điền',
    source: sources.form,
  },
  'TABLE-COLUMN-UNSURE': {
    cause: 'Cột bắt buộc có tiêu đề chỉ gần giống; đoán sai thì hỏng cả cột',
    example: '“Số giấy tờ” có thể là “Số CCCD”',
    source: sources.reading,
  },
  'TABLE-NAME-COLUMN-UNKNOWN': {
    cause: 'Các cột khác đều nhận ra, trừ cột ghi tên; thiếu cột này thì không phân biệt được các dòng',
    example: 'Cột “Diễn giải” ở chỗ biểu mẫu ghi “Danh mục tài sản”',
    source: sources.reading,
  },
  'TABLE-MONEY-FOREIGN': {
    cause: 'Số tiền ghi theo ngoại tệ; sổ đối chiếu chỉ cộng đồng',
    example: '“Đơn vị tính: USD” ở trên bảng',
    source: sources.handoverForm,
  },
  'TABLE-READINESS-BY-ROWS': {
    cause: 'Xã, phường tự lập danh mục kiểm tra theo chiều dọc thay cho biểu mẫu',
    example:
      'Cột “Nội dung” ghi Bí thư, Phó Bí thư, Con dấu, Trụ sở; cột “Kết quả” ghi 1, 2, đã có, đang sửa',
    source: sources.readiness,
  },
  'TABLE-READINESS-WITHOUT-COMMUNES': {
    cause: 'Bảng của một xã, phường chỉ ghi tên ở phần đầu trang, hoặc cột ấy mang tên khác',
    example: '“STT, Bí thư, Phó Bí thư, Con dấu, Trụ sở” dưới dòng “UBND phường Hoàn Kiếm”',
    source: sources.readiness,
  },
  'TABLE-SIDE-BY-SIDE': {
    cause: 'Hai bảng cạnh nhau thì một hàng của trang là hai dòng khác nhau',
    example: 'Xe ô tô ở cột A–G, máy móc ở cột I–O',
    source: sources.reading,
  },
  'TABLE-AMOUNT-TWICE': {
    cause: 'Hai cột tiền khác nhau cùng là một mục; lấy nhầm thì tổng sai',
    example: '“Nguyên giá” theo sổ và “Nguyên giá” theo kiểm kê',
    source: sources.reading,
  },
  'TABLE-KIND-UNCLEAR': {
    cause: 'Các cột hợp với hai loại bảng kê như nhau',
    example: 'Bảng chỉ có Tên, Đơn vị, Ghi chú',
    source: sources.reading,
  },
  'TABLE-KIND-DISAGREES': {
    cause: 'Loại nêu ở --kind không có trong các cột của bảng',
    example: '--kind staff cho bảng tài sản',
    source: sources.reading,
  },
  'SHEET-NOT-FOUND': {
    cause: 'Tên trang ở --sheet khác tên trong sổ',
    example: '--sheet "Sheet1" trong khi trang tên “Nhân sự”',
    source: sources.reading,
  },
  'DISTRICT-UNKNOWN': {
    cause: 'Tên viết sai, hoặc là tên xã, phường; chỉ 30 quận, huyện, thị xã cũ gửi bảng kê',
    example: '--district "Hoàn Kiến"',
    source: sources.teams,
  },
  'DISTRICT-NOT-SAID': {
    cause: 'Tên tệp, tiêu đề và biểu mẫu đều không nói nơi gửi; chương trình không đoán',
    example: 'nhan-su.xlsx không có dòng “UBND QUẬN …”',
    source: sources.teams,
  },
  'DISTRICT-CONTRADICTED': {
    cause: 'Tên tệp và nội dung nói hai nơi gửi khác nhau',
    example: 'Tệp “Quận Ba Đình.xlsx” có dòng “UBND QUẬN HOÀN KIẾM”',
    source: sources.teams,
  },
  'DISTRICT-OTHER-SHEET': {
    cause: 'Tệp gom biểu của nhiều quận, huyện, mỗi nơi một trang hay một bảng; mỗi lần gửi chỉ của một nơi',
    example: 'Trang 1 có dòng “UBND QUẬN HOÀN KIẾM”, trang 2 “UBND HUYỆN BA VÌ”',
    source: sources.teams,
  },
  'DISTRICT-ROWS-ELSEWHERE': {
    cause: 'Mọi dòng đều nói địa bàn của quận, huyện khác: có thể chép biểu của nơi khác',
    example: 'Biểu ghi quận Ba Đình mà các dòng đều là phường của quận Hoàn Kiếm',
    source: sources.resolution,
  },
  'TEMPLATE-OTHER-DISTRICT': {
    cause: 'Biểu mẫu làm riêng cho một nơi gửi, nay được gửi thay nơi khác',
    example: 'Biểu mẫu của quận Ba Đình nhập với --district 002',
    source: sources.form,
  },
  'TEMPLATE-OTHER-KIND': {
    cause: 'Biểu mẫu của loại này được nhập như loại khác',
    example: 'Biểu mẫu tài sản nhập với --kind staff',
    source: sources.form,
  },
} satisfies Readonly<Record<FileRefusalCode, Background>>;
