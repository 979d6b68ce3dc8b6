import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about districts, communes and the whole city. */
export const cityRules = {
  'DISTRICT-INVENTORY-MISSING': {
    message: '{district} chưa gửi {inventory}',
    remedy: 'đôn đốc tổ bàn giao gửi biểu',
    cause: 'Tổ bàn giao chưa gửi, hoặc tệp chưa được nhập',
    example: 'Chưa có biểu tài sản của một huyện',
    source: sources.teams,
  },
  'CITY-INVENTORY-MISSING': {
    message: 'Chưa quận, huyện, thị xã nào gửi {inventory}',
    remedy: 'phát biểu mẫu và đôn đốc 30 tổ bàn giao, nếu thành phố thu biểu này',
    cause: 'Biểu này chưa được thu, hoặc chưa tệp nào được nhập',
    example: 'Chưa ai gửi biểu hồ sơ, tài liệu',
    source: sources.teams,
  },
  'COMMUNE-HEADQUARTERS-MISSING': {
    message: '{commune} chưa có trụ sở nào được bố trí',
    remedy: 'bố trí một trụ sở tập trung hoặc hai trụ sở phân tán',
    cause: 'Chưa ai bố trí trụ sở, hoặc cột phương án ghi khác',
    example: 'Không cơ sở nào ghi “trụ sở chính”',
    source: sources.headquarters,
  },
  'COMMUNE-HEADQUARTERS-TOO-MANY': {
    message: '{commune} được bố trí {count:number} trụ sở, nhiều nhất là 2',
    remedy: 'chọn lại một hoặc hai trụ sở',
    cause: 'Nhiều đơn vị cùng bố trí trụ sở cho một nơi',
    example: 'Ba cơ sở ghi “trụ sở thứ hai”',
    source: sources.headquarters,
  },
  'FORMER-COMMUNE-WITHOUT-STAFF': {
    message: '{district} đã gửi biểu nhân sự nhưng không có ai của {place}',
    remedy: 'bổ sung người của nơi này, hoặc ghi cột xã, phường cũ cho người đã có trong biểu',
    cause: 'Biểu bỏ sót cả một xã, phường cũ, hoặc cột xã, phường cũ ghi thiếu',
    example: 'Huyện có 20 xã, biểu nhân sự chỉ có người của 19 xã',
    source: sources.teams,
  },
  'FORMER-COMMUNE-WITHOUT-ASSETS': {
    message: '{district} đã gửi biểu tài sản nhưng không có tài sản nào của {place}',
    remedy: 'bổ sung tài sản của nơi này, hoặc ghi cột xã, phường cũ cho tài sản đã có trong biểu',
    cause: 'Biểu bỏ sót cả một xã, phường cũ, hoặc cột xã, phường cũ ghi thiếu',
    example: 'Quận có 18 phường, biểu tài sản chỉ có của 17 phường',
    source: sources.teams,
  },
  'FORMER-COMMUNE-WITHOUT-PREMISES': {
    message: '{district} đã gửi biểu nhà, đất nhưng không có cơ sở nào ở {place}',
    remedy: 'bổ sung cơ sở nhà, đất của nơi này, hoặc xác nhận không có',
    cause: 'Biểu bỏ sót cả một xã, phường cũ, hoặc ghi nhầm tên nơi',
    example: 'Huyện có 20 xã, biểu chỉ có 19',
    source: sources.teams,
  },
  'COMMUNE-DIVISION-WITHOUT-STAFF': {
    message: '{commune} chưa nhận ai cho {division}',
    remedy: 'bố trí người, hoặc ghi phòng, đơn vị mới cho người đã bố trí',
    cause: 'Chưa bố trí người, hoặc chưa ghi cột phòng mới',
    example: 'Không ai về Trung tâm Phục vụ hành chính công',
    source: sources.divisions,
  },
  'COMMUNE-POSTS-UNFILLED': {
    message: '{commune}: {post} có {filled:number}/{quota:number}',
    remedy: 'bổ sung nhân sự, hoặc ghi vị trí, chức vụ mới',
    cause: 'Vị trí còn khuyết, hoặc chức vụ mới chưa ghi',
    example: 'Phó Chủ tịch UBND 1/2',
    source: sources.leadership,
  },
  'COMMUNE-OFFICE-SPACE-SHORT': {
    message:
      '{commune}: trụ sở có {floor:number} m² sàn, định mức cho {people:number} người bố trí về khoảng {norm:number} m² (thiếu {short:number} m²)',
    remedy: 'xem lại trụ sở hoặc bố trí thêm trụ sở thứ hai',
    cause: 'Số người nhiều hơn trụ sở chứa được theo định mức',
    example: '60 người, trụ sở 700 m² sàn',
    source: sources.officeNorm,
  },
  'COMMUNE-STAFF-ABOVE-ORIENTATION': {
    message:
      '{commune} nhận {people:number} cán bộ, công chức; định hướng khoảng {orientation:number} người cho {population:number} dân',
    remedy: 'đưa vào lộ trình 5 năm; không phải lỗi của biểu',
    cause: 'Số người bố trí ban đầu thường cao hơn định hướng',
    example: 'Xã 20.000 dân nhận 45 người, định hướng 34',
    source: sources.staffNorm,
  },
  'TARGET-DIFFERS': {
    message:
      '{target}: thành phố công bố {published:number}, trong kho có {found:number} (lệch {difference:number})',
    remedy: 'xem còn thiếu đơn vị nào, hoặc số công bố đã đổi',
    cause: 'Còn thiếu đơn vị, hoặc số công bố đã cũ',
    example: 'Công bố 9.536 người, trong kho có 9.120',
    source: sources.figures,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
