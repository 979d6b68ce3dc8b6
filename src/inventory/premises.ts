import { cityExtent } from '../reference/extent.ts';
import { arrangements } from './arrangements.ts';
import {
  address,
  area,
  choice,
  date,
  decimal,
  formerCommune,
  integer,
  money,
  receiver,
  text,
  year,
} from './field.ts';
import { handlingForms } from './handling-forms.ts';
import { premisesNames } from './heading-names/premises.ts';
import { declareInventory, type RecordOf } from './inventory.ts';
import { formUses } from './premises-form.ts';
import { sixClearFields } from './six-clear.ts';
import { arrangementNames, handlingNames, handlingStatusNames, useNames } from './value-names/premises.ts';

/** Arrangements that make premises a headquarters of a commune: one centralised or two dispersed ones. */
export const headquartersArrangements: readonly string[] = ['trụ sở chính', 'trụ sở thứ hai'];

/** One centralised headquarters or two dispersed ones. */
export const mostHeadquarters = 2;

/** Whether a commune with so many headquarters has as many as it should. */
export function isHoused(headquarters: number): boolean {
  return headquarters > 0 && headquarters <= mostHeadquarters;
}

/** The arrangement of premises for which nobody has a further need. */
export const surplusArrangement = 'dôi dư';

/** First and last year of the plan for surplus premises. */
export const surplusPlanYears = { first: 2025, last: 2029 } as const;

/** Years in which premises are handled: from before the plan, for what was begun, to after it. */
const handlingDates = [2020, 2035] as const;

const fields = {
  premises_code: text('Mã cơ sở', { aliases: ['Mã cơ sở nhà, đất', 'Mã CSNĐ', 'Mã trụ sở', 'Mã nhà đất'] }),
  name: text('Tên cơ sở nhà, đất', {
    essential: true,
    aliases: [
      'Tên cơ sở',
      'Cơ sở nhà, đất',
      'Tên trụ sở',
      'Tên cơ sở nhà đất',
      'Trụ sở, cơ sở',
      'Tên công trình',
      'Tên nhà, đất',
      'Danh mục nhà, đất',
      'Danh mục cơ sở nhà, đất',
      'Tên trụ sở, cơ sở nhà đất',
      'Tên trụ sở làm việc',
    ],
  }),
  address: address('Địa chỉ', {
    required: true,
    aliases: [
      'Địa chỉ nhà, đất',
      'Địa chỉ cơ sở',
      'Địa chỉ cơ sở nhà, đất',
      'Địa điểm',
      'Vị trí',
      'Địa chỉ trụ sở',
    ],
  }),
  former_commune: formerCommune('Xã, phường cũ', {
    required: true,
    aliases: [
      'Xã, thị trấn cũ',
      'Xã cũ',
      'Phường cũ',
      'Tên xã, phường cũ',
      'Xã/phường cũ',
      'Phường, xã cũ',
      'Xã phường cũ',
      'Xã, phường, thị trấn cũ',
      'Địa bàn xã, phường cũ',
    ],
  }),
  latitude: decimal('Vĩ độ', cityExtent.latitude.from, cityExtent.latitude.to, {
    aliases: ['Vĩ độ (N)', 'Lat'],
    hint: 'Độ thập phân, ví dụ 21,0283.',
  }),
  longitude: decimal('Kinh độ', cityExtent.longitude.from, cityExtent.longitude.to, {
    aliases: ['Kinh độ (E)', 'Long', 'Lng'],
    hint: 'Độ thập phân, ví dụ 105,8542.',
  }),
  land_area: area('Diện tích đất (m²)', {
    required: true,
    aliases: [
      'Diện tích đất',
      'DT đất',
      'Đất (m²)',
      'Diện tích khuôn viên',
      'Diện tích khuôn viên đất',
      'Diện tích khuôn viên đất (m²)',
      'Diện tích Đất',
      'Tổng diện tích đất',
      'Diện tích khu đất',
      'Diện tích thửa đất',
      'DT khuôn viên',
    ],
  }),
  floor_area: area('Diện tích sàn (m²)', {
    required: true,
    aliases: [
      'Diện tích sàn',
      'DT sàn',
      'Sàn (m²)',
      'Diện tích nhà',
      'Tổng diện tích sàn',
      'Diện tích sàn xây dựng',
      'Nhà (m²)',
      'Tổng diện tích sàn xây dựng',
      'Diện tích sàn nhà',
    ],
  }),
  floors: integer('Số tầng', 1, 100, { aliases: ['Tầng', 'Số tầng nhà'] }),
  year_built: year('Năm xây dựng', 1800, 2030, { aliases: ['Năm XD', 'Năm xây'] }),
  year_in_use: year('Năm đưa vào sử dụng', 1800, 2030, {
    aliases: ['Năm sử dụng', 'Năm đưa vào SD', 'Năm SD'],
  }),
  land_certificate: text('Số GCN QSDĐ', {
    aliases: [
      'GCN QSDĐ',
      'Số GCN',
      'Giấy chứng nhận QSDĐ',
      'Số giấy chứng nhận quyền sử dụng đất',
      'GCNQSDĐ',
      'Số GCNQSDĐ',
      'Giấy CNQSDĐ',
      'Giấy chứng nhận quyền sử dụng đất',
    ],
  }),
  original_cost: money('Nguyên giá', {
    usualFrom: 10_000_000,
    aliases: ['Nguyên giá (đồng)', 'NG', 'Tổng nguyên giá'],
  }),
  residual_value: money('Giá trị còn lại', { aliases: ['GTCL', 'Giá trị còn lại (đồng)', 'Còn lại'] }),
  present_user: text('Đơn vị đang sử dụng', {
    required: true,
    aliases: [
      'Đơn vị sử dụng',
      'Đơn vị quản lý, sử dụng',
      'Đơn vị đang quản lý, sử dụng',
      'Cơ quan sử dụng',
      'Đơn vị quản lý',
      'Đơn vị đang quản lý',
      'Cơ quan, đơn vị sử dụng',
      'Cơ quan, đơn vị đang sử dụng',
      'Cơ quan, đơn vị quản lý, sử dụng',
    ],
  }),
  present_use: choice(
    'Hiện trạng sử dụng',
    {
      'trụ sở làm việc': [...formUses['trụ sở làm việc'], 'làm việc', 'TSLV'],
      'sự nghiệp': formUses['sự nghiệp'],
      'nhà ở': formUses['nhà ở'],
      'bỏ trống': [...formUses['bỏ trống'], 'trống'],
      'bị lấn chiếm': formUses['bị lấn chiếm'],
      'cho thuê': [...formUses['cho thuê'], 'liên doanh/cho thuê', 'liên doanh'],
      khác: formUses.khác,
    },
    {
      required: true,
      isOfBefore: true,
      valueNames: useNames,
      aliases: ['Hiện trạng', 'Mục đích sử dụng', 'Hiện trạng SD'],
    },
  ),
  arrangement: choice('Phương án bố trí', arrangements, {
    required: true,
    valueNames: arrangementNames,
    aliases: [
      'Phương án',
      'Phương án sử dụng',
      'Phương án sắp xếp',
      'PA bố trí',
      'Phương án bố trí, sử dụng',
    ],
  }),
  destination: receiver('Nơi tiếp nhận', {
    aliases: [
      'Nơi đến',
      'Đơn vị đến',
      'Đơn vị tiếp nhận',
      'Xã, phường mới',
      'Bên nhận',
      'Xã/phường tiếp nhận',
      'Xã, phường tiếp nhận',
      'Đơn vị sử dụng mới',
      'Đơn vị quản lý mới',
      'Đơn vị quản lý, sử dụng mới',
    ],
  }),
  handling: choice('Hình thức xử lý', handlingForms, {
    valueNames: handlingNames,
    aliases: [
      'Hình thức xử lý tài sản',
      'HTXL',
      'Đề xuất xử lý',
      'Phương án xử lý',
      'Phương án xử lý nhà, đất',
      'Hình thức sắp xếp, xử lý',
    ],
    hint: 'Chỉ ghi cho cơ sở dôi dư.',
  }),
  handling_ground: text('Lý do đề nghị xử lý', { aliases: ['Lý do xử lý', 'Căn cứ xử lý', 'Lý do'] }),
  handling_year: year('Năm xử lý', surplusPlanYears.first, surplusPlanYears.last, {
    codeName: 'SURPLUS-YEAR',
    aliases: ['Năm dự kiến xử lý', 'Lộ trình', 'Năm thực hiện', 'Lộ trình xử lý'],
    hint: 'Từ 2025 đến 2029.',
  }),
  handling_status: choice(
    'Tình trạng xử lý',
    {
      'đã xử lý': ['đã hoàn thành', 'hoàn thành', 'đã xong', 'xong', 'đã xử lý xong'],
      'đang xử lý': ['đang thực hiện', 'đang làm thủ tục', 'đang trình'],
      'chưa xử lý': ['chưa thực hiện', 'chưa'],
    },
    {
      valueNames: handlingStatusNames,
      aliases: ['Trạng thái xử lý', 'Tình hình xử lý', 'Tiến độ xử lý'],
      hint: 'Chỉ ghi cho cơ sở dôi dư.',
    },
  ),
  handling_dossier: date('Ngày nhận đủ hồ sơ xử lý', ...handlingDates, {
    aliases: ['Ngày nhận đủ hồ sơ', 'Ngày nhận đủ hồ sơ hợp lệ'],
    hint: 'Từ ngày này tính thời hạn ra quyết định.',
  }),
  handling_decided: date('Ngày quyết định xử lý', ...handlingDates, {
    aliases: ['Ngày ra quyết định xử lý', 'Ngày ký quyết định xử lý'],
    hint: 'Từ ngày này tính thời hạn bàn giao.',
  }),
  handling_done: date('Ngày hoàn thành xử lý', ...handlingDates, {
    aliases: ['Ngày xử lý xong', 'Ngày đã xử lý xong'],
  }),
  legal_issue: text('Vướng mắc pháp lý', {
    aliases: ['Vướng mắc', 'Khó khăn, vướng mắc', 'Tồn tại, vướng mắc', 'Vướng mắc, tồn tại'],
  }),
  ...sixClearFields,
};

/** Cơ sở nhà, đất. */
export const premises = declareInventory({
  kind: 'premises',
  title: 'Cơ sở nhà, đất',
  shortTitle: 'Nhà, đất',
  nameHints: ['nha dat', 'nha, dat', 'tru so', 'co so nha'],
  fields,
  headingNames: premisesNames,
  identity: 'premises_code',
  naming: 'name',
  place: 'former_commune',
  address: 'address',
  coordinates: { latitude: 'latitude', longitude: 'longitude' },
  unit: 'present_user',
  listsOwnUnit: false,
  followsPeople: false,
  comesLater: false,
  sectionFields: ['present_user'],
  furtherSectionFields: ['present_use', 'arrangement', 'former_commune'],
  likenesses: [{ fields: ['name', 'address'], alike: ['former_commune'] }],
  parts: {
    adds: ['floor_area', 'original_cost', 'residual_value'],
    joins: ['note'],
    says: ['floors', 'year_built', 'year_in_use', 'present_use'],
  },
  splitColumns: [],
  markedColumns: [
    {
      field: 'present_use',
      byArea: true,
      groups: ['Hiện trạng sử dụng đất', 'Hiện trạng sử dụng nhà', 'Hiện trạng sử dụng nhà, đất'],
    },
    {
      field: 'handling',
      groups: [
        'Phương án',
        'Phương án sắp xếp',
        'Phương án xử lý',
        'Phương án đề xuất',
        'Phương án sắp xếp, xử lý',
      ],
    },
  ],
});

export type PremisesRecord = RecordOf<typeof fields>;
