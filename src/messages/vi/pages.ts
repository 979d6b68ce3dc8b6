import type { RuleArea } from '../../findings/rules.ts';
import type { ValueKind } from '../../inventory/field.ts';

/** What each family of findings is about, by the first word of its codes. */
const areas: Readonly<Record<`page.area.${RuleArea}`, string>> = {
  'page.area.TABLE': 'Bảng trong tệp (TABLE)',
  'page.area.SHEET': 'Trang tính (SHEET)',
  'page.area.CORRECTION': 'Tệp sửa (CORRECTION)',
  'page.area.TEMPLATE': 'Biểu mẫu (TEMPLATE)',
  'page.area.SUBMISSION': 'Lần gửi (SUBMISSION)',
  'page.area.DISTRICT': 'Quận, huyện, thị xã cũ (DISTRICT)',
  'page.area.ROW': 'Dòng của bảng (ROW)',
  'page.area.STAFF': 'Nhân sự (STAFF)',
  'page.area.ASSETS': 'Tài sản (ASSETS)',
  'page.area.PREMISES': 'Nhà, đất (PREMISES)',
  'page.area.PROJECTS': 'Dự án, nhiệm vụ, hồ sơ (PROJECTS)',
  'page.area.RECORDS': 'Hồ sơ, tài liệu (RECORDS)',
  'page.area.MAP': 'Xác định nơi nhận (MAP)',
  'page.area.BOUNDARY': 'Ranh giới (BOUNDARY)',
  'page.area.DECISION': 'Bảng quyết định (DECISION)',
  'page.area.RULE': 'Bảng quy tắc (RULE)',
  'page.area.RULES': 'Các quy tắc với nhau (RULES)',
  'page.area.RECEIPT': 'Phiếu tiếp nhận (RECEIPT)',
  'page.area.RECEIPTS': 'Các phiếu tiếp nhận với nhau (RECEIPTS)',
  'page.area.READINESS': 'Điều kiện vận hành (READINESS)',
  'page.area.CITY': 'Toàn thành phố (CITY)',
  'page.area.COMMUNE': 'Xã, phường mới (COMMUNE)',
  'page.area.FORMER': 'Xã, phường cũ (FORMER)',
  'page.area.TARGET': 'Số thành phố công bố (TARGET)',
  'page.area.CLEAR': 'Sáu điều phải rõ (CLEAR)',
};

/** What a field's value is, by the kind of its field. */
const kinds: Readonly<Record<`page.kind.${ValueKind}`, string>> = {
  'page.kind.text': 'chữ',
  'page.kind.address': 'địa chỉ',
  'page.kind.choice': 'chọn trong danh sách',
  'page.kind.money': 'số tiền (đồng)',
  'page.kind.area': 'diện tích (m²)',
  'page.kind.decimal': 'số thập phân',
  'page.kind.integer': 'số nguyên',
  'page.kind.date': 'ngày, tháng/năm hoặc năm',
  'page.kind.citizen-id': 'số CCCD hoặc CMND',
  'page.kind.plate': 'biển kiểm soát',
  'page.kind.former-commune': 'xã, phường cũ',
  'page.kind.former-communes': 'một hoặc nhiều xã, phường cũ',
  'page.kind.receiver': 'nơi tiếp nhận',
  'page.kind.receivers': 'một hoặc nhiều nơi tiếp nhận',
};

/** The words of the reference pages in `docs/`. */
export const pages = {
  ...areas,
  ...kinds,
  'page.generated': '*Trang này do `npm run docs` viết ra từ chính chương trình; không sửa bằng tay.*',
  'page.cause': 'Nguyên nhân',
  'page.example': 'Ví dụ',
  'page.remedy': 'Cách sửa',
  'page.source': 'Căn cứ',
  'page.column.code': 'Mã',
  'page.column.message': 'Nội dung',
  'page.column.remedy': 'Cách sửa',
  'page.column.inventory': 'Loại biểu',
  'page.column.heading': 'Cột',
  'page.column.key': 'Khoá',
  'page.findings.title': 'Các mã phát hiện',
  'page.findings.about':
    'Mỗi phát hiện có một mã; mã đã công bố thì giữ nguyên nghĩa. **Lỗi** phải sửa, **cảnh báo** phải xem, **lưu ý** để biết. Chỗ ghi ba chấm (…) là nội dung của từng trường hợp. Xem một mã ngay trong chương trình: `bangiao giai-thich MÃ`.',
  'page.findings.values': 'Một giá trị trong ô',
  'page.findings.values-about':
    'Mã gồm ba phần: loại biểu, cột, và điều không đúng, ví dụ `STAFF-CITIZEN-ID-LENGTH`. Phần cuối là một trong các mục dưới đây, hai phần đầu ở bảng tiếp theo.',
  'page.findings.fields': 'Phần đầu của mã, theo cột',
  'page.findings.refusals': 'Lệnh không làm được',
  'page.findings.refusals-about': 'Lệnh dừng với mã thoát 2 và một dòng nói vì sao, phải làm gì.',
  'page.commands.title': 'Các lệnh',
  'page.commands.about':
    'Mọi lệnh, theo trình tự bàn giao. Mỗi lệnh có tên tiếng Anh và tên tiếng Việt không dấu; trên màn hình `bangiao` (không kèm gì) mở bảng chọn có hướng dẫn. Kết quả ra stdout; tiến độ, câu hỏi và cảnh báo ra stderr. Không có màn hình thì không lệnh nào hỏi: lệnh nói rõ tham số còn thiếu.',
  'page.commands.global': 'Tuỳ chọn chung',
  'page.commands.exit-codes': 'Mã thoát',
  'page.column.command': 'Lệnh',
  'page.column.alias': 'Tên tiếng Việt',
  'page.column.does': 'Làm gì',
  'page.column.option': 'Tham số',
  'page.column.meaning': 'Nghĩa',
  'page.column.exit-code': 'Mã',
  'page.exit.clean': 'xong, không có gì phải xem',
  'page.exit.findings': 'xong, có phát hiện từ mức `--fail-on` trở lên',
  'page.exit.refused': 'không làm được; một dòng nói vì sao và phải làm gì',
  'page.exit.cancelled': 'người dùng dừng; không có gì thay đổi',
  'page.inventories.title': 'Các loại biểu',
  'page.inventories.about':
    'Mỗi cột của từng loại biểu: tên in trên biểu mẫu, khoá trong kho dữ liệu, `--json` và các view, và những tên cột khác cũng được nhận ra. Thành phố thêm tên cột của mình trong `rules/heading-aliases.json`.',
  'page.column.required': 'Bắt buộc',
  'page.column.value': 'Giá trị',
  'page.column.aliases': 'Tên khác được nhận ra',
  'page.essential': 'thiếu thì không nhận dòng',
  'page.required': 'bắt buộc',
  'page.views.title': 'Các view để truy vấn SQL',
  'page.views.about':
    'Kho dữ liệu `bangiao.db` là một tệp SQLite. Các view dưới đây ổn định và là cách đọc được hứa trước; bảng bên trong có thể đổi. Hỏi ngay trong chương trình: `bangiao truy-van "select …"` (số định danh được che), hoặc mở tệp bằng công cụ bất kỳ. Số tiền là đồng nguyên, diện tích là phần trăm của m², ngày là `YYYY-MM-DD`, `YYYY-MM` hoặc `YYYY`.',
  'page.column.column': 'Cột',
  'page.view.v_staff': 'Nhân sự đã nhận của các bản đang dùng, kèm nơi nhận.',
  'page.view.v_assets': 'Tài sản đã nhận của các bản đang dùng; số tiền là đồng nguyên.',
  'page.view.v_premises':
    'Nhà, đất đã nhận của các bản đang dùng; diện tích là phần trăm của m², số tiền là đồng nguyên.',
  'page.view.v_projects':
    'Dự án, nhiệm vụ, hồ sơ tồn đọng đã nhận của các bản đang dùng; số tiền là đồng nguyên.',
  'page.view.v_records':
    'Hồ sơ, tài liệu đã nhận của các bản đang dùng; hồ sơ có độ mật trên mức thường thì tiêu đề được giữ kín, ở đây và ở mọi nơi.',
  'page.view.v_readiness':
    'Điều kiện vận hành của từng xã, phường theo lần báo cuối; `problems` là JSON, các số giữ đúng như đã ghi.',
  'page.view.v_rows': 'Mọi dòng của mọi bảng của các bản đang dùng, với kết cục và nguyên văn các ô.',
  'page.view.v_findings':
    'Phát hiện của mọi bước về các bản đang dùng; `place` nói phát hiện về đâu, lần kiểm tra nào cũng như nhau, và `waiver` là miễn trừ đang có.',
  'page.view.v_six_clear':
    'Sáu điều phải rõ của từng bản ghi thuộc diện: clear (rõ), vague (chung chung), missing (chưa ghi); `unit` là cơ quan đang giữ, `score` là bao nhiêu điều đã rõ.',
  'page.view.v_six_clear_scores':
    'Mức rõ của thành phố, loại biểu, quận, huyện, xã, phường, cơ quan: `wholly_clear` là số bản ghi rõ cả sáu, `score` là phần trăm.',
  'page.view.v_ledger': 'Theo lần gửi và số đo: đọc, nhận, từ chối, trùng, đã có nơi nhận, chờ.',
  'page.view.v_submissions': 'Mọi lần gửi, với bản và trạng thái.',
  'page.view.v_operations': 'Đã làm gì, lúc nào, ai làm; mục nào cũng chứa mã băm của mục trước.',
  'page.view.v_decisions':
    'Người ta đã quyết định gì, mỗi bản ghi một dòng; `in_force` là 0 khi đã rút hoặc thay.',
  'page.view.v_mapping_rules': 'Các quy tắc đã cho; `condition` là JSON, `in_force` là 0 khi đã rút.',
  'page.view.v_waivers': 'Các phát hiện được miễn trừ, theo mã và chỗ; `in_force` là 0 khi đã rút.',
  'page.view.v_related': 'Một bản ghi của các bản đang dùng còn liên quan đến ai ngoài nơi chủ trì.',
  'page.view.v_receipts':
    'Tổ tiếp nhận đã ghi gì, mỗi dòng phiếu một dòng; `in_force` là 0 khi dòng đã được thay, rút hoặc chưa ghi.',
  'page.configuration.title': 'Cấu hình và quy tắc của thành phố',
  'page.configuration.about':
    '`bangiao khoi-tao` tạo `bangiao.config.json` và thư mục `rules` cạnh kho dữ liệu. Sửa bằng trình soạn thảo văn bản bất kỳ; mục nào bỏ đi thì dùng giá trị mặc định, mục nào viết sai thì chương trình nói rõ chỗ và không chạy tiếp.',
  'page.column.setting': 'Mục',
  'page.column.default': 'Mặc định',
  'page.column.file': 'Tệp',
  'page.configuration.rules': 'Dữ liệu quy tắc',
  'page.configuration.rules-about':
    'Mỗi tệp trong `rules` ghi nguồn của nó. Sửa xong, chạy lại `bangiao anh-xa` và `bangiao kiem-tra`.',
  'page.setting.as_of': 'ngày làm mốc để xét hạn đã qua hay chưa; `null` là ngày chạy, theo giờ Hà Nội',
  'page.setting.targets': 'số thành phố công bố, để so, không ép',
  'page.setting.dates': 'các mốc phải xong, mỗi mốc nói điều phải đủ',
  'page.setting.teams.handover': 'tên tổ bàn giao, theo mã quận, huyện, thị xã; không ghi thì lấy tên đơn vị',
  'page.setting.teams.receiving': 'tên tổ tiếp nhận, theo mã xã, phường; không ghi thì lấy tên đơn vị',
  'page.setting.mapping.follow_people': 'những loại biểu, ngoài nhân sự, đi theo dân của xã, phường cũ',
  'page.setting.mapping.boundary_margin_metres': 'gần đường ranh hơn chừng này mét thì để người quyết định',
  'page.setting.identity.extra_provinces': 'mã tỉnh được nhận trong số CCCD ngoài các mã đang có',
  'page.setting.six_clear.applies_to':
    'theo loại biểu, những bản ghi nào phải rõ sáu điều: danh sách điều kiện',
  'page.setting.six_clear.when_begun': 'ai đã bắt đầu ghi sáu điều thì phải ghi cho rõ',
  'page.setting.minutes.signed_on': 'ngày ký biên bản, quyết định dùng mẫu nào; `null` là chưa ai nói',
  'page.setting.minutes.appendix_from':
    'từ chừng này dòng, danh mục nằm ở phụ lục và một bảng tính kèm biên bản',
  'page.rules.authority-matrix.json': 'việc gì do cấp nào quyết định, theo điều nào',
  'page.rules.heading-aliases.json': 'tên cột khác của thành phố, theo loại biểu và khoá',
  'page.rules.leading-units.json': 'những đơn vị được chủ trì',
  'page.rules.norms.json': 'định mức diện tích, định hướng biên chế, số chức danh lãnh đạo',
  'page.rules.readiness.json': 'điều kiện vận hành và mức phải đạt của đợt chạy thử',
  'page.rules.six-clear-suggestions.json': 'nên viết gì thay cho câu chung chung',
  'page.rules.statutory-clocks.json': 'thời hạn luật định của từng hình thức xử lý',
  'page.rules.training.json': 'chuyên ngành phù hợp với từng phòng, để tính nhu cầu đào tạo',
  'page.rules.vague-wordings.json': 'những câu chung chung, và những từ chỉ sản phẩm cầm nắm được',
};
