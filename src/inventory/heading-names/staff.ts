import type { NamePatterns } from '../name-patterns.ts';
import { sixClearNames } from './six-clear.ts';
import { formerCommuneNames, office, receiverNames } from './words.ts';

const people =
  '{cán bộ|công chức|viên chức|nhân viên|nhân sự|người lao động|CB|CBCC|CBCCVC|CB, CC|CB, CC, VC|CBCCVC, NLĐ|cán bộ, công chức|công chức, viên chức|cán bộ, công chức, viên chức|cán bộ, công chức, viên chức, người lao động}';
const identityCard =
  '{CCCD|căn cước|căn cước công dân|CMND|CMTND|chứng minh nhân dân|định danh cá nhân|mã định danh}';
const post =
  '{Chức vụ|Chức danh|Chức vụ, chức danh|Chức danh, chức vụ|Vị trí|Vị trí việc làm|Vị trí công tác|VTVL|Chức vụ, vị trí|Chức vụ, vị trí việc làm|Chức danh, vị trí việc làm}';
const trade = '{Ngành|Chuyên ngành|Ngành, chuyên ngành|Chuyên môn}';

/** What offices call the columns of their staff, beside the names that the fields declare. */
export const staffNames = {
  full_name: [
    `{Họ và tên|Họ tên|Tên} ${people}`,
    '{Họ đệm|Họ, đệm|Họ, chữ đệm} và tên',
    '{Họ tên|Họ và tên} đầy đủ',
  ],
  birth_date: ['Ng. sinh', 'Sinh ngày, tháng, năm'],
  gender: ['Phái', 'Nam hoặc nữ', 'G. tính'],
  citizen_id: [
    `{|Số|Số thẻ|Thẻ} ${identityCard}`,
    `{|Số|Số thẻ} {CCCD|CMND|CMTND|căn cước|căn cước công dân|CC} {|hoặc} ${identityCard}`,
    '{|Số|Mã|Mã số} định danh {|cá nhân|công dân}',
    'Số {CC|ĐDCN}',
    'ĐDCN',
  ],
  employment_type: [
    '{CB, CC, VC|CBCCVC, NLĐ|Công chức, viên chức}',
    'Phân loại {|đối tượng|lao động}',
    '{Loại|Phân loại} {CB, CC|CB, CC, VC|CBCC|CBCCVC|cán bộ, công chức|công chức, viên chức|cán bộ, công chức, viên chức}',
    '{Loại hình|Hình thức} {lao động|biên chế}',
    'Loại biên chế',
  ],
  position: [
    `${post} {cũ|hiện nay|hiện tại|công tác|đảm nhiệm|đang đảm nhiệm|hiện đảm nhiệm|hiện đang đảm nhiệm|đang giữ|hiện giữ}`,
    'Chức vụ, {vị trí việc làm|vị trí công tác}',
    'Công việc {đảm nhiệm|đang đảm nhiệm}',
  ],
  grade_code: [
    '{Ngạch|Mã ngạch|Mã số ngạch|Ngạch, mã ngạch} {|công chức|lương|CC, VC|công chức, viên chức|hiện hưởng|hiện giữ}',
    '{|Mã|Mã số|Hạng} {CDNN|chức danh nghề nghiệp}',
    '{Ngạch|Mã ngạch|Ngạch công chức} {CDNN|chức danh nghề nghiệp|hạng|hạng CDNN}',
    'Ngạch CC, CDNN',
  ],
  salary_coefficient: [
    '{Hệ số|Hệ số lương|HSL|HS lương} {hiện hưởng|hiện tại|hiện nay|đang hưởng|hiện đang hưởng|ngạch bậc|theo ngạch, bậc}',
    'H. số lương',
  ],
  qualification: [
    '{Trình độ|TĐ} {chuyên môn|CMNV|chuyên môn nghiệp vụ|chuyên môn kỹ thuật|chuyên môn đào tạo|chuyên môn được đào tạo|đào tạo chuyên môn|cao nhất|chuyên môn cao nhất|đào tạo cao nhất}',
    'TĐCM',
    '{Bằng cấp|Văn bằng|Trình độ, bằng cấp} {|chuyên môn|cao nhất|đào tạo}',
  ],
  specialism: [
    `${trade} {học|đào tạo|được đào tạo|tốt nghiệp}`,
    '{Ngành|Ngành, chuyên ngành}',
    'Ngành nghề đào tạo',
  ],
  former_unit: [
    `${office} {công tác|đang công tác|hiện công tác|hiện đang công tác|làm việc|đang làm việc}`,
    `${office} {|công tác} {cũ|hiện nay|hiện tại}`,
    'Nơi {công tác cũ|công tác hiện tại|đang công tác|làm việc|đang làm việc|làm việc cũ}',
    '{Tên đơn vị|Tên cơ quan|Tên cơ quan, đơn vị|Phòng chuyên môn|Phòng, ban, ngành|Đơn vị, phòng ban}',
  ],
  former_commune: formerCommuneNames,
  plan: [
    '{Phương án|PA|Dự kiến phương án|Đề xuất phương án} {bố trí|sắp xếp|bố trí, sắp xếp|sắp xếp, bố trí|nhân sự|bố trí nhân sự|bố trí cán bộ|sắp xếp cán bộ|bố trí công tác} {|dự kiến}',
    'Phương án {dự kiến|đề xuất}',
    '{Dự kiến|Đề xuất} phương án',
  ],
  policy_status: [
    '{Tình trạng|Tình hình|Kết quả} giải quyết {chế độ|chính sách|chế độ, chính sách|chế độ chính sách}',
    'Giải quyết {chính sách|chế độ, chính sách|chế độ theo NĐ 178|chế độ NĐ 178}',
  ],
  destination: [
    ...receiverNames,
    '{Nơi|Đơn vị|Cơ quan|Cơ quan, đơn vị} {công tác mới|dự kiến bố trí|bố trí mới|công tác dự kiến}',
    '{Xã, phường|Phường, xã} {bố trí|được bố trí|bố trí công tác}',
  ],
  new_division: [
    '{Phòng|Phòng, ban|Phòng, đơn vị|Phòng, ban, đơn vị|Phòng chuyên môn|Phòng, bộ phận|Bộ phận} {mới|dự kiến|dự kiến bố trí|được bố trí}',
  ],
  new_position: [
    `${post} {mới|dự kiến|dự kiến bố trí|được bố trí|bố trí mới}`,
    'Dự kiến {chức vụ|chức danh|chức vụ, chức danh|vị trí công tác|vị trí việc làm}',
  ],
  ...sixClearNames,
} as const satisfies NamePatterns;
