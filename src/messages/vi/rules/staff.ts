import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about people. */
export const staffRules = {
  'STAFF-CITIZEN-ID-BIRTH-YEAR': {
    message: 'Năm sinh trong số CCCD là {in_id}, trong bảng ghi {stated}',
    remedy: 'đối chiếu với thẻ căn cước',
    cause: 'Gõ nhầm số CCCD hoặc ngày sinh',
    example: 'Số 001080…, ngày sinh ghi năm 1981',
    source: sources.citizenId,
  },
  'STAFF-CITIZEN-ID-GENDER': {
    message: 'Giới tính trong số CCCD là {in_id}, trong bảng ghi {stated}',
    remedy: 'đối chiếu với thẻ căn cước',
    cause: 'Gõ nhầm số CCCD hoặc giới tính',
    example: 'Chữ số thứ tư là 1 (nữ), trong bảng ghi Nam',
    source: sources.citizenId,
  },
  'STAFF-CITIZEN-ID-REPEATED': {
    message: 'Số CCCD đã có ở dòng {first_row} (trang {first_sheet}) với nội dung khác',
    remedy: 'xác định đúng người, sửa hoặc bỏ một dòng',
    cause: 'Hai dòng khác nhau cùng một số CCCD: gõ nhầm số, hoặc một người ghi hai lần',
    example: 'Dòng 5 và 9 cùng số, khác họ tên',
    source: sources.once,
  },
  'STAFF-GRADE-CODE-FORM': {
    message: 'Mã ngạch “{text}” không đúng dạng NN.NNN hoặc V.NN.NN.NN',
    remedy: 'ghi lại mã ngạch',
    cause: 'Ghi tên ngạch thay cho mã, hoặc thiếu dấu chấm',
    example: '“chuyên viên”, “01003”',
    source: sources.grades,
  },
  'STAFF-DESTINATION-FOR-UNPLACED': {
    message: 'Phương án là chưa bố trí nhưng đã ghi nơi tiếp nhận',
    remedy: 'sửa phương án hoặc bỏ nơi tiếp nhận',
    cause: 'Phương án và nơi tiếp nhận nói hai điều khác nhau',
    example: 'Chưa bố trí, nhưng ghi phường Hoàn Kiếm',
    source: sources.form,
  },
  'STAFF-DIVISION-NOT-OF-COMMUNE': {
    message: '{receiver} không có “{division}”',
    remedy: 'phường có Phòng Kinh tế, Hạ tầng và Đô thị; xã có Phòng Kinh tế',
    cause: 'Tên phòng chuyên môn của xã và của phường khác nhau',
    example: 'Phường ghi “Phòng Kinh tế”',
    source: sources.divisions,
  },
  'STAFF-GRADE-NOT-OF-TYPE': {
    message: 'Đối tượng là công chức nhưng mã “{text}” là mã chức danh của viên chức',
    remedy: 'kiểm tra đối tượng và mã ngạch',
    cause: 'Ghi nhầm đối tượng, hoặc giữ mã cũ của người đã chuyển',
    example: 'Công chức, mã V.07.02.12',
    source: sources.grades,
  },
  'STAFF-POLICY-STATUS-NOT-LEAVING': {
    message: 'Phương án là “{plan}” nhưng ghi tình trạng giải quyết chế độ “{policy_status}”',
    remedy: 'sửa phương án thành nghỉ theo NĐ 178, hoặc bỏ tình trạng chế độ',
    cause: 'Chế độ NĐ 178 chỉ dành cho người nghỉ',
    example: 'Bố trí, nhưng ghi “đã nộp”',
    source: sources.nd178,
  },
  'STAFF-NEW-PLACE-FOR-LEAVING': {
    message: 'Phương án là “{plan}” nhưng đã ghi phòng, đơn vị mới “{division}”',
    remedy: 'sửa phương án hoặc bỏ phòng, đơn vị mới',
    cause: 'Phương án đã đổi nhưng cột phòng mới chưa xoá, hoặc ngược lại',
    example: 'Nghỉ theo NĐ 178, phòng mới “Phòng Kinh tế”',
    source: sources.nd178,
  },
  'STAFF-IN-TWO-LISTS': {
    message: 'Cùng số CCCD với {other_name} trong tệp {other_file}, dòng {other_row}',
    remedy: 'xác định người này thuộc danh sách nào',
    cause: 'Hai đơn vị cùng gửi một người, hoặc một bên gõ nhầm số',
    example: 'Biệt phái: cả quận và xã cũ đều ghi',
    source: sources.once,
  },
  'STAFF-SAME-NAME-AND-BIRTH': {
    message:
      'Cùng họ tên và ngày sinh với một người trong tệp {other_file}, dòng {other_row}; số CCCD khác nhau hoặc thiếu',
    remedy: 'đối chiếu hai số CCCD: một người thì bỏ một dòng, hai người thì giữ nguyên',
    cause: 'Một người ghi hai lần với số CCCD gõ sai, hoặc hai người trùng tên',
    example: 'Số CCCD lệch một chữ số',
    source: sources.once,
  },
  'STAFF-PLACED-IN-TWO-COMMUNES': {
    message: 'Về {receiver}, nhưng tệp {other_file}, dòng {other_row} đưa cùng người này về {other_receiver}',
    remedy: 'hai đơn vị thống nhất một nơi, bỏ dòng kia',
    cause: 'Hai đơn vị cùng bố trí một người về hai nơi',
    example: 'Quận A ghi xã Sóc Sơn, quận B ghi phường Láng',
    source: sources.once,
  },
  'STAFF-SPECIALISM-NOT-FITTING': {
    message:
      'Chuyên ngành “{specialism}” không thuộc các chuyên ngành hợp với {division} (lĩnh vực {training_field})',
    remedy: 'đưa vào kế hoạch bồi dưỡng, hoặc xem lại việc bố trí',
    cause: 'Người được bố trí sang việc khác ngành đã học, hoặc danh sách chuyên ngành còn thiếu',
    example: 'Học thuỷ lợi, bố trí ở Phòng Văn hoá - Xã hội',
    source: sources.training,
  },
  'STAFF-QUALIFICATION-BELOW': {
    message:
      'Trình độ “{qualification}” thấp hơn mức {least} đặt ra cho {employment} (lĩnh vực {training_field})',
    remedy: 'đưa vào kế hoạch đào tạo, hoặc xem lại việc bố trí',
    cause: 'Người được bố trí chưa đạt mức trình độ, hoặc cột trình độ chưa cập nhật',
    example: 'Công chức trình độ trung cấp',
    source: sources.training,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
