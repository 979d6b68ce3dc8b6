import { join } from 'node:path';
import type { CellInput } from './rows.ts';
import { writeWorkbook } from './workbook.ts';

const heading = [
  'STT',
  'Mã kiểm kê',
  'Mã tài sản',
  'Danh mục tài sản',
  'Nhóm',
  'Biển kiểm soát',
  'Đơn vị tính',
  'Số lượng',
  'Nguyên giá',
  'Đơn vị đang quản lý, sử dụng',
  'Tình trạng',
];

/** An asset as a test's list states it; what is not given is not written, or ordinary. */
export interface ListedAsset {
  readonly inventoryCode?: string;
  readonly code?: string;
  readonly name: string;
  readonly plate?: string;
  readonly quantity?: number;
  readonly cost?: number;
  readonly condition?: string;
}

/** Writes a list of assets of quận Hoàn Kiếm; the first stands in row 5. */
export function writeAssets(folder: string, file: string, assets: readonly ListedAsset[]): Promise<string> {
  const rows = assets.map((asset, index): readonly CellInput[] => [
    index + 1,
    asset.inventoryCode ?? null,
    asset.code ?? null,
    asset.name,
    asset.plate === undefined ? 'C' : 'B',
    asset.plate ?? null,
    'cái',
    asset.quantity ?? 1,
    asset.cost ?? 10_000_000,
    'Phòng Nội vụ',
    asset.condition ?? 'còn sử dụng',
  ]);
  const sheet = [['UBND QUẬN HOÀN KIẾM'], ['BẢNG KÊ TÀI SẢN'], [], heading, ...rows];
  return writeWorkbook(join(folder, file), [{ name: 'Tài sản', rows: sheet }]);
}
