import { address, choice, decimal, formerCommune, money, plate, receiver, text, year } from './field.ts';
import { assetNames } from './heading-names/assets.ts';
import { declareInventory, type RecordOf } from './inventory.ts';
import { sixClearFields } from './six-clear.ts';
import { conditionNames, ownershipNames, sectionNames } from './value-names/assets.ts';

const fields = {
  asset_code: text('Mã tài sản', {
    aliases: ['Mã TS', 'Mã số tài sản', 'Số hiệu tài sản', 'Số thẻ tài sản'],
  }),
  name: text('Danh mục tài sản', {
    essential: true,
    aliases: [
      'Tên tài sản',
      'Tên, nhãn hiệu tài sản',
      'Danh mục',
      'Tên, loại tài sản',
      'Tài sản',
      'Tên, quy cách tài sản',
      'Tên tài sản, quy cách',
      'Tên, đặc điểm tài sản',
      'Tên, ký hiệu, quy cách tài sản',
      'Tên thiết bị',
      'Tên tài sản, thiết bị',
      'Tên tài sản cố định',
      'Tên, nhãn hiệu, quy cách tài sản',
      'Tên tài sản, CCDC',
      'Tên tài sản, công cụ, dụng cụ',
      'Tên công cụ, dụng cụ',
      'Tên CCDC',
      'Tên máy móc, thiết bị',
      'Tên, chủng loại tài sản',
      'Nhãn hiệu, loại xe',
      'Loại xe, nhãn hiệu',
      'Tên xe',
      'Tên xe ô tô',
      'Tên phương tiện',
    ],
  }),
  section: choice(
    'Nhóm',
    {
      A: [
        'A trụ sở',
        'trụ sở',
        'trụ sở làm việc, cơ sở hoạt động sự nghiệp',
        'A. Trụ sở làm việc, cơ sở hoạt động sự nghiệp',
      ],
      B: ['B xe ô tô', 'xe ô tô', 'ô tô', 'xe', 'B. Xe ô tô'],
      C: ['C máy móc, thiết bị', 'máy móc, thiết bị', 'máy móc', 'thiết bị', 'C. Máy móc, thiết bị'],
      D: ['D tài sản khác', 'tài sản khác', 'khác', 'D. Tài sản khác'],
    },
    {
      required: true,
      valueNames: sectionNames,
      aliases: ['Nhóm tài sản', 'Loại tài sản', 'Phân nhóm', 'Mục'],
      hint: 'A trụ sở · B xe ô tô · C máy móc, thiết bị · D tài sản khác',
    },
  ),
  plate: plate('Biển kiểm soát', {
    aliases: [
      'Biển số',
      'BKS',
      'Biển số xe',
      'Biển số đăng ký',
      'Biển KS',
      'Biển kiểm soát xe',
      'Biển số đăng ký xe',
    ],
  }),
  unit: text('Đơn vị tính', {
    required: true,
    aliases: ['ĐVT', 'Đơn vị tính (ĐVT)', 'Đ.vị tính', 'Đơn vị đo', 'ĐV tính'],
  }),
  quantity: decimal('Số lượng', 0, 10_000_000, {
    required: true,
    unitField: 'unit',
    aliases: ['SL', 'Số lượng bàn giao', 'S.lượng', 'Số lượng tài sản'],
  }),
  original_cost: money('Nguyên giá', {
    usualFrom: 100_000,
    required: true,
    aliases: [
      'NG',
      'Nguyên giá (đồng)',
      'Giá trị nguyên giá',
      'Nguyên giá TSCĐ',
      'Nguyên giá tài sản',
      'Nguyên giá theo sổ sách',
      'Nguyên giá theo sổ kế toán',
    ],
  }),
  residual_value: money('Giá trị còn lại', {
    aliases: [
      'GTCL',
      'Giá trị còn lại (đồng)',
      'Còn lại',
      'Giá trị còn lại TSCĐ',
      'Giá trị còn lại theo sổ sách',
      'Giá trị còn lại trên sổ',
      'Giá trị còn lại trên sổ sách',
      'Giá trị còn lại trên sổ kế toán',
    ],
  }),
  year_in_use: year('Năm đưa vào sử dụng', 1900, 2030, {
    aliases: ['Năm sử dụng', 'Năm đưa vào SD', 'Năm SD', 'Năm đưa vào', 'Năm bắt đầu sử dụng'],
  }),
  custodian: text('Đơn vị đang quản lý, sử dụng', {
    required: true,
    aliases: [
      'Đơn vị quản lý',
      'Đơn vị sử dụng',
      'Đơn vị quản lý, sử dụng',
      'Bộ phận sử dụng',
      'Đơn vị',
      'Bộ phận quản lý, sử dụng',
      'Nơi quản lý',
      'Đơn vị đang sử dụng',
      'Đơn vị đang quản lý',
      'Phòng, ban sử dụng',
      'Cơ quan sử dụng',
      'Cơ quan, đơn vị sử dụng',
      'Cơ quan, đơn vị quản lý, sử dụng',
    ],
  }),
  location: address('Nơi để tài sản', {
    isOfBefore: true,
    aliases: ['Vị trí', 'Nơi đặt tài sản', 'Địa điểm', 'Nơi sử dụng', 'Địa chỉ'],
  }),
  former_commune: formerCommune('Xã, phường cũ', {
    aliases: [
      'Xã, thị trấn cũ',
      'Xã cũ',
      'Phường cũ',
      'Tên xã, phường cũ',
      'Xã/phường cũ',
      'Phường, xã cũ',
      'Xã phường cũ',
      'Xã, phường, thị trấn cũ',
    ],
  }),
  ownership: choice(
    'Quyền quản lý',
    {
      'của đơn vị': ['sở hữu', 'đơn vị', 'thuộc đơn vị'],
      'giữ hộ': ['giữ hộ, nhận giữ hộ', 'nhận giữ hộ'],
      mượn: ['đi mượn'],
      thuê: ['đi thuê'],
    },
    { valueNames: ownershipNames, aliases: ['Hình thức quản lý', 'Nguồn gốc quản lý'] },
  ),
  condition: choice(
    'Tình trạng',
    {
      'còn sử dụng': [
        'đang sử dụng',
        'còn sử dụng được',
        'sử dụng tốt',
        'còn tốt',
        'tốt',
        'còn SD',
        'bình thường',
        'hoạt động tốt',
      ],
      hỏng: ['hư hỏng', 'đã hỏng', 'không sử dụng được', 'hỏng, không sử dụng được'],
      thừa: ['thừa so với sổ'],
      thiếu: ['thiếu so với sổ'],
      'đang xử lý': ['chờ xử lý', 'đang thanh lý'],
    },
    { valueNames: conditionNames, aliases: ['Hiện trạng', 'Tình trạng tài sản', 'Tình trạng sử dụng'] },
  ),
  inventory_code: text('Mã kiểm kê', { aliases: ['Mã tổng kiểm kê', 'Mã kiểm kê tài sản'] }),
  destination: receiver('Nơi tiếp nhận', {
    aliases: [
      'Nơi đến',
      'Đơn vị đến',
      'Đơn vị tiếp nhận',
      'Xã, phường mới',
      'Bên nhận',
      'Xã/phường tiếp nhận',
      'Đơn vị nhận',
      'Đơn vị mới',
      'Đơn vị sử dụng mới',
      'Đơn vị quản lý mới',
      'Đơn vị quản lý, sử dụng mới',
      'Xã, phường tiếp nhận',
    ],
  }),
  ...sixClearFields,
};

/** Tài sản, in the order of Mẫu 02/TSC-BBGN (NĐ 186/2025). */
export const assets = declareInventory({
  kind: 'assets',
  title: 'Tài sản',
  shortTitle: 'Tài sản',
  nameHints: ['tai san', 'tscd', 'may moc', 'xe o to'],
  fields,
  headingNames: assetNames,
  identity: 'asset_code',
  naming: 'name',
  place: 'former_commune',
  address: 'location',
  unit: 'custodian',
  listsOwnUnit: true,
  followsPeople: false,
  comesLater: false,
  titledGroups: {
    field: 'section',
    words: {
      B: /(?<!\p{L})(?:tài sản (?:công |cố định )?(?:là )?)?(?:xe ô ?tô|ô ?tô)(?!\p{L})/u,
      C: /(?<!\p{L})(?:tài sản (?:công |cố định )?(?:là )?)?máy móc,? (?:và )?(?:trang )?thiết bị(?!\p{L})/u,
    },
    others: /(?<!\p{L})(?:tài sản|trụ sở|nhà|đất|công cụ|dụng cụ|phương tiện|xe|máy|thiết bị|khác)(?!\p{L})/u,
  },
  substitute: { field: 'original_cost', heading: 'Thành tiền', beside: 'Đơn giá' },
  sectionFields: ['section', 'custodian'],
  furtherSectionFields: ['former_commune'],
  letteredGroups: {
    field: 'section',
    words: {
      A: /(?<!\p{L})(?:trụ sở|nhà|đất|cơ sở|công trình|vật kiến trúc)(?!\p{L})/u,
      B: /(?<!\p{L})(?:ô ?tô|xe|phương tiện)(?!\p{L})/u,
      C: /(?<!\p{L})(?:máy|thiết bị)(?!\p{L})/u,
      D: /(?<!\p{L})(?:khác|công cụ|dụng cụ|cây)(?!\p{L})/u,
    },
  },
  // Ten lines of one chair each are ten chairs; a line that counts ten, twice over, or a house or a car hardly is two.
  likenesses: [
    { fields: ['name', 'location'], alike: ['former_commune'], among: { field: 'section', values: ['A'] } },
    {
      fields: ['name', 'original_cost', 'custodian'],
      alike: ['plate', 'location', 'year_in_use', 'former_commune'],
      among: { field: 'section', values: ['A', 'B'] },
    },
    {
      fields: ['name', 'quantity', 'original_cost', 'custodian'],
      alike: ['unit', 'location', 'year_in_use', 'condition', 'former_commune'],
      atLeast: { field: 'quantity', number: 2 },
    },
  ],
  splitColumns: [],
});

export type AssetRecord = RecordOf<typeof fields>;
