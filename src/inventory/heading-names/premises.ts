import type { NamePatterns } from '../name-patterns.ts';
import { sixClearNames } from './six-clear.ts';
import {
  formerCommuneNames,
  has,
  inBooks,
  obstacleNames,
  office,
  receiverNames,
  usedSince,
} from './words.ts';

const place =
  '{trụ sở|cơ sở|nhà, đất|cơ sở nhà, đất|trụ sở, cơ sở|trụ sở, nhà, đất|trụ sở, cơ sở nhà, đất|cơ sở nhà, đất, trụ sở|trụ sở, công trình|trụ sở cơ quan|trụ sở làm việc}';
const certificate = '{GCN|giấy CN|giấy chứng nhận}';
const landRight = '{QSDĐ|QSD đất|quyền sử dụng đất|quyền SDĐ}';

/** What offices call the columns of their premises, beside the names that the fields declare. */
export const premisesNames = {
  premises_code: [`{Mã|Mã số|Số hiệu|Mã định danh} ${place}`, '{Mã|Mã số} {tài sản|TS|tài sản nhà, đất}'],
  name: [
    `{Tên|Danh mục|Danh sách} ${place} {|cũ|dôi dư|bàn giao}`,
    `{Tên|Danh mục} ${place}, địa chỉ {|nhà, đất}`,
    '{Tên, địa chỉ|Tên và địa chỉ} {trụ sở|cơ sở|nhà, đất|cơ sở nhà, đất}',
    'Tên khu đất',
    '{Trụ sở|Cơ sở|Trụ sở làm việc|Nhà, đất|Trụ sở, cơ sở nhà, đất} {|dôi dư}',
    'Cơ sở nhà, đất dôi dư',
  ],
  address: [
    `{Địa chỉ|Vị trí|Địa điểm|Vị trí, địa chỉ|Địa chỉ, vị trí|Địa điểm, vị trí|Địa chỉ, địa điểm} {|nhà, đất|khu đất|thửa đất|cơ sở|cơ sở nhà, đất|trụ sở|trụ sở làm việc|trụ sở, cơ sở|trụ sở, cơ sở nhà, đất} {|cũ|chi tiết|cụ thể|hiện tại}`,
  ],
  former_commune: formerCommuneNames,
  land_area: [
    '{Diện tích|DT|Tổng diện tích} {đất|khuôn viên|khuôn viên đất|đất khuôn viên|khu đất|khuôn viên khu đất|thửa đất|đất sử dụng|đất đang sử dụng}',
    '{Diện tích|DT} {đất|khuôn viên} {theo|trên} {GCN|GCN QSDĐ|giấy chứng nhận|hồ sơ|hiện trạng}',
    '{Diện tích|DT} đất {thực tế|hiện trạng}',
    'Khuôn viên đất',
  ],
  floor_area: [
    '{Diện tích|DT|Tổng diện tích} {sàn|sàn nhà|sàn xây dựng|sàn xây dựng nhà|sàn sử dụng|sàn sử dụng nhà|sàn làm việc|sàn nhà làm việc|nhà}',
  ],
  floors: ['{Số|Tổng số|Số lượng} tầng {|cao|nhà|công trình|xây dựng}', 'Tầng cao', 'Quy mô tầng'],
  year_built: [
    '{Năm|Thời gian} xây dựng {|nhà|công trình|trụ sở}',
    'Năm hoàn thành xây dựng',
    'Xây dựng năm',
  ],
  year_in_use: [usedSince],
  land_certificate: [
    `{|Số|Số, ngày|Số hiệu} ${certificate} {|số}`,
    `{|Số|Số, ngày|Số hiệu} ${certificate} ${landRight} {|số}`,
    '{|Số} {GCNQSDĐ|GCNQSD đất|giấy CNQSDĐ|giấy CNQSD đất|sổ đỏ}',
    'Số {|seri|sê-ri} GCN',
  ],
  original_cost: [
    ...inBooks('Nguyên giá'),
    ...inBooks('Giá trị nguyên giá'),
    'Nguyên giá {nhà, đất|tài sản|TS|TSCĐ}',
  ],
  residual_value: [...inBooks('Giá trị còn lại'), ...inBooks('GTCL'), '{G. trị|GT} còn lại'],
  present_user: [
    `${office} ${has} {|nhà, đất|trụ sở|cơ sở nhà, đất|hiện nay|hiện tại|cũ}`,
    `${office} {|cũ|đang làm việc}`,
  ],
  present_use: [
    '{Hiện trạng|Tình trạng|Tình hình|Mục đích|Công năng|Hiện trạng quản lý,|Tình hình quản lý,} {|đang} sử dụng {|nhà, đất|trụ sở|hiện tại|hiện nay}',
    'Hiện trạng {sử dụng đất|nhà, đất|cơ sở nhà, đất|trụ sở|đang sử dụng}',
    'Công năng',
  ],
  arrangement: [
    '{Phương án|PA|Dự kiến phương án|Phương án dự kiến} {bố trí|sử dụng|bố trí, sử dụng|sắp xếp, bố trí|bố trí, sắp xếp} {|trụ sở|trụ sở làm việc|nhà, đất|cơ sở nhà, đất|dự kiến|sau sắp xếp}',
    'Phương án {dự kiến|sắp xếp trụ sở}',
  ],
  destination: [
    ...receiverNames,
    `${office} {sử dụng|quản lý|quản lý, sử dụng} mới`,
    '{Đơn vị|Cơ quan|Cơ quan, đơn vị} được bố trí {|sử dụng}',
  ],
  handling: [
    '{Hình thức|Phương án|Đề xuất|Đề xuất hình thức|Đề xuất phương án|Hình thức đề xuất|Phương án đề xuất|Hướng|Đề xuất hướng} xử lý {|nhà, đất|tài sản|dôi dư|trụ sở dôi dư|cơ sở nhà, đất}',
    '{Hình thức|Phương án} xử lý đề xuất',
  ],
  handling_ground: [
    '{Lý do|Căn cứ|Lý do, căn cứ|Căn cứ, lý do} {xử lý|đề nghị xử lý|đề xuất xử lý|đề xuất}',
    'Căn cứ, lý do',
  ],
  handling_year: [
    '{Năm|Thời gian|Năm dự kiến|Dự kiến năm|Thời gian dự kiến|Năm thực hiện|Năm hoàn thành|Kế hoạch năm} xử lý {|dự kiến|nhà, đất}',
  ],
  handling_status: [
    '{Tình trạng|Trạng thái|Tình hình|Tiến độ|Kết quả} xử lý {|nhà, đất|tài sản|cơ sở nhà, đất}',
  ],
  legal_issue: [...obstacleNames, '{Vướng mắc|Tồn tại} {|về} {pháp lý|hồ sơ pháp lý}', 'Khó khăn'],
  ...sixClearNames,
} as const satisfies NamePatterns;
