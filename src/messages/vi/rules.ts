import type { RuleCode } from '../../findings/rules.ts';
import type { Advice } from '../advice.ts';

/** Findings that are not about one value alone: what is wrong and what to do. */
export const rules: Readonly<Record<RuleCode, Advice>> = {
  'TABLE-HEADING-UNKNOWN': {
    message: 'Cột “{heading}” không có trong biểu mẫu, chỉ giữ nguyên văn',
    remedy: 'đổi tên cột nếu đây là một trường của biểu mẫu',
  },
  'TABLE-HEADING-UNSURE': {
    message:
      'Cột “{heading}” có lẽ là “{field_heading}” (giống “{resembles}” {similarity}%: {why}); chưa dùng, chỉ giữ nguyên văn',
    remedy: 'nếu đúng, nhập lại với --column "{heading}={key}"; nếu không, thêm --column "{heading}=-"',
  },
  'TABLE-HEADING-TWICE': {
    message: 'Cột “{heading}” lặp lại; chỉ dùng cột đầu',
    remedy: 'bỏ hoặc đổi tên cột thừa',
  },
  'TABLE-COLUMN-MISSING': {
    message: 'Bảng thiếu cột bắt buộc “{heading}”',
    remedy: 'thêm cột này và ghi đủ',
  },
  'TABLE-ROWS-HIDDEN': {
    message: 'Có {rows} dòng số liệu bị ẩn; vẫn được nhập',
    remedy: 'bỏ ẩn để kiểm tra, xoá nếu không bàn giao',
  },
  'TABLE-COLUMNS-HIDDEN': {
    message: 'Các cột {columns} bị ẩn; vẫn được đọc',
    remedy: 'bỏ ẩn để kiểm tra, xoá nếu không bàn giao',
  },
  'TABLE-TOTAL-DISAGREES': {
    message: 'Tổng ghi {stated} nhưng cộng các dòng được {computed} ({unit})',
    remedy: 'đối chiếu lại dòng tổng và các dòng chi tiết',
  },
  'SHEET-WITHOUT-TABLE': {
    message: 'Trang này không có bảng kê nào nhận ra được; không nhập gì từ đây',
    remedy: 'xem lại nếu trang này có số liệu bàn giao',
  },
  'TABLE-WITHOUT-ROWS': {
    message: 'Biểu trên trang này chưa có dòng số liệu nào; không lưu gì từ đây',
    remedy: 'điền biểu nếu có gì để bàn giao',
  },
  'SHEET-VERY-HIDDEN': {
    message: 'Trang bị ẩn sâu, không đọc',
    remedy: 'bỏ ẩn bằng trình soạn mã của Excel nếu cần nhập',
  },
  'SHEET-HIDDEN': {
    message: 'Trang bị ẩn nhưng có bảng kê; đã nhập',
    remedy: 'kiểm tra xem có nên nhập không',
  },
  'CORRECTION-SHEET-ADDED': {
    message: 'Trang này do bên gửi thêm vào tệp sửa; không nhập gì từ đây',
    remedy: 'chép các dòng mới vào cuối bảng có sẵn, hoặc lưu trang này thành tệp riêng rồi nhập',
  },
  'TEMPLATE-STALE': {
    message: 'Biểu mẫu bản {version} đã cũ, nay là bản {current}; vẫn được đọc',
    remedy: 'lần sau dùng biểu mới của lệnh bieu-mau',
  },
  'SUBMISSION-LIKE-OTHER-DISTRICT': {
    message: '{share}% số bản ghi ({shared}/{records}) trùng với tệp {file} của {district}',
    remedy: 'hỏi lại hai đơn vị: tệp nào gửi nhầm thì rút bằng bangiao hoan-tac',
  },
  'DISTRICT-DISAGREES': {
    message: 'Trong bảng ghi {found}, khác nơi gửi đã chọn',
    remedy: 'kiểm tra lại --district',
  },
  'ROW-INCOMPLETE': {
    message: 'Dòng không có nội dung chính nên không nhận: {text}',
    remedy: 'ghi đủ rồi gửi lại, hoặc xoá dòng',
  },
  'ROW-UNCLEAR': {
    message: 'Không rõ dòng này là mục hay là số liệu: {text}',
    remedy: 'đánh số thứ tự nếu là số liệu, xoá nếu thừa',
  },
  'ROW-DUPLICATE': {
    message: 'Dòng lặp lại y nguyên dòng {first_row} (trang {first_sheet}); chỉ tính một lần',
    remedy: 'xoá dòng thừa',
  },
  'STAFF-CITIZEN-ID-BIRTH-YEAR': {
    message: 'Năm sinh trong số CCCD là {in_id}, trong bảng ghi {stated}',
    remedy: 'đối chiếu với thẻ căn cước',
  },
  'STAFF-CITIZEN-ID-GENDER': {
    message: 'Giới tính trong số CCCD là {in_id}, trong bảng ghi {stated}',
    remedy: 'đối chiếu với thẻ căn cước',
  },
  'STAFF-CITIZEN-ID-REPEATED': {
    message: 'Số CCCD đã có ở dòng {first_row} (trang {first_sheet}) với nội dung khác',
    remedy: 'xác định đúng người, sửa hoặc bỏ một dòng',
  },
  'STAFF-GRADE-CODE-FORM': {
    message: 'Mã ngạch “{text}” không đúng dạng NN.NNN hoặc V.NN.NN.NN',
    remedy: 'ghi lại mã ngạch',
  },
  'STAFF-DESTINATION-FOR-UNPLACED': {
    message: 'Phương án là chưa bố trí nhưng đã ghi nơi tiếp nhận',
    remedy: 'sửa phương án hoặc bỏ nơi tiếp nhận',
  },
  'STAFF-DIVISION-NOT-OF-COMMUNE': {
    message: '{receiver} không có “{division}”',
    remedy: 'phường có Phòng Kinh tế, Hạ tầng và Đô thị; xã có Phòng Kinh tế',
  },
  'STAFF-GRADE-NOT-OF-TYPE': {
    message: 'Đối tượng là công chức nhưng mã “{text}” là mã chức danh của viên chức',
    remedy: 'kiểm tra đối tượng và mã ngạch',
  },
  'STAFF-POLICY-STATUS-NOT-LEAVING': {
    message: 'Phương án là “{plan}” nhưng ghi tình trạng giải quyết chế độ “{policy_status}”',
    remedy: 'sửa phương án thành nghỉ theo NĐ 178, hoặc bỏ tình trạng chế độ',
  },
  'STAFF-NEW-PLACE-FOR-LEAVING': {
    message: 'Phương án là “{plan}” nhưng đã ghi phòng, đơn vị mới “{division}”',
    remedy: 'sửa phương án hoặc bỏ phòng, đơn vị mới',
  },
  'ASSETS-RESIDUAL-VALUE-ABOVE-COST': {
    message: 'Giá trị còn lại {residual} đồng lớn hơn nguyên giá {cost} đồng',
    remedy: 'kiểm tra hai số và đơn vị tính',
  },
  'ASSETS-ASSET-CODE-REPEATED': {
    message: 'Mã tài sản đã có ở dòng {first_row} (trang {first_sheet}) với nội dung khác',
    remedy: 'mỗi tài sản một mã; sửa hoặc bỏ một dòng',
  },
  'ASSETS-PLATE-MISSING': { message: 'Xe ô tô chưa ghi biển kiểm soát', remedy: 'ghi biển kiểm soát' },
  'ASSETS-QUANTITY-ZERO': {
    message: 'Số lượng là 0 nhưng nguyên giá {cost} đồng',
    remedy: 'ghi đúng số lượng, hoặc ghi tình trạng là thiếu',
  },
  'ASSETS-PLATE-FOR-SEVERAL': {
    message: 'Một biển kiểm soát {plate} nhưng số lượng {quantity}',
    remedy: 'ghi mỗi xe một dòng',
  },
  'ASSETS-YEAR-IN-USE-AHEAD': {
    message: 'Năm đưa vào sử dụng {year} sau năm bàn giao {last}',
    remedy: 'kiểm tra năm đưa vào sử dụng',
  },
  'PREMISES-RESIDUAL-VALUE-ABOVE-COST': {
    message: 'Giá trị còn lại {residual} đồng lớn hơn nguyên giá {cost} đồng',
    remedy: 'kiểm tra hai số và đơn vị tính',
  },
  'PREMISES-PREMISES-CODE-REPEATED': {
    message: 'Mã cơ sở đã có ở dòng {first_row} (trang {first_sheet}) với nội dung khác',
    remedy: 'mỗi cơ sở một mã; sửa hoặc bỏ một dòng',
  },
  'PREMISES-LAND-USES-DISAGREE': {
    message: 'Hiện trạng sử dụng đất cộng lại {used} m², diện tích khuôn viên ghi {area} m²',
    remedy: 'ghi lại diện tích, hoặc diện tích từng mục đích sử dụng, cho khớp',
  },
  'PREMISES-FLOOR-USES-DISAGREE': {
    message: 'Hiện trạng sử dụng nhà cộng lại {used} m², tổng diện tích sàn ghi {area} m²',
    remedy: 'ghi lại diện tích sàn, hoặc diện tích từng mục đích sử dụng, cho khớp',
  },
  'PREMISES-FUNDS-DISAGREE': {
    message: 'Các nguồn vốn cộng lại {funds} đồng, nguyên giá ghi {cost} đồng',
    remedy: 'đối chiếu với sổ kế toán, ghi lại cho khớp',
  },
  'PREMISES-USED-BEFORE-BUILT': {
    message: 'Đưa vào sử dụng {used} trước năm xây dựng {built}',
    remedy: 'kiểm tra hai năm',
  },
  'PREMISES-BUILDING-WITHOUT-AREA': {
    message: 'Nhà “{building}” chưa ghi diện tích sàn; tổng diện tích sàn của cơ sở có thể thiếu',
    remedy: 'ghi tổng diện tích sàn của nhà này',
  },
  'PREMISES-USE-UNKNOWN': {
    message: 'Mục đích sử dụng “{text}” không có trong mẫu kê khai',
    remedy: 'ghi theo mục đích của mẫu, hoặc ghi vào “Sử dụng vào mục đích khác”',
  },
  'PREMISES-NUMBER-UNSURE': {
    message: 'Số trong “{text}” có thể hiểu hai cách; đã hiểu dấu phẩy là dấu thập phân',
    remedy: 'ghi theo lối 1.234,50 nếu không đúng',
  },
  'PREMISES-MONEY-UNIT-UNSTATED': {
    message: 'Không thấy đơn vị tính tiền; đã hiểu là đồng (mẫu 04a-ĐK/TSC thường dùng nghìn đồng)',
    remedy: 'ghi đơn vị tính vào tiêu đề cột hoặc phía trên bảng rồi nhập lại',
  },
  'PREMISES-LAND-VALUE-COUNTED': {
    message:
      'Nguyên giá và giá trị còn lại của cơ sở gồm cả giá trị đất {land} đồng, ngoài nguyên giá nhà {buildings} đồng',
    remedy: 'không phải sửa; giá trị quyền sử dụng đất không tính hao mòn',
  },
  'PREMISES-NAME-COMPOSED': {
    message: 'Mẫu kê khai không ghi tên cơ sở; tạm gọi là “{name}”',
    remedy: 'thêm dòng “Tên cơ sở nhà, đất: …” phía trên địa chỉ nếu cần',
  },
  'PREMISES-HANDLING-MISSING': {
    message: 'Cơ sở dôi dư chưa ghi hình thức xử lý',
    remedy: 'chọn một hình thức trong danh sách',
  },
  'PREMISES-HANDLING-NOT-SURPLUS': {
    message: 'Phương án là “{arrangement}” nhưng ghi hình thức xử lý “{handling}”',
    remedy: 'chỉ ghi hình thức xử lý cho cơ sở dôi dư',
  },
  'PREMISES-SURPLUS-YEAR-MISSING': {
    message: 'Cơ sở dôi dư chưa ghi năm xử lý',
    remedy: 'ghi một năm từ 2025 đến 2029',
  },
  'PREMISES-SURPLUS-KEPT': {
    message: 'Cơ sở dôi dư nhưng hình thức xử lý là “{handling}”',
    remedy: 'sửa phương án bố trí hoặc chọn hình thức xử lý khác',
  },
  'PREMISES-SALE-WITHOUT-CERTIFICATE': {
    message: 'Đề nghị bán nhưng chưa ghi số GCN QSDĐ, cũng không ghi vướng mắc',
    remedy: 'ghi số giấy chứng nhận, hoặc ghi rõ vướng mắc pháp lý',
  },
  'PREMISES-YEAR-BUILT-AHEAD': {
    message: 'Năm xây dựng {year} sau năm bàn giao {last}',
    remedy: 'kiểm tra năm xây dựng',
  },
  'PREMISES-COORDINATES-HALF': {
    message: 'Chỉ có một toạ độ ({given}), thiếu vĩ độ hoặc kinh độ',
    remedy: 'ghi đủ cả vĩ độ và kinh độ, hoặc bỏ cả hai',
  },
  'PREMISES-FLOOR-ABOVE-STOREYS': {
    message: 'Diện tích sàn {floor} m² lớn hơn đất {land} m² × {floors} tầng',
    remedy: 'kiểm tra diện tích đất, diện tích sàn và số tầng',
  },
  'PREMISES-HEADQUARTERS-OCCUPIED': {
    message: 'Bố trí làm {arrangement} nhưng hiện trạng là “{present_use}”',
    remedy: 'kiểm tra hiện trạng; thu hồi mặt bằng trước khi bố trí',
  },
  'PREMISES-HEADQUARTERS-WITHOUT-FLOOR': {
    message: 'Bố trí làm {arrangement} nhưng diện tích sàn là 0',
    remedy: 'ghi diện tích sàn, hoặc chọn cơ sở khác',
  },
  'PROJECTS-PROJECT-CODE-REPEATED': {
    message: 'Mã dự án, hồ sơ đã có ở dòng {first_row} (trang {first_sheet}) với nội dung khác',
    remedy: 'mỗi dự án, hồ sơ một mã; sửa hoặc bỏ một dòng',
  },
  'PROJECTS-DISBURSED-ABOVE-TOTAL': {
    message: 'Đã giải ngân {disbursed} đồng, lớn hơn tổng mức đầu tư {total} đồng',
    remedy: 'kiểm tra hai số và đơn vị tính',
  },
  'PROJECTS-PLAN-ABOVE-TOTAL': {
    message: 'Giải ngân và kế hoạch năm cộng lại {committed} đồng, lớn hơn tổng mức {total} đồng',
    remedy: 'kiểm tra kế hoạch vốn năm',
  },
  'PROJECTS-FINISH-BEFORE-START': {
    message: 'Hoàn thành {finish_year} trước khởi công {start_year}',
    remedy: 'kiểm tra hai năm',
  },
  'PROJECTS-DEADLINE-BEFORE-RECEIPT': {
    message: 'Hạn {deadline} trước ngày tiếp nhận {received_on}',
    remedy: 'kiểm tra hai ngày',
  },
  'PROJECTS-PROGRESS-BEFORE-START': {
    message: 'Tình trạng “{status}” nhưng tiến độ {progress}%',
    remedy: 'sửa tình trạng hoặc tiến độ',
  },
  'PROJECTS-PROGRESS-NOT-FULL': {
    message: 'Tình trạng “{status}” nhưng tiến độ {progress}%',
    remedy: 'sửa tình trạng hoặc tiến độ',
  },
  'MAP-RECEIVER-AGAINST-LAW': {
    message: 'Nơi tiếp nhận ghi {declared}, nhưng nghị quyết chỉ chuyển {place} về {allowed}',
    remedy: 'sửa nơi tiếp nhận, hoặc nêu quyết định làm căn cứ',
  },
  'MAP-RECEIVER-ELSEWHERE': {
    message: 'Nơi tiếp nhận ghi {declared}, ngoài các xã, phường nhận {place} ({allowed})',
    remedy: 'kiểm tra quyết định bố trí',
  },
  'BOUNDARY-OUTSIDE': {
    message: 'Toạ độ không nằm trong ranh giới xã, phường nào đã nạp',
    remedy:
      'kiểm tra vĩ độ, kinh độ; xem tệp ranh giới còn thiếu xã, phường nào (bangiao du-lieu-goc boundaries)',
  },
  'BOUNDARY-SEVERAL': {
    message: 'Toạ độ nằm trong ranh giới của nhiều xã, phường: {communes}',
    remedy: 'quyết định nơi tiếp nhận; ranh giới chồng nhau thì sửa trong tệp rồi nạp lại',
  },
  'BOUNDARY-AGAINST-LAW': {
    message: 'Toạ độ nằm trong {commune}, nhưng nghị quyết chỉ chuyển xã, phường cũ đã ghi về {allowed}',
    remedy: 'kiểm tra xã, phường cũ và toạ độ: một trong hai bị ghi sai',
  },
  'BOUNDARY-OTHER-RECEIVER': {
    message: 'Toạ độ nằm trong {commune}, cách ranh giới {metres} m, nhưng nơi tiếp nhận là {receiver}',
    remedy: 'kiểm tra nơi tiếp nhận và toạ độ',
  },
  'BOUNDARY-NEAR-EDGE': {
    message:
      'Toạ độ nằm trong {commune} nhưng chỉ cách ranh giới {metres} m (dưới {margin} m): không đủ chắc chắn',
    remedy: 'xem trên thực địa hoặc bản đồ, rồi quyết định nơi tiếp nhận',
  },
  'MAP-PENDING': { message: 'Chưa có nơi tiếp nhận: {reason}', remedy: 'quyết định nơi tiếp nhận' },
  'STAFF-IN-TWO-LISTS': {
    message: 'Cùng số CCCD với {other_name} trong tệp {other_file}, dòng {other_row}',
    remedy: 'xác định người này thuộc danh sách nào',
  },
  'STAFF-SAME-NAME-AND-BIRTH': {
    message:
      'Cùng họ tên và ngày sinh với một người trong tệp {other_file}, dòng {other_row}; số CCCD khác nhau hoặc thiếu',
    remedy: 'đối chiếu hai số CCCD: một người thì bỏ một dòng, hai người thì giữ nguyên',
  },
  'STAFF-PLACED-IN-TWO-COMMUNES': {
    message: 'Về {receiver}, nhưng tệp {other_file}, dòng {other_row} đưa cùng người này về {other_receiver}',
    remedy: 'hai đơn vị thống nhất một nơi, bỏ dòng kia',
  },
  'ASSETS-LISTED-TWICE': {
    message: 'Cùng mã {code} và cùng tên với tệp {other_file}, dòng {other_row}',
    remedy: 'xác định bên nào bàn giao, bỏ dòng kia',
  },
  'ASSETS-PLATE-TWICE': {
    message: 'Biển kiểm soát {plate} đã có ở tệp {other_file}, dòng {other_row}',
    remedy: 'xác định bên nào bàn giao xe, bỏ dòng kia',
  },
  'ASSETS-INVENTORY-CODE-TWICE': {
    message: 'Mã kiểm kê {code} đã có ở tệp {other_file}, dòng {other_row}',
    remedy: 'đối chiếu với tổng kiểm kê: mỗi tài sản một mã',
  },
  'ASSETS-LOCATION-NOT-LISTED': {
    message: '“{location}” không có trong biểu nhà, đất của {place}; {count} tài sản để ở đó',
    remedy: 'kiểm tra địa chỉ, hoặc thêm cơ sở này vào biểu nhà, đất',
  },
  'PREMISES-LISTED-TWICE': {
    message: 'Cùng mã {code} và cùng tên hoặc địa chỉ với tệp {other_file}, dòng {other_row}',
    remedy: 'xác định bên nào bàn giao, bỏ dòng kia',
  },
  'PREMISES-ADDRESS-TWICE': {
    message: 'Cùng địa chỉ trong {place} với “{other_name}” ở tệp {other_file}, dòng {other_row}',
    remedy: 'nếu là một cơ sở thì bỏ một dòng; nếu là hai, ghi rõ phần của mỗi bên',
  },
  'PROJECTS-IN-TWO-DISTRICTS': {
    message: '{other_district} cũng gửi dự án, hồ sơ này (tệp {other_file}, dòng {other_row})',
    remedy: 'thống nhất một đơn vị bàn giao và một xã, phường chủ trì',
  },
  'MAP-DECISIONS-CONFLICT': {
    message: 'Các quyết định ghi nơi nhận khác nhau: {receivers}; bản ghi vẫn để chờ',
    remedy: 'thống nhất lại, rồi rút quyết định sai bằng bangiao hoan-tac D<số>',
  },
  'MAP-RULES-DISAGREE': {
    message: 'Các quy tắc cho nơi nhận khác nhau: {receivers}; bản ghi vẫn để chờ',
    remedy: 'sửa hoặc rút một quy tắc bằng bangiao hoan-tac R<số>, hoặc quyết định riêng',
  },
  'MAP-RULE-AGAINST-LAW': {
    message: 'Có quy tắc cho nơi nhận mà nghị quyết không nêu cho nơi này; nghị quyết nêu: {receivers}',
    remedy: 'sửa quy tắc, hoặc ghi thẩm quyền của người quyết định',
  },
  'MAP-DECISION-WITHOUT-RECORD': {
    message: 'Quyết định D{decision} có {count} bản ghi không còn trong bản mới của biểu',
    remedy: 'xem lại các bản ghi ấy trong bản mới và quyết định lại nếu cần',
  },
  'DECISION-WITHOUT-REASON': {
    message: 'Có nơi nhận nhưng chưa ghi lý do; chưa lấy quyết định này',
    remedy: 'ghi lý do rồi nhập lại',
  },
  'DECISION-RECEIVER-UNCLEAR': {
    message: 'Nơi nhận “{text}” không phải một đơn vị rõ ràng; chưa lấy quyết định này',
    remedy: 'chọn trong danh sách của ô',
  },
  'DECISION-RECORD-UNKNOWN': {
    message: 'Không có bản ghi số {record} trong kho dữ liệu',
    remedy: 'xuất lại sổ quyết định bằng bangiao anh-xa export',
  },
  'DECISION-DATE-UNREADABLE': {
    message: 'Ngày quyết định “{text}” không đọc được',
    remedy: 'ghi ngày dạng 30/06/2025',
  },
  'DECISION-AGAINST-LAW': {
    message: '{what}: nghị quyết không nêu {receiver} cho nơi này; nghị quyết nêu: {allowed}',
    remedy: 'chọn một nơi nghị quyết nêu, hoặc ghi cả thẩm quyền và lý do',
  },
  'DECISION-DITTO': {
    message: 'Cột “{heading}” ghi “{text}”: chương trình không chép từ dòng trên; chưa lấy quyết định này',
    remedy: 'ghi rõ từng dòng, hoặc kéo ô của dòng trên xuống',
  },
  'DECISION-WITHOUT-RECEIVER': {
    message: 'Có ghi lý do nhưng chưa ghi nơi nhận; vẫn để ngỏ',
    remedy: 'ghi nơi nhận rồi nhập lại',
  },
  'DECISION-ROW-UNKNOWN': {
    message: 'Dòng có nơi nhận nhưng mã bản ghi, mã nhóm “{text}” không đọc được; chưa lấy quyết định này',
    remedy: 'chép lại mã từ sổ quyết định',
  },
  'DECISION-ROW-TWICE': {
    message:
      '{what} có hai dòng ghi khác nhau (dòng trước: trang {first_sheet}, dòng {first_row}); chưa lấy dòng nào',
    remedy: 'giữ một dòng rồi nhập lại',
  },
  'DECISION-GROUP-UNKNOWN': {
    message: 'Nhóm {group} không còn bản ghi nào để ngỏ và sổ này không liệt kê bản ghi của nhóm',
    remedy: 'lấy sổ mới bằng bangiao anh-xa export',
  },
  'DECISION-GROUP-GREW': {
    message:
      'Nhóm {group} nay có {count} bản ghi để ngỏ không có trong sổ này; chưa quyết định cho các bản ghi ấy',
    remedy: 'lấy sổ mới bằng bangiao anh-xa export để quyết định tiếp',
  },
  'DECISION-REPLACES-UNREADABLE': {
    message: '“{text}” không phải số quyết định trong kho; chưa lấy quyết định này',
    remedy: 'ghi như: D7, D9',
  },
  'RULE-INCOMPLETE': {
    message: 'Quy tắc thiếu “{field}”; chưa lấy quy tắc này',
    remedy: 'ghi đủ rồi nhập lại',
  },
  'RULE-PLACE-UNCLEAR': {
    message: '“{text}” không phải một xã, phường cũ hay quận, huyện cũ rõ ràng',
    remedy: 'ghi tên kèm quận, huyện, hoặc ghi mã',
  },
  'RULE-NUMBERS-UNREADABLE': {
    message: 'Số nhà “{text}” không đọc được',
    remedy: 'ghi như: tất cả, lẻ, chẵn, 1–99, lẻ 1–99, từ 100',
  },
  'RULE-RECEIVER-UNCLEAR': {
    message: 'Nơi nhận “{text}” không phải một đơn vị rõ ràng; chưa lấy quy tắc này',
    remedy: 'chọn trong danh sách của ô',
  },
  'RULE-DATE-UNREADABLE': {
    message: 'Ngày “{text}” không đọc được',
    remedy: 'ghi ngày dạng 30/06/2025',
  },
  'RULE-AGAINST-LAW': {
    message: '{rule} → {receiver}: nghị quyết không nêu nơi này; nghị quyết nêu: {allowed}',
    remedy: 'sửa nơi nhận, hoặc ghi thẩm quyền của người quyết định',
  },
  'RULE-TYPE-UNCLEAR': {
    message: 'Không rõ loại quy tắc “{text}”; chưa lấy quy tắc này',
    remedy: 'ghi một trong: {types}',
  },
  'RULE-COLUMN-NOT-OF-TYPE': {
    message: 'Cột “{heading}” không dùng cho quy tắc loại “{type}”; chưa lấy quy tắc này',
    remedy: 'xoá ô ấy, hoặc chọn loại quy tắc khác',
  },
  'RULE-HAMLET-UNCLEAR': {
    message: '“{text}” không đọc được thành một thôn, xóm hay tổ dân phố; chưa lấy quy tắc này',
    remedy: 'ghi cả loại và tên, số: thôn 9, tổ dân phố 5',
  },
  'RULE-KIND-UNCLEAR': {
    message: 'Không rõ loại biểu “{text}”; chưa lấy quy tắc này',
    remedy: 'ghi trong: {kinds}; quy tắc theo danh sách: mỗi dòng một loại',
  },
  'RULE-DITTO': {
    message: 'Cột “{heading}” ghi “{text}”: chương trình không chép từ dòng trên; chưa lấy quy tắc này',
    remedy: 'ghi rõ từng dòng, hoặc kéo ô của dòng trên xuống',
  },
  'RULE-CODE-UNREADABLE': {
    message: '“{text}” không phải mã quy tắc; chưa lấy quy tắc này',
    remedy: 'ghi mã như R3; quy tắc mới thì để trống',
  },
  'RULE-CODE-TWICE': {
    message: 'Mã {code} đã có ở dòng {first_row} với nội dung khác; chưa lấy cả hai',
    remedy: 'quy tắc mới thì xoá ô mã',
  },
  'RULE-LIST-SPOILED': {
    message: 'Danh sách “{name}” có dòng chưa đọc được; chưa lấy cả danh sách',
    remedy: 'sửa dòng ấy rồi nhập lại',
  },
  'RULE-UNKNOWN': {
    message: 'Không có quy tắc {code} đang hiệu lực; chưa lấy dòng này',
    remedy: 'lấy sổ mới bằng bangiao anh-xa rules --out, hoặc xoá ô mã để đặt quy tắc mới',
  },
  'RULES-OVERLAP': {
    message: '{rule} → {receiver} chồng lên {other} → {other_receiver}; chưa lấy quy tắc này',
    remedy: 'sửa một trong hai, hoặc rút quy tắc cũ bằng bangiao hoan-tac R<số>',
  },
  'DISTRICT-INVENTORY-MISSING': {
    message: '{district} chưa gửi {inventory}',
    remedy: 'đôn đốc tổ bàn giao gửi biểu',
  },
  'COMMUNE-HEADQUARTERS-MISSING': {
    message: '{commune} chưa có trụ sở nào được bố trí',
    remedy: 'bố trí một trụ sở tập trung hoặc hai trụ sở phân tán',
  },
  'COMMUNE-HEADQUARTERS-TOO-MANY': {
    message: '{commune} được bố trí {count} trụ sở, nhiều nhất là 2',
    remedy: 'chọn lại một hoặc hai trụ sở',
  },
  'FORMER-COMMUNE-WITHOUT-PREMISES': {
    message: '{district} đã gửi biểu nhà, đất nhưng không có cơ sở nào ở {place}',
    remedy: 'bổ sung cơ sở nhà, đất của nơi này, hoặc xác nhận không có',
  },
  'COMMUNE-DIVISION-WITHOUT-STAFF': {
    message: '{commune} chưa nhận ai cho {division}',
    remedy: 'bố trí người, hoặc ghi phòng, đơn vị mới cho người đã bố trí',
  },
  'COMMUNE-POSTS-UNFILLED': {
    message: '{commune}: {post} có {filled}/{quota}',
    remedy: 'bổ sung nhân sự, hoặc ghi vị trí, chức vụ mới',
  },
  'COMMUNE-OFFICE-SPACE-SHORT': {
    message:
      '{commune}: trụ sở có {floor} m² sàn, định mức cho {people} người bố trí về khoảng {norm} m² (thiếu {short} m²)',
    remedy: 'xem lại trụ sở hoặc bố trí thêm trụ sở thứ hai',
  },
  'COMMUNE-STAFF-ABOVE-ORIENTATION': {
    message:
      '{commune} nhận {people} cán bộ, công chức; định hướng khoảng {orientation} người cho {population} dân',
    remedy: 'đưa vào lộ trình 5 năm; không phải lỗi của biểu',
  },
  'TARGET-DIFFERS': {
    message: '{target}: thành phố công bố {published}, trong kho có {found} (lệch {difference})',
    remedy: 'xem còn thiếu đơn vị nào, hoặc số công bố đã đổi',
  },
  'CLEAR-PERSON-VAGUE': {
    message: 'Chưa rõ người: “{text}” ({why})',
    remedy: 'ghi họ tên và chức vụ của một người',
  },
  'CLEAR-PERSON-MISSING': {
    message: 'Chưa rõ người: chưa ghi người phụ trách',
    remedy: 'ghi họ tên và chức vụ của một người',
  },
  'CLEAR-TASK-VAGUE': {
    message: 'Chưa rõ việc: “{text}” ({why})',
    remedy: 'ghi một việc cụ thể; cơ sở dôi dư: chọn hình thức xử lý',
  },
  'CLEAR-TASK-MISSING': {
    message: 'Chưa rõ việc: chưa ghi nội dung công việc',
    remedy: 'ghi một việc cụ thể; cơ sở dôi dư: chọn hình thức xử lý',
  },
  'CLEAR-TIME-VAGUE': {
    message: 'Chưa rõ thời gian: “{text}” ({why})',
    remedy: 'ghi ngày cụ thể, sau ngày bắt đầu; cơ sở dôi dư: trong 2025–2029',
  },
  'CLEAR-TIME-MISSING': {
    message: 'Chưa rõ thời gian: chưa ghi hạn hoàn thành',
    remedy: 'ghi ngày cụ thể, sau ngày bắt đầu; cơ sở dôi dư: trong 2025–2029',
  },
  'CLEAR-RESPONSIBILITY-VAGUE': {
    message: 'Chưa rõ trách nhiệm: “{text}” ({why})',
    remedy: 'ghi đúng một đơn vị chủ trì; đơn vị khác ghi ở cột phối hợp',
  },
  'CLEAR-RESPONSIBILITY-MISSING': {
    message: 'Chưa rõ trách nhiệm: chưa ghi đơn vị chủ trì',
    remedy: 'ghi đúng một đơn vị chủ trì; đơn vị khác ghi ở cột phối hợp',
  },
  'CLEAR-PRODUCT-VAGUE': {
    message: 'Chưa rõ sản phẩm: “{text}” ({why})',
    remedy: 'ghi thứ cầm được: quyết định, biên bản, hợp đồng …',
  },
  'CLEAR-PRODUCT-MISSING': {
    message: 'Chưa rõ sản phẩm: chưa ghi kết quả',
    remedy: 'ghi thứ cầm được: quyết định, biên bản, hợp đồng …',
  },
  'CLEAR-AUTHORITY-VAGUE': {
    message: 'Chưa rõ thẩm quyền: “{text}” ({why})',
    remedy: 'ghi cấp quyết định đúng thẩm quyền',
  },
  'CLEAR-AUTHORITY-MISSING': {
    message: 'Chưa rõ thẩm quyền: chưa ghi cấp quyết định',
    remedy: 'ghi cấp quyết định đúng thẩm quyền',
  },
};
