import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about files, sheets, tables and rows. */
export const tableRules = {
  'TABLE-HEADING-UNKNOWN': {
    message: 'Cột “{heading}” không có trong biểu mẫu, chỉ giữ nguyên văn',
    remedy: 'đổi tên cột nếu đây là một trường của biểu mẫu',
    cause: 'Biểu có cột mà chương trình không nhận ra, hoặc cột riêng của đơn vị',
    example: 'Cột “Ghi chú của phòng”',
    source: sources.reading,
  },
  'TABLE-HEADING-UNSURE': {
    message:
      'Cột “{heading}” có lẽ là “{field_heading}” (giống “{resembles}” {similarity}%: {why}); chưa dùng, chỉ giữ nguyên văn',
    remedy: 'nếu đúng, nhập lại với --column "{heading}={key}"; nếu không, thêm --column "{heading}=-"',
    cause: 'Tên cột gần giống một trường nhưng chưa đủ chắc; đoán sai thì cả cột sai',
    example: 'Cột “Số giấy tờ” có thể là Số CCCD',
    source: sources.reading,
  },
  'TABLE-COLUMN-RECOGNISED': {
    message:
      'Giá trị ở cột “{heading}” là của “{field_heading}” ({samples}) mà tên cột không nói vậy; chưa dùng, chỉ giữ nguyên văn',
    remedy: 'nếu đúng, nhập lại với {flags}; nếu không, thêm --column "{heading}=-"',
    cause:
      'Tên cột lạ, hoặc là của một danh mục, nhưng các ô ghi rõ số định danh, xã, phường cũ hoặc nơi tiếp nhận',
    example: 'Cột “Giấy tờ” ghi toàn số 12 chữ số; cột “Phương án bố trí” ghi tên xã, phường',
    source: sources.reading,
  },
  'TABLE-HEADING-TWICE': {
    message: 'Cột “{heading}” lặp lại; chỉ dùng cột đầu',
    remedy: 'bỏ hoặc đổi tên cột thừa',
    cause: 'Hai cột cùng tên; không rõ cột nào là số liệu đúng',
    example: 'Hai cột “Nguyên giá”, một của năm trước',
    source: sources.reading,
  },
  'TABLE-VALUES-UNLISTED': {
    message: 'Cột “{heading}”: {wordings} cách ghi lặp lại ở {rows} dòng không có trong danh mục: {examples}',
    remedy:
      'nếu biết mỗi cách ghi là mục nào, nhập lại một lần cho tất cả: {flags}; các mục: {choices}; được ghi nhớ cho nơi gửi này',
    cause: 'Nơi gửi ghi bằng lời của mình thay cho một mục của danh mục',
    example: 'Cột “Phương án”: “Về công tác tại phường” ở 120 dòng',
    source: sources.reading,
  },
  'TABLE-VALUE-STATED': {
    message: 'Cột “{heading}”: “{text}” ở {rows} dòng được hiểu là “{value}” như người nhập đã cho biết',
    remedy: 'nếu sai, nhập lại với --value và mục đúng',
    cause: 'Người nhập đã cho biết cách ghi này là mục nào, nay hoặc ở lần trước',
    example: '“Về công tác tại phường” là “bố trí”',
    source: sources.reading,
  },
  'TABLE-COLUMN-MISSING': {
    message: 'Bảng thiếu cột bắt buộc “{heading}”',
    remedy: 'thêm cột này và ghi đủ',
    cause: 'Biểu không có cột mà biểu mẫu yêu cầu',
    example: 'Biểu nhân sự không có cột “Số CCCD”',
    source: sources.form,
  },
  'TABLE-UNIT-ABOVE': {
    message: 'Bảng không có cột “{heading}”; mọi dòng lấy “{unit}” ghi ở đầu bảng',
    remedy: 'nếu có dòng của đơn vị khác, thêm cột “{heading}” rồi nhập lại',
    cause: 'Danh sách riêng của một đơn vị thường chỉ ghi tên đơn vị ở đầu bảng',
    example: '“Đơn vị: Trường Mầm non …” ở trên danh sách nhân sự không có cột đơn vị',
    source: sources.reading,
  },
  'TABLE-DESTINATION-ABOVE': {
    message:
      'Bảng không có cột “{heading}”; theo “{title}” ở đầu bảng, mọi dòng về {receiver} trừ dòng dưới mục ghi khác',
    remedy: 'nếu có dòng về nơi khác, thêm cột “{heading}” rồi nhập lại',
    cause: 'Danh sách bàn giao riêng cho một xã, phường thường chỉ ghi nơi nhận ở tiêu đề',
    example: '“DANH MỤC TÀI SẢN BÀN GIAO CHO PHƯỜNG HOÀN KIẾM” ở trên bảng không có cột nơi tiếp nhận',
    source: sources.reading,
  },
  'TABLE-GROUP-ABOVE': {
    message:
      'Bảng không có cột “{heading}”; theo tiêu đề “{title}”, mọi dòng là “{group}” trừ dòng dưới mục ghi khác',
    remedy: 'nếu có dòng thuộc loại khác, thêm cột “{heading}” rồi nhập lại',
    cause: 'Danh sách chỉ gồm một loại thường ghi loại đó ở tiêu đề, không ghi ở từng dòng',
    example: '“DANH SÁCH ĐƠN THƯ KHIẾU NẠI, TỐ CÁO” ở trên bảng không có cột loại',
    source: sources.reading,
  },
  'TABLE-ROWS-HIDDEN': {
    message: 'Có {rows:number} dòng số liệu bị ẩn; vẫn được nhập',
    remedy: 'bỏ ẩn để kiểm tra, xoá nếu không bàn giao',
    cause: 'Dòng ẩn vẫn là số liệu; người xem bảng có thể không biết là có',
    example: 'Lọc theo một phòng rồi lưu, các dòng khác bị ẩn',
    source: sources.reading,
  },
  'TABLE-ROWS-STRUCK': {
    message:
      '{rows:number} dòng có ô bị gạch ngang chữ (dòng {places}); vẫn được đọc và nhận như các dòng khác',
    remedy: 'dòng đã bỏ thì xoá hẳn khỏi tệp, số đã sửa thì chỉ giữ số đúng, rồi nhập lại',
    cause: 'Gạch ngang để đánh dấu dòng đã bỏ, số đã thay; chữ bị gạch vẫn nằm trong ô',
    example: 'Dòng của một người đã chuyển đi bị gạch ngang mà không xoá',
    source: sources.reading,
  },
  'TABLE-CELLS-INVISIBLE': {
    message:
      '{rows:number} dòng có ô không hiện trên màn hình: chữ trắng không nền, hoặc định dạng “;;;” (dòng {places}); vẫn được đọc',
    remedy: 'cho hiện các ô ấy để kiểm tra, xoá những gì không bàn giao, rồi nhập lại',
    cause: 'Ô được giấu bằng màu chữ hoặc định dạng số; người xem bảng không biết là có',
    example: 'Nguyên giá cũ để chữ trắng dưới dòng mới',
    source: sources.reading,
  },
  'TABLE-COLOURS-UNREAD': {
    message: 'Tệp giải thích màu của ô (“{text}”), nhưng màu không được đọc; các dòng vẫn được nhận như nhau',
    remedy: 'ghi điều màu muốn nói vào một cột, xoá những dòng không bàn giao, rồi nhập lại',
    cause: 'Bên gửi dùng màu để phân biệt các dòng; chương trình chỉ đọc nội dung ô',
    example: 'Cuối bảng ghi “Dòng tô vàng: đã chuyển đi nơi khác”',
    source: sources.reading,
  },
  'TABLE-COLUMN-UNNAMED': {
    message: 'Cột {columns} không có tiêu đề mà có nội dung ({rows:number} dòng); không được dùng',
    remedy: 'ghi tiêu đề cho cột rồi nhập lại, hoặc xoá nếu không cần',
    cause: 'Không có tiêu đề thì không biết cột ghi gì',
    example: 'Cột bên phải bảng ghi thêm số điện thoại',
    source: sources.reading,
  },
  'TABLE-DATES-EITHER-ORDER': {
    message:
      'Cột “{heading}” có ngày ghi theo hai thứ tự (như “{text}”); {doubtful:number} ô khác đọc được cả hai cách',
    remedy: 'kiểm tra các ngày của cột, ghi ngày trước tháng sau rồi nhập lại',
    cause: 'Ngày gõ bằng chữ hoặc dán từ nhiều tệp, có tệp đặt theo kiểu Mỹ (tháng trước)',
    example: '“25/05/1994” và “05/25/1994” trong một cột: “05/09/1994” là ngày nào',
    source: sources.reading,
  },
  'TABLE-DATES-MONTH-FIRST': {
    message: 'Cột “{heading}” ghi tháng trước ngày (như “{text}”); đã đọc theo thứ tự ấy',
    remedy: 'đúng thì không phải làm gì; không đúng thì ghi ngày trước tháng sau rồi nhập lại',
    cause: 'Tệp lưu từ chương trình đặt theo kiểu Mỹ',
    example: '“05/25/1994” trong tệp CSV: ngày 25 tháng 5',
    source: sources.reading,
  },
  'TABLE-DATES-TURNED': {
    message:
      'Cột “{heading}”: {days:number} ô kiểu ngày không ô nào quá ngày 12, {texts:number} ô để là chữ đều sau ngày 12 (như “{text}”): có thể ngày và tháng đã bị đảo',
    remedy:
      'so các ngày của cột với giấy tờ; nếu đảo thì gõ lại dạng chữ, ngày trước tháng sau, rồi nhập lại',
    cause: 'Gõ trên máy đặt kiểu Mỹ: 05/09/1994 thành ngày 9 tháng 5, còn 25/05/1994 để nguyên là chữ',
    example: 'Gõ 05/09/1994 và 25/05/1994: ô đầu thành ngày 9 tháng 5, ô sau vẫn là chữ',
    source: sources.reading,
  },
  'TABLE-NUMBERS-EITHER-STYLE': {
    message:
      'Cột “{heading}” có số viết theo hai kiểu: “{text}” ở dưới cho thấy {doubtful:number} ô đã đọc, như “{first}”, có thể là số khác',
    remedy: 'kiểm tra các số của cột, viết theo một kiểu (1.234,5) rồi nhập lại',
    cause:
      'Cột dán từ nhiều tệp, nơi dùng dấu chấm cho hàng nghìn, nơi dùng cho phần lẻ; chỗ cho thấy điều đó đứng sau những dòng đầu',
    example: '300 dòng như “1.234” rồi đến “85.5”: 1.234 m² hay hơn một mét vuông',
    source: sources.reading,
  },
  'TABLE-TEXT-GARBLED': {
    message: 'Chữ như của bảng mã cũ (TCVN3, VNI) mà không rõ phông: “{text}”; giữ nguyên như tệp ghi',
    remedy: 'chuyển tệp sang Unicode rồi nhập lại',
    cause: 'Tệp gõ bằng phông .Vn hoặc VNI đã mất tên phông, thường khi lưu sang CSV hay đổi phông',
    example: '“Phßng Néi vô” thay cho “Phòng Nội vụ”',
    source: sources.reading,
  },
  'TABLE-TEXT-LOST': {
    message: 'Chữ có dấu đã mất, thành dấu hỏi hoặc ô vuông: “{text}”; không khôi phục được từ tệp này',
    remedy: 'mở tệp gốc bằng Excel, lưu thành .xlsx (hoặc CSV UTF-8) rồi nhập tệp đó',
    cause: 'Tệp được lưu theo bảng mã không có chữ tiếng Việt, thường là “CSV” thường của Excel',
    example: '“Nguy?n V?n An” thay cho “Nguyễn Văn An”',
    source: sources.reading,
  },
  'TABLE-COLUMNS-HIDDEN': {
    message: 'Các cột {columns} bị ẩn; vẫn được đọc',
    remedy: 'bỏ ẩn để kiểm tra, xoá nếu không bàn giao',
    cause: 'Cột ẩn vẫn được đọc; người xem bảng có thể không biết là có',
    example: 'Cột D ẩn có nguyên giá cũ',
    source: sources.reading,
  },
  'TABLE-TOTAL-DISAGREES': {
    message:
      'Cột “{heading}”: tổng ghi {stated:number} {unit} nhưng cộng các dòng được {computed:number} {unit}, lệch {difference:number} {unit}',
    remedy: 'đối chiếu lại dòng tổng và các dòng chi tiết',
    cause:
      'Dòng tổng, hoặc số ghi ở dòng của một mục, khác tổng các dòng: thiếu dòng, gõ nhầm số, hoặc dòng tổng chưa cập nhật',
    example: 'Tổng cộng ghi 120, cộng các dòng được 118',
    source: sources.reading,
  },
  'TABLE-TOTAL-UNREAD': {
    message: 'Cột “{heading}”: ô ở dòng tổng là {text} nên không đối chiếu được với các dòng',
    remedy: 'ghi lại số ở ô ấy; nếu là công thức thì sửa, hoặc mở tệp bằng Excel rồi lưu lại; rồi nhập lại',
    cause:
      'Công thức ở dòng tổng bị lỗi, chương trình ghi tệp không lưu kết quả của công thức, hoặc ô ấy ghi số không đọc được',
    example: 'Ô tổng ghi #REF! sau khi xoá một cột, hoặc ghi 7.500.00O (chữ O thay số 0)',
    source: sources.reading,
  },
  'TABLE-TOTAL-OF-NOTHING': {
    message: 'Câu “{text}” không đối chiếu được: bảng không có cột nào để cộng ra số này',
    remedy: 'ghi số tổng ở dòng tổng, dưới đúng cột; hoặc tự đối chiếu với các dòng',
    cause: 'Dưới bảng ghi tổng bằng lời, nhưng bảng không có cột số nào như câu ấy nói',
    example: '“Tổng diện tích: 500 m²” dưới bảng không có cột diện tích',
    source: sources.reading,
  },
  'TABLE-COUNT-DISAGREES': {
    message: 'Bảng ghi “{text}” nhưng đọc được {computed:number} dòng',
    remedy: 'đối chiếu với bản gốc: thiếu hay thừa dòng nào, hay câu này chưa sửa theo danh sách',
    cause:
      'Số người, số mục ghi bằng lời khác số dòng đọc được: dòng bị xoá, bị dồn vào một ô, hoặc câu ghi đã cũ',
    example: '“Danh sách này có 25 người” dưới 24 dòng',
    source: sources.reading,
  },
  'TABLE-MONEY-UNIT-BELOW': {
    message:
      'Bảng chỉ ghi “{text}” ở dưới, bên cạnh cột tiền, hoặc ở đầu, chân trang in: tiền đã được đọc theo {unit}',
    remedy: 'ghi đơn vị tính ở trên bảng hoặc trong tiêu đề cột rồi nhập lại',
    cause:
      'Đơn vị tính ghi dưới bảng, ở một cột riêng hoặc ở đầu, chân trang in, khi các dòng đã được đọc theo đơn vị khác',
    example: 'Trên bảng không ghi gì, cuối bảng ghi “Đơn vị tính: triệu đồng”',
    source: sources.reading,
  },
  'TABLE-MONEY-UNIT-UNSTATED': {
    message:
      'Không có chỗ nào ghi đơn vị tiền của “{heading}”: đã đọc theo {unit}, trong khi “{other}” tính bằng {other_unit}',
    remedy: 'ghi đơn vị tính trên từng bảng hoặc trong từng tiêu đề cột tiền, rồi nhập lại',
    cause: 'Một cột hay một trang ghi đơn vị tính, cột hay trang bên cạnh không ghi',
    example: '“Nguyên giá (triệu đồng)” cạnh “Giá trị còn lại”; chỉ trang đầu ghi “ĐVT: triệu đồng”',
    source: sources.reading,
  },
  'TABLE-MONEY-AMOUNTS-SMALL': {
    message:
      'Không có chỗ nào ghi đơn vị tiền của “{heading}”: đọc theo đồng thì quá nửa số dòng không quá {median:number} đồng, nhỏ khác thường',
    remedy: 'ghi “Đơn vị tính: …” trên bảng (nghìn đồng, triệu đồng, hay đúng là đồng), rồi nhập lại',
    cause:
      'Biểu tính bằng nghìn hay triệu đồng nhưng không ghi, nên mọi số tiền bị đọc nhỏ đi nghìn lần, triệu lần',
    example: 'Tổng mức đầu tư ghi 5.000, 12.300, 840 mà không có “ĐVT: triệu đồng”',
    source: sources.reading,
  },
  'TABLE-MONEY-UNIT-CARRIED': {
    message:
      'Bảng này không ghi đơn vị tiền: “{heading}” đã đọc theo {unit}, như ghi trên bảng phía trước của cùng trang',
    remedy: 'ghi “Đơn vị tính” ngay trên từng bảng; nếu bảng này tính bằng đồng thì sửa rồi nhập lại',
    cause: 'Một trang có nhiều bảng, mà đơn vị tính chỉ ghi trên bảng đầu',
    example: '“ĐVT: triệu đồng” trên Biểu 1, còn Biểu 2 bên dưới không ghi',
    source: sources.reading,
  },
  'TABLE-MONEY-SHOWN-OTHERWISE': {
    message:
      'Ô chứa {stored:number} nhưng định dạng của ô làm hiện ra {shown:number}; cột “{heading}” đã đọc số trong ô, theo {unit}',
    remedy: 'bỏ định dạng ấy để ô hiện đúng số đang chứa, xem số có đúng đơn vị của cột không, rồi nhập lại',
    cause:
      'Định dạng như #,##0, hay #,##0".000" hay #,##0" triệu" làm số hiện ra nhỏ hơn hoặc lớn hơn số trong ô một nghìn, một triệu lần',
    example: 'ô chứa 1234000, hiện 1.234 dưới “Nguyên giá (nghìn đồng)”',
    source: sources.reading,
  },
  'TABLE-SUMS-OTHERS': {
    message:
      'Bảng này ({rows:number} dòng) bằng đúng tổng của các dòng ở trang {sheets}: có lẽ là bảng tổng hợp, đang bị tính hai lần',
    remedy: 'nếu đúng là bảng tổng hợp, bỏ bảng này khỏi tệp rồi nhập lại; nếu là những thứ khác, giữ nguyên',
    cause:
      'Bảng tổng hợp theo đơn vị hoặc theo loại có cùng tiêu đề cột với các bảng chi tiết nên cũng được đọc',
    example: 'Trang “Tổng hợp” mỗi đơn vị một dòng, các trang sau kê từng tài sản của đơn vị',
    source: sources.once,
  },
  'TABLE-REPEATS-ANOTHER': {
    message: 'Cả {rows:number} dòng của bảng này giống hệt các dòng ở trang {sheet}: có thể bị tính hai lần',
    remedy: 'nếu là bản chép, bỏ một bản rồi nhập lại; nếu là của hai nơi, ghi đơn vị quản lý của từng nơi',
    cause: 'Trang hoặc bảng được nhân đôi, không có mã để biết hai dòng là một',
    example: 'Trang “Sheet1” và “Sheet1 (2)” có cùng các dòng',
    source: sources.once,
  },
  'TABLE-LIKE-ANOTHER': {
    message:
      'Khoảng {share}% số dòng không có mã của bảng này ({rows:number} dòng) đã có ở trang {sheet}, giống hết hoặc chỉ khác ở một cột: có lẽ là hai bản của một danh mục, đang bị tính hai lần',
    remedy:
      'nếu là hai bản, nhập lại bản đúng với --sheet "tên trang" hoặc bỏ trang cũ khỏi tệp; nếu là của hai nơi, ghi đơn vị quản lý của từng nơi',
    cause:
      'Trang được nhân đôi rồi sửa vài dòng hoặc một cột, trang cũ vẫn để trong tệp; không có mã để biết hai dòng là một',
    example: 'Trang “Lần 1” và “Lần 2”: cùng 40 tài sản, 4 dòng ghi nguyên giá khác',
    source: sources.once,
  },
  'TABLE-ROWS-REPEATED': {
    message:
      'Các dòng {row}–{last_row} ({rows:number} dòng không có mã) ghi giống hết các dòng {first_row}–{first_last_row} ở trang {first_sheet}: có thể bị tính hai lần',
    remedy:
      'hỏi lại nơi gửi: nếu chép thừa, xoá các dòng ấy rồi nhập lại; nếu là của hai nơi, ghi mã, đơn vị quản lý hoặc nơi để của từng nơi',
    cause:
      'Một đoạn của danh mục được chép hai lần, cùng trang hay sang trang “Bổ sung”; không có mã để biết hai dòng là một',
    example: 'Dòng 20–45 của bảng được dán lại thành dòng 80–105, chỉ khác số thứ tự',
    source: sources.once,
  },
  'TABLE-CALLED-SUMMARY': {
    message:
      'Bảng này ({rows:number} dòng) có tên là tổng hợp mà vẫn được đọc như bảng chi tiết, cạnh các bảng khác',
    remedy: 'nếu chỉ là số tổng hợp, bỏ bảng này khỏi tệp rồi nhập lại; nếu là danh mục riêng, giữ nguyên',
    cause: 'Bảng tổng hợp có cùng tiêu đề cột với các bảng chi tiết, nhưng số liệu không khớp để biết chắc',
    example: 'Trang “Tổng hợp” lập từ tháng trước, các trang sau đã thêm dòng',
    source: sources.once,
  },
  'TABLE-SECTION-TAKEN-OUT': {
    message: '“{text}”: {rows:number} dòng ở dưới vẫn được nhận như các dòng khác',
    remedy: 'nếu các dòng ấy không bàn giao, bỏ khỏi tệp rồi nhập lại; nếu vẫn bàn giao, sửa lời của mục',
    cause: 'Biểu kê cả những thứ đã thanh lý, những người đã nghỉ, phần giảm trong kỳ, thành một mục riêng',
    example: 'Dưới mục “III. Tài sản đã thanh lý” còn 12 dòng có nguyên giá',
    source: sources.once,
  },
  'SHEET-WITHOUT-TABLE': {
    message: 'Trang này không có bảng kê nào nhận ra được; không nhập gì từ đây',
    remedy: 'xem lại nếu trang này có số liệu bàn giao',
    cause: 'Trang chỉ có chữ, bìa, hướng dẫn hoặc biểu đồ',
    example: 'Trang “Tổng hợp” chỉ có lời văn',
    source: sources.reading,
  },
  'SHEET-ROWS-UNREAD': {
    message:
      '{rows:number} dòng của trang giống dòng của một danh sách nhưng không nằm dưới tiêu đề nào nhận ra được: chưa nhập dòng nào',
    remedy:
      'là phần tiếp của trang khác thì chuyển các dòng sang trang ấy; là danh sách riêng thì thêm dòng tiêu đề; không bàn giao thì xoá',
    cause: 'Danh sách chép tiếp sang trang sau mà không có tiêu đề, hoặc tiêu đề không thuộc biểu nào',
    example: '“Sheet1” có tiêu đề và 500 người, “Sheet2” ghi tiếp 200 người, không có tiêu đề',
    source: sources.reading,
  },
  'SHEET-OF-READINESS': {
    message: 'Trang này là bảng điều kiện vận hành (tiêu đề ở dòng {row}): lần nhập này không đọc',
    remedy: 'nhập thêm tệp này với --kind readiness',
    cause: 'Một tệp vừa có danh sách bàn giao vừa có bảng điều kiện vận hành',
    example: 'Trang “Nhân sự” và trang “Sẵn sàng” trong cùng một tệp',
    source: sources.reading,
  },
  'TABLE-WITHOUT-ROWS': {
    message: 'Biểu trên trang này chưa có dòng số liệu nào; không lưu gì từ đây',
    remedy: 'điền biểu nếu có gì để bàn giao',
    cause: 'Có tiêu đề bảng nhưng chưa ghi dòng nào',
    example: 'Gửi lại biểu trống',
    source: sources.reading,
  },
  'SHEET-VERY-HIDDEN': {
    message: 'Trang bị ẩn sâu, không đọc',
    remedy: 'bỏ ẩn bằng trình soạn mã của Excel nếu cần nhập',
    cause: 'Trang được giấu bằng mã, Excel không cho bỏ ẩn thông thường; thường là danh mục phụ',
    example: 'Trang danh mục của phần mềm khác',
    source: sources.reading,
  },
  'SHEET-COMMENTS': {
    message: 'Trang có {comments:number} ghi chú gắn vào ô ({places}); các ghi chú ấy không được đọc',
    remedy: 'xem từng ghi chú; điều cần giữ thì ghi vào cột Ghi chú, dòng không bàn giao thì xoá',
    cause: 'Ghi chú (comment) chỉ hiện khi trỏ vào ô, không thuộc cột nào của biểu',
    example: 'Ghi chú “đã chuyển cho phòng khác” gắn vào ô tên tài sản',
    source: sources.reading,
  },
  'SHEET-HIDDEN': {
    message: 'Trang bị ẩn nhưng có bảng kê; đã nhập',
    remedy: 'kiểm tra xem có nên nhập không',
    cause: 'Trang ẩn có thể là bản nháp hoặc số liệu cũ',
    example: 'Trang “Bản cũ” bị ẩn',
    source: sources.reading,
  },
  'CORRECTION-SHEET-ADDED': {
    message: 'Trang này do bên gửi thêm vào tệp sửa; không nhập gì từ đây',
    remedy: 'chép các dòng mới vào cuối bảng có sẵn, hoặc lưu trang này thành tệp riêng rồi nhập',
    cause: 'Tệp sửa chỉ nhận lại các dòng đã gửi; trang mới không biết thuộc bảng nào',
    example: 'Bên gửi thêm trang “Bổ sung” vào tệp sửa',
    source: sources.reading,
  },
  'TEMPLATE-STALE': {
    message: 'Biểu mẫu bản {version} đã cũ, nay là bản {current}; vẫn được đọc',
    remedy: 'lần sau dùng biểu mới của lệnh bieu-mau',
    cause: 'Đơn vị dùng biểu mẫu đã lưu từ trước',
    example: 'Biểu bản 1 gửi khi đã có bản 2',
    source: sources.form,
  },
  'SUBMISSION-RECORDS-GONE': {
    message: '{gone:number}/{records:number} bản ghi của bản trước ({file}) không còn trong bản này',
    remedy:
      'so sánh hai bản bằng bangiao so-sanh; nếu bỏ sót thì rút bản này bằng bangiao hoan-tac (số ở bangiao lich-su)',
    cause: 'Bản mới thay cả danh sách của bản trước: dòng nào bị bỏ ra thì không được bàn giao nữa',
    example: 'Danh sách 200 người được gửi lại chỉ còn 180 người',
    source: sources.once,
  },
  'SUBMISSION-LIKE-OTHER-DISTRICT': {
    message: '{share}% số bản ghi ({shared:number}/{records:number}) trùng với tệp {file} của {district}',
    remedy: 'hỏi lại hai đơn vị; nếu tệp kia gửi nhầm, rút bằng bangiao hoan-tac (số ở bangiao lich-su)',
    cause: 'Phần lớn bản ghi trùng với tệp của đơn vị khác: gửi nhầm tệp, hoặc chép tệp của nhau',
    example: 'Tệp của quận này có 95% dòng của quận bên',
    source: sources.once,
  },
  'SUBMISSION-ROWS-REPEATED': {
    message:
      'Các dòng {row}–{last_row} ({rows:number} dòng không có mã) ghi giống hết các dòng {first_row}–{first_last_row} ở trang {first_sheet} của tệp {first_file}, cũng do nơi này gửi: có thể bị tính hai lần',
    remedy:
      'hỏi lại nơi gửi: nếu đã kê ở tệp kia, xoá các dòng ấy rồi nhập lại; nếu tệp này thay tệp kia, rút tệp kia bằng bangiao hoan-tac; nếu là của hai nơi, ghi mã hoặc nơi để của từng nơi',
    cause:
      'Các phần của một danh mục được nhập cạnh nhau (--as part), mà phần sau kê lại một đoạn của phần trước',
    example: 'Tệp bổ sung có 12 dòng đã kê trong danh mục gửi lần đầu',
    source: sources.once,
  },
  'SUBMISSION-VERSIONS-CONFLICT': {
    message: '{district}, {inventory}: các bản chưa rõ bản nào mới, chưa bản nào được tính: {sides}',
    remedy: 'hỏi nơi gửi rồi rút bản sai bằng bangiao hoan-tac <số>',
    cause: 'Hai kho đã nhận hai bản của cùng một bảng kê, và chưa kho nào biết bản kia',
    example: 'Thành phố nhập tệp gửi qua thư, rồi gộp gói của huyện có bản khác của tệp ấy',
    source: sources.packs,
  },
  'DISTRICT-DISAGREES': {
    message: 'Trong bảng ghi {found}, khác nơi gửi đã chọn',
    remedy: 'kiểm tra lại --district',
    cause: 'Tên cơ quan trong bảng khác nơi gửi đã chọn',
    example: 'Chọn Hoàn Kiếm, đầu bảng ghi UBND quận Ba Đình',
    source: sources.reading,
  },
  'DISTRICT-ROWS-DISAGREE': {
    message: 'Nơi gửi là {said} nhưng cả {rows:number} dòng ghi địa bàn đều ở {found}',
    remedy:
      'nếu chọn nhầm nơi gửi, rút bằng bangiao hoan-tac (số ở bangiao lich-su) rồi nhập lại với --district',
    cause: 'Người nhập chọn nơi gửi khác địa bàn ghi trong các dòng',
    example: 'Chọn Ba Đình, mọi dòng ghi phường của Hoàn Kiếm',
    source: sources.reading,
  },
  'ROW-INCOMPLETE': {
    message: 'Dòng không có nội dung chính nên không nhận: {text}',
    remedy: 'ghi đủ rồi gửi lại, hoặc xoá dòng',
    cause: 'Dòng không có tên người, tài sản, cơ sở hoặc dự án nên không thành bản ghi',
    example: 'Dòng chỉ có số lượng và nguyên giá',
    source: sources.form,
  },
  'ROW-UNCLEAR': {
    message: 'Không rõ dòng này là mục hay là số liệu: {text}',
    remedy:
      'đánh số thứ tự nếu là số liệu; nếu là chữ viết tiếp của dòng trên thì gộp vào ô của dòng trên; xoá nếu thừa',
    cause:
      'Dòng không có số thứ tự và ít ô có chữ: có thể là mục, có thể là số liệu, có thể là chữ viết tiếp của dòng trên',
    example: '“Phòng Nội vụ” đứng riêng một dòng',
    source: sources.reading,
  },
  'ROW-SHIFTED': {
    message:
      'Dòng có {fields:number} ô mà tiêu đề chỉ có {expected:number}: các ô đã lệch cột nên không nhận dòng này',
    remedy:
      'bọc ô có dấu phân cách trong dấu ngoặc kép, ví dụ "5,000,000", hoặc lưu lại thành .xlsx rồi nhập',
    cause: 'Trong tệp .csv, dấu phân cách đứng giữa một số hoặc một câu mà không có dấu ngoặc kép',
    example: '1,Bàn,cái,1,5,000,000 dưới tiêu đề có năm cột',
    source: sources.reading,
  },
  'ROW-SUMS-ITS-PARTS': {
    message:
      'Số liệu dòng này bằng tổng {parts:number} dòng con bên dưới (đến dòng {last_row}): bị tính hai lần',
    remedy: 'để trống số liệu ở dòng này, hoặc bỏ các dòng con',
    cause: 'Dòng mẹ cộng sẵn các dòng con, mà cả hai đều được đọc là một bản ghi',
    example: 'Dòng 2 ghi 5.000.000, dòng 2.1 và 2.2 ghi 2.000.000 và 3.000.000',
    source: sources.reading,
  },
  'ROW-BESIDE-ITS-PARTS': {
    message:
      'Dòng này và {parts:number} dòng con bên dưới (đến dòng {last_row}) đều có số liệu: nếu dòng con là một phần của dòng này thì bị tính hai lần',
    remedy:
      'để trống số liệu ở dòng này, hoặc bỏ các dòng con; nếu là bản ghi riêng thì ghi đủ địa chỉ và số thứ tự riêng',
    cause:
      'Các dòng con ghi một phần của dòng mẹ, cộng lại không bằng dòng mẹ, mà cả hai đều được đọc là một bản ghi',
    example: 'Dòng 2 ghi 5.000.000, gói thầu ở dòng 2.1 ghi 2.000.000',
    source: sources.reading,
  },
  'ROW-SUMS-ROWS-ABOVE': {
    message:
      'Số liệu dòng này bằng tổng {rows:number} dòng ở trên (từ dòng {first_row}): có lẽ là dòng cộng, bị tính hai lần',
    remedy:
      'nếu là dòng cộng, ghi “Cộng” hoặc “Tổng cộng” ở đầu dòng rồi nhập lại; nếu không, đánh số thứ tự',
    cause: 'Dòng cộng không ghi chữ “Cộng” nên được đọc là một bản ghi',
    example: 'Dòng “T/C” ghi 12, hai dòng trên ghi 5 và 7',
    source: sources.reading,
  },
  'ROW-HAS-PARTS': {
    message:
      '{parts:number} dòng bên dưới (đến dòng {last_row}) không có số thứ tự, địa chỉ riêng nên được đọc là các phần của cơ sở này. {name} của cả cơ sở: {sum:number}',
    remedy: 'xem lại các dòng; nếu là cơ sở riêng thì ghi số thứ tự, tên, địa chỉ của từng dòng rồi gửi lại',
    cause:
      'Một cơ sở có nhiều nhà, mỗi nhà một dòng; số thứ tự, địa chỉ chỉ ghi ở dòng đầu hoặc gộp ô xuống hết các dòng',
    example: 'Trụ sở ở dòng 5 có ba nhà 300, 200 và 50 m²: diện tích sàn là 550 m²',
    source: sources.reading,
  },
  'ROW-PARTS-DIFFER': {
    message: 'Các dòng của cơ sở này (đến dòng {last_row}) ghi “{name}” khác nhau nên để trống: {said}',
    remedy: 'nếu cần, ghi một giá trị chung cho cả cơ sở ở dòng đầu và bỏ ở các dòng sau',
    cause: 'Mỗi nhà của một cơ sở có số tầng, năm xây dựng hoặc hiện trạng riêng',
    example: 'Nhà A xây năm 1990, nhà B năm 2001: không có năm chung cho cả trụ sở',
    source: sources.reading,
  },
  'ROW-TEXT-CONTINUED': {
    message:
      'Chữ của dòng này viết tiếp ở {rows:number} dòng dưới (đến dòng {last_row}) nên được nối lại: {text}',
    remedy: 'xem lại chữ đã nối; nếu dòng dưới là bản ghi riêng hoặc tên mục thì đánh số dòng đó rồi gửi lại',
    cause:
      'Chữ dài được ngắt xuống dòng dưới; dòng dưới không có số thứ tự, chỉ có chữ ở các cột mà dòng này đã ghi',
    example: 'Dòng 6 ghi “Cải tạo đường từ ngõ 12 đến”, dòng 7 chỉ ghi “đình làng Thử” ở cột tên dự án',
    source: sources.reading,
  },
  'ROW-DUPLICATE': {
    message: 'Dòng lặp lại y nguyên dòng {first_row} (trang {first_sheet}); chỉ tính một lần',
    remedy: 'xoá dòng thừa',
    cause: 'Chép hai lần cùng một dòng',
    example: 'Dòng 12 và dòng 30 giống hệt nhau',
    source: sources.once,
  },
  'ROW-NOTE-TAKES-OUT': {
    message: 'Ghi chú “{text}”, nhưng dòng vẫn được nhận như các dòng khác',
    remedy: 'nếu không bàn giao, bỏ dòng khỏi tệp rồi nhập lại; nếu vẫn bàn giao, sửa ghi chú',
    cause: 'Bên gửi ghi chú dòng không còn hoặc bị trùng mà không xoá dòng',
    example: 'Ghi chú “đã thanh lý”, “trùng dòng 15”, “đã chuyển công tác”',
    source: sources.once,
  },
  'ROW-LIKE-ANOTHER': {
    message:
      '“{name}” có lẽ đã ghi ở dòng {first_row} (trang {first_sheet}): {count:number} dòng cùng {shared}, không có mã để phân biệt',
    remedy: 'xoá dòng thừa; nếu là hai, ghi mã hoặc số định danh để phân biệt',
    cause:
      'Hai dòng không có mã, giống nhau ở những điều đủ để nhận ra một người, một tài sản, một cơ sở hay một dự án',
    example: 'Một người không ghi số CCCD có ở hai dòng, cùng họ tên và ngày sinh',
    source: sources.once,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
