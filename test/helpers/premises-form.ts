import type { CellInput } from './rows.ts';

type Grid = readonly (readonly CellInput[])[];

/** A building as its row has it: name, grade, built, used, funds of the state, other funds, residual, floors, footprint, floor area, then seven uses. */
export type BuildingRow = readonly CellInput[];

/** One block of a declaration of premises; what is left out is not stated. */
export interface FormBlock {
  readonly head?: Grid;
  readonly address?: string;
  readonly land?: CellInput;
  readonly uses?: string;
  readonly value?: string;
  /** Undefined leaves the table out altogether. */
  readonly buildings?: readonly BuildingRow[];
  readonly total?: readonly CellInput[];
  readonly unit?: string;
  /** The papers, as section III names them. */
  readonly papers?: readonly string[];
}

const columns = 17;

/** The letterhead of an invented office of Hoàn Kiếm. */
export const formHead: Grid = [
  ['Bộ, tỉnh: Thành phố Hà Nội'],
  ['Đơn vị chủ quản: UBND quận Hoàn Kiếm', ...Array.from({ length: 9 }, () => ''), 'Mẫu số 04a-ĐK/TSC'],
  ['Đơn vị sử dụng tài sản: Phòng Thử nghiệm'],
  ['Mã đơn vị: TN000'],
  [],
  ['BÁO CÁO KÊ KHAI TRỤ SỞ LÀM VIỆC'],
  [],
];

/** A building of 100 m² of offices, built and used in 2001, that cost 2 000 000 and is worth half of it. */
export function building(changes: Readonly<Record<number, CellInput>> = {}): BuildingRow {
  const values: CellInput[] = ['Nhà thử', 'III', 2001, 2001, 2_000_000, 0, 1_000_000, 2, 50, 100];
  const uses: CellInput[] = [100, 0, 0, 0, 0, 0, 0];
  return [...values, ...uses].map((value, column) => changes[column] ?? value);
}

const offices =
  'Làm trụ sở làm việc: 300,00; Làm cơ sở HĐ sự nghiệp: 0,00; Làm nhà ở: 0,00; Bỏ trống: 0,00; Bị lấn chiếm: 0,00';

/** A sound block: 300 m² of land, all offices. */
export const soundBlock: FormBlock = {
  address: 'Số 0 phố Thử, phường Hàng Trống, quận Hoàn Kiếm',
  land: '300,00 m2',
  uses: `${offices} m2.`,
  value: '0,00 đồng.',
  buildings: [building()],
};

/** A sheet of blocks, one below the other, with the ranges its headings merge. */
export function formSheet(...blocks: readonly FormBlock[]): {
  readonly rows: Grid;
  readonly merges: readonly string[];
} {
  const rows: (readonly CellInput[])[] = [];
  const merges: string[] = [];
  for (const block of blocks) {
    rows.push(...(block.head ?? []));
    if (block.address !== undefined) rows.push([`Địa chỉ: ${block.address}`]);
    rows.push(['I- Về đất:']);
    if (block.land !== undefined) rows.push(landRow(block.land));
    if (block.uses !== undefined) rows.push([`b- Hiện trạng sử dụng: ${block.uses}`]);
    if (block.value !== undefined) rows.push([`c- Giá trị theo sổ kế toán: ${block.value}`]);
    if (block.buildings) {
      rows.push(['II- Về nhà:'], []);
      merges.push(...headingMerges(rows.length + 1));
      rows.push(...heading(block.unit ?? 'đồng'), ...block.buildings);
      if (block.total) rows.push(block.total);
    }
    const [papers = '', ...more] = block.papers ?? [];
    const section = 'III- Các hồ sơ, giấy tờ liên quan tới quyền quản lý, sử dụng nhà, đất:';
    rows.push([], [`${section} ${papers}`.trim()], ...more.map((paper) => [paper]), []);
    rows.push(['', '', '', '', '', '', '', '', '', 'THỦ TRƯỞNG ĐƠN VỊ'], []);
  }
  return { rows, merges };
}

function landRow(land: CellInput): readonly CellInput[] {
  const label = 'a- Diện tích khuôn viên đất:';
  return typeof land === 'string' ? [`${label} ${land}`] : [label, land, 'm2.'];
}

/** Three rows deep and merged, as the ministry prints it; then the numbers of the columns. */
function heading(unit: string): Grid {
  const top = ['TÀI SẢN', 'CẤP HẠNG', 'NĂM XÂY DỰNG', 'NGÀY, THÁNG, NĂM SỬ DỤNG'];
  const area = ['SỐ TẦNG', 'DT XÂY DỰNG (m2)', 'TỔNG DT SÀN XÂY DỰNG (m2)', 'HIỆN TRẠNG SỬ DỤNG (m2)'];
  const blank = (count: number) => Array.from({ length: count }, () => '');
  return [
    [...top, `GIÁ TRỊ THEO SỔ KẾ TOÁN (${unit})`, '', '', ...area],
    [
      ...blank(4),
      'Nguyên giá',
      '',
      'Giá trị còn lại',
      ...blank(3),
      'Trụ sở làm việc',
      'Cơ sở HĐSN',
      'Sử dụng khác',
    ],
    [
      ...blank(4),
      'Nguồn NS',
      'Nguồn khác',
      ...blank(6),
      'Làm nhà ở',
      'Cho thuê',
      'Bỏ trống',
      'Bị lấn chiếm',
      'Khác',
    ],
    Array.from({ length: columns }, (_, index) => index + 1),
  ];
}

function headingMerges(top: number): readonly string[] {
  const down = ['A', 'B', 'C', 'D', 'H', 'I', 'J'].map((letter) => `${letter}${top}:${letter}${top + 2}`);
  const middle = ['G', 'K', 'L'].map((letter) => `${letter}${top + 1}:${letter}${top + 2}`);
  return [
    ...down,
    ...middle,
    `E${top}:G${top}`,
    `E${top + 1}:F${top + 1}`,
    `K${top}:Q${top}`,
    `M${top + 1}:Q${top + 1}`,
  ];
}
