/** What the workbook says in which people keep their rules. */
export const ruleSheets = {
  'sheet.rule.file': 'so-quy-tac.xlsx',
  'sheet.rule.rules': 'Quy tắc',
  'sheet.rule.title': 'Sổ quy tắc nơi nhận',
  'sheet.rule.about': 'Đặt một lần, áp dụng cho mọi bản ghi khớp, cả bản ghi nhập sau này',
  'sheet.rule.count': 'Đang có {rules} quy tắc, quyết định {records} bản ghi.',
  'sheet.rule.how': 'Cách làm',
  'sheet.rule.step.add': 'Quy tắc mới: ghi ở dòng trống của trang “Quy tắc”, để trống cột “{code}”.',
  'sheet.rule.step.change':
    'Sửa quy tắc đang có: sửa ngay trên dòng của nó, giữ nguyên mã. Khi nhập, quy tắc mới thay quy tắc cũ; lịch sử còn giữ.',
  'sheet.rule.step.list':
    'Danh sách: mỗi mã một dòng; các dòng cùng tên danh sách và nơi nhận là một quy tắc. Bỏ bớt một dòng là bỏ mã ấy khỏi danh sách.',
  'sheet.rule.step.all':
    'Không để trống để nói “tất cả”: “{numbers}” và “{kinds}” phải ghi rõ, ghi “{everything}” nếu đúng là tất cả.',
  'sheet.rule.step.import': 'Lưu tệp và nhập lại: bangiao anh-xa import “tên tệp”.',
  'sheet.rule.then': 'Khi nhập lại',
  'sheet.rule.then.delete':
    'Xoá cả dòng của một quy tắc không rút quy tắc ấy. Muốn rút: bangiao hoan-tac R và số của nó.',
  'sheet.rule.then.overlap': 'Quy tắc chồng lên quy tắc khác thì không lấy, và cả hai được nêu ra.',
  'sheet.rule.then.law': 'Nơi nhận mà nghị quyết không nêu cho xã, phường cũ ấy: phải ghi “{authority}”.',
  'sheet.rule.then.order':
    'Quyết định riêng cho một bản ghi, nơi nhận bên giao đã ghi và nghị quyết đứng trước quy tắc.',
  'sheet.rule.types': 'Bốn loại quy tắc',
  'sheet.rule.column.type': 'Loại',
  'sheet.rule.column.columns': 'Các cột phải ghi',
  'sheet.rule.column.records': 'Đang quyết định (bản ghi)',
  'sheet.rule.example.street': 'phường Hàng Trống, quận Hoàn Kiếm; phố Hàng Trống; lẻ 1–99',
  'sheet.rule.example.hamlet': 'xã Hồng Kỳ, huyện Sóc Sơn; thôn 9',
  'sheet.rule.example.unit':
    'quận Hoàn Kiếm; Phòng Nội vụ; Nhân sự; Tài sản (nhiều loại thì cách nhau bằng dấu chấm phẩy)',
  'sheet.rule.example.list': 'quận Hoàn Kiếm; Dự án chuyển Ban quản lý; Dự án, nhiệm vụ; mã DA-12',
  'sheet.rule.note.code': 'Của quy tắc đang có. Quy tắc mới: để trống.',
  'sheet.rule.note.type': 'Một trong: {types}.',
  'sheet.rule.note.place': 'Tên kèm quận, huyện, hoặc mã cũ. Đường phố, thôn, tổ: bắt buộc.',
  'sheet.rule.note.district': 'Đơn vị, danh sách: bắt buộc.',
  'sheet.rule.note.what': 'phố Hàng Trống · thôn 9 · tổ dân phố 5 · Phòng Nội vụ · tên danh sách.',
  'sheet.rule.note.numbers': 'Chỉ cho đường phố: tất cả · lẻ · chẵn · lẻ 1–99 · từ 100 · đến 40 · 12–30.',
  'sheet.rule.note.kinds':
    'Chỉ cho đơn vị và danh sách: {kinds}. Đơn vị: nhiều loại cách nhau bằng dấu chấm phẩy, hoặc “tất cả”.',
  'sheet.rule.note.entry': 'Chỉ cho danh sách: mã của đơn vị đặt cho bản ghi, mỗi dòng một mã.',
  'sheet.rule.note.receiver': 'Chọn trong danh sách, hoặc gõ tên một đơn vị khác.',
  'sheet.rule.note.basis': 'Văn bản hoặc căn cứ của quy tắc. Bắt buộc.',
  'sheet.rule.note.authority': 'Bắt buộc khi nghị quyết không nêu nơi nhận ấy.',
  'sheet.rule.note.author': 'Để trống: người nhập tệp.',
  'sheet.rule.note.decided-on': 'Ghi như 30/06/2025. Để trống: ngày nhập tệp.',
  'sheet.rule.note.records': 'Để xem, không sửa.',
};
