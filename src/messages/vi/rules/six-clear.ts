import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about the six clear. */
export const sixClearRules = {
  'CLEAR-PERSON-VAGUE': {
    message: 'Chưa rõ người: “{text}” ({why})',
    remedy: 'ghi đúng một người: {suggestion}',
    cause: 'Ghi tên cơ quan hoặc chức danh chung thay cho một người',
    example: '“cán bộ phụ trách”',
    source: sources.sixClear,
  },
  'CLEAR-PERSON-MISSING': {
    message: 'Chưa rõ người: chưa ghi người phụ trách',
    remedy: 'ghi đúng một người: {suggestion}',
    cause: 'Chưa phân công',
    example: 'Ô trống',
    source: sources.sixClear,
  },
  'CLEAR-PERSON-NOT-IN-STAFF': {
    message: 'Người phụ trách “{text}” không có trong danh sách {people:number} người của {unit}',
    remedy: 'ghi đúng tên người của đơn vị chủ trì, hoặc ghi đơn vị chủ trì của người ấy',
    cause: 'Người được ghi thuộc nơi khác, đã nghỉ, hoặc danh sách nhân sự còn thiếu',
    example: 'Việc do UBND phường chủ trì, người phụ trách không có trong danh sách của phường',
    source: sources.staffList,
  },
  'CLEAR-PERSON-SPELT-OTHERWISE': {
    message:
      'Người phụ trách “{text}” không có trong danh sách của {unit}; có “{found}” (giống {similarity:number}%: {why}; {other_file} › dòng {other_row})',
    remedy: 'nếu là cùng một người thì ghi đúng tên “{found}”, nếu không thì ghi người của đơn vị chủ trì',
    cause: 'Tên viết khác với danh sách nhân sự: sai dấu, sai chữ, thiếu một tiếng',
    example: '“Mẫu Văn Cot” và “Mẫu Văn Cột”',
    source: sources.staffList,
  },
  'CLEAR-TASK-VAGUE': {
    message: 'Chưa rõ việc: “{text}” ({why})',
    remedy: 'ghi một việc cụ thể: {suggestion}',
    cause: 'Việc ghi chung chung',
    example: '“xử lý theo quy định”',
    source: sources.sixClear,
  },
  'CLEAR-TASK-MISSING': {
    message: 'Chưa rõ việc: chưa ghi nội dung công việc',
    remedy: 'ghi một việc cụ thể: {suggestion}',
    cause: 'Chưa ghi việc phải làm',
    example: 'Ô trống',
    source: sources.sixClear,
  },
  'CLEAR-TIME-VAGUE': {
    message: 'Chưa rõ thời gian: “{text:day}” ({why})',
    remedy: 'ghi một ngày cụ thể: {suggestion}',
    cause: 'Hạn không phải một ngày, ngoài kế hoạch, hoặc đã qua',
    example: '“quý tới”',
    source: sources.sixClear,
  },
  'CLEAR-TIME-MISSING': {
    message: 'Chưa rõ thời gian: chưa ghi hạn hoàn thành',
    remedy: 'ghi một ngày cụ thể: {suggestion}',
    cause: 'Chưa ghi hạn',
    example: 'Ô trống',
    source: sources.sixClear,
  },
  'CLEAR-RESPONSIBILITY-VAGUE': {
    message: 'Chưa rõ trách nhiệm: “{text}” ({why})',
    remedy: 'ghi đúng một đơn vị chủ trì (đơn vị khác ghi ở cột phối hợp): {suggestion}',
    cause: 'Nhiều đơn vị chủ trì, hoặc đơn vị không có thật',
    example: '“các đơn vị liên quan”',
    source: sources.sixClear,
  },
  'CLEAR-RESPONSIBILITY-MISSING': {
    message: 'Chưa rõ trách nhiệm: chưa ghi đơn vị chủ trì',
    remedy: 'ghi đúng một đơn vị chủ trì (đơn vị khác ghi ở cột phối hợp): {suggestion}',
    cause: 'Chưa giao đơn vị chủ trì',
    example: 'Ô trống',
    source: sources.sixClear,
  },
  'CLEAR-PRODUCT-VAGUE': {
    message: 'Chưa rõ sản phẩm: “{text}” ({why})',
    remedy: 'ghi thứ cầm được: {suggestion}',
    cause: 'Kết quả không phải thứ cầm được',
    example: '“hoàn thành tốt”',
    source: sources.sixClear,
  },
  'CLEAR-PRODUCT-MISSING': {
    message: 'Chưa rõ sản phẩm: chưa ghi kết quả',
    remedy: 'ghi thứ cầm được: {suggestion}',
    cause: 'Chưa ghi kết quả',
    example: 'Ô trống',
    source: sources.sixClear,
  },
  'CLEAR-AUTHORITY-VAGUE': {
    message: 'Chưa rõ thẩm quyền: “{text}” ({why})',
    remedy: 'ghi cấp quyết định đúng thẩm quyền: {suggestion}',
    cause: 'Cấp quyết định ghi chung, hoặc không phải cấp mà luật giao',
    example: '“cấp có thẩm quyền”',
    source: sources.authority,
  },
  'CLEAR-AUTHORITY-MISSING': {
    message: 'Chưa rõ thẩm quyền: chưa ghi cấp quyết định',
    remedy: 'ghi cấp quyết định đúng thẩm quyền: {suggestion}',
    cause: 'Chưa ghi ai quyết định',
    example: 'Ô trống',
    source: sources.authority,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
