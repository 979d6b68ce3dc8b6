/** What the plan for surplus premises says of progress, the law's clocks, headquarters and published figures. */
export const surplusSheets = {
  'sheet.surplus.clocks': 'Thời hạn theo luật',
  'sheet.surplus.headquarters': 'Trụ sở xã, phường',

  'sheet.surplus.progress': 'Tiến độ xử lý',
  'sheet.surplus.states':
    'Đã xử lý {done} cơ sở; chưa xử lý {open}; chưa ghi hoặc ghi mâu thuẫn {unstated} (không tính là đã hay chưa).',
  'sheet.surplus.late':
    'Tính đến ngày {day}: quá hạn ra quyết định {decision} cơ sở; quá hạn bàn giao hoặc quyết định hết giá trị {end} cơ sở.',
  'sheet.surplus.state.done': 'đã xử lý',
  'sheet.surplus.state.open': 'chưa xử lý',
  'sheet.surplus.state.unstated': 'chưa ghi rõ',
  'sheet.surplus.part.done': 'Đã xử lý',
  'sheet.surplus.part.open': 'Chưa xử lý',
  'sheet.surplus.part.unstated': 'Chưa ghi rõ đã hay chưa xử lý',

  'sheet.surplus.published': 'Các con số đã công bố, mỗi số đếm một tổng thể',
  'sheet.surplus.figure.premises_headquarters':
    '{published}: trụ sở bố trí cho xã, phường mới (mỗi nơi một trụ sở tập trung hoặc hai trụ sở phân tán); trong kho {found}.',
  'sheet.surplus.figure.premises_surplus':
    '{published}: cơ sở nhà, đất dôi dư trong tổng số cơ sở thành phố quản lý; trong kho {found}.',
  'sheet.surplus.figure.buildings':
    '433: trụ sở làm việc dôi dư theo kế hoạch tháng 4/2025 (30 + 526 − 123 trụ sở); kho không có số tương ứng.',
  'sheet.surplus.figure.apart': 'Ba số này đếm ba tổng thể khác nhau: không lấy số này trừ số kia.',

  // The law's clocks
  'sheet.surplus.clocks-title': 'Thời hạn xử lý theo pháp luật',
  'sheet.surplus.clocks-about': 'Tính đến ngày {day}; quá hạn đứng đầu, rồi đến hạn gần nhất',
  'sheet.surplus.clocks-how':
    'Tính từ ngày nhận đủ hồ sơ; chưa ghi ngày đó thì tính từ ngày bắt đầu trong phương án, chỉ để biết trước, không kết luận là quá hạn. Hình thức khác không có thời hạn ở đây.',
  'sheet.surplus.column.handling': 'Hình thức xử lý',
  'sheet.surplus.column.article': 'Điều',
  'sheet.surplus.column.state': 'Tình trạng xử lý',
  'sheet.surplus.column.base-day': 'Tính từ ngày',
  'sheet.surplus.column.base': 'Ngày đó là',
  'sheet.surplus.column.decide-by': 'Hạn ra quyết định',
  'sheet.surplus.column.decided-on': 'Đã quyết định ngày',
  'sheet.surplus.column.end-by': 'Hạn tiếp theo',
  'sheet.surplus.column.end-is': 'Hạn tiếp theo là',
  'sheet.surplus.column.planned': 'Hạn trong phương án',
  'sheet.surplus.column.late': 'Quá hạn',
  'sheet.surplus.base.dossier': 'ngày nhận đủ hồ sơ',
  'sheet.surplus.base.start': 'ngày bắt đầu (dự kiến)',
  'sheet.surplus.base.none': 'chưa ghi ngày nào',
  'sheet.surplus.end.hand-over': 'hạn bàn giao',
  'sheet.surplus.end.validity': 'quyết định hết giá trị',
  'sheet.surplus.late.decision': 'chưa ra quyết định',
  'sheet.surplus.late.end': 'chưa xử lý xong',

  // Headquarters beside the norm
  'sheet.surplus.headquarters-title': 'Trụ sở của 126 xã, phường: số lượng và diện tích',
  'sheet.surplus.headquarters-about': 'Mỗi xã, phường một trụ sở tập trung hoặc hai trụ sở phân tán',
  'sheet.surplus.headquarters-count':
    'Trong kho có {found} trụ sở xã, phường; thành phố công bố {published}. Đây không phải số cơ sở dôi dư.',
  'sheet.surplus.column.headquarters': 'Số trụ sở',
  'sheet.surplus.column.one-or-two': 'Một hoặc hai',
  'sheet.surplus.column.floor': 'Diện tích sàn (m²)',
  'sheet.surplus.column.people': 'Số người bố trí',
  'sheet.surplus.column.norm': 'Định mức làm việc (m²)',
  'sheet.surplus.column.room': 'So với định mức',
  'sheet.surplus.headquarters.many': 'nhiều hơn hai',
  'sheet.surplus.headquarters.none': 'chưa có trụ sở',
  'sheet.surplus.headquarters.unheard': 'chưa đủ bảng kê để nói',
  'sheet.surplus.room.enough': '✓ không nhỏ hơn định mức',
  'sheet.surplus.room.short': '✗ nhỏ hơn định mức',
  'sheet.surplus.room.untold': 'chưa đủ số liệu để so',
};
