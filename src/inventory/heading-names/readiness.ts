import { romanNumeral } from '../../text/roman-numeral.ts';
import type { NamePatterns } from '../name-patterns.ts';

const communes =
  '{xã, phường|phường, xã|xã|phường|đơn vị hành chính|ĐVHC|đơn vị hành chính cấp xã|ĐVHC cấp xã|UBND xã, phường|UBND phường, xã|UBND cấp xã|địa phương|địa bàn}';
/** Every post and paper of such a list is the commune's. */
const ofCommune = '{|xã|phường|cấp xã|xã, phường|phường, xã}';
const party = `{|Đảng ủy|ĐU|Đảng bộ|cấp ủy} ${ofCommune}`;
const council = `{HĐND|Hội đồng nhân dân} ${ofCommune}`;
const committee = `{UBND|Ủy ban nhân dân} ${ofCommune}`;
const viceChair = '{PCT|P.CT|P. Chủ tịch|Phó CT|Phó Chủ tịch}';

/** How many hold a post; never how many should, or how many lack. */
function holders(post: string): string {
  return `{|Số|Số lượng|SL|Các|Chức danh|Đồng chí|Đ/c} ${post} {|hiện có|đã có|có mặt|hiện có mặt|đã bố trí|đã bổ nhiệm}`;
}

const matter = '{|Tình trạng|Tình hình|Việc|Công tác}';
const done = '{|sẵn sàng|đã sẵn sàng|đã bố trí|đã có|đã hoàn thành}';
const offices =
  '{UBND|HĐND, UBND|UBND, HĐND|HĐND và UBND|Đảng ủy, HĐND, UBND|HĐND, UBND, UBMTTQ|các cơ quan}';
const workplace = '{trụ sở|trụ sở làm việc|nơi làm việc|trụ sở, nơi làm việc}';
const servicePoint =
  '{điểm|trung tâm|TT} {phục vụ hành chính công|PVHCC|PV HCC|phục vụ HCC|hành chính công|HCC}';
const line =
  '{đường truyền|đường truyền mạng|đường truyền internet|đường truyền số liệu|đường truyền dữ liệu|đường truyền số liệu chuyên dùng}';
const meetings =
  '{họp trực tuyến|hội nghị trực tuyến|phòng họp trực tuyến|điểm cầu trực tuyến|điểm cầu họp trực tuyến|hội nghị truyền hình}';
const officers = '{cán bộ|công chức|CBCC|CBCCVC|cán bộ, công chức|cán bộ, công chức, viên chức}';
const course = 'tập huấn {|nghiệp vụ|phần mềm|sử dụng phần mềm}';

/** What offices call the columns of their own lists of readiness, but for those of the trial run. */
export const readinessNames = {
  commune: [`{|Tên} ${communes} {|mới|sau sắp xếp|sau khi sắp xếp|sau sáp nhập}`, 'Đơn vị báo cáo'],
  secretaries: [holders(`{Bí thư|BT} ${party}`)],
  deputy_secretaries: [holders(`{Phó Bí thư|P. Bí thư|Phó BT|PBT} ${party}`)],
  council_vice_chairs: [holders(`${viceChair} ${council}`)],
  committee_vice_chairs: [holders(`${viceChair} ${committee}`)],
  regulation: [
    `{Quy chế|Quy chế làm việc|Quy chế hoạt động|QC làm việc} {|đã ban hành}`,
    `Quy chế làm việc {|của} ${offices} ${ofCommune}`,
    `${matter} {ban hành|đã ban hành|xây dựng|xây dựng, ban hành|có|đã có} quy chế {|làm việc|hoạt động}`,
  ],
  seal: [
    `${matter} {|cấp|làm|khắc|sử dụng|có|đã có|đã cấp|đã khắc|đã nhận} con dấu {|mới} ${done}`,
    `Con dấu {|của} ${offices} ${done}`,
    'Khắc dấu {|mới}',
  ],
  headquarters: [
    `${matter} {|bố trí|đã bố trí|chuẩn bị|có|đã có} ${workplace} ${done}`,
    `{Trụ sở|Trụ sở làm việc} {|của} ${offices} ${done}`,
  ],
  service_point: [
    '{TTPVHCC|TTPV HCC}',
    `${matter} {|bố trí|thành lập|chuẩn bị|có|đã có|đã bố trí|đã thành lập} ${servicePoint} ${ofCommune} ${done}`,
    `{Bộ phận|BP|Điểm} {một cửa|tiếp nhận và trả kết quả|TN&TKQ|TN và TKQ} ${done}`,
    'Một cửa',
  ],
  line: [
    `${matter} {|hệ thống|kết nối|hạ tầng|có|đã có|đã kết nối|đã lắp} ${line} ${done}`,
    '{Kết nối|Hạ tầng} {mạng|internet|đường truyền}',
    `${matter} {|hệ thống|kết nối|thiết bị} ${meetings} ${done}`,
    `${line} {|và} {|thiết bị|hệ thống} ${meetings}`,
  ],
  training: [
    `{|Công tác|Tổ chức|Tham gia|Đã tham gia|Đã được} ${course}`,
    `{|Tổ chức} ${course} {|cho} ${officers}`,
    `${officers} {|đã|được|đã được|tham gia} tập huấn`,
    '{Đào tạo, tập huấn|Tập huấn, đào tạo|Tập huấn, bồi dưỡng|Bồi dưỡng, tập huấn}',
  ],
  note: ['Ghi chú {khác|thêm|chung}', '{Nhận xét|Ý kiến}, ghi chú', 'Diễn giải'],
} as const satisfies NamePatterns;

const situations = '{tình huống|hồ sơ|TH|tình huống, hồ sơ}';
const mean = '{bình quân|trung bình|TB|BQ}';

/** What is counted of one group of tasks in the trial run, in all words used for it. */
export const trialNames = {
  tried: [
    `{|Số|Tổng số|Số lượng} ${situations} {|thử|đã thử|chạy thử|đã chạy thử|thử nghiệm|thực hiện|đã thực hiện|tiếp nhận|đã tiếp nhận}`,
    'Đã thử',
  ],
  solved: [
    `{|Số|Tổng số|Số lượng} {|tình huống|hồ sơ|TH|tình huống, hồ sơ} {đã giải quyết|giải quyết được|đã xử lý|xử lý được|đã giải quyết xong|đã hoàn thành}`,
    `{|Số} ${situations} {giải quyết|hoàn thành|xử lý xong|giải quyết xong}`,
    'Giải quyết',
  ],
  minutes: [
    `{Thời gian|TG} {|xử lý|giải quyết|thực hiện} ${mean} {|1 tình huống|một tình huống|1 hồ sơ} {|phút}`,
    `{Thời gian|TG} ${mean} {xử lý|giải quyết|thực hiện} {|1 tình huống|một tình huống|1 hồ sơ} {|phút}`,
    '{Thời gian|TG} {xử lý|giải quyết|thực hiện} {|phút}',
    '{Phút|Số phút} {|bình quân|trung bình|TB|BQ}',
    'TGBQ',
  ],
  satisfied: [
    '{|Tỷ lệ|Mức|Mức độ|Sự|Chỉ số|%|Tỷ lệ %} {|người dân|công dân|khách hàng|người dân, doanh nghiệp} hài lòng {|%}',
    'Hài lòng của {người dân|công dân}',
  ],
} as const satisfies NamePatterns;

/** How a group of tasks is called by its number. */
function groupCalled(group: number): string {
  const numbers = [group, String(group).padStart(2, '0'), romanNumeral(group)];
  return `{Nhóm|Nhóm việc|Nhóm nhiệm vụ|Nhóm công việc|Nhóm thủ tục} {${[...new Set(numbers)].join('|')}}`;
}

/** Names of a column by the words for its measure, before or behind its group. */
export function ofGroup(group: number, measures: readonly string[]): readonly string[] {
  const name = groupCalled(group);
  return measures.flatMap((measure) => [`${name} ${measure}`, `${measure} {|của} ${name}`]);
}
