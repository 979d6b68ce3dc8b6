import type { RefusalCode } from '../../findings/refusals.ts';
import type { Advice } from '../advice.ts';

/** Why a file or a command could not be carried out, and what to do. */
export const refusals: Readonly<Record<RefusalCode, Advice>> = {
  'FILE-NOT-FOUND': { message: 'Không thấy tệp {file}', remedy: 'kiểm tra lại tên và thư mục' },
  'FILE-UNREADABLE': {
    message: 'Không đọc được tệp {file}',
    remedy: 'đóng tệp ở chương trình khác, kiểm tra quyền đọc, hoặc chép tệp về máy rồi chạy lại',
  },
  'FILE-EMPTY': { message: 'Tệp {file} rỗng (0 byte)', remedy: 'đề nghị bên gửi gửi lại' },
  'FILE-LOCK': {
    message: '{file} là tệp khoá của Excel, bảng tính đang mở ở nơi khác',
    remedy: 'lưu và đóng bảng tính trong Excel rồi chạy lại',
  },
  'FILE-NOT-A-WORKBOOK': {
    message: 'Tệp {file} không phải bảng tính (nội dung: {looksLike})',
    remedy: 'gửi đúng tệp Excel .xlsx',
  },
  'FILE-ENCRYPTED': {
    message: 'Tệp {file} có mật khẩu',
    remedy: 'mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ), lưu rồi chạy lại',
  },
  'FILE-OLD-FORMAT': {
    message: 'Tệp {file} có định dạng {format}, chưa đọc được',
    remedy: 'mở bằng Excel, chọn Lưu thành › .xlsx rồi chạy lại',
  },
  'FILE-TRUNCATED': {
    message: 'Tệp {file} bị cụt hoặc hỏng giữa chừng',
    remedy: 'tải hoặc chép lại cho đủ rồi chạy lại',
  },
  'FILE-TOO-LARGE': {
    message: 'Tệp {file} vượt giới hạn: {limit}, nhiều nhất {allowed:number}',
    remedy: 'tách thành nhiều tệp, hoặc chép riêng bảng kê sang một tệp mới',
  },
  'FILE-ZIP-BOMB': { message: 'Tệp {file} giải nén ra lớn bất thường', remedy: 'không mở; hỏi lại bên gửi' },
  'FILE-UNSAFE': { message: 'Tệp {file} chứa khai báo không an toàn', remedy: 'không mở; hỏi lại bên gửi' },
  'FILE-DAMAGED': {
    message: 'Tệp {file} hỏng cấu trúc ({reason})',
    remedy: 'mở bằng Excel, lưu lại thành .xlsx mới rồi chạy lại',
  },
  'FILE-NO-SHEET': { message: 'Tệp {file} không có trang tính nào', remedy: 'đề nghị bên gửi gửi lại' },
  'FILE-CHANGED': {
    message: 'Tệp {file} thay đổi trong lúc đang đọc',
    remedy: 'đợi chép hoặc lưu xong rồi chạy lại',
  },
  'FILE-OWN-OUTPUT': {
    message: 'Tệp {file} là sổ do bangiao xuất ra, không phải bảng kê của nơi gửi',
    remedy: 'nhập tệp gốc của nơi gửi; phiếu tiếp nhận đã điền trong sổ thì dùng bangiao tiep-nhan',
  },
  'FILE-FOR-MAP-IMPORT': {
    message: 'Tệp {file} là sổ quyết định hoặc sổ quy tắc của bangiao, không phải bảng kê',
    remedy: 'điền rồi nhập bằng bangiao anh-xa import "{file}"',
  },
  'FILE-FOR-RECEIVE': {
    message: 'Tệp {file} là phiếu tiếp nhận của bangiao, không phải bảng kê',
    remedy: 'điền rồi nhập bằng bangiao tiep-nhan "{file}"',
  },
  'FOLDER-WITHOUT-WORKBOOKS': {
    message: 'Thư mục {folder} không có bảng tính nào',
    remedy: 'kiểm tra lại thư mục',
  },
  'TABLE-EMPTY': {
    message: 'Biểu trong tệp {file} chưa có dòng số liệu nào',
    remedy: 'điền biểu rồi gửi lại; chưa lưu gì từ tệp này',
  },
  'TABLE-NOT-FOUND': {
    message: 'Không tìm thấy bảng kê nào trong tệp {file}',
    remedy: 'xem lại hàng tiêu đề, hoặc dùng biểu mẫu của lệnh bieu-mau',
  },
  'TABLE-HEADINGS-UNKNOWN': {
    message:
      'Tệp {file}, trang {sheet}: dòng {row} giống hàng tiêu đề một biểu, nhưng quá ít cột nhận ra được để đọc; gần nhất là biểu {kind}: đã hiểu {known}, chưa hiểu {unknown}',
    remedy:
      'đổi tên các cột theo biểu mẫu (bangiao bieu-mau {template}), hoặc nói rõ cột nào là trường nào, ví dụ: {flags}',
  },
  'TABLE-FIELDS-IN-ROWS': {
    message:
      'Tệp {file}, trang {sheet}: các mục của biểu {kind} xếp dọc ở cột {column} ({known}); biểu phải có một hàng tiêu đề và mỗi dòng một mục kê',
    remedy:
      'nếu mỗi cột là một mục kê: chép cả bảng rồi dán sang trang mới bằng Dán đặc biệt (Paste Special) › Chuyển vị (Transpose); nếu mỗi trang một phiếu: chép các phiếu vào biểu mẫu (bangiao bieu-mau {template})',
  },
  'TABLE-HEADING-GARBLED': {
    message:
      'Không tìm thấy bảng kê nào trong tệp {file}: chữ gõ theo bảng mã cũ (TCVN3 hoặc VNI) mà tệp không còn tên phông, ví dụ “{text}”',
    remedy:
      'mở tệp gốc còn phông .Vn hoặc VNI bằng Excel, lưu thành .xlsx rồi nhập tệp đó; hoặc chuyển mã sang Unicode (UniKey: Công cụ) rồi chạy lại',
  },
  'TABLE-COLUMN-UNSURE': {
    message:
      'Tệp {file}: cột “{heading}” có phải là “{field}” (bắt buộc) không? Giống “{resembles}” {similarity}%: {why}',
    remedy: 'nếu đúng, chạy lại với {flags}; nếu không, thay mã trường bằng dấu -',
  },
  'TABLE-NAME-COLUMN-UNKNOWN': {
    message:
      'Tệp {file}: các cột là của biểu “{kind}” nhưng chưa rõ cột nào là “{field}”; có phải “{heading}” không?',
    remedy: 'nếu đúng, chạy lại với {flags}; nếu không, ghi tiêu đề của cột đúng vào đó',
  },
  'TABLE-READINESS-BY-ROWS': {
    message:
      'Tệp {file}, trang {sheet}: đây là bảng điều kiện vận hành của một xã, phường ghi mỗi việc một dòng; chương trình đọc mỗi xã, phường một dòng',
    remedy: 'ghi lại vào biểu do bangiao bieu-mau readiness --commune <xã, phường> tạo rồi nhập biểu ấy',
  },
  'TABLE-READINESS-WITHOUT-COMMUNES': {
    message:
      'Tệp {file}, trang {sheet}: dòng {row} là tiêu đề bảng điều kiện vận hành, nhưng không có cột nào ghi xã, phường',
    remedy:
      'thêm cột “Xã, phường” ghi tên hoặc mã ở từng dòng rồi nhập lại; hoặc ghi vào biểu do bangiao bieu-mau readiness tạo',
  },
  'TABLE-SIDE-BY-SIDE': {
    message: 'Tệp {file}, trang {sheet}: hai bảng xếp cạnh nhau, bảng thứ hai bắt đầu ở cột {column}',
    remedy: 'chuyển bảng bên phải xuống dưới bảng bên trái hoặc sang trang khác, rồi nhập lại',
  },
  'TABLE-AMOUNT-TWICE': {
    message: 'Tệp {file}: “{first}” và “{second}” đều là “{field}”, chưa rõ lấy số nào',
    remedy: 'chạy lại với {first_flags}, hoặc với {second_flags}',
  },
  'TABLE-MONEY-FOREIGN': {
    message: 'Tệp {file}: tiền không tính bằng đồng: “{text}”',
    remedy: 'đổi sang đồng (hoặc nghìn, triệu, tỷ đồng), ghi lại đơn vị tính rồi nhập lại',
  },
  'COLUMN-STATEMENT-UNREADABLE': {
    message: 'Không hiểu --column “{text}”',
    remedy: 'viết --column "Tiêu đề=mã trường", hoặc "Tiêu đề=-" để bỏ cột',
  },
  'COLUMN-FIELD-UNKNOWN': {
    message: 'Không có trường nào là “{text}”{suggestion}',
    remedy: 'dùng mã hoặc tên trường của biểu mẫu, ví dụ citizen_id hoặc "Số CCCD"',
  },
  'COLUMN-HEADING-UNKNOWN': {
    message: 'Không bảng nào có cột “{heading}” nêu ở --column; chưa nhập gì',
    remedy: 'ghi đúng tiêu đề cột; các cột có: {headings}',
  },
  'COLUMN-FIELD-OTHER-KIND': {
    message: 'Cột “{heading}” nằm trong biểu {kinds}, là loại không có trường nêu ở --column; chưa nhập gì',
    remedy: 'ghi một trường của loại biểu ấy; xem bangiao bieu-mau',
  },
  'VALUE-STATEMENT-UNREADABLE': {
    message: 'Không hiểu --value “{text}”',
    remedy: 'viết --value "trường: cách ghi=mục", ví dụ --value "plan: Về công tác tại phường=bố trí"',
  },
  'VALUE-FIELD-UNKNOWN': {
    message: 'Không có trường nào có danh mục là “{text}”{suggestion}',
    remedy: 'dùng mã hoặc tên một trường có danh mục, ví dụ plan hoặc "Phương án"',
  },
  'VALUE-NOT-OF-LIST': {
    message: 'Danh mục của trường “{field}” không có mục “{text}”',
    remedy: 'dùng một trong các mục: {choices}',
  },
  'VALUE-WORDING-UNMET': {
    message: 'Không cột nào có ô ghi “{wording}” ngoài danh mục như nêu ở --value; chưa nhập gì',
    remedy: 'ghi đúng nguyên văn trong ô; bangiao nhap --dry-run liệt kê các cách ghi ngoài danh mục',
  },
  'PROFILE-UNKNOWN': {
    message: 'Không có cách hiểu cột nào được ghi nhớ tên “{name}”',
    remedy: 'dùng tên đã có ({known}), hoặc bỏ --profile và nói rõ từng cột bằng --column',
  },
  'TABLE-KIND-UNCLEAR': { message: 'Không rõ bảng thuộc loại nào ({kinds})', remedy: 'nói rõ bằng --kind' },
  'TABLE-KIND-DISAGREES': { message: 'Bảng không có các cột của loại {kind}', remedy: 'kiểm tra lại --kind' },
  'SHEET-NOT-FOUND': {
    message: 'Tệp {file} không có trang “{sheet}” (có: {sheets})',
    remedy: 'kiểm tra lại --sheet',
  },
  'DISTRICT-UNKNOWN': {
    message: 'Không có quận, huyện, thị xã nào là “{text}”{suggestion}',
    remedy: 'dùng tên hoặc mã 3 chữ số, ví dụ --district 002',
  },
  'DISTRICT-NOT-SAID': {
    message: 'Tệp {file} không cho biết quận, huyện nào gửi',
    remedy: 'nói rõ bằng --district',
  },
  'DISTRICT-CONTRADICTED': {
    message: 'Trong bảng ghi {found} nhưng tên tệp ghi {said}',
    remedy: 'nói rõ bằng --district',
  },
  'DISTRICT-OTHER-SHEET': {
    message: 'Trang “{sheet}” ghi {found}, còn tệp {file} đang được coi là của {said}',
    remedy:
      'nhập riêng trang ấy: --sheet "{sheet}" --district {found_code}, các trang khác từng trang một như vậy; hai nơi trên một trang thì tách mỗi nơi một tệp; cả tệp của một nơi thì chỉ --district',
  },
  'DISTRICT-ROWS-ELSEWHERE': {
    message: '{file} ghi là của {said} nhưng cả {rows:number} dòng ghi địa bàn đều ở {found}',
    remedy:
      'nhập lại với --district {found_code} nếu là của {found}, --district {said_code} nếu đúng là của {said}',
  },
  'TEMPLATE-OTHER-DISTRICT': {
    message: 'Biểu mẫu này của {found}, không phải của {said}',
    remedy: 'kiểm tra lại tệp hoặc --district',
  },
  'TEMPLATE-OTHER-KIND': {
    message: 'Biểu mẫu này thuộc loại {found}, không phải {said}',
    remedy: 'kiểm tra lại tệp hoặc --kind',
  },
  'SUBMISSION-SUPERSEDED-CONTENT': {
    message: 'Tệp {file} là bản {version} đã được bản mới hơn thay thế',
    remedy: 'gửi bản mới nhất',
  },
  'SUBMISSION-OF-OTHER-DISTRICT': {
    message: 'Tệp {file} đã được nhập: lần gửi số {id}, của {district}',
    remedy: 'nếu lần ấy chọn nhầm nơi gửi, chạy bangiao hoan-tac {id} rồi nhập lại',
  },
  'SUBMISSION-PART-OR-VERSION': {
    message: 'Không rõ {file} thay thế hay bổ sung cho {other}',
    remedy:
      'nói rõ bằng --as version (thay thế) hoặc --as part (bổ sung); chỉ đính chính vài dòng thì sửa trong tệp của bangiao sua',
  },
  'NUMBER-UNREADABLE': { message: '“{text}” không phải là số', remedy: '{reason}' },
  'SUBMISSION-UNKNOWN': { message: 'Không có lần gửi số {id}', remedy: 'xem số ở bangiao lich-su' },
  'SUBMISSION-NOT-CURRENT': {
    message: 'Lần gửi số {id} không còn được dùng ({state})',
    remedy: 'chỉ rút được bản đang dùng; xem bangiao lich-su',
  },
  'SUBMISSION-CONTESTED': {
    message: 'Chưa nhập {file}: nơi này đang có các bản {numbers} chưa rõ bản nào mới',
    remedy: 'rút bản sai bằng bangiao hoan-tac <số> rồi nhập lại',
  },
  'CORRECTION-UNKNOWN': {
    message: 'Tệp sửa {file} không làm từ lần gửi nào trong kho này',
    remedy: 'kiểm tra lại --db, hoặc lấy tệp sửa mới bằng bangiao sua',
  },
  'CORRECTION-OUTDATED': {
    message: 'Tệp {file} thuộc lần gửi số {id}, nay đã bị thay hoặc đã rút',
    remedy: 'xem bản đang dùng ở bangiao lich-su, rồi lấy tệp sửa của bản đó bằng bangiao sua',
  },
  'CORRECTION-DAMAGED': {
    message: 'Tệp sửa {file}, trang “{sheet}”: tiêu đề, thứ tự cột hoặc cột mã dòng đã bị đổi',
    remedy:
      'lấy lại tệp bằng bangiao sua {id}, chỉ sửa nội dung các ô; bảng có cột khác thì gửi như một tệp mới',
  },
  'CORRECTION-ROWS-MOVED': {
    message:
      'Tệp sửa {file}, trang “{sheet}”: các dòng đã bị đổi thứ tự, không còn đứng dưới đúng mục hoặc đúng cơ sở',
    remedy: 'xếp lại theo cột mã dòng tăng dần rồi gửi lại',
  },
  'CORRECTION-FORM-CHANGED': {
    message:
      'Tệp sửa {file}, trang “{sheet}”: sau khi sửa, biểu kê khai không còn đọc được như trước ở “{text}”',
    remedy:
      'ghi lại phần chữ, tiêu đề và thứ tự dòng như cũ, chỉ sửa phần sau dấu hai chấm và số liệu bảng nhà; hoặc lấy lại tệp bằng bangiao sua {id}',
  },
  'CORRECTION-FORM-LOST': {
    message: 'Tệp sửa {file}, trang “{sheet}”: không còn dòng “{title}”',
    remedy:
      'lấy lại tệp bằng bangiao sua {id}; muốn bỏ cơ sở ấy thì xoá các dòng bên dưới và để lại dòng “{title}”',
  },
  'CORRECTION-FORM-MOVED': {
    message:
      'Tệp sửa {file}, trang “{sheet}”: “{title}” không còn đứng dưới phần ghi đơn vị kê khai như trước',
    remedy:
      'cắt và chèn cả khối, từ dòng “{title}” đến dòng cuối của khối, để các khối trên trang lại theo thứ tự {order}; chỉ các khối dưới cùng một phần ghi đơn vị mới đổi chỗ cho nhau được',
  },
  'CORRECTION-FORM-ROW-MOVED': {
    message:
      'Tệp sửa {file}, trang “{sheet}”, dòng {row}: “{text}” trước đứng trên “{below}”, nay đứng dưới; trong biểu kê khai, vị trí của dòng cho biết dòng thuộc về đâu',
    remedy:
      'cắt dòng {row} rồi chèn lại ngay trên “{below}”, không dùng lệnh sắp xếp (Sort) ở trang này; nhà thuộc cơ sở khác thì chuyển dòng ấy sang bảng nhà của cơ sở đó; hoặc lấy lại tệp bằng bangiao sua {id}',
  },
  'CORRECTION-FORM-ADDED': {
    message:
      'Tệp sửa {file}, trang “{sheet}”, dòng {row}: ghi thêm một mục đã có, hoặc thêm một biểu kê khai',
    remedy: 'sửa ngay ở dòng đã có; cơ sở mới thì ghi trong tệp riêng rồi nhập với --as part',
  },
  'WAIVER-ASKS': {
    message: 'Thiếu {flag}: miễn trừ phải có phát hiện, lý do, thẩm quyền và hạn',
    remedy: 'ghi thêm {flag}',
  },
  'WAIVER-PAST': {
    message: 'Hạn {until:day} đã qua',
    remedy: 'ghi một ngày chưa qua',
  },
  'WAIVER-FINDING-UNKNOWN': {
    message: 'Không có phát hiện nào là {text}',
    remedy: 'chạy bangiao kiem-tra --json, chép cột key',
  },
  'WAIVER-FINDING-SEVERAL': {
    message: 'Có {count:number} phát hiện mã {code}: {keys} …',
    remedy: 'chép khoá của một phát hiện',
  },
  'WAIVER-UNKNOWN': {
    message: 'Không có miễn trừ {id} đang hiệu lực',
    remedy: 'xem bangiao mien-tru --list',
  },
  'DECISION-UNKNOWN': {
    message: 'Không có quyết định hay quy tắc {id} đang hiệu lực',
    remedy: 'xem bangiao anh-xa decisions hoặc bangiao anh-xa rules',
  },
  'DECISION-ASKS': {
    message: 'Chỗ này không hỏi được; thiếu {flag}',
    remedy: 'ghi --group hoặc --record, --receiver và --reason; hoặc dùng bangiao anh-xa export',
  },
  'MAP-FILES-MISSING': {
    message: 'Chưa ghi tệp cần nhập',
    remedy: 'ghi tên tệp đã điền, ví dụ bangiao anh-xa import quyet-dinh.xlsx',
  },
  'GROUP-UNKNOWN': {
    message: 'Không có nhóm đang chờ nào mã {group}',
    remedy: 'xem mã nhóm bằng bangiao anh-xa pending',
  },
  'RECEIVER-UNKNOWN': {
    message: 'Không có nơi nhận “{text}”{suggestion}',
    remedy: 'ghi tên hoặc mã một xã, phường mới, hoặc một sở, đơn vị nhận',
  },
  'GROUP-WITHOUT-RULE': {
    message: 'Nhóm {group} không đặt thành quy tắc được',
    remedy: 'bỏ --as-rule để quyết định riêng các bản ghi của nhóm',
  },
  'DATE-NOT-READ': {
    message: 'Ngày “{text}” không đọc được',
    remedy: 'ghi ngày dạng 30/06/2025',
  },
  'MAP-WORKBOOK-UNKNOWN': {
    message: 'Tệp {file} không phải sổ quyết định hay sổ quy tắc của bangiao',
    remedy: 'lấy sổ quyết định bằng bangiao anh-xa export, sổ quy tắc bằng bangiao anh-xa rules --out',
  },
  'MAP-WORKBOOK-OTHER-WORKSPACE': {
    message: 'Tệp {file} làm từ một kho dữ liệu khác: các số trong đó chỉ bản ghi của kho ấy',
    remedy: 'kiểm tra lại --db, hoặc lấy sổ mới từ kho này',
  },
  'CORRECTION-SHEETS-ONLY': {
    message: 'Tệp sửa {file} chỉ có thêm trang “{sheet}”, không đọc; các bảng đã gửi không có gì thay đổi',
    remedy: 'chép các dòng mới vào cuối bảng có sẵn, hoặc lưu trang đó thành tệp riêng rồi nhập',
  },
  'CORRECTION-TORN': {
    message:
      'Trang “{sheet}” trong {file} tách từ một tệp sửa (còn cột “{heading}”), thiếu phần còn lại của tệp',
    remedy:
      'gửi nguyên tệp sửa dạng .xlsx, không tách trang hay lưu thành CSV; nếu đây là cả một danh sách mới thì xoá cột ấy',
  },
  'CORRECTION-OF-BASELINE': {
    message: 'Tệp {file} (lần gửi số {id}) là hoặc được nhập như biểu tổng kiểm kê: không sửa bằng tệp sửa',
    remedy:
      'sửa ở biểu kiểm kê rồi chạy bangiao nhap --baseline; tệp sửa của biểu bàn giao thì nhập không có --baseline',
  },
  'BASELINE-NONE': {
    message: 'Chưa có biểu tổng kiểm kê nào để đối chiếu',
    remedy: 'chạy bangiao nhap --baseline <tệp hoặc thư mục>',
  },
  'DIFF-OTHER-KIND': {
    message: 'Lần gửi số {left} là {left_kind}, số {right} là {right_kind}: không so được',
    remedy: 'chọn hai lần gửi cùng loại; xem bangiao lich-su',
  },
  'DIFF-SAME': {
    message: 'Hai số đều là lần gửi số {id}',
    remedy: 'chọn hai lần gửi khác nhau; xem bangiao lich-su',
  },
  'CORRECTION-OF-FORM': {
    message:
      'Lần gửi số {id} ({file}) có biểu kê khai nhà, đất bằng lời không đọc lại được từ những gì đã lưu; không lập được tệp sửa cho lần gửi này',
    remedy: 'sửa ngay trong tệp của bên gửi theo các phát hiện của kiem-tra rồi nhập lại',
  },
  'RECEIPT-NOT-FOUND': {
    message:
      'Tệp {file} không có bảng phiếu tiếp nhận: không thấy tiêu đề nào có đủ “Mã bản ghi”, “Thực nhận” và “Tình trạng”',
    remedy: 'dùng phiếu trong sổ do bangiao xuat commune tạo, hoặc biểu bangiao bieu-mau receipt',
  },
  'RECEIPT-WITHOUT-RECORDS': {
    message:
      'Phiếu {file} không có cột “{heading}” nên không biết dòng nào là tài sản, hồ sơ nào đã bàn giao',
    remedy: 'ghi vào phiếu trong sổ do bangiao xuat commune tạo và giữ nguyên cột này',
  },
  'RECEIPT-COMMUNE-NOT-SAID': {
    message: 'Phiếu {file} không cho biết là của xã, phường nào',
    remedy: 'thêm --commune <tên hoặc mã xã, phường>',
  },
  'RECEIPT-OTHER-COMMUNE': {
    message: 'Phiếu {file} là của {commune}, không phải {given}',
    remedy: 'bỏ --commune, hoặc chọn đúng tệp',
  },
  'RECEIPT-OTHER-WORKSPACE': {
    message:
      'Phiếu {file} lập từ một kho dữ liệu khác, hoặc từ một trạng thái mà kho này không có: mã trong đó chỉ bản ghi của kho ấy',
    remedy: 'kiểm tra lại --db, hoặc lấy phiếu mới từ kho này',
  },
  'READINESS-UNKNOWN': {
    message: 'Không có lần báo điều kiện vận hành {id} đang dùng',
    remedy: 'xem số khi chạy bangiao nhap',
  },
  'RECEIPT-UNKNOWN': {
    message: 'Không có phiếu {id} đang dùng',
    remedy: 'xem số phiếu khi chạy bangiao tiep-nhan',
  },
  'PACK-SCOPE-ASKS': {
    message: 'Chưa nói đóng gói phần của nơi nào, hoặc nói cả hai',
    remedy: 'thêm --district <quận, huyện> hoặc --commune <xã, phường>',
  },
  'PACK-NOTHING': {
    message: 'Kho này không có gì của {unit} để đóng gói',
    remedy: 'kiểm tra lại --db, hoặc nhập bảng kê của nơi ấy trước',
  },
  'PACK-NOT-A-PACK': {
    message: '{file} không phải gói của chương trình',
    remedy: 'gộp tệp do bangiao dong-goi tạo ra; bảng tính thì dùng bangiao nhap',
  },
  'PACK-TRUNCATED': {
    message: 'Gói {file} bị cụt: thiếu dòng niêm phong ở cuối',
    remedy: 'tải hoặc chép lại cho đủ rồi gộp lại',
  },
  'PACK-CHANGED': {
    message: 'Gói {file} đã bị đổi sau khi niêm phong',
    remedy: 'không dùng; xin lại gói từ nơi đóng gói',
  },
  'PACK-NEWER': {
    message: 'Gói {file} do chương trình mới hơn tạo ra (bản {version}, máy này biết đến {known})',
    remedy: 'cập nhật chương trình trên máy này rồi gộp lại',
  },
  'PACK-UNSAFE': {
    message: 'Gói {file} chứa thứ không thuộc về gói: {what}',
    remedy: 'không dùng; hỏi lại nơi gửi',
  },
  'PACK-DAMAGED': {
    message: 'Nội dung gói {file} không đúng như gói tự ghi ({what})',
    remedy: 'không dùng; xin lại gói từ nơi đóng gói',
  },
  'PACK-TOO-LARGE': {
    message: 'Gói {file} lớn hơn mức cho phép ({allowed} MB)',
    remedy: 'không mở; hỏi lại nơi gửi',
  },
  'PACK-SIGNATURE-WRONG': {
    message: 'Chữ ký của gói {file} không khớp nội dung: gói bị sửa sau khi ký',
    remedy: 'không dùng; xin lại gói từ nơi đóng gói',
  },
  'PACK-SIGNATURE-MISSING': {
    message: 'Gói {file} không có chữ ký, mà kho gửi gói này vẫn ký gói',
    remedy: 'không dùng; nhờ nơi gửi đóng gói lại bằng chương trình hiện nay',
  },
  'PACK-KEY-OTHER': {
    message: 'Gói {file} ký bằng khoá {found}, khác khoá đã biết của kho ấy ({known})',
    remedy:
      'gọi cho nơi gửi, hỏi vì sao đổi khoá và đọc so từng nhóm số; đúng thì chạy lại với --accept-key {found} --reason "lý do"; không đúng thì không dùng gói',
  },
  'PACK-KEY-REASON': {
    message: 'Nhận khoá ký khác mà không nói vì sao',
    remedy: 'thêm --reason "ai đã gọi cho ai, vì sao khoá đổi"',
  },
  'BACKUP-CHANGED': {
    message: 'Bản sao lưu {file} đã bị đổi sau khi mã hoá, hoặc bị cụt',
    remedy: 'không dùng; lấy bản sao lưu khác',
  },
  'PACK-PASSPHRASE-MISSING': {
    message: 'Chưa có mật khẩu (tệp đã mã hoá hoặc phải mã hoá): {file}',
    remedy: 'chạy lại với --passphrase-file <tệp>, hoặc chạy trên màn hình để được hỏi',
  },
  'PACK-PASSPHRASE-WRONG': {
    message: 'Mật khẩu không mở được {file}',
    remedy: 'hỏi lại mật khẩu người tạo tệp',
  },
  'PACK-PASSPHRASE-SHORT': {
    message: 'Mật khẩu quá ngắn, dễ bị dò ra',
    remedy: 'dùng ít nhất {least} ký tự, ví dụ bốn từ không liên quan',
  },
  'PACK-PASSPHRASE-DIFFERS': {
    message: 'Hai lần nhập mật khẩu khác nhau',
    remedy: 'chạy lại và nhập cùng một mật khẩu hai lần',
  },
  'MERGE-UNKNOWN': {
    message: 'Không có lần gộp {id} đang dùng',
    remedy: 'xem số ở bangiao lich-su',
  },
  'COMMUNE-UNKNOWN': {
    message: 'Không có xã, phường mới nào là “{text}”{suggestion}',
    remedy: 'dùng tên hoặc mã 5 chữ số, ví dụ 00070',
  },
  'KIND-UNKNOWN': { message: 'Không có loại “{text}”{suggestion}', remedy: 'dùng một trong: {kinds}' },
  'CODE-UNKNOWN': {
    message: 'Không có mã “{text}”{suggestion}',
    remedy: 'chép đúng mã in ở đầu dòng của lệnh kiem-tra',
  },
  'LOOKUP-NOTHING-FOUND': {
    message: 'Không tìm thấy “{text}”',
    remedy: 'ghi loại, tên và quận, huyện; ví dụ: phường Cửa Nam, quận Hoàn Kiếm',
  },
  'LOOKUP-COLUMN-MISSING': {
    message: 'Tệp {file} không có cột query, và không rõ cột nào cần tra',
    remedy: 'đặt tên cột cần tra là query',
  },
  'BOUNDARY-FILE-TOO-LARGE': {
    message: 'Tệp ranh giới {file} quá lớn: {size} {reason}, nhiều nhất {allowed}',
    remedy: 'bỏ các tỉnh khác, hoặc giản lược đường ranh giới trong phần mềm bản đồ, rồi nạp lại',
  },
  'BOUNDARY-NOT-GEOJSON': {
    message: 'Tệp {file} không phải GeoJSON ranh giới: {reason}',
    remedy: 'xuất lại từ phần mềm bản đồ thành GeoJSON (FeatureCollection gồm các vùng), mã UTF-8',
  },
  'BOUNDARY-CRS-UNKNOWN': {
    message: 'Tệp {file} dùng hệ toạ độ {crs}, không phải WGS 84',
    remedy: 'xuất lại từ phần mềm bản đồ với hệ toạ độ WGS 84 (EPSG:4326)',
  },
  'BOUNDARY-SWAPPED': {
    message: 'Tệp {file}, vùng thứ {feature}: vĩ độ đứng trước kinh độ ({position})',
    remedy: 'GeoJSON ghi kinh độ trước, vĩ độ sau: xuất lại cho đúng thứ tự',
  },
  'BOUNDARY-OUTSIDE-CITY': {
    message: 'Tệp {file}, vùng thứ {feature}: điểm {position} nằm ngoài Hà Nội',
    remedy:
      'nếu là mét của VN-2000, xuất lại với hệ toạ độ WGS 84 (độ thập phân); nếu không, xem lại vùng này',
  },
  'BOUNDARY-RING-BROKEN': {
    message: 'Tệp {file}, vùng thứ {feature} hỏng: {reason}',
    remedy: 'sửa hình trong phần mềm bản đồ (Fix geometries) rồi xuất lại',
  },
  'BOUNDARY-FORMER-ERA': {
    message: 'Tệp {file} là ranh giới xã, phường cũ: có {name}',
    remedy:
      'nạp ranh giới 126 xã, phường từ 01/07/2025; tệp nhiều tỉnh thì chọn thuộc tính mã bằng --property',
  },
  'BOUNDARY-PROPERTY-NOT-FOUND': {
    message: 'Tệp {file}: không thuộc tính nào cho biết xã, phường của mọi vùng. Có: {properties}',
    remedy: 'chạy lại với --property <tên thuộc tính> chứa mã hoặc tên xã, phường mới',
  },
  'BOUNDARY-PROPERTY-SEVERAL': {
    message: 'Tệp {file}: các thuộc tính {properties} chỉ những xã, phường khác nhau',
    remedy: 'chạy lại với --property <tên thuộc tính> đúng',
  },
  'BOUNDARY-PROPERTY-UNKNOWN': {
    message: 'Tệp {file} không có thuộc tính “{property}”. Có: {properties}',
    remedy: 'chạy lại với --property và một tên trong số đó',
  },
  'BOUNDARY-NO-COMMUNE': {
    message: 'Tệp {file}: thuộc tính “{property}” không chỉ xã, phường mới nào của Hà Nội',
    remedy: 'chạy lại với --property khác, hoặc nạp đúng tệp ranh giới',
  },
  'BOUNDARY-NONE-LOADED': {
    message: 'Chưa nạp ranh giới nào',
    remedy: 'nạp bằng bangiao du-lieu-goc boundaries load <tệp.geojson>',
  },
  'WORKSPACE-NOT-FOUND': {
    message: 'Chưa có kho dữ liệu {path}',
    remedy: 'chạy bangiao khoi-tao, hoặc chỉ đúng tệp bằng --db',
  },
  'WORKSPACE-EXISTS': {
    message: 'Kho dữ liệu {path} đã có',
    remedy: 'dùng tiếp kho này, hoặc chọn thư mục khác',
  },
  'WORKSPACE-NOT-OURS': {
    message: 'Tệp {path} không phải kho dữ liệu của bangiao',
    remedy: 'ghi đúng tệp kho dữ liệu (--db) hoặc tệp sao lưu',
  },
  'WORKSPACE-NEWER': {
    message: 'Kho dữ liệu {path} do bản bangiao mới hơn tạo (lược đồ {version}, bản này biết {known})',
    remedy: 'cài bản bangiao mới',
  },
  'WORKSPACE-BUSY': {
    message: 'Kho dữ liệu {path} đang có lệnh khác ghi',
    remedy: 'đợi lệnh kia xong rồi chạy lại',
  },
  'WORKSPACE-DISK-FULL': {
    message: 'Hết chỗ trên đĩa khi ghi {path}; kho dữ liệu vẫn như trước',
    remedy: 'giải phóng đĩa, hoặc ghi sang ổ khác bằng --out, rồi chạy lại',
  },
  'WORKSPACE-READ-ONLY': {
    message: 'Không ghi được {path}',
    remedy:
      'kiểm tra thư mục và quyền ghi, hoặc chép kho dữ liệu sang thư mục ghi được; xem thì vẫn xem được',
  },
  'WORKSPACE-DAMAGED': {
    message: 'Tệp kho dữ liệu {path} bị hỏng',
    remedy: 'giữ nguyên tệp, phục hồi bản sao lưu gần nhất: bangiao phuc-hoi <bản sao lưu> <tệp mới>',
  },
  'CONFIG-UNREADABLE': {
    message: 'Không đọc được cấu hình {path}: {reason}',
    remedy: 'sửa lại tệp, hoặc xoá nó để dùng mặc định',
  },
  'WORKING-FOLDER-GONE': {
    message: 'Thư mục đang đứng đã bị xoá hoặc chuyển đi',
    remedy: 'chuyển sang thư mục khác (cd), rồi chạy lại',
  },
  'OUTPUT-LOCKED': {
    message: 'Không ghi được {path}: tệp đang mở, thư mục không cho ghi, hoặc tên quá dài',
    remedy: 'đóng tệp trong Excel, hoặc chọn thư mục khác, tên ngắn hơn bằng --out',
  },
  'OUTPUT-TOO-LONG': {
    message: '{path} cần {rows:number} dòng, nhiều hơn một trang tính chứa được (1.048.576)',
    remedy: 'xuất từng quận, huyện hoặc xã, phường',
  },
  'INSTALLATION-OTHER-NODE': {
    message: 'Bản bangiao này thiếu phần lưu dữ liệu dùng cho Node.js {node}',
    remedy:
      'dùng Node.js 22.16 trở lên (đã có sẵn phần này), hoặc chạy lại npm ci bằng chính bản Node.js đang dùng',
  },
  'OUTPUT-EXTENSION': {
    message: '{path} phải có đuôi {extension}: tệp được ghi ở định dạng đó',
    remedy: 'đổi tên ở --out cho có đuôi {extension}',
  },
  'OUTPUT-NOT-A-FOLDER': {
    message: '{path} là một tệp, không phải thư mục: không ghi gì vào trong được',
    remedy: 'ghi tên một thư mục khác, hoặc đổi tên tệp ấy',
  },
  'OUTPUT-NAME-TOO-LONG': {
    message: 'Tên {path} dài quá mức hệ thống cho phép',
    remedy: 'chọn thư mục có đường dẫn ngắn hơn bằng --out',
  },
  'OUTPUT-NAME-REFUSED': {
    message: 'Windows không nhận tên {path}: trong tên không được có < > : " | ? *',
    remedy: 'ghi tên khác; nếu tên để trong ngoặc kép thì bỏ dấu \\ ngay trước dấu ngoặc kép đóng',
  },
  'OUTPUT-DRIVE-MISSING': {
    message: 'Không ghi được {path}: máy không thấy ổ đĩa hoặc ổ mạng ấy',
    remedy: 'cắm lại USB, nối lại ổ mạng, hoặc chọn nơi khác bằng --out',
  },
  'OUTPUT-NOT-PRINTED': {
    message: 'Không in hết kết quả được ({reason}): phần đã in bị cụt',
    remedy: 'bỏ phần đã in; giải phóng đĩa hoặc in ra nơi khác, rồi chạy lại',
  },
  'OUTPUT-EXISTS': {
    message: 'Tệp {path} đã có',
    remedy: 'chọn tên hoặc thư mục khác, hoặc cho ghi đè bằng --force ở lệnh có tham số ấy',
  },
  'OUTPUT-DISAGREES': {
    message: 'Đọc lại {path} thấy khác sổ: {difference}; tệp đã bị bỏ',
    remedy: 'chạy lại; nếu vẫn lỗi, gửi thông báo này cho người quản trị',
  },
  'LEDGER-NOT-CLOSED': {
    message: 'Sổ chưa khớp: {difference}',
    remedy: 'chạy bangiao doi-chieu để xem chỗ lệch; chưa xuất tệp nào',
  },
  'DOCUMENT-NOT-DOCX': {
    message: 'Mẫu văn bản {path} không phải tệp Word .docx',
    remedy: 'lưu lại bằng Word dạng .docx, hoặc xoá tệp để dùng mẫu có sẵn',
  },
  'DOCUMENT-TAG-BROKEN': {
    message: 'Mẫu văn bản {path}: thẻ “{tag}” không có đôi, hoặc mở và đóng không cùng chỗ',
    remedy:
      'mỗi phần lặp mở bằng “#…” và đóng bằng “/…” cùng tên, cùng đoạn hoặc cùng dòng bảng; hoặc xoá tệp để dùng mẫu có sẵn',
  },
  'DOCUMENT-TAG-UNKNOWN': {
    message: 'Mẫu văn bản {path}: không có thẻ nào tên “{tag}” ở chỗ này',
    remedy:
      'sửa tên thẻ theo danh sách thẻ trong docs/papers.md, hoặc bỏ thẻ; hoặc xoá tệp để dùng mẫu có sẵn',
  },
  'DOCUMENT-TAG-MISSING': {
    message: 'Mẫu văn bản {path} thiếu thẻ “{tag}”, biên bản sẽ mất nội dung phải có',
    remedy: 'đặt lại thẻ vào mẫu, hoặc xoá tệp để dùng mẫu có sẵn',
  },
  'DOCUMENT-TAG-MISPLACED': {
    message:
      'Mẫu văn bản {path}: thẻ “{tag}” không đứng một mình trong ô của bảng danh mục, nên không đọc lại để kiểm tra được',
    remedy: 'đặt thẻ vào một ô riêng của bảng danh mục, hoặc xoá tệp để dùng mẫu có sẵn',
  },
  'MINUTES-NOTHING': {
    message: 'Không có tài sản, nhà, đất nào để lập biên bản: {names}',
    remedy: 'xem bangiao anh-xa pending: có thể chưa có nơi tiếp nhận, hoặc bảng kê chưa nhập',
  },
  'MINUTES-UNIT-UNKNOWN': {
    message: 'Không có quận, huyện, thị xã cũ hay xã, phường mới nào là “{text}”{suggestion}',
    remedy: 'dùng tên hoặc mã: 3 chữ số (002) cho bên giao, 5 chữ số (00070) cho bên nhận',
  },
  'MINUTES-UNIT-AMBIGUOUS': {
    message: '“{text}” có thể là {district} (bên giao) hoặc {commune} (bên nhận)',
    remedy: 'ghi cả loại, hoặc ghi mã: {district_code} hay {commune_code}',
  },
  'EXPORT-WITHOUT-RECORDS': {
    message: '{names} chưa có bản ghi nào: sổ chỉ nêu những gì còn thiếu',
    remedy: 'đôn đốc bảng kê của bên giao, hoặc quyết định nơi tiếp nhận: bangiao anh-xa pending',
  },
  'EXPORT-NOTHING': { message: 'Chưa có gì để xuất', remedy: 'chạy bangiao nhap rồi bangiao anh-xa' },
  'QUERY-NOT-A-SELECT': {
    message: 'Chỉ hỏi được bằng một câu SELECT (hoặc WITH … SELECT)',
    remedy: 'viết lại thành một câu SELECT trên các bảng: {views}',
  },
  'QUERY-FAILED': {
    message: 'SQLite không trả lời được câu hỏi: {reason}',
    remedy: 'sửa câu hỏi; chỉ có các bảng: {views}',
  },
  'QUERY-ENDED': {
    message: 'Tiến trình trả lời câu hỏi dừng giữa chừng ({ending}): máy thiếu bộ nhớ, hoặc có người tắt nó',
    remedy: 'thêm điều kiện WHERE cho hẹp lại, hoặc đóng bớt chương trình khác rồi hỏi lại',
  },
  'QUERY-TOO-LONG': {
    message: 'Câu hỏi chạy quá {seconds} giây nên đã dừng',
    remedy: 'thêm điều kiện WHERE hoặc ON cho hẹp lại, hoặc cho thêm thời gian bằng --seconds',
  },
  'FULL-IDS-REASON': {
    message: 'Lấy số định danh đầy đủ phải nói rõ vì sao',
    remedy: 'thêm --reason "lý do"; lý do được ghi vào nhật ký',
  },
  USAGE: { message: '{reason}', remedy: 'gõ như ví dụ: {example}; hướng dẫn: bangiao {command}--help' },
  UNEXPECTED: {
    message: 'Lỗi ngoài dự kiến: {reason}',
    remedy: 'chạy lại với --verbose và gửi kết quả cho người quản trị; kho dữ liệu vẫn như trước',
  },
};
