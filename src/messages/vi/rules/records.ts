import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about records: papers and files. */
export const recordsRules = {
  'RECORDS-RECORD-CODE-REPEATED': {
    message: 'Mã hồ sơ, số hộp đã có ở dòng {first_row} (trang {first_sheet}) với nội dung khác',
    remedy: 'nếu là mã hồ sơ thì mỗi hồ sơ một mã; nếu là số hộp chứa nhiều hồ sơ thì để nguyên',
    cause: 'Hai hồ sơ dùng chung một mã, hoặc cùng một hộp',
    example: 'HS-12 đứng ở hai dòng khác tiêu đề',
    source: sources.records,
  },
  'RECORDS-TITLE-WITHHELD': {
    message:
      'Độ mật ghi “thường” nhưng tiêu đề là chữ thay thế của chương trình: tiêu đề thật chưa được ghi lại, hoặc một ô khác của dòng nói là mật',
    remedy:
      'hồ sơ là thường: ghi tiêu đề thật, bỏ chữ “mật” ở ô khác (như Ghi chú); hồ sơ là mật: ghi lại độ mật',
    cause:
      'Hồ sơ từng ghi mật nên tiêu đề không được lưu, sau đó độ mật được sửa; hoặc cột độ mật và ghi chú nói khác nhau',
    example: 'Độ mật sửa từ “mật” thành “thường”, cột tiêu đề còn “Hồ sơ mật · HS-12”',
    source: sources.secrecy,
  },
  'RECORDS-SECRECY-UNSTATED': {
    message: 'Tiêu đề, hoặc một ô khác của dòng, nói là mật nhưng cột độ mật để trống; đã coi là mật',
    remedy: 'ghi độ mật, hoặc bỏ chữ “mật” nếu hồ sơ là thường',
    cause: 'Độ mật viết trong tiêu đề hay ghi chú thay vì ở cột của nó',
    example: 'Tiêu đề kết thúc bằng “(Mật)”; cột Ghi chú ghi “Mật”',
    source: sources.secrecy,
  },
  'RECORDS-QUANTITY-ZERO': {
    message: 'Số lượng bằng 0',
    remedy: 'ghi số lượng bàn giao, hoặc bỏ dòng',
    cause: 'Dòng chỉ để giữ chỗ, hoặc gõ thiếu',
    example: '0 hộp',
    source: sources.records,
  },
  'RECORDS-QUANTITY-FRACTION': {
    message: '{quantity} {unit}: số lượng không nguyên',
    remedy: 'ghi số nguyên, hoặc đổi đơn vị sang mét giá',
    cause: 'Số đo bằng mét giá ghi cùng đơn vị đếm được',
    example: '2,5 hộp',
    source: sources.records,
  },
  'RECORDS-UNFINISHED-WITHOUT-CODE': {
    message: 'Hồ sơ chưa kết thúc mà không có mã',
    remedy: 'ghi mã của công việc, dự án mà hồ sơ thuộc về',
    cause: 'Không biết hồ sơ thuộc việc nào nên không biết đi theo việc nào',
    example: 'Hồ sơ đang giải quyết, cột mã để trống',
    source: sources.filesFollowWork,
  },
  'RECORDS-PERIOD-AHEAD': {
    message: 'Thời gian tài liệu đến {year}, sau năm bàn giao {latest}',
    remedy: 'kiểm tra năm',
    cause: 'Gõ nhầm năm',
    example: '2015–2052',
    source: sources.records,
  },
  'RECORDS-PERIOD-EARLY': {
    message: 'Tài liệu bắt đầu từ năm {year}, trước năm {earliest}',
    remedy: 'kiểm tra lại năm',
    cause: 'Gõ thiếu hoặc nhầm một chữ số của năm',
    example: '1015–2020',
    source: sources.records,
  },
  'RECORDS-PERIOD-ORDER': {
    message: 'Tài liệu kết thúc ({until}) trước khi bắt đầu ({from})',
    remedy: 'kiểm tra lại cả hai, ghi thời gian sớm hơn trước',
    cause: 'Gõ nhầm năm, hoặc ghi ngược',
    example: '2020–2015',
    source: sources.records,
  },
  'RECORDS-WORK-NOT-LISTED': {
    message: 'Hồ sơ chưa kết thúc mang mã {code}, nhưng không dự án, nhiệm vụ nào mã ấy được gửi',
    remedy: 'bổ sung công việc vào biểu dự án, nhiệm vụ, hoặc sửa mã',
    cause: 'Công việc chưa được kê, hoặc mã hai biểu khác nhau',
    example: 'Hồ sơ DA-12, biểu dự án không có DA-12',
    source: sources.filesFollowWork,
  },
  'RECORDS-APART-FROM-WORK': {
    message: 'Hồ sơ giao cho {receiver}, công việc của nó ({code}) giao cho {other_receiver}',
    remedy: 'thống nhất nơi nhận của hồ sơ và công việc',
    cause: 'Hai biểu ghi hai nơi nhận',
    example: 'Dự án về phường A, hồ sơ về phường B',
    source: sources.filesFollowWork,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
