/** Where rules come from: a law, a form, a figure, or the program's own way. Secondary sources are named as such. */
export const sources = {
  reading: 'Cách chương trình đọc bảng tính: không dòng, ô nào mất đi mà không nói',
  commands: 'Lệnh và tuỳ chọn của chương trình (bangiao <lệnh> --help)',
  form: 'Biểu mẫu bàn giao của chương trình (bangiao bieu-mau)',
  citizenId: 'Cấu trúc số CCCD 12 chữ số: 3 số nơi khai sinh, 1 số thế kỷ và giới tính, 2 số năm sinh',
  grades: 'Mã ngạch công chức NN.NNN; mã chức danh nghề nghiệp viên chức V.NN.NN.NN',
  nd178: 'Nghị định 178/2024/NĐ-CP: chế độ với người nghỉ do sắp xếp',
  handoverForm: 'Mẫu 02/TSC-BBGN, Nghị định 186/2025/NĐ-CP',
  premisesForm: 'Mẫu 04a-ĐK/TSC, Thông tư 144/2017/TT-BTC',
  surplus: 'Luật Quản lý, sử dụng tài sản công Đ.40, 41; Nghị định 186/2025/NĐ-CP; kế hoạch xử lý 2025–2029',
  nd03: 'Nghị định 03/2025/NĐ-CP về sắp xếp nhà, đất',
  projectForm: 'Biểu dự án, nhiệm vụ, hồ sơ: các số và ngày của một dự án phải hợp nhau',
  records: 'Biểu hồ sơ, tài liệu: số, đơn vị và tình trạng của một hồ sơ phải hợp nhau',
  secrecy:
    'Luật Bảo vệ bí mật nhà nước (29/2018/QH14; từ 01/03/2026 là 117/2025/QH15), Điều 5; chương trình không lưu, không hiện tiêu đề trên mức thường',
  filesFollowWork: 'Hồ sơ của việc chưa xong đi theo việc; chỉ là cách làm của chương trình',
  resolution: 'Nghị quyết 1656/NQ-UBTVQH15 ngày 16/06/2025',
  boundaries: 'Tệp ranh giới đã nạp (bangiao du-lieu-goc boundaries); không phải văn bản pháp luật',
  decisions: 'Quyết định là của người có thẩm quyền; chương trình chỉ ghi lại ai, khi nào, vì sao',
  receipts: 'Phiếu tiếp nhận của chương trình: tổ tiếp nhận ghi, điều chưa rõ thì hỏi lại, không đoán',
  packs: 'Giữa hai kho không có thứ tự: bản nào mới do nơi gửi nói, không theo giờ của máy',
  once: 'Mỗi người, tài sản, cơ sở, dự án được bàn giao một lần',
  generalInventory: 'Quyết định 213/QĐ-TTg: đối chiếu danh mục bàn giao với tổng kiểm kê',
  leadCommune: 'Dự án ở hai xã, phường giao cho một nơi chủ trì (theo báo chí)',
  teams: 'Quyết định 2902/QĐ-UBND: 30 tổ bàn giao, 126 tổ tiếp nhận',
  headquarters:
    'Phương án của thành phố: 232 trụ sở, mỗi xã, phường một trụ sở tập trung hoặc hai trụ sở phân tán',
  divisions: 'Nghị định 150/2025/NĐ-CP',
  leadership:
    'Số vị trí lãnh đạo của thành phố (16/07/2025): 1 Bí thư, 2 Phó Bí thư, 1 PCT HĐND, 2 PCT UBND; sửa ở rules/norms.json',
  officeNorm: 'Nghị định 155/2025/NĐ-CP theo báo chí; số ở rules/norms.json',
  staffNorm: 'Công văn 09/CV-BCĐ theo báo chí; số ở rules/norms.json',
  readiness:
    'Biểu điều kiện vận hành của chương trình (bangiao bieu-mau readiness); chuẩn bị xong trước 25/06/2025',
  trial:
    'Chạy thử 20–26/06/2025 mười nhóm việc ở 126 xã, phường; ngưỡng do thành phố đặt ở rules/readiness.json',
  training:
    'So sánh của chương trình theo rules/training.json, thành phố tự đặt; không phải văn bản pháp luật',
  figures: 'Số liệu thành phố công bố; ghi ở bangiao.config.json (targets)',
  sixClear:
    '“6 rõ” trong kế hoạch xử lý nhà, đất dôi dư; áp dụng cho việc tồn đọng, người chưa bố trí là cách làm của chương trình',
  staffList: 'Danh sách nhân sự mà các quận, huyện, thị xã đã gửi về đơn vị chủ trì',
  authority: '“6 rõ”; thẩm quyền theo Nghị định 186/2025/NĐ-CP, ghi ở rules/authority-matrix.json',
};
