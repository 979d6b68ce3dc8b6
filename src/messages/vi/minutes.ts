/** What minutes of handing over say beside their template, and what is said about them. */
export const minutes = {
  'minutes.committee': 'Ủy ban nhân dân {name}',
  'minutes.team.giver': 'Tổ bàn giao',
  'minutes.team.receiver': 'Tổ tiếp nhận',
  'minutes.day': 'ngày {day} tháng {month} năm {year}',
  'minutes.day-open': 'ngày …… tháng …… năm ………',
  'minutes.section.A': 'Trụ sở làm việc, cơ sở hoạt động sự nghiệp',
  'minutes.section.B': 'Xe ô tô',
  'minutes.section.C': 'Máy móc, thiết bị',
  'minutes.section.D': 'Tài sản khác',
  'minutes.section.unstated': 'Chưa ghi nhóm tài sản',
  'minutes.section-empty': 'không có',
  'minutes.section-count': '{rows} dòng',
  'minutes.summary': '{rows} dòng, gồm {premises} cơ sở nhà, đất và {assets} tài sản.',
  'minutes.summary-appendix':
    'Danh mục chi tiết ở Phụ lục kèm theo Biên bản này và ở tệp “{file}”; bảng dưới đây ghi tổng từng mục.',
  'minutes.unit.premises': 'Cơ sở',
  'minutes.areas': 'Đất {land} m²; sàn {floor} m²',
  'minutes.code': 'Mã: {code}',
  'minutes.plate': 'Biển kiểm soát: {plate}',
  'minutes.parties.giver': 'bên giao',
  'minutes.parties.receiver': 'bên nhận',
  'minutes.parties-heading.giver': 'Bên giao',
  'minutes.parties-heading.receiver': 'Bên nhận',
  'minutes.sign.giver': 'ĐẠI DIỆN BÊN GIAO',
  'minutes.sign.receiver': 'ĐẠI DIỆN BÊN NHẬN',
  'minutes.sign.how': '(Ký, ghi rõ họ tên và đóng dấu)',
  'minutes.remark.two-lists':
    'Mục A gồm {premises} cơ sở nhà, đất theo bảng kê nhà, đất và {assets} nhà, công trình theo bảng kê tài sản; hai bên kiểm tra để không cơ sở nào được ghi ở cả hai bảng kê.',
  'minutes.remark.no-cost': '{count} dòng chưa ghi nguyên giá: để “–” và tính là 0 trong tổng.',
  'minutes.remark.no-residual': '{count} dòng chưa ghi giá trị còn lại: để “–” và tính là 0 trong tổng.',
  'minutes.remark.not-owned':
    '{count} tài sản không thuộc quyền quản lý của bên giao (giữ hộ, mượn, thuê): ghi rõ ở cột Ghi chú, theo dõi riêng.',
  'minutes.remark.surplus': '{count} tài sản thừa so với sổ: ghi rõ ở cột Ghi chú.',
  'minutes.remark.lacking': '{count} tài sản thiếu so với sổ: ghi rõ ở cột Ghi chú.',
  'minutes.remark.unstated': '{count} tài sản chưa ghi nhóm A, B, C, D: xếp ở mục “Chưa ghi nhóm tài sản”.',
  'minutes.remark.pending':
    '{count} tài sản, cơ sở nhà, đất của bên giao chưa có nơi tiếp nhận (nguyên giá {cost} đồng): không thuộc Biên bản này.',

  // The list, in the paper and in its workbook
  'minutes.list': 'Danh mục tài sản',
  'minutes.appendix': 'Phụ lục',
  'minutes.appendix.title': 'Phụ lục: Danh mục tài sản bàn giao, tiếp nhận',
  'minutes.appendix.about': '{name} – kèm theo Biên bản số ………/BB-………, {day}',
  'minutes.column.section': 'Mục',
  'minutes.column.place': 'Địa chỉ, nơi để',

  // On the screen
  'minutes.form': 'Mẫu số {form}, theo ngày ký {day} ({ground}).',
  'minutes.ground.option': '--signed-on',
  'minutes.ground.config': 'minutes.signed_on trong bangiao.config.json',
  'minutes.ground.day-of-run': 'chưa ai nói ngày ký: lấy ngày chạy, ngày trong biên bản để trống',
  'minutes.template': 'Mẫu văn bản: {path}',
  'minutes.empty': '{count} đơn vị không có tài sản, nhà, đất để lập biên bản: {names}.',
  'minutes.next': 'Tiếp theo: mở biên bản, ghi số, ngày, người ký; rồi bangiao tiep-nhan <phiếu>',
};
