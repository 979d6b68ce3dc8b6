/** Lời của việc đóng gói phần của một nơi và gộp các gói lại. */
export const packing = {
  'pack.summary': 'đóng gói phần của một quận, huyện hoặc một xã, phường thành một tệp',
  'pack.encrypt': 'mã hoá gói; hỏi mật khẩu trên màn hình',
  'pack.out': 'tên tệp gói (mặc định: goi-<mã>-<ngày giờ>.bangiao)',
  'pack.done': 'Đã đóng gói {place}: {path}',
  'pack.would': 'Sẽ đóng gói {place}: {path}',
  'pack.counts':
    '{submissions} bảng kê, {records} bản ghi ({rows} dòng), {decisions} quyết định, {rules} quy tắc, {receipts} phiếu tiếp nhận, {waivers} miễn trừ, {readiness} dòng điều kiện vận hành',
  'pack.list': '{kind} bản {version} ({state}): {records} bản ghi  {file}',
  'pack.private':
    'Gói chứa dữ liệu cá nhân: chỉ người tạo đọc được tệp này; gửi qua nơi an toàn, xoá khi đã gộp',
  'pack.encrypted':
    'Gói đã mã hoá (dạng age): mất mật khẩu thì không mở được; báo mật khẩu bằng đường khác với gói',
  'pack.prompt': 'Mật khẩu của gói (ít nhất {least} ký tự)',
  'pack.again': 'Nhập lại mật khẩu',
  'pack.key': 'Ký bằng khoá {fingerprint}; nơi nhận gọi hỏi thì đọc dãy số này',
  'pack.key-new':
    'Khoá ký này vừa tạo. Nếu trước đây kho đã gửi gói (ví dụ kho vừa phục hồi), hãy gọi báo dãy số cho nơi nhận',
  'pack.keys': 'xem khoá ký của kho này và của các nơi đã gửi gói đến',
  'pack.key-own': 'Khoá ký của kho này: {fingerprint}',
  'pack.key-none': 'Kho này chưa ký gói nào, chưa có khoá ký.',
  'pack.key-sender': '{fingerprint}  {places}  (biết từ {at}, {who})',
  'merge.signature.first':
    'Khoá ký {fingerprint}, gặp lần đầu: gọi cho nơi gửi, đọc so từng nhóm số; khác thì rút lần gộp này bằng bangiao hoan-tac',
  'merge.signature.known': 'Chữ ký đúng, khoá đã biết {fingerprint}',
  'merge.signature.accepted': 'Từ nay nhận cả khoá ký {fingerprint} của kho ấy; lý do đã ghi nhật ký',
  'merge.signature.unsigned': 'Gói không có chữ ký: chỉ biết không bị đổi trên đường, không biết ai đóng',
  'merge.other-sender':
    'CHÚ Ý: các gói trước của {place} đến từ kho khác; gọi cho {place} hỏi lại trước khi dùng',
  'merge.accept-key': 'nhận một khoá ký khác của nơi đã biết: dãy số nơi gửi đọc qua điện thoại',
  'merge.accept-reason': 'vì sao nhận khoá ấy, ghi vào nhật ký',
  'merge.summary': 'gộp các gói vào kho này; thứ tự và số lần gộp không đổi kết quả',
  'merge.files': 'các gói (tệp .bangiao), hoặc thư mục chứa gói',
  'merge.prompt': 'Mật khẩu của gói {file}',
  'merge.done':
    '{id}  {place} ({file}): thêm {submissions} bảng kê, {records} bản ghi, {decisions} quyết định, {rules} quy tắc, {receipts} phiếu, {waivers} miễn trừ, {readiness} dòng điều kiện vận hành; đã có {known} bảng kê',
  'merge.unchanged': '{place} ({file}): mọi thứ trong gói đã có, không đổi gì',
  'merge.origin': 'đóng gói lúc {at}, {who}; chương trình {program}',
  'merge.sum':
    '{merged} gói đã gộp, {unchanged} gói không có gì mới, {refused} gói không nhận, {conflicts} chỗ khác nhau phải quyết',
  'merge.conflict.submissions':
    'Hai bản chưa rõ bản nào mới, chưa bản nào được tính: {sides} → bangiao hoan-tac <số> bản sai',
  'merge.conflict.decisions':
    'Bản ghi {record}: các quyết định khác nhau: {sides} → bangiao hoan-tac D<số> quyết định sai',
  'merge.conflict.rules': 'Hai quy tắc cho nơi nhận khác nhau: {sides} → bangiao hoan-tac R<số> quy tắc sai',
  'merge.conflict.receipts':
    'Bản ghi {record} {what}: các phiếu khác nhau: {sides} → bangiao hoan-tac P<số> phiếu sai',
  'merge.conflict.readiness':
    '{commune}: các biểu điều kiện vận hành khác nhau, chưa biểu nào được tính: {sides} → bangiao hoan-tac V<số> biểu sai',
  'merge.side.submission': '#{id} {file} (bản {version}, {who} {at})',
  'undo.merge':
    'Đã rút lần gộp {id}; những gì chỉ gói ấy mang đến không còn được tính. Gộp lại gói thì có lại',
  'undo.merge-would': 'Sẽ rút lần gộp {id}',
  'history.merges': 'Các gói đã gộp',
  'history.readiness': 'Biểu điều kiện vận hành',
  'history.readiness-communes': '{count} xã, phường',
  'history.readiness-instead': 'thay {id}',
  'history.merge-ended': 'đã rút',
  'next.pack-keys': 'Tiếp theo: gọi điện đọc so từng nhóm số với kho kia; đóng gói: bangiao dong-goi',
  'next.merge': 'Tiếp theo: gửi tệp cho nơi nhận; ở kho của nơi nhận chạy bangiao gop "{file}"',
};
