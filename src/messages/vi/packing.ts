/** Lời của việc đóng gói phần của một nơi và gộp các gói lại. */
export const packing = {
  'pack.summary': 'đóng gói phần của một quận, huyện hoặc một xã, phường thành một tệp',
  'pack.encrypt': 'mã hoá gói; hỏi mật khẩu trên màn hình',
  'pack.out': 'tên tệp gói (mặc định: goi-<mã>-<ngày giờ>.bangiao)',
  'pack.done': 'Đã đóng gói {place}: {path}',
  'pack.would': 'Sẽ đóng gói {place}: {path}',
  'pack.counts':
    '{submissions} bảng kê, {records} bản ghi ({rows} dòng), {decisions} quyết định, {rules} quy tắc, {receipts} phiếu tiếp nhận, {waivers} miễn trừ',
  'pack.list': '{kind} bản {version} ({state}): {records} bản ghi  {file}',
  'pack.private':
    'Gói chứa dữ liệu cá nhân: chỉ người tạo đọc được tệp này; gửi qua nơi an toàn, xoá khi đã gộp',
  'pack.encrypted':
    'Gói đã mã hoá (dạng age): mất mật khẩu thì không mở được; báo mật khẩu bằng đường khác với gói',
  'pack.prompt': 'Mật khẩu của gói (ít nhất {least} ký tự)',
  'pack.again': 'Nhập lại mật khẩu',
  'merge.summary': 'gộp các gói vào kho này; thứ tự và số lần gộp không đổi kết quả',
  'merge.files': 'các gói (tệp .bangiao)',
  'merge.prompt': 'Mật khẩu của gói {file}',
  'merge.done':
    '{id}  {place} ({file}): thêm {submissions} bảng kê, {records} bản ghi, {decisions} quyết định, {rules} quy tắc, {receipts} phiếu, {waivers} miễn trừ; đã có {known} bảng kê',
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
  'merge.side.submission': '#{id} {file} (bản {version}, {who} {at})',
  'undo.merge':
    'Đã rút lần gộp {id}; những gì chỉ gói ấy mang đến không còn được tính. Gộp lại gói thì có lại',
  'undo.merge-would': 'Sẽ rút lần gộp {id}',
  'history.merges': 'Các gói đã gộp',
  'history.merge-ended': 'đã rút',
  'next.merge': 'Tiếp theo, ở kho của thành phố: bangiao gop {path}',
};
