import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about decisions that people hand in. */
export const decisionsRules = {
  'DECISION-WITHOUT-REASON': {
    message: 'Có nơi nhận nhưng chưa ghi lý do; chưa lấy quyết định này',
    remedy: 'ghi lý do rồi nhập lại',
    cause: 'Quyết định nào cũng phải có lý do để người sau tra được',
    example: 'Ghi nơi nhận, ô lý do trống',
    source: sources.decisions,
  },
  'DECISION-RECEIVER-UNCLEAR': {
    message: 'Nơi nhận “{text}” không phải một đơn vị rõ ràng; chưa lấy quyết định này',
    remedy: 'chọn trong danh sách của ô',
    cause: 'Tên ghi tắt hoặc nhiều nơi cùng tên',
    example: '“Minh Khai”',
    source: sources.decisions,
  },
  'DECISION-RECORD-UNKNOWN': {
    message: 'Không có bản ghi số {record} trong kho dữ liệu',
    remedy: 'xuất lại sổ quyết định bằng bangiao anh-xa export',
    cause: 'Sổ của kho khác, hoặc mã bản ghi bị sửa',
    example: 'Mã 999999',
    source: sources.decisions,
  },
  'DECISION-DATE-UNREADABLE': {
    message: 'Ngày quyết định “{text}” không đọc được',
    remedy: 'ghi ngày dạng 30/06/2025',
    cause: 'Ngày ghi bằng chữ hoặc không có thật',
    example: '“cuối tháng 6”, 31/06/2025',
    source: sources.decisions,
  },
  'DECISION-AGAINST-LAW': {
    message: '{what}: nghị quyết không nêu {receiver} cho nơi này; nghị quyết nêu: {allowed}',
    remedy: 'chọn một nơi nghị quyết nêu, hoặc ghi cả thẩm quyền và lý do',
    cause: 'Nơi nhận không nằm trong các nơi nghị quyết nêu',
    example: 'Nghị quyết nêu A, B; quyết định ghi C',
    source: sources.resolution,
  },
  'DECISION-DITTO': {
    message: 'Cột “{heading}” ghi “{text}”: chương trình không chép từ dòng trên; chưa lấy quyết định này',
    remedy: 'ghi rõ từng dòng, hoặc kéo ô của dòng trên xuống',
    cause: '“nt” phụ thuộc dòng trên, sắp xếp lại là sai',
    example: '“như trên”',
    source: sources.decisions,
  },
  'DECISION-WITHOUT-RECEIVER': {
    message: 'Có ghi lý do nhưng chưa ghi nơi nhận; vẫn để ngỏ',
    remedy: 'ghi nơi nhận rồi nhập lại',
    cause: 'Đã ghi lý do nhưng quên nơi nhận',
    example: 'Lý do có, ô nơi nhận trống',
    source: sources.decisions,
  },
  'DECISION-ROW-UNKNOWN': {
    message: 'Dòng có nơi nhận nhưng mã bản ghi, mã nhóm “{text}” không đọc được; chưa lấy quyết định này',
    remedy: 'chép lại mã từ sổ quyết định',
    cause: 'Cột mã bị xoá hoặc sửa',
    example: 'Ô mã ghi “x”',
    source: sources.decisions,
  },
  'DECISION-ROW-TWICE': {
    message:
      '{what} có hai dòng ghi khác nhau (dòng trước: trang {first_sheet}, dòng {first_row}); chưa lấy dòng nào',
    remedy: 'giữ một dòng rồi nhập lại',
    cause: 'Chép dòng rồi sửa, quên xoá dòng cũ',
    example: 'Một bản ghi hai dòng, hai nơi nhận',
    source: sources.decisions,
  },
  'DECISION-GROUP-UNKNOWN': {
    message: 'Nhóm {group} không còn bản ghi nào để ngỏ và sổ này không liệt kê bản ghi của nhóm',
    remedy: 'lấy sổ mới bằng bangiao anh-xa export',
    cause: 'Các bản ghi của nhóm đã được quyết định hoặc đã có bản mới',
    example: 'Sổ lấy từ tuần trước',
    source: sources.decisions,
  },
  'DECISION-GROUP-GREW': {
    message:
      'Nhóm {group} nay có {count:number} bản ghi để ngỏ không có trong sổ này; chưa quyết định cho các bản ghi ấy',
    remedy: 'lấy sổ mới bằng bangiao anh-xa export để quyết định tiếp',
    cause: 'Sau khi lấy sổ, có tệp mới được nhập',
    example: 'Nhóm có 5 bản ghi, nay có 7',
    source: sources.decisions,
  },
  'DECISION-REPLACES-UNREADABLE': {
    message: '“{text}” không phải số quyết định trong kho; chưa lấy quyết định này',
    remedy: 'ghi như: D7, D9',
    cause: 'Số quyết định ghi sai dạng',
    example: '“quyết định bảy”',
    source: sources.decisions,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
