import type { RuleArea } from '../../findings/rules.ts';

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
  'page.area.MAP': 'Xác định nơi nhận (MAP)',
  'page.area.BOUNDARY': 'Ranh giới (BOUNDARY)',
  'page.area.DECISION': 'Bảng quyết định (DECISION)',
  'page.area.RULE': 'Bảng quy tắc (RULE)',
  'page.area.RULES': 'Các quy tắc với nhau (RULES)',
  'page.area.RECEIPT': 'Phiếu tiếp nhận (RECEIPT)',
  'page.area.RECEIPTS': 'Các phiếu tiếp nhận với nhau (RECEIPTS)',
  'page.area.COMMUNE': 'Xã, phường mới (COMMUNE)',
  'page.area.FORMER': 'Xã, phường cũ (FORMER)',
  'page.area.TARGET': 'Số thành phố công bố (TARGET)',
  'page.area.CLEAR': 'Sáu điều phải rõ (CLEAR)',
};

/** The words of the reference pages in `docs/`. */
export const pages = {
  ...areas,
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
};
