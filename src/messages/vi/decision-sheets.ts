/** What the workbooks say in which people decide where things go. */
export const decisionSheets = {
  'sheet.decide.file': 'so-quyet-dinh.xlsx',
  'sheet.decide.groups': 'Theo nhóm',
  'sheet.decide.records': 'Từng bản ghi',
  'sheet.decide.title': 'Sổ quyết định nơi nhận',
  'sheet.decide.about': 'Những bản ghi chưa có nơi nhận, để người có thẩm quyền quyết định',
  'sheet.decide.count': 'Còn {records} bản ghi chưa có nơi nhận, xếp thành {groups} nhóm.',
  'sheet.decide.none': 'Không còn bản ghi nào chưa có nơi nhận.',
  'sheet.decide.why': 'Vì sao còn để ngỏ',
  'sheet.decide.how': 'Cách làm',
  'sheet.decide.step.groups':
    'Mở trang “Theo nhóm”: mỗi dòng là những bản ghi cùng chỗ, nhóm đông đứng trước. Một câu trả lời là cho cả nhóm.',
  'sheet.decide.step.receiver':
    'Ghi cột “Nơi nhận”: chọn trong danh sách của ô (những nơi nghị quyết nêu cho đúng dòng ấy). Sở, trung tâm, đơn vị khác thì gõ tên.',
  'sheet.decide.step.reason':
    'Ghi “Lý do”: bắt buộc. Nơi nhận mà nghị quyết không nêu thì phải ghi cả “Thẩm quyền”. Số, ngày (30/06/2025), người quyết định: ghi nếu có.',
  'sheet.decide.step.records':
    'Bản ghi nào khác nhóm thì ghi ở trang “Từng bản ghi”: dòng riêng được dùng thay dòng của nhóm. Chưa quyết định được thì ghi “{open}”.',
  'sheet.decide.step.import': 'Lưu tệp và nhập lại: bangiao anh-xa import “tên tệp”.',
  'sheet.decide.then': 'Khi nhập lại',
  'sheet.decide.then.empty': 'Ô “Nơi nhận” để trống: bản ghi vẫn chờ, không ai chọn thay.',
  'sheet.decide.then.same':
    'Các dòng cùng nơi nhận, lý do, thẩm quyền, số, ngày, người là một quyết định. Không ghi người thì là người nhập tệp.',
  'sheet.decide.then.wrong':
    'Dòng ghi không rõ thì không lấy và được nêu kèm trang, số dòng. “Như trên”, “nt” không được hiểu.',
  'sheet.decide.then.conflict':
    'Hai người quyết định khác nhau: cả hai được giữ, bản ghi vẫn chờ. Cột “{replaces}” ghi sẵn số các quyết định ấy: điền dòng là quyết định mới thay cho chúng; xoá số nào thì quyết định đó vẫn còn.',
  'sheet.decide.then.free':
    'Được lọc. Muốn sắp lại, xoá dòng, thêm cột ghi chú thì bỏ bảo vệ trang (Xem lại › Bỏ bảo vệ, không có mật khẩu). Không đổi tên cột, không sửa hai cột mã.',
  'sheet.decide.then.undo': 'Rút một quyết định đã nhập: bangiao hoan-tac D và số của nó.',
  'sheet.suggest.place': 'Gợi ý nơi nhận',
  'sheet.suggest.because': 'Vì sao gợi ý',
  'sheet.suggest.headquarters': 'Gợi ý trụ sở',
  'sheet.suggest.headquarters-title': 'Gợi ý trụ sở xã, phường mới',
  'sheet.suggest.about':
    'Mỗi nơi một hoặc hai cơ sở đủ diện tích theo định mức; chỉ để tham khảo, không tự áp dụng',
  'sheet.suggest.commune': 'Xã, phường',
  'sheet.suggest.people': 'Số người',
  'sheet.suggest.norm': 'Định mức (m²)',
  'sheet.suggest.suggested': 'Gợi ý',
  'sheet.suggest.floor': 'Diện tích sàn gợi ý (m²)',
  'sheet.suggest.kilometres': 'Cách tâm (km)',
  'sheet.suggest.proposed': 'Quận, huyện đề nghị',
  'sheet.suggest.proposed-floor': 'Diện tích sàn đề nghị (m²)',
  'sheet.suggest.verdict': 'So sánh',
  'sheet.decide.column.records': 'Số bản ghi',
  'sheet.decide.column.kinds': 'Gồm',
  'sheet.decide.column.groups': 'Số nhóm',
  'sheet.decide.column.place': 'Xã, phường cũ, quận, huyện cũ',
  'sheet.decide.column.stretch': 'Đường phố, thôn, tổ hoặc đơn vị',
  'sheet.decide.column.address': 'Địa chỉ',
  'sheet.decide.column.unit': 'Đơn vị',
  'sheet.decide.column.identity': 'Mã, số hiệu',
  'sheet.decide.column.candidates': 'Nơi có thể nhận',
  'sheet.decide.column.list': 'Danh sách chọn',
  'sheet.decide.standing': 'D{id} ({who}): {receiver}, lý do: {reason}',
  'sheet.decide.note.receiver': 'Chọn trong danh sách, hoặc gõ tên một đơn vị khác.',
  'sheet.decide.note.reason': 'Bắt buộc khi có nơi nhận.',
  'sheet.decide.note.authority':
    'Cơ quan, người có quyền quyết định. Bắt buộc khi nghị quyết không nêu nơi nhận ấy.',
  'sheet.decide.note.number': 'Số của văn bản, nếu có.',
  'sheet.decide.note.decided-on': 'Ghi như 30/06/2025.',
  'sheet.decide.note.decided-by': 'Để trống: người nhập tệp.',
  'sheet.decide.note.replaces': 'Số các quyết định trong kho mà dòng này thay: D7, D9.',
  'sheet.decide.not-listed': 'Nghị quyết không nêu nơi này. Vẫn ghi nếu đúng, kèm thẩm quyền và lý do.',
};
