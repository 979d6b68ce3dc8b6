import { area, date, integer, money, text } from './field.ts';
import type { Fields } from './inventory.ts';

/**
 * The declaration of premises on paper: Mẫu 04a-ĐK/TSC (Thông tư 144/2017/TT-BTC) and, before it, 01-ĐK/TSNN (Thông tư
 * 09/2012/TT-BTC). One block states one premises: sentences about the land, then a table of the buildings on it. What a
 * block becomes is declared here, once: which sentence states what, which column of the buildings is what, and which
 * use of the land is which present use.
 */

/** Where in a block a sentence stands. */
type SentencePlace = 'head' | 'lead' | 'part' | 'fact' | 'end';

/** What a sentence of a block states. */
export type FormFact =
  | 'letterhead'
  | 'name'
  | 'premises_code'
  | 'address'
  | 'present_user'
  | 'about_land'
  | 'land_area'
  | 'land_uses'
  | 'land_value'
  | 'about_buildings'
  | 'documents';

/** A sentence by the words that stand before its colon, without its mark ("a-", "II."). */
export interface FormSentenceLabels {
  readonly fact: FormFact;
  readonly place: SentencePlace;
  readonly labels: readonly string[];
}

/** The sentences of a block, in the order of the form. */
export const formSentences: readonly FormSentenceLabels[] = [
  {
    fact: 'letterhead',
    place: 'head',
    labels: [
      'Bộ, tỉnh',
      'Bộ, ngành',
      'Tỉnh, thành phố',
      'Đơn vị chủ quản',
      'Cơ quan chủ quản',
      'Đơn vị sử dụng tài sản',
      'Cơ quan, tổ chức, đơn vị sử dụng tài sản',
      'Tên đơn vị',
      'Tên cơ quan, tổ chức, đơn vị',
      'Mã đơn vị',
      'Loại hình đơn vị',
    ],
  },
  {
    fact: 'name',
    place: 'lead',
    labels: ['Tên cơ sở', 'Tên cơ sở nhà, đất', 'Tên trụ sở', 'Cơ sở nhà, đất'],
  },
  { fact: 'premises_code', place: 'lead', labels: ['Mã cơ sở', 'Mã cơ sở nhà, đất'] },
  { fact: 'address', place: 'lead', labels: ['Địa chỉ', 'Địa chỉ nhà, đất', 'Địa chỉ cơ sở'] },
  {
    fact: 'present_user',
    place: 'lead',
    labels: ['Đơn vị đang sử dụng', 'Đơn vị đang quản lý, sử dụng', 'Đơn vị quản lý, sử dụng'],
  },
  { fact: 'about_land', place: 'part', labels: ['Về đất'] },
  {
    fact: 'land_area',
    place: 'part',
    labels: ['Diện tích khuôn viên', 'Diện tích khuôn viên đất', 'Diện tích đất', 'Tổng diện tích đất'],
  },
  { fact: 'land_uses', place: 'fact', labels: ['Hiện trạng sử dụng', 'Hiện trạng sử dụng đất'] },
  {
    fact: 'land_value',
    place: 'fact',
    labels: ['Giá trị theo sổ kế toán', 'Giá trị quyền sử dụng đất', 'Giá trị đất'],
  },
  { fact: 'about_buildings', place: 'part', labels: ['Về nhà'] },
  { fact: 'documents', place: 'end', labels: ['Các hồ sơ, giấy tờ', 'Hồ sơ, giấy tờ'] },
];

/** The uses that a block parts an area into, by the present use of the inventory that each of them is. */
export const formUses = {
  'trụ sở làm việc': ['Làm trụ sở làm việc', 'Trụ sở làm việc', 'Trụ sở'],
  'sự nghiệp': [
    'Làm cơ sở HĐ sự nghiệp',
    'Làm cơ sở hoạt động sự nghiệp',
    'Cơ sở HĐ sự nghiệp',
    'Cơ sở hoạt động sự nghiệp',
    'Cơ sở HĐSN',
    'Hoạt động sự nghiệp',
    'HĐ sự nghiệp',
    'HĐSN',
  ],
  'nhà ở': ['Làm nhà ở', 'Nhà ở', 'Để ở'],
  'cho thuê': ['Cho thuê', 'Liên doanh, cho thuê', 'Liên doanh, liên kết', 'Cho thuê, liên doanh, liên kết'],
  'bỏ trống': ['Bỏ trống', 'Không sử dụng'],
  'bị lấn chiếm': ['Bị lấn chiếm', 'Lấn chiếm'],
  khác: ['Sử dụng vào mục đích khác', 'Sử dụng khác', 'Mục đích khác', 'Khác'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The key of the column with the floor area of a building in one use. */
export function useColumn(use: string): string {
  return `use ${use}`;
}

const useFields: Fields = Object.fromEntries(
  Object.entries(formUses).map(([use, [heading = use, ...aliases]]) => [
    useColumn(use),
    area(heading, { aliases }),
  ]),
);

/** The columns of the table of buildings, read as the fields of the inventory are. */
export const buildingFields: Fields = {
  name: text('Tài sản', {
    aliases: ['Tên tài sản', 'Tên nhà', 'Nhà', 'Ngôi nhà', 'Tên ngôi nhà', 'Danh mục nhà', 'Tên công trình'],
  }),
  grade: text('Cấp hạng', { aliases: ['Cấp nhà', 'Cấp, hạng nhà', 'Cấp công trình', 'Hạng'] }),
  year_built: date('Năm xây dựng', 1800, 2030, { aliases: ['Năm XD', 'Năm xây'] }),
  used_since: date('Ngày, tháng, năm sử dụng', 1800, 2030, {
    aliases: ['Ngày sử dụng', 'Năm sử dụng', 'Năm đưa vào sử dụng', 'Ngày đưa vào sử dụng'],
  }),
  state_funds: money('Nguyên giá Nguồn NS', {
    aliases: ['Nguồn NS', 'Nguồn ngân sách', 'Nguồn NSNN', 'Ngân sách nhà nước'],
  }),
  other_funds: money('Nguyên giá Nguồn khác', { aliases: ['Nguồn khác'] }),
  original_cost: money('Nguyên giá', {
    aliases: ['Nguyên giá Tổng', 'Nguyên giá Tổng số', 'Nguyên giá Tổng cộng', 'Nguyên giá Cộng'],
  }),
  residual_value: money('Giá trị còn lại', { aliases: ['GTCL', 'Còn lại'] }),
  floors: integer('Số tầng', 0, 100, { aliases: ['Tầng'] }),
  footprint: area('Diện tích xây dựng', { aliases: ['DT xây dựng', 'DTXD'] }),
  floor_area: area('Tổng diện tích sàn xây dựng', {
    aliases: [
      'Tổng DT sàn xây dựng',
      'Tổng diện tích sàn',
      'Tổng DT sàn',
      'Diện tích sàn xây dựng',
      'Diện tích sàn',
      'DT sàn',
      'DT sàn xây dựng',
    ],
  }),
  ...useFields,
};

/** The field of the inventory that a sentence or a column of the buildings fills, alone or with others. */
export const formFieldOf: Readonly<Record<string, string>> = {
  name: 'name',
  premises_code: 'premises_code',
  address: 'address',
  present_user: 'present_user',
  documents: 'land_certificate',
  land_area: 'land_area',
  land_uses: 'present_use',
  land_value: 'original_cost',
  year_built: 'year_built',
  used_since: 'year_in_use',
  state_funds: 'original_cost',
  other_funds: 'original_cost',
  original_cost: 'original_cost',
  residual_value: 'residual_value',
  floors: 'floors',
  floor_area: 'floor_area',
  ...Object.fromEntries(Object.keys(formUses).map((use) => [useColumn(use), 'present_use'])),
};

/** Fields that are read from what another one's sentence says: the former commune is named in the address. */
export const statedIn: Readonly<Record<string, string>> = { former_commune: 'address' };

/** The words of a line that may be added above a block's first sentence to state a field; undefined where none may. */
export function lineFor(field: string): string | undefined {
  return formSentences.find(({ fact, place }) => place === 'lead' && formFieldOf[fact] === field)?.labels[0];
}

/**
 * The value of the land stands once in a block, outside the table of buildings and its total. It counts in both: the
 * original cost and the residual value of the premises are those of the buildings and of the land, whose value is not
 * written down.
 */
export const landValueCountsIn = ['original_cost', 'residual_value'] as const;

/** The name of premises that the form gives none: bare land has no building to be called by. */
export function composedName(address: string): string {
  return `Nhà, đất tại ${address}`;
}
