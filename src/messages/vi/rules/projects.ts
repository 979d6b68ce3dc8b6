import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about projects and pending work. */
export const projectsRules = {
  'PROJECTS-PROJECT-CODE-REPEATED': {
    message: 'Mã dự án, hồ sơ đã có ở dòng {first_row} (trang {first_sheet}) với nội dung khác',
    remedy: 'mỗi dự án, hồ sơ một mã; sửa hoặc bỏ một dòng',
    cause: 'Hai dự án, hồ sơ khác nhau dùng chung một mã',
    example: 'DA-02 đứng ở hai dòng khác tên',
    source: sources.once,
  },
  'PROJECTS-DISBURSED-ABOVE-TOTAL': {
    message: 'Đã giải ngân {disbursed:number} đồng, lớn hơn tổng mức đầu tư {total:number} đồng',
    remedy: 'kiểm tra hai số và đơn vị tính',
    cause: 'Gõ nhầm số, khác đơn vị tính, hoặc chưa cập nhật tổng mức',
    example: 'Giải ngân 12 tỷ, tổng mức 10 tỷ',
    source: sources.projectForm,
  },
  'PROJECTS-PLAN-ABOVE-TOTAL': {
    message:
      'Giải ngân và kế hoạch năm cộng lại {committed:number} đồng, lớn hơn tổng mức {total:number} đồng',
    remedy: 'kiểm tra kế hoạch vốn năm',
    cause: 'Kế hoạch vốn năm vượt phần còn lại của dự án',
    example: 'Đã giải ngân 8, kế hoạch 5, tổng mức 10',
    source: sources.projectForm,
  },
  'PROJECTS-FINISH-BEFORE-START': {
    message: 'Hoàn thành {finish_year} trước khởi công {start_year}',
    remedy: 'kiểm tra hai năm',
    cause: 'Hai năm ghi ngược',
    example: 'Khởi công 2025, hoàn thành 2020',
    source: sources.projectForm,
  },
  'PROJECTS-DEADLINE-BEFORE-RECEIPT': {
    message: 'Hạn {deadline:day} trước ngày tiếp nhận {received_on:day}',
    remedy: 'kiểm tra hai ngày',
    cause: 'Hai ngày ghi ngược hoặc gõ nhầm tháng',
    example: 'Nhận 01/05/2025, hạn 01/04/2025',
    source: sources.projectForm,
  },
  'PROJECTS-PROGRESS-BEFORE-START': {
    message: 'Tình trạng “{status}” nhưng tiến độ {progress:number}%',
    remedy: 'sửa tình trạng hoặc tiến độ',
    cause: 'Tình trạng hoặc tiến độ chưa cập nhật',
    example: 'Chưa khởi công, tiến độ 5%',
    source: sources.projectForm,
  },
  'PROJECTS-PROGRESS-NOT-FULL': {
    message: 'Tình trạng “{status}” nhưng tiến độ {progress:number}%',
    remedy: 'sửa tình trạng hoặc tiến độ',
    cause: 'Tình trạng hoặc tiến độ chưa cập nhật',
    example: 'Hoàn thành chưa quyết toán, tiến độ 95%',
    source: sources.projectForm,
  },
  'PROJECTS-IN-TWO-DISTRICTS': {
    message: '{other_district} cũng gửi dự án, hồ sơ này (tệp {other_file}, dòng {other_row})',
    remedy: 'thống nhất một đơn vị bàn giao và một xã, phường chủ trì',
    cause: 'Dự án qua hai địa bàn, cả hai bên cùng kê',
    example: 'Đường liên quận',
    source: sources.leadCommune,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
