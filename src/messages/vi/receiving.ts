/** What is said about receipts and what receiving teams counted. */
export const receiving = {
  'receive.summary': 'đọc lại phiếu tiếp nhận do tổ tiếp nhận đã ghi',
  'receive.files': 'phiếu đã ghi (sổ của xã, phường hoặc biểu phiếu trống)',
  'receive.commune': 'xã, phường của phiếu, khi phiếu không tự nói',
  'receive.receipt':
    '{id}  {commune}: đọc {read} dòng: {complete} đủ, {missing} thiếu, {excess} thừa, {damaged} hỏng, {wrong} không đúng, {unclear} chưa rõ, {uncounted} chưa kiểm, {unlisted} ngoài danh sách ({file})',
  'receive.unchanged': '{id}  {commune}: phiếu này đã có, không đổi ({file})',
  'receive.uncounted': '  chưa kiểm: dòng {rows}',
  'receive.conflict': 'Bản ghi {record} {what}: {sides}',
  'receive.side': '{receipt} {fate} {quantity} (dòng {row})',
  'receive.sum': '{receipts} phiếu, {conflicts} bản ghi có phiếu ghi khác nhau, {refused} tệp không nhận',
  'undo.receipt': 'Đã rút phiếu {id} {file}; các dòng nó thay được dùng lại',
  'undo.receipt-would': 'Sẽ rút phiếu {id} {file}',
  'next.undo-receipt': 'Tiếp theo: bangiao trang-thai; rút một phiếu: bangiao hoan-tac P<số>',
  'status.counted':
    'Kiểm nhận: đủ {complete}/{given} bản ghi đã giao; thiếu {missing}, hỏng {damaged}, thừa, không đúng hoặc chưa rõ {others}, phiếu ghi khác nhau {conflicts}',
  'fate.complete': 'đủ',
  'fate.missing': 'thiếu',
  'fate.excess': 'thừa',
  'fate.damaged': 'hỏng',
  'fate.wrong': 'không đúng',
  'fate.uncounted': 'chưa kiểm',
  'fate.unclear': 'chưa rõ',
  'fate.unlisted': 'ngoài danh sách',
};
