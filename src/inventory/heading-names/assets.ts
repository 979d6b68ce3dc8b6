import type { NamePatterns } from '../name-patterns.ts';
import { sixClearNames } from './six-clear.ts';
import { formerCommuneNames, has, inBooks, office, receiverNames, usedSince } from './words.ts';

const asset = '{tài sản|TS|TSCĐ|tài sản cố định}';
const kindOfAsset =
  '{tài sản|TS|TSCĐ|tài sản cố định|trang thiết bị|thiết bị|máy móc, thiết bị|tài sản, trang thiết bị|tài sản, thiết bị|phương tiện|công cụ, dụng cụ|tài sản, công cụ, dụng cụ}';
const make =
  '{nhãn hiệu|quy cách|nhãn hiệu, quy cách|quy cách, nhãn hiệu|đặc điểm, quy cách|quy cách, đặc điểm|đặc điểm kỹ thuật|quy cách, đặc điểm kỹ thuật}';

/** What offices call the columns of their assets, beside the names that the fields declare. */
export const assetNames = {
  asset_code: [
    `{Mã|Mã số|Số hiệu|Số thẻ|Mã thẻ} ${asset}`,
    '{Mã tài sản|Mã TS|Mã TSCĐ}, {số thẻ|số hiệu}',
    '{Số|Mã} thẻ',
  ],
  name: [
    `{Tên|Danh mục|Tên loại|Tên, loại|Tên, chủng loại} ${kindOfAsset} {|bàn giao}`,
    `Tên, ${make} {|tài sản}`,
    `Tên tài sản, ${make}`,
    'Tên và {quy cách|nhãn hiệu} tài sản',
    'Tên {vật tư, tài sản|vật tư, thiết bị}',
    '{Tài sản, thiết bị|Tài sản, trang thiết bị|Trang thiết bị}',
  ],
  section: [`{Phân loại|Phân nhóm|Nhóm|Loại|Nhóm, loại|Loại, nhóm} ${asset}`, 'Phân loại'],
  plate: [
    '{Biển số|Biển kiểm soát|BKS|Số biển|Số biển kiểm soát|Biển số kiểm soát|Biển số đăng ký} {|xe|xe ô tô|phương tiện}',
    'Biển {xe|đăng ký}',
    '{Biển số|Biển số đăng ký}, {biển kiểm soát|kiểm soát|BKS}',
    'Biển kiểm soát, biển số',
    'Số {xe|đăng ký xe}',
  ],
  unit: ['Đ.V.T'],
  quantity: [
    '{Số lượng|SL|Tổng số lượng} {|thực tế|hiện có|kiểm kê|bàn giao|giao|thực tế bàn giao|theo sổ sách|theo sổ kế toán|tài sản}',
    'Khối lượng',
    'Số lượng, khối lượng',
  ],
  original_cost: [
    ...inBooks('Nguyên giá'),
    ...inBooks('Giá trị nguyên giá'),
    `Nguyên giá ${asset} {|theo sổ sách|theo sổ kế toán}`,
    'N. giá',
  ],
  residual_value: [
    ...inBooks('Giá trị còn lại'),
    ...inBooks('GTCL'),
    `{Giá trị còn lại|GTCL} {|của} ${asset}`,
    '{G. trị|GT} còn lại',
    'Giá trị còn lại {hiện tại|hiện nay}',
  ],
  year_in_use: [usedSince, 'Sử dụng từ năm'],
  custodian: [
    `${office} ${has} {|tài sản|hiện nay|hiện tại|cũ}`,
    `${office} {|cũ|giao|bàn giao}`,
    'Bên {giao|bàn giao}',
  ],
  location: [
    '{Nơi|Vị trí|Địa điểm|Địa chỉ} {để|đặt|lắp đặt|sử dụng|bố trí|đặt, sử dụng|để, sử dụng|lắp đặt, sử dụng} {|tài sản|TS|thiết bị}',
    '{Vị trí|Địa chỉ|Địa điểm} tài sản',
  ],
  former_commune: formerCommuneNames,
  condition: [
    `{Tình trạng|Hiện trạng|Chất lượng|Tình trạng chất lượng} ${asset} {|bàn giao|khi bàn giao}`,
    '{Tình trạng|Hiện trạng} {sử dụng|sử dụng tài sản|kỹ thuật|hoạt động|hiện tại|hiện nay|chất lượng}',
    'Đánh giá {tình trạng|hiện trạng|chất lượng} {|tài sản}',
  ],
  inventory_code: ['{Mã|Mã số} {|tài sản|TS} {|theo} {kiểm kê|tổng kiểm kê|TKK}'],
  destination: [...receiverNames, `${office} {sử dụng|quản lý|quản lý, sử dụng} mới`],
  ...sixClearNames,
} as const satisfies NamePatterns;
